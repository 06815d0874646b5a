"""What makes many short-lived stores cheap: nothing that a test could be about.

Each store has an engine of its own, and an engine works out anew what every statement is in SQL: a
third of the time of a test. What it comes to depends on the statement and the dialect alone, so all
engines of a run share it. Nobody pulls the plug of a test, so nothing is waited for until it lies
on the disk, least of all whatever else the machine has still to write; programs that tests start
and kill are set up by themselves. Nobody guesses the passphrases of tests either: only what is
about the stretching itself stretches them for half a second each.
"""

import os

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from nacl.pwhash import argon2id
from sqlalchemy import create_engine
from sqlalchemy.util import LRUCache

from app import drives
from app.persistence import database

STATEMENTS = 5_000
WAITING = "PRAGMA synchronous = FULL"
SET_UP = database._set_up
SETTLE = drives.settle
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
        return engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "create_engine", engine_of)
        yield


class _Unhurried:
    """A connection that is asked to wait for the disk, and never does."""

    def __init__(self, connection):
        self._connection = connection

    def execute(self, statement):
        if statement == WAITING:
            return
        if statement.startswith("PRAGMA journal_mode"):
            self._connection.execute("PRAGMA synchronous = OFF")
        self._connection.execute(statement)


@pytest.fixture(autouse=True, scope="session")
def quick_stores():
    """Wait for no disk when a store is written, nor when a copy of one is looked at."""

    def set_up(connection, key):
        SET_UP(_Unhurried(connection), key)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "_set_up", set_up)
        yield


@pytest.fixture
def stores_as_ever(quick_stores, monkeypatch):
    """Open stores as outside of tests."""
    monkeypatch.setattr(database, "_set_up", SET_UP)


@pytest.fixture(autouse=True, scope="session")
def quick_files():
    """Wait for no disk when a file is written."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        yield


@pytest.fixture(autouse=True, scope="session")
def quick_sticks():
    """Take no folder for a stick whose file system is to be flushed: it is that of the machine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(drives, "settle", lambda _: None)
        yield


@pytest.fixture
def settled_as_ever(quick_sticks, monkeypatch):
    """Flush the file system of a folder as outside of tests."""
    monkeypatch.setattr(drives, "settle", SETTLE)


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
