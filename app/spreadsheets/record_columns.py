"""What each column of a list of records is for, told by a vocabulary of headings.

Every kind of list brings its words; how they are looked for is the same. It knows nothing of what
becomes of the rows, and nothing of lists of people (app.spreadsheets.columns).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.domain.names import tidy_text
from app.domain.people_lists import ColumnRole, Sureness
from app.domain.record_lists import NOT_TAKEN, TableColumn
from app.domain.search import fold
from app.spreadsheets import headings
from app.spreadsheets.list_place import HeadingWords, place_of_list

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from app.domain.record_lists import TableReading

_JUDGED_BY: Final = 200
_SAMPLES: Final = 3
_LONGEST_SAMPLE: Final = 60
_SHOWN_ROWS: Final = 8
PERSONAL_CODE: Final = ColumnRole.PERSONAL_CODE.value
"""The role of a column that is never taken and not even shown, whatever anybody wishes."""
_LEFT: Final = frozenset({NOT_TAKEN, PERSONAL_CODE})
_CODE: Final = re.compile(r"\s*\d{6}\s?[-–]\s?\d{5}\s*")
_CODE_HEADING: Final = re.compile(r"\b(person\w* kod\w*|pers kod\w*|personal (code|id))\b|^p ?k$")
_LONGEST_CELL: Final = 2_000
"""As long as a note may be: a longer text is no cell of a list."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The headings of one kind of list; the first rule that is found decides.

    `naming` heads what the list is about; `many` are roles that several columns may have.
    `fits` tells whether cells can be of a role, for roles whose heading alone is not enough.
    """

    rules: tuple[tuple[str, re.Pattern[str]], ...]
    naming: str
    many: frozenset[str] = frozenset()
    fits: Mapping[str, Callable[[str], bool]] | None = None
    otherwise: str = NOT_TAKEN
    """The role of a column whose cells do not fit what its heading promises."""

    def role_of(self, heading: str) -> str:
        """Return what the heading promises first."""
        folded = fold(heading)
        return next((role for role, words in self.rules if words.search(folded)), NOT_TAKEN)

    def roles_of(self, heading: str) -> list[str]:
        """Return everything that the heading may promise; nothing else where it promises nothing.

        "Norises laiks" is the time of day in one plan, and the day in another.
        """
        folded = fold(heading)
        found = [role for role, words in self.rules if words.search(folded)]
        return found[:1] if found[:1] == [NOT_TAKEN] else found

    def is_fitting(self, role: str, cells: list[str]) -> bool:
        """Tell whether at least half of the cells can be of the role."""
        fits = (self.fits or {}).get(role)
        return fits is None or not cells or sum(map(fits, cells)) * 2 >= len(cells)

    @property
    def words(self) -> HeadingWords:
        """Return how headings of this kind of list are told."""
        return HeadingWords(self._is_heading, self._is_plain, self._is_naming)

    def _is_heading(self, text: str) -> bool:
        return self._is_plain(text) or headings.is_heading(text)

    def _is_plain(self, text: str) -> bool:
        return self.role_of(text) != NOT_TAKEN and not any(map(str.isdecimal, text))

    def _is_naming(self, text: str) -> bool:
        return self.role_of(text) == self.naming


@dataclass(frozen=True, slots=True)
class RecordLayout:
    """Where the headings are (None: nowhere), what the columns are, which rows are data."""

    header_row: int | None
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[int, list[str]], ...]

    def has(self, role: str) -> bool:
        """Tell whether any column has the role."""
        return any(one.role == role for one in self.columns)

    @property
    def first_rows(self) -> tuple[tuple[str, ...], ...]:
        """Return the first rows of data by column, to be shown beside the guess; no codes."""
        width = len(self.columns)
        return tuple(
            tuple(
                "" if column.role == PERSONAL_CODE else tidy_text(cell)
                for column, cell in zip(self.columns, [*cells, *[""] * width], strict=False)
            )
            for _, cells in self.rows[:_SHOWN_ROWS]
        )


def lay_out(rows: Sequence[list[str]], vocabulary: Vocabulary, wish: TableReading) -> RecordLayout:
    """Return the layout of a sheet; `wish` is what a person said about headings and columns."""
    place = place_of_list(rows, vocabulary.words, wish.header_row)
    cells = _columns_of([cells for _, cells in place.rows[:_JUDGED_BY]], len(place.headings))
    seen: set[str] = set()
    columns = []
    for number, heading in enumerate(place.headings, start=1):
        column = _guessed(number, heading, cells[number - 1], vocabulary)
        if column.role in seen and column.role not in {*vocabulary.many, PERSONAL_CODE}:
            column = replace(column, role=NOT_TAKEN)
        seen.add(column.role)
        columns.append(_as_wished(column, wish.roles or {}))
    return RecordLayout(place.header_row, tuple(columns), place.rows)


def _columns_of(rows: Sequence[list[str]], width: int) -> list[list[str]]:
    return [
        [row[place].strip() for row in rows if place < len(row) and row[place].strip()]
        for place in range(width)
    ]


def _guessed(number: int, heading: str, cells: list[str], vocabulary: Vocabulary) -> TableColumn:
    """Return the column with the first role that its heading promises and its cells can be of."""
    if _holds_personal_codes(heading, cells):
        return TableColumn(number, heading, PERSONAL_CODE)
    promised = vocabulary.roles_of(heading)
    fitting = [role for role in promised if vocabulary.is_fitting(role, cells)]
    role = fitting[0] if fitting else NOT_TAKEN
    if promised and not fitting:
        role = vocabulary.otherwise
    sureness = Sureness.SURE if fitting[:1] == promised[:1] else Sureness.LIKELY
    samples = tuple(tidy_text(cell)[:_LONGEST_SAMPLE] for cell in dict.fromkeys(cells))
    return TableColumn(number, heading, role, sureness, samples[:_SAMPLES])


def _holds_personal_codes(heading: str, cells: list[str]) -> bool:
    codes = sum(bool(_CODE.fullmatch(cell)) for cell in cells)
    return bool(_CODE_HEADING.search(fold(heading))) or (codes * 2 >= len(cells) > 0)


def _as_wished(column: TableColumn, roles: Mapping[int, str]) -> TableColumn:
    if column.number not in roles or column.role == PERSONAL_CODE:
        return column
    return replace(column, role=roles[column.number], sureness=Sureness.CHOSEN)


class RecordRow:
    """The cells of one row by role."""

    def __init__(self, number: int, columns: Sequence[TableColumn], cells: Sequence[str]) -> None:
        """Sort the cells that say something."""
        self.number = number
        self._cells = [
            (column, cell.strip()[:_LONGEST_CELL])
            for column, cell in zip(columns, cells, strict=False)
            if column.role not in _LEFT and cell.strip()
        ]

    def texts(self, *roles: str) -> Iterable[tuple[TableColumn, str]]:
        """Return columns and texts of the roles, in the order of the columns."""
        return [(column, text) for column, text in self._cells if column.role in roles]

    def text(self, role: str) -> str:
        """Return the first text of a role, "" for none."""
        return next((text for _, text in self.texts(role)), "")

    @property
    def is_blank(self) -> bool:
        return not self._cells


def rules(*pairs: tuple[str, str]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return rules from pairs of a role and the words of its headings."""
    return tuple((role, re.compile(words)) for role, words in pairs)


def has_digit(cell: str) -> bool:
    """Tell whether a cell can hold a number at all."""
    return any(map(str.isdecimal, cell))


_TOTALS: Final = re.compile(
    r"^(?:kopa|pavisam|summa|kopsumma|kopskaits|total|sum|itogo|vsego)\b(?: \w+){0,3}$"
)


def is_total(texts: Iterable[str]) -> bool:
    """Tell a row that adds up by its only words: "Kopā 2026. gadā"."""
    words = [folded for text in texts if any(map(str.isalpha, folded := fold(text)))]
    return len(words) == 1 and bool(_TOTALS.match(words[0]))


def noted(heading: str, text: str) -> str:
    """Return a cell as a line of the note."""
    heading = " ".join(heading.split())
    return f"{heading}: {text}" if heading else text
