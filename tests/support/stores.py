"""Temporary stores and applications for tests: made once, copied for each test."""

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.events import EventDraft, SessionDraft
from app.domain.people import PersonDraft
from app.persistence import home_mark, settings
from app.persistence.store import Store
from app.services.settings import FirstAnswers, SettingsService
from app.services.territories import TerritoriesService

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = NOON.date()


class MovableClock:
    """A clock that tests set; it stands still by itself."""

    def __init__(self, moment: datetime = NOON) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def go_on(self, **span: float) -> None:
        self.moment += timedelta(**span)


@pytest.fixture(scope="session")
def pristine_folder(tmp_path_factory) -> Path:
    """A data folder just set up for one centre; never opened again, only copied."""
    folder = tmp_path_factory.mktemp("pristine") / "data"
    store = Store(folder, MovableClock(), BUILD_DATE)
    TerritoriesService(store)
    SettingsService(store).set_up(FirstAnswers("Preiļu kopienas centrs", "0042000"))
    let_copies_settle(store)
    store.close()
    return folder


@pytest.fixture(scope="session")
def new_folders(tmp_path_factory) -> Path:
    """Three data folders of three laptops, nothing in them; never opened again, only copied."""
    place = tmp_path_factory.mktemp("new")
    for name in ("one", "other", "third"):
        store = Store(place / name, MovableClock(), BUILD_DATE)
        let_copies_settle(store)
        store.close()
    return place


def let_copies_settle(store: Store) -> None:
    """Take its home from a store, so that each copy of its folder goes on as the one and only.

    Otherwise a copy that is opened somewhere else begins a new life.
    """
    with store.database.unnamed(capture=False) as connection:
        settings.forget(connection, home_mark.MARK)


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@dataclass(frozen=True)
class Begun:
    """A data folder in which something was done, and what came of it; never opened, only copied."""

    folder: Path
    made: object


def begin_with(folder: Path, place: Path, do: Callable[[Application], object]) -> Begun:
    """Do something in a copy of a folder, once for all tests that begin with it."""
    shutil.copytree(folder, place / "data")
    with contextlib.closing(Store(place / "data", MovableClock(), BUILD_DATE)) as store:
        made = do(Application(store))
        let_copies_settle(store)
    return Begun(place / "data", made)


@pytest.fixture
def begun_folder(pristine_folder) -> Path:
    """The folder that a test's own store is a copy of; tests of a folder may give another."""
    return pristine_folder


@pytest.fixture
def store(tmp_path, begun_folder, clock):
    """An open store of one centre, the test's own."""
    folder = tmp_path / "data"
    shutil.copytree(begun_folder, folder)
    opened = Store(folder, clock, BUILD_DATE)
    yield opened
    opened.close()


@pytest.fixture
def application(store) -> Application:
    """All services over the test's own store."""
    return Application(store)


def a_person(given="Anna", surname="Bērziņa", **more) -> PersonDraft:
    return PersonDraft(given, surname, **more)


def an_event(title="Adventes vainagu darbnīca", **more) -> EventDraft:
    return EventDraft(title, **{"kind": "creative_workshop", **more})


def a_session(on=TODAY, starts="10:00", ends="12:15", place="") -> SessionDraft:
    return SessionDraft(on, starts, ends, place)


def table_dump(store: Store, name: str) -> list[tuple]:
    """Return all rows of a table that are not marked as deleted."""
    with store.database.reading() as connection:
        condition = " WHERE deleted = 0" if _has_deleted(connection, name) else ""
        rows = connection.exec_driver_sql(f"SELECT * FROM {name}{condition} ORDER BY 1, 2")
        return [tuple(row) for row in rows]


def _has_deleted(connection, name: str) -> bool:
    columns = connection.exec_driver_sql(f"PRAGMA table_info({name})")
    return any(row[1] == "deleted" for row in columns)


def as_elsewhere(store: Store, statement: str) -> None:
    """Change the store as an import would: stamped by another incarnation, without an act."""
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("INSERT INTO sync_incarnation (alias, id) VALUES (99, x'99')")
        own = connection.exec_driver_sql("SELECT n FROM sync_clock").scalar_one()
        connection.exec_driver_sql("UPDATE sync_clock SET n = 99")
        connection.exec_driver_sql(statement)
        connection.exec_driver_sql("UPDATE sync_clock SET n = ?", (own,))
