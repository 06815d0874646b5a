"""What files tell of other laptops: the newest from each, what each has confirmed, what is missing.

It reads the notes that imports and exports leave (app.persistence.exchange_notes) and the rows of
laptops. Who belongs, and which silence is too long, is decided elsewhere.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from app.domain.ids import ORG_SCOPE, CentreId, LaptopId
from app.persistence.erasure import PERSON
from app.persistence.exchange_notes import IN, OUT
from app.persistence.tables import laptop, laptop_life

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy import Connection

# The last of each group by its stamp: SQLite gives the other columns of the row with the maximum.
_NEWEST_IN: Final = (
    "SELECT laptop, made, at, max(h) FROM sync_file WHERE direction = ? GROUP BY laptop"
)
_OUT: Final = "SELECT scopes, made, at, h FROM sync_file WHERE direction = ? ORDER BY h DESC"
_OWN_LIVES: Final = (
    "SELECT i.alias FROM sync_incarnation i "
    "WHERE i.alias = (SELECT n FROM sync_clock) OR i.id IN "
    "(SELECT incarnation FROM laptop_life WHERE laptop_id = ?)"
)
_SEEN_OF: Final = (
    "SELECT p.laptop, p.scope, max(p.h) FROM json_each(?) w CROSS JOIN json_each(?) o "
    "JOIN sync_peer p ON p.laptop = unhex(w.value ->> 0) AND p.scope = unhex(w.value ->> 1) "
    "AND p.n = o.value GROUP BY p.laptop, p.scope"
)
_GAPS: Final = (
    "SELECT DISTINCT l.laptop_id FROM json_each(?) x "
    "JOIN laptop_life l ON l.laptop_id = unhex(x.value) "
    "JOIN sync_incarnation i ON i.id = l.incarnation CROSS JOIN json_each(?) w "
    "JOIN sync_peer p ON p.laptop = unhex(w.value) AND p.scope = ? AND p.n = i.alias "
    "LEFT JOIN sync_known k ON k.scope = p.scope AND k.n = p.n WHERE p.h > ifnull(k.h, 0)"
)
_ERASED: Final = "SELECT scope, count(*) FROM sync_erasure WHERE t = ? GROUP BY scope"
_ERASED_BY: Final = (
    "SELECT laptop, scope, count(*) FROM ("
    "SELECT s.laptop, s.scope, s.r FROM sync_erasure_seen s JOIN sync_erasure e "
    "ON e.t = s.t AND e.r = s.r AND e.scope = s.scope WHERE s.t = ? "
    "UNION SELECT by, scope, r FROM sync_erasure WHERE t = ?) GROUP BY laptop, scope"
)


@dataclass(frozen=True, slots=True)
class FileNote:
    """A file that came or went: the ISO time it was made, the one it was noted, and its stamp."""

    made: str
    at: str
    stamp: int
    scopes: frozenset[bytes] = frozenset()


@dataclass(frozen=True, slots=True)
class ErasuresNoted:
    """How many people were erased in each scope, and of them how many on which laptop."""

    by_scope: Mapping[bytes, int]
    done: Mapping[tuple[bytes, bytes], int]


@dataclass(frozen=True, slots=True)
class LaptopRow:
    """A laptop as the records name it."""

    id: LaptopId
    name: str
    centre: CentreId


def newest_received(connection: Connection) -> dict[bytes, FileNote]:
    """Return the newest file of each laptop that was taken in here."""
    rows = connection.exec_driver_sql(_NEWEST_IN, (IN,))
    return {bytes(one): FileNote(made, at, h) for one, made, at, h in rows}


def written(connection: Connection) -> tuple[FileNote, ...]:
    """Return the files that were written here, the newest first."""
    # Years of files go to the same few sets of centres.
    sets: dict[str, frozenset[bytes]] = {}
    found = []
    for scopes, made, at, h in connection.exec_driver_sql(_OUT, (OUT,)):
        if scopes not in sets:
            sets[scopes] = frozenset(map(bytes.fromhex, json.loads(scopes)))
        found.append(FileNote(made, at, h, sets[scopes]))
    return tuple(found)


def seen_of_this(
    connection: Connection, own: LaptopId, wanted: Collection[tuple[bytes, bytes]]
) -> dict[tuple[bytes, bytes], int]:
    """Return how far laptops have seen this one, each in a scope, by their own word."""
    lives = connection.exec_driver_sql(_OWN_LIVES, (own,)).scalars().all()
    asked = json.dumps([(one.hex(), scope.hex()) for one, scope in wanted])
    rows = connection.exec_driver_sql(_SEEN_OF, (asked, json.dumps(list(lives))))
    return {(bytes(one), bytes(scope)): h for one, scope, h in rows}


def with_gaps(
    connection: Connection, writers: Collection[bytes], others: Collection[bytes]
) -> frozenset[bytes]:
    """Return the writers of whom others have a later file of the programme's records than this one.

    Only of those whose word counts there: what any other laptop tells comes along with each file.
    """
    asked = (json.dumps([one.hex() for one in every]) for every in (writers, others))
    rows = connection.exec_driver_sql(_GAPS, (*asked, ORG_SCOPE))
    return frozenset(bytes(one) for one in rows.scalars())


def erasures(connection: Connection) -> ErasuresNoted:
    """Return how many people were erased, and which laptops have told of it."""
    by_scope = connection.exec_driver_sql(_ERASED, (PERSON,))
    done = connection.exec_driver_sql(_ERASED_BY, (PERSON, PERSON))
    return ErasuresNoted(
        {bytes(scope): count for scope, count in by_scope},
        {(bytes(one), bytes(scope)): count for one, scope, count in done},
    )


def lives_of_laptops(connection: Connection) -> dict[bytes, int]:
    """Return how often each laptop began anew from a backup or a copy, the first start included."""
    rows = connection.execute(
        select(laptop_life.c.laptop_id, func.count())
        .where(laptop_life.c.deleted == 0)
        .group_by(laptop_life.c.laptop_id)
    )
    return {bytes(one): count for one, count in rows}


def laptops_in_records(connection: Connection) -> tuple[LaptopRow, ...]:
    """Return all laptops that records name, whether they belong or not."""
    rows = connection.execute(
        select(laptop.c.id, laptop.c.name, laptop.c.centre_id)
        .where(laptop.c.deleted == 0)
        .order_by(laptop.c.name)
    )
    return tuple(
        LaptopRow(LaptopId(row.id), row.name or "", CentreId(row.centre_id)) for row in rows
    )
