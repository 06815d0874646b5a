"""Registrations for an event from a list of people: web forms, ticket sales, lists of names.

The people are taken in like from any list, and put on the event's list in the same act. Tickets
that were cancelled or refunded are nobody who comes. Who finds no place waits, in the order in
which they answered.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.domain.errors_spreadsheets import NobodyToImportError
from app.domain.events import RegistrationState
from app.domain.places import Beyond
from app.jobs import NO_JOB, Job, stop_if_cancelled
from app.persistence import attendance, people
from app.services import import_memory, people_import, people_import_memory
from app.services.changes import NOTHING, Changes
from app.services.home import known_event, own_centre
from app.services.import_jobs import part_of
from app.services.people_import_entries import Standing
from app.services.people_import_plan import make_plan, rulings
from app.services.record_import import NO_DECISIONS
from app.services.registering import expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from app.domain.events import Registration
    from app.domain.ids import EventId, PersonId
    from app.persistence.store import Store
    from app.services.people_import import ImportPreview
    from app.services.people_import_entries import Decision
    from app.services.people_import_plan import Plan, Ruling

_COMPARING_ANEW: Final = (0, 40)
_ADDING: Final = (40, 80)
"""Per cent of the whole work."""


@dataclass(frozen=True, slots=True)
class RegisteredPeople:
    """What was done: people added to the records, and put on the event's list."""

    changes: Changes
    file: str
    added: int
    enriched: int
    known: int
    left_out: int
    undecided: int
    registered: int = 0
    waiting: int = 0
    expected_before: int = 0
    """Who stood on the event's list already, and stays there as they were."""


class RegistrationsImportService:
    """What people do with lists of those who want to come."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def take_in(
        self,
        preview: ImportPreview,
        event_id: EventId,
        decisions: Mapping[int, Decision] = NO_DECISIONS,
        job: Job = NO_JOB,
        *,
        beyond: Beyond = Beyond.WAIT,
    ) -> RegisteredPeople:
        """Take the people of a preview in and expect them at the event, all or nobody.

        `decisions` are about the entries of the preview, by number; who is left out is not
        expected. `beyond` says what becomes of those for whom there is no place.
        """
        if not preview.found.people:
            raise NobodyToImportError
        ruled = rulings(preview.entries, decisions)
        with self._store.database.act("registration.import") as act:
            event = known_event(act.connection, event_id)
            plan = self._add_people(act.connection, preview, ruled, job)
            before = _on_list(act.connection, event_id)
            named = _in_order(preview, plan)
            known = people.several(act.connection, named)
            now = self._store.noted_now()
            meant = [known[one] for one in named]
            named = [one.id for one in expect(act.connection, event, meant, now, beyond=beyond)]
            act.detail.update(name=event.title, count=len(named))
            self._remember(act.connection, preview)
            after = _on_list(act.connection, event_id)
            stop_if_cancelled(job)
        new = [after[one] for one in named if one in after and one not in before]
        done = _done(preview, plan, act.tables)
        return replace(
            done,
            registered=sum(one.state is RegistrationState.REGISTERED for one in new),
            waiting=sum(one.state is RegistrationState.WAITING for one in new),
            expected_before=sum(one in before for one in named),
        )

    def _add_people(
        self,
        connection: Connection,
        preview: ImportPreview,
        ruled: Mapping[int, Ruling],
        job: Job,
    ) -> Plan:
        kept = people_import.records_of(connection, own_centre(connection))
        today = self._store.clock.today()
        plan = make_plan(preview.found, kept, today, part_of(job, _COMPARING_ANEW), ruled)
        people_import.write_plan(connection, plan, kept.centre, part_of(job, _ADDING))
        return plan

    def _remember(self, connection: Connection, preview: ImportPreview) -> None:
        if preview.source.signature is not None:
            mapping = people_import_memory.mapping_of(preview.columns, preview.reading.order)
            now = self._store.noted_now()
            import_memory.remember(connection, preview.source.signature, mapping, now)


def _done(preview: ImportPreview, plan: Plan, changed: frozenset[str]) -> RegisteredPeople:
    """Return what was done about the people; nobody is expected yet."""
    return RegisteredPeople(
        changes=Changes(changed) if changed else NOTHING,
        file=preview.file.name,
        added=len(plan.added),
        enriched=plan.count(Standing.ADDS),
        known=plan.count(Standing.KNOWN),
        left_out=plan.left_out,
        undecided=plan.count(Standing.CLOSE),
    )


def _on_list(connection: Connection, event_id: EventId) -> dict[PersonId, Registration]:
    return {one.person: one for one in attendance.registrations(connection, event_id)}


def _in_order(preview: ImportPreview, plan: Plan) -> list[PersonId]:
    """Return who is on the list, by when they answered where the list tells it."""
    answered = [person.answered for person in preview.found.people]
    turns = list(range(len(answered)))
    if all(answered):
        turns.sort(key=lambda number: (str(answered[number]), number))
    found = (plan.people[number] for number in turns)
    return list(dict.fromkeys(one for one in found if one is not None))
