"""Municipalities, towns and parishes of Latvia, with their validity and successors.

It knows codes, parents and word forms from the carried list. It never identifies a place by its
name: there are two parishes of Pilskalne, and old names of municipalities live on in old lists.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.domain.collation import sort_key
from app.domain.search import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

COUNTRY: Final = "LV"


class TerritoryKind(StrEnum):
    """What a territory is; the values are those of the list."""

    STATE_CITY = "valstspilseta"
    STATE_CITY_WITHIN = "valstspilseta_in_novads"
    MUNICIPALITY = "novads"
    FORMER_MUNICIPALITY = "novads_abolished"
    TOWN = "pilseta"
    PARISH = "pagasts"


_MUNICIPAL: Final = frozenset(
    {TerritoryKind.STATE_CITY, TerritoryKind.MUNICIPALITY, TerritoryKind.FORMER_MUNICIPALITY}
)


@dataclass(frozen=True, slots=True)
class Territory:
    """One place. Codes of towns and parishes are Kopā's own, not the state's classification."""

    code: str
    name: str
    kind: TerritoryKind
    parent: str
    iso: str
    genitive: str
    locative: str
    is_in_latgale_region: bool
    valid_from: date | None
    valid_to: date | None
    successor: str
    order: int

    @property
    def is_municipality(self) -> bool:
        """Tell whether the place governs itself: a novads or one of the seven state cities."""
        return self.kind in _MUNICIPAL

    def is_valid_on(self, day: date) -> bool:
        """Tell whether the place existed on a day."""
        has_begun = self.valid_from is None or self.valid_from <= day
        return has_begun and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class FormerMunicipality:
    """A municipality of 2009-2021 and one of today that took it over, whole or in part."""

    name: str
    today: str
    note: str
    is_split: bool


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place that answers what was typed; `former` is the old municipality that was meant."""

    place: Territory
    former: str = ""


@dataclass(frozen=True)
class Territories:
    """All places, in the order of their list; codes that are asked for must be `in` it.

    `former` lets municipalities of old lists be typed.
    """

    _by_code: Mapping[str, Territory] = field(repr=False)
    former: tuple[FormerMunicipality, ...] = ()

    def __contains__(self, code: str) -> bool:
        return code in self._by_code

    def __iter__(self) -> Iterator[Territory]:
        return iter(self._by_code.values())

    def __len__(self) -> int:
        return len(self._by_code)

    def __getitem__(self, code: str) -> Territory:
        return self._by_code[code]

    def get(self, code: str) -> Territory | None:
        """Return the place of a code, None where nobody knows it."""
        return self._by_code.get(code)

    def children(self, code: str) -> tuple[Territory, ...]:
        """Return the towns and parishes of a municipality in their order; none for other places."""
        return self._by_parent.get(code, ())

    def municipalities(self, on: date) -> tuple[Territory, ...]:
        """Return the municipalities of a day in alphabetical order."""
        found = (one for one in self if one.is_municipality and one.is_valid_on(on))
        return tuple(sorted(found, key=lambda one: sort_key(one.name)))

    def municipality_of(self, code: str) -> Territory:
        """Return the municipality that a place belongs to, or the place itself."""
        place = self[code]
        return place if place.is_municipality else self[place.parent]

    def successor_of(self, code: str) -> Territory:
        """Return the place that stands for this one today: itself while it is valid."""
        place = self[code]
        while place.successor:
            place = self[place.successor]
        return place

    def label(self, code: str) -> str:
        """Return the name with its municipality: "Naujenes pagasts, Augšdaugavas novads"."""
        return ", ".join(place.name for place in self._upwards(code))

    def label_where(self, code: str) -> str:
        """Return where: "Naujenes pagastā, Augšdaugavas novadā"."""
        return ", ".join(place.locative for place in self._upwards(code))

    def search(self, typed: str, limit: int = 12) -> tuple[Territory, ...]:
        """Return the places that `look_up` finds."""
        return tuple(found.place for found in self.look_up(typed, limit))

    def look_up(self, typed: str, limit: int = 12) -> tuple[FoundPlace, ...]:
        """Return the places whose name or municipality has all typed words, the likeliest first.

        A place that is meant by its own name comes before those that only lie in it, one that
        exists before one that did, and one in the Latgale planning region before its namesake.
        Municipalities of old lists answer for those of today; "Daugavpils novads" is not the city.
        """
        asked = tokens(typed)
        if not asked:
            return ()
        ranked = [
            (rank, place.valid_to is not None, not place.is_in_latgale_region, key, place.code, "")
            for place, own, whole, key in self._words
            if (rank := _rank(asked, own, whole)) is not None
        ]
        ranked += [
            (rank, False, not place.is_in_latgale_region, key, place.code, name)
            for place, name, words, key in self._former_words
            if (rank := _rank_of_former(asked, words)) is not None
        ]
        found: dict[str, FoundPlace] = {}
        for *_, code, former in sorted(ranked):
            found.setdefault(code, FoundPlace(self[code], former))
        return tuple(found.values())[:limit]

    def _upwards(self, code: str) -> tuple[Territory, ...]:
        place, municipality = self[code], self.municipality_of(code)
        return (place,) if place is municipality else (place, municipality)

    @cached_property
    def _by_parent(self) -> Mapping[str, tuple[Territory, ...]]:
        children: dict[str, tuple[Territory, ...]] = {}
        for place in self:
            if place.parent != COUNTRY:
                children[place.parent] = (*children.get(place.parent, ()), place)
        return children

    @cached_property
    def _words(self) -> tuple[tuple[Territory, tuple[str, ...], tuple[str, ...], str], ...]:
        labels = [(place, self.label(place.code)) for place in self]
        return tuple(
            (place, tokens(place.name), tokens(label), sort_key(label)) for place, label in labels
        )

    @cached_property
    def _former_words(self) -> tuple[tuple[Territory, str, tuple[str, ...], str], ...]:
        """Return today's municipality, the old name and its words, in the order of their list.

        Of one that was parted, the part that its name came from stands first.
        """
        standing = {place.name: place for place in self if place.is_municipality}
        return tuple(
            (standing[one.today], one.name, tokens(one.name), f"{place:04}")
            for place, one in enumerate(self.former)
            if one.today in standing and one.name not in standing
        )


