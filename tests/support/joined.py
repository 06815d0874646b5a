"""A coordinator and two centres of one programme, set up once and copied for every test."""

import shutil

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.persistence.store import Store
from tests.support.stores import MovableClock


@pytest.fixture
def laptop(tmp_path, begun_programme):
    """Open the test's own copy of a laptop by name; all are closed at the end."""
    opened = {}

    def open_laptop(name):
        if name not in opened:
            folder = shutil.copytree(begun_programme / name, tmp_path / name)
            opened[name] = Application(Store(folder, MovableClock(), BUILD_DATE))
            opened[name].clock = opened[name].exchange._store.clock
        return opened[name]

    yield open_laptop
    for application in opened.values():
        application.close()


@pytest.fixture
def office(laptop):
    return laptop("office")


@pytest.fixture
def preili(laptop):
    return laptop("preili")


@pytest.fixture
def ludza(laptop):
    return laptop("ludza")
