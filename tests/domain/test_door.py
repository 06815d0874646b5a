"""Which session is on, and how many letters are enough."""

from datetime import date, datetime, timedelta

import pytest

from app.domain.door import is_enough, session_of_now
from app.domain.events import Session
from app.domain.ids import EventId, SessionId

DAY = date(2026, 11, 22)


def sitting(number, starts="", ends="", *, days=0):
    return Session(
        SessionId(bytes([number])), EventId(b""), DAY + timedelta(days=days), starts, ends
    )


@pytest.mark.parametrize(
    ("time", "meant"),
    [
        ("08:00", 1),
        ("10:00", 1),
        ("11:29", 1),
        ("11:30", 2),
        ("12:00", 2),
        ("13:59", 2),
        ("15:00", 2),
    ],
)
def test_the_session_is_the_one_going_on_or_the_next_and_at_last_the_last(time, meant):
    sessions = (sitting(2, "12:00", "14:00"), sitting(1, "10:00", "11:30"), sitting(3, days=1))

    found = session_of_now(sessions, DAY, datetime.fromisoformat(f"2026-11-22T{time}"))

    assert found.id == bytes([meant])


def test_without_one_today_it_is_the_next_to_come_and_then_the_last():
    noon = datetime.fromisoformat("2026-11-22T12:00")
    past, near, far = sitting(1, days=-7), sitting(2, days=7), sitting(3, days=14)

    assert session_of_now((far, past, near), DAY, noon) == near
    assert session_of_now((past, sitting(4, days=-14)), DAY, noon) == past
    assert session_of_now((), DAY, noon) is None


@pytest.mark.parametrize("typed", ["ann", "an b", "Бер", "a n n", "ļīā"])
def test_three_letters_are_enough(typed):
    assert is_enough(typed)


@pytest.mark.parametrize("typed", ["", "an", "12345", "1 2 3", "a 1", "  a  n "])
def test_fewer_letters_and_numbers_are_not(typed):
    assert not is_enough(typed)


def test_two_letters_may_be_a_whole_name():
    assert is_enough("Li", whole_word=True)
    assert not is_enough("l i", whole_word=True)
    assert not is_enough("12", whole_word=True)
