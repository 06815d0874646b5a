"""Builders of the records of the print pack: a test shows only what it is about."""

from dataclasses import replace
from datetime import date, timedelta

from app.domain.codes import with_check_digit
from app.domain.labels import sheet_named
from app.domain.papers import SheetSession
from app.domain.print_pack import EventFacts, LabelsPaper, NameLabel

FIRST_DAY = date(2026, 11, 28)
KINDS = {
    "lv": ("radošā darbnīca", "radošajā darbnīcā"),
    "en": ("creative workshop", "creative workshop"),
    "ru": ("творческая мастерская", "мероприятии"),
}


def facts(language="lv", days=1, **changes):
    kind, kind_locative = KINDS[language]
    known = EventFacts(
        language=language,
        title="Adventes vainagi",
        sessions=tuple(
            SheetSession(FIRST_DAY + timedelta(days=7 * day), "10:00", "13:00")
            for day in range(days)
        ),
        kind=kind,
        kind_locative=kind_locative,
        place="Preiļu Galvenā bibliotēka",
        centre="Preiļu kopienas resursu centrs",
        programme="Darbīgās kopienas",
        organiser="biedrība „Preiļu kopiena”",
        facilitators=("Dace Paraudziņa", "Ēriks Ķēniņš"),
        controller="biedrība „Preiļu kopiena”",
        contact="dati@example.lv",
        funding_statement="Finansē Kopienu fonds.",
    )
    return replace(known, **changes)


def a_label(number=1, given="Anna", surname="Bērziņa", organisation="", **more):
    code = with_check_digit(f"{number * 7_919_000_003 % 2**40:013d}")
    return NameLabel(given, surname, organisation, code, **more)


def labels_paper(*labels, size="63.5x38.1", **changes):
    paper = LabelsPaper(facts(), sheet_named(size), labels)
    return replace(paper, **changes)
