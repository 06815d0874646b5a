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
