"""The search on top of a list: filters as you type, Escape empties it, Down goes to the list."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from ui import icons
from ui.theme.theme import current_theme


class SearchField(QLineEdit):
    """One line. `typed` carries the text at each key; `left_down` and `submitted` carry nothing."""

    typed = Signal(str)
    left_down = Signal()
    submitted = Signal()

    def __init__(self, spoken: str, *, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "search")
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setPlaceholderText(placeholder or spoken)
        self.setMaxLength(200)
        self.setClearButtonEnabled(False)
        self.textChanged.connect(self._tell)

    def type_on(self, text: str) -> None:
        """Take over letters that were typed elsewhere and go on here."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(self.text() + text)

    def _tell(self, text: str) -> None:
        self.typed.emit(text)

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Down:
                self.left_down.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.submitted.emit()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = current_theme()
        sign = icons.pixmap("lock" if self.isReadOnly() else "search", ink="second", size=18)
        top = (self.height() - theme.px(18)) // 2
        painter = QPainter(self)
        painter.drawPixmap(QPoint(theme.px(12), top), sign)
        painter.end()
