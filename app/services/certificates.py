"""Certificates: who gets one, what stands on it, its number, its life, and how it is verified."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.attendance import AttendanceRule, AttendanceSum
from app.domain.certificates import (
    Candidate,
    Certificate,
    CertificateState,
    Standing,
    Verdict,
    Verification,
    certificate_number,
)
from app.domain.errors import (
    ClockNotConfirmedError,
    InvalidValueError,
    NotFoundError,
    NothingToPrintError,
)
from app.domain.events import hours_of
from app.domain.ids import PARTICIPATION_TEMPLATE, CertificateId, new_id
from app.domain.names import tidy_text
from app.files import write_file
from app.jobs import NO_JOB
from app.persistence import certificates, events, people, programme
from app.services.certificate_papers import (
    CertificatePrint,
    PaperWish,
    draft_papers,
    drawn,
    planned,
)
from app.services.changes import Changes
from app.services.event_people import people_of_event
from app.services.home import known_event
from app.services.paper_logos import logos_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.events import Event
    from app.domain.ids import CentreId, EventId, PersonId
    from app.domain.papers import CertificatePaper, PrintProblem
    from app.jobs import Job
    from app.persistence.store import Store
    from app.services.territories import TerritoriesService

TEMPLATE_VERSION = 1
SHOWN = 500

_STANDING_STATES = (CertificateState.ISSUED, CertificateState.HANDED_OUT)


@dataclass(frozen=True, slots=True)
class Issued:
    """What an act of issuing gave; people with a problem got none."""

    certificates: tuple[Certificate, ...]
    problems: tuple[PrintProblem, ...]
    changes: Changes


class CertificatesService:
    """What people do with certificates."""

    def __init__(self, store: Store, territories: TerritoriesService) -> None:
        """Work on `store`; the place of issue is named by `territories`."""
        self._store = store
        self._territories = territories

    def candidates(
        self, event_id: EventId, rule: AttendanceRule | None = None
    ) -> tuple[Candidate, ...]:
        """Return the people of an event with what they attended and how they stand."""
        with self._store.database.reading() as connection:
            event = known_event(connection, event_id)
            return _candidates(connection, event, rule or AttendanceRule())

    def of_event(self, event_id: EventId) -> tuple[Certificate, ...]:
        """Return the certificates of an event."""
        with self._store.database.reading() as connection:
            return certificates.of_event(connection, event_id)

    def register(self, limit: int = SHOWN) -> tuple[Certificate, ...]:
        """Return the newest certificates of the register."""
        with self._store.database.reading() as connection:
            return certificates.register(connection, limit)

    def preview(
        self, event_id: EventId, people_chosen: Sequence[PersonId], language: str = "lv"
    ) -> CertificatePrint:
        """Return drafts without a number, as they would be printed today."""
        with self._store.database.reading() as connection:
            event = known_event(connection, event_id)
            wish = PaperWish(event, people_chosen, language, self._today())
            papers = [paper for _, paper in draft_papers(connection, wish, self._territories)]
            logos = logos_of(connection, papers)
        return drawn(papers, logos, NO_JOB)

    def issue(
        self,
        event_id: EventId,
        people_chosen: Sequence[PersonId],
        language: str = "lv",
        issued_on: date | None = None,
    ) -> Issued:
        """Give numbers to certificates; from then on their content never changes.

        Who has a standing certificate of this event is passed over, and so is who cannot be
        printed; the problems say why.
        """
        day = issued_on or self._day_of_issue()
        with self._store.database.act("certificate.issue") as act:
            event = known_event(act.connection, event_id)
            holders = _holders(act.connection, event_id)
            chosen = [one for one in people_chosen if one not in holders]
            wish = PaperWish(event, chosen, language, day)
            drafts = draft_papers(act.connection, wish, self._territories)
            papers = [paper for _, paper in drafts]
            found = planned(papers, logos_of(act.connection, papers), NO_JOB)
            printable = {plan.paper for plan in found.plans}
            good = [(one, paper) for one, paper in drafts if paper in printable]
            issued = _numbered(act.connection, event, good, day)
            certificates.add(act.connection, event.centre, issued)
            act.detail.update(name=event.title, count=len(issued))
        return Issued(issued, found.problems, Changes(act.tables))

    def print(self, ids: Sequence[CertificateId], job: Job = NO_JOB) -> CertificatePrint:
        """Return the PDF of issued certificates, exactly as frozen at issue."""
        if not ids:
            raise NothingToPrintError("no_certificates")
        with self._store.database.reading() as connection:
            papers = [one.paper for one in _all_known(connection, ids)]
            logos = logos_of(connection, papers)
        return drawn(papers, logos, job)

    def save(self, ids: Sequence[CertificateId], target: Path, job: Job = NO_JOB) -> int:
        """Write issued certificates to `target`, one page each; return the number of pages."""
        made = self.print(ids, job)
        write_file(target, made.pdf)
        return made.pages

    def save_drafts(
        self, event_id: EventId, people_chosen: Sequence[PersonId], target: Path, language: str
    ) -> CertificatePrint:
        """Write drafts without a number to `target`; nothing is issued."""
        if not people_chosen:
            raise NothingToPrintError("no_certificates")
        made = self.preview(event_id, people_chosen, language)
        if made.pages:
            write_file(target, made.pdf)
        return made

    def hand_out(self, ids: Sequence[CertificateId], to: str = "") -> Changes:
        """Note that papers were handed out today; `to` names who took them if not the person.

        What was noted for a paper before stays: day and taker of the first time count.
        """
        with self._store.database.act("certificate.hand_out", count=len(ids)) as act:
            for found in _all_known(act.connection, ids):
                _must_stand(found)
                if found.state is CertificateState.HANDED_OUT:
                    continue
                certificates.change(
                    act.connection,
                    found.id,
                    handed_on=self._today().isoformat(),
                    handed_to=tidy_text(to),
                )
        return Changes(act.tables)

    def make_void(self, certificate_id: CertificateId, reason: str) -> Changes:
        """Take a certificate's force away; its number stays used and its record stays."""
        if not tidy_text(reason):
            raise InvalidValueError("reason", reason, "missing")
        with self._store.database.act("certificate.void") as act:
            found = _known(act.connection, certificate_id)
            _must_stand(found)
            act.detail["name"] = found.number
            certificates.change(
                act.connection,
                certificate_id,
                is_void=1,
                reason=tidy_text(reason),
            )
        return Changes(act.tables)

    def reissue(self, certificate_id: CertificateId, reason: str, recipient: str = "") -> Issued:
        """Replace a certificate by a corrected one under a new number; both stay on record.

        The name is taken from the person's record as it stands now, or from `recipient`.
        """
        if not tidy_text(reason):
            raise InvalidValueError("reason", reason, "missing")
        day = self._day_of_issue()
        with self._store.database.act("certificate.reissue") as act:
            found = _known(act.connection, certificate_id)
            _must_stand(found)
            name = tidy_text(recipient) or _name_now(act.connection, found)
            paper = replace(found.paper, recipient=name, number="", issued_on=day)
            problems = planned([paper], logos_of(act.connection, [paper]), NO_JOB).problems
            if problems:
                return Issued((), problems, Changes())
            renewed = _renewed(act.connection, found, paper, day)
            centre = _centre_of(act.connection, found)
            certificates.add(act.connection, centre, [renewed])
            act.detail["name"] = renewed.number
            certificates.change(
                act.connection,
                certificate_id,
                reason=tidy_text(reason),
                replaced_by=renewed.id,
            )
        return Issued((renewed,), (), Changes(act.tables))

    def verify(self, asked: str) -> Verification:
        """Answer whether a number was issued here or came in a bundle, with the issued content."""
        with self._store.database.reading() as connection:
            found = certificates.by_number(connection, asked)
            if found is None:
                return Verification(Verdict.UNKNOWN, asked)
            if found.state is CertificateState.VOID:
                return Verification(Verdict.VOID, asked, found)
            if found.state is CertificateState.REPLACED and found.replaced_by is not None:
                renewed = certificates.one(connection, found.replaced_by)
                number = "" if renewed is None else renewed.number
                return Verification(Verdict.REPLACED, asked, found, number)
            return Verification(Verdict.GENUINE, asked, found)

    def verify_file(self, pdf: Path) -> tuple[Verification, ...]:
        """Answer for every number that the pages of a PDF carry, with what was issued under it."""
        from app.documents.reading import numbers_in  # noqa: PLC0415  loads pdfium

        return tuple(self.verify(number) for number in numbers_in(pdf))

    def _today(self) -> date:
        return self._store.clock.today()

    def _day_of_issue(self) -> date:
        """Return today, unless nobody can tell whether the laptop's date is right."""
        if self._store.trusted_now() is None:
            raise ClockNotConfirmedError
        return self._today()


