"""Opening a finished file with the viewer that the computer has for it; that one prints best."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from pathlib import Path


def open_in_viewer(file: Path) -> bool:
    """Show the file to the person; return False where the computer has nothing for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
