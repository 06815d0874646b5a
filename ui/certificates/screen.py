"""The place of certificates: the register, and the two ways to new ones, each a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from app.domain.certificates import TemplateChoice
from ui.certificates.place import FROM_LIST, TEMPLATES, VERIFYING, HoursOf, PapersOf
from ui.certificates.register_page import RegisterPage
from ui.shell.pages import PagedScreen

if TYPE_CHECKING:
    from app.domain.ids import CertificateId, EventId
    from app.services.changes import Changes
    from ui.certificates.issue_pages import EventChoicePage, IssuePage
    from ui.certificates.quick_page import QuickPage
    from ui.certificates.statement_page import StatementPage
    from ui.certificates.templates_page import TemplatesPage
    from ui.certificates.verify_page import VerifyPage
    from ui.shell.desk import Desk
    from ui.widgets.screen_frame import ScreenFrame


class CertificatesScreen(PagedScreen):
    """Leads through issuing and back to the register.

    A record to open is a certificate of the register, an event to issue certificates for, a
    template to make certificates from a list with, or what ui.certificates.place names. Pages
    besides the register are loaded when they are first asked for: most visits look into it.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(name="certificates")
        self._desk = desk
        self._register = RegisterPage(desk)
        self._events: EventChoicePage | None = None
        self._issue: IssuePage | None = None
        self._quick: QuickPage | None = None
        self._statement: StatementPage | None = None
        self._verify: VerifyPage | None = None
        self._templates: TemplatesPage | None = None
        self.add_page(self._register)
        self._register.issuing_asked.connect(self._begin)
        self._register.list_asked.connect(self.show_quick)
        self._register.verifying_asked.connect(self.show_verifying)
        self._register.templates_asked.connect(self.show_templates)

    # What the window asks of it

    def load(self) -> None:
        """Show the register."""
        self._show_register()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        page = self.page_in_sight
        if page is self._register:
            self._register.load()
        elif page is self._issue and self._issue is not None:
            if changes.concern("certificate", "attendance", "person"):
                self._issue.board.load()
        elif page is self._quick and self._quick is not None:
            self._quick.load()
        elif page is self._templates and self._templates is not None:
            self._templates.load()
        elif page is self._statement and self._statement is not None:
            self._statement.load()

    def open_record(self, record: object) -> None:
        """Show a certificate, or begin to issue certificates."""
        if record == FROM_LIST:
            self.show_quick()
        elif record == VERIFYING:
            self.show_verifying()
        elif record == TEMPLATES:
            self.show_templates()
        elif isinstance(record, TemplateChoice):
            self.show_quick(record)
        elif isinstance(record, HoursOf):
            self._show_statement(record)
        elif isinstance(record, PapersOf):
            self._show_project(record)
        elif self._register.knows(record):
            self._register.open(cast("CertificateId", record))
        else:
            self._open_event(cast("EventId", record))

    def show_quick(self, choice: TemplateChoice | None = None) -> None:
        """Show the quick way: certificates from a list."""
        if self._quick is None:
            from ui.certificates.quick_page import QuickPage  # noqa: PLC0415  see the class

            self._quick = QuickPage(self._desk)
            self._quick.left.connect(self._show_register)
            self._quick.event_asked.connect(self._begin)
            self.add_page(self._quick)
        self._quick.begin(choice)
        self._bring(self._quick)

    def show_templates(self) -> None:
        """Show the gallery of templates."""
        if self._templates is None:
            from ui.certificates.templates_page import (  # noqa: PLC0415  see the class
                TemplatesPage,
            )

            self._templates = TemplatesPage(self._desk)
            self._templates.left.connect(self._show_register)
            self.add_page(self._templates)
        self._templates.load()
        self._bring(self._templates)

    def show_verifying(self) -> None:
        """Show the page that verifies papers."""
        if self._verify is None:
            from ui.certificates.verify_page import VerifyPage  # noqa: PLC0415  see the class

            self._verify = VerifyPage(self._desk)
            self._verify.left.connect(self._show_register)
            self.add_page(self._verify)
        self._verify.begin()
        self._bring(self._verify)

    def _show_statement(self, wanted: HoursOf) -> None:
        if self._statement is None:
            from ui.certificates.statement_page import (  # noqa: PLC0415  see the class
                StatementPage,
            )

            self._statement = StatementPage(self._desk)
            self.add_page(self._statement)
        self._statement.open(wanted.person)
        self._bring(self._statement)

    def _show_project(self, wanted: PapersOf) -> None:
        page = self._issuing()
        page.board.presenter.open_project(wanted.mini_project)
        self._bring(page)

    # What its pages ask of it

    def _issuing(self) -> IssuePage:
        """Return the page of issuing from an event, with the one that chooses the event."""
        if self._issue is None:
            from ui.certificates.issue_pages import (  # noqa: PLC0415  see the class
                EventChoicePage,
                IssuePage,
            )

            self._issue, self._events = IssuePage(self._desk), EventChoicePage()
            self._events.left.connect(self._show_register)
            self._events.opened.connect(self._open_event)
            self._events.searched.connect(self._issue.board.presenter.choose_event)
            self._issue.left.connect(self._begin)
            self._issue.board.events_found.connect(self._events.show_events)
            for page in (self._events, self._issue):
                self.add_page(page)
        return self._issue

    def _show_register(self) -> None:
        self._register.load()
        self._bring(self._register)

    def _begin(self) -> None:
        self._issuing().board.presenter.choose_event()
        if self._events is not None:
            self._bring(self._events)

    def _open_event(self, event: EventId) -> None:
        page = self._issuing()
        page.board.presenter.open(event)
        self._bring(page)

    def _bring(self, page: ScreenFrame) -> None:
        if self.page_in_sight is not page:
            self.show_page(page)
