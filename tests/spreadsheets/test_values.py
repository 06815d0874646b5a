from datetime import date, datetime

import pytest

import resources
from app.domain.territories import read_former_municipalities, read_territories
from app.spreadsheets import values
from app.spreadsheets.values import Age, Places

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("1985", Age(1985, "30-54")),
        ("12.03.1985.", Age(1985, "30-54")),
        ("1985-03-12", Age(1985, "30-54")),
        ("12.03.85", Age(1985, "30-54")),
        ("dzim. 2015. gadā", Age(2015, "0-12")),
        ("7", Age(0, "0-12")),
        ("45 gadi", Age(0, "30-54")),
        ("13–17", Age(0, "13-17")),
        ("31-50", Age(0, "30-54")),
        ("65+", Age(0, "65+")),
        ("25-35", None),
        ("2031", None),
        ("1785", None),
        ("180", None),
        ("pieaugušais", None),
    ],
)
def test_births_and_ages_are_understood_as_people_write_them(text, known):
    assert values.age(text, TODAY) == known


@pytest.mark.parametrize(
    ("text", "said"),
    [("Jā", True), ("+", True), ("✓", True), ("да", True), ("Jā, piekrītu", True), ("TRUE", True),
     ("Nē", False), ("-", False), ("нет", False), ("nepiekrītu", False),
     ("", None), ("varbūt", None)],
)  # fmt: skip
def test_answers_are_yes_no_or_neither(text, said):
    assert values.answer(text) is said


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("21 234 567", "+37121234567"),
        ("37121234567", "+37121234567"),
        ("2.1234567E7", "+37121234567"),
        ("2,1234567E+07", "+37121234567"),
        ("21234567, 26543210", "+37121234567"),
        ("mājās 21234567", "+37121234567"),
        ("2,93E+07", ""),
        ("nav", ""),
    ],
)
def test_phones_are_taken_only_with_all_of_their_digits(text, kept):
    assert values.phone(text) == kept


def test_an_address_is_found_inside_its_cell():
    assert values.email("Anna <anna@example.lv>") == "anna@example.lv"
    assert values.email("anna(at)example.lv") == ""


@pytest.mark.parametrize("text", ["Refunded", "atcelts", "Отменён", "cancelled by user"])
def test_cancelled_rows_are_told_by_their_words(text):
    assert values.is_cancelled(text)


@pytest.mark.parametrize("text", ["", "Attending", "apmaksāts"])
def test_rows_that_hold_are_not_cancelled(text):
    assert not values.is_cancelled(text)


def test_roles_are_named_in_any_language_and_number():
    assert values.roles("skolotājs, vecāks") == ("teacher", "parent")
    assert values.roles("NVO pārstāvis") == ("ngo",)
    assert values.roles("волонтёр") == ("volunteer",)
    assert values.roles("priekšnieks") == ()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-02-03 13:51:00", datetime.fromisoformat("2026-02-03 13:51:00")),
        ("03.02.2026 13:51:10", datetime.fromisoformat("2026-02-03 13:51:10")),
        ("03.02.2026.", datetime.fromisoformat("2026-02-03 00:00:00")),
        ("vakar", None),
        ("", None),
    ],
)
def test_moments_are_read_as_forms_write_them(text, moment):
    assert values.moment(text) == moment


@pytest.fixture(scope="module")
def places():
    return Places(
        read_territories(resources.read_text("territories.csv")),
        read_former_municipalities(resources.read_text("legacy_novadi.csv")),
    )


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Augšdaugavas novads", "Augšdaugavas novads"),
        ("Krāslavas nov.", "Krāslavas novads"),
        ("REZEKNE", "Rēzekne"),
        ("Preiļi", "Preiļi, Preiļu novads"),
        ("Naujenes pag., Augšdaugavas nov.", "Naujenes pagasts, Augšdaugavas novads"),
        ("Augšdaugavas novads, Naujenes pagasts", "Naujenes pagasts, Augšdaugavas novads"),
        ("Ilūkstes novads", "Augšdaugavas novads"),
        ("Rušonas pagasts, Riebiņu novads", "Rušonas pagasts, Preiļu novads"),
        ("Varakļānu novads", "Madonas novads"),
    ],
)
def test_places_are_understood_old_and_short_names_included(places, text, label):
    assert places.territories.label(places.code(text)) == label


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Aglonas novads", id="was split between two"),
        pytest.param("Pilskalnes pagasts", id="there are two"),
        pytest.param("Ventspils nov., Talsu nov.", id="two places"),
        pytest.param("pie ezera", id="none"),
        pytest.param("", id="nothing"),
    ],
)
def test_a_place_that_could_be_several_or_none_is_not_guessed(places, text):
    assert places.code(text) == ""
