"""Places of an event: who gets one, who waits, and whom a free place is offered to.

The one rule for all ways of registering: the screen, lists from files, the door. Nobody is ever
moved by it without being asked: a free place is offered.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.events import RegistrationState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.events import Event, Registration


class Beyond(StrEnum):
    """What becomes of somebody for whom there is no place: a person decides, not the program."""

    WAIT = "wait"
    TAKE = "take"


@dataclass(frozen=True, slots=True)
class Places:
    """How many places an event has, and who has or wants one. `limit` 0 is room for everybody."""

    limit: int
    taken: int
    waiting: int

    @property
    def free(self) -> int:
        """Return how many places nobody has; 0 where there is no limit."""
        return max(self.limit - self.taken, 0)

    @property
    def is_full(self) -> bool:
        """Say whether the next one has to wait: free places belong to those who wait already."""
        return self.limit > 0 and self.free <= self.waiting

    def state_for_next(self, beyond: Beyond) -> RegistrationState:
        """Return whether the next one to be registered gets a place or waits."""
        if self.is_full and beyond is Beyond.WAIT:
            return RegistrationState.WAITING
        return RegistrationState.REGISTERED


def limit_of(event: Event) -> int:
    """Return the number of places that is kept to; whoever comes to an open event just comes."""
    return 0 if event.is_open else event.capacity


def queue(people: Iterable[Registration]) -> tuple[Registration, ...]:
    """Return who waits, in the order in which they began to; the same on every laptop."""
    waiting = [one for one in people if one.state is RegistrationState.WAITING]
    return tuple(sorted(waiting, key=_turn))


def _turn(waiting: Registration) -> tuple[str, bytes]:
    return waiting.since, waiting.id
