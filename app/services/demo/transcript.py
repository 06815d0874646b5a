"""Turns the plan of a centre into the diary of its laptop: what is typed on which day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.certificate_register import CopyKind
from app.domain.events import EventState
from app.persistence import (
    attendance,
    certificate_register,
    certificates,
    events,
    mini_projects,
    organisations,
    people,
    presences,
    tables,
)
from app.services.demo.calendar import Fate
from app.services.demo.diary import Diary
from app.services.demo.papers import copy_id
from app.services.demo.plan import when_typed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from app.domain.certificates import Certificate
    from app.domain.ids import CentreId
    from app.services.demo.plan import CentrePlan, Happening, Life, Times


def transcript(plan: CentrePlan, times: Times) -> Diary:
    """Return the diary of the laptop on which everything of the plan was typed."""
    diary = Diary()
    centre = plan.centre.id
    _type_set_up(plan, times, diary)
    _type_people(plan, times, diary)
    for happening in plan.happenings:
        _type_event(happening, times, diary)
        _type_what_happened(plan, happening, times, diary)
        for life in happening.certificates:
            row = certificates.certificate_row(centre, life.certificate)
            diary.add(times.papers(happening), tables.certificate, row)
            _type_copy(centre, times.papers(happening), life.certificate, diary)
            _type_life(plan, happening, life, times, diary)
    return diary


def _type_set_up(plan: CentrePlan, times: Times, diary: Diary) -> None:
    centre, at = plan.centre.id, times.begin
    for organisation in plan.organisations:
        row = _row(centre, organisation.id, organisations.cells_of(organisation))
        diary.add(at, tables.organisation, row)
    for project in plan.projects:
        row = _row(centre, project.id, mini_projects.cells_of(project))
        diary.add(at, tables.mini_project, row)


def _type_people(plan: CentrePlan, times: Times, diary: Diary) -> None:
    typed = when_typed(plan, times)
    for resident in plan.residents:
        row = _row(plan.centre.id, resident.person.id, people.cells_of(resident.person))
        diary.add(typed[resident.person.id], tables.person, row)
    for consent in plan.consents:
        at = max(times.on(consent.on), typed[consent.person])
        diary.add(at, tables.consent, people.consent_row(plan.centre.id, consent))


def _type_event(happening: Happening, times: Times, diary: Diary) -> None:
    """Note an event as planned, whatever becomes of it, with all who registered."""
    event, at = happening.event, times.in_advance(happening)
    cells = events.cells_of(event) | {"state": EventState.PLANNED.value, "cancel_reason": ""}
    diary.add(at, tables.event, _row(event.centre, event.id, cells))
    for session in happening.sessions:
        diary.add(at, tables.session, events.session_row(event.centre, session))
    for registration in happening.registrations:
        row = attendance.registration_row(event.centre, registration)
        diary.add(at, tables.registration, row)
    for partner in happening.partners:
        row = events.partner_row(event.centre, event.id, partner)
        diary.add(at, tables.event_partner, row)
    for member in happening.team:
        row = events.team_row(event.centre, event.id, member)
        diary.add(at, tables.event_team, row)


def _type_what_happened(plan: CentrePlan, happening: Happening, times: Times, diary: Diary) -> None:
    event, at = happening.event, times.after(happening)
    for cell, method in happening.marks:
        diary.add(at, tables.attendance, attendance.mark_row(plan.centre.id, cell, method))
    for counted in happening.headcounts:
        diary.add(at, tables.headcount, attendance.headcount_row(plan.centre.id, counted))
    for present in happening.presences:
        row = presences.presence_row(plan.centre.id, present)
        diary.add(at, tables.organisation_presence, row)
    if happening.fate is Fate.HELD:
        diary.change(at, tables.event, event.id, state=EventState.HELD.value)
    elif happening.fate is Fate.CANCELLED:
        cells = {"state": EventState.CANCELLED.value, "cancel_reason": event.cancel_reason}
        diary.change(times.shortly_before(happening), tables.event, event.id, **cells)


def _type_life(
    plan: CentrePlan, happening: Happening, life: Life, times: Times, diary: Diary
) -> None:
    at, certificate = times.handing_out(happening), life.certificate
    if at >= times.now:
        return
    cells: dict[str, object]
    if life.replaced_by is not None:
        row = certificates.certificate_row(plan.centre.id, life.replaced_by)
        diary.add(at, tables.certificate, row)
        _type_copy(plan.centre.id, at, life.replaced_by, diary)
        cells = {
            "reason": life.replaced_because,
            "replaced_by": life.replaced_by.id,
        }
    elif life.void_because:
        cells = {"is_void": 1, "reason": life.void_because}
    elif life.is_handed_out:
        cells = {"handed_on": at.date().isoformat(), "handed_to": ""}
    else:
        return
    diary.change(at, tables.certificate, certificate.id, **cells)


def _type_copy(centre: CentreId, at: datetime, printed: Certificate, diary: Diary) -> None:
    """Note that a certificate went to the printer as soon as it was issued."""
    moment = at.isoformat(timespec="seconds")
    cells = certificate_register.copy_cells(centre, printed.id, CopyKind.PRINT, moment)
    diary.add(at, tables.certificate_copy, {"id": copy_id(printed.id), **cells})


def _row(centre: bytes, row_id: bytes, cells: Mapping[str, object]) -> dict[str, object]:
    return {"id": row_id, "centre_id": centre, **cells}
