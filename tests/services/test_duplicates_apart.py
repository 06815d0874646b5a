"""Laptops that link and unlink the same people apart, and agree when they meet.

Real stores, real files: a centre knows its own people, the office those of two centres. Whatever
each decides, takes back or undoes, and whichever file arrives late or twice, in the end they say
the same of every pair that both know.
"""

import random
import shutil

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.errors import NothingToRedoError, NothingToUndoError
from app.domain.ids import ORG_SCOPE
from app.domain.linking import Verdict
from app.persistence import links
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from tests.support.long_form import tries
from tests.support.members import join
from tests.support.stores import MovableClock, a_person

NAMES = ("Anna", "Zane", "Ilze")


class Laptop:
    """One installation with a clock of its own."""

    def __init__(self, folder):
        self.clock = MovableClock()
        self.store = Store(folder, self.clock, BUILD_DATE)
        self.application = Application(self.store)

    def people(self):
        found = self.application.people.find("", 100)
        return sorted(record for one in found for record in one.records)

    def decided(self):
        with self.store.database.reading() as connection:
            return set(links.decided(connection, links.PERSON))

    def scopes(self):
        with self.store.database.reading() as connection:
            rows = connection.exec_driver_sql(
                "SELECT link.centre_id, one.centre_id, other.centre_id "
                "FROM duplicate_link AS link JOIN person AS one ON one.id = link.one "
                "JOIN person AS other ON other.id = link.other"
            )
            return {tuple(row) for row in rows}

    def close(self):
        self.application.close()


@pytest.fixture(scope="module")
def beginnings(tmp_path_factory):
    """Folders of a centre and of an office that has this centre's people and another's."""
    folder = tmp_path_factory.mktemp("beginnings")
    answers = {
        "centre": FirstAnswers("Preiļu centrs", "0042000"),
        "neighbour": FirstAnswers("Ludzas centrs", "0022000"),
        "office": FirstAnswers("", laptop_name="Birojs", keeps_all=True),
    }
    laptops = {name: Laptop(folder / name) for name in answers}
    for name, laptop in laptops.items():
        laptop.application.settings.set_up(answers[name])
    for name in ("centre", "neighbour"):
        join(laptops["office"].application, laptops[name].application)
        for given in NAMES:
            laptops[name].application.people.add(a_person(given))
        (written,) = laptops[name].application.exchange.export(folder / f"{name}.kopa")
        laptops["office"].application.exchange.take_in([written.file])
    for laptop in laptops.values():
        laptop.close()
    return folder


@pytest.fixture
def laptops(beginnings, tmp_path):
    """The centre's laptop and the office's, the test's own."""
    opened = []
    for name in ("centre", "office"):
        shutil.copytree(
            beginnings / name, tmp_path / name, ignore=shutil.ignore_patterns("lock", "backups")
        )
        opened.append(Laptop(tmp_path / name))
    yield opened
    for laptop in opened:
        laptop.close()


def act_at_random(laptop, chance):
    duplicates, undo = laptop.application.duplicates, laptop.application.undo
    pair = chance.sample(laptop.people(), 2)
    decide = (duplicates.same, duplicates.same, duplicates.different, duplicates.take_back)
    try:
        match chance.randrange(8):
            case 0:
                undo.undo()
            case 1:
                undo.redo()
            case _:
                chance.choice(decide)(*pair)
    except (NothingToUndoError, NothingToRedoError):
        pass


def concerning(laptop, decided):
    """Return the decisions about the laptop's own people: the neighbour's own stay there."""
    people = set(laptop.people())
    return {link for link in decided if not people.isdisjoint(link.pair)}


@pytest.mark.parametrize("seed", range(tries(4, many=100)))
def test_laptops_that_link_and_unlink_apart_agree_in_the_end(laptops, tmp_path, seed):
    chance, files = random.Random(seed), []
    for step in range(40):
        laptop = chance.choice(laptops)
        laptop.clock.go_on(minutes=chance.randrange(-30, 90))
        what = chance.random()
        if what < 0.85:
            act_at_random(laptop, chance)
        elif what < 0.95 or not files:
            files.append(sent(laptop, tmp_path / f"{step}"))
        else:
            laptop.application.exchange.take_in([chance.choice(files)])

    exchange_everything(laptops, tmp_path, chance)

    centre, office = laptops
    assert centre.decided() == concerning(centre, office.decided())
    for laptop in laptops:
        assert_links_belong_where_their_ends_do(laptop)


def exchange_everything(laptops, folder, chance):
    """Bring each laptop's last file to the other, in any order, the earlier first again."""
    order = chance.sample(laptops, 2)
    for turn in range(2):
        for laptop in order:
            file = sent(laptop, folder / f"last-{turn}")
            (other,) = [one for one in laptops if one is not laptop]
            other.application.exchange.take_in([file])
            file.unlink()


def sent(laptop, folder):
    """Return the file for the centre of the two: the office writes one for each centre."""
    folder.mkdir(exist_ok=True)
    written = laptop.application.exchange.export(folder)
    return next(one.file for one in written if one.centres == ("Preiļu centrs",))


def assert_links_belong_where_their_ends_do(laptop):
    for scope, one, other in laptop.scopes():
        assert scope == (one if one == other else ORG_SCOPE)


def test_the_same_link_made_on_two_laptops_is_one_and_nothing_is_set_aside(laptops, tmp_path):
    centre, office = laptops
    pair = centre.people()[:2]
    centre.application.duplicates.same(*pair)
    office.clock.go_on(minutes=5)
    office.application.duplicates.different(*reversed(pair))
    file = sent(office, tmp_path / "office")

    (taken,) = centre.application.exchange.take_in([file])

    assert taken.set_aside == 0
    assert [link.verdict for link in centre.decided()] == [Verdict.DIFFERENT]


def test_a_later_decision_stands_though_an_undo_of_the_first_arrives(laptops, tmp_path):
    centre, office = laptops
    pair = centre.people()[:2]
    centre.application.duplicates.same(*pair)
    (first,) = centre.application.exchange.export(tmp_path / "first.kopa")
    office.application.exchange.take_in([first.file])
    centre.application.undo.undo()
    office.clock.go_on(hours=1)
    office.application.duplicates.take_back(*pair)
    office.application.duplicates.same(*pair)

    exchange_everything(laptops, tmp_path, random.Random(1))

    assert [link.verdict for link in centre.decided()] == [Verdict.SAME]
    assert centre.decided() == office.decided()


def test_every_pair_is_offered_until_it_is_decided_on_either_laptop(laptops, tmp_path):
    centre, office = laptops
    across = {frozenset(found.pair) for found in office.application.duplicates.review().pairs}
    assert len(across) == len(NAMES)

    for pair in across:
        office.application.duplicates.same(*pair)
    exchange_everything(laptops, tmp_path, random.Random(2))

    assert office.application.duplicates.review().pairs == ()
    assert len(centre.application.duplicates.joined()) == len(NAMES)
