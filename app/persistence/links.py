"""Duplicate links: "same" or "different" between two records, across centres too.

Undirected edges and never pointers: the canonical record of a group is the least id of its
connected component, so that laptops agree whatever order they learnt the links in.

A decision is one cell, `verdict`, and nothing else: a link is never removed, and whether its row is
marked as deleted (as undoing the very first decision leaves it) says nothing. So of two laptops
that decide, take back and undo apart, the later stands, link by link.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.domain.ids import CentreId, derived_id, link_id
from app.domain.linking import Link, Verdict, canonical, groups, scope_of
from app.persistence import records, shared_rights
from app.persistence.tables import duplicate_link, metadata

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection

SAME, DIFFERENT = Verdict.SAME, Verdict.DIFFERENT
PERSON, ORGANISATION = "person", "organisation"
"""Subjects of links: the names of the tables of their ends."""
HOUSEHOLD = "household"
"""The subject of what is said about two people living together; only "different" is ever said."""

_AT_ONCE = 500
_FEW = 100
_MANY = 2_000


def put(connection: Connection, subject: str, pair: tuple[bytes, bytes], verdict: Verdict) -> bool:
    """Remember what was decided about two records that are both here; say whether it is news."""
    row = _id(subject, *pair)
    if _kept_verdict(connection, row) is verdict:
        return False
    known = connection.execute(select(duplicate_link.c.id).where(duplicate_link.c.id == row))
    if known.first() is None:
        centres = (_centre(connection, subject, end) for end in pair)
        undecided = link_row(scope_of(*centres), subject, pair, Verdict.OPEN)
        records.add(connection, duplicate_link, undecided)
    shared_rights.refuse_record(connection, "duplicate_link", row, "link")
    return records.change(connection, duplicate_link, row, {"deleted": 0, "verdict": verdict.value})


def link_row(
    scope: CentreId, subject: str, pair: tuple[bytes, bytes], verdict: Verdict
) -> dict[str, object]:
    """Return a link as it is kept; `scope` is what app.domain.linking.scope_of says."""
    one, other = sorted(pair)
    return {
        "id": _id(subject, one, other),
        "centre_id": scope,
        "subject": subject,
        "one": one,
        "other": other,
        "verdict": verdict.value,
    }


def verdict_on(connection: Connection, one: bytes, other: bytes) -> Verdict:
    """Return what was decided about two records."""
    return _kept_verdict(connection, link_id(one, other))


def decided(connection: Connection, subject: str) -> tuple[Link, ...]:
    """Return every standing decision, in the order of the ids."""
    rows = connection.execute(
        select(duplicate_link.c.one, duplicate_link.c.other, duplicate_link.c.verdict)
        .where(
            duplicate_link.c.subject == subject,
            duplicate_link.c.verdict.in_((SAME.value, DIFFERENT.value)),
        )
        .order_by(duplicate_link.c.one, duplicate_link.c.other)
    )
    return tuple(Link(row.one, row.other, _verdict(row.verdict)) for row in rows)


def canonical_ids(connection: Connection, subject: str) -> dict[bytes, bytes]:
    """Return the canonical id of every record that is linked as the same as another."""
    return canonical(
        link.pair for link in decided(connection, subject) if link.verdict is Verdict.SAME
    )


def count_same(connection: Connection, subject: str) -> int:
    """Return how many links say that two records are the same."""
    counted = connection.exec_driver_sql(
        "SELECT count(*) FROM duplicate_link WHERE subject = ? AND verdict = ?",
        (subject, SAME.value),
    )
    return int(counted.scalar_one())


def group_of(connection: Connection, subject: str, record: bytes) -> tuple[bytes, ...]:
    """Return the ids of all records that are the same as this one, itself among them.

    Some may be another centre's and not be here.
    """
    return groups_of(connection, subject, (record,)).get(record, (record,))


def groups_of(
    connection: Connection, subject: str, ids: Sequence[bytes]
) -> dict[bytes, tuple[bytes, ...]]:
    """Return the groups of those of these records that are in one, by the record.

    Quick, for this is asked at each key of a search: of few links it reads all, of many only the
    neighbours of these records, unless these are many too.
    """
    found = _first_same(connection, subject)
    if len(found) > _FEW and len(ids) > _MANY:
        return _among(canonical_ids(connection, subject), ids)
    if len(found) > _FEW:
        found, asked = set(), set[bytes]()
        while frontier := ({*ids, *(end for pair in found for end in pair)} - asked):
            asked |= frontier
            found.update(_same_at(connection, subject, sorted(frontier)))
    return _among(canonical(found), ids)


def _among(stands_for: dict[bytes, bytes], ids: Sequence[bytes]) -> dict[bytes, tuple[bytes, ...]]:
    members = groups(stands_for)
    return {one: members[stands_for[one]] for one in ids if one in stands_for}


def _first_same(connection: Connection, subject: str) -> set[tuple[bytes, bytes]]:
    rows = connection.exec_driver_sql(
        "SELECT one, other FROM duplicate_link WHERE subject = ? AND verdict = ? LIMIT ?",
        (subject, SAME.value, _FEW + 1),
    )
    return {(row[0], row[1]) for row in rows}


def _same_at(
    connection: Connection, subject: str, ids: Sequence[bytes]
) -> Iterator[tuple[bytes, bytes]]:
    # As plain text: this runs at each key of a search, and building the query takes longer.
    for start in range(0, len(ids), _AT_ONCE):
        some = tuple(ids[start : start + _AT_ONCE])
        places = ", ".join("?" * len(some))
        for end in ("one", "other"):
            rows = connection.exec_driver_sql(
                f"SELECT one, other FROM duplicate_link WHERE {end} IN ({places}) "
                "AND subject = ? AND verdict = ?",
                (*some, subject, SAME.value),
            )
            yield from ((row[0], row[1]) for row in rows)


def _id(subject: str, one: bytes, other: bytes) -> bytes:
    # Two people may be told apart as people and as a household: two decisions, two rows.
    if subject == HOUSEHOLD:
        return derived_id("household_link.v1", *sorted((one, other)))
    return link_id(one, other)


def _kept_verdict(connection: Connection, row: bytes) -> Verdict:
    found = connection.execute(select(duplicate_link.c.verdict).where(duplicate_link.c.id == row))
    return _verdict(found.scalar_one_or_none())


def _centre(connection: Connection, subject: str, record: bytes) -> CentreId:
    table = metadata.tables[PERSON if subject == HOUSEHOLD else subject]
    found = connection.execute(select(table.c.centre_id).where(table.c.id == record))
    return CentreId(found.scalar_one())


def _verdict(kept: str | None) -> Verdict:
    # A later program may decide more than this one knows.
    return Verdict(kept) if kept in (SAME.value, DIFFERENT.value) else Verdict.OPEN
