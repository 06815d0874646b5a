from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from app.domain.kinds import (
    AgeBand,
    EventKind,
    HeadcountCategory,
    KindForms,
    OrganisationKind,
    Role,
    band_name,
    band_of,
    category_name,
    category_of,
    organisation_kind_name,
    read_event_kinds,
    role_name,
)
from app.texts import LANGUAGES, catalogue

WORDS = read_event_kinds(resources.read_text("event_kinds.json"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", EventKind)
def test_every_kind_of_event_has_both_forms_in_every_language(kind, language):
    forms = WORDS.forms(kind, language)

    assert forms.nominative
    assert forms.locative


def test_the_table_has_no_kind_that_the_program_does_not_know():
    assert {kind for kind, _ in WORDS._forms} == set(EventKind)


@pytest.mark.parametrize(
    ("kind", "forms"),
    [
        ("creative_workshop", KindForms("radošā darbnīca", "radošajā darbnīcā")),
        ("course", KindForms("kursi", "kursos")),
        ("celebration", KindForms("svētki", "svētkos")),
        ("mini_project", KindForms("mini projekts", "mini projektā")),
    ],
)
def test_latvian_papers_say_where_with_the_locative(kind, forms):
    assert WORDS.forms(kind, "lv") == forms


def test_a_kind_of_the_centres_own_has_no_carried_words():
    assert WORDS.forms("our own", "lv") is None


@pytest.mark.parametrize(
    ("birth_year", "band"),
    [
        (2026, "0-12"),
        (2014, "0-12"),
        (2013, "13-17"),
        (2009, "13-17"),
        (2008, "18-29"),
        (1997, "18-29"),
        (1996, "30-54"),
        (1972, "30-54"),
        (1971, "55-64"),
        (1962, "55-64"),
        (1961, "65+"),
        (1900, "65+"),
    ],
)
def test_the_band_is_of_the_age_reached_in_the_year_of_the_day(birth_year, band):
    assert band_of(birth_year, date(2026, 1, 1)) == band
    assert band_of(birth_year, date(2026, 12, 31)) == band


@given(st.integers(1850, 2100), st.dates(date(1900, 1, 1), date(2199, 1, 1)))
def test_nobody_grows_into_a_younger_band(birth_year, on):
    bands = list(AgeBand)

    one, later = (band_of(birth_year, day) for day in (on, on.replace(day=1, year=on.year + 1)))

    assert bands.index(one) <= bands.index(later)


@pytest.mark.parametrize(
    ("band", "category"),
    [
        ("0-12", "children"),
        ("13-17", "young"),
        ("18-29", "young"),
        ("30-54", "adults"),
        ("55-64", "adults"),
        ("65+", "seniors"),
    ],
)
def test_every_band_belongs_to_a_headcount_category(band, category):
    assert category_of(AgeBand(band)) == category


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("kinds", "name"),
    [
        (AgeBand, band_name),
        (HeadcountCategory, category_name),
        (Role, role_name),
        (OrganisationKind, organisation_kind_name),
    ],
)
def test_every_code_has_a_name_of_its_own(kinds, name, language):
    names = [name(kind, catalogue(language)) for kind in kinds]

    assert all(names)
    assert len(set(names)) == len(names)


def test_codes_are_kept_for_ever():
    kept = {
        "0-12 13-17 18-29 30-54 55-64 65+": AgeBand,
        "children young adults seniors": HeadcountCategory,
        "teacher parent child municipal ngo activist media volunteer other": Role,
        "school kindergarten university library culture youth_centre municipal state ngo "
        "informal_group congregation company media other": OrganisationKind,
    }

    for codes, kinds in kept.items():
        assert [kind.value for kind in kinds] == codes.split()
