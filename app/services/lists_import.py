"""One way in for spreadsheets of any kind: what a file is most likely a list of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.jobs import NO_JOB, Job
from app.services.import_knowledge import given_names, places_of
from app.spreadsheets.attendance_sheet import GridKnowledge
from app.spreadsheets.events_sheet import EventKnowledge
from app.spreadsheets.list_kinds import KindKnowledge, kind_of_list
from app.spreadsheets.people_sheet import Knowledge
from app.spreadsheets.reading import read_book

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
        people = Knowledge(given_names(), places_of(self._territories), today)
        known = KindKnowledge(GridKnowledge(people), EventKnowledge({}, today))
        return kind_of_list(book, known)
