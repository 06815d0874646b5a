"""A desk without a window: what a presenter said, told and asked for is kept to be looked at."""

from dataclasses import dataclass, field

import pytest

from app.jobs import JobCancelled
from ui.shell.desk import Desk


class _Told:
    def __init__(self):
        self._listeners = []

    def connect(self, listener):
        self._listeners.append(listener)

    def emit(self, *what):
        for listener in self._listeners:
            listener(*what)


class InlineJob:
    """A job that runs when the test says so; it is its own view of itself."""

    def __init__(self, work):
        self._work = work
        self.is_cancelled = False
        self.progress = []
        self.progressed, self.succeeded, self.failed = _Told(), _Told(), _Told()
        self.cancelled, self.ended = _Told(), _Told()

    def report(self, progress):
        self.progress.append(progress)
        self.progressed.emit(progress)

    def cancel(self):
        self.is_cancelled = True

    def run(self):
        try:
            result = self._work(self)
        except JobCancelled:
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001 - as the real runner: told, whatever it is
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.ended.emit()


class InlineRunner:
    """Keeps jobs until `run` is called, as the real one keeps them until the loop comes by."""

    def __init__(self):
        self.waiting = []

    def start(self, work):
        job = InlineJob(work)
        self.waiting.append(job)
        return job

    def run(self):
        """Run everything that waits, also what is started meanwhile."""
        while self.waiting:
            self.waiting.pop(0).run()

    def shut_down(self):
        self.waiting.clear()


@dataclass
class RecordingWindow:
    """What the window was asked to do, in order."""

    said: list = field(default_factory=list)
    told: list = field(default_factory=list)
    followed: list = field(default_factory=list)
    gone: list = field(default_factory=list)
    worn: list = field(default_factory=list)

    def say(self, text, tone):
        self.said.append((text, tone))

    def tell(self, changes, text):
        self.told.append((changes, text))

    def follow(self, running, words):
        self.followed.append(words)

    def go(self, screen, record):
        self.gone.append((screen, record))

    def wear(self, preferences):
        self.worn.append(preferences)


@pytest.fixture
def window():
    return RecordingWindow()


@pytest.fixture
def jobs():
    return InlineRunner()


@pytest.fixture
def desk(application, jobs, window):
    return Desk(application, jobs, window)
