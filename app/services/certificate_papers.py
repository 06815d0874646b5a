"""What stands on a certificate, taken from the records of the day; and its planning and drawing.

Knows no numbers and no states: those are app.services.certificates.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.errors import NotFoundError, NothingToPrintError
from app.domain.events import hours_of
from app.domain.papers import CertificatePaper, Issuer, Signatory
from app.persistence import events, people, programme
from app.services.event_people import people_of_event
from app.services.kinds import forms_of
from app.services.paper_logos import certificate_keys

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sqlalchemy import Connection

    from app.documents.certificates import CertificatePlans
    from app.documents.logos import OpenLogo
    from app.domain.events import Event
    from app.domain.ids import PersonId
    from app.domain.papers import PrintProblem
    from app.jobs import Job
    from app.services.territories import TerritoriesService


@dataclass(frozen=True, slots=True)
class CertificatePrint:
    """Certificates ready to be saved or shown, and what cannot be printed."""

    pdf: bytes
    pages: int
    problems: tuple[PrintProblem, ...]


@dataclass(frozen=True, slots=True)
class PaperWish:
    """For whom a certificate of which event is made, in which language and under which date."""

    event: Event
    people: Sequence[PersonId]
    language: str
    issued_on: date


def draft_papers(
    connection: Connection, wish: PaperWish, territories: TerritoriesService
) -> list[tuple[PersonId, CertificatePaper]]:
    """Return a paper without a number for each person who is known, in the order asked."""
    blank = _blank_paper(connection, wish, territories)
    came = people_of_event(connection, wish.event.id)
    sums = came.sums(connection)
    known = people.several(connection, list(wish.people))
    papers: list[tuple[PersonId, CertificatePaper]] = []
    for person in wish.people:
        if person not in known:
            continue
        lead = came.lead(person)
        minutes = sums[lead].minutes if lead in sums else 0
        hours = hours_of(minutes, wish.event.hours_unit)
        papers.append((person, replace(blank, recipient=known[person].printed_name, hours=hours)))
    return papers


def planned(
    papers: Sequence[CertificatePaper], logos: Mapping[str, OpenLogo], job: Job
) -> CertificatePlans:
    """Plan the papers: which can be printed, and what keeps the others back."""
    # Loaded with the first paper: most starts print nothing.
    from app.documents.certificates import plan_certificates  # noqa: PLC0415
    from app.documents.wording import participation_template  # noqa: PLC0415

    return plan_certificates(papers, participation_template(), job, logos)


def drawn(
    papers: Sequence[CertificatePaper], logos: Mapping[str, OpenLogo], job: Job
) -> CertificatePrint:
    """Draw what can be printed into one PDF, a page each; no bytes where nothing can."""
    from app.documents.certificates import draw_certificates  # noqa: PLC0415  see above

    found = planned(papers, logos, job)
    if not found.plans:
        return CertificatePrint(b"", 0, found.problems)
    return CertificatePrint(draw_certificates(found.plans, job), len(found.plans), found.problems)


def _blank_paper(
    connection: Connection, wish: PaperWish, territories: TerritoriesService
) -> CertificatePaper:
    event = wish.event
    sessions = events.sessions(connection, event.id)
    if not sessions:
        raise NothingToPrintError("no_session")
    shown = programme.the_programme(connection)
    centre = programme.one_centre(connection, event.centre)
    if centre is None:
        raise NotFoundError("centre", event.centre.hex())
    kind = forms_of(connection, event.kind, wish.language)
    return CertificatePaper(
        language=wish.language,
        recipient="",
        title=event.title,
        first_day=sessions[0].on,
        last_day=sessions[-1].on,
        issued_on=wish.issued_on,
        issuer=Issuer(centre.issuer_name or centre.name, centre.issuer_number),
        kind=kind.nominative,
        kind_locative=kind.locative,
        place=event.place or centre.place,
        hours_unit=event.hours_unit,
        signatory=Signatory(centre.signatory_name, centre.signatory_position),
        issue_place=territories.place_of_issue(centre.territory, wish.language),
        programme=shown.name,
        funder=shown.funders,
        funding_statement=shown.funding_statement,
        logos=certificate_keys(connection),
    )
