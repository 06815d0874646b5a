"""Garbage is collected on the main thread, when enough of it has gathered."""

import gc
import threading

import pytest

from ui.collector import Collector

MANY = 2_000


class Dropped:
    """Something that only a cycle refers to; it notes which thread let it go."""

    def __init__(self, noted):
        self.itself = self
        self._noted = noted

    def __del__(self):
        self._noted.append(threading.current_thread())


@pytest.fixture
def collector(qapp):
    thresholds = gc.get_threshold()
    gc.collect()
    gc.set_threshold(MANY // 2, 10, 10)
    made = Collector(qapp)
    yield made
    gc.set_threshold(*thresholds)
    made.setParent(None)
    made.deleteLater()


def make_many():
    return [[] for _ in range(MANY)]


def test_python_collects_nothing_by_itself_any_more(qapp):
    gc.enable()

    made = Collector(qapp)

    assert not gc.isenabled()
    made.setParent(None)
    made.deleteLater()


def test_a_job_that_makes_many_objects_lets_nothing_go(collector):
    noted = []
    Dropped(noted)

    job = threading.Thread(target=make_many)
    job.start()
    job.join()

    assert noted == []


def test_what_was_dropped_goes_on_the_main_thread_once_enough_has_gathered(collector):
    noted = []
    Dropped(noted)
    kept = make_many()

    collector.collect_what_is_due()

    assert noted == [threading.main_thread()]
    assert len(kept) == MANY


def test_a_little_garbage_waits(collector):
    noted = []
    Dropped(noted)

    collector.collect_what_is_due()

    assert noted == []


def test_it_looks_by_itself_while_the_window_is_open(collector, qtbot):
    noted = []
    Dropped(noted)
    kept = make_many()

    qtbot.waitUntil(lambda: noted == [threading.main_thread()])

    assert len(kept) == MANY
