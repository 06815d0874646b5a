"""What is remembered of files, what asks for leave, and what tells that laptops disagree."""

import json
import shutil

import pytest

from app import BUILD_DATE
from app.domain.bundles import MassDeletion
from app.domain.errors_exchange import MassDeletionError
from app.domain.ids import ORG_SCOPE
from app.persistence import exchange_notes
from app.persistence.exchange_notes import MOST_ITEMS
from app.persistence.mass_deletions import PREVIEW, Leave
from app.persistence.merge import merge
from app.persistence.merge_send import sender_state
from app.persistence.store import Store
from app.persistence.tables import SYNCED_BY_NAME
from tests.support.bundles import LAPTOP
from tests.support.merging import AT, CENTRE, OTHER_CENTRE, Key, MemoryBundle, rows_of
from tests.support.sending import send, take
from tests.support.stores import MovableClock

BOTH = (ORG_SCOPE, CENTRE, OTHER_CENTRE)
PERSON = SYNCED_BY_NAME["person"].number


@pytest.fixture
def laptops(new_folders, tmp_path):
    folders = [shutil.copytree(new_folders / name, tmp_path / name) for name in ("one", "other")]
    pair = [Store(folder, MovableClock(), BUILD_DATE) for folder in folders]
    yield pair
    for store in pair:
        store.close()


def write(store, statement, *values):
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql(statement, values)


def read(store, statement, *values):
    with store.database.reading() as connection:
        return connection.exec_driver_sql(statement, values).all()


def person(number):
    return number.to_bytes(16)


def add_people(store, count, centre=CENTRE, first=1):
    for number in range(first, first + count):
        statement = "INSERT INTO person (id, centre_id, given, surname) VALUES (?, ?, ?, 'B')"
        write(store, statement, person(number), centre, f"Anna {number}")


# --- leave for many deletions --------------------------------------------------------------------


def lose(store, count):
    write(store, "UPDATE person SET deleted = 1 WHERE id <= ?", person(count))


@pytest.mark.parametrize(
    ("people", "lost", "needs_leave"),
    [
        pytest.param(100, 21, True, id="more than twenty and than a tenth"),
        pytest.param(100, 20, False, id="only twenty"),
        pytest.param(220, 22, False, id="only a tenth"),
        pytest.param(219, 22, True, id="just more than a tenth"),
    ],
)
def test_many_deletions_at_once_need_somebodys_leave(laptops, tmp_path, people, lost, needs_leave):
    one, other = laptops
    with one.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql(
            "INSERT INTO person (id, centre_id, given) VALUES (?, ?, 'Anna')",
            [(person(number), CENTRE) for number in range(1, people + 1)],
        )
    take(other, send(one, tmp_path / "x.kopa", BOTH))
    lose(one, lost)
    file = send(one, tmp_path / "y.kopa", BOTH)

    if not needs_leave:
        assert take(other, file).mass_deletions == ()
        return
    with pytest.raises(MassDeletionError) as refused:
        take(other, file)

    assert (refused.value.table, refused.value.deleted, refused.value.of) == (
        "person",
        lost,
        people,
    )
    assert read(other, "SELECT count(*) FROM person WHERE deleted") == [(0,)]


def doomed(store, count=30):
    """A file that deletes all people."""
    add_people(store, count)
    with store.database.reading() as connection:
        rows = {key: one for key, one in rows_of(connection).items() if key.table == "person"}
        mine = sender_state(connection, ()).incarnation
    gone = {}
    for key, state in rows.items():
        late = state.base._replace(h=state.base.h + 1_000)
        values = {**state.values, "deleted": 1}
        gone[key] = type(state)(state.base, values, {"deleted": late})
    top = max(state.base.h for state in rows.values()) + 1_000
    return MemoryBundle(gone, {CENTRE: {mine: top}}, top)


@pytest.mark.parametrize("leave", [Leave("duplicates"), PREVIEW, Leave(may_delete=True)])
def test_with_leave_they_are_deleted_and_named(store, leave):
    file = doomed(store)

    with store.database.unnamed(capture=False) as connection:
        outcome = merge(connection, file, at=AT, leave=leave)

    assert outcome.mass_deletions == (MassDeletion("person", 30, 30),)
    assert read(store, "SELECT count(*) FROM person WHERE deleted") == [(30,)]


