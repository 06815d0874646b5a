"""What a person likes: language, text size, colours. Kept on the laptop, never in a bundle."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

LANGUAGES: Final = ("lv", "en", "ru")
TEXT_SIZES: Final = (100, 125, 150, 175, 200)


class Theme(StrEnum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Preferences:
    """Typed settings with their defaults; `text_size` in percent."""

    language: str = "lv"
    text_size: int = 100
    theme: Theme = Theme.SYSTEM
    paper_language: str = "lv"
    blank_rows: int = 8
    last_export_folder: str = ""
