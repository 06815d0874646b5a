"""Lists of mini-projects as centres keep them in files: what columns mean, what the rows name.

It knows neither file formats nor the store.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.mini_projects import MiniProjectState
from app.domain.record_lists import FoundTable


class MiniProjectColumn(StrEnum):
    """What a column tells about the mini-project of its row."""

    NOTHING = "nothing"
    TITLE = "title"
    CALL = "call"
    LEAD = "lead"
    LEADER = "leader"
    """A person who leads it, beside the organisation."""
    PARTNERS = "partners"
    GRANT = "grant"
    OWN = "own"
    STATE = "state"
    APPLIED = "applied"
    SINCE = "since"
    UNTIL = "until"
    TERRITORY = "territory"
    PEOPLE = "people"
    STORY = "story"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class ListedProject:
    """A mini-project that a row names; "", 0 and None mean not stated. Money in cents."""

    row: int
    title: str
    call: str = ""
    lead: str = ""
    leaders: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    grant_cents: int = 0
    own_cents: int = 0
    state: MiniProjectState | None = None
    applied_on: date | None = None
    since: date | None = None
    until: date | None = None
    territory: str = ""
    people_planned: int = 0
    story: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ProjectsList:
    """What a sheet says about mini-projects."""

    table: FoundTable
    projects: tuple[ListedProject, ...]

    @property
    def weight(self) -> int:
        """Return how much the sheet says: of several the weightiest is the one that is meant."""
        return len(self.projects)
