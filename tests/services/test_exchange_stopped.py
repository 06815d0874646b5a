"""Whoever stops taking in a file, at whatever moment, has everything as it was before."""

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.jobs import JobCancelled, NullJob
from app.persistence import backup
from app.persistence.store import Store
from tests.support.members import join
from tests.support.stores import MovableClock
from tests.sync.fault_scenes import OFFICE, PREILI, fill
from tests.sync.hostile_soak import state_of

MOMENTS = 12


class CountedJob(NullJob):
    """Counts how often it is asked whether to stop, and wishes to at one of these times."""

    def __init__(self, stops_at=None):
        self.asked, self.stops_at = 0, stops_at

    @property
    def is_cancelled(self):
        self.asked += 1
        return self.asked == self.stops_at


@pytest.fixture
def laptops(tmp_path):
    made = []
    for name, answers in (("office", OFFICE), ("preili", PREILI)):
        made.append(Application(Store(tmp_path / name, MovableClock(), BUILD_DATE)))
        made[-1].settings.set_up(answers)
    join(*made)
    yield made
    for one in made:
        one.close()


def state(application):
    with application.exchange._store.database.reading() as connection:
        return state_of(connection)


def test_stopping_at_any_moment_leaves_everything_as_it_was(laptops, tmp_path):
    office, preili = laptops
    fill(preili, 3_000)
    (written,) = preili.exchange.export(tmp_path / "x.kopa")
    before, moment = state(office), 1

    while is_stopped(office, written.file, moment):
        assert state(office) == before
        moment += 1 + moment // 2

    assert moment > 20
    assert state(office) != before
    copies = backup.every_copy(office.exchange._store.folder.backups)
    assert all("before-import" in one.name for one in copies)


def is_stopped(application, file, moment):
    try:
        application.exchange.take_in([file], CountedJob(moment))
    except JobCancelled:
        return True
    return False


def test_an_export_that_is_stopped_leaves_no_file_and_is_not_remembered(laptops, tmp_path):
    _, preili = laptops
    fill(preili, 500)
    watched, stick = CountedJob(), tmp_path / "stick"
    stick.mkdir()
    preili.exchange.export(tmp_path / "x.kopa", watched)
    before = state(preili)

    for moment in range(1, watched.asked + 1, max(1, watched.asked // MOMENTS)):
        with pytest.raises(JobCancelled):
            preili.exchange.export(stick, CountedJob(moment))
        assert list(stick.iterdir()) == []
    assert state(preili) == before
