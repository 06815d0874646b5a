"""When somebody changed a record that somebody else had deleted, and neither knew of the other.

No two values of one field meet there, so that nothing conflicts: the deletion stands, and the
change is in a record that nobody sees. It is listed all the same, as one that says that the record
is not deleted. Like all rules it looks only at two states and at what was seen (app.sync.merge).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.sync.merge import DELETED, Loser, effective, is_unseen, stronger

if TYPE_CHECKING:
    from app.sync.merge import RowState, Seen, Stamp


def lost_edit(
    mine: RowState, theirs: RowState, seen_by_me: Seen, seen_by_them: Seen
) -> Loser | None:
    """Return the latest change of a record by somebody who did not know that it was deleted."""
    deleting = stronger(mine, theirs, DELETED)
    editing, seen_by_deleter, seen_by_editor = (
        (theirs, seen_by_me, seen_by_them) if deleting is mine else (mine, seen_by_them, seen_by_me)
    )
    if not deleting.values[DELETED] or editing.values[DELETED]:
        return None
    deleted, was_standing = effective(deleting, DELETED), effective(editing, DELETED)
    if not is_unseen(deleted, seen_by_editor) or is_unseen(was_standing, seen_by_deleter):
        # It was known; or it was brought back meanwhile, which is a conflict like any other.
        return None
    edits = list(_unseen_edits(editing, deleting, seen_by_deleter))
    return Loser(DELETED, editing.values[DELETED], max(edits), deleted) if edits else None


def _unseen_edits(editing: RowState, deleting: RowState, seen: Seen) -> list[Stamp]:
    return [
        effective(editing, column)
        for column, value in editing.values.items()
        if column != DELETED
        and deleting.values.get(column) != value
        and is_unseen(effective(editing, column), seen)
    ]
