"""Families: children with their guardian, households, and who may belong to one."""

import pytest

from app.domain.errors import NameMissingError, NotFoundError
from tests.support.stores import a_person


@pytest.fixture
def mother(application):
    return application.people.add(a_person(given="Ilze", phone="21234567"))


def family(application, person):
    return application.people.page(person.id).family


def names(people):
    return [one.given for one in people]


def test_a_child_comes_into_the_household_of_its_guardian(application, mother):
    child = application.people.add_child(mother.id, a_person(given="Anna", age_band="0-12"))

    assert names(family(application, mother).children) == ["Anna"]
    assert names(family(application, mother).household) == ["Anna"]
    assert family(application, child).guardian.given == "Ilze"


def test_a_second_child_comes_into_the_same_household(application, mother):
    first = application.people.add_child(mother.id, a_person(given="Anna"))
    application.people.add_child(mother.id, a_person(given="Bruno"))

    assert names(family(application, first).household) == ["Bruno", "Ilze"]


def test_undoing_a_child_leaves_the_guardian_without_a_household(application, mother):
    application.people.add_child(mother.id, a_person(given="Anna"))

    application.undo.undo()

    assert application.people.page(mother.id).person.household is None
    assert application.people.count() == 1


def test_a_child_without_a_name_changes_nothing(application, mother):
    with pytest.raises(NameMissingError):
        application.people.add_child(mother.id, a_person(given="", surname=""))

    assert application.people.page(mother.id).person.household is None


def test_nobody_is_the_child_of_somebody_unknown(application):
    with pytest.raises(NotFoundError):
        application.people.add_child(bytes(16), a_person())


def test_one_who_leaves_a_household_of_three_leaves_two_together(application, mother):
    anna = application.people.add_child(mother.id, a_person(given="Anna"))
    application.people.add_child(mother.id, a_person(given="Bruno"))

    application.people.leave_household(anna.id)

    assert family(application, anna).household == ()
    assert names(family(application, mother).household) == ["Bruno"]


def test_of_two_who_part_neither_has_a_household(application, mother):
    anna = application.people.add_child(mother.id, a_person(given="Anna"))

    application.people.leave_household(anna.id)

    assert application.people.page(mother.id).person.household is None


def test_one_who_left_does_not_come_back_with_a_new_child(application, mother):
    for given in ("Anna", "Bruno"):
        application.people.add_child(mother.id, a_person(given=given))
    application.people.leave_household(mother.id)

    application.people.add_child(mother.id, a_person(given="Cilda"))

    assert names(family(application, mother).household) == ["Cilda"]


def test_leaving_no_household_is_no_act(application, mother):
    assert application.people.leave_household(mother.id).subjects == frozenset()


def test_a_family_is_the_person_the_guardian_and_the_children_of_both(application, mother):
    anna = application.people.add(a_person(given="Anna", guardian=mother.id))
    application.people.add(a_person(given="Bruno", guardian=mother.id))
    application.people.add(a_person(given="Svešs"))

    assert names(application.people.household_of(anna.id)) == ["Anna", "Bruno", "Ilze"]
    assert names(application.people.household_of(mother.id)) == ["Ilze", "Anna", "Bruno"]


def test_a_household_without_guardians_is_a_family_too(application, mother):
    father = application.people.add(a_person(given="Jānis"))
    application.duplicates.join_household([mother.id, father.id])

    assert names(application.people.household_of(father.id)) == ["Jānis", "Ilze"]


def test_one_who_lives_alone_is_a_family_of_one(application, mother):
    assert names(application.people.household_of(mother.id)) == ["Ilze"]


def test_somebody_taken_off_the_records_is_nobodys_family(application, mother):
    child = application.people.add_child(mother.id, a_person(given="Anna"))
    application.people.remove(child.id)

    assert names(application.people.household_of(mother.id)) == ["Ilze"]


def test_who_has_the_same_phone_is_proposed_for_the_household(application, mother):
    father = application.people.add(a_person(given="Jānis", phone="+371 2123 4567"))
    application.people.add(a_person(given="Svešs", phone="26123456"))

    proposed = family(application, mother).proposed
    application.duplicates.join_household([mother.id, father.id])

    assert names(proposed) == ["Jānis"]
    assert family(application, mother).proposed == ()


@pytest.mark.parametrize(
    ("given", "surname"),
    [("Ilze", "Bērziņa"), ("Ilze", "Berzina"), ("Bērziņa", "Ilze")],
    ids=["same", "without marks", "swapped"],
)
def test_a_second_record_of_oneself_is_not_proposed_as_living_together(
    application, mother, given, surname
):
    application.people.add(a_person(given, surname, phone="21234567"))

    assert family(application, mother).proposed == ()
