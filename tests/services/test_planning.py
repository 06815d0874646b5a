"""What to look at before an event is saved."""

from datetime import date, timedelta

import pytest

from app.domain.event_hints import HintKind
from app.domain.events import TeamRole
from app.services.wording.event_hints import hint_words
from tests.support.stores import TODAY, a_person, a_session, an_event

TOMORROW = TODAY + timedelta(days=1)


def kinds(hints):
    return [one.kind for one in hints]


@pytest.fixture
def other(application):
    """Tomorrow from ten to a quarter past twelve in the hall, led by Anna."""
    event = application.events.add(an_event("Koris", place="Lielā zāle"), [a_session(TOMORROW)])
    anna = application.people.add(a_person())
    application.events.set_team_member(event.id, anna.id, TeamRole.FACILITATOR)
    return event, anna.id


@pytest.mark.parametrize(
    ("place", "times", "found"),
    [
        pytest.param("lielā  zāle", ("12:00", "13:00"), [HintKind.PLACE_TAKEN], id="meets"),
        pytest.param("Lielā zāle", ("12:15", "13:00"), [], id="follows"),
        pytest.param("Mazā zāle", ("10:00", "12:00"), [], id="elsewhere"),
        pytest.param("Lielā zāle", ("", ""), [], id="no time"),
        pytest.param("", ("10:00", "12:00"), [], id="no place"),
    ],
)
def test_a_place_that_is_taken_is_told(application, other, place, times, found):
    hints = application.planning.hints(place, [a_session(TOMORROW, *times)])

    assert kinds(hints) == found


def test_a_session_in_its_own_place_is_looked_at_there(application, other):
    session = a_session(TOMORROW, place="Lielā zāle")

    hints = application.planning.hints("Bibliotēka", [session])

    assert [(one.kind, one.title) for one in hints] == [(HintKind.PLACE_TAKEN, "Koris")]


def test_a_facilitator_in_two_places_is_told_by_name(application, other):
    _, anna = other

    hints = application.planning.hints("Elsewhere", [a_session(TOMORROW)], facilitators=[anna])

    assert [(one.kind, one.name) for one in hints] == [(HintKind.PERSON_BUSY, "Anna Bērziņa")]
    assert hint_words(hints[0]).endswith("Koris")


def test_a_cancelled_event_and_the_event_itself_take_no_place(application, other):
    event, _ = other
    asked = ("Lielā zāle", [a_session(TOMORROW)])
    assert application.planning.hints(*asked, event=event.id) == ()

    application.events.cancel(event.id, "")

    assert application.planning.hints(*asked) == ()


@pytest.mark.parametrize(
    ("session", "kind"),
    [
        (a_session(date(2026, 12, 24)), HintKind.HOLIDAY),
        (a_session(TODAY - timedelta(days=1)), HintKind.PAST),
        (a_session(date(2029, 3, 1)), HintKind.FAR),
        (a_session(TOMORROW, "08:00", "21:00"), HintKind.LONG),
    ],
)
def test_unusual_days_and_times_are_told(application, session, kind):
    hints = application.planning.hints("", [session])

    assert kinds(hints) == [kind]
    assert hint_words(hints[0])


def test_two_times_of_one_event_that_meet_are_told(application):
    sessions = [a_session(TOMORROW, "10:00", "12:00"), a_session(TOMORROW, "11:00", "13:00")]

    assert kinds(application.planning.hints("", sessions)) == [HintKind.TWICE]


def test_an_event_to_come_tells_what_it_meets_and_a_past_one_nothing(application, other):
    _, anna = other
    event = application.events.add(
        an_event("Deja", place="Lielā zāle"),
        [a_session(TODAY - timedelta(days=1)), a_session(TOMORROW, "11:00", "14:00")],
    )
    application.events.set_team_member(event.id, anna, TeamRole.FACILITATOR)

    hints = application.planning.hints_for(event.id)

    assert kinds(hints) == [HintKind.PLACE_TAKEN, HintKind.PERSON_BUSY]
