"""A program of the next version, simulated: a column more in two tables, and a table more.

Inside `next_version()` the store's code knows them; a store is brought there by `upgrade`, which
does what a migration does. Outside it the same code is the program of today.
"""

from __future__ import annotations

from contextlib import contextmanager
from unittest.mock import patch

from sqlalchemy import Integer, LargeBinary, MetaData, Text
from sqlalchemy.schema import CreateTable

from app.persistence import capture, foreign, tables
from app.persistence.table_parts import Id, key, late, numbers, synced, to
from app.persistence.tables import SYNCED_BY_NAME, SYNCED_BY_NUMBER, described, metadata

VENUE = 901
NICKNAME, SHOES, VENUE_OF = 90, 91, 92


def _newer() -> list:
    """Return all synced tables as the next version has them."""
    known = dict(numbers)
    newer = MetaData()
    with patch.dict(numbers, known), patch("app.persistence.table_parts.metadata", newer):
        for table in metadata.tables.values():
            table.to_metadata(newer)
        synced(
            VENUE,
            "venue",
            key(10, "code", Text()),
            late(11, "name", Text()),
            late(12, "seats", Integer()),
            late(13, "within", Id, to("venue.id")),
            late(14, "plan", LargeBinary()),
        )
        numbers_there = dict(numbers)
    newer.tables["person"].append_column(late(NICKNAME, "nickname", Text()))
    newer.tables["person"].append_column(late(SHOES, "shoes", Integer()))
    newer.tables["event"].append_column(late(VENUE_OF, "venue_id", Id, to("venue.id")))
    with patch.dict(tables.numbers, numbers_there):
        found = [described(newer.tables[name]) for name in numbers_there]
    return sorted(found, key=lambda one: one.number)


_NEWER = _newer()


@contextmanager
def next_version():
    """Let the code of the store be that of the next version."""
    by_name = {one.name: one for one in _NEWER}
    by_number = {one.number: one for one in _NEWER}
    with (
        patch.dict(SYNCED_BY_NAME, by_name),
        patch.dict(SYNCED_BY_NUMBER, by_number),
        patch.object(capture, "SYNCED", tuple(_NEWER)),
    ):
        yield


def upgrade(store) -> None:
    """Bring a store to the next version; expects to be inside `next_version`."""
    with store.database.schema_change() as connection:
        venue = SYNCED_BY_NAME["venue"].table
        connection.execute(CreateTable(venue))
        for name, column in (("person", "nickname TEXT"), ("person", "shoes INTEGER")):
            connection.exec_driver_sql(f"ALTER TABLE {name} ADD COLUMN {column}")
        connection.exec_driver_sql("ALTER TABLE event ADD COLUMN venue_id BLOB REFERENCES venue")
        capture.refresh_triggers(connection)
        foreign.learn(connection)
