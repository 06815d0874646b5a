"""Surnames of one family, in the forms of Latvian and of its neighbours."""

import json

import pytest

import resources
from app.domain.families import is_gendered_pair, is_one_family

PAIRS = json.loads(resources.read_text("vocabulary.json"))["surnames"]


@pytest.mark.parametrize(("his", "hers"), PAIRS)
def test_both_forms_of_a_surname_are_one_family(his, hers):
    assert is_one_family(his, hers)


def test_different_surnames_of_the_vocabulary_are_different_families():
    alike = [
        (one, other)
        for place, (one, _) in enumerate(PAIRS)
        for other, _ in PAIRS[place + 1 :]
        if is_one_family(one, other)
    ]

    assert alike == []


@pytest.mark.parametrize(
    ("his", "hers"),
    [
        ("Pastars", "Pastare"),
        ("Pundurs", "Pundure"),
        ("Vaivods", "Vaivode"),
        ("Tolstojs", "Tolstaja"),
        ("Ivanovs", "Ivanova"),
        ("Иванов", "Иванова"),
        ("Ивановс", "Ivanova"),
        ("Szymański", "Szymańska"),
        ("Petrausks", "Petrauskiene"),
        ("Bērziņš", "Bērziņa-Kalniņa"),
    ],
)
def test_forms_that_break_the_simple_rule_are_one_family_too(his, hers):
    assert is_one_family(his, hers)


@pytest.mark.parametrize(
    ("one", "other"), [("Bērziņš", "Bērziņa"), ("Dombrovskis", "Dombrovska"), ("Egle", "Eglis")]
)
def test_two_forms_of_one_surname_are_a_pair(one, other):
    assert is_gendered_pair(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("Bērziņa", "Berzina"), ("Bērziņa", "Bērza"), ("Bite", "Bite"), ("", "")]
)
def test_one_form_or_two_surnames_are_no_pair(one, other):
    assert not is_gendered_pair(one, other)
