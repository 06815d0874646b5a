"""Whatever people do, at a centre or at the office, travels: both sides have the same records."""

import random

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.ids import ORG_SCOPE
from app.persistence.store import Store
from app.persistence.tables import SYNCED
from app.services.settings import FirstAnswers
from tests.journeys.undo_soak import do, settle_in
from tests.support.members import carry, join
from tests.support.merging import rows_of, shared_values
from tests.support.random_acts import ACTS, World
from tests.support.stores import MovableClock

OFFICE = FirstAnswers("Programmas birojs", keeps_all=True)
CENTRES = {
    "preili": FirstAnswers("Preiļu centrs", "0042000"),
    "ludza": FirstAnswers("Ludzas centrs", "0037000"),
}
ACTS_AT_THE_OFFICE = 120


def opened(folder):
    return Application(Store(folder, MovableClock(), BUILD_DATE))


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory):
    """Two centres in which something of everything was done, and the office."""
    place = tmp_path_factory.mktemp("programme")
    office = opened(place / "office")
    office.settings.set_up(OFFICE)
    for name, answers in CENTRES.items():
        centre = opened(place / name)
        centre.settings.set_up(answers)
        join(office, centre)
        centre.close()
        settle_in(place / name)
    office.close()
    return place


@pytest.fixture(scope="module")
def laptops(lived_in):
    found = {name: opened(lived_in / name) for name in (*CENTRES, "office")}
    yield found
    for application in found.values():
        application.close()


def rows(application, scopes):
    with application.people._store.database.reading() as connection:
        found = rows_of(connection)
        # Copies of what is evidence no longer stay where they are.
        kept = "SELECT piece.id FROM evidence_piece AS piece JOIN evidence ON evidence.id = "
        travelling = {
            row[0]
            for row in connection.exec_driver_sql(
                f"{kept} piece.evidence_id WHERE evidence.deleted = 0"
            )
        }
    return {
        key: shared_values(key, state) if key.centre == ORG_SCOPE else state
        for key, state in found.items()
        if key.centre in scopes and (key.table != "evidence_piece" or key.id in travelling)
    }


def live_a_while(application, folder):
    """Do something of everything, then random acts, and take one back now and then."""
    world = World(application, folder, random.Random(3))
    world.application.workers.attend()
    done = sum(do(world, name) for name in ACTS)
    while done < ACTS_AT_THE_OFFICE:
        done += do(world, world.dice.choice(list(ACTS)))
        if world.dice.random() < 0.1 and application.undo.next_undo() is not None:
            application.undo.undo()


def test_what_centres_and_office_do_is_the_same_on_both_sides(laptops, tmp_path):
    office = laptops["office"]
    centres = [laptops[name] for name in CENTRES]
    office.programme.want_evidence(is_wanted=True)
    for number, centre in enumerate(centres):
        carry(office, centre, tmp_path / f"first-{number}")
        carry(centre, office, tmp_path / f"out-{number}")
        scopes = {centre.settings.centre().id}
        assert rows(office, scopes) == rows(centre, scopes)

    live_a_while(office, tmp_path)
    office.programme.want_evidence(is_wanted=True)

    for number, centre in enumerate((*centres, *centres)):
        carry(office, centre, tmp_path / f"in-{number}")
        carry(centre, office, tmp_path / f"back-{number}")
    assert {key.table for key in rows(office, {ORG_SCOPE, *map(home, centres)})} == {
        synced.name for synced in SYNCED
    }
    for centre in centres:
        scopes = {ORG_SCOPE, home(centre)}
        assert rows(centre, scopes) == rows(office, scopes)


def home(application):
    return application.settings.centre().id
