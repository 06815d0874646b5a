"""How rows of a list become groups: new, here already, adding something, close, left out.

What a row is compared with, and what it adds, every kind of list says for itself; what decisions
mean is the same for all of them. Nothing is written here.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from app.domain.errors_spreadsheets import ImportOutdatedError
from app.jobs import Job, track
from app.services.people_import_entries import Choice, Standing
from app.services.record_import import RecordEntry, RecordMatch

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.services.people_import_entries import Decision

Listed = TypeVar("Listed")
Kept = TypeVar("Kept")

_MOST_MATCHES: Final = 5


@dataclass(frozen=True, slots=True)
class LookedUp(Generic[Kept]):
    """What is kept that a row may be about: `known` surely, `likely` perhaps, the best first."""

    known: Kept | None = None
    likely: tuple[Kept, ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """What a row adds to what is kept, and where it says something else, which then stays."""

    fields: tuple[str, ...] = ()
    differs: tuple[str, ...] = ()


class RecordPlanner(ABC, Generic[Listed, Kept]):
    """Goes through the rows of a list and gathers entries; what is kept is never overwritten."""

    def __init__(
        self, decisions: Mapping[int, Decision], shown: tuple[RecordEntry[Listed], ...]
    ) -> None:
        """Follow `decisions` about the entries that were `shown`."""
        self._decisions = decisions
        self._shown = shown
        self.entries: list[RecordEntry[Listed]] = []
        self.left_out = 0
        self.undecided = 0

    def take_all(self, listed: Iterable[Listed], job: Job) -> None:
        """Decide about all rows."""
        for one in track(listed, job):
            self._take(one)

    def count(self, standing: Standing) -> int:
        """Return how many entries stand so."""
        return sum(entry.standing is standing for entry in self.entries)

    @abstractmethod
    def look_up(self, listed: Listed) -> LookedUp[Kept]:
        """Return what the row may be about."""

    @abstractmethod
    def by_id(self, record: bytes) -> Kept | None:
        """Return what is kept under an id."""

    @abstractmethod
    def add(self, listed: Listed, number: int) -> None:
        """Plan a new record for the row, which is the entry of this number."""

    @abstractmethod
    def enrich(self, kept: Kept, listed: Listed) -> Added:
        """Plan what the row adds to what is kept."""

    @abstractmethod
    def match(self, listed: Listed, kept: Kept) -> RecordMatch:
        """Return what is kept as it is shown beside the row."""

    @abstractmethod
    def name_of(self, listed: Listed) -> tuple[int, str]:
        """Return the row's number in the sheet and what it is called."""

    def _take(self, listed: Listed) -> None:
        found = self.look_up(listed)
        number = len(self.entries)
        made = self._decisions.get(number)
        if made is not None and made.choice is Choice.LEAVE_OUT:
            self.left_out += 1
            standing = Standing.CLOSE if found.likely else Standing.NEW
            self._note(listed, standing, found.likely)
        elif made is not None and made.choice is Choice.SAME:
            self._enrich(self._meant(number, made.match), listed, found.likely)
        elif found.known is not None and made is None:
            self._enrich(found.known, listed, found.likely)
        else:
            is_close = bool(found.likely) and made is None
            self.undecided += is_close
            self._note(listed, Standing.CLOSE if is_close else Standing.NEW, found.likely)
            self.add(listed, number)

    def _meant(self, number: int, match: int) -> Kept:
        """Return the record that somebody decided to be the same."""
        meant = self._shown[number].matches[match]
        if meant.entry is None:
            found = self.by_id(meant.id)
        else:
            found = self.look_up(self._shown[meant.entry].listed).known
        if found is None:
            raise ImportOutdatedError
        return found

    def _enrich(self, kept: Kept, listed: Listed, likely: tuple[Kept, ...]) -> None:
        others = tuple(one for one in likely if one is not kept)
        matches = [self.match(listed, one) for one in (kept, *others)[:_MOST_MATCHES]]
        added = self.enrich(kept, listed)
        standing = Standing.ADDS if added.fields else Standing.KNOWN
        self._write_down(listed, standing, tuple(matches), added)

    def _note(self, listed: Listed, standing: Standing, likely: tuple[Kept, ...]) -> None:
        matches = tuple(self.match(listed, one) for one in likely[:_MOST_MATCHES])
        self._write_down(listed, standing, matches, Added())

    def _write_down(
        self, listed: Listed, standing: Standing, matches: tuple[RecordMatch, ...], added: Added
    ) -> None:
        row, name = self.name_of(listed)
        self.entries.append(
            RecordEntry(
                number=len(self.entries),
                row=row,
                name=name,
                listed=listed,
                standing=standing,
                matches=matches,
                fields=added.fields,
                differs=added.differs,
            )
        )
