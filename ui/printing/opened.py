"""Opening a paper that nobody saved: a file for the viewer, for its owner alone, gone with Kopā.

Names stand on papers, and the store beside it is encrypted: what is opened must not lie about.
"""

from __future__ import annotations

import atexit
import shutil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.files import write_file

if TYPE_CHECKING:
    from pathlib import Path

_FOLDER: Final = "opened"
"""After a power cut the next start clears it away: app.persistence.folder.forget_opened."""


def open_paper(pdf: bytes, folder: Path, name: str) -> bool:
    """Show a PDF with the system's own viewer; return False where there is none."""
    place = folder / _FOLDER
    # A viewer keeps what it has read; the paper before this one is not needed any more.
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(mode=0o700, exist_ok=True)
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    file = place / name
    write_file(file, pdf, is_private=True)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
