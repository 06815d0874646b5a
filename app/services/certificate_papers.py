"""What stands on certificates, taken from the records of the day: papers without a recipient.

Knows which records say what; whom the papers are for is app.services.certificate_sources, numbers
and states are app.services.certificate_issuing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.errors import NotFoundError, NothingToPrintError
from app.domain.kinds import EventKind
from app.domain.papers import CertificatePaper, Issuer, OtherWords, Signatory
from app.persistence import events, programme
from app.services.event_hosts import hosts_of
from app.services.kinds import forms_of
from app.services.paper_logos import certificate_keys
from app.services.signatories import signatories_of

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

    from app.domain.certificate_wishes import ListSource, PaperOrder
    from app.domain.events import Event
    from app.domain.ids import CentreId
    from app.domain.mini_projects import MiniProject
    from app.domain.programme import Centre
    from app.services.territories import TerritoriesService


@dataclass(frozen=True, slots=True)
class PaperDesk:
    """What papers are written with: the records, the places, the order and the day of issue."""

    connection: Connection
    territories: TerritoriesService
    order: PaperOrder
    day: date


def event_paper(desk: PaperDesk, event: Event) -> CertificatePaper:
    """Return the paper of an event without a recipient."""
    sessions = events.sessions(desk.connection, event.id)
    if not sessions:
        raise NothingToPrintError("no_session")
    centre = _known_centre(desk.connection, event.centre)
    approved = event.approved
    paper = replace(
        _centre_paper(desk, centre),
        title=event.title,
        first_day=sessions[0].on,
        last_day=sessions[-1].on,
        place=event.place or centre.place,
        hours_unit=event.hours_unit,
        programme_kind=approved.kind,
        approval_authority=approved.authority,
        approval_day=approved.day,
        approval_number=approved.number,
        topics=approved.topics,
        facilitators=hosts_of(desk.connection, event.id, centre).facilitators,
    )
    return _with_kind(desk, paper, event.kind)


def project_paper(desk: PaperDesk, project: MiniProject) -> CertificatePaper:
    """Return the paper of a mini-project without a recipient."""
    centre = _known_centre(desk.connection, project.centre)
    first = project.since or project.applied_on or project.until or desk.day
    paper = replace(
        _centre_paper(desk, centre),
        title=project.title,
        first_day=first,
        last_day=max(first, project.until or first),
        place=desk.territories.label(project.territory),
    )
    return _with_kind(desk, paper, EventKind.MINI_PROJECT)


def statement_paper(
    desk: PaperDesk, centre: CentreId, since: date, until: date
) -> CertificatePaper:
    """Return the paper of a statement about a period without a recipient."""
    blank = _centre_paper(desk, _known_centre(desk.connection, centre))
    return replace(blank, first_day=since, last_day=until)


def list_paper(desk: PaperDesk, centre: CentreId, source: ListSource) -> CertificatePaper:
    """Return the paper of a list without a recipient."""
    known = _known_centre(desk.connection, centre)
    paper = replace(
        _centre_paper(desk, known),
        title=source.title,
        first_day=source.first_day,
        last_day=source.last_day,
        place=source.place or known.place,
        hours=source.hours,
        hours_unit=source.hours_unit,
        programme_kind=source.programme_kind,
        approval_authority=source.approval_authority,
        approval_day=source.approval_day,
        approval_number=source.approval_number,
        topics=source.topics,
        facilitators=source.facilitators,
    )
    return _with_kind(desk, paper, source.event_kind)


def _known_centre(connection: Connection, centre_id: CentreId) -> Centre:
    centre = programme.one_centre(connection, centre_id)
    if centre is None:
        raise NotFoundError("centre", centre_id.hex())
    return centre


def _centre_paper(desk: PaperDesk, centre: Centre) -> CertificatePaper:
    """Return what is the same on all papers that a centre issues on a day."""
    order = desk.order
    shown = programme.the_programme(desk.connection)
    second = order.second_language
    signing = order.signatories
    if signing is None:
        signing = signatories_of(desk.connection, centre.id, order.language)
    return CertificatePaper(
        language=order.language,
        recipient="",
        title="",
        first_day=desk.day,
        last_day=desk.day,
        issued_on=desk.day,
        issuer=order.issuer or Issuer(centre.issuer_name or centre.name, centre.issuer_number),
        signatory=signing[0] if signing else Signatory(),
        signatories=signing,
        issue_place=desk.territories.place_of_issue(centre.territory, order.language),
        has_stamp_place=order.has_stamp_place,
        is_e_signed=order.is_e_signed,
        programme=shown.name,
        funder=shown.funders,
        funding_statement=shown.funding_statement,
        logos=certificate_keys(desk.connection),
        reason=order.reason,
        second_language=second,
        other_words=OtherWords(
            issue_place=desk.territories.place_of_issue(centre.territory, second) if second else ""
        ),
    )


def _with_kind(desk: PaperDesk, paper: CertificatePaper, kind: str) -> CertificatePaper:
    """Return the paper with the kind of event in the words of its languages."""
    words = forms_of(desk.connection, kind, paper.language)
    named = replace(paper, kind=words.nominative, kind_locative=words.locative)
    if not paper.second_language:
        return named
    other = forms_of(desk.connection, kind, paper.second_language)
    return replace(
        named,
        other_words=replace(paper.other_words, kind=other.nominative, kind_locative=other.locative),
    )
