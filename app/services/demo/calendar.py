"""When a centre of the sample does something, for whom, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date

    from app.services.demo.dice import Dice

YEAR: Final = timedelta(days=365)
BEFORE: Final = timedelta(days=398)
"""Records begin a little before the year of the report, so that not everybody comes first in it."""


class Fate(Enum):
    """What becomes of an event."""

    HELD = auto()
    CANCELLED = auto()
    COMING = auto()
    FORGOTTEN = auto()
    """Long over, and neither marked nor closed."""
    NOT_CLOSED = auto()
    """Over and marked, but nobody has said that it was held."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A day of the calendar, counted from today, that waits for an activity."""

    offset: int
    audience: str
    fate: Fate = Fate.HELD
    rounds: int = 1
    """How many times over its usual sessions are held."""

    def day(self, today: date) -> date:
        """Return the day."""
        return today + timedelta(days=self.offset)


def period(today: date) -> tuple[date, date]:
    """Return the year of the report: the last day is today."""
    return today - YEAR + timedelta(days=1), today


_AUDIENCES: Final = ("adults", "all", "families", "teachers", "seniors", "youth", "all", "families")


def year_of_a_centre(dice: Dice, number: int) -> tuple[Slot, ...]:
    """Return the calendar of one of the ten centres; no two are alike."""
    audiences = dice.shuffled(_AUDIENCES)
    held = [
        Slot(-350 + 43 * at + dice.number(-9, 9), audience) for at, audience in enumerate(audiences)
    ]
    if number % 3 == 0:
        held.pop()
    others = [
        Slot(-dice.number(371, 388), dice.pick(("adults", "all", "seniors"))),
        Slot(-dice.number(30, 330), "open"),
        Slot(dice.number(4, 18), dice.pick(("all", "adults")), Fate.COMING),
        Slot(dice.number(20, 60), dice.pick(("families", "teachers")), Fate.COMING),
    ]
    if number % 2:
        others.append(Slot(-dice.number(20, 300), "all", Fate.CANCELLED))
    if number % 4 == 1:
        others.append(Slot(-dice.number(5, 30), "adults", Fate.FORGOTTEN))
    if number % 4 == 2:
        others.append(Slot(-dice.number(3, 12), "seniors", Fate.NOT_CLOSED))
    return tuple(sorted((*held, *others), key=lambda slot: slot.offset))


SMALL: Final = (
    Slot(-380, "seniors"),
    Slot(-96, "families"),
    Slot(-61, "teachers"),
    Slot(-47, "open"),
    Slot(-33, "youth"),
    Slot(-19, "adults"),
    Slot(-13, "all", Fate.CANCELLED),
    Slot(-9, "adults", Fate.FORGOTTEN),
    Slot(-5, "all", Fate.NOT_CLOSED),
    Slot(0, "all", Fate.COMING),
    Slot(5, "families", Fate.COMING),
    Slot(11, "seniors", Fate.COMING),
    Slot(23, "teachers", Fate.COMING),
)
"""The calendar of the centre for trying out: something behind, something today, something ahead."""


_BUSY: Final = 14
_OF_BUSY: Final = ("adults", "all", "families", "seniors", "youth", "all", "families")


def busy_year(dice: Dice) -> tuple[Slot, ...]:
    """Return the calendar of one centre of the large sample: few events, many sessions."""
    return tuple(
        Slot(-358 + 22 * at + dice.number(-6, 6), dice.pick(_OF_BUSY), rounds=2)
        for at in range(_BUSY)
    )
