"""What is done beside the window for certificates from a list: drawing and issuing them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.certificate_wishes import KeepRecords
from app.jobs import stop_if_cancelled
from app.texts import translate

if TYPE_CHECKING:
    from app.bootstrap import Application
    from app.domain.certificate_checks import Findings
    from app.domain.papers import Signatory
    from app.jobs import Job
    from app.services.certificate_issuing import Issued
    from ui.certificates.quick_state import QuickState


@dataclass(frozen=True, slots=True)
class Wish:
    """Which papers are to be seen. Its work runs beside the window."""

    application: Application
    state: QuickState
    usual: tuple[Signatory, ...]

    def draw(self, job: Job) -> Drawn:
        # Changes come quickly; only the papers after the last of them are worth drawing.
        stop_if_cancelled(job)
        application = self.application
        state = self.state
        if not state.what.title:
            # So that papers can be looked at before anything was written about them.
            placeholder = translate("QuickCertificates", "What the certificates are for")
            state = replace(state, what=replace(state.what, title=placeholder))
        source = state.source(application.clock.today())
        drafts = application.certificates.drafts(source, state.order(self.usual))
        stop_if_cancelled(job)
        made = application.certificates.preview(drafts, state.choice, job)
        found = application.certificate_checks.look_through(drafts, state.choice, job)
        return Drawn(self, made.pdf, found)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was drawn for which wish."""

    wish: Wish
    pdf: bytes
    found: Findings


@dataclass(frozen=True, slots=True)
class Issuing:
    """The one act: issue the papers of the list. Its work runs beside the window."""

    application: Application
    state: QuickState
    usual: tuple[Signatory, ...]

    def run(self, job: Job) -> Issued:
        stop_if_cancelled(job)
        state = self.state
        keep = KeepRecords(people=state.keeps_records, event=state.keeps_records)
        source = state.source(self.application.clock.today())
        return self.application.certificates.issue_list(
            source, state.order(self.usual), state.choice, keep, job
        )
