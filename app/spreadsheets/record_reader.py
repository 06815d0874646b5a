"""What readers of lists of records have in common: notes, hints, rows that are none.

Text that does not fit its field is never dropped: it goes to the note under its heading.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.domain.names import tidy_lines, tidy_text
from app.domain.record_lists import (
    FoundTable,
    HintedRecord,
    RecordHint,
    RecordTrouble,
    UnusableRecord,
)
from app.domain.search import fold
from app.spreadsheets import values
from app.spreadsheets.encodings import LOST
from app.spreadsheets.record_columns import RecordRow, noted

if TYPE_CHECKING:
    from app.spreadsheets.record_columns import RecordLayout

LONG_TITLE: Final = 200
LONGEST_TITLE: Final = 500
_LONGEST_NOTE: Final = 2_000
_BETWEEN_NAMES: Final = re.compile(r"\s*[;,\n/]\s*|\s+(?:un|and|и|&|\+)\s+")
_BETWEEN_BODIES: Final = re.compile(r"\s*[;,\n]\s*")
_BETWEEN_ALIASES: Final = re.compile(r"\s*[;\n]\s*")
_MOST_WORDS_OF_NAME: Final = 4


@dataclass(slots=True)
class RowDraft:
    """What is gathered about the record of one row."""

    row: RecordRow
    notes: list[str] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)
    """What other fields say less exactly."""

    def text(self, role: str) -> str:
        """Return the first text of a role that says something."""
        found = self.row.text(role)
        return "" if values.is_void(found) else found

    def note(self, role: str, text: str) -> None:
        """Keep a text that has no field of its own, under its heading."""
        self.notes.append(noted(self._heading(role), tidy_text(text)))

    def put_aside(self, role: str, text: str) -> None:
        """Keep a text that a field says as well, though less exactly."""
        self.aside.append(noted(self._heading(role), tidy_text(text)))

    def _heading(self, role: str) -> str:
        return next((column.heading for column, _ in self.row.texts(role)), "")

    def bodies(self, role: str, *, with_commas: bool = True) -> tuple[str, ...]:
        """Return the organisations that the cells of a role name."""
        between = _BETWEEN_BODIES if with_commas else _BETWEEN_ALIASES
        parts = [
            tidy_text(part)
            for _, text in self.row.texts(role)
            for part in between.split(tidy_lines(text))
        ]
        return tuple(dict.fromkeys(part for part in parts if not values.is_void(part)))

    def names(self, role: str) -> tuple[str, ...]:
        """Return the parts of the cells of a role that may be names of people."""
        parts = [
            tidy_text(part)
            for _, text in self.row.texts(role)
            for part in _BETWEEN_NAMES.split(tidy_lines(text))
        ]
        return tuple(dict.fromkeys(part for part in parts if not values.is_void(part)))

    def whole_note(self, role: str) -> str:
        """Return the cells of notes and everything that was noted."""
        written = [
            (column, tidy_lines(text))
            for column, text in self.row.texts(role)
            if not values.is_void(text)
        ]
        # A column of notes needs no heading before each; several columns do.
        is_one = len(written) < 2 and all(_is_plain(column.heading) for column, _ in written)
        lines = [text if is_one else noted(column.heading, text) for column, text in written]
        return "\n".join([*lines, *self.notes])[:_LONGEST_NOTE]


def _is_plain(heading: str) -> bool:
    folded = fold(heading)
    return not folded or folded.startswith(("piezim", "note", "primec", "koment", "comment"))


def is_name(text: str) -> bool:
    """Tell a name of a person from other words: each begins with a capital, without figures."""
    words = text.split()
    return (
        2 <= len(words) <= _MOST_WORDS_OF_NAME
        and all(word[:1].isupper() for word in words)
        and not any(map(str.isdecimal, text))
    )


class Findings:
    """Troubles and hints of a list, and how it is told about."""

    def __init__(self) -> None:
        self.unusable: list[UnusableRecord] = []
        self.hints: list[HintedRecord] = []

    def hint(self, row: int, hint: RecordHint, text: str = "") -> None:
        """Note what a person should look at."""
        self.hints.append(HintedRecord(row, hint, tidy_text(text)))

    def is_usable(self, row: int, title: str) -> bool:
        """Tell whether a row names what it is about; note why not, and names that are very long."""
        trouble = None
        if not fold(title):
            trouble = RecordTrouble.NO_TITLE
        elif len(title) > LONGEST_TITLE:
            trouble = RecordTrouble.TOO_LONG
        elif LOST in title:
            trouble = RecordTrouble.LETTERS_LOST
        if trouble is not None:
            self.unusable.append(UnusableRecord(row, trouble))
        elif len(title) > LONG_TITLE:
            self.hint(row, RecordHint.LONG_TITLE)
        return trouble is None

    def table(
        self, layout: RecordLayout, taken: int, year: int | None = None, *, is_asked: bool = False
    ) -> FoundTable:
        """Return how the sheet was understood, with so many rows that are taken."""
        return FoundTable(
            header_row=layout.header_row,
            columns=layout.columns,
            rows=taken + len(self.unusable),
            unusable=tuple(self.unusable),
            hints=tuple(self.hints),
            first_rows=layout.first_rows,
            year=year,
            year_asked=is_asked,
        )
