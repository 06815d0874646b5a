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

    from app.services.demo.calendar import Slot
    from app.services.demo.dice import Dice
    from app.services.demo.vocabulary import Activity

OPEN: Final = "open"
"""The audience of events to which everybody may come, and where people are only counted."""

_FRIDAY: Final = 4
_SATURDAY: Final = 5
_DAY_LONG: Final = timedelta(days=1)
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

_TIMES_IN_TITLES: Final = {
    "rīts": _MORNING,
    "pēcpusdiena": ("14:00", "16:30"),
    "vakar": ("17:30", "20:00"),
    "iedegšana": ("16:30", "18:00"),
}

_FEW, _MANY = (11, 21), (32, 58)

_HOLIDAYS: Final = frozenset(
    {(1, 1), (5, 1), (5, 4), (6, 23), (6, 24), (11, 18), (12, 24), (12, 25), (12, 26), (12, 31)}
)
_OUTDOORS: Final = frozenset(
    {
        EventKind.CLEANUP,
        EventKind.HIKE,
        EventKind.EXCURSION,
        EventKind.COMPETITION,
        EventKind.SPORTS,
        EventKind.FESTIVAL,
    }
)
_WARM_MONTHS: Final = range(4, 11)


def course_of(activity: Activity) -> Course:
    """Return how such an activity usually goes."""
    return _COURSES.get(EventKind(activity.kind), _USUAL)


def times_of(activity: Activity, dice: Dice) -> tuple[str, str]:
    """Return from when to when it lasts: an evening is in the evening."""
    for word, times in _TIMES_IN_TITLES.items():
        if word in activity.title.lower():
            return times
    if activity.audience == "seniors":
        return _MORNING
    return dice.pick(course_of(activity).times)


def is_taught(kind: str) -> bool:
    """Say whether people get certificates for such an event."""
    course = _COURSES.get(EventKind(kind))
    return course is not None and course.has_certificates


def is_small(kind: str) -> bool:
    """Say whether such an event is for a group that fits around a table."""
    return kind in _COURSES and kind not in (EventKind.CONCERT, EventKind.MEETING)


def size_of(activity: Activity, dice: Dice) -> int:
    """Return how many people are expected by name."""
    if activity.audience == OPEN:
        return 0
    return dice.number(*(_FEW if is_small(activity.kind) else _MANY))


def place_of(activity: Activity, day: date, places: Sequence[str], dice: Dice) -> str:
    """Return where it happens: the last of the places is outdoors."""
    if EventKind(activity.kind) in _OUTDOORS and day.month in _WARM_MONTHS:
        return places[-1]
    return dice.pick(places[:-1])


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


def days_of(course: Course, slot: Slot, today: date, dice: Dice) -> tuple[date, ...]:
    """Return the days of the sessions, on days on which people have time.

    What is past stays past, and what happens today is over in the evening: whoever tries the
    program can go from the list to the certificates.
    """
    wanted = slot.day(today)
    if wanted == today:
        return (today,)
    is_past = wanted < today
    first = wanted + _shift(course, wanted) * _DAY_LONG
    while (first < today) != is_past or _is_holiday(first):
        first += -_WEEK if is_past else _WEEK
    days = [first + at * _WEEK for at in range(dice.number(*course.sessions) * slot.rounds)]
    fitting = [day for day in days if (day < today) == is_past and not _is_holiday(day)]
    return tuple(fitting) or (first,)


def _is_holiday(day: date) -> bool:
    return (day.month, day.day) in _HOLIDAYS


def _shift(course: Course, day: date) -> int:
    """Return by how many days the first session moves."""
    if course.is_on_saturday:
        return _SATURDAY - day.weekday()
    return min(0, _FRIDAY - day.weekday())
