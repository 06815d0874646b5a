"""What a person likes: language, text size, colours. Kept on the laptop, never in a bundle."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from app.domain.pack_choices import PackChoices
from app.domain.print_calibration import PrinterCorrection
from app.domain.printing import PrintHabits

TEXT_SIZES: Final = (100, 125, 150, 175, 200)


class Theme(StrEnum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Preferences:
    """Typed settings with their defaults; `text_size` in percent.

    `list_columns` are the columns that were last chosen for each list that goes out, `list_format`
    what it was saved as. Contacts and notes are never among them (app.domain.exports).
    """

    language: str = "lv"
    text_size: int = 100
    theme: Theme = Theme.SYSTEM
    paper_language: str = "lv"
    blank_rows: int = 8
    last_export_folder: str = ""
    list_columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    list_format: str = "xlsx"
    has_door_sound: bool = True
    pack: PackChoices = field(default_factory=PackChoices)
    printing: PrintHabits = field(default_factory=PrintHabits)
    corrections: tuple[PrinterCorrection, ...] = ()
