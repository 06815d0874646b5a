"""A pasted table: which of its columns hold names, schools, hours, with or without a heading row.

It knows columns and cells; how one cell becomes given name and surname is the matter of
app.domain.pasted_names.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.names import ends_like_surname
from app.domain.pasted_words import (
    PastedColumn,
    bracketed,
    heading_role,
    hours_in,
    is_heading,
    is_organisation,
    is_sum,
    personal_code_in,
    without_contacts,
    without_list_mark,
    without_personal_codes,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.domain.names import GivenNames

_MOST_ROWS_ABOVE: Final = 6
"""A table has its heading within the first rows: titles stand above it."""
_HALF: Final = 0.5
_SOME: Final = 0.3


@dataclass(frozen=True, slots=True)
class PastedRow:
    """What one row says: a name whole, or the given name with the surname beside it."""

    name: str
    surname: str = ""
    original: str = ""
    organisation: str = ""
    hours: float | None = None
    personal_code: str = ""


def rows_of_table(
    table: Sequence[Sequence[str]], known: GivenNames
) -> tuple[list[PastedRow], PastedColumn | None]:
    """Return the rows with names, and what the heading of the whole names promises."""
    width = max(len(line) for line in table)
    cells = [[*line, *[""] * (width - len(line))] for line in table]
    head = _heading_place(cells)
    roles = {} if head is None else _promised(cells[head])
    below = cells if head is None else cells[head + 1 :]
    if not _holds_names(roles):
        roles = {**_recognised(below, known, taken=frozenset(roles)), **roles}
    rows = [_row_of(line, roles) for line in below if not _is_heading_again(line)]
    promised = next((role for role in roles.values() if role in _WHOLE), None)
    is_from_heading = head is not None and promised in _promised(cells[head]).values()
    return [row for row in rows if row is not None], promised if is_from_heading else None


_WHOLE: Final = (PastedColumn.SURNAME_AND_NAME, PastedColumn.NAME)
_NAMING: Final = (*_WHOLE, PastedColumn.GIVEN, PastedColumn.SURNAME)


def _heading_place(cells: Sequence[Sequence[str]]) -> int | None:
    for place, line in enumerate(cells[:_MOST_ROWS_ABOVE]):
        if any(heading_role(cell) in _NAMING for cell in line if cell):
            return place
    first = [cell for cell in cells[0] if cell]
    return 0 if len(first) > 1 and all(map(is_heading, first)) else None


def _is_heading_again(line: Sequence[str]) -> bool:
    """Tell whether a row is the heading of another page, or counts the others."""
    filled = [cell for cell in line if cell]
    if any(map(is_sum, filled)):
        return True
    return len(filled) > 1 and all(map(is_heading, filled))


def _promised(line: Sequence[str]) -> dict[int, PastedColumn]:
    """Return what the heading says of its columns; the first that says so counts."""
    roles: dict[int, PastedColumn] = {}
    for place, cell in enumerate(line):
        role = heading_role(cell) if cell else None
        if role is not None and role not in roles.values():
            roles[place] = role
    if PastedColumn.GIVEN in roles.values() and PastedColumn.SURNAME in roles.values():
        roles = {place: role for place, role in roles.items() if role not in _WHOLE}
    return roles


def _holds_names(roles: Mapping[int, PastedColumn]) -> bool:
    return any(role in _NAMING for role in roles.values())


def _recognised(
    cells: Sequence[Sequence[str]], known: GivenNames, *, taken: frozenset[int]
) -> dict[int, PastedColumn]:
    """Return what columns without a heading hold, by what stands in them."""
    columns = {
        place: _Column.of([line[place] for line in cells], known)
        for place in range(len(cells[0]) if cells else 0)
        if place not in taken
    }
    roles = _naming_columns(columns)
    for place, column in columns.items():
        if place in roles:
            continue
        if column.codes > _HALF:
            roles.setdefault(place, PastedColumn.PERSONAL_CODE)
        elif column.organisations > _HALF and PastedColumn.ORGANISATION not in roles.values():
            roles[place] = PastedColumn.ORGANISATION
    return roles


def _naming_columns(columns: Mapping[int, _Column]) -> dict[int, PastedColumn]:
    possible = {place: one for place, one in columns.items() if one.is_words}
    whole = [place for place, one in possible.items() if one.full_names > _SOME]
    if whole:
        return {whole[0]: PastedColumn.NAME}
    single = {place: one for place, one in possible.items() if one.single > _HALF}
    for place, one in single.items():
        if one.known <= _SOME:
            continue
        for beside in (place + 1, place - 1):
            if beside in single and single[beside].known < one.known:
                return {place: PastedColumn.GIVEN, beside: PastedColumn.SURNAME}
    return _by_endings(single, possible)


def _by_endings(
    single: Mapping[int, _Column], possible: Mapping[int, _Column]
) -> dict[int, PastedColumn]:
    for place, one in single.items():
        beside = place + 1
        if beside in single:
            is_turned = one.surnames > single[beside].surnames
            given, surname = (beside, place) if is_turned else (place, beside)
            return {given: PastedColumn.GIVEN, surname: PastedColumn.SURNAME}
    first = next(iter(possible), None)
    return {} if first is None else {first: PastedColumn.NAME}


@dataclass(frozen=True, slots=True)
class _Column:
    """Shares of a column's filled cells that look like something."""

    words: float
    single: float
    known: float
    full_names: float
    surnames: float
    codes: float
    organisations: float

    @property
    def is_words(self) -> bool:
        return self.words > _HALF and self.organisations <= _HALF

    @classmethod
    def of(cls, cells: Sequence[str], known: GivenNames) -> _Column:
        filled = [cell for cell in map(without_list_mark, cells) if cell]
        count = max(len(filled), 1)
        words = [cell.split() for cell in filled]
        return cls(
            words=sum(_is_words(cell) for cell in filled) / count,
            single=sum(len(one) == 1 for one in words) / count,
            known=sum(one[0] in known for one in words) / count,
            full_names=sum(
                len(one) > 1 and any(word.strip(",") in known for word in one) for one in words
            )
            / count,
            surnames=sum(ends_like_surname(one[0]) for one in words) / count,
            codes=sum(bool(personal_code_in(cell)) for cell in filled) / count,
            organisations=sum(is_organisation(cell) for cell in filled) / count,
        )


def _is_words(cell: str) -> bool:
    letters = sum(char.isalpha() for char in cell)
    return letters > 1 and "@" not in cell and letters > sum(char.isdigit() for char in cell)


def _row_of(line: Sequence[str], roles: Mapping[int, PastedColumn]) -> PastedRow | None:
    by_role = {role: line[place] for place, role in roles.items()}
    whole = next((by_role[role] for role in _WHOLE if role in by_role), "")
    given = without_list_mark(by_role.get(PastedColumn.GIVEN, ""))
    surname = without_list_mark(by_role.get(PastedColumn.SURNAME, ""))
    name, inside = bracketed(without_contacts(without_list_mark(whole or given or surname)))
    name = name.strip(" ,;")
    if not any(char.isalpha() for char in name):
        return None
    beside = inside if is_organisation(inside) else ""
    return PastedRow(
        name,
        surname="" if whole or not given else surname,
        original=without_personal_codes(" ".join(cell for cell in line if cell)),
        organisation=by_role.get(PastedColumn.ORGANISATION, "") or beside,
        hours=hours_in(by_role.get(PastedColumn.HOURS, "")),
        personal_code=personal_code_in(by_role.get(PastedColumn.PERSONAL_CODE, "")),
    )
