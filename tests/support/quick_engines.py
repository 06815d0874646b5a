"""What makes many short-lived stores cheap: nothing that a test could be about.

Each store has an engine of its own, and an engine works out anew what every statement is in SQL: a
third of the time of a test. What it comes to depends on the statement and the dialect alone, so all
engines of a run share it. Nobody pulls the plug of a test, so nothing is waited for until it lies
on the disk; programs that tests start and kill are set up by themselves.
"""

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import create_engine, event
from sqlalchemy.util import LRUCache

from app.persistence import database

STATEMENTS = 5_000


@pytest.fixture(autouse=True, scope="session")
def quick_engines():
    """Let the engines of all stores share their statements."""
    known = LRUCache(STATEMENTS)
    first = create_engine("sqlite://", module=sqlcipher)
    first.connect().close()

    def engine_of(*place, **wishes):
        engine = create_engine(*place, **wishes, execution_options={"compiled_cache": known})
        engine.dialect = first.dialect
        event.listen(engine, "connect", _wait_for_no_disk)
        return engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "create_engine", engine_of)
        yield


def _wait_for_no_disk(connection, _record):
    connection.execute("PRAGMA synchronous = OFF")
