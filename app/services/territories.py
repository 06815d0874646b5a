"""Municipalities, towns and parishes: offered in fields, named on papers, joined in reports.

The list is a file of the program. A newer one may take its place on this laptop: it is kept in the
store, never carried by a bundle, and left again for the program's own at any time. A table of the
store holds a copy for its queries, brought up to date when the store is opened.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, insert

import resources
from app.domain.errors import FolderUnusableError, TerritoryFileError
from app.domain.territories import Territories, read_former_municipalities, read_territories
from app.domain.territory_files import (
    LARGEST_BYTES,
    TerritoryChanges,
    changes_between,
    read_territory_file,
    written,
)
from app.persistence import settings, tables, territory_uses
from app.texts import translate

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.territories import FoundPlace
    from app.persistence.store import Store

_FILE = "territories.csv"
_FORMER_FILE = "legacy_novadi.csv"
_LIST: Final = "territories.list"
_SOURCE: Final = "territories.source"
_COPIED: Final = "territories"


@dataclass(frozen=True, slots=True)
class PlaceOffer:
    """A place for a field: its name, where it lies, and why it answers an old name."""

    code: str
    name: str
    municipality: str = ""
    hint: str = ""

    @property
    def about(self) -> str:
        """Return what tells it apart from others of its name."""
        return " · ".join(filter(None, (self.municipality, self.hint)))

    @property
    def line(self) -> str:
        """Return everything in one line."""
        where = ", ".join(filter(None, (self.name, self.municipality)))
        return f"{where} ({self.hint})" if self.hint else where


@dataclass(frozen=True, slots=True)
class TerritoryPreview:
    """What a file would change; `pointing` counts the records whose place it ends."""

    file_name: str
    territories: Territories
    changes: TerritoryChanges
    pointing: int


@dataclass(frozen=True, slots=True)
class TerritorySource:
    """Where the list comes from: the name of a file and its day, or "" for the program's own."""

    file_name: str = ""
    on: str = ""
    places: int = 0


class TerritoriesService:
    """What is known of places."""

    def __init__(self, store: Store) -> None:
        """Work on `store`; its copy of the list is renewed when the file has changed."""
        self._store = store
        self._keep_copy()
        store.after_replacing.append(self._begin_anew)

    @cached_property
    def all(self) -> Territories:
        """Return the whole list."""
        return read_territories(
            self._text(), read_former_municipalities(resources.read_text(_FORMER_FILE))
        )

    def label(self, code: str) -> str:
        """Return the full name for screens, "" for a code that nobody knows."""
        return self.all.label(code) if code in self.all else ""

    def place_of_issue(self, code: str, language: str) -> str:
        """Return a place for the line of place and day: Latvian wants "where", others the name.

        "Preiļu novadā" and "Preiļu novads"; "" for a code that nobody knows.
        """
        if code not in self.all:
            return ""
        place = self.all[code]
        return place.locative if language == "lv" else place.name

    def offers(self, typed: str, limit: int = 12) -> tuple[PlaceOffer, ...]:
        """Return places for what was typed; old names of municipalities are understood."""
        return tuple(map(self._offer, self.all.look_up(typed, limit)))

    # Another list

    def source(self) -> TerritorySource:
        """Return where the list in use comes from."""
        with self._store.database.reading() as connection:
            kept = settings.read(connection, _SOURCE)
        told = {} if kept is None else json.loads(kept)
        return TerritorySource(told.get("file", ""), told.get("on", ""), len(self.all))

    def look_at(self, file: Path) -> TerritoryPreview:
        """Check a file and say what it would change; raises TerritoryFileError for others."""
        text = _read(file)
        today = self._store.clock.today()
        territories = read_territory_file(text, self.all, today)
        changes = changes_between(self.all, territories, today)
        with self._store.database.reading() as connection:
            pointing = territory_uses.count(connection, changes.ended_codes)
        return TerritoryPreview(file.name, territories, changes, pointing)

    def take_in(self, preview: TerritoryPreview) -> None:
        """Use the list of a file from here on; records keep the places that they point to."""
        told = {"file": preview.file_name, "on": self._store.clock.today().isoformat()}
        with self._store.database.unnamed(capture=True) as connection:
            settings.write(connection, _LIST, written(preview.territories))
            settings.write(connection, _SOURCE, json.dumps(told, ensure_ascii=False))
        self._begin_anew()

    def use_built_in(self) -> None:
        """Use the program's own list again."""
        with self._store.database.unnamed(capture=True) as connection:
            settings.forget(connection, _LIST)
            settings.forget(connection, _SOURCE)
        self._begin_anew()

    def _offer(self, found: FoundPlace) -> PlaceOffer:
        place, municipality = found.place, self.all.municipality_of(found.place.code)
        within = "" if municipality is place else municipality.name
        return PlaceOffer(place.code, place.name, within, self._hint(found))

    def _hint(self, found: FoundPlace) -> str:
        place = found.place
        if found.former:
            return translate("Territories", "until 2021 {name}").format(name=found.former)
        if place.valid_to is None or not place.successor:
            return ""
        # A place that lasted until the last day of a year is another's from the next one on.
        since = place.valid_to + timedelta(days=1)
        words = translate("Territories", "since {year} part of {name}")
        return words.format(year=since.year, name=self.all.successor_of(place.code).name)

    def _text(self) -> str:
        with self._store.database.reading() as connection:
            kept = settings.read(connection, _LIST)
        return resources.read_text(_FILE) if kept is None else kept

    def _begin_anew(self) -> None:
        self.__dict__.pop("all", None)
        self._keep_copy()

    def _keep_copy(self) -> None:
        digest = hashlib.sha256(self._text().encode()).hexdigest()
        with self._store.database.reading() as connection:
            if settings.read(connection, _COPIED) == digest:
                return
        rows = [
            {
                "code": one.code,
                "name": one.name,
                "kind": one.kind,
                "parent": one.parent,
                "municipality": self.all.municipality_of(one.code).code,
                "valid_to": "" if one.valid_to is None else one.valid_to.isoformat(),
                "successor": one.successor,
            }
            for one in self.all
        ]
        with self._store.database.unnamed(capture=True) as connection:
            connection.execute(delete(tables.territory))
            connection.execute(insert(tables.territory), rows)
            settings.write(connection, _COPIED, digest)


def _read(file: Path) -> str:
    """Return the text of a file; nothing larger than a list of territories is read at all."""
    try:
        if file.stat().st_size > LARGEST_BYTES:
            raise TerritoryFileError("size")
        content = file.read_bytes()
    except OSError as error:
        raise FolderUnusableError(str(file)) from error
    if len(content) > LARGEST_BYTES:
        raise TerritoryFileError("size")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise TerritoryFileError("encoding") from None
