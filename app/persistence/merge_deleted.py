"""Changes of records that somebody else had deleted: listed while a file is taken in.

What app.sync.lost_edits says of one record, for many at once, on the temporary tables of an import
(app.persistence.merge_sql). It decides nothing: which value stands is settled without it.
"""

from __future__ import annotations

from typing import Final

from app.persistence.merge_sql import DELETED, NAME_OF


def _unseen(side: str, row: str, by: str) -> str:
    """Return whether `by` cannot have seen what one side said in a cell of `contest`."""
    h, n = f"{row}.{side}_h", f"{row}.{side}_n"
    return f"({n} <> 0 AND {h} > coalesce((SELECT h FROM seen_by_{by} s WHERE s.n = {n}), 0))"


def _of_editor(row: str, name: str) -> str:
    return f"iif(d.is_theirs, {row}.my_{name}, {row}.their_{name})"


_LATEST: Final = f"""
    SELECT r, value, h, n FROM (
        SELECT e.r AS r, {_of_editor("d", "value")} AS value,
            {_of_editor("e", "h")} AS h, {_of_editor("e", "n")} AS n,
            row_number() OVER (
                PARTITION BY e.r ORDER BY {_of_editor("e", "h")} DESC,
                {NAME_OF.format(_of_editor("e", "n"))} DESC
            ) AS place
        FROM contest d JOIN contest e ON e.r = d.r AND e.c <> d.c
        WHERE d.c = {DELETED} AND {_of_editor("d", "value")} = 0
        AND iif(d.is_theirs, d.their_value, d.my_value) <> 0
        AND iif(d.is_theirs, {_unseen("their", "d", "me")}, {_unseen("my", "d", "them")})
        AND NOT iif(d.is_theirs, {_unseen("my", "d", "them")}, {_unseen("their", "d", "me")})
        AND e.my_value IS NOT e.their_value
        AND iif(d.is_theirs, {_unseen("my", "e", "them")}, {_unseen("their", "e", "me")})
    ) WHERE place = 1
"""


def list_lost_edits(number: int) -> str:
    """Return what lists the latest change of each record that a deletion stands over."""
    return (
        "INSERT INTO sync_loser (t, r, c, value, h, n, seen_at) "
        f"SELECT {number}, r, {DELETED}, value, h, n, ? FROM ({_LATEST})"
    )
