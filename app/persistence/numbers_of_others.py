"""Numbers and keys of certificates that a file adds though they are another centre's affair.

A number that lost its force and the key of a life belong to the whole programme, and every laptop
adds its own. Both bear the letters of the life of a laptop, and coordinators know whose lives are
whose: what a centre's file adds for the letters of another centre's laptop, or for the number of
another centre's certificate, can only be an error or a forgery. What is here is left alone, as
every file carries everybody's. A laptop that does not know the life cannot tell and takes it; only
files of the laptop's own centre and of coordinators come to such a one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.ids import ORG_SCOPE
from app.domain.numbers_of_certificates import code_of, life_code_in
from app.persistence.merge_sql import staging_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from app.domain.ids import CentreId

NUMBERED: Final = frozenset({"ended_number", "signing_key"})
"""The tables whose records belong to the life of a laptop by its letters."""


def find(connection: Connection, table: str, number: int, centre: CentreId | None) -> int:
    """Put what is added for others among the rows that contradict; return how many there are.

    `number` is that of the table, `centre` is the centre of the laptop whose file is staged.
    """
    found = [(one,) for one in _others(connection, table, number, centre)]
    if found:
        connection.exec_driver_sql("INSERT INTO differing (r, contradicts) VALUES (?, 1)", found)
    return len(found)


def drop(connection: Connection, table: str) -> None:
    """Forget the rows that contradict."""
    for staged, row in (
        (staging_name(table), "id"),
        ("incoming_cell", "r"),
        ("incoming_foreign", "r"),
    ):
        connection.exec_driver_sql(
            f"DELETE FROM {staged} WHERE {row} IN (SELECT r FROM differing WHERE contradicts)"
        )
    connection.exec_driver_sql("DELETE FROM differing")


def _others(
    connection: Connection, table: str, number: int, centre: CentreId | None
) -> Iterator[bytes]:
    is_number = table == "ended_number"
    added = connection.exec_driver_sql(
        f"SELECT id, {'number' if is_number else 'code'} FROM {staging_name(table)} i "
        f"WHERE NOT EXISTS (SELECT 1 FROM sync_row m WHERE m.t = {number} AND m.r = i.id)"
    ).all()
    if not added:
        return
    codes = _codes(connection, "centre_id IS NOT ? AND centre_id <> ?", centre)
    of_coordinators = _codes(connection, "centre_id IS NOT ? AND centre_id = ?", centre)
    for row, said in added:
        code = life_code_in(said) if is_number else said
        if code in codes or (
            _is_elsewhere(connection, said, centre)
            if is_number
            # Of a coordinator that is gone, any file may bring the only copy of its key.
            else code in of_coordinators and _has_key(connection, code)
        ):
            yield row


def _codes(connection: Connection, which: str, centre: CentreId | None) -> frozenset[str]:
    lives = connection.exec_driver_sql(
        f"SELECT incarnation FROM laptop_life WHERE {which}", (centre, ORG_SCOPE)
    )
    return frozenset(map(code_of, lives.scalars()))


def _has_key(connection: Connection, code: str) -> bool:
    found = connection.exec_driver_sql("SELECT 1 FROM signing_key WHERE code = ?", (code,))
    return found.first() is not None


def _is_elsewhere(connection: Connection, number: str, centre: CentreId | None) -> bool:
    """Say whether another centre has a certificate with this number on record."""
    found = connection.exec_driver_sql(
        "SELECT 1 FROM certificate WHERE number = ? AND centre_id IS NOT ?", (number, centre)
    )
    return found.first() is not None
