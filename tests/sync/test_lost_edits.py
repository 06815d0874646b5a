"""When a change of a record that somebody else had deleted is listed."""

import pytest

from app.sync.lost_edits import lost_edit
from app.sync.merge import Loser, RowState, Stamp, edited

A, B = b"aaaaaaaa", b"bbbbbbbb"
KNOWN_TO_BOTH = RowState(Stamp(1, A), {"name": "Anna", "note": "", "deleted": 0})
DELETED_AT_5 = edited(KNOWN_TO_BOTH, "deleted", 1, Stamp(5, A))
NOBODY_HEARD = ({A: 5}, {A: 1, B: 9})
"""What the one who deleted and the one who edited had seen."""


def changed(h, name="Anne"):
    return edited(KNOWN_TO_BOTH, "name", name, Stamp(h, B))


@pytest.mark.parametrize("h", [pytest.param(3, id="before"), pytest.param(8, id="after")])
def test_a_change_by_somebody_who_did_not_know_is_listed(h):
    found = lost_edit(DELETED_AT_5, changed(h), *NOBODY_HEARD)

    assert found == Loser("deleted", 0, Stamp(h, B), Stamp(5, A))


def test_both_sides_list_it_alike():
    by_deleter, by_editor = NOBODY_HEARD

    assert lost_edit(changed(8), DELETED_AT_5, by_editor, by_deleter) == lost_edit(
        DELETED_AT_5, changed(8), by_deleter, by_editor
    )


def test_the_latest_of_several_changes_speaks_for_them():
    found = lost_edit(
        DELETED_AT_5, edited(changed(3), "note", "pēc pieciem", Stamp(4, B)), *NOBODY_HEARD
    )

    assert found.stamp == Stamp(4, B)


@pytest.mark.parametrize(
    ("theirs", "seen"),
    [
        pytest.param(changed(8), ({A: 5}, {A: 5, B: 9}), id="they knew of the deletion"),
        pytest.param(changed(3), ({A: 5, B: 3}, {A: 1, B: 9}), id="the change was known"),
        pytest.param(KNOWN_TO_BOTH, NOBODY_HEARD, id="nothing was changed"),
        pytest.param(changed(8, "Anna"), NOBODY_HEARD, id="the same was typed again"),
        pytest.param(
            edited(changed(8), "deleted", 1, Stamp(9, B)), NOBODY_HEARD, id="deleted there too"
        ),
        pytest.param(
            edited(changed(8), "deleted", 0, Stamp(9, B)), NOBODY_HEARD, id="it stands after all"
        ),
    ],
)
def test_what_is_no_loss_is_not_listed(theirs, seen):
    assert lost_edit(DELETED_AT_5, theirs, *seen) is None
