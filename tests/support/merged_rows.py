"""Two stores, rows as a file brings them, and what a merge made of them."""

import shutil

import pytest

from app import BUILD_DATE
from app.domain.ids import ORG_SCOPE, attendance_id, headcount_id, registration_id
from app.persistence.merge import merge
from app.persistence.store import Store
from app.sync.merge import RowState, Stamp
from tests.support.merging import (
    AT,
    CENTRE,
    OTHER_CENTRE,
    Key,
    MemoryBundle,
    losers_of,
    mutable_names,
    rows_of,
)
from tests.support.stores import MovableClock

BOTH = (ORG_SCOPE, CENTRE, OTHER_CENTRE)


PERSON, GUARDIAN = b"p" * 16, b"g" * 16


EVENT, SESSION = b"e" * 16, b"s" * 16


THEM = b"them----"


STAMP = 1_700_000_000_000 << 16


@pytest.fixture
def laptops(new_folders, tmp_path):
    """Two new stores of one programme, apart."""
    folders = [shutil.copytree(new_folders / name, tmp_path / name) for name in ("one", "other")]
    pair = [Store(folder, MovableClock(), BUILD_DATE) for folder in folders]
    yield pair
    for store in pair:
        store.close()


@pytest.fixture
def here(laptops):
    return laptops[0]


def write(store, statement, *values):
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql(statement, values)


def read(store, statement, *values):
    with store.database.reading() as connection:
        return connection.exec_driver_sql(statement, values).all()


def add_person(store, row=PERSON, given="Anna", centre=CENTRE, guardian=None):
    write(
        store,
        "INSERT INTO person (id, centre_id, given, surname, guardian_id) VALUES (?, ?, ?, ?, ?)",
        *(row, centre, given, "Bērziņa", guardian),
    )


def add_day(store):
    """An event with one session, a person registered and present, and a headcount."""
    add_person(store)
    write(store, "INSERT INTO event (id, centre_id, title) VALUES (?, ?, 'Kopā')", EVENT, CENTRE)
    statement = "INSERT INTO session (id, centre_id, event_id) VALUES (?, ?, ?)"
    write(store, statement, SESSION, CENTRE, EVENT)
    write(
        store,
        "INSERT INTO registration (id, centre_id, event_id, person_id) VALUES (?, ?, ?, ?)",
        *(registration_id(EVENT, PERSON), CENTRE, EVENT, PERSON),
    )
    write(
        store,
        "INSERT INTO attendance (id, centre_id, session_id, person_id, mark) "
        "VALUES (?, ?, ?, ?, 'present')",
        *(attendance_id(SESSION, PERSON), CENTRE, SESSION, PERSON),
    )
    write(
        store,
        "INSERT INTO headcount (id, centre_id, session_id, category, people) "
        "VALUES (?, ?, ?, 'children', 7)",
        *(headcount_id(SESSION, "children"), CENTRE, SESSION),
    )


def content(store):
    """Every synced row of a store with its stamps."""
    with store.database.reading() as connection:
        return rows_of(connection)


def losers(store):
    with store.database.reading() as connection:
        return {(value, stamp.h) for _, _, _, value, stamp in losers_of(connection)}


def outcome_of(outcome, table):
    return next(one for one in outcome.tables if one.table == table)


def a_row(table="person", row=PERSON, centre=CENTRE, keys=(), h=STAMP, **cells):
    values = {**dict.fromkeys(mutable_names(table)), "deleted": 0, **cells}
    return {Key(table, row, centre, keys): RowState(Stamp(h, THEM), values)}


def a_bundle(*rows, scopes=(CENTRE,), **more):
    together = {key: state for some in rows for key, state in some.items()}
    seen = {scope: {THEM: STAMP + 100} for scope in scopes}
    return MemoryBundle(together, seen, STAMP + 100, **more)


def merged(store, bundle, **options):
    with store.database.unnamed(capture=False) as connection:
        return merge(connection, bundle, at=AT, **options)
