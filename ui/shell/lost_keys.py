"""Notices that the keys fell to the rail because the widget that had them went or was switched off.

Qt hands them to the next widget in the line of Tab. After the last act of a page that is the rail,
far from where somebody works. This knows when it happened, and not where the keys belong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class LostKeys(QObject):
    """Watches who has the keys. `fell` carries nothing, and is told when the change is through."""

    fell = Signal()

    def __init__(self, rail: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._rail = rail
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101  a window has one
        application.focusChanged.connect(self._look)

    def _look(self, before: QWidget | None, after: QWidget | None) -> None:
        if before is None or after is None or not self._rail.isAncestorOf(after):
            return
        if before.isVisibleTo(before.window()) and before.isEnabled():
            return
        QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        self.fell.emit()
