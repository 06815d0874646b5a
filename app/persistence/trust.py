"""Who belongs to the programme as this store keeps it: signed statements, and this laptop's keys.

It keeps bytes and knows their kind. Whether a signature on them is good was proved before
(app.sync.statements), and what follows from them is decided elsewhere (app.domain.trust).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from app.persistence.tables import own_key, trust_statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection


class Purpose(StrEnum):
    """What a secret key of this laptop is for."""

    SIGN = "sign"
    SEAL = "seal"
    ROOT = "root"  # on coordinators only: says who belongs
    RECOVERY = "recovery"  # on coordinators only: opens every file


@dataclass(frozen=True, slots=True)
class Kept:
    """All that a store keeps of its membership, to be taken along into another."""

    statements: Mapping[bytes, str]
    keys: Mapping[Purpose, bytes] = field(repr=False)


NOTHING = Kept({}, {})
"""What a store keeps that never belonged anywhere."""


def keep(connection: Connection, kind: str, envelopes: Iterable[bytes]) -> None:
    """Keep statements of a kind; those that are known already stay as they are."""
    rows = [
        {"sha": hashlib.sha256(one).digest(), "kind": kind, "envelope": one} for one in envelopes
    ]
    if rows:
        connection.execute(insert(trust_statement).on_conflict_do_nothing(), rows)


def envelopes(connection: Connection, kind: str | None = None) -> tuple[bytes, ...]:
    """Return the statements of a kind, or all, in an order that is the same everywhere."""
    found = select(trust_statement.c.envelope).order_by(trust_statement.c.sha)
    if kind is not None:
        found = found.where(trust_statement.c.kind == kind)
    return tuple(connection.execute(found).scalars())


def is_any(connection: Connection) -> bool:
    """Say whether anything was ever said here of who belongs."""
    return connection.execute(select(trust_statement.c.sha).limit(1)).first() is not None


def keep_key(connection: Connection, purpose: Purpose, secret: bytes) -> None:
    """Keep a secret in the place of an earlier one for the same purpose."""
    row = insert(own_key).values(purpose=purpose.value, secret=secret)
    connection.execute(
        row.on_conflict_do_update(index_elements=["purpose"], set_={"secret": row.excluded.secret})
    )


def key(connection: Connection, purpose: Purpose) -> bytes | None:
    """Return the secret for a purpose, None where this laptop has none."""
    found = select(own_key.c.secret).where(own_key.c.purpose == purpose.value)
    return connection.execute(found).scalar_one_or_none()


def kept(connection: Connection) -> Kept:
    """Return all that is kept here: going back to a backup must not lose it."""
    statements = connection.execute(select(trust_statement.c.envelope, trust_statement.c.kind))
    keys = connection.execute(select(own_key.c.purpose, own_key.c.secret))
    return Kept(
        {row.envelope: row.kind for row in statements},
        {Purpose(row.purpose): row.secret for row in keys},
    )


def forget(connection: Connection) -> None:
    """Keep nothing any more of who belongs, and no key."""
    connection.execute(delete(trust_statement))
    connection.execute(delete(own_key))


def bring(connection: Connection, brought: Kept) -> None:
    """Keep what another store kept as well; its keys take the place of those here."""
    for envelope, kind in brought.statements.items():
        keep(connection, kind, [envelope])
    for purpose, secret in brought.keys.items():
        keep_key(connection, purpose, secret)
