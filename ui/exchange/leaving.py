"""What is told while this laptop leaves its programme, wherever people ask for it.

It knows words. It knows no widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.texts import translate

if TYPE_CHECKING:
    from pathlib import Path


def leaving_words() -> str:
    """Return what is told while it is being done."""
    return translate("Laptops", "Making a backup and leaving the programme …")


def left_words(backup: Path) -> str:
    """Return what is told once it is done."""
    said = translate(
        "Laptops",
        "This laptop works alone now; all its records are here. The backup of before: {file}",
    )
    return said.format(file=backup.name)
