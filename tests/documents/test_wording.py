from dataclasses import replace

import pytest

from app.documents.placeholders import PLACEHOLDERS, Told, Values
from app.documents.sample_paper import sample_paper
from app.documents.wording import (
    first_complete,
    places,
    sheet_template,
)
from app.domain.events import HoursUnit
from app.domain.papers import Signatory
from app.texts import LANGUAGES
from tests.documents.designs import WORDS, a_design
from tests.documents.papers import a_certificate

KNOWN = {place.name for place in PLACEHOLDERS}
SHEET_PLACES = {"data", "controller", "funder", "contact", "keep_until"}


def test_the_sheet_speaks_all_languages():
    template = sheet_template()

    assert tuple(template.languages) == LANGUAGES
    assert template.version >= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notice_mentions_only_what_a_sheet_knows_and_can_do_without_all_of_it(language):
    notice = sheet_template().languages[language].notice
    nothing = {**dict.fromkeys(SHEET_PLACES, ""), "data": "vārdu"}

    assert {
        name for sentence in notice for pattern in sentence for name in places(pattern)
    } == SHEET_PLACES
    assert first_complete(notice[0], nothing)


def test_the_first_wording_that_has_all_its_values_is_taken():
    alternatives = ("piedalījās {kind_locative}", "piedalījās pasākumā")

    assert first_complete(alternatives, {"kind_locative": "talkā"}) == "piedalījās talkā"
    assert first_complete(alternatives, {"kind_locative": ""}) == "piedalījās pasākumā"
    assert first_complete(("{place}",), {"place": ""}) == ""


def test_a_value_with_braces_is_put_in_as_it_is():
    assert first_complete(("„{title}”",), {"title": "{place} {0}"}) == "„{place} {0}”"


def test_a_place_has_one_name_and_an_example_that_can_be_printed():
    assert len(KNOWN) == len(PLACEHOLDERS)
    assert all(place.sample for place in PLACEHOLDERS)


def told(paper, **changes):
    return Told(paper, paper.language, WORDS[paper.language], **changes)


def test_the_Values_a_paper_fill_every_place():
    paper = sample_paper(a_design())
    printed = replace(paper, is_e_signed=True, signatory=Signatory("Ilga Āboliņa", "Vadītāja"))

    values = Values(told(printed, is_duplicate=True, page=1, pages=2))

    assert values["dates"] == "2026. gada 22.–24. novembrī"
    assert values["issue_date"] == "2026. gada 24. novembrī"
    assert values["funding"] == "Finansē British Council"
    assert all(values[name] for name in KNOWN)


def test_the_funder_stands_in_for_a_missing_statement():
    paper = a_certificate(funding_statement="", funder="Kopienu fonds")

    values = Values(told(paper))

    assert values["funding"] == "Kopienu fonds"


@pytest.mark.parametrize(
    ("language", "hours", "unit", "words"),
    [
        ("lv", 1, HoursUnit.ACADEMIC, "1 akadēmiskā stunda"),
        ("lv", 8, HoursUnit.ACADEMIC, "8 akadēmiskās stundas"),
        ("lv", 21, HoursUnit.CLOCK, "21 stunda"),
        ("lv", 1.5, HoursUnit.ACADEMIC, "1,5 akadēmiskās stundas"),
        ("lv", 0, HoursUnit.ACADEMIC, ""),
        ("en", 1, HoursUnit.ACADEMIC, "1 academic hour"),
        ("en", 2.5, HoursUnit.CLOCK, "2.5 hours"),
        ("ru", 5, HoursUnit.ACADEMIC, "5 ак. ч."),
        ("ru", 1.5, HoursUnit.CLOCK, "1,5 ч."),
    ],
)
def test_hours_are_counted_as_the_language_counts(language, hours, unit, words):
    paper = a_certificate(language=language, hours=hours, hours_unit=unit)

    assert Values(told(paper))["hours"] == words
