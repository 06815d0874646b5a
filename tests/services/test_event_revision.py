"""Changing an event and all its sittings in one act."""

from datetime import timedelta

import pytest

from app.domain.errors import InvalidValueError, NotFoundError
from app.domain.ids import SessionId
from tests.support.stores import TODAY, a_session, an_event

NEXT_DAY = TODAY + timedelta(days=1)


@pytest.fixture
def event(application):
    return application.events.add(an_event(), [a_session(TODAY), a_session(NEXT_DAY)])


def sessions_of(application, event):
    return application.events.page(event.id).sessions


def test_a_revision_changes_adds_and_removes_sessions_at_once(application, event):
    first, second = sessions_of(application, event)
    moved = a_session(TODAY, "14:00", "15:00")
    added = a_session(TODAY + timedelta(days=7))

    application.events.revise(event.id, an_event("Cits"), [(first.id, moved), (None, added)])

    page = application.events.page(event.id)
    assert page.event.title == "Cits"
    assert [(one.on, one.starts) for one in page.sessions] == [
        (TODAY, "14:00"),
        (TODAY + timedelta(days=7), "10:00"),
    ]
    assert second.id not in {one.id for one in page.sessions}


def test_one_undo_takes_a_whole_revision_back(application, event):
    before = application.events.page(event.id)

    application.events.revise(event.id, an_event("Cits"), [(None, a_session(NEXT_DAY))])
    application.undo.undo()

    assert application.events.page(event.id) == before


@pytest.mark.parametrize(
    ("sessions", "error"),
    [
        pytest.param(
            [(None, a_session(TODAY, "12:00", "11:00"))], InvalidValueError, id="backwards"
        ),
        pytest.param([(SessionId(bytes(16)), a_session())], NotFoundError, id="unknown"),
    ],
)
def test_a_refused_revision_changes_nothing(application, event, sessions, error):
    before = application.events.page(event.id)

    with pytest.raises(error):
        application.events.revise(event.id, an_event("Cits"), sessions)

    assert application.events.page(event.id) == before
