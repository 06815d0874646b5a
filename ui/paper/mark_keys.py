"""Signed, not signed, somebody else: for those who point. The keys stay with the rows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.attendance import Mark
from app.texts import translate
from ui.events.attendance.words import SIGNS
from ui.paper.words import mark_word
from ui.widgets.buttons import plain
from ui.widgets.layouts import row


class MarkKeys(QWidget):
    """Buttons for the row at the cursor. `asked` carries a Mark, `other_asked` nothing."""

    asked = Signal(object)
    other_asked = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__()
        layout = row(self, gap=0)
        signed = plain(
            mark_word(Mark.PRESENT),
            self._tell_signed,
            name=f"{name}.signed",
            sign=SIGNS[Mark.PRESENT],
        )
        unsigned = plain(
            mark_word(Mark.ABSENT),
            self._tell_unsigned,
            name=f"{name}.unsigned",
            sign=SIGNS[Mark.ABSENT],
        )
        other = plain(
            translate("Paper", "Somebody else"),
            self._tell_other,
            name=f"{name}.other",
            sign="person_add",
        )
        other.setToolTip(translate("Paper", "Somebody else signed on this row. Key: Insert"))
        for button in (signed, unsigned, other):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            layout.addWidget(button)

    def _tell_signed(self) -> None:
        self.asked.emit(Mark.PRESENT)

    def _tell_unsigned(self) -> None:
        self.asked.emit(Mark.ABSENT)

    def _tell_other(self) -> None:
        self.other_asked.emit()
