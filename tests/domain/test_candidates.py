"""Finding the pairs that are worth comparing among many people."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.candidates import Traits, pairs_to_compare
from app.domain.ids import CentreId, PersonId
from app.domain.likeness import Likelihood, judge

PHONE = "+37121234567"


def traits(given, surname, number=0, **more):
    nothing = Traits(
        PersonId(number.to_bytes(16)),
        CentreId(b""),
        "",
        "",
        "",
        "",
        0,
        "",
        "",
        "",
        "",
        None,
        None,
        None,
    )
    return nothing._replace(given=given, surname=surname, **more)


def found(*people):
    return set(pairs_to_compare(people))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Anna", "Bērziņa"), ("Anna", "Berzina")),
        (("Anna", "Bērziņa"), ("Bērziņa", "Anna")),
        (("Jevgēnija", "Ivanova"), ("Евгения", "Иванова")),
        (("Anna Marija", "Bērziņa"), ("Anna", "Bērziņa")),
        (("Anna", "Bērziņa-Liepa"), ("Anna", "Liepa")),
        (("Anna", "Kalniņa"), ("Anna", "Klaniņa")),
        (("Anna", "Kalniņa"), ("Anna", "Kaniņa")),
        (("Anna", "Kalniņa"), ("Anna", "Kaļjiņa")),
        (("Daniela", "Liepa"), ("Danjela", "Liepa")),
        (("Anna", "Liepa"), ("Anna", "Liepe")),
    ],
)
def test_two_spellings_of_one_name_are_compared(one, other):
    assert found(traits("Oto", "Egle"), traits(*one), traits(*other)) == {(1, 2)}


def test_a_name_in_its_own_script_is_compared_with_how_it_is_spelled_elsewhere():
    known = traits("Jeļena", "Gžibovska", original_name="Гржибовская Елена Петровна")

    assert found(known, traits("Елена", "Гржибовская")) == {(0, 1)}


@pytest.mark.parametrize("contact", [{"phone": PHONE}, {"email": "anna@example.lv"}])
def test_people_with_one_contact_are_compared(contact):
    email = {name: value.upper() for name, value in contact.items()}

    assert found(traits("Anna", "Liepa", **contact), traits("Zane", "Egle", **email)) == {(0, 1)}


def test_strangers_are_not_compared():
    assert found(traits("Anna", "Liepa"), traits("Zane", "Egle"), traits("Anna", "")) == set()


def test_a_telephone_of_a_whole_school_makes_no_pairs():
    names = [f"{given}{end}" for given in ("Anna", "Zane", "Oto", "Līga", "Guna") for end in "abc"]
    pupils = [traits(name, f"{name}s", phone=PHONE) for name in names]

    assert found(*pupils) == set()


NAMES = st.sampled_from(
    ("Anna", "Ana", "Anne", "Danila", "Danilo", "Daniela", "Zane", "Berzina", "Brezina", "Liepa")
)


@given(st.lists(st.tuples(NAMES, NAMES), min_size=2, max_size=6))
def test_no_pair_that_is_possibly_one_person_is_missed(names):
    people = [traits(*name, number) for number, name in enumerate(names)]

    compared = found(*people)

    for place, one in enumerate(people):
        for other_place in range(place + 1, len(people)):
            if judge(one, people[other_place]).likelihood is not Likelihood.NO:
                assert (place, other_place) in compared


def test_ten_thousand_people_make_few_pairs():
    chance = random.Random(1)
    syllables = ("ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu", "ra", "se")

    def word():
        return "".join(chance.choice(syllables) for _ in range(4)).capitalize()

    people = [traits(word(), word(), number) for number in range(10_000)]

    assert len(found(*people)) < 1_000
