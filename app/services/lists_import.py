"""One way in for spreadsheets of any kind: what a file is most likely a list of."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import resources
from app.domain.names import GivenNames
from app.domain.territories import read_former_municipalities
from app.jobs import NO_JOB, Job
from app.spreadsheets.attendance_sheet import GridKnowledge
from app.spreadsheets.events_sheet import EventKnowledge
from app.spreadsheets.list_kinds import KindKnowledge, kind_of_list
from app.spreadsheets.people_sheet import Knowledge
from app.spreadsheets.reading import read_book
from app.spreadsheets.values import Places

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.record_lists import KindGuess
    from app.persistence.store import Store
    from app.services.territories import TerritoriesService


class ListsImportService:
    """What people do with a list before they know what Kopā makes of it."""

    def __init__(self, store: Store, territories: TerritoriesService) -> None:
        """Work on `store`; places are understood by `territories`."""
        self._store = store
        self._territories = territories

    def kind_of(self, file: Path, encoding: str | None = None, job: Job = NO_JOB) -> KindGuess:
        """Return what the file is most likely a list of; raises a SpreadsheetError."""
        book = read_book(file, encoding, None, job)
        today = self._store.clock.today()
        people = Knowledge(self._given_names, self._places, today)
        known = KindKnowledge(GridKnowledge(people), EventKnowledge({}, today))
        return kind_of_list(book, known)

    @cached_property
    def _given_names(self) -> GivenNames:
        return GivenNames.from_json(resources.read_text("given_names.json"))

    @property
    def _places(self) -> Places:
        # Made each time: another list of territories may be in use since the last import.
        former = read_former_municipalities(resources.read_text("legacy_novadi.csv"))
        return Places(self._territories.all, former)
