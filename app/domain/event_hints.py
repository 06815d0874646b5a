"""What a person should look at before they save an event; nothing of it stops them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.events import minutes_between
from app.domain.holidays_lv import holiday_on

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.domain.events import SessionDraft
    from app.domain.ids import EventId, PersonId

LONG_MINUTES: Final = 12 * 60
FAR_AWAY: Final = timedelta(days=2 * 366)


class HintKind(StrEnum):
    """Why somebody should look again."""

    HOLIDAY = "holiday"
    PAST = "past"
    FAR = "far"
    LONG = "long"
    TWICE = "twice"
    PLACE_TAKEN = "place_taken"
    PERSON_BUSY = "person_busy"


@dataclass(frozen=True, slots=True)
class EventHint:
    """One thing to look at: the day, and for an overlap the other event and who or where."""

    kind: HintKind
    on: date
    name: str = ""
    title: str = ""
    starts: str = ""
    ends: str = ""


@dataclass(frozen=True, slots=True)
class OtherSession:
    """A sitting of another event on one of the days, with its place and who leads it."""

    event: EventId
    title: str
    on: date
    starts: str
    ends: str
    place: str
    people: frozenset[PersonId]


def hints_of_days(sessions: Iterable[SessionDraft], today: date) -> Iterator[EventHint]:
    """Yield what is unusual about the days and times themselves, day by day."""
    seen: list[SessionDraft] = []
    for session in sorted(sessions, key=_when):
        if holiday_on(session.on) is not None:
            yield EventHint(HintKind.HOLIDAY, session.on)
        if session.on < today:
            yield EventHint(HintKind.PAST, session.on)
        elif session.on > today + FAR_AWAY:
            yield EventHint(HintKind.FAR, session.on)
        if minutes_between(session.starts, session.ends) > LONG_MINUTES:
            yield EventHint(HintKind.LONG, session.on, starts=session.starts, ends=session.ends)
        if any(_overlap(session, other) for other in seen if other.on == session.on):
            yield EventHint(HintKind.TWICE, session.on, starts=session.starts, ends=session.ends)
        seen.append(session)


def overlaps(session: SessionDraft, others: Iterable[OtherSession]) -> Iterator[OtherSession]:
    """Yield the sittings that go on at the same time; where a time is not known, none does."""
    for other in others:
        if other.on == session.on and _overlap(session, other):
            yield other


def _overlap(one: SessionDraft, other: SessionDraft | OtherSession) -> bool:
    if not (one.starts and one.ends and other.starts and other.ends):
        return False
    return one.starts < other.ends and other.starts < one.ends


def _when(session: SessionDraft) -> tuple[date, str]:
    return session.on, session.starts
