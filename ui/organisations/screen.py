"""The place of organisations: the list, one of them, and the review of possible doubles."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from app.texts import translate
from ui.organisations.list_page import OrganisationsListPage
from ui.organisations.page import OrganisationPage
from ui.organisations.review_page import ReviewPage
from ui.shell.pages import PagedScreen

if TYPE_CHECKING:
    from app.domain.ids import OrganisationId
    from app.services.changes import Changes
    from ui.shell.desk import Desk


class OrganisationsScreen(PagedScreen):
    """Leads from the list or the review to an organisation, and back to where people came from."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(name="organisations")
        self._list = OrganisationsListPage(desk)
        self._organisation = OrganisationPage(desk)
        self._review = ReviewPage(desk)
        self._came_from_review = False
        for page in (self._list, self._organisation, self._review):
            self.add_page(page)
        self._connect()

    def _connect(self) -> None:
        self._list.opened.connect(self._open_from_list)
        self._list.doubles_asked.connect(self._show_review)
        self._organisation.left.connect(self._go_back)
        self._organisation.opened.connect(self._open_from_list)
        self._review.left.connect(self._show_list)
        self._review.opened.connect(self._open_from_review)

    # What the window asks of it

    def load(self) -> None:
        """Show the list; what is half typed waits in its form."""
        self._show_list()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        del changes
        if self.page_in_sight is self._list:
            self._list.load()
        elif self.page_in_sight is self._organisation:
            self._organisation.load()
        else:
            self._review.load()

    def open_record(self, record: object) -> None:
        """Show an organisation by id."""
        self._open_from_list(cast("OrganisationId", record))

    def has_unsaved_text(self) -> bool:
        """Tell whether a form holds something that is not saved."""
        return self._list.has_unsaved_text() or self._organisation.has_unsaved_text()

    # What its pages ask of it

    def _show_list(self) -> None:
        self._list.load()
        self.show_page(self._list)

    def _show_review(self) -> None:
        self._review.load()
        self.show_page(self._review)

    def _go_back(self) -> None:
        if self._came_from_review:
            self._show_review()
        else:
            self._show_list()

    def _open_from_list(self, organisation: OrganisationId) -> None:
        self._came_from_review = False
        self.show_page(self._organisation)
        self._organisation.open(organisation, back_to=translate("Organisations", "Organisations"))

    def _open_from_review(self, organisation: OrganisationId) -> None:
        self._came_from_review = True
        self.show_page(self._organisation)
        self._organisation.open(
            organisation, back_to=translate("Organisations", "Possibly the same organisation")
        )
