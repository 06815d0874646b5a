"""Every certificate number that this store knows of, whatever became of the certificate.

Issued, deleted, taken back, or known only as ended: what was once on paper is never given again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import exists, func, select, union

from app.domain.numbers_of_certificates import keys_of, serial_of
from app.persistence.tables import (
    SYNCED_BY_NAME,
    certificate,
    ended_number,
    sync_clock,
    sync_row,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import ColumnElement, Connection, Table

NUMBERS: Final = ((certificate, certificate.c.number), (ended_number, ended_number.c.number))
"""Where numbers stand: of a certificate, and of one that lost its force."""

_AFTER_DASH = "."
"""The sign that follows "-" in the order of the index."""


_NEAR: Final = 1_000
"""So far beyond its own a life still makes room for numbers that others put on record."""


def last_serial(connection: Connection, series: str) -> int:
    """Return the greatest serial used in a series such as "PRE-2026-K7QXM-", 0 for none.

    Only this life gives numbers of its series. What files bring of it is as good as never given
    again where it lies near; far ahead it is a forgery, which must not use the serials up.
    """
    end = series[:-1] + _AFTER_DASH
    found = connection.execute(
        union(
            *(
                select(column, is_own(table)).where(column >= series, column < end)
                for table, column in NUMBERS
            )
        )
    ).all()
    own = max((serial_of(number) for number, is_here in found if is_here), default=0)
    others = (serial_of(number) for number, is_here in found if not is_here)
    return max((one for one in others if own < one <= own + _NEAR), default=own)


def is_own(table: Table) -> ColumnElement[bool]:
    """Return in SQL whether the present life of this store put a row on record."""
    return exists().where(
        sync_row.c.t == SYNCED_BY_NAME[table.name].number,
        sync_row.c.r == table.c.id,
        sync_row.c.n == sync_clock.c.n,
    )


def was_taken_back(connection: Connection, number: str) -> bool:
    """Say whether a certificate bore this number until its issuing was undone.

    For a number of which no certificate stands: what a forged row says takes nothing back.
    """
    rows = select(certificate.c.deleted).where(certificate.c.number == number)
    return 1 in connection.execute(rows).scalars()


def like(connection: Connection, typed: str) -> tuple[str, ...]:
    """Return the numbers that somebody may have meant, those typed exactly so first."""
    for key in keys_of(typed):
        found = tuple(_with_key(connection, key))
        if found:
            exact = "".join(typed.split()).upper()
            return tuple(sorted(found, key=lambda number: (number != exact, number)))
    return ()


def _with_key(connection: Connection, key: str) -> Iterator[str]:
    columns = (certificate.c.number, ended_number.c.number)
    yield from connection.execute(
        union(*(select(column).where(_key_of(column) == key) for column in columns))
    ).scalars()


def _key_of(number: ColumnElement[str]) -> ColumnElement[str]:
    """Return in SQL what `keys_of` makes of a number that was given."""
    found = func.replace(func.upper(number), "-", "")
    for letter, sign in (("O", "0"), ("I", "1"), ("L", "1")):
        found = func.replace(found, letter, sign)
    return found
