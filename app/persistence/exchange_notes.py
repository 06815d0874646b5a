"""What is remembered of files that came and went: from whom, how far they had seen, what they did.

It writes notes and reads none of what is in the records.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, Final

from app.domain.imports import OWN_AFFAIRS, ImportReport, Loss, TableCounts
from app.persistence.merge_sql import IS_CHANGE, staging_name
from app.persistence.tables import SYNCED_BY_NAME, SYNCED_BY_NUMBER

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy import Connection

    from app.domain.bundles import Manifest, MergeOutcome, TableOutcome
    from app.domain.trust import Member

IN: Final = "in"
OUT: Final = "out"

MOST_ITEMS: Final = 1_000
"""How many notes of one table and kind an import leaves; the rest are only counted.

A look at a file notes all of them: they are rolled back with it.
"""

_CHANGES: Final = (
    ("deleted", f"{IS_CHANGE} AND c = 3 AND their_value <> 0"),
    ("changed", f"{IS_CHANGE} AND NOT (c = 3 AND their_value <> 0)"),
)


def note_sent(connection: Connection, said: Manifest, at: str) -> None:
    """Remember a file that was written here."""
    _note(connection, OUT, said, (said.sender, said.sender_name), at)


def has_met(connection: Connection) -> bool:
    """Say whether any file ever came or went."""
    return connection.exec_driver_sql("SELECT 1 FROM sync_file LIMIT 1").first() is not None


def may_be_elsewhere(connection: Connection, scope: bytes) -> bool:
    """Say whether a file was ever written here, or came with records of the scope."""
    found = connection.exec_driver_sql(
        "SELECT 1 FROM sync_file WHERE direction = ? OR instr(scopes, ?) LIMIT 1",
        (OUT, f'"{scope.hex()}"'),
    )
    return found.first() is not None


def note_taken(connection: Connection, said: Manifest, sender: Member, at: str) -> None:
    """Remember a file that was taken in, by the name that was signed; the same one once."""
    connection.exec_driver_sql(
        "DELETE FROM sync_file WHERE direction = ? AND manifest_sha = ?", (IN, said.identity)
    )
    _note(connection, IN, said, (sender.laptop, sender.name), at)


def note_import(
    connection: Connection,
    said: Manifest,
    outcome: MergeOutcome,
    before: Collection[bytes],
    at: str,
) -> None:
    """Keep what a file did in numbers, together with what it did for the scopes `before`."""
    kept = connection.exec_driver_sql(
        "SELECT report FROM sync_import WHERE manifest_sha = ?", (said.identity,)
    ).scalar_one_or_none()
    scopes = [scope.hex() for scope in sorted({*before, *outcome.scopes})]
    report = report_of(outcome)
    if kept is not None:
        report = report.with_more(read_report(kept))
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO sync_import (manifest_sha, sender, scopes, at, report) "
        "VALUES (?, ?, ?, ?, ?)",
        (said.identity, said.sender, json.dumps(scopes), at, json.dumps(asdict(report))),
    )


def report_of(outcome: MergeOutcome) -> ImportReport:
    """Return what is kept of an import in numbers."""
    return ImportReport(
        tuple(
            TableCounts(
                subject=one.table,
                new=one.new,
                changed=one.changed,
                deleted=one.deleted,
                conflicts=one.conflicts,
                set_aside=one.set_aside,
                awaiting=one.awaiting,
            )
            for one in outcome.tables
        ),
        erased=outcome.erased,
        people_erased=outcome.people_erased,
        foreign=outcome.foreign,
        disagreeing=outcome.disagreeing,
        losses=outcome.losses,
    )


def read_report(kept: str) -> ImportReport:
    """Return a report as it was kept; those of earlier versions had counts of tables only."""
    content = json.loads(kept)
    if isinstance(content, list):
        return ImportReport(tuple(map(_counts_of_old, content)))
    tables = tuple(TableCounts(**one) for one in content.pop("tables"))
    losses = tuple(Loss(**one) for one in content.pop("losses", ()))
    disagreeing = tuple(content.pop("disagreeing"))
    return ImportReport(tables, **content, disagreeing=disagreeing, losses=losses)


def _counts_of_old(one: dict[str, Any]) -> TableCounts:
    numbers = {name: number for name, number in one.items() if name not in ("table", "same")}
    return TableCounts(one["table"], **numbers)


def note_leave(connection: Connection, identity: bytes, leave: str) -> None:
    """Keep somebody's word why an import may take away as much as it does."""
    _rewrite_report(connection, identity, replace(_report(connection, identity), leave=leave))


