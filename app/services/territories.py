"""Municipalities, towns and parishes: offered in fields, named on papers, joined in reports.

The list is a file of the program and can be replaced by a newer one; the store holds a copy for
its queries, brought up to date when the store is opened.
"""

from __future__ import annotations

import hashlib
from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert

import resources
from app.domain.territories import Territories, read_territories
from app.persistence import settings, tables

if TYPE_CHECKING:
    from app.persistence.store import Store

_FILE = "territories.csv"


class TerritoriesService:
    """What is known of places."""

    def __init__(self, store: Store) -> None:
        """Work on `store`; its copy of the list is renewed when the file has changed."""
        self._store = store
        self._keep_copy()
        store.after_replacing.append(self._keep_copy)

    @cached_property
    def all(self) -> Territories:
        """Return the whole list."""
        return read_territories(resources.read_text(_FILE))

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

    def _keep_copy(self) -> None:
        digest = hashlib.sha256(resources.read_text(_FILE).encode()).hexdigest()
        with self._store.database.reading() as connection:
            if settings.read(connection, "territories") == digest:
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
            settings.write(connection, "territories", digest)
