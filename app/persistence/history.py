"""What is on record about the changes of records: acts made here, and stamps from everywhere.

Rows that belong to a record, such as the sessions of an event, belong to its history too.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import literal, select

from app.persistence import settings
from app.persistence.tables import (
    SYNCED_BY_NAME,
    act,
    act_change,
    duty,
    laptop,
    laptop_life,
    metadata,
    person,
    sync_cell,
    sync_clock,
    sync_incarnation,
    sync_loser,
    sync_row,
    worker,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from sqlalchemy import Connection, Row, Select, Table

_CHUNK: Final = 500

_CHILDREN: Final[Mapping[str, tuple[tuple[str, str], ...]]] = MappingProxyType(
    {
        "person": (
            ("consent", "person_id"),
            ("duplicate_link", "one"),
            ("duplicate_link", "other"),
            ("mini_project_person", "person_id"),
        ),
        "event": (
            ("session", "event_id"),
            ("event_team", "event_id"),
            ("event_partner", "event_id"),
            ("registration", "event_id"),
            ("sheet_page", "event_id"),
            ("evidence", "event_id"),
        ),
        "session": (
            ("attendance", "session_id"),
            ("headcount", "session_id"),
            ("organisation_presence", "session_id"),
        ),
        "sheet_page": (("sheet_line", "page_id"),),
        "template": (("template_revision", "template_id"),),
        "certificate": (("certificate_copy", "certificate_id"),),
        "organisation": (("duplicate_link", "one"), ("duplicate_link", "other")),
        "mini_project": (
            ("mini_project_person", "mini_project_id"),
            ("mini_project_partner", "mini_project_id"),
        ),
    }
)
"""Which rows tell of a record besides its own."""

_NAMED_BY: Final[Mapping[str, str]] = MappingProxyType(
    {
        "organisation": "name",
        "event": "title",
        "mini_project": "title",
        "programme": "name",
        "certificate": "number",
        "worker": "name",
        "laptop": "name",
        "centre": "name",
        "logo": "name",
        "template": "name",
        "signatory": "name",
        "picture": "name",
        "evidence": "name",
        "event_kind": "nominative",
        "reporting_period": "name",
        "outcome_area": "name",
        "headcount_category": "name",
    }
)


@dataclass(frozen=True, slots=True)
class ActedChange:
    """One value that an act made here changed, or a row that it added (`column` "")."""

    act: int
    at: str
    what: str
    detail: str
    worker: str | None
    table: str
    row: bytes
    column: str
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class Stamped:
    """Where and when a cell got its value, or a row (`column` "") came to be."""

    table: str
    row: bytes
    column: str
    stamp: int
    incarnation: bytes
    value: object = None


def rows_about(connection: Connection, subject: str, record: bytes) -> dict[str, list[bytes]]:
    """Return the ids of the record and of all that belongs to it, by table."""
    found: dict[str, list[bytes]] = {subject: [record]}
    waiting = [subject]
    while waiting:
        parent = waiting.pop()
        for name, column in _CHILDREN.get(parent, ()):
            child = metadata.tables[name]
            ids = [
                row.id
                for chunk in _chunks(found[parent])
                for row in connection.execute(select(child.c.id).where(child.c[column].in_(chunk)))
            ]
            if ids:
                waiting.append(name)
                found.setdefault(name, []).extend(ids)
    return found


def parent_of(table: str) -> tuple[str, str] | None:
    """Return to which table's records the rows of a table belong, and by which column.

    Somebody's part in a mini-project belongs rather to that than to the person.
    """
    found = [
        (parent, column)
        for parent, children in _CHILDREN.items()
        for child, column in children
        if child == table
    ]
    return found[-1] if found else None


def acted(connection: Connection, rows: Mapping[str, list[bytes]]) -> list[ActedChange]:
    """Return what acts of this laptop did to the rows, in order."""
    found = [
        _acted(name, row)
        for name, ids in rows.items()
        for chunk in _chunks(ids)
        for row in connection.execute(
            select(act_change, act.c.at, act.c.what, act.c.detail, act.c.worker)
            .join(act, act.c.id == act_change.c.act)
            .where(act_change.c.t == SYNCED_BY_NAME[name].number, act_change.c.r.in_(chunk))
        )
    ]
    return [change for _, change in sorted(found, key=_by_number)]


def _by_number(numbered: tuple[int, ActedChange]) -> int:
    return numbered[0]


def _acted(table: str, row: Row[*tuple[Any, ...]]) -> tuple[int, ActedChange]:
    return row.id, ActedChange(
        row.act,
        row.at,
        row.what,
        row.detail,
        row.worker,
        table,
        row.r,
        _column(table, row.c),
        row.old,
        row.new,
    )


def stamped(connection: Connection, rows: Mapping[str, list[bytes]]) -> list[Stamped]:
    """Return the stamps that the rows and their changed cells bear now."""
    return [
        Stamped(name, row.r, _column(name, row.c), row.h, row.id)
        for name, ids in rows.items()
        for chunk in _chunks(ids)
        for source in (sync_row, sync_cell)
        for row in connection.execute(_stamps_of(source, SYNCED_BY_NAME[name].number, chunk))
    ]


def _stamps_of(source: Table, number: int, chunk: list[bytes]) -> Select[*tuple[Any, ...]]:
    column = source.c.c if "c" in source.c else literal(0)
    return (
        select(source.c.r, column.label("c"), source.c.h, sync_incarnation.c.id)
        .join(sync_incarnation, sync_incarnation.c.alias == source.c.n)
        .where(source.c.t == number, source.c.r.in_(chunk))
    )


def overwritten(connection: Connection, rows: Mapping[str, list[bytes]]) -> list[Stamped]:
    """Return the values that another laptop's later ones took the place of."""
    return [
        Stamped(name, row.r, _column(name, row.c), row.h, row.incarnation, row.value)
        for name, ids in rows.items()
        for chunk in _chunks(ids)
        for row in connection.execute(
            select(sync_loser, sync_incarnation.c.id.label("incarnation"))
            .join(sync_incarnation, sync_incarnation.c.alias == sync_loser.c.n)
            .where(sync_loser.c.t == SYNCED_BY_NAME[name].number, sync_loser.c.r.in_(chunk))
        )
    ]


