"""Where a list begins in a sheet, and which of the rows below are data.

Titles, merged headings, blank rows, totals and headings that are printed again on every page are
told from rows of data. What counts as a heading is a matter of the kind of list, so it is asked of
HeadingWords; what becomes of the columns is not known here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.search import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_HEADINGS_WITHIN: Final = 40
_MOST_WORDS_OF_HEADING: Final = 12
_TOTALS: Final = frozenset(
    {"kopa", "pavisam", "summa", "kopsumma", "kopskaits", "total", "sum", "itogo", "vsego"}
)
_NUMBER: Final = re.compile(r"[\d\s.,:%-]+")


@dataclass(frozen=True, slots=True)
class HeadingWords:
    """How the headings of one kind of list are told from data.

    `is_heading`: reads like a heading. `is_plain`: is one beyond doubt, never a word of data.
    `is_naming`: heads what the list is about, so that it makes its row the headings at once.
    """

    is_heading: Callable[[str], bool]
    is_plain: Callable[[str], bool]
    is_naming: Callable[[str], bool]


def _is_no_entry(_text: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class ListPlace:
    """The row of the headings (counted from 1, None: there are none), and the rows of data.

    `rows` are pairs of the row's number in the sheet, counted from 1, and its cells. `headings` has
    a text for every column of the list, "" for those without.
    """

    header_row: int | None
    headings: tuple[str, ...]
    rows: tuple[tuple[int, list[str]], ...]


def place_of_list(
    rows: Sequence[list[str]],
    words: HeadingWords,
    header_row: int | None = None,
    is_entry: Callable[[str], bool] = _is_no_entry,
) -> ListPlace:
    """Return where the list is; `header_row` is a person's choice, 0 for a list without any.

    Where there are no headings, `is_entry` tells the only cell of a row from a title.
    """
    header = _header_of(rows, words) if header_row is None else header_row - 1
    if header is None or not 0 <= header < len(rows):
        header = None
    headings = [] if header is None else _headings(rows, header, words)
    data = _data(rows, header, is_entry)
    width = max(len(headings), max((len(cells) for _, cells in data), default=0))
    headings += [""] * (width - len(headings))
    return ListPlace(None if header is None else header + 1, tuple(headings), tuple(data))


def _header_of(rows: Sequence[list[str]], words: HeadingWords) -> int | None:
    """Return the place of the row with most headings among the first rows.

    Of two lines of headings it is the lower one.
    """
    scores = [_header_score(cells, words) for cells in rows[:_HEADINGS_WITHIN]]
    best = max(scores, default=0)
    if not best:
        return None
    place = scores.index(best)
    below = [cell for cell in rows[place + 1] if cell.strip()] if place + 1 < len(rows) else []
    return place + 1 if below and all(map(words.is_heading, below)) else place


def _header_score(cells: list[str], words: HeadingWords) -> int:
    texts = [cell for cell in cells if _has_letters(cell)]
    plain = [text for text in texts if words.is_plain(text) and not _is_talk(text)]
    headings = sum(map(words.is_heading, texts))
    if any(map(words.is_naming, plain)):
        return headings  # among thirty questions of a form there may be one that asks for the name
    if 1 < len(texts) == headings and any(map(words.is_naming, texts)):
        return headings  # "Parent", "Child": each could be data, both side by side could not
    return headings if len(plain) > 1 and headings * 2 >= len(texts) else 0


def _headings(rows: Sequence[list[str]], header: int, words: HeadingWords) -> list[str]:
    """Return the headings; where cells are merged, some stand in the row above only."""
    own = [_one_line(cell) for cell in rows[header]]
    if header == 0:
        return own
    above = [_one_line(cell) if words.is_heading(cell) else "" for cell in rows[header - 1]]
    if sum(map(bool, above)) < 2:
        return own
    width = max(len(own), len(above))
    own += [""] * (width - len(own))
    above += [""] * (width - len(above))
    return [mine or upper for mine, upper in zip(own, above, strict=True)]


def _data(
    rows: Sequence[list[str]], header: int | None, is_entry: Callable[[str], bool]
) -> list[tuple[int, list[str]]]:
    """Return the rows of data: no blank ones, totals, titles or headings printed again."""
    first = 0 if header is None else header + 1
    numbered = [
        (place + 1, cells)
        for place, cells in enumerate(rows[first:], start=first)
        if any(map(str.strip, cells))
    ]
    again = set() if header is None else {_folded(rows[header])}
    kept = [
        (number, cells)
        for number, cells in numbered
        if _folded(cells) not in again and not _is_total(cells)
    ]
    return _without_title(kept, is_entry) if header is None else kept


def _without_title(
    rows: list[tuple[int, list[str]]], is_entry: Callable[[str], bool]
) -> list[tuple[int, list[str]]]:
    """Leave out single cells above a table of several columns."""
    widths = [sum(map(bool, cells)) for _, cells in rows]
    is_table = sum(width > 1 for width in widths) * 2 > len(widths)
    first = 0
    while is_table and first < len(rows) and widths[first] == 1:
        if is_entry(next(filter(None, rows[first][1]))):
            break
        first += 1
    return rows[first:]


def _is_total(cells: list[str]) -> bool:
    """Tell a row that adds up: one word for it, and nothing else but numbers."""
    words = [fold(cell) for cell in cells if cell.strip() and not _NUMBER.fullmatch(cell)]
    return len(words) == 1 and words[0] in _TOTALS


def _folded(cells: list[str]) -> tuple[str, ...]:
    return tuple(filter(None, map(fold, cells)))


def _is_talk(text: str) -> bool:
    """Tell a sentence in a cell from a heading, even one that is a question."""
    return len(text.split()) > _MOST_WORDS_OF_HEADING


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))


def _one_line(text: str) -> str:
    return " ".join(text.split())
