"""Background work on one worker thread. The only module of Kopā that knows threads.

The worker owns no QObject: it posts to a `ThreadedJob` that lives on the main thread, so that every
listener runs on the main thread, whatever it is. One worker, so that writes cannot collide.
"""

from __future__ import annotations

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.domain.errors import KopaError
from app.jobs import JobCancelled, Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.jobs.protocol import Work

REPORTS_PER_SECOND: Final = 20


@dataclass(frozen=True, slots=True)
class _Success:
    result: object


@dataclass(frozen=True, slots=True)
class _Failure:
    error: Exception


@dataclass(frozen=True, slots=True)
class _Cancelled:
    pass


class ThreadedJob(QObject):
    """One piece of work and what becomes of it.

    `progressed` carries a Progress, `succeeded` the result, `failed` the exception. `ended` follows
    exactly one of succeeded, failed and cancelled.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    _posted = Signal(object)

    def __init__(self, forget: Callable[[ThreadedJob], None]) -> None:
        super().__init__()
        self._forget = forget
        self._wish = Event()
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop at its next safe point."""
        self._wish.set()

    def run(self, work: Work) -> None:
        """Do the work on the thread that calls this, and post what becomes of it."""
        job = _WatchedJob(self._wish, self._posted.emit)
        outcome = _outcome_of(work, job)
        job.report_last()
        self._posted.emit(outcome)

    @Slot(object)
    def _deliver(self, message: object) -> None:
        match message:
            case Progress():
                self.progressed.emit(message)
                return
            case _Success(result):
                self.succeeded.emit(result)
            case _Failure(error):
                self._tell_failure(error)
            case _:
                self.cancelled.emit()
        self.ended.emit()
        self._forget(self)

    def _tell_failure(self, error: Exception) -> None:
        self.failed.emit(error)
        if not isinstance(error, KopaError):
            # A bug: whoever listens can say so, but only the crash hook writes it down.
            sys.excepthook(type(error), error, error.__traceback__)


class ThreadedJobRunner:
    """Runs jobs one after the other beside the main thread. Make it on the main thread."""

    def __init__(self) -> None:
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="kopa-job")
        self._running: list[ThreadedJob] = []

    def start(self, work: Work) -> ThreadedJob:
        """Put the work in line and return at once."""
        running = ThreadedJob(self._forget)
        # Kept until it ended: the caller may drop it, and the worker still posts to it.
        self._running.append(running)
        self._worker.submit(running.run, work)
        return running

    @property
    def is_busy(self) -> bool:
        """Tell whether something runs or waits."""
        return bool(self._running)

    def shut_down(self) -> None:
        """Cancel what runs, forget what waits, and return when nothing runs any more."""
        for running in self._running:
            running.cancel()
        self._worker.shutdown(wait=True, cancel_futures=True)
        self._running.clear()

    def _forget(self, ended: ThreadedJob) -> None:
        if ended in self._running:
            self._running.remove(ended)


class _WatchedJob:
    """The Job that the work sees: throttles its reports and reads the wish to stop."""

    def __init__(self, wish: Event, post: Callable[[object], None]) -> None:
        self._wish = wish
        self._post = post
        self._told_at = 0.0
        self._untold: Progress | None = None

    @property
    def is_cancelled(self) -> bool:
        return self._wish.is_set()

    def report(self, progress: Progress) -> None:
        """Post the progress, at most twenty times a second."""
        now = time.monotonic()
        self._untold = progress
        if now - self._told_at >= 1 / REPORTS_PER_SECOND:
            self._told_at = now
            self.report_last()

    def report_last(self) -> None:
        """Post what was reported last, if it was held back."""
        if self._untold is not None:
            self._post(self._untold)
            self._untold = None


def _outcome_of(work: Work, job: _WatchedJob) -> object:
    try:
        return _Success(work(job))
    except JobCancelled:
        return _Cancelled()
    except Exception as error:  # noqa: BLE001 - the border of the thread: told, never swallowed
        return _Failure(error)
