"""The door of an event: who may be meant, who came, which session is on, what a scanner read.

It knows nothing of the screen. A moment is text of the wall clock, "2026-11-23T10:04:30".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.attendance import SessionTotals
from app.domain.codes import is_sound
from app.domain.events import Event, Session
from app.domain.ids import PersonId
from app.domain.person_codes import PERSON_CODE_DIGITS, id_prefix
from app.domain.places import Places
from app.domain.search import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST_LETTERS: Final = 3
_SHORT_NAME: Final = 2
_SHEET_CODE_DIGITS: Final = 12
_END_OF_DAY: Final = "99:99"


class Standing(StrEnum):
    """How somebody stands on the event's list before they come in."""

    EXPECTED = "expected"
    WAITING = "waiting"
    UNEXPECTED = "unexpected"


class Welcome(StrEnum):
    """As what somebody came in."""

    EXPECTED = "expected"
    WAITED = "waited"
    WALK_IN = "walk_in"
    NEW = "new"
    ALREADY_HERE = "already_here"


@dataclass(frozen=True, slots=True)
class DoorMatch:
    """Somebody who may be meant by what was typed. Nothing private: no phone, no year of birth.

    `since` is the moment of arrival, "" also where somebody is here and nobody noted since when.
    `family` is how many others belong to them.
    """

    person: PersonId
    name: str
    territory: str
    organisation_name: str
    age_band: str
    standing: Standing
    is_here: bool = False
    since: str = ""
    family: int = 0


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody who came in; `since` as they were noted first."""

    person: PersonId
    name: str
    since: str
    welcome: Welcome = Welcome.EXPECTED


@dataclass(frozen=True, slots=True)
class Door:
    """What the door is opened for: the sessions of one day, and the one of now."""

    event: Event
    sessions: tuple[Session, ...]
    session: Session | None


@dataclass(frozen=True, slots=True)
class DoorState:
    """How many are here, who came in last (the newest first), and how many places there are."""

    totals: SessionTotals
    last: tuple[Arrival, ...]
    places: Places


class CodeKind(StrEnum):
    """What a scanner read."""

    PERSON = "person"
    SHEET = "sheet"
    MISREAD = "misread"
    FOREIGN = "foreign"


def code_kind(typed: str) -> CodeKind:
    """Tell what a scanned code is: the length says whose it is, the check digit whether it is."""
    digits = "".join(typed.split()).replace("-", "")
    if len(digits) == PERSON_CODE_DIGITS and digits.isascii() and digits.isdigit():
        return CodeKind.MISREAD if id_prefix(digits) is None else CodeKind.PERSON
    if len(digits) == _SHEET_CODE_DIGITS and is_sound(digits):
        return CodeKind.SHEET
    return CodeKind.FOREIGN


def is_enough(typed: str, *, whole_word: bool = False) -> bool:
    """Tell whether so few letters may show names at all: three, or the two of a short name.

    "Li" alone would show half the list; "Li " and "Li Wei" mean somebody called so.
    """
    letters = [word for word in fold(typed).split() if not word.isdigit()]
    if sum(map(len, letters)) >= LEAST_LETTERS:
        return True
    return whole_word and any(len(word) == _SHORT_NAME for word in letters)


def session_of_now(sessions: Sequence[Session], day: date, now: datetime) -> Session | None:
    """Return the session that people come to now: the one going on, else the next of the day.

    Without one on the day it is the next to come, and where all are over, the last. `now` is the
    time of the wall clock.
    """
    ordered = sorted(sessions, key=_beginning)
    of_day = [one for one in ordered if one.on == day]
    clock = f"{now:%H:%M}"
    going = [one for one in of_day if (one.ends or _END_OF_DAY) > clock]
    later = [one for one in ordered if one.on > day]
    for found in (going[:1], of_day[-1:], later[:1], ordered[-1:]):
        if found:
            return found[0]
    return None


def _beginning(session: Session) -> tuple[date, str]:
    return session.on, session.starts
