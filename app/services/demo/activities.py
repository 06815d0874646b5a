"""How an activity goes: on which days, at what times, for how many, with which papers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from app.domain.kinds import EventKind
from app.services.demo.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.services.demo.dice import Dice
    from app.services.demo.vocabulary import Activity

_SATURDAY: Final = 5
_SUNDAY: Final = 6
_WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Course:
    """The usual run of a kind of event: so many sessions, one a week, at these times."""

    sessions: tuple[int, int]
    times: tuple[tuple[str, str], ...]
    has_certificates: bool = False
    is_on_saturday: bool = False


_MORNING, _DAY, _EVENING = ("10:00", "12:30"), ("10:00", "16:00"), ("17:30", "19:45")

_COURSES: Final = {
    EventKind.SEMINAR: Course((1, 2), (_DAY, ("13:00", "17:00")), has_certificates=True),
    EventKind.TRAINING: Course((2, 3), (("14:30", "17:45"),), has_certificates=True),
    EventKind.COURSE: Course((4, 6), (_MORNING, _EVENING), has_certificates=True),
    EventKind.MASTERCLASS: Course((2, 4), (_EVENING,), has_certificates=True),
    EventKind.LESSON: Course((1, 3), (_MORNING, _EVENING)),
    EventKind.CREATIVE_WORKSHOP: Course((1, 2), (("11:00", "14:00"), _EVENING)),
    EventKind.WORKSHOP: Course((1, 2), (_EVENING,)),
    EventKind.MEETING: Course((1, 1), (_EVENING,)),
    EventKind.DISCUSSION: Course((1, 1), (("16:00", "18:00"),)),
    EventKind.CONCERT: Course((1, 1), (("18:00", "20:00"),)),
    EventKind.LECTURE: Course((1, 1), (_EVENING,)),
}
_USUAL: Final = Course((1, 1), (("11:00", "15:00"), ("12:00", "16:30")), is_on_saturday=True)

_SIZES: Final = {
    "adults": (16, 30),
    "teachers": (12, 24),
    "families": (34, 58),
    "youth": (16, 30),
    "seniors": (14, 26),
    "all": (24, 48),
    "open": (0, 0),
}


def course_of(activity: Activity) -> Course:
    """Return how such an activity usually goes."""
    return _COURSES.get(EventKind(activity.kind), _USUAL)


def size_of(audience: str, dice: Dice) -> int:
    """Return how many people are expected by name."""
    return dice.number(*_SIZES[audience])


class Ideas:
    """Gives each slot of a centre's calendar an activity; none twice while there are others."""

    def __init__(self, dice: Dice) -> None:
        """Draw with `dice`."""
        self._dice = dice
        self._done: set[str] = set()

    def for_day(self, audience: str, day: date) -> Activity:
        """Return something for this audience and season."""
        fitting = [one for one in vocabulary().activities if one.audience == audience]
        in_season = [one for one in fitting if one.fits(day.month)]
        fresh = [one for one in in_season if one.title not in self._done]
        chosen = self._dice.pick(fresh or in_season or fitting)
        self._done.add(chosen.title)
        return chosen


def days_of(course: Course, first: date, dice: Dice) -> Sequence[date]:
    """Return the days of the sessions, moved to the days of the week on which people have time."""
    start = first
    if course.is_on_saturday:
        start += timedelta(days=_SATURDAY - start.weekday())
    elif start.weekday() >= _SATURDAY:
        start -= timedelta(days=start.weekday() - 2)
    count = dice.number(*course.sessions)
    return tuple(start + at * _WEEK for at in range(count))
