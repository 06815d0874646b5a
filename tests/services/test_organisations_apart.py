"""Organisations of several centres: joined by the office, known by each centre, counted once."""

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.organisations import OrganisationDraft
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from tests.support import members
from tests.support.members import join
from tests.support.stores import MovableClock, a_person


@pytest.fixture
def laptops(tmp_path):
    """Two centres and the office that gathers both; all belong to one programme."""
    answers = {
        "preili": FirstAnswers("Preiļu centrs", "0042000"),
        "ludza": FirstAnswers("Ludzas centrs", "0037000"),
        "office": FirstAnswers("", laptop_name="Birojs", keeps_all=True),
    }
    opened = {
        name: Application(Store(tmp_path / name, MovableClock(), BUILD_DATE)) for name in answers
    }
    for name, application in opened.items():
        application.settings.set_up(answers[name])
    for name in ("preili", "ludza"):
        join(opened["office"], opened[name])
    yield opened
    for application in opened.values():
        application.close()


@pytest.fixture
def carry(laptops, tmp_path):
    """Take a file from one laptop to another."""
    carried = []

    def carried_over(sender, receiver):
        carried.append(tmp_path / f"{len(carried)}")
        members.carry(laptops[sender], laptops[receiver], carried[-1])

    return carried_over


def lines(application):
    return [
        (one.name, one.joined, one.people) for one in application.organisations.everyone().lines
    ]


def test_a_school_of_two_centres_is_joined_by_the_office_and_taken_apart_again(laptops, carry):
    preili, ludza, office = laptops.values()
    for application, name in ((preili, "Rēzeknes tehnikums"), (ludza, "Rēzeknes tehn.")):
        application.people.add(a_person(), OrganisationDraft(name, "school"))
    carry("preili", "office")
    carry("ludza", "office")
    one, other = office.organisations.everyone().lines

    office.organisations.join(one.id, other.id)
    carry("office", "preili")

    assert lines(office) == [("Rēzeknes tehnikums", 1, 2)]
    assert lines(preili) == [("Rēzeknes tehnikums", 0, 1)]
    office.organisations.unjoin(other.id)
    assert sorted(lines(office)) == [("Rēzeknes tehn.", 0, 1), ("Rēzeknes tehnikums", 0, 1)]


def test_what_the_office_gives_a_centres_person_the_centre_can_take(laptops, carry):
    preili, ludza, office = laptops.values()
    person = preili.people.add(a_person())
    ludza.organisations.add(OrganisationDraft("Ludzas bibliotēka", "library"))
    carry("preili", "office")
    carry("ludza", "office")
    (library,) = office.organisations.find("bibliotēka")

    office.people.change(person.id, a_person(organisation=library.id))
    carry("office", "preili")

    assert preili.people.page(person.id).person.organisation_name == "Ludzas bibliotēka"
    assert lines(office) == [("Ludzas bibliotēka", 1, 1)]


def test_two_of_one_centre_joined_on_one_laptop_are_joined_on_the_other(laptops, carry):
    preili, _, office = laptops.values()
    one = preili.organisations.add(OrganisationDraft("Preiļu 1. pamatskola", "school"))
    other = preili.organisations.add(OrganisationDraft("Preiļu 1.psk.", "school"))
    carry("preili", "office")

    office.organisations.join(one.id, other.id)
    carry("office", "preili")
    assert lines(preili) == lines(office) == [("Preiļu 1. pamatskola", 1, 0)]

    preili.organisations.unjoin(one.id)
    carry("preili", "office")
    assert [joined for _, joined, _ in lines(office)] == [0, 0]
