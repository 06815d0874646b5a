import sys
import threading

import pytest

from app.domain.errors import NothingToUndoError
from app.jobs import Progress, stop_if_cancelled, track
from ui.jobs.runner import REPORTS_PER_SECOND, ThreadedJobRunner

PATIENCE_MS = 5_000


@pytest.fixture
def runner(qapp):
    runner = ThreadedJobRunner()
    yield runner
    runner.shut_down()


class Listener:
    """Writes down what a job tells, and on which thread it was told."""

    def __init__(self, job):
        self.told = []
        self.threads = set()
        for name in ("progressed", "succeeded", "failed"):
            getattr(job, name).connect(getattr(self, f"_{name}"))
        job.cancelled.connect(self._cancelled)
        job.ended.connect(self._ended)

    def _note(self, *what):
        self.threads.add(threading.current_thread())
        self.told.append(what)

    def _progressed(self, progress):
        self._note("progressed", progress)

    def _succeeded(self, result):
        self._note("succeeded", result)

    def _failed(self, error):
        self._note("failed", type(error))

    def _cancelled(self):
        self._note("cancelled")

    def _ended(self):
        self._note("ended")

    @property
    def outcomes(self):
        return [what for what in self.told if what[0] != "progressed"]


def test_work_runs_beside_the_window_and_tells_on_its_thread(runner, qtbot):
    here = threading.current_thread()
    job = runner.start(lambda _job: threading.current_thread() is not here)
    listener = Listener(job)

    qtbot.waitUntil(lambda: ("ended",) in listener.told, timeout=PATIENCE_MS)

    assert listener.outcomes == [("succeeded", True), ("ended",)]
    assert listener.threads == {here}


def test_many_steps_are_told_seldom_and_the_last_one_always(runner, qtbot):
    steps = 50_000
    job = runner.start(lambda job: sum(1 for _ in track(range(steps), job)))
    listener = Listener(job)

    qtbot.waitUntil(lambda: ("ended",) in listener.told, timeout=PATIENCE_MS)

    progress = [what[1] for what in listener.told if what[0] == "progressed"]
    assert len(progress) < 100
    assert progress[-1] == Progress(steps, steps)
    assert REPORTS_PER_SECOND == 20


def test_cancelling_is_not_failing(runner, qtbot):
    begun = threading.Event()

    def work(job):
        begun.set()
        while True:
            stop_if_cancelled(job)

    job = runner.start(work)
    listener = Listener(job)
    begun.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: ("ended",) in listener.told, timeout=PATIENCE_MS)

    assert listener.outcomes == [("cancelled",), ("ended",)]


def test_a_known_error_is_told_and_not_taken_for_a_bug(runner, qtbot, monkeypatch):
    bugs = []
    monkeypatch.setattr(sys, "excepthook", lambda *what: bugs.append(what))

    def work(_job):
        raise NothingToUndoError

    listener = Listener(runner.start(work))
    qtbot.waitUntil(lambda: ("ended",) in listener.told, timeout=PATIENCE_MS)

    assert listener.outcomes == [("failed", NothingToUndoError), ("ended",)]
    assert bugs == []


def test_a_bug_is_told_and_reaches_the_crash_hook(runner, qtbot, monkeypatch):
    bugs = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: bugs.append(kind))

    listener = Listener(runner.start(lambda _job: 1 // 0))
    qtbot.waitUntil(lambda: ("ended",) in listener.told, timeout=PATIENCE_MS)

    assert listener.outcomes == [("failed", ZeroDivisionError), ("ended",)]
    assert bugs == [ZeroDivisionError]


def test_jobs_run_one_after_the_other(runner, qtbot):
    at_work, most = [], []

    def work(_job):
        at_work.append(1)
        most.append(len(at_work))
        at_work.pop()

    listeners = [Listener(runner.start(work)) for _ in range(200)]
    qtbot.waitUntil(
        lambda: all(("ended",) in listener.told for listener in listeners), timeout=PATIENCE_MS
    )

    assert max(most) == 1


def test_shutting_down_stops_what_runs_and_forgets_what_waits(qapp):
    runner = ThreadedJobRunner()
    begun, was_run = threading.Event(), []

    def endless(job):
        begun.set()
        while True:
            stop_if_cancelled(job)

    runner.start(endless)
    runner.start(lambda _job: was_run.append(1))
    begun.wait(5)

    runner.shut_down()

    assert was_run == []
