"""A centre and the office that takes in its files, and what an import is told to have done."""

import shutil

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.attendance import Mark
from app.domain.imports import ItemsAsked
from app.domain.trust import Role
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from app.services.wording.import_items import item_words
from app.texts import set_language
from tests.support.members import join
from tests.support.stores import MovableClock, a_person, a_session, an_event

OFFICE = FirstAnswers("Ludzas centrs", "0054010", laptop_name="Birojs", keeps_all=True)


PREILI = FirstAnswers("Preiļu centrs", "0042000")


def _open(folder):
    return Application(Store(folder, MovableClock(), BUILD_DATE))


@pytest.fixture(scope="module")
def pristine(tmp_path_factory):
    """Both laptops just after the centre was let in; never opened again, only copied."""
    folder = tmp_path_factory.mktemp("pristine")
    laptops = {}
    for name, answers in (("office", OFFICE), ("centre", PREILI)):
        laptops[name] = _open(folder / name)
        laptops[name].settings.set_up(answers)
    join(laptops["office"], laptops["centre"], role=Role.LEAD)
    for application in laptops.values():
        application.close()
    return folder


@pytest.fixture
def pair(pristine, tmp_path):
    """The centre and the coordinator's office."""
    shutil.copytree(pristine, tmp_path / "laptops")
    laptops = [_open(tmp_path / "laptops" / name) for name in ("centre", "office")]
    yield laptops
    for application in laptops:
        application.close()


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def sent(application, stick, name="x.kopa"):
    (written,) = application.exchange.export(stick / name)
    return written.file


def brought(pair, stick, name="x.kopa"):
    """Let the office take in a file of the centre."""
    centre, office = pair
    (taken,) = office.exchange.take_in([sent(centre, stick, name)])
    return taken


def looked(pair, stick, name="x.kopa"):
    centre, office = pair
    (seen,) = office.exchange.preview([sent(centre, stick, name)])
    return seen


def items(application, identity, **asked):
    application.imports.open(identity)
    return application.imports.items(identity, ItemsAsked(many=100_000, **asked)).items


def told(application, identity, **asked):
    """Return what people read of the records: what becomes of it, which it is, and each field."""
    found = (item_words(item, str) for item in items(application, identity, **asked))
    return [(one.kind, one.title, one.lines) for one in found]


def a_day(application, *names, title="Lasīšanas pēcpusdiena"):
    event = application.events.add(an_event(title=title), [a_session()])
    (session,) = application.attendance.grid(event.id).sessions
    people = [application.people.add(a_person(name)) for name in names]
    for person in people:
        application.attendance.mark(session.id, person.id, Mark.PRESENT)
    return event, session, people
