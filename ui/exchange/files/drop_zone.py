"""A place to drop files on, with the button that does the same for those who do not drag."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from app.texts import translate
from ui.widgets.labels import Sign, restyle, second
from ui.widgets.layouts import column

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from ui.widgets.buttons import Button


class DropZone(QFrame):
    """Shows where files can be dropped; the page around it takes them, wherever they fall."""

    def __init__(self, button: Button) -> None:
        super().__init__()
        self.setProperty("kind", "drop")
        words = second(translate("Exchange", "Drop files or a whole stick here"))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = column(self, gap=8, margins=(24, 24, 24, 24))
        layout.addWidget(Sign("import", size=32), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(words)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def mark(self, *, is_over: bool) -> None:
        """Show that files are held over the page."""
        self.setProperty("over", "true" if is_over else "false")
        restyle(self)


def dropped_paths(mime: QMimeData) -> tuple[Path, ...]:
    """Return the files and folders that are dragged."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