def _candidates(
    connection: Connection, event: Event, rule: AttendanceRule
) -> tuple[Candidate, ...]:
    sessions = events.sessions(connection, event.id)
    came = people_of_event(connection, event.id)
    sums = came.sums(connection)
    holders = {came.lead(person): held for person, held in _holders(connection, event.id).items()}
    found: list[Candidate] = []
    for registered in came.people:
        attended = sums.get(registered.person, AttendanceSum(registered.person, 0, 0))
        met = rule.is_met_by(attended.sessions, len(sessions))
        candidate = Candidate(
            person=registered.person,
            name=registered.name,
            sessions=attended.sessions,
            held_sessions=len(sessions),
            hours=hours_of(attended.minutes, event.hours_unit),
            standing=Standing.READY if met else Standing.NOT_ENOUGH,
        )
        found.append(_with_certificate(candidate, holders.get(registered.person)))
    return tuple(found)


def _with_certificate(candidate: Candidate, certificate: Certificate | None) -> Candidate:
    if certificate is None:
        return candidate
    return replace(
        candidate,
        standing=Standing.ALREADY_HAS_ONE,
        certificate=certificate.id,
        number=certificate.number,
    )


def _holders(connection: Connection, event_id: EventId) -> dict[PersonId, Certificate]:
    return {
        one.person: one
        for one in certificates.of_event(connection, event_id)
        if one.person is not None and one.state in _STANDING_STATES
    }


