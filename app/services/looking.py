"""Noting what a look at a file finds, while it is still there to be seen."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from app.domain.search import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlalchemy import Connection

    from app.domain.erasure import Erased
    from app.domain.imports import Item
    from app.jobs import Job
    from app.persistence.store import Store


class Looking:
    """One look at one file."""

    def __init__(self, connection: Connection, store: Store, identity: bytes, job: Job) -> None:
        """Note what is found about the file `identity` beside `store`."""
        self._connection = connection
        self._store = store
        self._identity = identity
        self._job = job
        self._erased: tuple[Item, ...] = ()

    def begin(self, erased: Iterable[Erased], scopes: Collection[bytes] | None) -> None:
        """See who is erased by the file, before their names are gone."""
        from app.services.import_items import erased_items  # noqa: PLC0415  few look at files

        self._erased = erased_items(self._connection, erased, scopes)

    @property
    def to_erase(self) -> tuple[str, ...]:
        """Return the names of those who are erased by the file and are on the lists."""
        return tuple(sorted(filter(None, map(_name, self._erased)), key=fold))

    def finish(self) -> int | None:
        """Note everything; return how many look alike, None where too many are new."""
        from app.services import import_alike, import_items  # noqa: PLC0415  see begin

        is_too_much = import_alike.is_too_much(self._connection, self._identity)
        alike = import_alike.alike_items(self._connection, self._identity, self._job)
        noted = import_items.noted_items(self._connection, self._identity, self._job, is_look=True)
        entries = import_items.entries(chain(self._erased, alike, noted))
        self._store.looked.note(self._identity, entries)
        return None if is_too_much else len(alike)

    def forget(self) -> None:
        """Let go of what an earlier look found: the file is taken in now, and tells by itself."""
        self._store.looked.forget(self._identity)


def _name(item: Item) -> str:
    parts = (item.facts.get("given"), item.facts.get("surname"))
    return " ".join(part for part in parts if isinstance(part, str))
