"""Builders of the records that papers are planned from: a test shows only what it is about."""

from dataclasses import replace
from datetime import date, timedelta

from app.domain.papers import (
    CertificatePaper,
    Issuer,
    SheetRow,
    SheetSession,
    Signatory,
    SignInSheet,
)

FIRST_DAY = date(2026, 11, 22)
KINDS = {
    "lv": {"kind": "seminārs", "kind_locative": "seminārā"},
    "en": {"kind": "seminar"},
    "ru": {"kind": "семинар"},
}


def a_certificate(recipient="Anna Bērziņa", language="lv", **changes):
    paper = CertificatePaper(
        language=language,
        recipient=recipient,
        title="Kopienas resursu apzināšana",
        first_day=FIRST_DAY,
        last_day=date(2026, 11, 24),
        issued_on=date(2026, 11, 24),
        issuer=Issuer("Biedrība „Preiļu kopiena”", "40008000000"),
        number="PRE-2026-K7QX-001",
        place="Preiļu Galvenā bibliotēka",
        hours=8,
        signatory=Signatory("Ilga Āboliņa", "Kopienas centra vadītāja"),
        issue_place="Preiļos",
        has_stamp_place=True,
        programme="Darbīgās kopienas",
        funding_statement="Finansē programma „Kopā”.",
        **KINDS[language],
    )
    return replace(paper, **changes)


def sessions(count, starts="10:00", ends="13:00"):
    return tuple(
        SheetSession(FIRST_DAY + timedelta(days=day), starts, ends) for day in range(count)
    )


def rows(*names):
    return tuple(SheetRow(name) for name in names)


def a_sheet(language="lv", **changes):
    sheet = SignInSheet(
        language=language,
        title="Kopienas resursu apzināšana",
        sessions=sessions(1),
        rows=(
            SheetRow("Anna Bērziņa", "Preiļu Valsts ģimnāzija"),
            SheetRow("Светлана Иванова", "Krāslavas novads"),
            SheetRow("Ȳlva Zvȳdreņa", ""),
        ),
        blank_rows=6,
        centre="Preiļu kopienas resursu centrs",
        programme="Darbīgās kopienas",
        project_number="DK-12",
        funder="Kopienu fonds",
        funding_statement="Finansē Kopienu fonds.",
        place="Preiļu Galvenā bibliotēka",
        organiser="Biedrība „Preiļu kopiena”",
        facilitators=("Dace Paraudziņa", "Ēriks Ķēniņš"),
        controller="biedrība „Preiļu kopiena”",
        contact="dati@example.lv",
        keep_until=date(2031, 12, 31),
    )
    return replace(sheet, **changes)


def code_for(page):
    return f"{20261122000 + page}0"