# --- files and laptops ---------------------------------------------------------------------------


def test_a_file_that_was_taken_in_is_remembered_with_what_its_sender_had_seen(laptops, tmp_path):
    one, other = laptops
    add_people(one, 1)

    file = send(one, tmp_path / "x.kopa", (ORG_SCOPE, CENTRE))
    take(other, file)
    take(other, file)

    found = read(other, "SELECT direction, laptop, sender_name, scopes, made, at, h FROM sync_file")
    clock = read(one, "SELECT h FROM sync_clock")[0][0]
    scopes = json.dumps([ORG_SCOPE.hex(), CENTRE.hex()])
    assert found == [("in", LAPTOP, "Preiļi", scopes, AT, AT, clock)]
    seen = read(
        other,
        "SELECT p.laptop, p.scope, p.h FROM sync_peer p JOIN sync_incarnation i ON i.alias = p.n "
        "WHERE i.id = ? ORDER BY p.scope",
        read(one, "SELECT id FROM sync_incarnation WHERE alias = 1")[0][0],
    )
    assert seen == [(LAPTOP, ORG_SCOPE, clock), (LAPTOP, CENTRE, clock)]


def test_an_old_file_takes_nothing_back_of_what_its_sender_had_seen(laptops, tmp_path):
    one, other = laptops
    old = send(one, tmp_path / "old.kopa", BOTH)
    add_people(one, 3)
    take(other, send(one, tmp_path / "new.kopa", BOTH))
    before = read(other, "SELECT * FROM sync_peer")

    take(other, old)

    assert read(other, "SELECT * FROM sync_peer") == before


def test_a_file_that_was_written_is_remembered(store):
    said = MemoryBundle({}, {CENTRE: {b"them----": 7}}, 7).manifest

    with store.database.unnamed(capture=False) as connection:
        exchange_notes.note_sent(connection, said, "2026-12-01T10:00:00+00:00")

    found = read(store, "SELECT direction, laptop, manifest_sha, at FROM sync_file")
    assert found == [("out", said.sender, said.identity, "2026-12-01T10:00:00+00:00")]


# --- what happened to which record ---------------------------------------------------------------


def items(store, kind):
    return read(store, "SELECT t, r, c, old, new FROM import_item WHERE kind = ?", kind)


def test_records_that_a_file_brings_changes_and_deletes_are_remembered(laptops, tmp_path):
    one, other = laptops
    add_people(one, 3)
    take(other, send(one, tmp_path / "x.kopa", BOTH))
    write(one, "UPDATE person SET phone = '21234567' WHERE id = ?", person(1))
    write(one, "UPDATE person SET deleted = 1 WHERE id = ?", person(2))
    write(other, "DELETE FROM import_item")
    add_people(one, 1, first=9)

    take(other, send(one, tmp_path / "y.kopa", BOTH))

    assert items(other, "new") == [(PERSON, person(9), None, None, None)]
    assert items(other, "changed") == [(PERSON, person(1), 16, None, "21234567")]
    assert items(other, "deleted") == [(PERSON, person(2), 3, 0, 1)]
    assert items(other, "conflict") == []


def test_a_value_that_gave_way_is_remembered_beside_the_one_that_stands(laptops, tmp_path):
    one, other = laptops
    add_people(one, 1)
    take(other, send(one, tmp_path / "x.kopa", BOTH))
    write(other, "UPDATE person SET phone = 'mine'")
    write(one, "UPDATE person SET phone = 'x'")
    write(one, "UPDATE person SET phone = 'theirs'")

    take(other, send(one, tmp_path / "y.kopa", BOTH))

    assert items(other, "conflict") == [(PERSON, person(1), 16, "mine", "theirs")]


def test_a_record_that_was_set_aside_is_remembered(store):
    add_people(store, 1)
    row = next(iter(doomed_row(store).values()))
    forged = MemoryBundle(
        {Key("person", person(1), OTHER_CENTRE): row}, {OTHER_CENTRE: {b"them----": 9}}, 9
    )

    with store.database.unnamed(capture=False) as connection:
        merge(connection, forged, at=AT)

    assert items(store, "set_aside") == [(PERSON, person(1), None, None, None)]


def doomed_row(store):
    with store.database.reading() as connection:
        return {key: row for key, row in rows_of(connection).items() if key.id == person(1)}


