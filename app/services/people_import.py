"""Lists of people from spreadsheets: look at what a file would do, then take it in as one act.

Looking changes nothing. Taking in compares anew, because people may have been added meanwhile, and
writes everything or nothing; it is undone like any other act.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeVar

from app.domain.errors import NoCentreError
from app.domain.errors_spreadsheets import NobodyToImportError
from app.domain.ids import ORG_SCOPE
from app.domain.linking import Verdict
from app.domain.people_lists import AS_GUESSED, TWICE
from app.jobs import NO_JOB, Job, stop_if_cancelled, track
from app.persistence import links, organisations, people, people_known, records, tables
from app.services import import_memory, people_import_memory
from app.services.changes import NOTHING, Changes
from app.services.home import own_centre
from app.services.import_jobs import part_of
from app.services.import_knowledge import given_names, places_of
from app.services.people_import_entries import Entry, InGroups, Standing
from app.services.people_import_plan import Plan, Records, make_plan, rulings
from app.spreadsheets.people_sheet import Knowledge, read_people
from app.spreadsheets.reading import Book, Sheet, read_book

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.ids import CentreId
    from app.domain.people_lists import (
        EncodingSample,
        HintedRow,
        ListColumn,
        NameOrder,
        PeopleList,
        Reading,
        UnusableRow,
    )
    from app.persistence.store import Store
    from app.services.people_import_entries import Decision
    from app.services.territories import TerritoriesService

T = TypeVar("T")

_AT_ONCE: Final = 500
_NO_DECISIONS: Final[Mapping[int, Decision]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Source:
    """How a file was read; `encoding`, `separator` and `encodings` are empty for workbooks.

    `encodings` are those in which the text could be read, with samples, the one in use first.
    `signature` is what the headings are recognised by the next time, None without headings.
    """

    encoding: str
    separator: str
    sheet: str
    sheets: tuple[str, ...]
    encodings: tuple[EncodingSample, ...] = ()
    signature: bytes | None = None
    is_remembered: bool = False


@dataclass(frozen=True, slots=True)
class ImportPreview(InGroups[Entry]):
    """What a file would do: how it was read, and its people in groups.

    Counts are of people; a row may name several (a parent and children), and a person may be named
    by several rows. The number of an entry is its place in `entries`. Somebody `close` about whom
    nothing is decided will be added as another person.
    """

    file: Path
    reading: Reading
    source: Source
    found: PeopleList
    entries: tuple[Entry, ...]

    @property
    def encoding(self) -> str:
        return self.source.encoding

    @property
    def encodings(self) -> tuple[EncodingSample, ...]:
        return self.source.encodings

    @property
    def is_repaired(self) -> bool:
        """Tell whether letters that were saved wrongly are shown as they were meant."""
        return self.source.encoding == TWICE

    @property
    def separator(self) -> str:
        return self.source.separator

    @property
    def sheet(self) -> str:
        return self.source.sheet

    @property
    def sheets(self) -> tuple[str, ...]:
        return self.source.sheets

    @property
    def is_remembered(self) -> bool:
        """Tell whether the columns are as the last time that a list had these headings."""
        return self.source.is_remembered

    @property
    def header_row(self) -> int | None:
        return self.found.header_row

    @property
    def columns(self) -> tuple[ListColumn, ...]:
        return self.found.columns

    @property
    def order(self) -> NameOrder | None:
        return self.found.order

    @property
    def first_rows(self) -> tuple[tuple[str, ...], ...]:
        return self.found.first_rows

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
    """What taking a list in has done; all counts are of entries, `organisations` of those added.

    `undecided` were added as other people although they may be kept already.
    """

    changes: Changes
    file: str
    added: int
    enriched: int
    known: int
    left_out: int = 0
    undecided: int = 0
    organisations: int = 0


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
        source, found = self._read(file, reading, job)
        with self._store.database.reading() as connection:
            kept = records_of(connection)
        stop_if_cancelled(job)
        plan = make_plan(found, kept, self._store.clock.today(), part_of(job, _COMPARING))
        return ImportPreview(file, reading, source, found, plan.entries)

    def take_in(
        self,
        preview: ImportPreview,
        decisions: Mapping[int, Decision] = _NO_DECISIONS,
        job: Job = NO_JOB,
    ) -> ImportedPeople:
        """Take the people of a preview in, all or nobody; what is kept is never overwritten.

        `decisions` are about entries by number. Raises NobodyToImportError for a list of nobody and
        ImportOutdatedError where somebody who was decided to be the same is gone meanwhile.
        """
        if not preview.found.people:
            raise NobodyToImportError
        ruled = rulings(preview.entries, decisions)
        today = self._store.clock.today()
        with self._store.database.act("people.import", name=preview.file.name) as act:
            kept = records_of(act.connection, own_centre(act.connection))
            plan = make_plan(preview.found, kept, today, part_of(job, _COMPARING_ANEW), ruled)
            act.detail["count"] = len(plan.added) + plan.count(Standing.ADDS)
            write_plan(act.connection, plan, kept.centre, part_of(job, _WRITING))
            self._remember(act.connection, preview)
        return _done(preview, plan, act.tables)

    def _read(self, file: Path, reading: Reading, job: Job) -> tuple[Source, PeopleList]:
        """Read the file; its cells are let go of before people are compared."""
        book = read_book(file, reading.encoding, reading.separator, job)
        known = Knowledge(given_names(), places_of(self._territories), self._store.clock.today())
        with self._store.database.reading() as connection:
            sheet, wish = _best_sheet(connection, book, reading, known)
        found = read_people(sheet.rows, known, wish, part_of(job, _UNDERSTANDING))
        headings = [] if found.header_row is None else sheet.rows[found.header_row - 1]
        source = Source(
            encoding=book.encoding,
            separator=book.separator,
            sheet=sheet.name,
            sheets=tuple(one.name for one in book.sheets),
            encodings=book.encodings,
            signature=people_import_memory.signature(headings),
            is_remembered=wish != reading,
        )
        return source, found

    def _remember(self, connection: Connection, preview: ImportPreview) -> None:
        if preview.source.signature is None:
            return
        mapping = people_import_memory.mapping_of(preview.columns, preview.reading.order)
        now = self._store.clock.now()
        import_memory.remember(connection, preview.source.signature, mapping, now)


_UNDERSTANDING: Final = (0, 40)
_COMPARING: Final = (40, 100)
_COMPARING_ANEW: Final = (0, 40)
_WRITING: Final = (40, 100)
"""Per cent of the whole work, as it was measured with 10,000 rows."""


def _best_sheet(
    connection: Connection, book: Book, reading: Reading, knowledge: Knowledge
) -> tuple[Sheet, Reading]:
    """Return the sheet to read and how: the chosen one, or the first with known headings.

    Else it is the first that names people, or the first with anything.
    """
    if reading.sheet is not None:
        sheet = book.named(reading.sheet)
        return sheet, people_import_memory.as_last_time(connection, sheet.rows, reading)
    filled = [sheet for sheet in book.sheets if sheet.rows]
    for sheet in filled:
        wish = people_import_memory.as_last_time(connection, sheet.rows, reading)
        if wish != reading:
            return sheet, wish
    if len(filled) > 1:
        for sheet in filled:
            if read_people(sheet.rows[:_TRIED_ROWS], knowledge, reading).people:
                return sheet, reading
    return filled[0], reading


_TRIED_ROWS: Final = 300


def _done(preview: ImportPreview, plan: Plan, touched: frozenset[str]) -> ImportedPeople:
    return ImportedPeople(
        changes=Changes(touched) if touched else NOTHING,
        file=preview.file.name,
        added=len(plan.added),
        enriched=plan.count(Standing.ADDS),
        known=plan.count(Standing.KNOWN),
        left_out=plan.left_out,
        undecided=plan.count(Standing.CLOSE),
        organisations=len(plan.organisations),
    )


def records_of(connection: Connection, centre: CentreId | None = None) -> Records:
    """Return what is kept by the centre, this laptop's one if none is named."""
    if centre is None:
        try:
            centre = own_centre(connection)
        except NoCentreError:
            return Records(ORG_SCOPE)
    return Records(
        centre,
        people_known.people_of(connection, centre),
        people_known.consents_of(connection, centre),
        organisations.everyone(connection),
    )


def write_plan(connection: Connection, plan: Plan, centre: CentreId, job: Job) -> None:
    """Write what the plan would do, within an act of the caller."""
    for organisation in plan.organisations:
        organisations.add(connection, organisation)
    for some in _some_at_once(plan.added, part_of(job, (0, 60))):
        rows = [{"id": one.id, "centre_id": centre, **people.cells_of(one)} for one in some]
        records.add_all(connection, tables.person, rows)
    for person in track(plan.changed, part_of(job, (60, 90))):
        records.change(connection, tables.person, person.id, people.cells_of(person))
    for given in _some_at_once(plan.consents, part_of(job, (90, 100))):
        rows = [people.consent_row(centre, one) for one in given]
        records.add_all(connection, tables.consent, rows)
    for pair in plan.apart:
        links.put(connection, links.PERSON, pair, Verdict.DIFFERENT)


def _some_at_once(items: Sequence[T], job: Job) -> Iterator[Sequence[T]]:
    """Yield some hundreds at a time, so that the person can still stop the work."""
    for start in track(range(0, len(items), _AT_ONCE), job):
        yield items[start : start + _AT_ONCE]
