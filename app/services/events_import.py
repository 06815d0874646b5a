"""Plans of events from spreadsheets: look at what a file would do, then take it in as one act.

Looking changes nothing. Taking in compares anew, because events may have been added meanwhile, and
writes everything or nothing; it is undone like any other act.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.domain.attendance import Headcount
from app.domain.errors import NoCentreError
from app.domain.errors_spreadsheets import NothingToImportError
from app.domain.events import Partner, TeamMember
from app.domain.ids import DEFAULT_PROGRAMME, ORG_SCOPE
from app.domain.presences import OrganisationPresence
from app.domain.record_lists import AS_GUESSED, ListKind
from app.domain.search import fold
from app.jobs import NO_JOB, Job, stop_if_cancelled, track
from app.persistence import (
    attendance,
    events,
    events_known,
    mini_projects,
    organisations,
    people,
    people_known,
    presences,
    programme,
    records,
    tables,
)
from app.services import record_import
from app.services.event_kind_names import kind_names
from app.services.events_import_plan import EventRecords, make_plan
from app.services.headcount_names import category_names
from app.services.home import own_centre
from app.services.import_jobs import part_of
from app.services.import_knowledge import given_names
from app.services.people_import_entries import Standing
from app.services.record_import import NO_DECISIONS, ListFile, RecordPreview, TakenIn, read_list
from app.spreadsheets import days
from app.spreadsheets.events_sheet import EventKnowledge, read_events
from app.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.events_lists import EventsList, ListedEvent
    from app.domain.ids import CentreId
    from app.domain.record_lists import TableReading
    from app.persistence.store import Store
    from app.services.events_import_plan import EventsPlan, PlannedEvent
    from app.services.people_import_entries import Decision
    from app.services.record_import import FileRead
    from app.spreadsheets.reading import Sheet

    EventsPreview = RecordPreview[ListedEvent, EventsList]

_UNDERSTANDING: Final = (0, 50)
_COMPARING: Final = (50, 100)
_COMPARING_ANEW: Final = (0, 30)
_WRITING: Final = (30, 100)
"""Per cent of the whole work."""


class EventsImportService:
    """What people do with plans of events from elsewhere."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def look_at(
        self, file: Path, reading: TableReading = AS_GUESSED, job: Job = NO_JOB
    ) -> EventsPreview:
        """Return what the file would do; raises a SpreadsheetError for what is no list.

        A laptop that keeps no events yet compares with none.
        """
        source, found = self._read(file, reading, job)
        stop_if_cancelled(job)
        with self._store.database.reading() as connection:
            kept = self._kept(connection)
        plan = make_plan(found, kept, part_of(job, _COMPARING))
        return RecordPreview(ListKind.EVENTS, source, found.table, found, plan.entries)

    def take_in(
        self,
        preview: EventsPreview,
        decisions: Mapping[int, Decision] = NO_DECISIONS,
        job: Job = NO_JOB,
    ) -> TakenIn:
        """Take the events of a preview in, all or none; what is kept is never overwritten.

        Decisions are by the numbers of entries. Events that are only likely to be kept are added as
        others, unless somebody decided.
        """
        if not preview.found.events:
            raise NothingToImportError(ListKind.EVENTS)
        record_import.check_year(preview.table)
        with self._store.database.act("events.import", name=preview.file.name) as act:
            kept = _records(act.connection, own_centre(act.connection))
            again = part_of(job, _COMPARING_ANEW)
            plan = make_plan(preview.found, kept, again, decisions, preview.entries)
            act.detail["count"] = len(plan.events)
            _write(act.connection, plan, kept.centre, part_of(job, _WRITING))
            record_import.remember_columns(
                act.connection, self._store, preview.source, preview.table
            )
        return _done(preview, plan, act.tables)

    def _read(self, file: Path, reading: TableReading, job: Job) -> tuple[FileRead, EventsList]:
        with self._store.database.reading() as connection:
            kinds = kind_names(connection)
            categories = _category_codes(connection)

        def known(sheet: Sheet) -> EventKnowledge:
            return replace(self._knowledge(file, sheet, kinds), categories=categories)

        def plan_on(sheet: Sheet, wish: TableReading, part: Job) -> EventsList:
            return read_events(sheet.rows, known(sheet), wish, part)

        asked = ListFile(ListKind.EVENTS, file, reading)
        return read_list(self._store, asked, plan_on, part_of(job, _UNDERSTANDING))

    def _kept(self, connection: Connection) -> EventRecords:
        try:
            return _records(connection, own_centre(connection))
        except NoCentreError:
            return EventRecords(ORG_SCOPE, DEFAULT_PROGRAMME, "", given_names())

    def _knowledge(self, file: Path, sheet: Sheet, kinds: Mapping[str, str]) -> EventKnowledge:
        return EventKnowledge(
            kinds=kinds,
            today=self._store.clock.today(),
            year=days.year_in([sheet.name]) or days.year_in([file.stem]),
            month=days.month_of(sheet.name),
        )


