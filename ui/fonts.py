"""The letters on the screen: Source Sans Pro out of its font package, the same on every machine.

It knows which files make the family. It refuses to fall back silently: a missing file is an error.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import font_source_sans_pro
from PySide6.QtGui import QFont, QFontDatabase

FAMILY: Final = "Source Sans Pro"
BASE_POINT_SIZE: Final = 11.0
_FACES: Final = ("Regular", "Semibold", "It")


class FontMissingError(RuntimeError):
    """A letter file of the font package cannot be loaded; Kopā cannot be shown as designed."""


def register_fonts() -> None:
    """Make the family known to Qt. Doing it twice changes nothing."""
    if QFontDatabase.hasFamily(FAMILY):
        return
    folder = Path(font_source_sans_pro.__file__).parent / "files"
    for face in _FACES:
        path = folder / f"SourceSansPro-{face}.ttf"
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FontMissingError(path.name)


def base_font(percent: int) -> QFont:
    """Return the font of ordinary text at a text size of 100 to 200 percent."""
    # The figures of Source Sans Pro are tabular without asking for a feature.
    font = QFont(FAMILY)
    font.setPointSizeF(BASE_POINT_SIZE * percent / 100)
    return font
