"""A place to drop files on, with the button that does the same for those who do not drag."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from app.texts import translate
from ui.widgets.labels import Sign, restyle, second
from ui.widgets.layouts import column

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from ui.widgets.buttons import Button


class DropZone(QFrame):
    """Takes files and folders. `dropped` carries their paths."""

    dropped = Signal(object)

    def __init__(self, button: Button) -> None:
        super().__init__()
        self.setProperty("kind", "drop")
        self.setAcceptDrops(True)
        words = second(translate("Exchange", "Drop files or a whole stick here, or"))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = column(self, gap=8, margins=(16, 16, 16, 16))
        layout.addWidget(Sign("import", size=32), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(words)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def _mark(self, *, is_over: bool) -> None:
        self.setProperty("over", "true" if is_over else "false")
        restyle(self)

    # Qt overrides
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._mark(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(is_over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(is_over=False)
        urls = event.mimeData().urls()
        self.dropped.emit(tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile()))
        event.acceptProposedAction()