def _rank_of_former(asked: tuple[str, ...], words: tuple[str, ...]) -> int | None:
    if not _has_all(asked, words):
        return None
    # Typed in full it is meant; its first letters mean rather what exists.
    return _LABEL - 1 if len(asked) >= len(words) else _LABEL + 1


_LABEL: Final = 4


def _rank(asked: tuple[str, ...], own: tuple[str, ...], whole: tuple[str, ...]) -> int | None:
    if own[: len(asked)] == asked:
        return 0
    if own[0].startswith(asked[0]) and _has_all(asked, own):
        return 1
    if _has_all(asked, own):
        return 2
    return _LABEL if _has_all(asked, whole) else None


def _has_all(asked: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return all(any(word.startswith(part) for word in words) for part in asked)


def read_territories(text: str, former: tuple[FormerMunicipality, ...] = ()) -> Territories:
    """Read the list of territories from the text of its CSV file, which is one of our own."""
    return territories_of(map(_territory, csv.DictReader(text.splitlines())), former)


def territories_of(
    places: Iterable[Territory], former: tuple[FormerMunicipality, ...] = ()
) -> Territories:
    """Return the list that these places make, in their order."""
    ordered = sorted(places, key=lambda one: one.order)
    return Territories(MappingProxyType({place.code: place for place in ordered}), former)


def _territory(row: Mapping[str, str]) -> Territory:
    return Territory(
        code=row["code"],
        name=row["name_lv"],
        kind=TerritoryKind(row["kind"]),
        parent=row["parent"],
        iso=row["iso_3166_2"],
        genitive=row["name_gen"],
        locative=row["name_loc"],
        is_in_latgale_region=row["latgale_region"] == "1",
        valid_from=_day(row["valid_from"]),
        valid_to=_day(row["valid_to"]),
        successor=row["successor"],
        order=int(row["sort"]),
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def read_former_municipalities(text: str) -> tuple[FormerMunicipality, ...]:
    """Read which municipality of today old lists mean; a split one has a line for each part."""
    return tuple(
        FormerMunicipality(
            name=row["old_name_2009_2021"],
            today=row["new_name"],
            note=row["note"],
            is_split=row["split_check_pagasts"] == "yes",
        )
        for row in csv.DictReader(text.splitlines())
    )


def named_in_old_list(
    name: str, former: Iterable[FormerMunicipality], territories: Territories
) -> tuple[Territory, ...]:
    """Return today's municipalities that a municipality's name in a list of 2009-2021 may mean."""
    asked = tokens(name)
    names = {one.today for one in former if tokens(one.name) == asked}
    return tuple(place for place in territories if place.is_municipality and place.name in names)
