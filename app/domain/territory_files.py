"""Files that replace the list of territories: Kopā's own shape, and the state's open data.

It knows how both are read, what they may hold, and what taking one in would change. Every file is
somebody else's: all of it is checked before anything is believed. A place that records may point
to is never forgotten: what the file does not have any more stays in the list as ended.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from app.domain.errors import TerritoryFileError
from app.domain.names import tidy_text
from app.domain.territories import COUNTRY, Territories, Territory, TerritoryKind, territories_of
from app.domain.territory_cells import code_in, day_in, name_in, number_in, where
from app.domain.territory_open_data import COLUMNS, places_of_open_data

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LARGEST_BYTES: Final = 4_000_000
_MOST_ROWS: Final = 20_000
_LONGEST: Final = 120

_OWN: Final = (
    "code", "name_lv", "kind", "parent", "iso_3166_2", "name_gen", "name_loc", "latgale_region",
    "valid_from", "valid_to", "successor", "sort",
)  # fmt: skip

Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class TerritoryChanges:
    """What another list changes: names of places, in the order of the list."""

    added: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    moved: tuple[str, ...] = ()
    ended: tuple[str, ...] = ()
    ended_codes: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.added or self.renamed or self.moved or self.ended)


def read_territory_file(text: str, current: Territories, today: date) -> Territories:
    """Return the list that a file makes of the current one; raise TerritoryFileError for others."""
    rows, columns = _rows(text)
    if set(COLUMNS) <= columns:
        found = places_of_open_data(rows, current)
    elif set(_OWN) - {"sort"} <= columns:
        found = [_own(line, row) for line, row in rows]
    else:
        raise TerritoryFileError("columns")
    _check(found)
    places = _with_what_went(found, current, today)
    if not any(place.is_municipality and place.is_valid_on(today) for place in places):
        raise TerritoryFileError("empty")
    return territories_of(places, current.former)


def changes_between(current: Territories, other: Territories, today: date) -> TerritoryChanges:
    """Return what taking in another list changes for people."""
    added, renamed, moved, ended = [], [], [], []
    for place in other:
        if place.code not in current:
            if place.is_valid_on(today):
                added.append(other.label(place.code))
            continue
        known = current[place.code]
        if known.name != place.name:
            renamed.append((known.name, place.name))
        if known.parent != place.parent:
            moved.append(other.label(place.code))
        if known.is_valid_on(today) and not place.is_valid_on(today):
            ended.append(place.code)
    return TerritoryChanges(
        added=tuple(added),
        renamed=tuple(renamed),
        moved=tuple(moved),
        ended=tuple(map(current.label, ended)),
        ended_codes=frozenset(ended),
    )


def written(territories: Iterable[Territory]) -> str:
    """Return a list in Kopā's own shape."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_OWN)
    for one in territories:
        writer.writerow(
            (
                one.code, one.name, one.kind.value, one.parent, one.iso, one.genitive,
                one.locative, int(one.is_in_latgale_region), one.valid_from or "",
                one.valid_to or "", one.successor, one.order,
            )
        )  # fmt: skip
    return text.getvalue()


# Reading


def _rows(text: str) -> tuple[list[tuple[int, Row]], set[str]]:
    """Return the rows with their lines, and the columns; nothing in them is longer than a name."""
    if "\0" in text:
        raise TerritoryFileError("form")
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    found: list[tuple[int, Row]] = []
    try:
        columns = set(reader.fieldnames or ())
        for row in reader:
            found.append((reader.line_num, _cells(row, reader.line_num)))
            if len(found) > _MOST_ROWS:
                raise TerritoryFileError("size")
    except csv.Error:
        raise TerritoryFileError("form", reader.line_num) from None
    return found, columns


def _separator(text: str) -> str:
    """Return the sign between cells: Excel in Latvia saves a list with semicolons."""
    heading = text[:_HEADING].partition("\n")[0]
    return ";" if heading.count(";") > heading.count(",") else ","


_HEADING: Final = 2_000


def _cells(row: Mapping[str | None, str | list[str] | None], line: int) -> Row:
    cells: Row = {}
    for name, value in row.items():
        if name is None or not isinstance(value, str):
            raise TerritoryFileError("form", line)
        if len(value) > _LONGEST and name not in _LISTS:
            raise TerritoryFileError("long", line, value[:30])
        cells[name] = tidy_text(value)
    return cells


_LISTS: Final = frozenset({"Predecessors", "Successors", "code_status"})


def _own(line: int, row: Row) -> Territory:
    kind = row["kind"]
    if kind not in set(TerritoryKind):
        raise TerritoryFileError("kind", line, kind)
    return Territory(
        code=code_in(line, row["code"]),
        name=name_in(line, row["name_lv"]),
        kind=TerritoryKind(kind),
        parent=row["parent"],
        iso=row["iso_3166_2"],
        genitive=row["name_gen"] or row["name_lv"],
        locative=row["name_loc"] or where(row["name_lv"]),
        is_in_latgale_region=row["latgale_region"] == "1",
        valid_from=day_in(line, row["valid_from"]),
        valid_to=day_in(line, row["valid_to"]),
        successor=row["successor"],
        order=number_in(row.get("sort", ""), line),
    )


# Checking the whole


def _check(found: list[Territory]) -> None:
    by_code: dict[str, Territory] = {}
    for place in found:
        if place.code in by_code:
            raise TerritoryFileError("twice", value=place.code)
        by_code[place.code] = place
    for place in found:
        _check_parent(place, by_code)
        _check_days(place)
        _check_successors(place, by_code)


def _check_parent(place: Territory, by_code: Mapping[str, Territory]) -> None:
    if place.is_municipality:
        is_right = place.parent == COUNTRY
    else:
        is_right = place.parent in by_code and by_code[place.parent].is_municipality
    if not is_right:
        raise TerritoryFileError("parent", value=place.name)


def _check_days(place: Territory) -> None:
    if place.valid_from and place.valid_to and place.valid_to < place.valid_from:
        raise TerritoryFileError("day", value=place.name)


def _check_successors(place: Territory, by_code: Mapping[str, Territory]) -> None:
    seen = {place.code}
    after = place
    while after.successor:
        if after.successor not in by_code:
            raise TerritoryFileError("successor", value=after.name)
        if after.successor in seen:
            raise TerritoryFileError("loop", value=place.name)
        seen.add(after.successor)
        after = by_code[after.successor]


def _with_what_went(found: list[Territory], current: Territories, today: date) -> list[Territory]:
    """Return the list with what it does not have any more, as ended yesterday and at its end."""
    here = {place.code for place in found}
    municipal = {place.code for place in found if place.is_municipality}
    last = max((place.order for place in found), default=0)
    gone = [place for place in current if place.code not in here]
    kept = {place.code for place in gone if place.is_municipality} | municipal
    return found + [
        replace(
            place,
            valid_to=_ended(place, today),
            successor=place.successor if place.successor in here else "",
            order=last + step,
        )
        for step, place in enumerate(gone, 1)
        if place.is_municipality or place.parent in kept
    ]


def _ended(place: Territory, today: date) -> date:
    yesterday = today - timedelta(days=1)
    if place.valid_to is not None and place.valid_to < today:
        return place.valid_to
    return max(yesterday, place.valid_from or yesterday)
