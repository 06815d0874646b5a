"""A number that is counted up and down: by + and -, by the arrows, by typing, by its buttons.

It knows a number and its name. What is counted, and when it is saved, is told to whoever listens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.texts import translate
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import row

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.domain.headcounts import CategoryCount

MOST: Final = 99_999
_WIDTH: Final = 92
_BUTTON: Final = 48
_BY_KEY: Final = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 10,
    Qt.Key.Key_PageDown: -10,
}
_BY_SIGN: Final = {"+": 1, "=": 1, "-": -1, "−": -1}
"""The key of + is = without Shift: at a door nobody looks for Shift."""


class CountField(QLineEdit):
    """The number itself. `stepped` carries by how much, `left` that somebody is done with it."""

    stepped = Signal(int)
    moved_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "door_part")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMaxLength(len(str(MOST)))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setPlaceholderText("0")

    def number(self) -> int:
        """Return what stands there; nothing is nobody."""
        digits = "".join(char for char in self.text() if char.isdecimal())
        return int(digits) if digits else 0

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _BY_KEY.get(Qt.Key(event.key()), _BY_SIGN.get(event.text(), 0))
        if by:
            self.stepped.emit(by)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.moved_on.emit()
            return
        if event.text().isprintable() and event.text() and not event.text().isdecimal():
            return
        super().keyPressEvent(event)


class Stepper(Card):
    """One category. `counted` carries (code, number); `moved_on` that the next one is wanted."""

    counted = Signal(object)
    moved_on = Signal()

    def __init__(self, *, name: str, code: str) -> None:
        super().__init__()
        self._code = code
        self._saved = 0
        self.field = CountField()
        self.field.setObjectName(name)
        self._words = TextLabel("", "strong", wraps=False)
        self._words.setBuddy(self.field)
        self._less = _step_button("\N{MINUS SIGN}", f"{name}.less")
        self._more = _step_button("+", f"{name}.more")
        self._less.acted.connect(self._take_one)
        self._more.acted.connect(self._add_one)
        self.field.stepped.connect(self._step)
        self.field.moved_on.connect(self._move_on)
        self.field.editingFinished.connect(self._commit)
        self.add(self._words)
        line = row(gap=8)
        line.addWidget(self._less)
        line.addWidget(self.field, 1)
        line.addWidget(self._more)
        self.body.addLayout(line)
        self.apply_theme()

    def show_count(self, count: CategoryCount) -> None:
        """Show a number; what somebody is typing stays."""
        self._words.set_text(count.name)
        self.field.setAccessibleName(count.name)
        self._less.setAccessibleName(
            translate("Counts", "One less: {name}").format(name=count.name)
        )
        self._more.setAccessibleName(
            translate("Counts", "One more: {name}").format(name=count.name)
        )
        is_typing = self.field.hasFocus() and self.field.isModified()
        self._saved = count.count
        if not is_typing:
            self._put(count.count)

    def apply_theme(self) -> None:
        """Take over the sizes for the text size in force."""
        theme = current_theme()
        self.field.setMinimumWidth(theme.px(_WIDTH))
        for button in (self._less, self._more):
            button.setFixedSize(theme.px(_BUTTON), theme.px(_BUTTON))

    def _put(self, number: int) -> None:
        self.field.setText(str(number) if number else "")
        self.field.setModified(False)

    def _add_one(self) -> None:
        self._step(1)
        self.field.setFocus()

    def _take_one(self) -> None:
        self._step(-1)
        self.field.setFocus()

    def _step(self, by: int) -> None:
        number = min(max(self.field.number() + by, 0), MOST)
        self._put(number)
        self._tell(number)

    def _commit(self) -> None:
        if self.field.isModified():
            self.field.setModified(False)
            self._tell(self.field.number())

    def _move_on(self) -> None:
        self._commit()
        self.moved_on.emit()

    def _tell(self, number: int) -> None:
        if number != self._saved:
            self._saved = number
            self.counted.emit((self._code, number))


def _step_button(words: str, name: str) -> Button:
    button = Button(words)
    button.setObjectName(name)
    # The field takes + and -: two more stops on the way of Tab would help nobody.
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
