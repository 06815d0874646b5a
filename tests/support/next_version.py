"""A program of the next version, simulated: a column more in two tables, and a table more.

Inside `next_version()` the store's code knows them; a store is brought there by `upgrade`, which
does what a migration does. Outside it the same code is the program of today.
"""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from sqlalchemy import Integer, LargeBinary, MetaData, Text
from sqlalchemy.schema import CreateTable

from app.persistence import capture, foreign, table_parts
from app.persistence.table_parts import Id, key, late, numbers, synced, to
from app.persistence.tables import SYNCED_BY_NAME, SYNCED_BY_NUMBER, described, metadata

VENUE = 901
NICKNAME, SHOES, VENUE_OF = 90, 91, 92


@contextmanager
def _put_back(*mappings: dict):
    """Leave mappings as they were, whatever is written into them within."""
    before = [dict(one) for one in mappings]
    try:
        yield
    finally:
        for one, kept in zip(mappings, before, strict=True):
            one.clear()
            one.update(kept)


def _newer() -> list:
    """Return all synced tables as the next version has them."""
    newer = MetaData()
    with _put_back(numbers), pytest.MonkeyPatch.context() as patch:
        patch.setattr(table_parts, "metadata", newer)
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
        newer.tables["person"].append_column(late(NICKNAME, "nickname", Text()))
        newer.tables["person"].append_column(late(SHOES, "shoes", Integer()))
        newer.tables["event"].append_column(late(VENUE_OF, "venue_id", Id, to("venue.id")))
        found = [described(newer.tables[name]) for name in numbers]
    return sorted(found, key=lambda one: one.number)


_NEWER = _newer()


@contextmanager
def next_version():
    """Let the code of the store be that of the next version."""
    with _put_back(SYNCED_BY_NAME, SYNCED_BY_NUMBER), pytest.MonkeyPatch.context() as patch:
        SYNCED_BY_NAME.update({one.name: one for one in _NEWER})
        SYNCED_BY_NUMBER.update({one.number: one for one in _NEWER})
        patch.setattr(capture, "SYNCED", tuple(_NEWER))
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
