"""The clock, and what to do with a laptop whose clock is wrong.

It knows when a laptop's time may be believed (the anchored clock) and how moments become stamps
that order edits. It never asks the operating system for the time except in SystemClock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Protocol

# A laptop that lies switched off for longer than a year is asked once what day it is; one whose
# clock fell back to the year of its making is noticed at once.
PATIENCE_BACK: Final = timedelta(days=2)
PATIENCE_AHEAD: Final = timedelta(days=400)

# What people say of the day, and what a file says of its sender's clock, is believed only so far:
# stamps end in the year 2200, and no clock ever goes back.
LONGEST_LEAP: Final = timedelta(days=20 * 365)
FARTHEST_AHEAD: Final = timedelta(days=50 * 365)

COUNTER_BITS: Final = 16
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)


class Clock(Protocol):
    """Tells the moment (aware, UTC) and the day on the wall of the room."""

    def now(self) -> datetime:
        """Return the moment in UTC."""
        ...

    def today(self) -> date:
        """Return the day by the laptop's own time zone."""
        ...


class SystemClock:
    """The laptop's own clock, right or wrong."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return datetime.now(UTC).astimezone().date()


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still: for tests, samples and repeatable papers."""

    moment: datetime

    def __post_init__(self) -> None:
        if self.moment.tzinfo is None:
            raise ValueError("a moment needs its time zone")

    def now(self) -> datetime:
        return self.moment.astimezone(UTC)

    def today(self) -> date:
        """Return the day of the moment in the time zone that it was given with."""
        return self.moment.date()


def wall_time(moment: datetime) -> str:
    """Return a moment as the laptop's clock on the wall shows it: "2026-11-23T10:04:30"."""
    return moment.astimezone().replace(tzinfo=None).isoformat(timespec="seconds")


def start_of(day: date) -> datetime:
    """Return the first moment of a day in UTC."""
    return datetime.combine(day, time.min, tzinfo=UTC)


def anchor_of(
    build: date, newest_seen: datetime | None = None, confirmed: datetime | None = None
) -> datetime:
    """Return the latest moment that has surely passed.

    `newest_seen` is the newest date in a file signed by the coordinator, `confirmed` the newest
    that a person answered to "what day is it?".
    """
    known = [start_of(build), newest_seen, confirmed]
    return max(moment for moment in known if moment is not None)


def latest_to_confirm(build: date, newest_seen: datetime | None) -> datetime:
    """Return the latest moment that a person may call the present one.

    What was confirmed before does not count: several small leaps would make a large one.
    """
    return anchor_of(build, newest_seen) + LONGEST_LEAP


def trusted_time(os_now: datetime, anchor: datetime) -> datetime | None:
    """Return the laptop's time when it may be believed, else None: count on from the last stamp."""
    if anchor - PATIENCE_BACK <= os_now <= anchor + PATIENCE_AHEAD:
        return os_now
    return None


def heard(said: datetime, os_now: datetime, anchor: datetime) -> datetime:
    """Return the anchor after a coordinator's file said that a moment has passed.

    No file makes a clock doubtful that is believed: it is carried along, up to what it shows. One
    that is not believed learns what agrees with it, or what lies so near that a clock could be
    believed for it. So a coordinator whose laptop is ten years ahead moves nobody.
    """
    if said <= anchor:
        return anchor
    if trusted_time(os_now, anchor) is not None:
        return max(anchor, min(said, os_now))
    is_likely = said <= anchor + PATIENCE_AHEAD or trusted_time(os_now, said) is not None
    return said if is_likely else anchor


def stamp_of(moment: datetime) -> int:
    """Return the first stamp of the moment's millisecond: 48 bits of time, 16 bits of counter."""
    return ((moment - _EPOCH) // _MILLISECOND) << COUNTER_BITS


def moment_of(stamp: int) -> datetime:
    """Return the millisecond in which a stamp was given, in UTC."""
    return _EPOCH + (stamp >> COUNTER_BITS) * _MILLISECOND


# The same bound on every laptop, so that all refuse the same files.
STAMP_LIMIT: Final = stamp_of(datetime(2200, 1, 1, tzinfo=UTC))


# Nothing is recorded from here on; the year until the limit is for what the program notes itself.
LAST_STAMP: Final = stamp_of(datetime(2199, 1, 1, tzinfo=UTC))


def is_far_ahead(stamp: int, day: date) -> bool:
    """Say whether a clock with this stamp is too far ahead of a day to be that of an honest file.

    A laptop may be ten years ahead, and whoever takes in its files comes after it. This far ahead
    all laptops would be led to the end of stamps, one after the other.
    """
    return stamp > stamp_of(start_of(day) + FARTHEST_AHEAD)


def is_valid_stamp(stamp: int) -> bool:
    """Tell whether a stamp can be honest: after 1970 and before the year 2200."""
    return 0 < stamp < STAMP_LIMIT


def next_stamp(last: int, trusted: datetime | None) -> int:
    """Return a stamp later than `last`, by the trusted time when there is one.

    A full counter carries over into the milliseconds by itself: a stamp is one number.
    """
    if trusted is None:
        return last + 1
    return max(last + 1, stamp_of(trusted))
