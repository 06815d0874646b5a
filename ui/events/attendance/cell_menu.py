"""What can be done with a cell, as a menu: for those who ask with the other mouse button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from app.domain.attendance import Mark
from app.texts import translate
from ui import icons
from ui.events.attendance.words import PART_SIGN, SIGNS, TONES, mark_word
from ui.widgets.labels import ink_of

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


class CellMenu(QMenu):
    """`mark_asked` carries a Mark, None for no mark; the others carry nothing."""

    mark_asked = Signal(object)
    minutes_asked = Signal()
    family_asked = Signal()

    def __init__(self, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}.menu")
        for mark in Mark:
            self._add(mark.value, mark_word(mark), SIGNS[mark], ink_of(TONES[mark]))
        self._add("family", translate("Attendance", "The whole family is present"), "family")
        self._add("minutes", translate("Attendance", "Minutes …"), PART_SIGN)
        self._add("blank", translate("Attendance", "No mark"), "circle")
        self.triggered.connect(self._tell)

    def _add(self, what: str, words: str, sign: str, ink: str = "second") -> None:
        action = self.addAction(icons.icon(sign, ink=ink), words)
        action.setObjectName(f"{self.objectName()}.{what}")
        action.setData(what)

    def _tell(self, action: QAction) -> None:
        match action.data():
            case "family":
                self.family_asked.emit()
            case "minutes":
                self.minutes_asked.emit()
            case "blank":
                self.mark_asked.emit(None)
            case mark:
                self.mark_asked.emit(Mark(mark))
