"""What is typed together on the attendance screen is saved, and undone, together."""

import pytest

from tests.support.stores import a_person, a_session, an_event


@pytest.fixture
def event(application):
    return application.events.add(an_event(), [a_session()])


def test_somebody_unknown_is_added_and_registered_at_once(application, event):
    person = application.attendance.register_new(event.id, a_person("Ilze", "Kalniņa"))

    (registered,) = application.attendance.grid(event.id).people
    assert (registered.person, registered.is_walk_in) == (person.id, False)


def test_one_undo_takes_back_person_and_registration(application, event):
    application.attendance.register_new(event.id, a_person())

    application.undo.undo()

    assert application.people.count() == 0
    assert application.attendance.grid(event.id).people == ()
