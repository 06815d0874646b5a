"""Every record that a file does something to, told so that people know it again.

It puts names in the place of ids, finds the event that a row belongs to, and whose values they
are. What it finds is kept for a while in app.persistence.looked. It knows no words.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import defaultdict
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from app.domain.clock import moment_of
from app.domain.imports import NOBODY, Item, ItemChange, ItemKind, Source
from app.domain.likeness import Sign
from app.domain.search import fold
from app.jobs import stop_if_cancelled
from app.persistence import history, import_items
from app.persistence.import_facts import TELLING, Places, rows_of
from app.persistence.looked import Entry
from app.persistence.tables import SYNCED_BY_NAME
from app.persistence.workers import since_text
from app.services.history import codes_of, want

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy import Connection

    from app.domain.erasure import Erased
    from app.jobs import Job
    from app.persistence.import_items import Noted, NotedCell, Stamp

_AT_ONCE: Final = 500
_REMEMBERED: Final = 50_000
_NEVER: Final = 1
_CODED: Final = ("event", "headcount")
_NOTED: Final = tuple(kind for kind in ItemKind if kind not in {ItemKind.ERASED, ItemKind.ALIKE})
_TABLES: Final = (
    "event", "session", "person", "organisation", "mini_project", "certificate", "registration",
    "attendance", "headcount", "organisation_presence", "consent",
)  # fmt: skip
"""In this order the kinds of record are told, all others after them."""


class Telling:
    """Tells records while one connection sees them."""

    def __init__(self, connection: Connection) -> None:
        """Look things up with `connection`."""
        self._connection = connection
        self._codes = codes_of(connection)
        self._authors = _Authors(connection)
        self._places = Places(connection)
        self._names: dict[tuple[str, bytes], str] = {}

    def items(self, noted: Iterable[Noted]) -> Iterator[Item]:
        """Yield what was noted, told."""
        waiting = iter(noted)
        while some := list(islice(waiting, _AT_ONCE)):
            yield from self._told(some)

    def facts_of(self, table: str, ids: Iterable[bytes]) -> dict[bytes, Mapping[str, Any]]:
        """Return what tells which records these are."""
        told = self._told([import_items.Noted("", table, one) for one in ids])
        return {one.record: one.facts for one in told}

    def _told(self, noted: list[Noted]) -> list[Item]:
        rows = self._rows(noted)
        self._places.look_up((one.table, one.record, row) for one, row in rows)
        self._look_up_names(rows)
        return [self._item(one, row) for one, row in rows]

    def _rows(self, noted: list[Noted]) -> list[tuple[Noted, Mapping[str, Any]]]:
        ids: dict[str, list[bytes]] = defaultdict(list)
        for one in noted:
            ids[one.table].append(one.record)
        found = {
            table: rows_of(self._connection, table, of_table) for table, of_table in ids.items()
        }
        return [(one, found[one.table].get(one.record, {})) for one in noted]

    def _look_up_names(self, rows: Iterable[tuple[Noted, Mapping[str, Any]]]) -> None:
        wanted: dict[str, set[bytes]] = defaultdict(set)
        for noted, row in rows:
            want(wanted, noted.table, row)
            for cell in noted.cells:
                want(wanted, noted.table, {cell.column: cell.old})
                want(wanted, noted.table, {cell.column: cell.new})
            if noted.table == "duplicate_link":
                wanted["organisation"] |= {row.get("one", b""), row.get("other", b"")}
        if len(self._names) > _REMEMBERED:
            self._names.clear()
        for table, ids in wanted.items():
            ids -= {one for one in ids if (table, one) in self._names}
        found = history.names_of(self._connection, wanted)
        self._names |= found
        for (table, one), name in found.items():
            if table == "organisation":
                # A link of organisations has its ends in the same columns as one of people.
                self._names.setdefault(("person", one), name)

    def _item(self, noted: Noted, row: Mapping[str, Any]) -> Item:
        at = self._places.of(noted.table, noted.record, row)
        return Item(
            kind=ItemKind(noted.kind or ItemKind.NEW),
            table=noted.table,
            record=noted.record,
            facts={
                name: self._named(noted.table, name, value)
                for name, value in row.items()
                if name in TELLING
            },
            event=at.event,
            day=at.day,
            changes=tuple(self._change(noted.table, cell) for cell in noted.cells),
            is_here=row.get("deleted") == 0,
        )

    def _change(self, table: str, cell: NotedCell) -> ItemChange:
        return ItemChange(
            cell.column,
            self._named(table, cell.column, cell.old),
            self._named(table, cell.column, cell.new),
            self._authors.of(cell.old_stamp),
            self._authors.of(cell.new_stamp),
        )

    def _named(self, table: str, column: str, value: object) -> object:
        """Return a value with a name in the place of an id or a code; other bytes say nothing."""
        if isinstance(value, bytes):
            return self._names.get((history.target_of(table, column), value), "")
        if isinstance(value, str) and table in _CODED:
            return self._codes.get(value, value)
        return value


class _Authors:
    """Who gave a value: the laptop that a stamp names, and whoever was on duty there."""

    def __init__(self, connection: Connection) -> None:
        self._incarnations = import_items.incarnations(connection)
        self._laptops = history.laptops(connection).names
        self._duties = history.duties(connection, self._incarnations.values())

    def of(self, stamp: Stamp | None) -> Source:
        """Return whose stamp it is; what nobody said has none."""
        if stamp is None or stamp.h <= _NEVER:
            return NOBODY
        incarnation = self._incarnations.get(stamp.n, b"")
        duties = self._duties.get(incarnation, [])
        place = bisect_right([since for since, _ in duties], since_text(stamp.h))
        return Source(
            at=moment_of(stamp.h).isoformat(timespec="seconds"),
            who=duties[place - 1][1] if place else "",
            laptop=self._laptops.get(incarnation, ""),
        )


def noted_items(
    connection: Connection, identity: bytes, job: Job, *, is_look: bool = False
) -> Iterator[Item]:
    """Yield all that was noted of a file, told; what is new in a look is not here to stay."""
    telling = Telling(connection)
    done = 0
    for kind in _NOTED:
        for item in telling.items(import_items.noted(connection, identity, kind)):
            if done % _AT_ONCE == 0:
                stop_if_cancelled(job)
            done += 1
            yield replace(item, is_here=False) if is_look and kind is ItemKind.NEW else item


def erased_items(
    connection: Connection, erased: Iterable[Erased], scopes: Iterable[bytes] | None
) -> tuple[Item, ...]:
    """Return the people whom a file erases while they still have a name here."""
    wanted = None if scopes is None else frozenset(scopes)
    person = SYNCED_BY_NAME["person"].number
    ids = [
        one.record
        for one in erased
        if one.table == person and (wanted is None or one.scope in wanted)
    ]
    here = rows_of(connection, "person", ids)
    on_lists = [one for one in ids if one in here and not here[one]["deleted"]]
    facts = Telling(connection).facts_of("person", on_lists)
    return tuple(Item(ItemKind.ERASED, "person", one, facts[one]) for one in on_lists)


# Kept for a while


def entries(items: Iterable[Item]) -> Iterator[Entry]:
    """Yield items as they are kept."""
    kinds = list(ItemKind)
    for item in items:
        yield Entry(
            kind=item.kind.value,
            table=item.table,
            place=kinds.index(item.kind) * 100 + place_of(item.table)[0],
            name=fold(f"{item.day} {item.event} {_words_of(item.facts)} {_words_of(item.other)}"),
            body=written(item),
        )


def place_of(table: str) -> tuple[int, str]:
    """Return where a kind of record stands among the others when they are told."""
    return (_TABLES.index(table) if table in _TABLES else len(_TABLES)), table


def _words_of(facts: Mapping[str, Any]) -> str:
    return " ".join(value for value in facts.values() if isinstance(value, str))


def written(item: Item) -> str:
    """Return an item as it is kept."""
    changes = [
        [one.column, one.old, one.new, _source(one.old_source), _source(one.new_source)]
        for one in item.changes
    ]
    content = [
        item.kind, item.table, item.record.hex(), item.facts, item.event, item.day, changes,
        item.other, item.signs, item.is_here,
    ]  # fmt: skip
    return json.dumps(content, ensure_ascii=False)


def _source(one: Source) -> list[str]:
    return [one.at, one.who, one.laptop] if one != NOBODY else []


def read(body: str) -> Item:
    """Return an item that was kept."""
    kind, table, record, facts, event, day, changes, other, signs, is_here = json.loads(body)
    return Item(
        ItemKind(kind),
        table,
        bytes.fromhex(record),
        facts,
        event,
        day,
        tuple(
            ItemChange(column, old, new, Source(*whose), Source(*by))
            for column, old, new, whose, by in changes
        ),
        other,
        tuple(map(Sign, signs)),
        is_here=is_here,
    )
