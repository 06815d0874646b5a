"""What makes many short-lived stores cheap: nothing that a test could be about.

Each store has an engine of its own, and an engine works out anew what every statement is in SQL: a
third of the time of a test. What it comes to depends on the statement and the dialect alone, so all
engines of a run share it. Nobody pulls the plug of a test, so nothing is waited for until it lies
on the disk; programs that tests start and kill are set up by themselves. Nobody guesses the
passphrases of tests either: only what is about the stretching itself stretches them for half a
second each.
"""

import os

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from nacl.pwhash import argon2id
from sqlalchemy import create_engine, event
from sqlalchemy.util import LRUCache

from app.persistence import database

STATEMENTS = 5_000
STRETCHING = {name: getattr(argon2id, name) for name in ("OPSLIMIT_MODERATE", "MEMLIMIT_MODERATE")}


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


@pytest.fixture(autouse=True, scope="session")
def quick_files():
    """Wait for no disk when a file is written."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        yield


@pytest.fixture(autouse=True, scope="session")
def quick_passphrases():
    """Stretch passphrases as little as can be."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(argon2id, "OPSLIMIT_MODERATE", argon2id.OPSLIMIT_MIN)
        patch.setattr(argon2id, "MEMLIMIT_MODERATE", argon2id.MEMLIMIT_MIN)
        yield


@pytest.fixture
def stretched_as_ever(quick_passphrases, monkeypatch):
    """Stretch passphrases as outside of tests."""
    for name, limit in STRETCHING.items():
        monkeypatch.setattr(argon2id, name, limit)
