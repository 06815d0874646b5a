"""Folders of laptops that were set up and let one another in, once for all tests of a run.

They are never opened again, only copied. Files of tests that need others make theirs by `prepare`.
"""

import shutil

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.trust import Role
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from tests.support.members import found, join
from tests.support.stores import MovableClock, let_copies_settle

PROGRAMME = {
    "office": FirstAnswers("", laptop_name="Birojs", keeps_all=True),
    "preili": FirstAnswers("Preiļu centrs", "0042000"),
    "ludza": FirstAnswers("Ludzas centrs", "0037000"),
    "second": FirstAnswers("Preiļu otrais", "0042000"),
}

MEMBERS = {
    "office": FirstAnswers("", laptop_name="Birojs", keeps_all=True),
    "other office": FirstAnswers("", laptop_name="Otrs birojs", keeps_all=True),
    "preili": FirstAnswers("Preiļu centrs", "0042000", laptop_name="Zāle"),
    "second": FirstAnswers("Mans centrs", "0042000", laptop_name="Durvis"),
    "ludza": FirstAnswers("Ludzas centrs", "0037000", laptop_name="Ludza"),
}


def prepare(place, do, *, answers=None, like=()):
    """Do something with laptops, once for all tests that begin with copies of their folders.

    Those of `answers` are set up before, those of the folders in `like` go on from there.
    """
    begun = [shutil.copytree(folder, place / folder.name) for folder in like]
    names = (*(answers or {}), *(folder.name for folder in begun))
    made = {name: Application(Store(place / name, MovableClock(), BUILD_DATE)) for name in names}
    for name, given in (answers or {}).items():
        made[name].settings.set_up(given)
    do(made)
    for application in made.values():
        let_copies_settle(application._store)
        application.close()
    return place


@pytest.fixture(scope="session")
def pristine_programme(tmp_path_factory):
    """Laptops that have just joined, and one that has not; never opened again, only copied."""

    def let_in(made):
        for name in ("preili", "ludza"):
            join(made["office"], made[name])

    return prepare(tmp_path_factory.mktemp("programme"), let_in, answers=PROGRAMME)


@pytest.fixture
def begun_programme(pristine_programme):
    """The folders that a test's own laptops are copies of; tests of a file may give others."""
    return pristine_programme


@pytest.fixture(scope="session")
def pristine_members(tmp_path_factory):
    """Data folders of laptops that were just set up and belong nowhere; only copied."""
    return prepare(tmp_path_factory.mktemp("members"), lambda _: None, answers=MEMBERS)


@pytest.fixture(scope="session")
def pristine_office(tmp_path_factory, pristine_members):
    """The folder of a coordinator that has let nobody in yet; only copied."""
    like = [pristine_members / "office"]
    return prepare(
        tmp_path_factory.mktemp("founded"), lambda made: found(made["office"]), like=like
    )


@pytest.fixture(scope="session")
def pristine_centre(tmp_path_factory, pristine_members, pristine_office):
    """The folders of a coordinator and of the lead of a centre; only copied."""

    def let_in(made):
        join(made["office"], made["preili"], Role.LEAD)

    like = [pristine_office / "office", pristine_members / "preili"]
    return prepare(tmp_path_factory.mktemp("led"), let_in, like=like)
