"""Drafts of certificates: whom and what papers are for, from records or from a list.

It reads records and changes none. A draft has no number; app.services.certificate_issuing gives it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.certificate_wishes import (
    EventSource,
    HoursSource,
    ListSource,
    MiniProjectSource,
    usual_since,
)
from app.domain.certificates import Candidate, CertificateDraft, IssueRule, Standing
from app.domain.designs import CertificateKind
from app.domain.errors import NotFoundError
from app.domain.events import HoursUnit
from app.persistence import links, mini_projects, organisations, people
from app.services.certificate_candidates import candidates_of_event, candidates_of_project
from app.services.certificate_papers import (
    event_paper,
    list_paper,
    project_paper,
    statement_paper,
)
from app.services.home import known_event, known_person, own_centre
from app.services.hours_statement import statement_of
from app.services.name_forms import forms_of, forms_of_name, printable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection

    from app.domain.certificate_wishes import ListLine, Source
    from app.domain.ids import MiniProjectId, OrganisationId, PersonId
    from app.domain.mini_projects import MiniProject
    from app.domain.papers import CertificatePaper
    from app.domain.people import Person
    from app.services.certificate_papers import PaperDesk

_USUAL = IssueRule()


def candidates_of(
    connection: Connection, source: Source, kind: CertificateKind, rule: IssueRule
) -> tuple[Candidate, ...]:
    """Return whom the papers of a source may be for; a list and a statement name them already."""
    match source:
        case EventSource():
            return candidates_of_event(
                connection, known_event(connection, source.event), kind, rule
            )
        case MiniProjectSource():
            project = known_project(connection, source.mini_project)
            return candidates_of_project(connection, project, kind)
        case HoursSource() | ListSource():
            return ()


def drafts_of(desk: PaperDesk, source: Source) -> tuple[CertificateDraft, ...]:
    """Return a draft for each person and organisation that the source names."""
    match source:
        case EventSource():
            return _of_event(desk, source)
        case MiniProjectSource():
            return _of_project(desk, source)
        case HoursSource():
            return tuple(_statement(desk, source, one) for one in source.people)
        case ListSource():
            return _of_list(desk, source)


def known_project(connection: Connection, project_id: MiniProjectId) -> MiniProject:
    """Return the mini-project or refuse."""
    found = mini_projects.one(connection, project_id)
    if found is None:
        raise NotFoundError("mini_project", project_id.hex())
    return found


# An event


def _of_event(desk: PaperDesk, source: EventSource) -> tuple[CertificateDraft, ...]:
    event = known_event(desk.connection, source.event)
    blank = event_paper(desk, event)
    if desk.order.kind is CertificateKind.VOLUNTEER:
        blank = replace(blank, hours_unit=HoursUnit.CLOCK)
    candidates = candidates_of_event(desk.connection, event, desk.order.kind, _USUAL)
    chosen = _chosen_people(source.people, candidates)
    drafts = _people_drafts(desk, blank, chosen, _hours(desk.connection, candidates))
    partners = _chosen_organisations(source.organisations, candidates)
    made = (*drafts, *_organisation_drafts(desk.connection, blank, partners))
    return tuple(
        replace(
            draft,
            event=event.id,
            paper=_with_code(draft, source.codes),
            granted=source.granted.get(draft.person, "") if draft.person else "",
        )
        for draft in made
    )


def _with_code(draft: CertificateDraft, codes: Mapping[PersonId, str]) -> CertificatePaper:
    code = codes.get(draft.person, "") if draft.person else ""
    return replace(draft.paper, personal_code=code) if code else draft.paper


def _chosen_people(
    asked: Sequence[PersonId] | None, candidates: Sequence[Candidate]
) -> tuple[PersonId, ...]:
    if asked is not None:
        return tuple(asked)
    ready = (one.person for one in candidates if one.standing is Standing.READY)
    return tuple(person for person in ready if person is not None)


def _chosen_organisations(
    asked: Sequence[OrganisationId] | None, candidates: Sequence[Candidate]
) -> tuple[OrganisationId, ...]:
    if asked is not None:
        return tuple(asked)
    ready = (one.organisation for one in candidates if one.standing is Standing.READY)
    return tuple(one for one in ready if one is not None)


def _hours(connection: Connection, candidates: Sequence[Candidate]) -> dict[bytes, int]:
    """Return the hours of everybody by each of their records."""
    hours = {one.person: one.hours for one in candidates if one.person is not None}
    groups = links.groups_of(connection, links.PERSON, list(hours))
    return {
        record: count for person, count in hours.items() for record in groups.get(person, (person,))
    }


def _people_drafts(
    desk: PaperDesk,
    blank: CertificatePaper,
    chosen: Sequence[PersonId],
    hours: Mapping[bytes, int],
) -> list[CertificateDraft]:
    """Return a draft for each of these people who is still in the records, in their order."""
    known = people.several(desk.connection, chosen)
    return [
        CertificateDraft(
            _named(replace(blank, hours=hours.get(one, 0)), known[one]),
            person=one,
        )
        for one in chosen
        if one in known
    ]


def _named(paper: CertificatePaper, person: Person) -> CertificatePaper:
    dative, accusative = printable(forms_of(person))
    return replace(
        paper,
        recipient=person.printed_name,
        recipient_dative=dative,
        recipient_accusative=accusative,
    )


def _organisation_drafts(
    connection: Connection, blank: CertificatePaper, chosen: Sequence[OrganisationId]
) -> list[CertificateDraft]:
    known = ((one, organisations.one(connection, one)) for one in chosen)
    return [
        CertificateDraft(replace(blank, recipient=found.name), organisation=one)
        for one, found in known
        if found is not None
    ]


# A mini-project


def _of_project(desk: PaperDesk, source: MiniProjectSource) -> tuple[CertificateDraft, ...]:
    project = known_project(desk.connection, source.mini_project)
    blank = project_paper(desk, project)
    candidates = candidates_of_project(desk.connection, project, desk.order.kind)
    groups = [one for one in candidates if one.person is None and one.organisation is None]
    drafts = [CertificateDraft(replace(blank, recipient=one.name)) for one in groups]
    if not source.has_group:
        drafts.clear()
    chosen = _chosen_people(source.people, candidates)
    drafts += _people_drafts(desk, blank, chosen, {})
    partners = _chosen_organisations(source.organisations, candidates)
    drafts += _organisation_drafts(desk.connection, blank, partners)
    return tuple(replace(one, mini_project=project.id) for one in drafts)


# Hours of a teacher


def _statement(desk: PaperDesk, source: HoursSource, person_id: PersonId) -> CertificateDraft:
    person = known_person(desk.connection, person_id)
    until = source.until or desk.day
    since = source.since or usual_since(until)
    found = statement_of(desk.connection, person_id, since, until)
    blank = statement_paper(desk, person.centre, since, until)
    paper = replace(
        _named(blank, person),
        hours=found.hours,
        hours_unit=HoursUnit.ACADEMIC,
        rows=found.rows,
        personal_code=source.codes.get(person_id, ""),
    )
    return CertificateDraft(paper, person=person_id)


# A list


def _of_list(desk: PaperDesk, source: ListSource) -> tuple[CertificateDraft, ...]:
    blank = list_paper(desk, own_centre(desk.connection), source)
    return tuple(_of_line(desk.connection, blank, line) for line in source.lines)


def _of_line(connection: Connection, blank: CertificatePaper, line: ListLine) -> CertificateDraft:
    dative, accusative = _forms(connection, line)
    paper = replace(
        blank,
        recipient=line.name,
        recipient_dative=line.dative or dative,
        recipient_accusative=line.accusative or accusative,
        organisation=line.organisation,
        hours=blank.hours if line.hours is None else line.hours,
        personal_code=line.personal_code,
        reason=line.reason or blank.reason,
    )
    return CertificateDraft(paper, person=line.person)


def _forms(connection: Connection, line: ListLine) -> tuple[str, str]:
    person = None if line.person is None else people.one(connection, line.person)
    return printable(forms_of_name(line.name) if person is None else forms_of(person))
