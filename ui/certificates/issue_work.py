"""What is done beside the window for certificates of an event: drawing and issuing them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.jobs import stop_if_cancelled
from ui.certificates.issue_state import key_of_draft

if TYPE_CHECKING:
    from app.bootstrap import Application
    from app.domain.certificate_checks import Findings
    from app.domain.certificate_wishes import EventSource, MiniProjectSource
    from app.domain.certificates import CertificateDraft
    from app.jobs import Job
    from app.services.certificate_issuing import Issued
    from app.services.certificate_printing import CertificatePrint
    from ui.certificates.issue_state import IssueWish, Key


@dataclass(frozen=True, slots=True)
class Batch:
    """Which papers are asked for. Its work runs beside the window."""

    application: Application
    source: EventSource | MiniProjectSource
    wish: IssueWish

    def drafts(self) -> tuple[CertificateDraft, ...]:
        drafts = self.application.certificates.drafts(self.source, self.wish.order)
        return self.wish.applied(drafts)

    def draw(self, job: Job) -> Drawn:
        # Ticks come quickly; only the papers of the last one are worth drawing.
        stop_if_cancelled(job)
        drafts = self.drafts()
        made = self.application.certificates.preview(drafts, self.wish.choice, job)
        checks = self.application.certificate_checks
        found = checks.look_through(drafts, self.wish.choice, job, self.wish.rule)
        return Drawn(self, made, found, tuple(map(key_of_draft, drafts)))

    def issue(self, job: Job) -> Issued:
        stop_if_cancelled(job)
        service = self.application.certificates
        return service.issue(self.drafts(), self.wish.choice, job=job)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was drawn for which batch."""

    batch: Batch
    made: CertificatePrint
    found: Findings
    keys: tuple[Key, ...]
