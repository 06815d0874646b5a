"""The place of certificates: the register, and the steps of issuing, each a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from app.domain.certificates import TemplateChoice
from ui.certificates.issue_pages import EventChoicePage, IssuedPage, IssuePage
from ui.certificates.issue_presenter import IssuePresenter
from ui.certificates.register_page import RegisterPage
from ui.printing.act import ask_print
from ui.shell.pages import PagedScreen

if TYPE_CHECKING:
    from app.domain.events import EventSummary
    from app.domain.ids import CertificateId, EventId
    from app.services.certificate_printing import CertificatePrint
    from app.services.changes import Changes
    from ui.certificates.issue_presenter import IssuedShown, IssueShown
    from ui.certificates.quick_page import QuickPage
    from ui.printing.paper import PaperToPrint
    from ui.shell.desk import Desk
    from ui.widgets.screen_frame import ScreenFrame

FROM_LIST: Final = "list"
"""What to open for certificates from a list: `desk.go("certificates", "list")`."""


class CertificatesScreen(PagedScreen):
    """Leads through issuing and back to the register.

    A record to open is a certificate of the register, an event to issue certificates for,
    FROM_LIST, or a template to make certificates from a list with.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(name="certificates")
        self._desk = desk
        self._presenter = IssuePresenter(self, desk)
        self._register = RegisterPage(desk)
        self._events = EventChoicePage(self._presenter)
        self._issue = IssuePage(self._presenter)
        self._issued = IssuedPage(self._presenter)
        self._quick: QuickPage | None = None
        for page in (self._register, self._events, self._issue, self._issued):
            self.add_page(page)
        self._register.issuing_asked.connect(self._begin)
        self._register.list_asked.connect(self.show_quick)
        self._events.left.connect(self._show_register)
        self._issue.left.connect(self._begin)
        self._issued.left.connect(self._show_register)

    # What the window asks of it

    def load(self) -> None:
        """Show the register."""
        self._show_register()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        if self.page_in_sight is self._register:
            self._register.load()
        elif self.page_in_sight is self._issue and changes.concern("certificate", "attendance"):
            self._presenter.load()
        elif self.page_in_sight is self._issued:
            self._presenter.load_issued()
        elif self._quick is not None and self.page_in_sight is self._quick:
            self._quick.load()

    def open_record(self, record: object) -> None:
        """Show a certificate, or begin to issue certificates for an event."""
        if record == FROM_LIST:
            self.show_quick()
        elif isinstance(record, TemplateChoice):
            self.show_quick(record)
        elif self._register.knows(record):
            self._register.open(cast("CertificateId", record))
        else:
            self._presenter.open(cast("EventId", record))

    def show_quick(self, choice: TemplateChoice | None = None) -> None:
        """Show the quick way: certificates from a list."""
        if self._quick is None:
            # Loaded with the first list: most visits look into the register.
            from ui.certificates.quick_page import QuickPage  # noqa: PLC0415  see above

            self._quick = QuickPage(self._desk)
            self._quick.left.connect(self._show_register)
            self._quick.event_asked.connect(self._begin)
            self.add_page(self._quick)
        self._quick.begin(choice)
        self._bring(self._quick)

    # What the presenter asks of it

    def show_events(self, events: tuple[EventSummary, ...]) -> None:
        """Let the person choose one of these events."""
        self._events.show_events(events)

    def show_candidates(self, shown: IssueShown) -> None:
        """Show who may get a certificate."""
        self._issue.show_candidates(shown)
        self._bring(self._issue)

    def show_language(self, code: str) -> None:
        """Show the language that the papers will have."""
        self._issue.begin()
        self._issue.show_language(code)

    def show_preview(self, made: CertificatePrint | None, problems: tuple[str, ...]) -> None:
        """Show the papers as they will be."""
        self._issue.show_preview(made, problems)

    def show_ready(self, words: str, *, is_ready: bool) -> None:
        """Say on the button what it will do."""
        self._issue.show_ready(words, is_ready=is_ready)

    def show_issued(self, shown: IssuedShown) -> None:
        """Show what was issued, and the way to the printer."""
        self._issued.show_issued(shown)
        self._bring(self._issued)

    def ask_print(self, paper: PaperToPrint) -> None:
        """Ask how the papers are printed, opened or saved."""
        ask_print(self, self._desk, paper)

    # What its pages ask of it

    def _show_register(self) -> None:
        self._register.load()
        self._bring(self._register)

    def _begin(self) -> None:
        self._presenter.choose_event()
        self._bring(self._events)

    def _bring(self, page: ScreenFrame) -> None:
        if self.page_in_sight is not page:
            self.show_page(page)
