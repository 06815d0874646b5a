"""The pages of issuing from an event: choose the event; who, how and print."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal

from app.texts import translate
from ui.certificates.columns import event_columns
from ui.certificates.issue_board import IssueBoard
from ui.widgets.buttons import plain, primary
from ui.widgets.empty_state import EmptyState
from ui.widgets.record_list import ListWords, RecordList
from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.domain.events import EventSummary
    from app.domain.ids import EventId
    from ui.shell.desk import Desk


class _StepPage(ScreenFrame):
    """A step of issuing. `left` carries nothing: back to where people came from."""

    left = Signal()

    def __init__(self, title: str, back: str, *, name: str) -> None:
        super().__init__(title, name=name, is_scrolled=False)
        self.set_way_back(plain(back, self.leave, name=f"{name}.back"))

    def leave(self) -> None:
        """Go back to where people came from."""
        self.left.emit()

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)


class EventChoicePage(_StepPage):
    """For which event certificates are issued. `searched` carries the words, `opened` the event."""

    searched = Signal(str)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            translate("Certificates", "Certificates from an event"),
            translate("Certificates", "Certificates"),
            name="issue.events",
        )
        self.set_subtitle(translate("Certificates", "Choose the event that people came to."))
        self._list = RecordList(
            event_columns(),
            _event_identity,
            name="issue.events",
            words=ListWords(
                table=translate("Certificates", "Events"),
                search=translate("Certificates", "Search by title"),
                nothing_found=translate("Certificates", "No event is found."),
            ),
            empty=EmptyState(
                translate("Certificates", "There is no event with a day yet. Add one first."),
                sign="events",
            ),
        )
        self._go_on = primary(
            translate("Certificates", "Choose people"),
            self._open_chosen,
            name="issue.events.go_on",
            sign="next",
        )
        self.set_main_act(self._go_on)
        self.body.addWidget(self._list, 1)
        self._list.searched.connect(self.searched)
        self._list.opened.connect(self.opened)
        self._list.selected.connect(self._note_chosen)

    def show_events(self, events: tuple[EventSummary, ...]) -> None:
        """Let the person choose one of these events."""
        self._list.show_records(events)
        self._note_chosen(self._list.table.identity_at_cursor())

    def _note_chosen(self, event: object) -> None:
        self._go_on.setEnabled(event is not None)

    def _open_chosen(self) -> None:
        chosen = self._list.table.identity_at_cursor()
        if chosen is not None:
            self.opened.emit(cast("EventId", chosen))


class IssuePage(_StepPage):
    """Who gets a certificate, and how it will look."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", translate("Certificates", "Other event"), name="issue")
        self.board = IssueBoard(desk, name="issue")
        self._issue = primary(
            translate("Certificates", "Print"), self.board.issue, name="issue.act", sign="print"
        )
        self.set_main_act(self._issue)
        self.body.addWidget(self.board, 1)
        self.board.titled.connect(self._show_title)
        self.board.readied.connect(self._show_ready)

    def take_focus(self) -> None:
        """Give the keys to the ticks."""
        self.board.take_focus()

    def _show_title(self, title: str, about: str) -> None:
        self.set_title(title)
        self.set_subtitle(about)

    def _show_ready(self, words: str, is_ready: bool) -> None:  # noqa: FBT001 - of a signal
        self._issue.set_words(words)
        self._issue.setEnabled(is_ready)


def _event_identity(event: EventSummary) -> EventId:
    return event.id
