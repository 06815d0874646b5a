"""A coordinator and two centres of one programme, set up once and copied for every test."""

import shutil

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from tests.support.members import join
from tests.support.stores import MovableClock

ANSWERS = {
    "office": FirstAnswers("", laptop_name="Birojs", keeps_all=True),
    "preili": FirstAnswers("Preiļu centrs", "0042000"),
    "ludza": FirstAnswers("Ludzas centrs", "0037000"),
    "second": FirstAnswers("Preiļu otrais", "0042000"),
}


@pytest.fixture(scope="session")
def pristine_programme(tmp_path_factory):
    """Laptops that have just joined, and one that has not; never opened again, only copied."""
    folder = tmp_path_factory.mktemp("programme")
    made = {}
    for name, answers in ANSWERS.items():
        made[name] = Application(Store(folder / name, MovableClock(), BUILD_DATE))
        made[name].settings.set_up(answers)
    for name in ("preili", "ludza"):
        join(made["office"], made[name])
    for application in made.values():
        application.close()
    return folder


@pytest.fixture
def laptop(tmp_path, pristine_programme):
    """Open the test's own copy of a laptop by name; all are closed at the end."""
    opened = {}

    def open_laptop(name):
        if name not in opened:
            folder = shutil.copytree(pristine_programme / name, tmp_path / name)
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