def test_no_more_records_are_remembered_than_somebody_looks_through(laptops, tmp_path):
    one, other = laptops
    with one.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql(
            "INSERT INTO person (id, centre_id, given) VALUES (?, ?, 'Anna')",
            [(person(number), CENTRE) for number in range(1, MOST_ITEMS + 50)],
        )

    take(other, send(one, tmp_path / "x.kopa", BOTH))

    assert len(items(other, "new")) == MOST_ITEMS


def test_stamps_of_laptops_are_nothing_to_look_at(laptops, tmp_path):
    one, other = laptops
    write(one, "INSERT INTO laptop (id, centre_id, name) VALUES (?, ?, 'Cēsis')", b"l" * 16, CENTRE)

    take(other, send(one, tmp_path / "x.kopa", BOTH))

    assert items(other, "new") == []


# --- laptops that disagree -----------------------------------------------------------------------


def exchanged(one, other, folder):
    """Everybody has what everybody has; return what the last file says of that."""
    for number in range(2):
        take(other, send(one, folder / f"a{number}.kopa", BOTH))
        outcome = take(one, send(other, folder / f"b{number}.kopa", BOTH))
    return outcome


def test_laptops_that_have_seen_the_same_agree(laptops, tmp_path):
    one, other = laptops
    add_people(one, 3)
    add_people(other, 2, first=8)
    write(one, "UPDATE person SET phone = '21234567'")

    outcome = exchanged(one, other, tmp_path)

    assert outcome.disagreeing == ()
    with one.database.reading() as mine, other.database.reading() as theirs:
        told = sender_state(mine, BOTH).digests
        assert told == sender_state(theirs, BOTH).digests
        assert set(told[CENTRE]) == {"person"}


@pytest.mark.parametrize(
    "accident",
    [
        pytest.param("UPDATE sync_row SET h = h - 1 WHERE t = 5", id="stamps of rows"),
        pytest.param("DELETE FROM sync_cell WHERE t = 5", id="an edit"),
        pytest.param("UPDATE sync_cell SET c = 17 WHERE t = 5", id="which field was edited"),
        pytest.param("UPDATE sync_cell SET h = h - 1 WHERE t = 5", id="when it was edited"),
    ],
)
def test_a_laptop_that_lost_track_of_what_it_had_is_noticed(laptops, tmp_path, accident):
    one, other = laptops
    add_people(one, 1)
    write(one, "UPDATE person SET phone = '21234567'")
    exchanged(one, other, tmp_path)
    with one.database.unnamed(capture=False) as connection:
        connection.exec_driver_sql(accident)

    outcome = take(other, send(one, tmp_path / "z.kopa", BOTH))

    assert outcome.disagreeing == ("person",)


def test_a_laptop_with_changes_of_its_own_asks_for_no_agreement(laptops, tmp_path):
    one, other = laptops
    add_people(one, 2)
    exchanged(one, other, tmp_path)
    write(other, "UPDATE person SET phone = '21234567'")

    outcome = take(other, send(one, tmp_path / "z.kopa", BOTH))

    assert outcome.disagreeing == ()


@pytest.mark.parametrize(
    ("accident", "noticed"),
    [
        pytest.param("DELETE FROM sync_row WHERE t = 19 AND r < x'02'", 1, id="lost"),
        pytest.param("UPDATE sync_cell SET h = 1, n = 0 WHERE t = 19", 0, id="known by hearsay"),
    ],
)
def test_of_what_all_add_to_the_programme_laptops_agree_on_what_was_added(
    laptops, tmp_path, accident, noticed
):
    """Who changed what in it some may know by hearsay, until a coordinator's file comes."""
    one, other = laptops
    add = "INSERT INTO event_kind (id, centre_id, nominative) VALUES (?, ?, 'tirgus')"
    for number in (1, 2):
        write(one, add, bytes([number]) * 16, ORG_SCOPE)
    write(one, "UPDATE event_kind SET nominative = 'gadatirgus' WHERE id = ?", bytes([1]) * 16)
    exchanged(one, other, tmp_path)
    with one.database.unnamed(capture=False) as connection:
        connection.exec_driver_sql(accident)

    outcome = take(other, send(one, tmp_path / "z.kopa", BOTH))

    assert outcome.disagreeing == ("event_kind",) * noticed
