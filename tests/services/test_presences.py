"""Organisations that were present: apart from people, with how many stood for them."""

import pytest

from app.domain.errors import InvalidValueError, NotFoundError
from app.domain.ids import OrganisationId
from app.domain.organisations import OrganisationDraft
from tests.support.stores import TODAY, a_session, an_event


@pytest.fixture
def event(application):
    return application.events.add(
        an_event(), [a_session(TODAY, "10:00", "12:00"), a_session(TODAY, "14:00", "15:00")]
    )


@pytest.fixture
def sessions(application, event):
    return [one.id for one in application.events.page(event.id).sessions]


@pytest.fixture
def school(application):
    return application.organisations.add(OrganisationDraft("Preiļu 1. pamatskola", "school"))


def present(application, event):
    return [
        (one.session, one.name, one.people, one.note)
        for one in application.presences.of_event(event.id)
    ]


def test_an_organisation_is_present_with_its_people_and_a_note(
    application, event, sessions, school
):
    application.presences.put(sessions[0], school.id, 12, " ar  stendu ")

    assert present(application, event) == [(sessions[0], "Preiļu 1. pamatskola", 12, "ar stendu")]


def test_how_many_stood_for_it_may_stay_open(application, event, sessions, school):
    application.presences.put(sessions[0], school.id)

    assert present(application, event)[0][2] is None


def test_a_new_organisation_is_added_in_the_same_act(application, event, sessions):
    application.presences.put_new(sessions[1], OrganisationDraft("Aglonas lauku biedrība"), 2)
    assert present(application, event) == [(sessions[1], "Aglonas lauku biedrība", 2, "")]

    application.undo.undo()

    assert present(application, event) == []
    assert application.organisations.find("") == ()


def test_noting_it_again_sets_what_is_noted(application, event, sessions, school):
    application.presences.put(sessions[0], school.id, 3)
    application.presences.put(sessions[0], school.id, 5, "viesi")

    assert present(application, event) == [(sessions[0], "Preiļu 1. pamatskola", 5, "viesi")]


def test_organisations_stand_by_session_and_in_latvian_order(application, event, sessions, school):
    for name in ("Ābeļu muzejs", "Zvaigžņu klubs", "Abavas skola"):
        application.presences.put_new(sessions[0], OrganisationDraft(name))
    application.presences.put(sessions[1], school.id)

    assert [one[1] for one in present(application, event)] == [
        "Abavas skola",
        "Ābeļu muzejs",
        "Zvaigžņu klubs",
        "Preiļu 1. pamatskola",
    ]


def test_one_taken_off_is_no_longer_listed_and_can_come_back(application, event, sessions, school):
    application.presences.put(sessions[0], school.id, 3)
    application.presences.remove(sessions[0], school.id)
    assert present(application, event) == []

    application.presences.put(sessions[0], school.id, 4)

    assert [one[2] for one in present(application, event)] == [4]


def test_an_organisation_that_left_the_lists_stays_where_it_was_present(
    application, event, sessions, school
):
    application.presences.put(sessions[0], school.id, 3)
    application.organisations.remove(school.id)

    assert present(application, event)[0][1] == "Preiļu 1. pamatskola"


def test_fewer_than_nobody_is_refused(application, event, sessions, school):
    with pytest.raises(InvalidValueError):
        application.presences.put(sessions[0], school.id, -1)
    with pytest.raises(InvalidValueError):
        application.presences.put_new(sessions[0], OrganisationDraft("Jauna"), -1)

    assert application.organisations.find("Jauna") == ()


def test_an_unknown_organisation_is_refused(application, sessions):
    with pytest.raises(NotFoundError):
        application.presences.put(sessions[0], OrganisationId(b"x" * 16))


def test_the_page_of_an_organisation_tells_where_it_was_present(
    application, event, sessions, school
):
    application.presences.put(sessions[0], school.id, 3)
    application.presences.put(sessions[1], school.id, 5)

    (listed,) = application.organisations.page(school.id).events

    assert (listed.event, listed.was_present, listed.stood_for) == (event.id, True, 5)
    assert application.organisations.everyone().lines[0].events == 1
