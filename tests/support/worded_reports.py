"""Worded reports for tests of papers and workbooks."""

from datetime import date
from decimal import Decimal

from app.domain.worded_reports import (
    CentreLine,
    CentreTable,
    ReportGroup,
    ReportHead,
    ReportLine,
    Unit,
    Value,
    WordedReport,
)


def count(amount):
    return Value(Decimal(amount))


def a_line(label="Dažādi cilvēki", amount=2046, definition="Katrs skaitīts vienreiz."):
    return ReportLine(label, count(amount), definition)


def a_share(labels=("Pedagogs", "Vecāks"), heading="Pēc lomas"):
    lines = tuple(ReportLine(label, count(10 - place)) for place, label in enumerate(labels))
    return ReportGroup(heading, lines, is_share=True)


def a_head(**changes):
    return ReportHead(
        **{
            "title": "Pārskats",
            "programme": "Darbīgās kopienas",
            "project_number": "DK-2026/1",
            "period": "01.01.2026.–31.12.2026.",
            "made": "Saskaitīts 22.11.2026.",
            "funding": "Ar Kopienu atbalsta fonda finansējumu.",
            "made_on": date(2026, 11, 22),
            **changes,
        }
    )


def centres(*names):
    lines = tuple(
        CentreLine(name, f"C{place}", (count(8 + place), Value(Decimal("10.5"), Unit.HOURS)))
        for place, name in enumerate(names)
    )
    return CentreTable(
        heading="Centri",
        name_heading="Centrs",
        columns=("Pasākumi", "Kontaktstundas"),
        shown=(0, 1),
        centres=lines,
        whole=CentreLine("Visi centri kopā", "", (count(1700), Value(Decimal("20.5"), Unit.HOURS))),
        note="Pēdējā rinda nav pārējo summa.",
    )


def a_report(**changes):
    return WordedReport(
        **{
            "language": "lv",
            "head": a_head(),
            "headlines": (a_line(), a_line("Apmeklējumi", 12345)),
            "groups": (
                ReportGroup("Cilvēki", (a_line(), a_line("Apmeklējumi", 12345))),
                a_share(),
                ReportGroup(
                    "Nauda", (ReportLine("Finansējums", Value(Decimal("1250.5"), Unit.EUROS)),)
                ),
            ),
            "centres": centres("Aglonas kopienas centrs", "Višķu kopienas centrs"),
            "page": "{page}. lapa no {pages}",
            "column_headings": ("Rādītājs", "Skaitlis", "Kas tiek skaitīts"),
            "sheet_names": ("Rādītāji", "Centri"),
            **changes,
        }
    )
