"""The lives of stores: which one this is, which others are known, and how the next begins.

A life is a stretch in which one store in one place counts stamps and numbers by itself; a restored
or copied store goes on under another (docs/sync.md, decision 0022).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from sqlalchemy import func, select, union

from app.domain.ids import new_incarnation
from app.domain.numbers_of_certificates import code_of
from app.persistence import issued_numbers
from app.persistence.tables import (
    certificate,
    ended_number,
    laptop_life,
    signing_key,
    sync_clock,
    sync_incarnation,
)

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Select


_HIGH: Final = "_" * 6
"""Serials of six digits: beyond them numbers have no form, and no laptop comes as far."""


class Life(NamedTuple):
    """The present life, and how far its clock has come."""

    incarnation: bytes
    stamp: int


def present(connection: Connection) -> Life:
    """Return the life that this store has now."""
    row = connection.execute(
        select(sync_incarnation.c.id, sync_clock.c.h).join(
            sync_clock, sync_clock.c.n == sync_incarnation.c.alias
        )
    ).one()
    return Life(row.id, row.h)


def fresh_incarnation(connection: Connection) -> bytes:
    """Return the name of a life whose code stands in no number and for no life known here."""
    taken = _codes(connection)
    while True:
        incarnation = new_incarnation()
        if code_of(incarnation) not in taken:
            return incarnation


def shares_its_code(connection: Connection) -> bool:
    """Say whether something elsewhere has the code of this life, as chance or ill will have it.

    Another life, another key, or a number that this life itself put on record, so high that it
    cannot have come to it. What others say of its numbers counts for nothing here.
    """
    own = present(connection).incarnation
    others = _incarnations(connection) - {own}
    code = code_of(own)
    return (
        code in map(code_of, others)
        or _has_other_key(connection, code)
        or _is_high(connection, code)
    )


def _has_other_key(connection: Connection, code: str) -> bool:
    keys = select(func.count()).select_from(signing_key).where(signing_key.c.code == code)
    return connection.execute(keys).scalar_one() > 1


def _is_high(connection: Connection, code: str) -> bool:
    found = union(
        *(
            select(number).where(number.like(f"%-{code}-{_HIGH}%"), issued_numbers.is_own(table))
            for table, number in issued_numbers.NUMBERS
        )
    )
    return connection.execute(found).first() is not None


def _codes(connection: Connection) -> frozenset[str]:
    series = union(_series(certificate.c.number), _series(ended_number.c.number))
    return frozenset({
        *map(code_of, _incarnations(connection)),
        *connection.execute(select(signing_key.c.code)).scalars(),
        *(str(one).rstrip("-").rpartition("-")[2] for (one,) in connection.execute(series)),
    })  # fmt: skip


def _series(number: ColumnElement[str]) -> Select[tuple[str]]:
    """Return what stands before the serials of numbers."""
    return select(func.rtrim(number, "0123456789")).distinct()


def _incarnations(connection: Connection) -> frozenset[bytes]:
    known = union(select(sync_incarnation.c.id), select(laptop_life.c.incarnation))
    return frozenset(connection.execute(known).scalars())
