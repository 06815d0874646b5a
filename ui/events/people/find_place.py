"""One field to find people by a few letters, with its answers, and a card for somebody new.

The answers stand above the field or below it, where there is room. Focus stays in the field.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.events.people.find_presenter import FindPresenter
from ui.events.people.found_list import FoundList
from ui.events.people.new_person import NewPersonCard
from ui.widgets.layouts import column
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from app.domain.names import SplitName
    from ui.events.people.find_presenter import FoundLine, LikelyLine, Target
    from ui.shell.desk import Desk

_PAGE: Final = 5


@dataclass(frozen=True, slots=True)
class FindWords:
    """What the place is called: its field, its answers, and the button for somebody new."""

    field: str
    answers: str
    add: str


class FindPlace(QWidget):
    """Finds people for a Target.

    `left_list` carries nothing: Down was pressed without answers. `opened` carries whether answers
    or the card for somebody new stand there and want room. `began_again` carries nothing: it waits
    for the next name.
    """

    left_list = Signal()
    opened = Signal(bool)
    began_again = Signal()

    def __init__(
        self, desk: Desk, target: Target, *, name: str, words: FindWords, grows_up: bool = False
    ) -> None:
        super().__init__()
        self._desk = desk
        self._name = name
        self._words = words
        self._new: NewPersonCard | None = None
        self._presenter = FindPresenter(self, desk, target)
        self.field = SearchField(words.field, name=f"{name}.find")
        self._found = FoundList(spoken=words.answers, name=f"{name}.found")
        self._layout = column(self, gap=4)
        for widget in (self._found, self.field) if grows_up else (self.field, self._found):
            self._layout.addWidget(widget)
        self.setFocusProxy(self.field)
        self.field.typed.connect(self._presenter.search)
        self.field.left_down.connect(self._step_down)
        self.field.submitted.connect(self._choose_ready)
        self._found.chosen.connect(self._presenter.choose)

    @property
    def is_adding(self) -> bool:
        """Whether the card for somebody new is open."""
        return self._new is not None

    def has_unsaved_text(self) -> bool:
        """Tell whether a name stands in the card that is not added."""
        return self._new is not None and self._new.has_text()

    # What the presenter asks of it

    def show_found(self, lines: Sequence[FoundLine]) -> None:
        """Show answers to what is typed."""
        self._found.show_lines(lines)
        self.opened.emit(bool(lines) or self.is_adding)

    def show_new(self, name: SplitName) -> None:
        """Show the card for somebody new, filled with a name."""
        self._close_new()
        card = NewPersonCard(
            self._desk.application,
            name=f"{self._name}.new",
            act=self._words.add,
            width=self.width(),
        )
        card.typed.connect(self._presenter.look_for_likely)
        card.asked.connect(self._presenter.add)
        card.taken.connect(self._take)
        card.closed.connect(self._give_up_new)
        self._new = card
        self._found.show_lines(())
        self.field.hide()
        self._layout.addWidget(card)
        self.opened.emit(True)
        card.begin(name)

    def show_likely(self, lines: Sequence[LikelyLine]) -> None:
        """Warn of people who may be the one being typed."""
        if self._new is not None:
            self._new.show_likely(lines)

    def show_problems(self, problems: dict[str, str]) -> None:
        """Show what is wrong under the fields for somebody new."""
        if self._new is not None:
            self._new.show_problems(problems)

    def begin_again(self) -> None:
        """Empty everything and wait for the next name."""
        self._close_new()
        self.field.clear()
        self.show_found(())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.began_again.emit()

    def _close_new(self) -> None:
        card, self._new = self._new, None
        if card is None:
            return
        card.hide()
        self._layout.removeWidget(card)
        card.deleteLater()
        self.field.show()

    def _give_up_new(self) -> None:
        self._close_new()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._presenter.search(self.field.text())

    def _take(self, line: LikelyLine) -> None:
        self._presenter.take(line.person, line.name)

    def _choose_ready(self) -> None:
        line = self._found.ready()
        if line is not None:
            self._presenter.choose(line)

    def _step_down(self) -> None:
        if self._found.isVisible():
            self._found.step(1)
        else:
            self.left_list.emit()

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageUp: -_PAGE,
            Qt.Key.Key_PageDown: _PAGE,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._found.isVisible():
            super().keyPressEvent(event)
            return
        self._found.step(step)
