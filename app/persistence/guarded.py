"""What the programme shares and who may change it, whoever's file it came in.

Every file carries the whole of what the programme shares, so that its records refer to nothing
that is missing. What only coordinators change is hearsay in another laptop's file: it fills in what
is not known here yet, under the stamp of what nobody said, and the next file of a coordinator
stands over it. So a stolen laptop can change nothing outside its centre, and the answer depends on
nothing but the file and who may what.

To some tables every laptop adds. What is added counts as it is, whoever passes it on; a change of
it counts by a coordinator's file, or by that of the very laptop which added the record. Lives of
laptops tell which one that is. Whoever tells that what is here was added by somebody else, or at
another time, is told nothing of: nobody ends what others added by writing it anew. Only kinds of
events are added alike on many laptops; of two additions the later stands, and none is deleted.

How far a laptop has seen others, only coordinators tell of what is shared: under hearsay may lie
what somebody else wrote and nobody told. Of its own changes any laptop knows it best.

A coordinator who has lost what coordinators wrote, with a laptop or by going back to a backup, may
*believe* a file: then what it says that they wrote counts as theirs. Somebody has to say so, for a
file can be made to say anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.ids import ORG_SCOPE
from app.domain.trust import Role
from app.persistence.merge_sql import DELETED, IS_UNHEARD, NEVER_H, NEVER_N, staging_name
from app.persistence.shared_rights import ADD_ONLY

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy import Connection

    from app.domain.bundles import Manifest
    from app.domain.trust import Member

_ADDED_TWICE: Final = frozenset({"event_kind"})
"""Those of which one record is added on several laptops, each of which may be the first."""

_CELLS: Final = ("incoming_cell", "incoming_foreign")
_NEVER: Final = f"SET h = {NEVER_H}, n = {NEVER_N}"


def is_guarded(scope: bytes, sender: Member) -> bool:
    """Say whether of such records the sender's file may not say everything."""
    return scope == ORG_SCOPE and sender.role is not Role.COORDINATOR


class SendersWord:
    """What counts of what a file says of how far its sender has come, and has seen others.

    Of what the programme shares, only coordinators tell it of others than themselves.
    """

    def __init__(
        self, connection: Connection, said: Manifest, sender: Member, aliases: Mapping[bytes, int]
    ) -> None:
        """`aliases` are the numbers that the incarnations of the file have here."""
        self._connection = connection
        self._said, self._sender, self._aliases = said, sender, aliases
        self.unheard: set[int] = set()
        """Whose changes of what is shared came here by hearsay and are news."""

    def lives(self) -> frozenset[int]:
        """Return the lives of the laptop whose file it is, by the numbers they have here.

        Its present one, and those that records tell of. A life that is known to be another laptop's
        is not its own, whatever its file says.
        """
        found = self._connection.exec_driver_sql(
            "SELECT i.alias FROM sync_incarnation i "
            "LEFT JOIN laptop_life l ON l.incarnation = i.id "
            "WHERE i.alias <> ?1 AND iif(l.id IS NULL, i.id = ?2, l.laptop_id = ?3)",
            (NEVER_N, self._said.incarnation, self._sender.laptop),
        )
        return frozenset(found.scalars())

    def seen(self, scope: bytes) -> list[tuple[int, int]]:
        """Return how far the sender has surely seen whom, of a scope."""
        told = [(self._aliases[one], h) for one, h in self._said.seen[scope].items()]
        if not is_guarded(scope, self._sender):
            return told
        own = self.lives()
        return [(alias, h) for alias, h in told if alias in own]

    def makes_known(self, scope: bytes) -> list[tuple[int, int]]:
        """Return how far whoever has taken in the file has seen whom by it, of a scope."""
        # A change of its own that is hearsay is not here, and what lies under it is not either.
        is_hidden = is_guarded(scope, self._sender) and self.unheard & self.lives()
        return [] if is_hidden else self.seen(scope)


