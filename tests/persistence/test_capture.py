"""Every change of a synced row is stamped, however it is made."""

import pytest
from sqlalchemy import text, update
from sqlalchemy.exc import DatabaseError

from app.domain.clock import moment_of
from app.domain.errors import StoreDamagedError
from app.persistence import tables
from app.persistence.capture import refresh_triggers, triggers_are_sound
from app.persistence.store import Store
from tests.support.stores import BUILD_DATE, NOON, a_person


def stamps(store, table="sync_row"):
    with store.database.reading() as connection:
        return connection.execute(text(f"SELECT t, r, h, n FROM {table}")).all()


def cell_stamps(store, row):
    with store.database.reading() as connection:
        found = connection.execute(text("SELECT c, h, n FROM sync_cell WHERE r = :r"), {"r": row})
        return {number: (h, n) for number, h, n in found}


def test_a_new_row_gets_one_stamp_of_this_laptop(store, application):
    person = application.people.add(a_person())

    (stamp,) = [row for row in stamps(store) if row.r == person.id]
    assert stamp[0] == tables.SYNCED_BY_NAME["person"].number
    assert stamp.n == 1
    assert moment_of(stamp.h) == NOON


def test_only_the_cells_that_differ_are_stamped(store, application):
    person = application.people.add(a_person(phone="21234567"))

    application.people.change(person.id, a_person(given="Anita", phone="21234567"))

    numbers = {c.name: c.number for c in tables.SYNCED_BY_NAME["person"].columns}
    assert set(cell_stamps(store, person.id)) == {numbers["given"]}


def test_a_bulk_statement_is_stamped_row_by_row(store, application):
    people = [application.people.add(a_person(given=name)) for name in ("Aija", "Baiba", "Cilda")]

    with store.database.act("person.change") as act:
        act.connection.execute(update(tables.person).values(note="kora dalība"))

    given = [cell_stamps(store, person.id) for person in people]
    assert all(len(cells) == 1 for cells in given)
    assert len({next(iter(cells.values())) for cells in given}) == len(people)


def test_stamps_grow_while_the_clock_stands_still(store, application):
    first = application.people.add(a_person())
    second = application.people.add(a_person(given="Zane"))

    by_row = {row.r: row.h for row in stamps(store)}
    assert by_row[first.id] < by_row[second.id]


def test_stamps_grow_while_the_clock_runs_back(store, application, clock):
    first = application.people.add(a_person())
    clock.go_on(days=-1)
    second = application.people.add(a_person(given="Zane"))

    by_row = {row.r: row.h for row in stamps(store)}
    assert by_row[first.id] < by_row[second.id]


def test_a_clock_far_ahead_does_not_lead_the_stamps_astray(store, application, clock):
    clock.go_on(days=365 * 70)
    person = application.people.add(a_person())

    (stamp,) = [row for row in stamps(store) if row.r == person.id]
    assert moment_of(stamp.h).year == NOON.year


def test_records_are_never_removed_from_the_table(store, application):
    person = application.people.add(a_person())

    with store.database.schema_change() as connection:
        statement = text("DELETE FROM person WHERE id = :id")
        with pytest.raises(DatabaseError, match="marked as deleted"):
            connection.execute(statement, {"id": person.id})


@pytest.mark.parametrize("column", ["id", "centre_id"])
def test_key_columns_never_change(store, application, column):
    person = application.people.add(a_person())

    with store.database.schema_change() as connection:
        statement = text(f"UPDATE person SET {column} = x'00' WHERE id = :id")
        with pytest.raises(DatabaseError, match="never change"):
            connection.execute(statement, {"id": person.id})


def test_nothing_is_stamped_while_capture_is_off(store, application):
    person = application.people.add(a_person())
    before = cell_stamps(store, person.id)

    with store.database.unnamed(capture=False) as connection:
        connection.execute(update(tables.person).values(note="no other laptop"))

    assert cell_stamps(store, person.id) == before


def test_capture_is_on_again_after_it_was_off(store, application):
    with store.database.unnamed(capture=False):
        pass

    person = application.people.add(a_person())

    assert person.id in {row.r for row in stamps(store)}


def test_a_store_whose_triggers_were_dropped_is_refused(store, tmp_path, clock):
    folder = store.folder.path
    with store.database.schema_change() as connection:
        connection.execute(text("DROP TRIGGER capture_person_given"))
    store.close()

    with pytest.raises(StoreDamagedError) as refused:
        Store(folder, clock, BUILD_DATE)

    assert refused.value.what == "triggers"


def test_refreshed_triggers_are_sound(store):
    with store.database.schema_change() as connection:
        connection.execute(text("DROP TRIGGER capture_person_given"))
        refresh_triggers(connection)

        assert triggers_are_sound(connection)


def test_every_synced_table_and_column_has_a_number_of_its_own():
    numbers = [synced.number for synced in tables.SYNCED]
    assert len(set(numbers)) == len(numbers)
    for synced in tables.SYNCED:
        columns = [column.number for column in synced.columns]
        assert len(set(columns)) == len(columns), synced.name
