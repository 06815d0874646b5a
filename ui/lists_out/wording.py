"""How a table that is to be saved is told: what it is called, its columns, its kinds of files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain.exports import COLUMNS, ListKind, Privacy
from app.domain.file_names import plain_stem
from app.services.wording.lists import heading_words, list_title
from app.texts import catalogue, language, translate

if TYPE_CHECKING:
    from datetime import date

    from app.domain.exports import ExportColumn

XLSX: Final = ".xlsx"
CSV: Final = ".csv"


def format_words(suffix: str) -> str:
    """Return what a kind of file is for."""
    if suffix == CSV:
        return translate("Lists out", "CSV, for other programs")
    return translate("Lists out", "Excel")


def file_filter(suffix: str) -> str:
    """Return the line of the box that asks where to save."""
    if suffix == CSV:
        return translate("Lists out", "CSV tables (*.csv)")
    return translate("Lists out", "Excel tables (*.xlsx)")


def column_words(kind: ListKind, column: ExportColumn) -> str:
    """Return a column in the language of the screen."""
    return heading_words(kind, column, catalogue(language()))


def fixed_words(kind: ListKind) -> str:
    """Return which columns are there in any case, "" for none."""
    if kind is ListKind.ATTENDANCE:
        return translate("Lists out", "The name and every session are always there.")
    fixed = [column_words(kind, one) for one in COLUMNS[kind] if one.is_fixed]
    return translate("Lists out", "Always there: {columns}").format(columns=", ".join(fixed))


def has(kind: ListKind, privacy: Privacy) -> bool:
    """Tell whether a list has columns of this kind."""
    return any(one.privacy is privacy for one in COLUMNS[kind])


def file_name(kind: ListKind, of_what: str, day: date, suffix: str) -> Path:
    """Return a name of plain letters, which every stick and every e-mail takes."""
    stem = plain_stem(list_title(kind, catalogue(language())), of_what)
    return Path(f"{stem}_{day.isoformat()}{suffix}")
