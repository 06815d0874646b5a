"""How a Latvian word says where one took part."""

import json

import pytest

import resources
from app.domain.own_kinds import OwnKindDraft, suggested_locative, tidied_kind

CARRIED = json.loads(resources.read_text("event_kinds.json"))


@pytest.mark.parametrize("kind", CARRIED)
def test_the_suggestion_is_right_for_every_kind_of_the_list(kind):
    forms = CARRIED[kind]["lv"]

    assert suggested_locative(forms["nominative"]) == forms["locative"]


@pytest.mark.parametrize(
    ("nominative", "locative"),
    [
        ("radošais vakars", "radošajā vakarā"),
        ("Dzejas lasījumi", "dzejas lasījumos"),
        ("kopienas tirgus", "kopienas tirgū"),
        ("muzeju nakts", "muzeju naktī"),
        ("labie darbi", "labajos darbos"),
        ("lielās sacīkstes", "lielajās sacīkstēs"),
        ("kino vakars", "kino vakarā"),
        ("atklātā stunda", "atklātajā stundā"),
        ("zupas virtuve", "zupas virtuvē"),
        ("Eiropas valodu diena", "eiropas valodu dienā"),
        ("velobrālis", "velobrālī"),
        ("foto", "foto"),
        ("", ""),
    ],
)
def test_the_suggestion_follows_the_ending(nominative, locative):
    assert suggested_locative(nominative) == locative


def test_words_begin_small_unless_they_are_letters_of_an_abbreviation():
    tidy = tidied_kind(OwnKindDraft("  Radošais  vakars", "radošajā vakarā", "Open day", "IT-час"))

    assert tidy == OwnKindDraft("radošais vakars", "radošajā vakarā", "open day", "IT-час")


def test_a_locative_with_a_capital_is_a_name():
    tidy = tidied_kind(OwnKindDraft("Eiropas diena", "Eiropas dienā"))

    assert (tidy.nominative, tidy.locative) == ("Eiropas diena", "Eiropas dienā")
