"""What the programme shares and only coordinators change, whoever's file it came in.

Every file carries the whole of what the programme shares, so that its records refer to nothing
that is missing. Of tables that only coordinators change, what another laptop's file says is
hearsay: it fills in what is not known here yet, under the stamp of what nobody said, and the next
file of a coordinator stands over it. So a stolen laptop can change nothing outside its centre, and
the answer depends on nothing but the file and who may what.

While something in a file is hearsay and news, the file does not tell how far its sender has seen
anybody in what is shared: under what is told may lie what somebody else wrote and nobody told.

A coordinator who has lost what coordinators wrote, with a laptop or by going back to a backup, may
*believe* a file: then what it says that they wrote counts as theirs. Somebody has to say so, for a
file can be made to say anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.ids import ORG_SCOPE
from app.domain.trust import Role
from app.persistence.merge_sql import NEVER_H, NEVER_N, staging_name

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

    from app.domain.trust import Member

OPEN: Final = frozenset(
    {"signing_key", "ended_number", "template_revision", "picture", "picture_piece"}
)
"""Shared tables that every laptop writes: nothing in them can be taken from anybody."""

ADD_ONLY: Final = frozenset({"event_kind"})
"""Shared tables that every laptop adds to, while only coordinators change what is there."""

_CELLS: Final = ("incoming_cell", "incoming_foreign")
_UNHEARD: Final = "n <> 0 AND h > coalesce((SELECT h FROM seen_by_me s WHERE s.n = k.n), 0)"


def is_guarded(table: str, scope: bytes, sender: Member) -> bool:
    """Say whether what the sender's file says of such records is hearsay."""
    return scope == ORG_SCOPE and sender.role is not Role.COORDINATOR and table not in OPEN


class Hearsay:
    """What the staged rows of one table say that only a coordinator may say."""

    def __init__(
        self, connection: Connection, table: str, number: int, believed: frozenset[int]
    ) -> None:
        """Look at rows that are staged, beside what was seen of their scope.

        `believed` are the incarnations whose changes count as they are.
        """
        self._connection = connection
        self._lives = f"({', '.join(map(str, sorted(believed)))})"
        self._number = number
        self._staged = staging_name(table)
        self._is_open_to_all = table in ADD_ONLY
        # A cell may bear the stamp of its row: then it was written with it.
        self._is_change = (
            f"(k.h, k.n) <> (SELECT row_h, row_n FROM {self._staged} i WHERE i.id = k.r)"
        )

    def unheard_of(self) -> frozenset[int]:
        """Return the incarnations whose changes came here by no coordinator's file yet."""
        found = self._connection.exec_driver_sql(
            f"SELECT DISTINCT n FROM ({self._stamps()}) k WHERE {_UNHEARD} "
            f"AND n NOT IN {self._lives}"
        )
        return frozenset(found.scalars())

    def note(self) -> None:
        """Keep which records are told to have been changed by whom, for `told_by`."""
        self._connection.exec_driver_sql(
            f"INSERT OR IGNORE INTO hearsay (t, r, n) SELECT {self._number}, r, n "
            f"FROM ({self._stamps()}) k WHERE {_UNHEARD} AND NOT EXISTS "
            # Every change has a stamp of its own: what stands here with it was told before.
            f"(SELECT 1 FROM sync_row m WHERE m.t = {self._number} AND m.r = k.r "
            "AND (m.h, m.n) = (k.h, k.n)) AND NOT EXISTS "
            f"(SELECT 1 FROM sync_cell o WHERE o.t = {self._number} AND o.r = k.r "
            "AND (o.h, o.n) = (k.h, k.n))"
        )

    def awaiting(self) -> int:
        """Return how many records here are told to have changed, for a coordinator to confirm."""
        found = self._connection.exec_driver_sql(f"SELECT count(*) FROM ({self.awaiting_rows()})")
        return int(found.scalar_one())

    def awaiting_rows(self) -> str:
        """Return what selects the ids of these records, each once."""
        return (
            f"SELECT DISTINCT r FROM ({self._stamps()}) k WHERE {_UNHEARD} "
            f"AND n NOT IN {self._lives} "
            f"AND EXISTS (SELECT 1 FROM sync_row m WHERE m.t = {self._number} AND m.r = k.r)"
        )

    def weaken(self) -> None:
        """Let the staged rows count as said by nobody; what is added counts as it is."""
        never = f"SET h = {NEVER_H}, n = {NEVER_N}"
        changed = self._is_change if self._is_open_to_all else "true"
        for table in _CELLS:
            self._connection.exec_driver_sql(
                f"UPDATE {table} AS k {never} WHERE n NOT IN {self._lives} AND {changed}"
            )
        self._connection.exec_driver_sql(
            f"DELETE FROM incoming_foreign WHERE value IS NULL AND (h, n) = ({NEVER_H}, {NEVER_N})"
        )
        if not self._is_open_to_all:
            self._connection.exec_driver_sql(
                f"UPDATE {self._staged} SET row_h = {NEVER_H}, row_n = {NEVER_N} "
                f"WHERE row_n NOT IN {self._lives}"
            )

    def _stamps(self) -> str:
        cells = (f"SELECT r, h, n FROM {table} k WHERE {self._is_change}" for table in _CELLS)
        rows = f"SELECT id AS r, row_h AS h, row_n AS n FROM {self._staged}"
        return " UNION ALL ".join(cells if self._is_open_to_all else (rows, *cells))


def lives_of(connection: Connection, laptops: Collection[bytes]) -> frozenset[int]:
    """Return the incarnations of laptops that are known here, by the numbers they have here."""
    places = ", ".join("?" * len(laptops))
    found = connection.exec_driver_sql(
        "SELECT i.alias FROM laptop_life l JOIN sync_incarnation i ON i.id = l.incarnation "
        f"WHERE l.laptop_id IN ({places})",
        tuple(laptops),
    )
    return frozenset(found.scalars())


def told_by(connection: Connection, lives: frozenset[int]) -> int:
    """Return how many records a file tells that these lives changed, and nobody else has told."""
    numbers = ", ".join(map(str, sorted(lives)))
    found = connection.exec_driver_sql(
        f"SELECT count(*) FROM (SELECT DISTINCT t, r FROM hearsay WHERE n IN ({numbers}))"
    )
    return int(found.scalar_one())
