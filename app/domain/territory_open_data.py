"""The state's open data about territories (data set "atvk", file atu_nuts_codes.csv), as places.

It knows the columns of that file and how its rows are told apart: expired ones stay in it, one
code has several versions, and names carry remarks. It never believes that a name is a place.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from app.domain.errors import TerritoryFileError
from app.domain.territories import COUNTRY, Territories, Territory, TerritoryKind
from app.domain.territory_cells import code_in, codes_in, day_in, name_in, number_in, where

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

COLUMNS: Final = (
    "Level", "Code", "Code_version", "Name", "Code_parent", "Validity_period_begin",
    "Validity_period_end", "Predecessors", "Successors",
)  # fmt: skip

_SINCE_REFORM: Final = date(2021, 7, 1)
_MUNICIPALITY, _UNIT = "3", "4"
_BEFORE: Final = re.compile(r"\s*\((?:before|līdz|pirms)\b[^)]*\)$", re.IGNORECASE)
_GOVERNMENT: Final = re.compile(r"\s+(?:valstspilsētas|novada)\s+pašvaldība$")


@dataclass(frozen=True, slots=True)
class _Unit:
    """One row of the state's list."""

    line: int
    level: str
    code: str
    version: int
    name: str
    parent: str
    since: date | None
    until: date | None
    before: tuple[str, ...]
    after: tuple[str, ...]


def places_of_open_data(
    rows: Iterable[tuple[int, Mapping[str, str]]], current: Territories
) -> list[Territory]:
    """Return the places that the rows tell of since the reform of 2021.

    A town or parish that is in the current list keeps its code there: records point to it.
    """
    units = _latest(_unit(line, row) for line, row in rows)
    wanted = [one for one in units if one.until is None or one.until >= _SINCE_REFORM]
    governing = {one.code: one for one in wanted if one.level == _MUNICIPALITY}
    found = [_municipality(one, governing, current) for one in governing.values()]
    cities = {place.code for place in found if place.kind is TerritoryKind.STATE_CITY}
    # The state lists a city once more as its own only part.
    parts = [one for one in wanted if one.level == _UNIT and one.parent not in cities]
    # What stands today has the first claim on a code that records point to.
    parts.sort(key=lambda one: one.until is not None)
    names = Counter(one.name for one in parts)
    taken: set[str] = set()
    for one in parts:
        known = _known_part(one, governing, current, is_only=names[one.name] == 1)
        if known is not None and known.code in taken:
            known = None
        found.append(_part(one, current, known))
        taken.add(found[-1].code)
    return found


def _unit(line: int, row: Mapping[str, str]) -> _Unit:
    return _Unit(
        line=line,
        level=row["Level"],
        code=code_in(line, row["Code"]),
        version=number_in(row["Code_version"], 0),
        name=name_in(line, _BEFORE.sub("", row["Name"])),
        parent=row["Code_parent"],
        since=day_in(line, row["Validity_period_begin"]),
        until=day_in(line, row["Validity_period_end"]),
        before=codes_in(row["Predecessors"]),
        after=codes_in(row["Successors"]),
    )


def _latest(units: Iterable[_Unit]) -> list[_Unit]:
    """Return the newest row of each code; two of one version contradict each other."""
    newest: dict[str, _Unit] = {}
    for one in units:
        known = newest.get(one.code)
        if known is not None and (known.version, known.since) == (one.version, one.since):
            raise TerritoryFileError("twice", one.line, one.code)
        if known is None or _age(known) < _age(one):
            newest[one.code] = one
    return list(newest.values())


def _age(one: _Unit) -> tuple[int, date]:
    return one.version, one.since or date.min


def _municipality(one: _Unit, governing: Mapping[str, _Unit], current: Territories) -> Territory:
    bare = _GOVERNMENT.sub("", one.name)
    known = current.get(one.code)
    if known is not None and bare in (known.name, known.genitive):
        bare = known.name
    kind = TerritoryKind.MUNICIPALITY if bare.endswith("novads") else TerritoryKind.STATE_CITY
    if one.until is not None and kind is TerritoryKind.MUNICIPALITY:
        kind = TerritoryKind.FORMER_MUNICIPALITY
    forebears = (known, *map(current.get, one.before))
    return Territory(
        code=one.code,
        name=bare,
        kind=kind,
        parent=COUNTRY,
        iso="" if known is None else known.iso,
        genitive=_genitive(bare, known),
        locative=_locative(bare, known),
        is_in_latgale_region=any(
            each is not None and each.is_in_latgale_region for each in forebears
        ),
        valid_from=one.since,
        valid_to=one.until,
        successor=next((code for code in one.after if code in governing), ""),
        order=one.line,
    )


def _part(one: _Unit, current: Territories, known: Territory | None) -> Territory:
    """Return a town or parish, under the code that records point to where it is known."""
    name = one.name
    kind = TerritoryKind.PARISH if name.endswith(" pagasts") else TerritoryKind.TOWN
    region = one.parent in current and current[one.parent].is_in_latgale_region
    return Territory(
        code=one.code if known is None else known.code,
        name=name,
        kind=kind if known is None else known.kind,
        parent=one.parent,
        iso="",
        genitive=_genitive(name, known),
        locative=_locative(name, known),
        is_in_latgale_region=region if known is None else known.is_in_latgale_region,
        valid_from=one.since,
        valid_to=one.until,
        successor="",
        order=one.line,
    )


def _known_part(
    one: _Unit, governing: Mapping[str, _Unit], current: Territories, *, is_only: bool
) -> Territory | None:
    """Return the place of the current list that a row means.

    Two parishes are called Pilskalnes: a name alone tells only where nobody else has it.
    """
    if one.parent not in governing:
        raise TerritoryFileError("parent", one.line, one.name)
    if one.code in current:
        return current[one.code]
    named = [place for place in current if place.name == one.name and not place.is_municipality]
    homes = {one.parent, *governing[one.parent].before}
    near = [place for place in named if place.parent in homes]
    if len(near) == 1:
        return near[0]
    return named[0] if len(named) == 1 and is_only else None


def _genitive(name: str, known: Territory | None) -> str:
    if known is not None and known.name == name:
        return known.genitive
    return re.sub(r"(pagast|novad)s$", r"\1a", name)


def _locative(name: str, known: Territory | None) -> str:
    return known.locative if known is not None and known.name == name else where(name)
