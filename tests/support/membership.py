"""Laptops of a programme as far along as a test asks for: just set up, founding, led."""

import shutil

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.persistence import trust
from app.persistence.store import Store
from app.persistence.tables import SYNCED
from app.services.belonging import learn, the_founding
from tests.support.prepared import MEMBERS
from tests.support.stores import MovableClock, a_person, a_session, an_event


@pytest.fixture
def beginnings(request, pristine_members, pristine_office, pristine_centre):
    """Where each laptop is copied from: as far along as the test asks for it."""
    members = {name: pristine_members / name for name in MEMBERS}
    if "preili" in request.fixturenames:
        return members | {name: pristine_centre / name for name in ("office", "preili")}
    if "office" in request.fixturenames:
        return members | {"office": pristine_office / "office"}
    return members


@pytest.fixture
def laptop(tmp_path, beginnings):
    """Open laptops by name, each with a clock of its own."""
    opened = {}

    def one(name, *, anew=False):
        if name not in opened or anew:
            folder = tmp_path / name
            if not anew:
                shutil.copytree(beginnings[name], folder)
            opened[name] = Application(Store(folder, MovableClock(), BUILD_DATE))
        return opened[name]

    yield one
    for application in opened.values():
        application.close()


@pytest.fixture
def office(laptop):
    """A coordinator that has founded its programme."""
    return laptop("office")


@pytest.fixture
def preili(laptop, office):
    """A centre whose first laptop leads it."""
    return laptop("preili")


def wish_of(application, folder, name="wish.kopa-join", **more):
    application.membership.wish(folder / name, **more)
    return folder / name


def welcome_for(host, newcomer, part, folder):
    asked = host.membership.look_at_wish(wish_of(newcomer, folder)).wish
    return host.membership.let_in(asked, part, folder / "welcome.kopa")


def own_centre(application):
    return application.settings.centre().id


def names(application):
    return [one.member.name for one in application.membership.roster() if one.belongs]


def key_of(host, name):
    (one,) = [one for one in host.membership.roster() if one.member.name == name]
    return one.member.sign_key


def sent(application, folder, name="file.kopa"):
    (written,) = application.exchange.export(folder / name)
    return written.file


def hold_event(application, *given):
    event = application.events.add(an_event(), [a_session()])
    people = [application.people.add(a_person(name)).id for name in given]
    application.attendance.register(event.id, people)
    return event


def scopes_of(application):
    """Return the scopes that records are kept under, with the tables that have some."""
    with application.people._store.database.reading() as connection:
        return {
            scope: synced.name
            for synced in SYNCED
            for (scope,) in connection.exec_driver_sql(
                f"SELECT DISTINCT centre_id FROM {synced.name}"
            )
        }


def hear_of_all(listener, speaker):
    """Let a laptop know every statement of another, as some file brings them."""
    with speaker._store.database.reading() as connection:
        statements = trust.envelopes(connection)
    with listener._store.database.unnamed(capture=True) as connection:
        learn(connection, the_founding(connection), statements)
