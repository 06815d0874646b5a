"""What is typed together on the attendance screen is saved, and undone, together."""

import pytest

from app.domain.attendance import Headcount
from app.domain.errors import InvalidValueError
from app.domain.ids import SessionId
from tests.support.stores import a_person, a_session, an_event


@pytest.fixture
def event(application):
    return application.events.add(an_event(), [a_session()])


@pytest.fixture
def session(application, event) -> SessionId:
    return application.events.page(event.id).sessions[0].id


def test_somebody_unknown_is_added_and_registered_at_once(application, event):
    person = application.attendance.register_new(event.id, a_person("Ilze", "Kalniņa"))

    (registered,) = application.attendance.grid(event.id).people
    assert (registered.person, registered.is_walk_in) == (person.id, False)


def test_one_undo_takes_back_person_and_registration(application, event):
    application.attendance.register_new(event.id, a_person())

    application.undo.undo()

    assert application.people.count() == 0
    assert application.attendance.grid(event.id).people == ()


def test_headcounts_of_a_session_are_set_together(application, event, session):
    application.headcounts.set_headcounts(session, {"children": 5, "adults": 2}, " Ilze ")

    grid = application.attendance.grid(event.id)
    assert grid.headcounts == (
        Headcount(session, "adults", 2, "Ilze"),
        Headcount(session, "children", 5, "Ilze"),
    )
    assert application.undo.undo().act.detail["count"] == 7
    assert application.attendance.grid(event.id).headcounts == ()


def test_a_category_that_was_never_counted_stays_unwritten(application, event, session):
    application.headcounts.set_headcounts(session, {"children": 5, "adults": 0})

    assert len(application.attendance.grid(event.id).headcounts) == 1


def test_a_counted_category_can_go_back_to_nobody(application, event, session):
    application.headcounts.set_headcounts(session, {"children": 5})
    application.headcounts.set_headcounts(session, {"children": 0})

    (counted,) = application.attendance.grid(event.id).headcounts
    assert counted.count == 0


def test_a_count_below_nothing_is_refused_and_nothing_is_set(application, event, session):
    with pytest.raises(InvalidValueError):
        application.headcounts.set_headcounts(session, {"children": 5, "adults": -1})

    assert application.attendance.grid(event.id).headcounts == ()
