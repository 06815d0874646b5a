"""Every record that a file does something to, told so that people know it again.

It puts names in the place of ids, finds the event that a row belongs to, and whose values they
are. What it finds is kept for a while in app.persistence.looked. It knows no words.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from app.domain.clock import moment_of
from app.domain.history import CellChange
from app.domain.imports import NOBODY, Item, ItemChange, ItemKind, Source
from app.domain.likeness import Sign
from app.domain.search import fold
from app.jobs import stop_if_cancelled
from app.persistence import history, import_facts, import_items
from app.persistence.looked import Entry
from app.persistence.tables import SYNCED_BY_NAME
from app.persistence.workers import since_text
from app.services.history import codes_of, named, want

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy import Connection

    from app.domain.erasure import Erased
    from app.jobs import Job
    from app.persistence.import_items import Noted, NotedCell, Stamp

_AT_ONCE: Final = 500
_NEVER: Final = 1
_NOTED: Final = tuple(kind for kind in ItemKind if kind not in {ItemKind.ERASED, ItemKind.ALIKE})
_TELLING: Final = frozenset(
    {
        "person_id", "organisation_id", "mini_project_id", "name", "title", "number", "given",
        "surname", "nominative", "on_date", "starts", "session_id", "category", "page", "pages",
        "kind", "purpose", "one", "other", "role", "line", "since", "until", "code", "post",
    }
)  # fmt: skip
"""The fields that tell which record it is."""

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
        ids: dict[str, list[bytes]] = defaultdict(list)
        for one in noted:
            ids[one.table].append(one.record)
        rows = history.records_of(self._connection, ids)
        places = import_facts.belonging(self._connection, rows)
        cells = [_cells_of(one, rows.get((one.table, one.record), {})) for one in noted]
        names = self._names(cells)
        return [
            self._item(one, [named(cell, names, self._codes) for cell in its], places)
            for one, its in zip(noted, cells, strict=True)
        ]

    def _names(self, cells: Iterable[list[CellChange]]) -> dict[tuple[str, bytes], str]:
        wanted: dict[str, set[bytes]] = defaultdict(set)
        for change in (one for its in cells for one in its):
            want(wanted, change.table, {change.column: change.old})
            want(wanted, change.table, {change.column: change.new})
            want(wanted, change.table, change.record)
            if change.table == "duplicate_link":
                ends = {change.record.get("one"), change.record.get("other")}
                wanted["organisation"] |= {end for end in ends if isinstance(end, bytes)}
        names = history.names_of(self._connection, wanted)
        # A link of organisations has its ends in the same columns as one of people.
        as_people = {
            ("person", one): name for (table, one), name in names.items() if table == "organisation"
        }
        return {**as_people, **names}

    def _item(
        self,
        noted: Noted,
        cells: list[CellChange],
        places: Mapping[tuple[str, bytes], import_facts.Belonging],
    ) -> Item:
        at = places.get((noted.table, noted.record), import_facts.NOWHERE)
        row, *changed = cells
        return Item(
            kind=ItemKind(noted.kind or ItemKind.NEW),
            table=noted.table,
            record=noted.record,
            facts={name: _plain(value) for name, value in row.record.items()},
            event=at.event,
            day=at.day,
            changes=tuple(
                self._change(cell, told) for cell, told in zip(noted.cells, changed, strict=True)
            ),
        )

    def _change(self, cell: NotedCell, told: CellChange) -> ItemChange:
        return ItemChange(
            cell.column,
            _plain(told.old),
            _plain(told.new),
            self._authors.of(cell.old_stamp),
            self._authors.of(cell.new_stamp),
        )


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


def _cells_of(noted: Noted, row: Mapping[str, Any]) -> list[CellChange]:
    """Return the record as a whole, then its changed cells, with ids that wait for names."""
    facts = {name: value for name, value in row.items() if name in _TELLING and value is not None}
    whole = CellChange(noted.table, noted.record, "", None, None, record=facts)
    return [
        whole,
        *(
            CellChange(noted.table, noted.record, one.column, one.old, one.new)
            for one in noted.cells
        ),
    ]


def _plain(value: object) -> object:
    return "" if isinstance(value, bytes) else value


def noted_items(connection: Connection, identity: bytes, job: Job) -> Iterator[Item]:
    """Yield all that was noted of a file, told."""
    telling = Telling(connection)
    done = 0
    for kind in _NOTED:
        for item in telling.items(import_items.noted(connection, identity, kind)):
            if done % _AT_ONCE == 0:
                stop_if_cancelled(job)
            done += 1
            yield item


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
    here = {
        record: row for (_, record), row in history.records_of(connection, {"person": ids}).items()
    }
    on_lists = [one for one in ids if one in here and not here[one]["deleted"]]
    facts = Telling(connection).facts_of("person", on_lists)
    return tuple(Item(ItemKind.ERASED, "person", one, facts[one]) for one in on_lists)


# Kept for a while


def entries(items: Iterable[Item]) -> Iterator[Entry]:
    """Yield items as they are kept."""
    kinds = list(ItemKind)
    for item in items:
        about = _words_of(item.facts)
        yield Entry(
            kind=item.kind.value,
            table=item.table,
            place=kinds.index(item.kind) * 100 + place_of(item.table)[0],
            name=fold(f"{item.day} {item.event} {about}"),
            words=fold(f"{about} {item.event} {_words_of(item.other)}"),
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
        item.other, item.signs,
    ]  # fmt: skip
    return json.dumps(content, ensure_ascii=False)


def _source(one: Source) -> list[str]:
    return [one.at, one.who, one.laptop] if one != NOBODY else []


def read(body: str) -> Item:
    """Return an item that was kept."""
    kind, table, record, facts, event, day, changes, other, signs = json.loads(body)
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
    )
