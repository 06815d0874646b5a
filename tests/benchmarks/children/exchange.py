"""Sends or takes in a file in a process of its own; tells how long, and with how much memory.

`send FOLDER FILE`, `take FOLDER FILE`, or `stop FOLDER FILE`: the last takes in, too, but wishes to
stop when nine tenths of the rows are done. `longest_wait` is the longest time for which a wish to
stop would not have been heard, in nanoseconds.
"""

import contextlib
import sys
from datetime import timedelta
from pathlib import Path

from app.jobs import JobCancelled, Progress
from tests.benchmarks.bench import opened
from tests.benchmarks.children.telling import moment, tell
from tests.support.stores import NOON, MovableClock

_LATE = 0.9


class WatchedJob:
    """Notes when it was asked whether to stop, and wishes to, where it is to."""

    def __init__(self, *, stops: bool) -> None:
        self.longest_wait = 0
        self.reports = 0
        self.wished: int | None = None
        self._stops = stops
        self._asked = moment()

    @property
    def is_cancelled(self) -> bool:
        now = moment()
        self.longest_wait = max(self.longest_wait, now - self._asked)
        self._asked = now
        return self.wished is not None

    def report(self, progress: Progress) -> None:
        self.reports += 1
        is_late = bool(progress.total) and progress.done >= _LATE * progress.total
        if self._stops and is_late and self.wished is None:
            self.wished = moment()


verb, folder, file = sys.argv[1:]
job = WatchedJob(stops=verb == "stop")
clock = MovableClock(NOON + timedelta(hours=1))
with opened(Path(folder), clock) as application:
    begin = moment()
    job._asked = begin
    with contextlib.suppress(JobCancelled):
        if verb == "send":
            application.exchange.export(Path(file), job)
        else:
            application.exchange.take_in_usable([Path(file)], job)
    end = moment()
wished = job.wished if job.wished is not None else end
tell(
    took=end - begin, longest_wait=job.longest_wait, reports=job.reports, until_stopped=end - wished
)