def records_of(
    connection: Connection, rows: Mapping[str, list[bytes]]
) -> dict[tuple[str, bytes], dict[str, Any]]:
    """Return the rows as they are kept now, deleted ones too."""
    return {
        (name, row.id): dict(row._mapping)  # noqa: SLF001  SQLAlchemy's public name for it
        for name, ids in rows.items()
        for chunk in _chunks(ids)
        for row in connection.execute(
            select(metadata.tables[name]).where(metadata.tables[name].c.id.in_(chunk))
        )
    }


@cache
def target_of(table: str, column: str) -> str:
    """Return the table whose ids a column holds, "" where it holds none."""
    if (table, column) == ("person", "household"):
        return "household"
    if table == "duplicate_link" and column in ("one", "other"):
        return "person"
    found = metadata.tables[table].c.get(column)
    keys = () if found is None else found.foreign_keys
    return next((str(key.column.table.name) for key in keys), "")


def place_of(table: str, column: str) -> int:
    """Return where a column stands among those of its table; the record as a whole comes first."""
    return next((one.number for one in SYNCED_BY_NAME[table].columns if one.name == column), 0)


def names_of(
    connection: Connection, wanted: Mapping[str, Collection[bytes]]
) -> dict[tuple[str, bytes], str]:
    """Return the names of records by table and id; of a household, those of its members."""
    names: dict[tuple[str, bytes], str] = {}
    for table, ids in wanted.items():
        for chunk in _chunks(list(ids)):
            names.update(_names(connection, table, chunk))
    return names


def _names(
    connection: Connection, table: str, ids: list[bytes]
) -> Iterator[tuple[tuple[str, bytes], str]]:
    if table == "household":
        yield from _households(connection, ids)
    elif table == "person":
        people = connection.execute(
            select(person.c.id, person.c.given, person.c.surname).where(person.c.id.in_(ids))
        )
        for row in people:
            yield (table, row.id), f"{row.given or ''} {row.surname or ''}".strip()
    elif table == "session":
        session = metadata.tables["session"]
        for sitting in connection.execute(select(session).where(session.c.id.in_(ids))):
            yield (table, sitting.id), sitting.on_date or ""
    elif table in _NAMED_BY:
        named = metadata.tables[table]
        name = named.c[_NAMED_BY[table]].label("name")
        for other in connection.execute(select(named.c.id, name).where(named.c.id.in_(ids))):
            yield (table, other.id), other.name or ""


def _households(
    connection: Connection, ids: list[bytes]
) -> Iterator[tuple[tuple[str, bytes], str]]:
    members: dict[bytes, list[str]] = defaultdict(list)
    rows = connection.execute(
        select(person.c.household, person.c.given, person.c.surname)
        .where(person.c.household.in_(ids), person.c.deleted == 0)
        .order_by(person.c.surname, person.c.given)
    )
    for row in rows:
        members[row.household].append(f"{row.given or ''} {row.surname or ''}".strip())
    for household in ids:
        yield ("household", household), ", ".join(members[household])


@dataclass(frozen=True, slots=True)
class Laptops:
    """Which laptop lived under which incarnation, and which incarnations are this laptop's."""

    names: Mapping[bytes, str]
    own: frozenset[bytes]


def laptops(connection: Connection) -> Laptops:
    """Return what is known of the laptops whose stamps are here."""
    here = settings.read_bytes(connection, "laptop")
    names: dict[bytes, str] = {}
    own = set()
    rows = connection.execute(
        select(laptop_life.c.incarnation, laptop_life.c.laptop_id, laptop.c.name).join(
            laptop, laptop.c.id == laptop_life.c.laptop_id
        )
    )
    for row in rows:
        names[row.incarnation] = row.name or ""
        if row.laptop_id == here:
            own.add(row.incarnation)
    own.add(
        connection.execute(
            select(sync_incarnation.c.id).join(
                sync_clock, sync_clock.c.n == sync_incarnation.c.alias
            )
        ).scalar_one()
    )
    return Laptops(names, frozenset(own))


def duties(
    connection: Connection, incarnations: Iterable[bytes]
) -> dict[bytes, list[tuple[str, str]]]:
    """Return from which stamp on who was on duty, by incarnation, in order; "" is nobody."""
    found: dict[bytes, list[tuple[str, str]]] = defaultdict(list)
    rows = connection.execute(
        select(duty.c.incarnation, duty.c.since, worker.c.name)
        .outerjoin(worker, worker.c.id == duty.c.worker_id)
        .where(duty.c.incarnation.in_(list(incarnations)), duty.c.deleted == 0)
        .order_by(duty.c.since)
    )
    for incarnation, since, name in rows:
        found[incarnation].append((since, name or ""))
    return found


def _column(table: str, column_number: int) -> str:
    for column in SYNCED_BY_NAME[table].columns:
        if column.number == column_number:
            return column.name
    return ""


def _chunks(ids: list[bytes]) -> Iterator[list[bytes]]:
    for start in range(0, len(ids), _CHUNK):
        yield ids[start : start + _CHUNK]
