"""Counting people without names: a number for each category of a session, and who counted.

It tells what stands in the fields when somebody leaves one of them or presses Enter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.texts import translate
from ui.theme.theme import current_theme
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, flow

if TYPE_CHECKING:
    from ui.events.attendance.presenter import CountLine, SessionShown

MOST: Final = 99_999
_NUMBER_WIDTH: Final = 72
_NAME_WIDTH: Final = 180


class CountStrip(QWidget):
    """The counts of one session. `counted` carries nothing: ask for `counts` and `counted_by`."""

    counted = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name = name
        self._fields: dict[str, QLineEdit] = {}
        self._blocks: dict[str, QWidget] = {}
        self._shown: tuple[str, ...] = ()
        self._by = QLineEdit()
        self._by.setObjectName(f"{name}.by")
        self._by.setMaxLength(100)
        self._by.editingFinished.connect(self._tell_counted)
        self._heading = TextLabel("", "strong", wraps=False)
        self._line = flow(gap=12)
        layout = column(self, gap=6)
        layout.addWidget(self._heading)
        layout.addLayout(self._line)

    def show_counts(self, shown: SessionShown) -> None:
        """Show the counts of a session; a field that is being typed in keeps what was typed."""
        words = translate("Attendance", "Came without giving a name: {session}")
        self._heading.set_text(words.format(session=shown.name))
        self._shown = tuple(line.category for line in shown.counts)
        if not set(self._shown) <= self._fields.keys():
            self._build(shown.counts)
        for category, block in self._blocks.items():
            block.setVisible(category in self._shown)
        for line in shown.counts:
            field = self._fields[line.category]
            if not (field.hasFocus() and field.isModified()):
                field.setText(str(line.count) if line.count else "")
        if not (self._by.hasFocus() and self._by.isModified()):
            self._by.setText(shown.counted_by)
            self._by.setCursorPosition(0)

    def counts(self) -> dict[str, int]:
        """Return the number in each field; what is no number counts as nobody."""
        return {category: _number(self._fields[category].text()) for category in self._shown}

    def counted_by(self) -> str:
        """Return who counted."""
        return self._by.text().strip()

    def apply_theme(self) -> None:
        """Take over the widths for the text size in force."""
        for field in self._fields.values():
            field.setFixedWidth(current_theme().px(_NUMBER_WIDTH))
        self._by.setFixedWidth(current_theme().px(_NAME_WIDTH))

    def _build(self, lines: tuple[CountLine, ...]) -> None:
        for line in lines:
            if line.category not in self._fields:
                self._blocks[line.category] = self._block(line)
                self._line.addWidget(self._blocks[line.category])
        if self._by.parentWidget() is None:
            self._line.addWidget(self._labelled(translate("Attendance", "Counted by"), self._by))
        self.apply_theme()

    def _block(self, line: CountLine) -> QWidget:
        field = QLineEdit()
        field.setObjectName(f"{self._name}.{line.category}")
        field.setMaxLength(len(str(MOST)))
        field.setPlaceholderText("0")
        field.editingFinished.connect(self._tell_counted)
        self._fields[line.category] = field
        return self._labelled(line.words, field)

    def _labelled(self, words: str, field: QLineEdit) -> QWidget:
        field.setAccessibleName(words)
        block = QWidget()
        layout = column(block, gap=2)
        label = TextLabel(words, "small", wraps=False)
        label.setBuddy(field)
        layout.addWidget(label)
        layout.addWidget(field)
        return block

    def _tell_counted(self) -> None:
        for field in (*self._fields.values(), self._by):
            field.setModified(False)
        self.counted.emit()


def _number(typed: str) -> int:
    digits = "".join(char for char in typed if char.isdecimal())
    return int(digits) if digits else 0
