"""Where a list begins in a sheet, and what each of its columns is for.

Headings are believed first, then the cells beneath: a column "Vārds" full of two words holds whole
names, one full of personal codes is left out whatever stands above it. A sheet without headings is
told by its cells alone. It knows nothing of what becomes of the rows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.domain.people_lists import NAMING, ColumnRole, ListColumn
from app.domain.phones import tidy_phone
from app.domain.search import fold
from app.spreadsheets.headings import is_heading, is_plain_heading, role_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.domain.names import GivenNames

_HEADINGS_WITHIN: Final = 40
_JUDGED_BY: Final = 200
_PERSONAL_CODE: Final = re.compile(r"\s*\d{6}\s?[-–]\s?\d{5}\s*")
_TOTALS: Final = frozenset(
    {"kopa", "pavisam", "summa", "kopsumma", "kopskaits", "total", "sum", "itogo", "vsego"}
)
_NUMBER: Final = re.compile(r"[\d\s.,:%-]+")
_MOST_WORDS_OF_NAME: Final = 4
_MOST_WORDS_OF_HEADING: Final = 12
_FOR_MANY: Final = frozenset(
    {
        ColumnRole.NOTHING,
        ColumnRole.PHONE,
        ColumnRole.EMAIL,
        ColumnRole.NOTE,
        ColumnRole.CHILD,
        ColumnRole.CHILD_AGE,
        ColumnRole.PERSONAL_CODE,
    }
)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the headings are (None: nowhere), what the columns are, which rows are data.

    `rows` are pairs of the row's number in the sheet, counted from 1, and its cells.
    """

    header_row: int | None
    columns: tuple[ListColumn, ...]
    rows: tuple[tuple[int, list[str]], ...]


def lay_out(
    rows: Sequence[list[str]],
    known: GivenNames,
    chosen: Mapping[int, ColumnRole] | None = None,
) -> Layout:
    """Return the layout of a sheet; `chosen` are roles that a person gave to columns by number."""
    header = _header_of(rows)
    headings = [] if header is None else _headings(rows, header)
    data = _data(rows, header)
    width = max((len(cells) for _, cells in data), default=0)
    width = max(width, len(headings))
    texts = [*headings, *[""] * (width - len(headings))]
    columns = [ListColumn(place + 1, text, role_of(text)) for place, text in enumerate(texts)]
    guessed = _guessed(columns, [cells for _, cells in data[:_JUDGED_BY]], known)
    if chosen:
        guessed = [replace(one, role=chosen.get(one.number, one.role)) for one in guessed]
    return Layout(None if header is None else header + 1, tuple(guessed), tuple(data))


# --- where the list begins ------------------------------------------------------------------------


def _header_of(rows: Sequence[list[str]]) -> int | None:
    """Return the place of the row with most headings among the first rows.

    Of two lines of headings it is the lower one.
    """
    scores = [_header_score(cells) for cells in rows[:_HEADINGS_WITHIN]]
    best = max(scores, default=0)
    if not best:
        return None
    place = scores.index(best)
    below = [cell for cell in rows[place + 1] if cell.strip()] if place + 1 < len(rows) else []
    return place + 1 if below and all(map(is_heading, below)) else place


def _header_score(cells: list[str]) -> int:
    texts = [cell for cell in cells if _has_letters(cell)]
    plain = [text for text in texts if is_plain_heading(text) and not _is_talk(text)]
    headings = sum(map(is_heading, texts))
    names_somebody = any(role_of(text) in NAMING for text in plain)
    if names_somebody:
        return headings  # among thirty questions of a form there may be one that asks for the name
    return headings if len(plain) > 1 and headings * 2 >= len(texts) else 0


def _headings(rows: Sequence[list[str]], header: int) -> list[str]:
    """Return the headings; where cells are merged, some stand in the row above only."""
    own = [_one_line(cell) for cell in rows[header]]
    if header == 0:
        return own
    above = [_one_line(cell) if is_heading(cell) else "" for cell in rows[header - 1]]
    if sum(map(bool, above)) < 2:
        return own
    width = max(len(own), len(above))
    own += [""] * (width - len(own))
    above += [""] * (width - len(above))
    return [mine or upper for mine, upper in zip(own, above, strict=True)]


