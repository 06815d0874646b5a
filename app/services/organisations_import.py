"""Lists of organisations from spreadsheets: looked at first, then taken in as one act.

Known is an organisation of the same registration number, or of the same name however it is typed.
What is kept is never overwritten: the list fills what is empty, and adds other names and notes.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.domain.errors import NoCentreError
from app.domain.errors_spreadsheets import NothingToImportError
from app.domain.ids import ORG_SCOPE, OrganisationId, new_id
from app.domain.kinds import OrganisationKind
from app.domain.organisation_doubles import doubts_about, marks_of, reasons_for
from app.domain.organisations import DifferentReason, Organisation, SameReason
from app.domain.record_lists import AS_GUESSED, ListKind
from app.domain.search import fold
from app.jobs import NO_JOB, Job, track
from app.persistence import organisations, records, tables
from app.services import record_import
from app.services.home import own_centre
from app.services.import_jobs import part_of
from app.services.import_knowledge import places_of
from app.services.people_import_entries import Standing
from app.services.record_import import (
    NO_DECISIONS,
    ListFile,
    RecordMatch,
    RecordPreview,
    TakenIn,
    read_list,
)
from app.services.record_planner import Added, LookedUp, RecordPlanner
from app.spreadsheets.organisations_sheet import read_organisations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.ids import CentreId
    from app.domain.organisation_lists import ListedOrganisation, OrganisationsList
    from app.domain.record_lists import TableReading
    from app.persistence.store import Store
    from app.services.people_import_entries import Decision
    from app.services.record_import import FileRead, RecordEntry
    from app.services.territories import TerritoriesService
    from app.spreadsheets.reading import Sheet

    OrganisationsPreview = RecordPreview[ListedOrganisation, OrganisationsList]

_COMPARING: Final = (50, 100)
_UNDERSTANDING: Final = (0, 50)
_COMPARING_ANEW: Final = (0, 40)
_WRITING: Final = (40, 100)
"""Per cent of the whole work."""

_MOST_COMPARED: Final = 30
_SURE_REASONS: Final = frozenset({SameReason.NUMBER, SameReason.NAME, SameReason.SPELLING})


class OrganisationsImportService:
    """What people do with lists of organisations from elsewhere."""

    def __init__(self, store: Store, territories: TerritoriesService) -> None:
        """Work on `store`; places are understood by `territories`."""
        self._store = store
        self._territories = territories

    def look_at(
        self, file: Path, reading: TableReading = AS_GUESSED, job: Job = NO_JOB
    ) -> OrganisationsPreview:
        """Return what the file would do; raises a SpreadsheetError for what is no list."""
        source, found = self._read(file, reading, job)
        with self._store.database.reading() as connection:
            centre, kept = _kept(connection)
        planner = _Planner(centre, kept)
        planner.take_all(found.organisations, part_of(job, _COMPARING))
        entries = tuple(planner.entries)
        return RecordPreview(ListKind.ORGANISATIONS, source, found.table, found, entries)

    def take_in(
        self,
        preview: OrganisationsPreview,
        decisions: Mapping[int, Decision] = NO_DECISIONS,
        job: Job = NO_JOB,
    ) -> TakenIn:
        """Take the organisations of a preview in, all or none; nothing kept is overwritten."""
        listed = preview.found.organisations
        if not listed:
            raise NothingToImportError(ListKind.ORGANISATIONS)
        with self._store.database.act("organisations.import", name=preview.file.name) as act:
            centre = own_centre(act.connection)
            kept = organisations.everyone(act.connection)
            planner = _Planner(centre, kept, decisions, preview.entries)
            planner.take_all(listed, part_of(job, _COMPARING_ANEW))
            act.detail["count"] = len(planner.added) + len(planner.changed)
            _write(act.connection, planner, part_of(job, _WRITING))
            record_import.remember_columns(
                act.connection, self._store, preview.source, preview.table
            )
        return _done(preview, planner, act.tables)

    def _read(
        self, file: Path, reading: TableReading, job: Job
    ) -> tuple[FileRead, OrganisationsList]:
        places = places_of(self._territories)

        def organisations_on(sheet: Sheet, wish: TableReading, part: Job) -> OrganisationsList:
            return read_organisations(sheet.rows, places, wish, part)

        asked = ListFile(ListKind.ORGANISATIONS, file, reading)
        return read_list(self._store, asked, organisations_on, part_of(job, _UNDERSTANDING))


def _kept(connection: Connection) -> tuple[CentreId, tuple[Organisation, ...]]:
    try:
        return own_centre(connection), organisations.everyone(connection)
    except NoCentreError:
        return ORG_SCOPE, ()


def _write(connection: Connection, planner: _Planner, job: Job) -> None:
    for added in planner.added.values():
        organisations.add(connection, added)
    for changed in track(planner.changed.values(), job):
        cells = organisations.cells_of(changed)
        records.change(connection, tables.organisation, changed.id, cells)


def _done(preview: OrganisationsPreview, planner: _Planner, changed: frozenset[str]) -> TakenIn:
    return TakenIn(
        changes=record_import.told(changed),
        kind=ListKind.ORGANISATIONS,
        file=preview.file.name,
        added=len(planner.added),
        enriched=planner.count(Standing.ADDS),
        known=planner.count(Standing.KNOWN),
        left_out=planner.left_out,
        undecided=planner.undecided,
    )


# What becomes of the rows


@dataclass(slots=True)
class _Index:
    """Organisations by what recognises them; candidates are few, so that long lists stay quick."""

    by_id: dict[OrganisationId, Organisation]
    by_mark: dict[object, list[OrganisationId]]

    def put(self, one: Organisation) -> None:
        """Take an organisation in, or fuller knowledge of it."""
        self.by_id[one.id] = one
        for mark in marks_of(one):
            known = self.by_mark[mark]
            if one.id not in known:
                known.append(one.id)

    def candidates(self, asked: Organisation) -> Iterator[Organisation]:
        """Yield those that share a mark; one that half of the list has tells nothing."""
        seen: dict[OrganisationId, None] = {}
        for mark in marks_of(asked):
            found = self.by_mark.get(mark, ())
            if len(found) <= _MOST_COMPARED:
                seen.update(dict.fromkeys(found))
        yield from (self.by_id[one] for one in seen)


class _Planner(RecordPlanner["ListedOrganisation", Organisation]):
    def __init__(
        self,
        centre: CentreId,
        kept: Iterable[Organisation],
        decisions: Mapping[int, Decision] = NO_DECISIONS,
        shown: tuple[RecordEntry[ListedOrganisation], ...] = (),
    ) -> None:
        super().__init__(decisions, shown)
        self._centre = centre
        self._index = _Index({}, defaultdict(list))
        self._numbers: dict[OrganisationId, int] = {}
        self.added: dict[OrganisationId, Organisation] = {}
        self.changed: dict[OrganisationId, Organisation] = {}
        for one in kept:
            if one.centre == centre:
                self._index.put(one)

    def look_up(self, listed: ListedOrganisation) -> LookedUp[Organisation]:
        asked = self._asked(listed)
        weighed = [
            (reasons, one)
            for one in self._index.candidates(asked)
            if (reasons := reasons_for(asked, one))
        ]
        weighed.sort(key=lambda each: (not _is_sure(asked, each[1], each[0]), each[1].id))
        likely = tuple(one for _, one in weighed)
        is_known = bool(weighed) and _is_sure(asked, weighed[0][1], weighed[0][0])
        return LookedUp(likely[0] if is_known else None, likely)

    def by_id(self, record: bytes) -> Organisation | None:
        return self._index.by_id.get(OrganisationId(record))

    def name_of(self, listed: ListedOrganisation) -> tuple[int, str]:
        return listed.row, listed.name

    def add(self, listed: ListedOrganisation, number: int) -> None:
        asked = self._asked(replace(listed, kind=listed.kind or listed.likely_kind))
        made = replace(asked, id=OrganisationId(new_id()))
        self.added[made.id] = made
        self._numbers[made.id] = number
        self._index.put(made)

    def enrich(self, kept: Organisation, listed: ListedOrganisation) -> Added:
        asked = self._asked(listed)
        after = _fuller(kept, asked)
        fields = tuple(name for name in _FIELDS if getattr(after, name) != getattr(kept, name))
        if fields:
            into = self.added if kept.id in self.added else self.changed
            into[kept.id] = after
            self._index.put(after)
        return Added(fields, tuple(_differing(kept, asked)))

    def match(self, listed: ListedOrganisation, kept: Organisation) -> RecordMatch:
        asked = self._asked(listed)
        reasons = [reason.value for reason in reasons_for(asked, kept)]
        reasons += [f"other_{doubt.value}" for doubt in doubts_about(asked, kept)]
        return RecordMatch(kept.id, kept.name, tuple(reasons), entry=self._numbers.get(kept.id))

    def _asked(self, listed: ListedOrganisation) -> Organisation:
        """Return the organisation of a row as it would be kept."""
        is_informal = listed.kind == OrganisationKind.INFORMAL_GROUP
        kind = listed.kind or OrganisationKind.OTHER.value
        return Organisation(
            id=OrganisationId(b""),
            centre=self._centre,
            name=listed.name,
            kind=kind,
            registration_number="" if is_informal else listed.number,
            territory=listed.territory,
            aliases=tuple(one for one in listed.aliases if one != listed.name),
            note=listed.note,
            contact_name=listed.contact_name,
            phone=listed.phone,
            email=listed.email,
            is_informal=is_informal,
        )


def _is_sure(asked: Organisation, kept: Organisation, reasons: tuple[SameReason, ...]) -> bool:
    """Tell whether the two are one: the same number or name, and no other number or place."""
    if not _SURE_REASONS & set(reasons):
        return False
    doubts = set(doubts_about(asked, kept))
    if SameReason.NUMBER in reasons:
        return DifferentReason.PLACE not in doubts
    return not {DifferentReason.NUMBER, DifferentReason.PLACE} & doubts


_FIELDS: Final = (
    "kind", "registration_number", "territory", "contact_name", "phone", "email", "aliases", "note",
)  # fmt: skip


def _fuller(kept: Organisation, asked: Organisation) -> Organisation:
    """Return what is kept with what was empty filled, and other names and notes added."""
    known = {fold(name) for name in kept.names}
    names = dict.fromkeys(name for name in asked.names if fold(name) not in known)
    lines = [line for line in asked.note.splitlines() if line and line not in kept.note]
    is_other = kept.kind in {"", OrganisationKind.OTHER} and asked.kind != OrganisationKind.OTHER
    return replace(
        kept,
        kind=asked.kind if is_other else kept.kind,
        registration_number=kept.registration_number or asked.registration_number,
        territory=kept.territory or asked.territory,
        contact_name=kept.contact_name or asked.contact_name,
        phone=kept.phone or asked.phone,
        email=kept.email or asked.email,
        aliases=(*kept.aliases, *names),
        note="\n".join([*([kept.note] if kept.note else []), *lines]),
    )


def _differing(kept: Organisation, asked: Organisation) -> Iterator[str]:
    for name in ("registration_number", "territory", "contact_name", "phone", "email"):
        held, said = getattr(kept, name), getattr(asked, name)
        if held and said and fold(held) != fold(said):
            yield name
    if asked.kind not in {kept.kind, OrganisationKind.OTHER} and kept.kind not in {"", "other"}:
        yield "kind"
