"""Fields for choosing: one of a few, one of many by typing, one of two or three side by side.

Values are kept in lists of their own and found by equality: Qt's item data loses enums, dates and
identifiers (`findData` misses them).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QCompleter,
    QLineEdit,
    QListView,
    QWidget,
)

from ui import icons
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.editor import Editor
from ui.widgets.layouts import clear, flow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST_SUGGESTIONS: Final = 12
_WIDEST_LIST: Final = 560
_LINE_ROOM: Final = 40
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


@dataclass(frozen=True, slots=True)
class Choice:
    """A value and the words for it; `second` tells equal words apart (a parish: its novads)."""

    value: object
    words: str
    second: str = ""

    @property
    def line(self) -> str:
        return f"{self.words} · {self.second}" if self.second else self.words


class _Combo(QComboBox):
    """A combo box that is not changed by scrolling past it, with a drawn arrow."""

    # Qt overrides
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = current_theme().px(16)
        place = QRect(0, 0, side, side)
        place.moveCenter(self.rect().center())
        place.moveRight(self.rect().right() - current_theme().px(10))
        painter = QPainter(self)
        painter.drawPixmap(place, icons.pixmap("chevron_down", ink="second", size=16))
        painter.end()


class ChoiceField(Editor):
    """One of a few values. `nothing` is the line for no value; without it there is always one."""

    def __init__(self, choices: Sequence[Choice], *, nothing: str | None = None) -> None:
        self.box = _Combo()
        super().__init__(self.box)
        self.box.setView(QListView())
        self.box.setMaxVisibleItems(MOST_SUGGESTIONS)
        self._nothing = nothing
        self._values: list[object] = []
        self.set_choices(choices)
        self.box.activated.connect(self._tell_changed)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other values; the chosen one stays if it is among them."""
        kept = self.value()
        lines = [choice.line for choice in choices]
        self._values = [choice.value for choice in choices]
        if self._nothing is not None:
            lines.insert(0, self._nothing)
            self._values.insert(0, None)
        self.box.clear()
        self.box.addItems(lines)
        self.set_value(kept)

    def value(self) -> object:
        index = self.box.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: object) -> None:
        if value in self._values:
            self.box.setCurrentIndex(self._values.index(value))
        elif self._values:
            self.box.setCurrentIndex(0)

    def is_empty(self) -> bool:
        return self.value() is None


class SuggestField(Editor):
    """One of many, found by typing.

    `suggest` returns what fits the typed text, best first. `value` is the chosen one's value, or
    None; `text` is what was typed. Where `not_found` is given, text without a choice is a problem.
    `chosen` carries the Choice.
    """

    chosen = Signal(object)

    def __init__(
        self,
        suggest: Callable[[str], Sequence[Choice]],
        *,
        placeholder: str = "",
        not_found: str = "",
    ) -> None:
        self.edit = QLineEdit()
        super().__init__(self.edit)
        self._suggest = suggest
        self._not_found = not_found
        self._offered: tuple[Choice, ...] = ()
        self._chosen: Choice | None = None
        self._lines = QStringListModel(self)
        self._completer = _completer(self._lines, self)
        self.edit.setCompleter(self._completer)
        self.edit.setPlaceholderText(placeholder)
        self.edit.textEdited.connect(self._offer)
        self.edit.returnPressed.connect(self._submit)
        by_index = self._completer.activated[QModelIndex]  # type: ignore[index]  # the stub lacks overloads
        by_index.connect(self._take)

    def value(self) -> object:
        return None if self._chosen is None else self._chosen.value

    @property
    def choice(self) -> Choice | None:
        """The chosen one with its words, to fill another field with."""
        return self._chosen

    def text(self) -> str:
        """Return what stands in the field, chosen or only typed."""
        return self.edit.text().strip()

    def set_value(self, value: object) -> None:
        """Show a Choice; None empties the field."""
        self._chosen = value if isinstance(value, Choice) else None
        self.edit.setText("" if self._chosen is None else self._chosen.words)

    def problem(self) -> str:
        return self._not_found if self.text() and self._chosen is None else ""

    def is_empty(self) -> bool:
        return not self.text()

    def _offer(self, typed: str) -> None:
        self._offered = tuple(self._suggest(typed))[:MOST_SUGGESTIONS] if typed.strip() else ()
        self._chosen = _named_in_full(self._offered, typed)
        self._lines.setStringList([choice.line for choice in self._offered])
        self._fit_lines()
        self._tell_changed()

    def _fit_lines(self) -> None:
        """Make the list as wide as its lines: what tells equal names apart stands at their end."""
        measure = self.edit.fontMetrics()
        widths = [measure.horizontalAdvance(line) for line in self._lines.stringList()]
        room = current_theme().px(_LINE_ROOM)
        widest = min(max(widths, default=0) + room, current_theme().px(_WIDEST_LIST))
        lines = self._completer.popup()
        if lines is not None:
            lines.setMinimumWidth(widest)

    def _take(self, index: QModelIndex) -> None:
        self._choose(self._offered[index.row()])

    def _choose(self, choice: Choice) -> None:
        self.set_value(choice)
        self.chosen.emit(choice)
        self._tell_changed()

    def _submit(self) -> None:
        # Qt passes the Enter of an open list on to the field, before or after it takes the line.
        lines = self._completer.popup()
        if lines is not None and lines.isVisible() and lines.selectionModel().hasSelection():
            return
        # Enter takes the only one that fits: three letters and Enter are enough.
        if self._chosen is None and len(self._offered) == 1:
            self._choose(self._offered[0])
            return
        self._tell_submitted()


