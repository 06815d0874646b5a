"""The place of people: the list, one person, and the forms, each a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from app.texts import translate
from ui.duplicates.page import DuplicatesPage
from ui.duplicates.place import DuplicatesPlace
from ui.people.form_page import PersonFormPage
from ui.people.list_page import PeopleListPage
from ui.people.person_page import PersonPage
from ui.shell.pages import PagedScreen

if TYPE_CHECKING:
    from app.domain.ids import PersonId
    from app.domain.names import SplitName
    from app.services.changes import Changes
    from ui.people.erase_page import ErasePage
    from ui.people.off_page import OffTheListsPage
    from ui.shell.desk import Desk
    from ui.widgets.screen_frame import ScreenFrame


class PeopleScreen(PagedScreen):
    """Leads from the list to a person and to the forms, and back to where people came from."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(name="people")
        self._desk = desk
        self._duplicates: DuplicatesPage | None = None
        self._erasing: ErasePage | None = None
        self._off: OffTheListsPage | None = None
        self._erasing_from_off = False
        self._list = PeopleListPage(desk)
        self._person = PersonPage(desk)
        self._adding = PersonFormPage(desk, name="person.adding")
        self._changing = PersonFormPage(desk, name="person.changing")
        self._came_from: ScreenFrame = self._list
        for page in (self._list, self._person, self._adding, self._changing):
            self.add_page(page)
        self._connect()

    def _connect(self) -> None:
        self._list.opened.connect(self._open_from_list)
        self._list.adding_asked.connect(self._add)
        self._list.duplicates_asked.connect(self._ask_about_duplicates)
        self._list.off_asked.connect(self._begin_off)
        self._person.left.connect(self._go_back)
        self._person.changing_asked.connect(self._change)
        self._person.child_asked.connect(self._add_child)
        self._person.erasing_asked.connect(self._ask_to_erase)
        self._adding.saved.connect(self._open_from_list)
        self._adding.likely_opened.connect(self._open_from_adding)
        self._adding.left.connect(self._show_list)
        self._changing.saved.connect(self._open_from_list)
        self._changing.likely_opened.connect(self._open_from_list)
        self._changing.left.connect(self._show_person)

    # What the window asks of it

    def load(self) -> None:
        """Show the list; what is half typed waits in its form."""
        self._show_list()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        if self.page_in_sight is self._list:
            self._list.load()
        elif self.page_in_sight is self._person:
            self._person.load()
        elif self._duplicates is not None and self.page_in_sight is self._duplicates:
            self._duplicates.load()
        elif self._erasing is not None and self.page_in_sight is self._erasing:
            self._erasing.load()
        elif self._off is not None and self.page_in_sight is self._off:
            self._off.load()
        del changes

    def open_record(self, record: object) -> None:
        """Show a person by id, or the review of duplicates."""
        if isinstance(record, DuplicatesPlace):
            self._ask_about_duplicates()
            return
        self._open_from_list(cast("PersonId", record))

    def has_unsaved_text(self) -> bool:
        """Tell whether a form holds something that is not saved."""
        return self._adding.has_unsaved_text() or self._changing.has_unsaved_text()

    # What its pages ask of it

    def _show_list(self) -> None:
        self._list.load()
        self.show_page(self._list)

    def _open_from_list(self, person: PersonId) -> None:
        self._came_from = self._list
        self.show_page(self._person)
        self._person.open(person, back_to=translate("People", "People"))

    def _open_from_adding(self, person: PersonId) -> None:
        self._came_from = self._adding
        self.show_page(self._person)
        self._person.open(person, back_to=translate("People", "Back to what was being typed"))

    def _go_back(self) -> None:
        if self._came_from is self._adding:
            self._came_from = self._list
            self.show_page(self._adding)
            return
        if self._came_from is self._duplicates:
            self._show_duplicates()
            return
        self._show_list()

    def _ask_about_duplicates(self) -> None:
        if self._duplicates is not None:
            self._duplicates.begin()
        self._show_duplicates()

    def _show_duplicates(self) -> None:
        if self._duplicates is None:
            self._duplicates = self._make_duplicates()
        self.show_page(self._duplicates)
        self._duplicates.load()

    def _make_duplicates(self) -> DuplicatesPage:
        page = DuplicatesPage(self._desk)
        page.left.connect(self._show_list)
        page.opened.connect(self._open_from_duplicates)
        self.add_page(page)
        return page

    def _open_from_duplicates(self, person: PersonId) -> None:
        self._came_from = self._duplicates or self._list
        self.show_page(self._person)
        self._person.open(person, back_to=translate("Duplicates", "Possible duplicates"))

    def _begin_off(self) -> None:
        if self._off is None:
            from ui.people.off_page import OffTheListsPage  # noqa: PLC0415  as for erasing

            self._off = OffTheListsPage(self._desk)
            self._off.opened.connect(self._ask_to_erase_off)
            self._off.left.connect(self._show_list)
            self.add_page(self._off)
        self._off.begin()
        self.show_page(self._off)

    def _ask_to_erase_off(self, person: PersonId) -> None:
        self._ask_to_erase(person)
        self._erasing_from_off = True

    def _ask_to_erase(self, person: PersonId) -> None:
        self._erasing_from_off = False
        if self._erasing is None:
            # Hardly ever asked for: the start waits for nothing of it.
            from ui.people.erase_page import ErasePage  # noqa: PLC0415

            self._erasing = ErasePage(self._desk)
            self._erasing.left.connect(self._leave_erasing)
            self.add_page(self._erasing)
        self._erasing.open(person)
        self.show_page(self._erasing)

    def _leave_erasing(self, is_erased: bool) -> None:  # noqa: FBT001  a signal's value
        if self._off is not None and self._erasing_from_off and not is_erased:
            self.show_page(self._off)
        elif self._erasing_from_off:
            self._begin_off()
        elif is_erased:
            self._show_list()
        else:
            self._show_person()

    def _show_person(self) -> None:
        self._person.load()
        self.show_page(self._person)

    def _add(self, name: SplitName) -> None:
        self.show_page(self._adding)
        self._adding.begin_adding(name)

    def _add_child(self, parent: PersonId) -> None:
        self.show_page(self._adding)
        self._adding.begin_adding_child(parent)

    def _change(self, person: PersonId) -> None:
        self.show_page(self._changing)
        self._changing.begin_changing(person)