def _category_codes(connection: Connection) -> dict[str, str]:
    """Return the codes of categories by their names in all languages; own ones come first."""
    named: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in category_names(connection, language).items():
            named.setdefault(fold(name.replace(";", ",")), code)
    return named


def _records(connection: Connection, centre: CentreId) -> EventRecords:
    kept_centre = programme.one_centre(connection, centre)
    return EventRecords(
        centre=centre,
        programme=programme.the_programme(connection).id,
        centre_name=kept_centre.name if kept_centre else "",
        given_names=given_names(),
        events=events_known.events_of(connection, centre),
        organisations=organisations.everyone(connection),
        people=people_known.people_of(connection, centre),
        mini_projects={
            fold(one.title): one.id
            for one in mini_projects.everyone(connection)
            if one.centre == centre
        },
    )


def _done(preview: EventsPreview, plan: EventsPlan, changed: frozenset[str]) -> TakenIn:
    return TakenIn(
        changes=record_import.told(changed),
        kind=ListKind.EVENTS,
        file=preview.file.name,
        added=sum(one.before is None for one in plan.events),
        enriched=plan.count(Standing.ADDS),
        known=plan.count(Standing.KNOWN),
        left_out=plan.left_out,
        undecided=plan.undecided,
        people=len(plan.people),
        organisations=len(plan.organisations),
    )


def _write(connection: Connection, plan: EventsPlan, centre: CentreId, job: Job) -> None:
    for organisation in plan.organisations:
        organisations.add(connection, organisation)
    for person in plan.people:
        people.add(connection, centre, person.id, people.cells_of(person))
    for planned in track(plan.events, job):
        _write_event(connection, planned, centre)


def _write_event(connection: Connection, planned: PlannedEvent, centre: CentreId) -> None:
    after, before = planned.after, planned.before
    if before is None:
        events.add(connection, after.event)
    else:
        records.change(connection, tables.event, after.event.id, events.cells_of(after.event))
    kept = {one.id: one for one in before.sessions} if before else {}
    events.add_sessions(connection, centre, [one for one in after.sessions if one.id not in kept])
    for session in after.sessions:
        if session.id in kept and session != kept[session.id]:
            cells = events.session_cells(session)
            records.change(connection, tables.session, session.id, cells)
    _write_parts(connection, planned, centre)


def _write_parts(connection: Connection, planned: PlannedEvent, centre: CentreId) -> None:
    event = planned.after.event.id
    partners = planned.before.partners if planned.before else frozenset()
    team = planned.before.team if planned.before else frozenset()
    for organisation, part in sorted(planned.after.partners - partners):
        events.put_partner(connection, centre, event, Partner(organisation, "", part))
    for person, role in sorted(planned.after.team - team):
        events.put_team_member(connection, centre, event, TeamMember(person, "", role))
    for category, count in planned.counts:
        # Several days of one event are counted together: the first of them holds the number.
        counted = Headcount(planned.after.sessions[0].id, category, count)
        attendance.put_headcount(connection, centre, counted)
    already = planned.before.organisations if planned.before else frozenset()
    for organisation, stood_for in planned.stood_for.items():
        if organisation not in already:
            first = planned.after.sessions[0].id
            present = OrganisationPresence(first, organisation, "", stood_for)
            presences.put(connection, centre, present)
