"""Grids of attendance as groups keep them in files: people in rows, days in columns.

It knows neither file formats nor the store: app.spreadsheets.attendance_sheet finds these values in
a file, and app.services.attendance_import makes marks at sessions of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.attendance import Mark
from app.domain.people_lists import PeopleList
from app.domain.record_lists import FoundTable

SESSION = "session"
"""The role of a column that holds the marks of one day, beside the roles of lists of people."""


@dataclass(frozen=True, slots=True)
class GridDay:
    """A column of marks. `on` is None where the heading only counts: "1. nodarbība"."""

    column: int
    heading: str
    on: date | None
    starts: str = ""


@dataclass(frozen=True, slots=True)
class GridMark:
    """A mark of somebody on a day: both by their places in the list."""

    person: int
    day: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class GridList:
    """What a sheet says about who came when. `title` is what the sheet calls the group."""

    table: FoundTable
    people: PeopleList
    days: tuple[GridDay, ...]
    marks: tuple[GridMark, ...]
    title: str = ""

    @property
    def weight(self) -> int:
        """Return how much the sheet says: of several the weightiest is the one that is meant."""
        return len(self.marks)

    def count(self, mark: Mark) -> int:
        """Return how many cells say so."""
        return sum(one.mark is mark for one in self.marks)
