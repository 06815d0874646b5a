"""A statement of the hours that a person attended: drawn, issued, printed. No widgets.

What stands in it are the records of the day; the personal code is typed for the paper alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.certificate_checks import Findings, Mend
from app.domain.certificate_wishes import HoursSource, PaperOrder, usual_since
from app.domain.certificates import TemplateChoice
from app.domain.designs import CertificateKind, Look, Orientation, PageFormat, PaperSize
from app.domain.errors import KopaError
from app.domain.ids import template_id
from app.jobs import stop_if_cancelled
from app.services.certificate_printing import CopyWish
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.texts import translate
from ui.certificates.batch_remarks import remarks_shown
from ui.certificates.printing import Printing, PrintingView
from ui.certificates.wording import issued_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.bootstrap import Application
    from app.domain.certificates import Certificate, CertificateDraft
    from app.domain.ids import PersonId
    from app.jobs import Job
    from app.services.certificate_issuing import Issued
    from ui.certificates.remarks import RemarkShown
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

_PAGE: Final = PageFormat(PaperSize.A4, Orientation.PORTRAIT)
_MENDS: Final = frozenset({Mend.CORRECT_CODE, Mend.NAME_SIGNATORY, Mend.CHANGE_DAY})


@dataclass(frozen=True, slots=True)
class StatementWish:
    """What is asked. `code` is typed for the paper alone."""

    since: date | None = None
    until: date | None = None
    code: str = ""
    language: str = "lv"
    look: Look = Look.FORMAL


class StatementView(PrintingView, Protocol):
    """What the page can be told."""

    def show_person(self, name: str, back: str) -> None: ...
    def show_wish(self, wish: StatementWish) -> None: ...
    def show_preview(self, pdf: bytes) -> None: ...
    def show_problem(self, words: str) -> None: ...
    def show_remarks(self, remarks: Sequence[RemarkShown]) -> None: ...
    def show_issued(self, words: str) -> None: ...
    def show_asking(self) -> None: ...
    def focus_field(self, name: str) -> None: ...
    def focus_remarks(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _Statement:
    """The paper that is asked for. Its work runs beside the window."""

    application: Application
    person: PersonId
    wish: StatementWish

    def drafts(self) -> tuple[CertificateDraft, ...]:
        wish = self.wish
        codes = {self.person: wish.code} if wish.code else {}
        source = HoursSource((self.person,), wish.since, wish.until, codes)
        order = PaperOrder(kind=CertificateKind.HOURS_STATEMENT, language=wish.language)
        return self.application.certificates.drafts(source, order)

    @property
    def template(self) -> TemplateChoice:
        return TemplateChoice(template_id(CertificateKind.HOURS_STATEMENT), self.wish.look, _PAGE)

    def draw(self, job: Job) -> _Drawn:
        stop_if_cancelled(job)
        drafts = self.drafts()
        made = self.application.certificates.preview(drafts, self.template, job)
        checks = self.application.certificate_checks
        return _Drawn(self, made.pdf, checks.look_through(drafts, self.template, job))

    def issue(self, job: Job) -> Issued:
        stop_if_cancelled(job)
        return self.application.certificates.issue(self.drafts(), self.template, job=job)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What was drawn for which statement."""

    statement: _Statement
    pdf: bytes
    found: Findings


class StatementPresenter:
    """Decides what the page of a statement shows, and issues it."""

    def __init__(self, view: StatementView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._person: PersonId | None = None
        self._name = ""
        self._wish = StatementWish()
        self._statement: _Statement | None = None
        self._found = Findings()
        self._running: RunningJob | None = None
        self._issuing: RunningJob | None = None
        self._issued: tuple[Certificate, ...] = ()
        self.printing = Printing(view, desk)

    def open(self, person: PersonId) -> None:
        """Ask for the statement of a person, over the last three years."""
        application = self._desk.application
        self._person = person
        self._name = application.people.page(person).person.printed_name
        self._issued = ()
        today = application.clock.today()
        language = application.settings.preferences().paper_language
        self._wish = StatementWish(usual_since(today), today, "", language)
        self._view.show_person(self._name, translate("Certificates", "Back to the person"))
        self._view.show_wish(self._wish)
        self._view.show_asking()
        self._refresh()

    def load(self) -> None:
        """Draw again what was changed meanwhile; go back where the issue was undone."""
        if self._issued:
            person = self._person
            kept = self._desk.application.certificates.register()
            if any(line.certificate.id == self._issued[0].id for line in kept) or person is None:
                return
            self._issued = ()
            self._view.show_asking()
        self._refresh()

    def set_wish(self, wish: StatementWish) -> None:
        """Ask for another period, language or look."""
        if wish != self._wish:
            self._wish = wish
            self._refresh()

    def go_back(self) -> None:
        """Go to the person."""
        self._desk.go("people", self._person)

    def mend(self, _remark: object, mend: Mend) -> None:
        """Lead to where it is mended."""
        if mend is Mend.NAME_SIGNATORY:
            self._desk.go("settings")
        else:
            self._view.focus_field("code" if mend is Mend.CORRECT_CODE else "until")

    def print(self) -> None:
        """Issue the statement and ask for the printer."""
        if self._issued:
            self._ask_print()
        elif self._found.stopped:
            self._view.focus_remarks()
        elif self._statement is not None and self._issuing is None:
            self._issuing = self._desk.jobs.start(self._statement.issue)
            self._issuing.succeeded.connect(self._show_issued)
            self._issuing.failed.connect(self._explain)
            self._issuing.ended.connect(self._end_issuing)

    def _end_issuing(self) -> None:
        self._issuing = None

    def _show_issued(self, issued: Issued) -> None:
        if not issued.certificates:
            return
        self._issued = issued.certificates
        self._desk.tell(
            issued.changes, act_words("certificate.issue", {"name": self._name, "count": 1})
        )
        self._view.show_issued(issued_words(issued.certificates))
        self._ask_print()

    def _ask_print(self) -> None:
        ids = [one.id for one in self._issued]
        self.printing.begin(ids, self._name, CopyWish(is_first_spoilt=True))

    def _refresh(self) -> None:
        if self._running is not None:
            self._running.cancel()
        if self._person is None:
            return
        self._statement = _Statement(self._desk.application, self._person, self._wish)
        self._running = self._desk.jobs.start(self._statement.draw)
        self._running.succeeded.connect(self._show_drawn)
        self._running.failed.connect(self._show_problem)

    def _show_drawn(self, drawn: _Drawn) -> None:
        if drawn.statement is not self._statement or self._issued:
            return
        self._found = drawn.found
        self._view.show_preview(drawn.pdf)
        self._view.show_remarks(remarks_shown(drawn.found.remarks, _MENDS))

    def _show_problem(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._view.show_preview(b"")
            self._view.show_problem(sentence(error))

    def _explain(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._desk.explain(sentence(error))
