"""What each file brought: the list of imports that stays, and every record that one touched."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.domain.errors import NotFoundError
from app.domain.exports import Heading, ListTable, SavedList
from app.domain.ids import LaptopId
from app.domain.imports import (
    OWN_AFFAIRS,
    ImportReport,
    ImportSeen,
    ItemCount,
    ItemKind,
    ItemsAsked,
    ItemsPage,
)
from app.jobs import NO_JOB
from app.persistence import import_items as noted
from app.persistence import programme, settings
from app.persistence.exchange_notes import read_report
from app.services.import_items import entries, noted_items, place_of, read
from app.services.wording.import_items import item_words, list_headings, list_title, row_words
from app.texts import language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.imports import Item
    from app.jobs import Job
    from app.persistence.import_items import KeptImport
    from app.persistence.store import Store
    from app.services.territories import TerritoriesService

_AT_ONCE: Final = 500


class ImportsService:
    """What people look up about files that came.

    A file is named by its identity, whether it was looked at or taken in. Its records are set out
    by `open`, then read some at a time.
    """

    def __init__(self, store: Store, territories: TerritoriesService) -> None:
        """Work on `store`; places are named by `territories`."""
        self._store = store
        self._territories = territories

    def list(self) -> tuple[ImportSeen, ...]:
        """Return every file that was taken in, the newest first."""
        with self._store.database.reading() as connection:
            names = _names(connection)
            return tuple(_seen(connection, one, names) for one in noted.imports(connection))

    def one(self, identity: bytes) -> ImportSeen:
        """Return one file that was taken in; raises NotFoundError."""
        found = [one for one in self.list() if one.identity == identity]
        if not found:
            raise NotFoundError("import", identity.hex())
        return found[0]

    def record(self, beginning: str) -> ImportSeen:
        """Return the one import whose identity begins so, in hexadecimal digits."""
        asked = beginning.strip().lower()
        found = [one for one in self.list() if asked and one.identity.hex().startswith(asked)]
        if len(found) != 1:
            raise NotFoundError("import", beginning)
        return found[0]

    def open(self, identity: bytes) -> tuple[ItemCount, ...]:
        """Set out the records of a file, and return how many there are of what.

        Of one that was looked at they stand as they were then; of one that was taken in, as they
        are called now.
        """
        with self._store.database.reading() as connection:
            kept = noted.import_of(connection, identity)
            if kept is not None:
                self._store.looked.note(
                    identity, entries(noted_items(connection, identity, NO_JOB))
                )
        report = ImportReport() if kept is None else read_report(kept.report)
        return _counts(report, self._store.looked.counts(identity))

    def items(self, identity: bytes, asked: ItemsAsked) -> ItemsPage:
        """Return some of the records that `open` set out: conflicts first, in order of names."""
        kind = "" if asked.kind is None else asked.kind.value
        bodies, total = self._store.looked.page(
            identity, (kind, asked.table, asked.typed), asked.start, asked.many
        )
        return ItemsPage(tuple(map(read, bodies)), total)

    def save(
        self, identity: bytes, asked: ItemsAsked, target: Path, job: Job = NO_JOB
    ) -> SavedList:
        """Write the records that are asked for as .xlsx or .csv, all of them, as they are told."""
        # The workbook's program is loaded with the first list that is written.
        from app.services.list_exports import check_suffix, write_table  # noqa: PLC0415  see above

        check_suffix(target)
        rows = (
            row_words(item_words(item, self._territories.label))
            for item in self.every(identity, asked)
        )
        total = self.items(identity, replace(asked, many=1)).total
        headings = tuple(Heading(words, width) for words, width in list_headings())
        table = ListTable(list_title(), headings, rows, total, language())
        return SavedList(target, write_table(table, target, job))

    def every(self, identity: bytes, asked: ItemsAsked) -> Iterator[Item]:
        """Yield all records that are asked for, some at a time."""
        start, total = 0, 1
        while start < total:
            page = self.items(identity, replace(asked, start=start, many=_AT_ONCE))
            yield from page.items
            start, total = start + _AT_ONCE, page.total


def _counts(report: ImportReport, listed: dict[tuple[str, str], int]) -> tuple[ItemCount, ...]:
    """Return the counts in the order of kinds; what the program keeps for itself is left out."""
    told = {one.subject: one for one in report.tables if one.subject not in OWN_AFFAIRS}
    tables = sorted({*told, *(table for _, table in listed)}, key=place_of)
    found = []
    for kind in ItemKind:
        for table in tables:
            seen = listed.get((kind.value, table), 0)
            count = told[table].of(kind) if table in told else 0
            if kind is ItemKind.CONFLICT:
                # Fields are counted, and not always with the table whose record is looked at.
                count = seen
            if seen or count:
                found.append(ItemCount(kind, table, max(count, seen), seen))
    return tuple(found)


def _names(connection: Connection) -> dict[str, str]:
    return {one.id.hex(): one.name for one in programme.centres(connection)}


def _seen(connection: Connection, kept: KeptImport, names: dict[str, str]) -> ImportSeen:
    told = {"sender": kept.sender, "made": kept.made}
    if not kept.sender:
        # Taken in by an earlier version, which kept it elsewhere.
        note = settings.read(connection, f"received.{kept.identity.hex()}")
        told |= json.loads(note or "{}")
    return ImportSeen(
        identity=kept.identity,
        laptop=LaptopId(kept.laptop),
        sender=told["sender"],
        centres=tuple(names[one] for one in json.loads(kept.scopes) if one in names),
        made=told["made"],
        at=kept.at,
        report=read_report(kept.report),
    )
