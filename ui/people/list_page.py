"""The list of people: search on top, a table below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.domain.record_lists import ListKind
from app.texts import translate
from ui.lists_in.act import ImportAct
from ui.lists_out.act import ExportAct
from ui.people.columns import people_columns
from ui.people.filter_bar import PeopleFilterBar
from ui.people.list_presenter import PeopleListPresenter
from ui.people.suggestions import Suggestions
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.empty_state import EmptyState
from ui.widgets.record_list import ListWords, RecordList
from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from app.domain.ids import PersonId
    from app.domain.names import SplitName
    from app.domain.people import PersonSummary
    from ui.people.list_presenter import PeopleShown
    from ui.shell.desk import Desk
    from ui.widgets.buttons import Button


class PeopleListPage(ScreenFrame):
    """Everybody, found by typing.

    `opened` carries the id of a person, `adding_asked` the name that was searched in vain,
    `duplicates_asked` and `off_asked` nothing.
    """

    opened = Signal(object)
    adding_asked = Signal(object)
    duplicates_asked = Signal()
    off_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("People", "People"), name="people.list", is_scrolled=False)
        self._presenter = PeopleListPresenter(self, desk)
        self._list = self._make_list(desk)
        self._duplicates = plain(
            translate("People", "Possible duplicates"),
            self._ask_for_duplicates,
            name="people.duplicates",
            sign="people",
        )
        self._filters = self._make_filters(desk)
        self._filter = outlined("", self._show_filters, name="people.filters", sign="filter")
        self._filter.setCheckable(True)
        self._filter.setChecked(bool(self._presenter.only.count))
        self._export = ExportAct(self, desk, self._presenter.list_to_save, name="people.export")
        self._import = ImportAct(self, desk, ListKind.PEOPLE, came_from="people")
        self._lay_out()
        self._connect()

    def _make_list(self, desk: Desk) -> RecordList:
        return RecordList(
            people_columns(self._presenter.place, desk.application.territories.label),
            _identity,
            name="people",
            words=ListWords(
                table=translate("People", "People"),
                search=translate("People", "Search by name or phone"),
                nothing_found=translate(
                    "People", "Nobody is found. Check the spelling, or add the person."
                ),
            ),
            empty=EmptyState(
                translate(
                    "People", "Here are the people who come to your events. Nobody is added yet."
                ),
                sign="people",
                button=self._add_button("people.add_first"),
            ),
        )

    def _lay_out(self) -> None:
        self._list.filters.addWidget(self._filter)
        self._list.add_below_search(self._filters)
        self.body.addWidget(self._list, 1)
        self.add_act(self._duplicates)
        self.set_main_act(
            primary(
                translate("People", "Add person"),
                self._presenter.begin_adding,
                name="people.add",
                sign="person_add",
            )
        )
        self.add_act(self._import.button)
        self.add_act(self._export.button)

    def _connect(self) -> None:
        self._list.table.sorts_elsewhere()
        self._list.table.sort_asked.connect(self._presenter.sort)
        self._list.table.end_reached.connect(self._presenter.show_more)
        self._filters.changed.connect(self._presenter.narrow)
        self._filters.off_asked.connect(self.off_asked)
        self._list.searched.connect(self._presenter.search)
        self._list.opened.connect(self._tell_opened)

    def load(self) -> None:
        """Show what is kept now."""
        self._presenter.load()

    def show_people(self, shown: PeopleShown) -> None:
        """Show these rows."""
        self._list.show_records(shown.people, count=shown.count)
        if not shown.people and shown.narrowed:
            self._list.show_nothing_found()
        words = translate("People", "Filter")
        if shown.narrowed:
            words = translate("People", "Filter ({number})").format(number=shown.narrowed)
        self._filter.set_words(words)

    def show_duplicates(self, words: str) -> None:
        """Say on the way to the duplicates how many there are."""
        self._duplicates.set_words(words)

    def show_adding(self, name: SplitName) -> None:
        """Lead to the form."""
        self.adding_asked.emit(name)

    def _make_filters(self, desk: Desk) -> PeopleFilterBar:
        offered = Suggestions(desk.application)
        bar, only = PeopleFilterBar(offered, name="people.filter"), self._presenter.only
        at = only.organisation
        bar.show_filter(only, None if at is None else offered.kept_organisation(at))
        bar.setVisible(bool(only.count))
        return bar

    def _show_filters(self) -> None:
        self._filters.setVisible(self._filter.isChecked())
        if self._filter.isChecked():
            self._filters.take_focus()

    def _add_button(self, name: str) -> Button:
        words = translate("People", "Add person")
        return outlined(words, self._presenter.begin_adding, name=name, sign="person_add")

    def _ask_for_duplicates(self) -> None:
        self.duplicates_asked.emit()

    def _tell_opened(self, person: PersonId) -> None:
        self.opened.emit(person)


def _identity(person: PersonSummary) -> PersonId:
    return person.id
