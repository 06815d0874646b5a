"""People who were taken off the lists: found by name, and from here erased for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.texts import translate
from ui.people.off_presenter import OffPresenter
from ui.widgets.buttons import plain
from ui.widgets.empty_state import EmptyState
from ui.widgets.record_list import ListWords, RecordList
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from app.domain.ids import PersonId
    from app.services.erasure import OffTheLists
    from ui.people.off_presenter import OffShown
    from ui.shell.desk import Desk


class OffTheListsPage(ScreenFrame):
    """`opened` carries the record that somebody chose, `left` nothing."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("People", "Taken off the lists"), name="people.off", is_scrolled=False
        )
        self._presenter = OffPresenter(self, desk)
        self.set_way_back(
            plain(translate("People", "People"), self._go_back, name="people.off.back")
        )
        self.set_subtitle(
            translate(
                "People",
                "Still kept, because events and papers count them. Open somebody to see what "
                "erasing for ever would do.",
            )
        )
        self._list = RecordList(
            _columns(),
            _identity,
            name="people.off",
            words=ListWords(
                table=translate("People", "Taken off the lists"),
                search=translate("People", "Search by name"),
                nothing_found=translate("People", "Nobody of this name was taken off the lists."),
            ),
            empty=EmptyState(
                translate("People", "Nobody was taken off the lists, or all of them were erased."),
                sign="people",
            ),
        )
        self.body.addWidget(self._list, 1)
        self._list.searched.connect(self._presenter.search)
        self._list.opened.connect(self._tell_opened)

    def begin(self) -> None:
        """Show everybody who is kept now, whatever was searched before."""
        self._list.search.clear()
        self._presenter.search("")

    def load(self) -> None:
        """Show who is kept now."""
        self._presenter.load()

    def take_focus(self) -> None:
        """Begin with the search."""
        self._list.setFocus()

    def show_people(self, shown: OffShown) -> None:
        """Show these rows."""
        self._list.show_records(shown.people, count=shown.count)

    def _tell_opened(self, person: PersonId) -> None:
        self.opened.emit(person)

    def _go_back(self) -> None:
        self.left.emit()


def _columns() -> tuple[Column[OffTheLists], ...]:
    return (
        Column(title=translate("People", "Name"), text=_name, share=2),
        Column(title=translate("People", "Centre"), text=_centre, share=2),
    )


def _name(one: OffTheLists) -> str:
    return one.name


def _centre(one: OffTheLists) -> str:
    return one.centre


def _identity(one: OffTheLists) -> PersonId:
    return one.record