class Hearsay:
    """What the staged rows of one table say that only a coordinator may say."""

    def __init__(
        self,
        connection: Connection,
        table: tuple[str, int],
        believed: frozenset[int],
        own: frozenset[int],
    ) -> None:
        """Look at rows that are staged, beside what was seen of their scope.

        `believed` are the incarnations whose changes count as they are, `own` those of the laptop
        whose file it is.
        """
        name, self._number = table
        self._connection = connection
        self._staged = staging_name(name)
        row = f"(SELECT {{}} FROM {self._staged} i WHERE i.id = k.r)"
        # A cell may bear the stamp of its row: then it was written with it.
        self._is_change = f"(k.h, k.n) <> {row.format('row_h, row_n')}"
        self._is_open_to_all = name in ADD_ONLY
        self._is_whole = self._wholly(name)
        self._is_believed = f"{{}}n IN {_numbers(believed)}"
        mine = _numbers(own)
        self._counts = (
            f"({self._is_believed.format('')} OR (NOT {self._is_whole.format('k.r')} "
            f"AND n IN {mine} AND {row.format('row_n')} IN {mine}))"
        )

    def _wholly(self, table: str) -> str:
        """Return which rows are hearsay as a whole, and not only what was changed in them."""
        if table not in ADD_ONLY:
            return "({} IS NOT NULL)"
        if table in _ADDED_TWICE:
            return "({} IS NULL)"
        return (
            f"({{}} IN (SELECT i.id FROM {self._staged} i JOIN sync_row m "
            f"ON m.t = {self._number} AND m.r = i.id WHERE (m.h, m.n) <> (i.row_h, i.row_n) "
            f"AND (m.h, m.n) <> ({NEVER_H}, {NEVER_N})))"
        )

    def unheard_of(self) -> frozenset[int]:
        """Return the incarnations whose changes count for nothing here and are news."""
        found = self._connection.exec_driver_sql(
            f"SELECT DISTINCT n FROM ({self._stamps()}) k WHERE {IS_UNHEARD} AND NOT {self._counts}"
        )
        return frozenset(found.scalars())

    def note(self) -> None:
        """Keep which records are told to have been changed by whom, for `told_by`."""
        self._connection.exec_driver_sql(
            f"INSERT OR IGNORE INTO hearsay (t, r, n) SELECT {self._number}, r, n "
            f"FROM ({self._stamps()}) k WHERE {IS_UNHEARD} AND NOT EXISTS "
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
            f"SELECT DISTINCT r FROM ({self._stamps()}) k WHERE {IS_UNHEARD} "
            f"AND NOT {self._counts} "
            f"AND EXISTS (SELECT 1 FROM sync_row m WHERE m.t = {self._number} AND m.r = k.r)"
        )

    def weaken(self) -> None:
        """Let the staged rows count as said by nobody; what is added counts as it is."""
        changed = f"({self._is_whole.format('k.r')} OR {self._is_change})"
        for table in _CELLS:
            self._run(f"UPDATE {table} AS k {_NEVER} WHERE NOT {self._counts} AND {changed}")
        self._run(
            f"DELETE FROM incoming_foreign WHERE value IS NULL AND (h, n) = ({NEVER_H}, {NEVER_N})"
        )
        self._run(
            f"UPDATE {self._staged} SET row_h = {NEVER_H}, row_n = {NEVER_N} "
            f"WHERE NOT {self._is_believed.format('row_')} AND {self._is_whole.format('id')}"
        )
        self._add_nothing_deleted()

    def _add_nothing_deleted(self) -> None:
        """Let nobody end what others added by telling that it was made just now."""
        deleted = (
            f"SELECT id FROM {self._staged} WHERE deleted <> 0 "
            f"AND NOT {self._is_whole.format('id')}"
        )
        self._run(
            f"UPDATE incoming_cell AS k {_NEVER} WHERE c = {DELETED} AND r IN ({deleted}) "
            f"AND NOT ({self._is_change})"
        )
        self._run(
            "INSERT OR IGNORE INTO incoming_cell (r, c, h, n) "
            f"SELECT id, {DELETED}, {NEVER_H}, {NEVER_N} FROM ({deleted})"
        )

    def _stamps(self) -> str:
        cells = (f"SELECT r, h, n FROM {table} k WHERE {self._is_change}" for table in _CELLS)
        # What two laptops added alike is here already, and no change.
        rows = f"SELECT id AS r, row_h AS h, row_n AS n FROM {self._staged}"
        return " UNION ALL ".join(cells if self._is_open_to_all else (rows, *cells))

    def _run(self, statement: str) -> None:
        self._connection.exec_driver_sql(statement)


def _numbers(lives: frozenset[int]) -> str:
    return f"({', '.join(map(str, sorted(lives)))})"


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