def _data(rows: Sequence[list[str]], header: int | None) -> list[tuple[int, list[str]]]:
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
    return _without_title(kept) if header is None else kept


def _without_title(rows: list[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
    """Leave out single cells above a table of several columns."""
    widths = [sum(map(bool, cells)) for _, cells in rows]
    is_table = sum(width > 1 for width in widths) * 2 > len(widths)
    while is_table and rows and sum(map(bool, rows[0][1])) == 1:
        rows = rows[1:]
    return rows


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


# --- what the columns are for ---------------------------------------------------------------------


def _guessed(
    columns: list[ListColumn], rows: list[list[str]], known: GivenNames
) -> list[ListColumn]:
    cells = {one.number: _filled(rows, one.number) for one in columns}
    columns = [replace(one, role=_checked(one.role, cells[one.number])) for one in columns]
    columns = _with_names_by_heading(columns, cells, known)
    if not any(one.role in NAMING for one in columns):
        columns = _with_names_by_content(columns, cells, known)
    if not any(one.heading for one in columns):
        columns = _with_contacts_by_content(columns, cells)
    return _with_children(_without_doubles(columns))


def _filled(rows: list[list[str]], number: int) -> list[str]:
    return [
        row[number - 1].strip() for row in rows if len(row) >= number and row[number - 1].strip()
    ]


def _checked(role: ColumnRole, cells: list[str]) -> ColumnRole:
    """Return the role unless the cells speak against it."""
    if _share(cells, lambda cell: bool(_PERSONAL_CODE.fullmatch(cell))) >= 0.5:
        return ColumnRole.PERSONAL_CODE
    if role in NAMING and _share(cells, lambda cell: bool(_NUMBER.fullmatch(cell))) > 0.5:
        return ColumnRole.NOTHING
    return role


def _with_names_by_heading(
    columns: list[ListColumn], cells: Mapping[int, list[str]], known: GivenNames
) -> list[ListColumn]:
    """Mend headings that say too little: "Vārds" above whole names, "Vārds, uzvārds" above two."""
    roles = [one.role for one in columns]
    has_both = ColumnRole.GIVEN in roles and ColumnRole.SURNAME in roles
    mended = []
    for place, one in enumerate(columns):
        role = one.role
        if has_both and role is ColumnRole.NAME:
            role = ColumnRole.NOTHING
        elif not has_both and role in {ColumnRole.GIVEN, ColumnRole.SURNAME}:
            holds_whole = _share(cells[one.number], _has_two_words) > 0.5
            role = ColumnRole.NAME if holds_whole else role
        elif role is ColumnRole.NAME and _is_halved(columns, place, cells):
            return _halved(columns, place, cells, known)
        mended.append(replace(one, role=role))
    if ColumnRole.SURNAME in roles and ColumnRole.GIVEN not in roles:
        # "Bērna vārds" beside "Uzvārds": the child is the person of the row.
        mended = [
            replace(one, role=ColumnRole.GIVEN) if one.role is ColumnRole.CHILD else one
            for one in mended
        ]
    return mended


def _is_halved(columns: list[ListColumn], place: int, cells: Mapping[int, list[str]]) -> bool:
    """Tell whether one heading stands over two columns, a name in each."""
    if place + 1 >= len(columns) or columns[place + 1].heading:
        return False
    left, right = cells[columns[place].number], cells[columns[place + 1].number]
    return all(_share(one, _is_one_word_of_name) > 0.8 for one in (left, right))


def _halved(
    columns: list[ListColumn],
    place: int,
    cells: Mapping[int, list[str]],
    known: GivenNames,
) -> list[ListColumn]:
    left, right = columns[place], columns[place + 1]
    given_first = _known_share(cells[left.number], known) >= _known_share(
        cells[right.number], known
    )
    roles = (ColumnRole.GIVEN, ColumnRole.SURNAME)
    first, second = roles if given_first else roles[::-1]
    return [
        *columns[:place],
        replace(left, role=first),
        replace(right, role=second),
        *columns[place + 2 :],
    ]


def _with_names_by_content(
    columns: list[ListColumn], cells: Mapping[int, list[str]], known: GivenNames
) -> list[ListColumn]:
    """Look for the column that holds given names, alone or within whole names."""
    free = [one for one in columns if one.role is ColumnRole.NOTHING]
    shares = {one.number: _known_share(cells[one.number], known) for one in free}
    best = max(shares, key=lambda number: shares[number], default=0)
    if not best or shares[best] < 0.5:
        return columns
    if _share(cells[best], _has_two_words) > 0.5:
        return _given_role(columns, {best: ColumnRole.NAME})
    beside = [
        number
        for number in (best + 1, best - 1)
        if number in shares and _share(cells[number], _is_one_word_of_name) > 0.8
    ]
    roles = {best: ColumnRole.GIVEN, **dict.fromkeys(beside[:1], ColumnRole.SURNAME)}
    return _given_role(columns, roles)


def _with_contacts_by_content(
    columns: list[ListColumn], cells: Mapping[int, list[str]]
) -> list[ListColumn]:
    roles: dict[int, ColumnRole] = {}
    for one in columns:
        if one.role is not ColumnRole.NOTHING:
            continue
        if _share(cells[one.number], lambda cell: "@" in cell) > 0.5:
            roles[one.number] = ColumnRole.EMAIL
        elif _share(cells[one.number], lambda cell: bool(tidy_phone(cell))) > 0.5:
            roles[one.number] = ColumnRole.PHONE
    return _given_role(columns, roles)


def _given_role(columns: list[ListColumn], roles: Mapping[int, ColumnRole]) -> list[ListColumn]:
    return [replace(one, role=roles.get(one.number, one.role)) for one in columns]


def _without_doubles(columns: list[ListColumn]) -> list[ListColumn]:
    """Let the first column of a role have it, where a person has only one such thing."""
    seen: set[ColumnRole] = set()
    kept: list[ListColumn] = []
    for one in columns:
        is_double = one.role in seen and one.role not in _FOR_MANY
        seen.add(one.role)
        after_child = kept and kept[-1].role in {ColumnRole.CHILD, ColumnRole.CHILD_AGE}
        if is_double and not (one.role is ColumnRole.AGE and after_child):
            one = replace(one, role=ColumnRole.NOTHING)  # noqa: PLW2901 - the same column, silenced
        kept.append(one)
    return kept


def _with_children(columns: list[ListColumn]) -> list[ListColumn]:
    """Give an age that stands right after a child to that child."""
    mended: list[ListColumn] = []
    for one in columns:
        is_childs = mended and mended[-1].role is ColumnRole.CHILD
        if is_childs and one.role in {ColumnRole.AGE, ColumnRole.BIRTH}:
            mended.append(replace(one, role=ColumnRole.CHILD_AGE))
        else:
            mended.append(one)
    return mended


def _share(cells: list[str], holds: Callable[[str], bool]) -> float:
    return sum(map(holds, cells)) / len(cells) if cells else 0.0


def _has_two_words(cell: str) -> bool:
    return len(cell.replace(",", " ").split()) > 1


def _is_one_word_of_name(cell: str) -> bool:
    return len(cell.split()) == 1 and cell[:1].isupper() and cell.replace("-", "").isalpha()


def _known_share(cells: list[str], known: GivenNames) -> float:
    def names_somebody(cell: str) -> bool:
        words = cell.replace(",", " ").split()
        if len(words) > _MOST_WORDS_OF_NAME or any(map(str.isdecimal, cell)):
            return False
        return any(word in known for word in words)

    return _share(cells, names_somebody)
