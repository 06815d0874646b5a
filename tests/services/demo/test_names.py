"""The invented people of the sample: who they are called, and what is never invented."""

import re
from datetime import date

import pytest

from app.domain.ids import CentreId
from app.domain.kinds import Role
from app.domain.phones import tidy_phone
from app.services.demo.dice import Dice
from app.services.demo.names import Generation, Names
from app.services.demo.organisations import organisations_of
from app.services.demo.residents import Village
from app.services.demo.scenario import CENTRES
from app.services.demo.vocabulary import vocabulary

CENTRE = CentreId(b"c" * 16)
CYRILLIC = re.compile("[Ѐ-ӿ]")


@pytest.fixture(scope="module")
def households():
    found = []
    for scene in CENTRES:
        dice = Dice(7, scene.code)
        organisations = organisations_of(scene, CENTRE, dice)
        village = Village(scene, CENTRE, organisations, dice)
        found.extend(village.households(200, date(2026, 1, 1)))
    return found


@pytest.fixture(scope="module")
def people(households):
    return [resident.person for household in households for resident in household]


def test_a_family_has_one_surname_in_the_form_of_each_member():
    names = Names(Dice(1))
    surname = ("Bērziņš", "Bērziņa")

    father = names.in_family(surname, Generation.ADULT, is_woman=False)
    daughter = names.in_family(surname, Generation.CHILD, is_woman=True)

    assert (father.surname, daughter.surname) == ("Bērziņš", "Bērziņa")
    assert father.given in vocabulary().given_male.adult
    assert daughter.given in vocabulary().given_female.child


def test_nobody_bears_the_name_of_a_public_figure(people):
    assert not {person.name for person in people} & vocabulary().avoid_pairs


def test_a_name_comes_again_only_when_there_is_no_other():
    names = Names(Dice(1))
    surname = ("Ābols", "Ābola")

    given = [names.in_family(surname, Generation.SENIOR, is_woman=True).given for _ in range(50)]

    assert sorted(given) == sorted(vocabulary().given_female.senior)


def test_minorities_keep_their_name_in_their_own_script(people):
    originals = [person.original_name for person in people if person.original_name]

    assert any(CYRILLIC.search(name) for name in originals)
    assert any(name.isascii() or "ł" in name for name in originals)
    assert not any(CYRILLIC.search(person.name) for person in people)


def test_contacts_are_examples_that_reach_nobody(people):
    phones = [person.phone for person in people if person.phone]
    emails = [person.email for person in people if person.email]

    assert phones
    assert emails
    assert all(re.fullmatch(r"\+371200000\d\d", phone) for phone in phones)
    assert all(tidy_phone(phone) == phone for phone in phones)
    assert all(re.fullmatch(r"[a-z.]+@example\.lv", email) for email in emails)


def test_children_have_a_guardian_of_their_household(households):
    for household in households:
        by_id = {resident.person.id: resident.person for resident in household}
        for resident in household:
            if Role.CHILD in resident.person.roles:
                assert resident.person.guardian in by_id
                assert by_id[resident.person.guardian].household == resident.person.household


def test_all_ages_come_and_some_do_not_tell_theirs(people):
    assert {person.age_band for person in people} == {
        "", "0-12", "13-17", "18-29", "30-54", "55-64", "65+",
    }  # fmt: skip