def _numbered(
    connection: Connection,
    event: Event,
    drafts: Sequence[tuple[PersonId, CertificatePaper]],
    day: date,
) -> tuple[Certificate, ...]:
    numbers = _next_numbers(connection, event, day, len(drafts))
    return tuple(
        Certificate(
            id=CertificateId(new_id()),
            number=number,
            event=event.id,
            person=person,
            template=PARTICIPATION_TEMPLATE,
            template_version=TEMPLATE_VERSION,
            language=paper.language,
            state=CertificateState.ISSUED,
            issued_on=day,
            paper=replace(paper, number=number),
        )
        for number, (person, paper) in zip(numbers, drafts, strict=True)
    )


def _next_numbers(connection: Connection, event: Event, day: date, count: int) -> list[str]:
    centre = programme.one_centre(connection, event.centre)
    code = "" if centre is None else centre.code
    laptop = programme.laptop_code(connection)
    series = certificate_number(code, day.year, laptop, 0).removesuffix("000")
    last = certificates.last_serial(connection, series)
    return [
        certificate_number(code, day.year, laptop, serial)
        for serial in range(last + 1, last + 1 + count)
    ]


def _renewed(
    connection: Connection, old: Certificate, paper: CertificatePaper, day: date
) -> Certificate:
    if old.event is None:
        raise NotFoundError("event", old.number)
    event = known_event(connection, old.event)
    (number,) = _next_numbers(connection, event, day, 1)
    return replace(
        old,
        id=CertificateId(new_id()),
        number=number,
        state=CertificateState.ISSUED,
        issued_on=day,
        paper=replace(paper, number=number),
        handed_on=None,
        handed_to="",
        reason="",
        replaced_by=None,
    )


def _centre_of(connection: Connection, certificate: Certificate) -> CentreId:
    if certificate.event is None:
        raise NotFoundError("event", certificate.number)
    return known_event(connection, certificate.event).centre


def _name_now(connection: Connection, certificate: Certificate) -> str:
    person = None if certificate.person is None else people.one(connection, certificate.person)
    return certificate.paper.recipient if person is None else person.printed_name


def _known(connection: Connection, certificate_id: CertificateId) -> Certificate:
    found = certificates.one(connection, certificate_id)
    if found is None:
        raise NotFoundError("certificate", certificate_id.hex())
    return found


def _all_known(connection: Connection, ids: Sequence[CertificateId]) -> list[Certificate]:
    """Return the certificates in the order asked for."""
    found = certificates.several(connection, ids)
    for certificate_id in ids:
        if certificate_id not in found:
            raise NotFoundError("certificate", certificate_id.hex())
    return [found[certificate_id] for certificate_id in ids]


def _must_stand(certificate: Certificate) -> None:
    if certificate.state not in _STANDING_STATES:
        raise InvalidValueError("certificate", certificate.number, "not_standing")