def _named_in_full(offered: Sequence[Choice], typed: str) -> Choice | None:
    """Return the one whose words were typed to the end; equal words of two choose neither."""
    asked = typed.strip().casefold()
    named = [choice for choice in offered if choice.words.casefold() == asked]
    return named[0] if len(named) == 1 else None


class _SuggestionCompleter(QCompleter):
    """Offers lines as they are; typing was matched already, and a chosen line keeps its words."""

    # Qt overrides
    def pathFromIndex(self, index: QModelIndex) -> str:  # type: ignore[override]  # the stub wants the wider index type
        return str(index.data() or "").partition(" · ")[0]


def _completer(lines: QStringListModel, parent: QWidget) -> QCompleter:
    completer = _SuggestionCompleter(lines, parent)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    completer.setMaxVisibleItems(MOST_SUGGESTIONS)
    popup = QListView()
    popup.setProperty("kind", "list")
    completer.setPopup(popup)
    return completer


class CardButton(Button):
    """A card with a circle that is ticked when it is the chosen one."""

    stepped = Signal(int)

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.toggled.connect(self.draw_sign)
        self.draw_sign()

    def draw_sign(self) -> None:
        """Show whether it is the chosen one."""
        if self.isChecked():
            icons.set_icon(self, "present", ink="accent")
        else:
            icons.set_icon(self, "circle", ink="edge")

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.stepped.emit(step)


def _stop_before(widget: QWidget) -> QWidget | None:
    """Return what Tab stops at before a widget; what only holds others is no stop."""
    before = widget.previousInFocusChain()
    while before is not None and before is not widget:
        if before.focusPolicy() & Qt.FocusPolicy.TabFocus and before.focusProxy() is None:
            return before
        before = before.previousInFocusChain()
    return None


class ChoiceCards(Editor):
    """One of two to five values, each a card to press, side by side while the width allows.

    For the keyboard it is one stop: Tab enters at the chosen card, the arrow keys choose another.
    """

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__(QWidget())
        self._spoken = ("", "")
        self._choices: tuple[Choice, ...] | None = None
        self._values: list[object] = []
        self._group = QButtonGroup(self)
        self._layout = flow(self.inner, gap=8)
        self._group.idClicked.connect(self._choose)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other values; the chosen one stays if it is among them."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        kept, cards = self.value(), self._group.buttons()
        before = _stop_before(cards[0]) if cards else None
        for card in cards:
            self._group.removeButton(card)
        clear(self._layout)
        self._values = [choice.value for choice in choices]
        for index, choice in enumerate(choices):
            button = self.make_card(choice.words)
            button.stepped.connect(self._step)
            self._group.addButton(button, index)
            self._layout.addWidget(button)
            if before is not None:
                # Cards that come later would be the last that Tab stops at.
                self.setTabOrder(before, button)
                before = button
        self.name(*self._spoken)
        self.set_value(kept)
        self._let_tab_enter_once()

    def make_card(self, words: str) -> CardButton:
        """Return the card of one value."""
        return CardButton(words)

    def card(self, value: object) -> QAbstractButton | None:
        """Return the card of a value that is offered."""
        return self._group.button(self._values.index(value)) if value in self._values else None

    def value(self) -> object:
        index = self._group.checkedId()
        return None if index < 0 else self._values[index]

    def set_value(self, value: object) -> None:
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)
            self._let_tab_enter_once()

    def name(self, name: str, spoken: str) -> None:
        super().name(name, spoken)
        self._spoken = (name, spoken)
        for index, button in enumerate(self._group.buttons()):
            button.setObjectName(f"{name}.{index}")
            button.setAccessibleDescription(spoken)

    def _choose(self, _index: int) -> None:
        self._let_tab_enter_once()
        self._tell_changed()

    def _step(self, step: int) -> None:
        buttons = self._group.buttons()
        at = next(place for place, button in enumerate(buttons) if button.hasFocus())
        after = buttons[(at + step) % len(buttons)]
        after.setFocus(Qt.FocusReason.TabFocusReason)
        after.click()

    def _let_tab_enter_once(self) -> None:
        entry: QAbstractButton | None = self._group.checkedButton() or self._group.button(0)
        if entry is None:
            return
        for button in self._group.buttons():
            by_tab = button is entry
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if by_tab else Qt.FocusPolicy.ClickFocus
            )
        self.setFocusProxy(entry)
