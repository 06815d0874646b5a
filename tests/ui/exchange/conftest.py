"""Two laptops of one programme: a centre and the coordinator who works at the desk."""

import shutil

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.attendance import Mark
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from tests.support.gui_window import main_window
from tests.support.members import join
from tests.support.sticks import with_sticks
from tests.support.stores import MovableClock, a_person, a_session, an_event, let_copies_settle

__all__ = ["main_window"]

PROGRAMME = "Kopienu centri Latgalē"
OFFICE = FirstAnswers("", laptop_name="Birojs", keeps_all=True)
AGLONA = FirstAnswers("Aglonas centrs", "0042000", laptop_name="Aglonas dators")
PREILI = FirstAnswers("Preiļu centrs", "0042000", laptop_name="Zāle")
DURVIS = FirstAnswers("Mans centrs", "0042000", laptop_name="Durvis")


def _set_up(folder, answers):
    application = Application(Store(folder, MovableClock(), BUILD_DATE))
    application.settings.set_up(answers)
    return application


@pytest.fixture(scope="session")
def pristine_laptops(tmp_path_factory):
    """Laptops just set up; never opened again, only copied."""
    folder = tmp_path_factory.mktemp("laptops")
    for name, answers in (("alone", OFFICE), ("preili", PREILI), ("durvis", DURVIS)):
        _close(_set_up(folder / name, answers))
    office, aglona = _set_up(folder / "office", OFFICE), _set_up(folder / "aglona", AGLONA)
    office.membership.found(PROGRAMME)
    join(office, aglona)
    for application in (office, aglona):
        _close(application)
    return folder


def _close(application):
    let_copies_settle(application._store)
    application.close()


@pytest.fixture
def laptops(tmp_path, clock, pristine_laptops):
    """Open the test's own copy of a laptop by name; all are closed at the end."""
    opened = []

    def open_laptop(name):
        folder = shutil.copytree(pristine_laptops / name, tmp_path / name)
        opened.append(Application(Store(folder, clock, BUILD_DATE)))
        return opened[-1]

    yield open_laptop
    for application in opened:
        application.close()


class Centre:
    """A centre far away that sends files."""

    def __init__(self, application, stick):
        self.application = application
        self.stick = stick
        self.stick.mkdir()

    def hold_event(self, *names):
        event = self.application.events.add(an_event(), [a_session()])
        (session,) = self.application.events.page(event.id).sessions
        for name in names:
            person = self.application.people.add(a_person(name))
            self.application.attendance.register(event.id, [person.id])
            self.application.attendance.mark(session.id, person.id, Mark.PRESENT)
        return event

    def send(self, name="file.kopa"):
        (written,) = self.application.exchange.export(self.stick / name)
        return written.file


@pytest.fixture
def centre(laptops, tmp_path):
    return Centre(laptops("aglona"), tmp_path / "stick")


@pytest.fixture
def application(laptops, request):
    """The coordinator's laptop: it takes the place of the centre that other tests work at."""
    return laptops("office" if "belonging" in request.fixturenames else "alone")


@pytest.fixture
def sticks(application):
    """The sticks that are in the coordinator's laptop: none at first."""
    return with_sticks(application)


@pytest.fixture
def belonging():
    """Let the coordinator's laptop be the one that let the centre into the programme."""
