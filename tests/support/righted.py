"""Laptops of a programme that share what the office settled, and what all of them share."""

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.ids import ORG_SCOPE
from app.domain.own_kinds import OwnKindDraft
from app.domain.trust import Role
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from tests.support.members import carry, join
from tests.support.merging import rows_of
from tests.support.shared_acts import settle
from tests.support.stores import MovableClock

KIND = OwnKindDraft("zoles turnīrs", "zoles turnīrā")


@pytest.fixture
def reader(office, tmp_path):
    """Yield a laptop that reads the records of all centres and writes none."""
    clock = MovableClock()
    application = Application(Store(tmp_path / "reader", clock, BUILD_DATE))
    application.clock = clock
    application.settings.set_up(FirstAnswers("", laptop_name="Lasa", keeps_all=True))
    join(office, application, Role.READER, centre=None)
    yield application
    application.close()


@pytest.fixture
def settled(office, preili, tmp_path):
    """Return a centre's laptop that has what the office settled for the programme."""
    settle(office, tmp_path)
    carry(office, preili, tmp_path / "settled")
    return preili


def shared(application):
    """Return the programme's records with their stamps."""
    with application.people._store.database.reading() as connection:
        return {key: state for key, state in rows_of(connection).items() if key.centre == ORG_SCOPE}


def issued_at(application, course):
    person = course.present("Anna")
    return application.certificates.issue_to(course.id, [person]).certificates[0]
