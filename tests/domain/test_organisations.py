import pytest

from app.domain.ids import CentreId, OrganisationId
from app.domain.organisation_doubles import is_similar
from app.domain.organisations import (
    NumberTrouble,
    Organisation,
    grouped,
    lead_of,
    number_trouble,
    tidy_number,
)
from app.domain.territory_cells import where

CENTRE = CentreId(b"c" * 16)


def one(letter, name, **more):
    return Organisation(OrganisationId(letter.encode() * 16), CENTRE, name, **more)


@pytest.mark.parametrize(
    ("typed", "trouble"),
    [
        ("", None),
        ("40003521600", None),
        (" 4000 3521 600 ", None),
        ("LV40003521600", None),
        ("40003-521600", None),
        ("40003521601", NumberTrouble.CHECK),
        ("4000352160", NumberTrouble.LENGTH),
        ("4000352160O", NumberTrouble.LENGTH),
        ("٤٠٠٠٣٥٢١٦٠٠", NumberTrouble.LENGTH),
        ("010180-12345", NumberTrouble.PERSON),
        ("32000000000", NumberTrouble.PERSON),
    ],
)
def test_what_is_odd_about_a_registration_number_is_told(typed, trouble):
    assert number_trouble(typed) is trouble


def test_a_number_is_kept_without_what_stands_between_its_digits():
    assert tidy_number(" LV 4000-3521 600") == "40003521600"


def test_of_joined_ones_the_one_with_a_number_is_shown_then_the_fullest_then_the_longest_name():
    bare, long = one("a", "Skola"), one("b", "Preiļu skola")
    phone = one("c", "Sk.", phone="+37163123456")
    number = one("d", "S", registration_number="40003521600")

    assert lead_of([bare, long, phone, number]) is number
    assert lead_of([bare, long, phone]) is phone
    assert lead_of([bare, long]) is long


def test_every_order_of_records_shows_the_same_one():
    twins = [one("b", "Skola"), one("a", "Skola")]

    assert lead_of(twins) is lead_of(twins[::-1]) is twins[1]


def test_a_name_of_joined_ones_is_told_once():
    first = one("a", "Preiļu skola", aliases=("PSK",))
    other = one("b", "PSK", aliases=("Preiļu skola", "Zaļā skola"))

    (group,) = grouped([first, other], {first.id: first.id, other.id: first.id})

    assert group.called == ("Preiļu skola", "PSK", "Zaļā skola")
    assert group.as_one.aliases == ("PSK", "Zaļā skola")


@pytest.mark.parametrize(
    ("name", "other", "similar"),
    [
        ("Aglonas vidusskola", "Algonas vidusskola", True),
        ("Aglonas vidusskola", "Aglonas vsk.", False),
        ("Preiļu 1. pamatskola", "Preiļu 2. pamatskola", False),
        ("Preiļu 1. pamatskola", "Preiļu 11. pamatskola", False),
        ("Preiļu skola", "Līvānu skola", False),
        ("Skola", "Preiļu skola", False),
        ("", "", False),
    ],
)
def test_names_are_alike_when_a_single_word_differs_by_a_slip(name, other, similar):
    assert is_similar(name, other) is similar


@pytest.mark.parametrize(
    ("name", "locative"),
    [
        ("Krāslava", "Krāslavā"),
        ("Daugavpils", "Daugavpilī"),
        ("Preiļi", "Preiļos"),
        ("Līvāni", "Līvānos"),
        ("Tukums", "Tukumā"),
        ("Saldus", "Saldū"),
        ("Jaunais pagasts", "Jaunais pagastā"),
        ("Jaunais novads", "Jaunais novadā"),
        ("Ape", "Apē"),
    ],
)
def test_a_new_place_gets_the_usual_ending(name, locative):
    assert where(name) == locative
