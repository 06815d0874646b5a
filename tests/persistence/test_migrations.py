"""The schema that the steps build is the schema that the tables describe."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from app.domain.errors import StoreFromNewerVersionError
from app.persistence import migrations
from app.persistence.capture import triggers_are_sound
from app.persistence.database import Database
from app.persistence.store import Store
from app.persistence.tables import SCHEMA_VERSION, metadata
from tests.support.stores import BUILD_DATE

KEY = bytes(range(32))
SHADOWS = ("person_search", "sqlite_", "alembic_version")


@pytest.fixture
def empty(tmp_path):
    database = Database(tmp_path / "empty.db", KEY, lambda: None)
    yield database
    database.close()


def schema(connection):
    rows = connection.execute(text("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2"))
    return [tuple(row) for row in rows if row.name != "alembic_version"]


def is_ours(name, kind):
    return not (kind == "table" and name.startswith(SHADOWS))


def test_the_steps_build_what_the_tables_describe(empty):
    with empty.schema_change() as connection:
        migrations.upgrade(connection)
        context = MigrationContext.configure(
            connection,
            opts={
                "include_name": lambda name, kind, _: is_ours(name or "", kind),
                "compare_type": True,
                "target_metadata": metadata,
            },
        )

        assert compare_metadata(context, metadata) == []


def test_up_down_and_up_again_gives_the_same_schema(empty):
    with empty.schema_change() as connection:
        migrations.upgrade(connection)
        first = schema(connection)
        migrations.downgrade(connection, "base")
        nothing = [row for row in schema(connection) if not row[1].startswith("sqlite_")]
        migrations.upgrade(connection)

        assert nothing == []
        assert schema(connection) == first
        assert triggers_are_sound(connection)


def test_a_new_store_carries_the_schema_version(store):
    with store.database.reading() as connection:
        found = connection.execute(text("PRAGMA user_version")).scalar_one()

    assert found == SCHEMA_VERSION


def test_a_store_of_a_newer_program_is_refused_and_left_alone(store, clock):
    folder = store.folder.path
    with store.database.schema_change() as connection:
        connection.execute(text(f"PRAGMA user_version = {SCHEMA_VERSION + 1}"))
    store.close()
    before = store.folder.store.read_bytes()

    with pytest.raises(StoreFromNewerVersionError) as refused:
        Store(folder, clock, BUILD_DATE)

    assert (refused.value.found, refused.value.known) == (SCHEMA_VERSION + 1, SCHEMA_VERSION)
    assert store.folder.store.read_bytes() == before


def test_records_of_the_first_schema_live_on_under_the_newest(empty):
    with empty.schema_change() as connection:
        migrations.upgrade(connection, "0001")
        connection.execute(
            text("INSERT INTO organisation (id, centre_id, name) VALUES (:id, :id, 'Skola')"),
            {"id": bytes(16)},
        )
        migrations.upgrade(connection)

        found = connection.execute(
            text("SELECT name, is_informal, deleted FROM organisation")
        ).one()
        sound = triggers_are_sound(connection)

    assert tuple(found) == ("Skola", None, 0)
    assert sound
