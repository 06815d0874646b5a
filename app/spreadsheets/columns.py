"""What each column of a list of people is for.

Headings are believed first, then the cells beneath: a column "Vārds" full of two words holds whole
names, one full of personal codes is left out whatever stands above it and whatever anybody wishes.
A sheet without headings is told by its cells alone. It knows nothing of what becomes of the rows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.domain.names import tidy_text
from app.domain.people_lists import AS_GUESSED, NAMING, ColumnRole, ListColumn, Sureness
from app.domain.phones import tidy_phone
from app.spreadsheets.headings import WORDS, is_heading, role_of
from app.spreadsheets.list_place import place_of_list
from app.spreadsheets.values import without_codes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.domain.names import GivenNames
    from app.domain.people_lists import Reading

_JUDGED_BY: Final = 200
_SAMPLES: Final = 3
_LONGEST_SAMPLE: Final = 60
_PERSONAL_CODE: Final = re.compile(r"\s*\d{6}\s?[-–]\s?\d{5}\s*")
_NUMBER: Final = re.compile(r"[\d\s.,:%-]+")
_MOST_WORDS_OF_NAME: Final = 4
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


def lay_out(rows: Sequence[list[str]], known: GivenNames, wish: Reading = AS_GUESSED) -> Layout:
    """Return the layout of a sheet; `wish` is what a person said about headings and columns."""

    def names_somebody(cell: str) -> bool:
        words = cell.replace(",", " ").split()
        is_name = 1 < len(words) <= _MOST_WORDS_OF_NAME and all(map(_is_capital, words))
        return is_name and any(word in known for word in words)

    place = place_of_list(rows, WORDS, wish.header_row, names_somebody)
    cells = _columns_of([cells for _, cells in place.rows[:_JUDGED_BY]], len(place.headings))
    columns = [
        ListColumn(number, text, role_of(text))
        for number, text in enumerate(place.headings, start=1)
    ]
    guessed = _guessed(columns, cells, known)
    told = [_told(one, cells[one.number], wish.roles or {}) for one in guessed]
    return Layout(place.header_row, tuple(told), place.rows)


def _columns_of(rows: list[list[str]], width: int) -> dict[int, list[str]]:
    """Return the cells that are filled, by the number of their column."""
    return {number: _filled(rows, number) for number in range(1, width + 1)}


def _told(column: ListColumn, cells: list[str], chosen: Mapping[int, ColumnRole]) -> ListColumn:
    """Return the column with its final role, how sure that is, and some of its cells."""
    role = chosen.get(column.number, column.role)
    sureness = Sureness.CHOSEN if column.number in chosen else _sureness(column, cells)
    if column.role is ColumnRole.PERSONAL_CODE and _holds_codes(cells):
        role, sureness = ColumnRole.PERSONAL_CODE, Sureness.SURE
    samples = () if role is ColumnRole.PERSONAL_CODE else _samples(cells)
    return replace(column, role=role, sureness=sureness, samples=samples)


def _sureness(column: ListColumn, cells: list[str]) -> Sureness:
    """Tell whether heading and cells speak with one voice."""
    if column.role is ColumnRole.NOTHING:
        is_sure = not cells or is_heading(column.heading)
    else:
        is_sure = role_of(column.heading) is column.role and _fits(column.role, cells)
    return Sureness.SURE if is_sure else Sureness.LIKELY


def _fits(role: ColumnRole, cells: list[str]) -> bool:
    if role in {ColumnRole.PHONE, ColumnRole.GUARDIAN_PHONE}:
        return not cells or _share(cells, _has_digits) > 0.5
    if role is ColumnRole.EMAIL:
        return not cells or _share(cells, _is_address) > 0.5
    if role in {ColumnRole.AGE, ColumnRole.BIRTH, ColumnRole.CHILD_AGE}:
        return not cells or _share(cells, _has_digits) > 0.5
    return True


def _samples(cells: list[str]) -> tuple[str, ...]:
    texts = dict.fromkeys(tidy_text(without_codes(cell[: _LONGEST_SAMPLE * 2])) for cell in cells)
    return tuple(text[:_LONGEST_SAMPLE] for text in list(texts)[:_SAMPLES])


def _guessed(
    columns: list[ListColumn], cells: Mapping[int, list[str]], known: GivenNames
) -> list[ListColumn]:
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
    if _holds_codes(cells):
        return ColumnRole.PERSONAL_CODE
    if role in NAMING and _share(cells, _is_number) > 0.5:
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
        if _share(cells[one.number], _is_address) > 0.5:
            roles[one.number] = ColumnRole.EMAIL
        elif _share(cells[one.number], _is_phone) > 0.5:
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


def _holds_codes(cells: list[str]) -> bool:
    return _share(cells, _is_personal_code) >= 0.5


def _is_personal_code(cell: str) -> bool:
    return bool(_PERSONAL_CODE.fullmatch(cell))


def _is_number(cell: str) -> bool:
    return bool(_NUMBER.fullmatch(cell))


def _is_address(cell: str) -> bool:
    return "@" in cell


def _is_phone(cell: str) -> bool:
    return bool(tidy_phone(cell))


def _has_digits(cell: str) -> bool:
    return any(map(str.isdecimal, cell))


def _has_two_words(cell: str) -> bool:
    return len(cell.replace(",", " ").split()) > 1


def _is_capital(word: str) -> bool:
    return word[:1].isupper()


def _is_one_word_of_name(cell: str) -> bool:
    return len(cell.split()) == 1 and cell[:1].isupper() and cell.replace("-", "").isalpha()


def _known_share(cells: list[str], known: GivenNames) -> float:
    def names_somebody(cell: str) -> bool:
        words = cell.replace(",", " ").split()
        if len(words) > _MOST_WORDS_OF_NAME or any(map(str.isdecimal, cell)):
            return False
        return any(word in known for word in words)

    return _share(cells, names_somebody)
