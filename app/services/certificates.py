"""Certificates: who gets one, how they are issued and printed, and what becomes of them.

Each subject has a module of its own, app.services.certificate_…; here each act of a person is one
transaction.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.certificate_register import Correction, RegisterFilter, narrowed
from app.domain.certificate_wishes import EventSource, KeepRecords, PaperOrder
from app.domain.certificates import (
    Candidate,
    Certificate,
    IssueRule,
    TemplateChoice,
)
from app.domain.designs import CertificateKind
from app.domain.errors import ClockNotConfirmedError, NothingToPrintError
from app.domain.trust import Role
from app.files import write_file
from app.jobs import NO_JOB
from app.persistence import certificate_register, certificates, shared_rights
from app.services import certificate_life as life
from app.services import certificate_sources as sources
from app.services.certificate_issuing import Issued, Press
from app.services.certificate_list_records import with_records
from app.services.certificate_papers import PaperDesk
from app.services.certificate_printing import (
    CertificatePrint,
    CopyWish,
    drawn,
    print_wish,
    printed_before,
    works_of_drafts,
    works_of_issued,
    write_each,
    write_together,
)
from app.services.changes import NOTHING, Changes
from app.services.printed_register import drawn_register, printed_register
from app.services.template_designs import design_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.certificate_register import CopyKind, RegisterLine
    from app.domain.certificate_wishes import ListSource, Source
    from app.domain.certificates import CertificateDraft
    from app.domain.ids import CertificateId, EventId, PersonId
    from app.jobs import Job
    from app.persistence.store import Store
    from app.services.territories import TerritoriesService

_USUAL_CHOICE = TemplateChoice()


class CertificatesService:
    """What people do with certificates."""

    def __init__(self, store: Store, territories: TerritoriesService) -> None:
        """Work on `store`; the place of issue is named by `territories`."""
        self._store = store
        self._territories = territories

    # Before the issue

    def candidates(
        self,
        source: EventId | Source,
        kind: CertificateKind = CertificateKind.PARTICIPATION,
        rule: IssueRule | None = None,
    ) -> tuple[Candidate, ...]:
        """Return whom papers may be for and how they stand; an event alone is enough to ask."""
        asked = EventSource(source) if isinstance(source, bytes) else source
        with self._store.database.reading() as connection:
            return sources.candidates_of(connection, asked, kind, rule or IssueRule())

    def drafts(self, source: Source, order: PaperOrder) -> tuple[CertificateDraft, ...]:
        """Return a draft for everybody whom the source names, as the records are now."""
        with self._store.database.reading() as connection:
            return sources.drafts_of(self._desk(connection, order), source)

    def preview(
        self, drafts: Sequence[CertificateDraft], choice: TemplateChoice, job: Job = NO_JOB
    ) -> CertificatePrint:
        """Return drafts as they would be printed."""
        with self._store.database.reading() as connection:
            is_bilingual = any(one.paper.second_language for one in drafts)
            design = design_for(connection, choice, is_bilingual=is_bilingual)
            return drawn(connection, works_of_drafts(drafts, design), job)

    def save_drafts(
        self, drafts: Sequence[CertificateDraft], choice: TemplateChoice, target: Path
    ) -> CertificatePrint:
        """Write drafts without a number to `target`; nothing is issued."""
        if not drafts:
            raise NothingToPrintError("no_certificates")
        made = self.preview(drafts, choice)
        if made.pages:
            write_file(target, made.pdf)
        return made

    # The issue

    def issue(
        self,
        drafts: Sequence[CertificateDraft],
        choice: TemplateChoice,
        issued_on: date | None = None,
        job: Job = NO_JOB,
    ) -> Issued:
        """Give numbers to certificates; from then on their content never changes.

        Who has a standing one of this kind for the same is passed over, and so is who cannot be
        printed; the problems say why.
        """
        day = issued_on or self._day_of_issue()
        with self._store.database.act("certificate.issue") as act:
            press = Press(self._store, act.connection, choice, day, job)
            issued = press.issue(drafts)
            act.detail.update(name=_named(drafts), count=len(issued.certificates))
        return replace(issued, changes=Changes(act.tables))

    def issue_list(
        self,
        source: ListSource,
        order: PaperOrder,
        choice: TemplateChoice,
        keep: KeepRecords | None = None,
        job: Job = NO_JOB,
    ) -> Issued:
        """Issue the papers of a list, and keep its people and event as records where wanted."""
        day = order.issued_on or self._day_of_issue()
        with self._store.database.act("certificate.issue") as act:
            desk = PaperDesk(act.connection, self._territories, order, day)
            drafts = with_records(desk, self._store, source, keep or KeepRecords())
            issued = Press(self._store, act.connection, choice, day, job).issue(drafts)
            act.detail.update(name=source.title, count=len(issued.certificates))
        return replace(issued, changes=Changes(act.tables))

    def issue_to(
        self,
        event_id: EventId,
        people: Sequence[PersonId],
        language: str = "lv",
        issued_on: date | None = None,
    ) -> Issued:
        """Issue the usual certificate of participation to these people of an event."""
        day = issued_on or self._day_of_issue()
        order = PaperOrder(language=language, issued_on=day)
        drafts = self.drafts(EventSource(event_id, people=tuple(people)), order)
        return self.issue(drafts, _USUAL_CHOICE, day)

    # The papers

    def print(
        self, ids: Sequence[CertificateId], job: Job = NO_JOB, wish: CopyWish | None = None
    ) -> CertificatePrint:
        """Return the PDF of issued certificates, exactly as frozen at issue."""
        asked = wish or CopyWish()
        with self._store.database.reading() as connection:
            works = works_of_issued(connection, life.all_known(connection, ids), asked)
            return drawn(connection, works, job, print_wish(asked))

    def save(
        self,
        ids: Sequence[CertificateId],
        target: Path,
        job: Job = NO_JOB,
        wish: CopyWish | None = None,
    ) -> int:
        """Write issued certificates to `target`, page by page; return the number of pages."""
        asked = wish or CopyWish()
        with self._store.database.reading() as connection:
            works = works_of_issued(connection, life.all_known(connection, ids), asked)
            return write_together(connection, works, target, job, print_wish(asked))

    def save_each(
        self,
        ids: Sequence[CertificateId],
        folder: Path,
        job: Job = NO_JOB,
        wish: CopyWish | None = None,
    ) -> int:
        """Write one PDF for each certificate into `folder`; return the number of files."""
        asked = wish or CopyWish()
        with self._store.database.reading() as connection:
            works = works_of_issued(connection, life.all_known(connection, ids), asked)
            return write_each(connection, works, folder, job, print_wish(asked))

    def printed_before(self, ids: Sequence[CertificateId]) -> frozenset[bytes]:
        """Return which of these were printed or handed out before: a reprint says so."""
        with self._store.database.reading() as connection:
            return printed_before(connection, life.all_known(connection, ids))

    def note_copies(self, ids: Sequence[CertificateId], kind: CopyKind) -> Changes:
        """Note that a copy of each went to a printer or into a file.

        What is out in the world cannot be taken back: this is no act that can be undone, and with
        it the issuing cannot be undone either.
        """
        moment = self._store.noted_now().isoformat(timespec="seconds")
        with self._store.database.unnamed(capture=True) as connection:
            if shared_rights.role(connection) is Role.READER:
                # It would be known here only: nobody takes in what a laptop that reads has noted.
                return NOTHING
            certificate_register.note_copies(connection, ids, kind, moment)
        return Changes(frozenset({"certificate_copy"}))

    # The life of a certificate

    def hand_out(self, ids: Sequence[CertificateId], to: str = "") -> Changes:
        """Note that papers were handed out today; `to` names who took them if not the person.

        What was noted for a paper before stays: day and taker of the first time count.
        """
        with self._store.database.act("certificate.hand_out", count=len(ids)) as act:
            life.hand_out(act.connection, ids, to, self._today())
        return Changes(act.tables)

    def make_void(self, certificate_id: CertificateId, reason: str) -> Changes:
        """Take a certificate's force away; its number stays used and its record stays."""
        given = life.needed_reason(reason)
        with self._store.database.act("certificate.void") as act:
            found = life.known(act.connection, certificate_id)
            act.detail["name"] = found.number
            life.make_void(act.connection, found, given, self._today())
        return Changes(act.tables)

    def reissue(
        self,
        certificate_id: CertificateId,
        reason: str,
        correction: Correction | None = None,
        job: Job = NO_JOB,
    ) -> Issued:
        """Replace a certificate by a corrected one under a new number; both stay on record.

        A name that is not corrected is taken from the person's record as it stands now.
        """
        given = life.needed_reason(reason)
        day = self._day_of_issue()
        with self._store.database.act("certificate.reissue") as act:
            found = life.known(act.connection, certificate_id)
            choice = TemplateChoice(template=found.template)
            press = Press(self._store, act.connection, choice, day, job)
            issued = life.reissue(press, found, given, correction or Correction())
            act.detail["name"] = "".join(one.number for one in issued.certificates)
        return replace(issued, changes=Changes(act.tables))

    # The register

    def of_event(self, event_id: EventId) -> tuple[Certificate, ...]:
        """Return the certificates of an event."""
        with self._store.database.reading() as connection:
            return certificates.of_event(connection, event_id)

    def register(self, wanted: RegisterFilter | None = None) -> tuple[RegisterLine, ...]:
        """Return the lines of the register that pass the filter, newest first."""
        asked = wanted or RegisterFilter()
        with self._store.database.reading() as connection:
            found = certificate_register.lines(connection, asked)
        return narrowed(found, asked.text)

    def knows(self, certificate_id: CertificateId) -> bool:
        """Say whether a certificate is kept under an id."""
        with self._store.database.reading() as connection:
            return certificates.one(connection, certificate_id) is not None

    def register_pdf(self, ids: Sequence[CertificateId], language: str, job: Job = NO_JOB) -> bytes:
        """Return the register of these certificates as a paper with room to sign for each."""
        wanted = set(ids)
        lines = [line for line in self.register() if line.certificate.id in wanted]
        with self._store.database.reading() as connection:
            shown = printed_register(connection, lines, language)
        pdf, _ = drawn_register(shown, job)
        return pdf

    def _desk(self, connection: Connection, order: PaperOrder) -> PaperDesk:
        return PaperDesk(connection, self._territories, order, order.issued_on or self._today())

    def _today(self) -> date:
        return self._store.clock.today()

    def _day_of_issue(self) -> date:
        """Return today, unless nobody can tell whether the laptop's date is right."""
        if self._store.trusted_now() is None:
            raise ClockNotConfirmedError
        return self._today()


def _named(drafts: Sequence[CertificateDraft]) -> str:
    """Return what all papers are about, "" where they are about several things."""
    titles = {one.paper.title for one in drafts}
    return titles.pop() if len(titles) == 1 else ""