def note_beginning(connection: Connection, identity: bytes) -> None:
    """Keep that this store went on under a new name because of a file."""
    _rewrite_report(connection, identity, replace(_report(connection, identity), began_anew=True))


def begin_belief(connection: Connection, identity: bytes) -> None:
    """Let what an import left to a coordinator be noted anew: somebody decided about it."""
    connection.exec_driver_sql(
        "DELETE FROM import_item WHERE manifest_sha = ? AND kind = 'awaiting'", (identity,)
    )


def note_belief(
    connection: Connection, identity: bytes, outcomes: Mapping[str, TableOutcome]
) -> None:
    """Count what became of shared records that an import had left to a coordinator."""
    report = _report(connection, identity)
    tables = tuple(
        one
        if one.subject not in outcomes
        else replace(
            one,
            changed=one.changed + outcomes[one.subject].changed,
            deleted=one.deleted + outcomes[one.subject].deleted,
            awaiting=outcomes[one.subject].awaiting,
        )
        for one in report.tables
    )
    _rewrite_report(connection, identity, replace(report, tables=tables))


def _report(connection: Connection, identity: bytes) -> ImportReport:
    (kept,) = connection.exec_driver_sql(
        "SELECT report FROM sync_import WHERE manifest_sha = ?", (identity,)
    ).one()
    return read_report(kept)


def _rewrite_report(connection: Connection, identity: bytes, report: ImportReport) -> None:
    connection.exec_driver_sql(
        "UPDATE sync_import SET report = ? WHERE manifest_sha = ?",
        (json.dumps(asdict(report), ensure_ascii=False), identity),
    )


def newer_of(connection: Connection, laptop: bytes, said: Manifest) -> str:
    """Return when the newest file of a laptop was made that is newer than this one, "" for none."""
    found = connection.exec_driver_sql(
        "SELECT made FROM sync_file WHERE direction = ? AND laptop = ? AND h > ? "
        "AND manifest_sha <> ? ORDER BY h DESC LIMIT 1",
        (IN, laptop, said.stamp, said.identity),
    )
    return str(found.scalar_one_or_none() or "")


def thin(connection: Connection, before: str) -> None:
    """Let go of what was noted one by one of imports from before a day; their numbers stay."""
    connection.exec_driver_sql(
        "DELETE FROM import_item WHERE manifest_sha IN "
        "(SELECT manifest_sha FROM sync_import WHERE at < ?)",
        (before,),
    )


