"""Two laptops of one programme that know the same records, and write differently about them."""

import shutil
from dataclasses import replace

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.trust import Role
from app.persistence.store import Store
from app.persistence.tables import SYNCED_BY_NAME
from app.services.settings import FirstAnswers
from tests.support.members import join
from tests.support.stores import MovableClock, a_person, a_session, an_event


class Desk:
    """One laptop with a clock of its own, and what people do on it in these tests."""

    def __init__(self, folder):
        self.folder = folder
        self.clock = MovableClock()
        self.application = Application(Store(folder, self.clock, BUILD_DATE))

    def open_again(self):
        self.application.close()
        self.application = Application(Store(self.folder, self.clock, BUILD_DATE))

    @property
    def person(self):
        return self.application.people.find("")[0].id

    @property
    def event(self):
        return self.application.events.list()[0].id

    @property
    def session(self):
        return self.application.events.page(self.event).sessions[0].id

    def kept(self):
        """Return what the laptop knows of the person now."""
        return self.application.people.page(self.person).person

    def write(self, later=1, **fields):
        """Change fields of the person."""
        self.clock.go_on(minutes=later)
        known = self.kept()
        draft = a_person(known.given, known.surname, phone=known.phone, note=known.note)
        self.application.people.change(self.person, replace(draft, **fields))

    def open_ones(self):
        listed = self.application.differences.listed()
        return [one for record in listed.page for one in record.differences]

    def values(self):
        """Return what stands and what lost, for each open difference."""
        return [(one.column, one.stands.value, one.lost.value) for one in self.open_ones()]

    def put_back(self, place=0):
        self.clock.go_on(minutes=1)
        return self.application.differences.put_back(self.open_ones()[place].number)

    def keep(self, place=0):
        return self.application.differences.keep(self.open_ones()[place].number)

    def export(self, file):
        (written,) = self.application.exchange.export(file)
        return written.file

    def take(self, *files):
        return self.application.exchange.take_in(list(files))


def lost_elsewhere(store, table, row, column, value):
    """List a value of another laptop that lost to the one here, as a merge lists it."""
    synced = SYNCED_BY_NAME[table]
    number = next(one.number for one in synced.columns if one.name == column)
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO sync_incarnation (alias, id) VALUES (77, x'7777777777777777')"
        )
        connection.exec_driver_sql(
            "INSERT INTO sync_loser (t, r, c, value, h, n, seen_at) "
            "SELECT ?, ?, ?, ?, h - 1, alias, '2026-11-22T12:00:00' FROM sync_clock "
            # A file may have brought the same laptop under another alias.
            "JOIN sync_incarnation ON sync_incarnation.id = x'7777777777777777'",
            (synced.number, row, number, value),
        )


@pytest.fixture(scope="module")
def beginnings(tmp_path_factory):
    """Folders of three laptops that know the same event and person."""
    folder = tmp_path_factory.mktemp("beginnings")
    first = Desk(folder / "first")
    application = first.application
    application.settings.set_up(FirstAnswers("Preiļu centrs", "0042000", laptop_name="Zāle"))
    application.workers.pick(application.workers.add("Ilze Kalniņa").id)
    application.events.add(an_event(), [a_session()])
    person = application.people.add(a_person(phone="21234567"))
    application.attendance.register(first.event, [person.id])
    others = []
    for name, called in (("second", "Durvis"), ("third", "Birojs")):
        others.append(Desk(folder / name))
        others[-1].application.settings.set_up(FirstAnswers("", laptop_name=called, keeps_all=True))
        join(application, others[-1].application, Role.COORDINATOR, centre=None)
    # The second hears of the third, so that its files are for that one too.
    others[0].take(first.export(folder / "news.kopa"))
    for desk in (first, *others):
        desk.application.close()
    return folder


@pytest.fixture
def desks(beginnings, tmp_path):
    opened = []
    for name in ("first", "second", "third"):
        shutil.copytree(
            beginnings / name, tmp_path / name, ignore=shutil.ignore_patterns("lock", "backups")
        )
        opened.append(Desk(tmp_path / name))
        opened[-1].clock.go_on(hours=1)
        opened[-1].application.workers.attend()
    yield opened
    for desk in opened:
        desk.application.close()


@pytest.fixture
def bring(tmp_path):
    """Let one laptop save a file and another take it in."""
    folder = tmp_path / "files"
    folder.mkdir()
    numbers = iter(range(1_000))

    def saved_by(sender):
        return sender.export(folder / f"file-{next(numbers)}.kopa")

    def carry(sender, receiver):
        return receiver.take(saved_by(sender))

    carry.saved_by = saved_by
    return carry
