"""Copies of a store are betrayed by what they wrote, and each scope is taken by itself."""

from app.domain.bundles import TableOutcome
from app.domain.ids import ORG_SCOPE, new_incarnation
from app.persistence import genesis
from app.persistence.merge_send import sender_state
from app.sync.merge import RowState, Stamp
from tests.support.merged_rows import (
    BOTH,
    GUARDIAN,
    PERSON,
    STAMP,
    a_bundle,
    a_row,
    add_day,
    add_person,
    content,
    laptops,
    losers,
    merged,
    outcome_of,
    read,
    write,
)
from tests.support.merging import CENTRE, OTHER_CENTRE, MemoryBundle
from tests.support.sending import send, take

__all__ = ["laptops"]


# --- scopes -------------------------------------------------------------------------------------


def test_only_the_scopes_that_are_wanted_are_taken(laptops, tmp_path):
    one, other = laptops
    add_person(one, PERSON)
    add_person(one, GUARDIAN, centre=OTHER_CENTRE)

    outcome = take(other, send(one, tmp_path / "x.kopa", BOTH), scopes={ORG_SCOPE, CENTRE})

    assert outcome.scopes == {ORG_SCOPE, CENTRE}
    assert read(other, "SELECT id FROM person") == [(PERSON,)]


def test_a_file_known_for_one_scope_can_be_taken_for_another(laptops, tmp_path):
    one, other = laptops
    add_person(one, PERSON)
    add_person(one, GUARDIAN, centre=OTHER_CENTRE)
    file = send(one, tmp_path / "x.kopa", BOTH)
    take(other, file, scopes={CENTRE})

    outcome = take(other, file)

    assert not outcome.was_known
    assert len(read(other, "SELECT id FROM person")) == 2
    assert take(other, file, scopes={OTHER_CENTRE}).was_known


def test_a_file_without_a_wanted_scope_changes_nothing(laptops, tmp_path):
    one, other = laptops
    add_person(one)
    before = content(other)

    outcome = take(other, send(one, tmp_path / "x.kopa", (CENTRE,)), scopes={OTHER_CENTRE})

    assert content(other) == before
    assert not outcome.was_known


def test_what_was_not_taken_was_not_seen(laptops, tmp_path):
    one, other = laptops
    add_person(one)

    take(other, send(one, tmp_path / "x.kopa", BOTH), scopes={ORG_SCOPE})

    with other.database.reading() as connection:
        state = sender_state(connection, BOTH)
    assert len(state.seen[ORG_SCOPE]) == 2
    assert len(state.seen[CENTRE]) == 1


# --- lives of a store ---------------------------------------------------------------------------


def renamed(rows, name):
    """Return rows that were written under another name."""
    return {key: RowState(Stamp(s.base.h, name), s.values) for key, s in rows.items()}


def the_copys_file(store, **row):
    with store.database.reading() as connection:
        own = sender_state(connection, ()).incarnation
    return MemoryBundle(renamed(a_row(**row), own), {CENTRE: {own: STAMP}}, STAMP, identity=own * 4)


def test_a_row_that_a_copy_of_this_store_added_betrays_the_copy(laptops):
    one, other = laptops
    file = the_copys_file(one)

    assert merged(one, file).has_double
    assert not merged(other, file).has_double


def test_a_value_that_a_copy_of_this_store_changed_betrays_the_copy(laptops):
    one, other = laptops
    file = the_copys_file(one, given="Zane")
    for store in laptops:
        merged(store, a_bundle(a_row(given="Anna", h=STAMP - 1)))

    assert merged(one, file).has_double
    assert not merged(other, file).has_double


def test_a_cell_with_the_value_it_has_here_betrays_no_copy(store):
    """Emptied here and kept with its stamp by an older program, as when somebody is erased."""
    file = the_copys_file(store, given="Anna")
    merged(store, a_bundle(a_row(given="Anna", h=STAMP - 1)))

    assert not merged(store, file).has_double


def test_own_changes_that_come_back_are_no_news(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    take(other, send(one, tmp_path / "x.kopa", BOTH))
    write(one, "UPDATE person SET given = 'Anita', phone = '29123456'")
    take(one, send(other, tmp_path / "y.kopa", BOTH))
    other.clock.go_on(hours=1)
    write(other, "UPDATE person SET given = 'Aina'")

    outcome = take(one, send(other, tmp_path / "z.kopa", BOTH))

    assert outcome_of(outcome, "person").changed == 1
    assert not outcome.has_double


def test_what_a_former_life_wrote_is_no_news(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    take(other, send(one, tmp_path / "x.kopa", BOTH))
    with one.database.unnamed(capture=True) as connection:
        genesis.begin_new_life(connection, new_incarnation())
    one.clock.go_on(hours=1)
    write(one, "UPDATE person SET given = 'Anita'")

    outcome = take(other, send(one, tmp_path / "y.kopa", BOTH))

    assert outcome_of(outcome, "person") == TableOutcome("person", changed=1)
    assert losers(other) == set()
