"""Long work that tells how far it is and can be stopped.

It knows nothing of threads, windows or how often progress should be drawn: that is the caller's
matter. Whoever works passes a Job down and goes through its items with `track`.
"""

from __future__ import annotations

from collections.abc import Sized
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")

_WHOLE: Final = 1_000


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: `done` of `total` steps (None = unknown), and what it is busy with."""

    done: int
    total: int | None = None
    words: str = ""


class JobCancelled(Exception):  # noqa: N818 - a person's wish, not an error
    """The person asked to stop; the act that was under way leaves nothing behind."""


class Job(Protocol):
    """The wish of the person who started a piece of work, and their view on it."""

    @property
    def is_cancelled(self) -> bool:
        """Tell whether the work should stop at the next safe point."""
        ...

    def report(self, progress: Progress) -> None:
        """Take note of the progress; may be called very often."""
        ...


class NullJob:
    """A job that nobody watches and nobody stops."""

    @property
    def is_cancelled(self) -> bool:
        return False

    def report(self, progress: Progress) -> None:
        """Ignore the progress."""


NO_JOB: Final = NullJob()


class PartOfJob:
    """A part of a longer job: what is done in it counts from `begin` to `end`, in thousandths."""

    def __init__(self, job: Job, begin: float, end: float) -> None:
        """Both lie between 0 and 1; parts may have parts again."""
        self._job = job
        self._begin = begin
        self._end = end

    @property
    def is_cancelled(self) -> bool:
        """Tell whether the whole job should stop."""
        return self._job.is_cancelled

    def report(self, progress: Progress) -> None:
        """Tell how far the whole job is; a part that knows no end counts as begun."""
        share = min(1.0, progress.done / progress.total) if progress.total else 0.0
        at = self._begin + (self._end - self._begin) * share
        self._job.report(Progress(round(at * _WHOLE), _WHOLE, progress.words))


def stop_if_cancelled(job: Job) -> None:
    """Raise JobCancelled when the person asked to stop; for work that is no loop."""
    if job.is_cancelled:
        raise JobCancelled


def track(items: Iterable[T], job: Job, words: str = "", total: int | None = None) -> Iterator[T]:
    """Yield the items one by one, reporting each that is finished.

    Every step is a safe point: a cancelled job raises JobCancelled before the next item, and also
    after the last one. The total is taken from the items when they know their number.
    """
    if total is None and isinstance(items, Sized):
        total = len(items)
    stop_if_cancelled(job)
    job.report(Progress(0, total, words))
    for done, item in enumerate(items, start=1):
        yield item
        stop_if_cancelled(job)
        job.report(Progress(done, total, words))
