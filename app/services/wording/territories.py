"""Files of territories in words: what is wrong with one, and what it would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain import errors
from app.services.wording.sentences import sentence
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.territories import TerritoryPreview

_NAMED = 5


@sentence.register
def _(error: errors.TerritoryFileError) -> str:
    return _REASONS[error.reason]().format(line=error.line, value=error.value)


_REASONS: dict[str, Callable[[], str]] = {
    "columns": lambda: translate(
        "Territories",
        "This file is not a list of territories. Choose the file of the state’s open data, or one"
        " in Kopā’s own shape.",
    ),
    "encoding": lambda: translate(
        "Territories", "This file is not UTF-8 text. Save it again as CSV in UTF-8."
    ),
    "size": lambda: translate(
        "Territories", "This file is too large for a list of territories. Choose another one."
    ),
    "form": lambda: translate(
        "Territories", "Line {line} of the file is not a row of a table. Choose another file."
    ),
    "long": lambda: translate(
        "Territories", "Line {line} has a cell that is too long: “{value} …”. Choose another file."
    ),
    "kind": lambda: translate(
        "Territories", "Line {line}: “{value}” is no kind of territory. Correct the file."
    ),
    "code": lambda: translate(
        "Territories", "Line {line}: “{value}” cannot be a code. Correct the file."
    ),
    "name": lambda: translate(
        "Territories", "Line {line}: “{value}” cannot be a name. Correct the file."
    ),
    "day": lambda: translate(
        "Territories", "The days of “{value}” cannot be right. Correct the file."
    ),
    "twice": lambda: translate(
        "Territories", "The code {value} stands in the file twice. Correct the file."
    ),
    "parent": lambda: translate(
        "Territories", "“{value}” lies in no municipality of the file. Correct the file."
    ),
    "successor": lambda: translate(
        "Territories", "What “{value}” became is not in the file. Correct the file."
    ),
    "loop": lambda: translate(
        "Territories", "“{value}” becomes itself again in the file. Correct the file."
    ),
    "empty": lambda: translate(
        "Territories", "The file has no municipality that exists today. Choose another one."
    ),
}


def changes_words(preview: TerritoryPreview) -> tuple[str, ...]:
    """Return what a file would change, a sentence each."""
    changes = preview.changes
    if not changes:
        return (translate("Territories", "The file has the list that is in use. Nothing changes."),)
    renamed = tuple(f"{old} → {new}" for old, new in changes.renamed)
    said = (
        (changes.added, translate("Territories", "New: {count}")),
        (renamed, translate("Territories", "Renamed: {count}")),
        (changes.moved, translate("Territories", "In another municipality: {count}")),
        (changes.ended, translate("Territories", "Ended: {count}")),
    )
    lines = [_line(words.format(count=len(names)), names) for names, words in said if names]
    if preview.pointing:
        lines.append(
            translate(
                "Territories",
                "%n record(s) point to ended ones. They keep them and stay as they are.",
                n=preview.pointing,
            )
        )
    return tuple(lines)


def _line(words: str, names: tuple[str, ...]) -> str:
    more = " …" if len(names) > _NAMED else ""
    return f"{words} ({'; '.join(names[:_NAMED])}{more})"
