"""Lists of people from spreadsheets: look at what a file would do, then take it in as one act.

Looking changes nothing. Taking in compares anew, because people may have been added meanwhile, and
writes everything or nothing; it is undone like any other act.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import resources
from app.domain.errors import NoCentreError
from app.domain.errors_spreadsheets import NobodyToImportError
from app.domain.ids import ORG_SCOPE
from app.domain.names import GivenNames
from app.domain.people_lists import AS_GUESSED
from app.domain.territories import read_former_municipalities
from app.jobs import NO_JOB, Job, stop_if_cancelled, track
from app.persistence import organisations, people, people_known, records, tables
from app.services.changes import NOTHING, Changes
from app.services.home import own_centre
from app.services.people_import_plan import Entry, Plan, Records, Standing, make_plan
from app.spreadsheets.people_sheet import Knowledge, read_people
from app.spreadsheets.reading import Book, Sheet, read_book
from app.spreadsheets.values import Places

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sqlalchemy import Connection, Table

    from app.domain.ids import CentreId
    from app.domain.people_lists import (
        HintedRow,
        ListColumn,
        PeopleList,
        Reading,
        UnusableRow,
    )
    from app.persistence.store import Store
    from app.services.territories import TerritoriesService

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What a file would do: how it was read, and its people in groups.

    `new`, `known`, `adds` and `close` count people; a row may name several (a parent and children),
    and a person may be named by several rows. `close` are added as new unless they are skipped.
    `encoding` and `separator` are "" for workbooks, `header_row` is None without headings.
    """

    file: Path
    encoding: str
    separator: str
    sheet: str
    sheets: tuple[str, ...]
    found: PeopleList
    entries: tuple[Entry, ...]
    new: int
    known: int
    adds: int
    close: int

    @property
    def header_row(self) -> int | None:
        return self.found.header_row

    @property
    def columns(self) -> tuple[ListColumn, ...]:
        return self.found.columns

    @property
    def rows(self) -> int:
        return self.found.rows

    @property
    def unusable(self) -> tuple[UnusableRow, ...]:
        return self.found.unusable

    @property
    def hints(self) -> tuple[HintedRow, ...]:
        return self.found.hints


@dataclass(frozen=True, slots=True)
class ImportedPeople:
    """What taking a list in has done; `left_out` are close matches that were skipped."""

    changes: Changes
    added: int
    enriched: int
    known: int
    left_out: int = 0
    organisations: int = 0


@dataclass(frozen=True, slots=True)
class _Source:
    """How the file was read."""

    encoding: str
    separator: str
    sheet: str
    sheets: tuple[str, ...]


class PeopleImportService:
    """What people do with lists of people from elsewhere."""

    def __init__(self, store: Store, territories: TerritoriesService) -> None:
        """Work on `store`; places are understood by `territories`."""
        self._store = store
        self._territories = territories

    def look_at(
        self, file: Path, reading: Reading = AS_GUESSED, job: Job = NO_JOB
    ) -> ImportPreview:
        """Return what the file would do; raises a SpreadsheetError for what is no list.

        A laptop that keeps no people yet compares with nobody.
        """
        source, found = self._read(file, reading)
        stop_if_cancelled(job)
        with self._store.database.reading() as connection:
            plan = self._plan(connection, found, job)
        return ImportPreview(
            file=file,
            encoding=source.encoding,
            separator=source.separator,
            sheet=source.sheet,
            sheets=source.sheets,
            found=found,
            entries=plan.entries,
            new=plan.count(Standing.NEW),
            known=plan.count(Standing.KNOWN),
            adds=plan.count(Standing.ADDS),
            close=plan.count(Standing.CLOSE),
        )

    def take_in(
        self, preview: ImportPreview, job: Job = NO_JOB, *, skip_close: bool = False
    ) -> ImportedPeople:
        """Take the people of a preview in, all or nobody; what is kept is never overwritten.

        People who are only likely to be kept are added as new ones, or left out with `skip_close`.
        """
        if not preview.found.people:
            raise NobodyToImportError
        with self._store.database.act("people.import", name=preview.file.name) as act:
            centre = own_centre(act.connection)
            kept = _records(act.connection, centre)
            plan = make_plan(
                preview.found, kept, self._store.clock.today(), job, skip_close=skip_close
            )
            act.detail["count"] = len(plan.added) + plan.count(Standing.ADDS)
            _write(act.connection, plan, centre, job)
        return ImportedPeople(
            changes=Changes(act.tables) if act.tables else NOTHING,
            added=len(plan.added),
            enriched=plan.count(Standing.ADDS),
            known=plan.count(Standing.KNOWN),
            left_out=plan.count(Standing.CLOSE) if skip_close else 0,
            organisations=len(plan.organisations),
        )

    def _read(self, file: Path, reading: Reading) -> tuple[_Source, PeopleList]:
        """Read the file; its cells are let go of before people are compared."""
        book = read_book(file, reading.encoding)
        sheet, found = self._best_sheet(book, reading)
        sheets = tuple(one.name for one in book.sheets)
        return _Source(book.encoding, book.separator, sheet.name, sheets), found

    def _best_sheet(self, book: Book, reading: Reading) -> tuple[Sheet, PeopleList]:
        """Return the chosen sheet, or the first that names people, or the first with anything."""
        if reading.sheet is not None:
            sheet = book.named(reading.sheet)
            return sheet, read_people(sheet.rows, self._knowledge, reading.roles)
        filled = [sheet for sheet in book.sheets if sheet.rows]
        tried: list[tuple[Sheet, PeopleList]] = []
        for sheet in filled:
            tried.append((sheet, read_people(sheet.rows, self._knowledge, reading.roles)))
            if tried[-1][1].people:
                return tried[-1]
        return tried[0]

    def _plan(self, connection: Connection, found: PeopleList, job: Job) -> Plan:
        try:
            kept = _records(connection, own_centre(connection))
        except NoCentreError:
            kept = Records(ORG_SCOPE)
        return make_plan(found, kept, self._store.clock.today(), job)

    @property
    def _knowledge(self) -> Knowledge:
        return Knowledge(self._given_names, self._places, self._store.clock.today())

    @cached_property
    def _given_names(self) -> GivenNames:
        return GivenNames.from_json(resources.read_text("given_names.json"))

    @cached_property
    def _places(self) -> Places:
        former = read_former_municipalities(resources.read_text("legacy_novadi.csv"))
        return Places(self._territories.all, former)


def _records(connection: Connection, centre: CentreId) -> Records:
    return Records(
        centre,
        people_known.people_of(connection, centre),
        people_known.consents_of(connection, centre),
        organisations.everyone(connection),
    )


def _write(connection: Connection, plan: Plan, centre: CentreId, job: Job) -> None:
    for organisation in plan.organisations:
        organisations.add(connection, organisation)
    added = [{"id": one.id, "centre_id": centre, **people.cells_of(one)} for one in plan.added]
    _add_all(connection, tables.person, added, job)
    for person in track(plan.changed, job):
        records.change(connection, tables.person, person.id, people.cells_of(person))
    consents = [people.consent_row(centre, one) for one in plan.consents]
    _add_all(connection, tables.consent, consents, job)


def _add_all(
    connection: Connection, table: Table, rows: Sequence[dict[str, object]], job: Job
) -> None:
    """Add rows some hundreds at a time, so that the person can still stop the work."""
    for start in track(range(0, len(rows), _AT_ONCE), job):
        records.add_all(connection, table, rows[start : start + _AT_ONCE])
