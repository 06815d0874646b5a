"""What every new store begins with: its clock, its incarnation, and the rows all laptops share.

Shared rows (the default programme, the built-in template) are written alike on every laptop, with
one stamp older than any edit and an incarnation of zeros, so that a laptop set up later can never
win against a change made earlier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import insert, select, text, update

from app.domain.ids import (
    DEFAULT_PROGRAMME,
    INCARNATION_BYTES,
    ORG_SCOPE,
    life_id,
    template_id,
)
from app.persistence import lives, records, settings, shared_rights, signing_keys
from app.persistence.capture import stamping
from app.persistence.merge_sql import EVERY_SCOPE
from app.persistence.tables import (
    SYNCED_BY_NAME,
    laptop,
    laptop_life,
    programme,
    sync_clock,
    sync_incarnation,
    sync_row,
    template,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection, Table

GENESIS_ALIAS = 0
OWN_FIRST_ALIAS = 1
GENESIS_STAMP = 1


def begin(connection: Connection, incarnation: bytes) -> None:
    """Start the clock of a new store under a fresh incarnation."""
    connection.execute(
        insert(sync_incarnation),
        [
            {"alias": GENESIS_ALIAS, "id": bytes(INCARNATION_BYTES)},
            {"alias": OWN_FIRST_ALIAS, "id": incarnation},
        ],
    )
    connection.execute(
        insert(sync_clock).values(one=1, h=GENESIS_STAMP, n=OWN_FIRST_ALIAS, capture=0)
    )


def write_shared_rows(connection: Connection) -> None:
    """Write the rows that all laptops have from the first start; expects capture to be off."""
    shared = {"centre_id": ORG_SCOPE}
    _write(connection, programme, {"id": DEFAULT_PROGRAMME, **shared, "name": ""})
    _write(connection, template, built_in_row("participation"))
    connection.execute(text("UPDATE sync_clock SET capture = 1"))


def write_row(connection: Connection, table: Table, row: Mapping[str, object]) -> None:
    """Write one more such row, older than any edit and part of no act."""
    with stamping(connection, on=False):
        _write(connection, table, row)


def take_shared_rows(connection: Connection) -> None:
    """Let the rows that all laptops have be said by this one, which founds the programme.

    Otherwise what others tell of them, which counts as said by nobody, would tie with them. So do
    all templates that come with Kopā: whoever said one first would decide how it is set.
    """
    from app.domain.templates import BUILT_IN  # noqa: PLC0415  not loaded with every start

    connection.execute(text("UPDATE sync_clock SET h = h + 1"))
    shared_rights.take_up(connection, BUILT_IN)
    for known, kind in BUILT_IN.items():
        if records.one(connection, template, known) is None:
            records.add(connection, template, built_in_row(kind))


def built_in_row(kind: str) -> dict[str, object]:
    """Return the record of a template that comes with Kopā, the same on every laptop."""
    shared = {"id": template_id(kind), "centre_id": ORG_SCOPE}
    return {**shared, "name": kind, "kind": kind, "version": 1, "content": ""}


def begin_new_life(connection: Connection, incarnation: bytes) -> None:
    """Go on under a fresh incarnation: a restored or copied store must not continue the old one.

    What the old life wrote up to here counts as seen, like the changes of another laptop.
    """
    connection.execute(
        text(
            "INSERT INTO sync_known (scope, n, h) "
            "SELECT :everywhere, n, h FROM sync_clock WHERE true "
            "ON CONFLICT DO UPDATE SET h = max(h, excluded.h)"
        ),
        {"everywhere": EVERY_SCOPE},
    )
    alias = connection.execute(
        insert(sync_incarnation).values(id=incarnation).returning(sync_incarnation.c.alias)
    ).scalar_one()
    connection.execute(text("UPDATE sync_clock SET n = :alias"), {"alias": alias})
    note_life(connection)


def rename_life(connection: Connection, incarnation: bytes) -> None:
    """Give the present life another name, before anything was stamped in it."""
    alias = select(sync_clock.c.n).scalar_subquery()
    connection.execute(
        update(sync_incarnation).where(sync_incarnation.c.alias == alias).values(id=incarnation)
    )


def is_life_noted(connection: Connection) -> bool:
    """Say whether it is on record which laptop lives here; before the first start nobody does."""
    living = _living(connection)
    return living is None or (_is_noted(connection, living) and _has_key(connection, living))


def note_life(connection: Connection) -> None:
    """Put on record which laptop lives under the present incarnation, once for each.

    Stamps name incarnations only; with this every laptop can say where a change was made, and with
    the key of a life whether a certificate is genuine.
    """
    living = _living(connection)
    if living is None:
        return
    # A copy is noticed in the middle of an import, when nothing else may be stamped.
    with stamping(connection, on=True):
        if not _is_noted(connection, living):
            records.add(connection, laptop_life, _life_row(living))
        if not _has_key(connection, living):
            signing_keys.make(connection, living.incarnation, living.name)


class _Living(NamedTuple):
    """Which laptop lives under which incarnation."""

    incarnation: bytes
    laptop: bytes
    scope: bytes
    name: str


def _living(connection: Connection) -> _Living | None:
    laptop_id = settings.read_bytes(connection, "laptop")
    if laptop_id is None:
        return None
    row = connection.execute(
        select(laptop.c.centre_id, laptop.c.name).where(laptop.c.id == laptop_id)
    ).one_or_none()
    if row is None:
        return None
    incarnation = lives.present(connection).incarnation
    return _Living(incarnation, laptop_id, row.centre_id, row.name or "")


def _is_noted(connection: Connection, living: _Living) -> bool:
    row = select(laptop_life.c.id).where(laptop_life.c.id == life_id(living.incarnation))
    return connection.execute(row).first() is not None


def _has_key(connection: Connection, living: _Living) -> bool:
    return signing_keys.has_key(connection, living.incarnation)


def _life_row(living: _Living) -> dict[str, object]:
    return {
        "id": life_id(living.incarnation),
        "centre_id": living.scope,
        "laptop_id": living.laptop,
        "incarnation": living.incarnation,
    }


def _write(connection: Connection, table: Table, row: Mapping[str, object]) -> None:
    connection.execute(insert(table).values(**row))
    number = SYNCED_BY_NAME[table.name].number
    stamp = {"h": GENESIS_STAMP, "n": GENESIS_ALIAS}
    connection.execute(insert(sync_row).values(t=number, r=row["id"], **stamp))
