"""Papers in files: where to save, opening the file. What the papers say is not asked here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from app.texts import translate
from ui.printing.on_screen import PaperOnScreen
from ui.widgets.dialogs import ask_file_to_save

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

__all__ = ["PaperOnScreen", "ask_where_to_save", "open_with_system"]


def ask_where_to_save(parent: QWidget, name: str, then: Callable[[Path], object]) -> None:
    """Let the person choose where a PDF goes, among their documents to begin with."""
    location = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(location))
    title = translate("Certificates", "Save certificates")
    kinds = translate("Certificates", "PDF files (*.pdf)")
    ask_file_to_save(parent, title, folder / name, kinds, then)


def open_with_system(file: Path) -> None:
    """Open a file with the viewer that the system has for it; that one prints best."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
