"""What is remembered of files that came and went: from whom, how far they had seen, what they did.

It writes notes and reads none of what is in the records.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from app.persistence.merge_sql import IS_CHANGE, IS_CONFLICT, staging_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from app.domain.bundles import Manifest

IN: Final = "in"
OUT: Final = "out"

LOOKED_AT: Final = frozenset(
    {
        "programme",
        "centre",
        "organisation",
        "person",
        "consent",
        "mini_project",
        "event",
        "session",
        "event_team",
        "event_partner",
        "registration",
        "attendance",
        "headcount",
        "template",
        "certificate",
        "event_kind",
        "reporting_period",
        "outcome_area",
        "mini_project_person",
        "mini_project_partner",
        "headcount_category",
        "organisation_presence",
        "sheet_line",
        "evidence",
        "signatory",
    }
)
"""The tables of which people want to see what a file does to them."""

MOST_ITEMS: Final = 200
"""How many records of one table and kind are remembered one by one; the rest are only counted."""

_CHANGES: Final = (
    ("deleted", f"{IS_CHANGE} AND c = 3 AND their_value <> 0", "my_value, their_value"),
    ("changed", f"{IS_CHANGE} AND NOT (c = 3 AND their_value <> 0)", "my_value, their_value"),
    (
        "conflict",
        IS_CONFLICT,
        "iif(is_theirs, my_value, their_value), iif(is_theirs, their_value, my_value)",
    ),
)


def note_sent(connection: Connection, said: Manifest, at: str) -> None:
    """Remember a file that was written here."""
    _note(connection, OUT, said, said.sender, at)


def note_taken(connection: Connection, said: Manifest, sender: bytes, at: str) -> None:
    """Remember a file that was taken in; the same one is remembered once."""
    connection.exec_driver_sql(
        "DELETE FROM sync_file WHERE direction = ? AND manifest_sha = ?", (IN, said.identity)
    )
    _note(connection, IN, said, sender, at)


def _note(connection: Connection, direction: str, said: Manifest, laptop: bytes, at: str) -> None:
    scopes = json.dumps([scope.hex() for scope in said.scopes])
    connection.exec_driver_sql(
        "INSERT INTO sync_file "
        "(direction, manifest_sha, laptop, sender_name, scopes, made, at, h) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (direction, said.identity, laptop, said.sender_name, scopes, said.made, at, said.stamp),
    )


def note_peer(
    connection: Connection, laptop: bytes, seen: Mapping[bytes, Mapping[int, int]]
) -> None:
    """Remember how far a laptop has seen others, scope by scope; it only grows."""
    rows = [(laptop, scope, n, h) for scope, one in seen.items() for n, h in one.items()]
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO sync_peer (laptop, scope, n, h) VALUES (?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET h = max(h, excluded.h)",
            rows,
        )


class Items:
    """Which records a file does what to, up to a bound, while it is taken in."""

    def __init__(self, connection: Connection, identity: bytes) -> None:
        """`identity` is that of the file."""
        self._connection = connection
        self._identity = identity
        self._room: dict[tuple[str, str], int] = {}

    def note_new(self, table: str, number: int) -> None:
        """Note rows that were just added and have no stamp yet."""
        self._add(
            (table, "new"),
            f"SELECT ?, 'new', {number}, i.id, NULL, NULL, NULL FROM {staging_name(table)} i "
            "WHERE i.deleted = 0 AND NOT EXISTS "
            f"(SELECT 1 FROM sync_row m WHERE m.t = {number} AND m.r = i.id) LIMIT ?",
        )

    def note_set_aside(self, table: str, number: int) -> None:
        """Note rows that contradict ones here."""
        self._add(
            (table, "set_aside"),
            f"SELECT ?, 'set_aside', {number}, r, NULL, NULL, NULL FROM differing "
            "WHERE contradicts LIMIT ?",
        )

    def note_changes(self, table: str, number: int) -> None:
        """Note what the cells come to that were decided."""
        for kind, condition, values in _CHANGES:
            self._add(
                (table, kind),
                f"SELECT ?, '{kind}', {number}, r, c, {values} FROM contest "
                f"WHERE {condition} LIMIT ?",
            )

    def _add(self, place: tuple[str, str], rows: str) -> None:
        room = self._room.setdefault(place, MOST_ITEMS if place[0] in LOOKED_AT else 0)
        if not room:
            return
        statement = f"INSERT INTO import_item (manifest_sha, kind, t, r, c, old, new) {rows}"
        added = self._connection.exec_driver_sql(statement, (self._identity, room)).rowcount
        self._room[place] = room - added