def _note(
    connection: Connection, direction: str, said: Manifest, laptop: tuple[bytes, str], at: str
) -> None:
    scopes = json.dumps([scope.hex() for scope in said.scopes])
    connection.exec_driver_sql(
        "INSERT INTO sync_file "
        "(direction, manifest_sha, laptop, sender_name, scopes, made, at, h) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (direction, said.identity, *laptop, scopes, said.made, at, said.stamp),
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
    """Which records a file does what to, while it is taken in; `most` of a kind, or all (None)."""

    def __init__(self, connection: Connection, identity: bytes, most: int | None) -> None:
        """`identity` is that of the file."""
        self._connection = connection
        self._identity = identity
        self._most = most
        self._room: dict[tuple[str, str], int] = {}
        newest = connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM sync_loser")
        self._first_loser = int(newest.scalar_one())

    def note_new(self, table: str, number: int) -> None:
        """Note rows that were just added and have no stamp yet."""
        self._add(
            (table, "new"),
            f"SELECT ?, 'new', {number}, i.id, NULL, NULL, NULL, NULL, NULL, i.row_h, i.row_n "
            f"FROM {staging_name(table)} i WHERE i.deleted = 0 AND NOT EXISTS "
            f"(SELECT 1 FROM sync_row m WHERE m.t = {number} AND m.r = i.id) LIMIT ?",
        )

    def note_set_aside(self, table: str, number: int) -> None:
        """Note rows that contradict ones here."""
        self._add(
            (table, "set_aside"),
            f"SELECT ?, 'set_aside', {number}, r, {_NO_CELL} FROM differing "
            "WHERE contradicts LIMIT ?",
        )

    def note_awaiting(self, table: str, rows: str, columns: Mapping[int, str]) -> None:
        """Note rows that wait for a coordinator's file, and what it would change in them.

        `rows` selects their ids, `columns` are the cells that were staged.
        """
        number = SYNCED_BY_NAME[table].number
        self._add(
            (table, "awaiting"),
            f"SELECT ?, 'awaiting', {number}, r, {_NO_CELL} FROM ({rows}) LIMIT ?",
        )
        for c, name in columns.items():
            self._add(
                (table, "awaiting"),
                f"SELECT ?, 'awaiting', {number}, w.r, {c}, d.{name}, i.{name}, NULL, NULL, NULL, "
                f"NULL FROM ({rows}) w CROSS JOIN {table} d ON d.id = w.r "
                f"CROSS JOIN {staging_name(table)} i ON i.id = w.r "
                f"WHERE i.{name} IS NOT d.{name} LIMIT ?",
            )

    def note_changes(self, table: str, number: int) -> None:
        """Note what the cells come to that were decided."""
        for kind, condition in _CHANGES:
            self._add(
                (table, kind),
                f"SELECT ?, '{kind}', {number}, r, c, my_value, their_value, my_h, my_n, their_h, "
                f"their_n FROM contest WHERE {condition} LIMIT ?",
            )

    def note_conflicts(self) -> None:
        """Note all values that gave way, with those that stand once everything is merged."""
        found = self._connection.exec_driver_sql(
            "SELECT DISTINCT t, c FROM sync_loser WHERE id > ?", (self._first_loser,)
        )
        for t, c in found.all():
            synced = SYNCED_BY_NUMBER.get(t)
            names = [one.name for one in synced.columns if one.number == c] if synced else []
            if synced is None or not names:
                # Of a column or table that only newer programs know.
                continue
            self._add(
                (synced.name, "conflict"),
                f"SELECT ?, 'conflict', {t}, l.r, {c}, l.value, d.{names[0]}, l.h, l.n, "
                "coalesce(o.h, m.h), coalesce(o.n, m.n) FROM sync_loser l "
                f"CROSS JOIN {synced.name} d ON d.id = l.r "
                f"CROSS JOIN sync_row m ON m.t = {t} AND m.r = l.r "
                f"LEFT JOIN sync_cell o ON o.t = {t} AND o.r = l.r AND o.c = {c} "
                f"WHERE l.id > {self._first_loser} AND l.t = {t} AND l.c = {c} LIMIT ?",
            )

    def _add(self, place: tuple[str, str], rows: str) -> None:
        if place[0] in OWN_AFFAIRS:
            return
        room = self._room.setdefault(place, _NO_LIMIT if self._most is None else self._most)
        if not room:
            return
        statement = (
            "INSERT OR FAIL INTO import_item "
            f"(manifest_sha, kind, t, r, c, old, new, old_h, old_n, new_h, new_n) {rows}"
        )
        added = self._connection.exec_driver_sql(statement, (self._identity, room)).rowcount
        if room != _NO_LIMIT:
            self._room[place] = room - added


_NO_LIMIT: Final = -1
_NO_CELL: Final = "NULL, NULL, NULL, NULL, NULL, NULL, NULL"
