"""What screens and presenters may ask of background work. No Qt, no threads.

    running = self._jobs.start(work)          # work(job: app.jobs.Job) -> result, off the window
    running.progressed.connect(self._show)    # Progress
    running.succeeded.connect(self._finish)   # whatever work returned
    running.failed.connect(self._explain)     # the exception
    running.cancelled.connect(self._tidy)
    running.ended.connect(self._release)      # always, after exactly one of the three above

Connecting after `start` is safe: nothing is told before the caller gives way to the event loop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.jobs import Job

    Work = Callable[[Job], object]


class Told(Protocol):
    """Something that can be listened to."""

    def connect(self, listener: Callable[..., Any]) -> Any:
        """Call the listener each time this is told."""
        ...


class RunningJob(Protocol):
    """A piece of work that was started; keep it as long as you listen."""

    @property
    def progressed(self) -> Told: ...
    @property
    def succeeded(self) -> Told: ...
    @property
    def failed(self) -> Told: ...
    @property
    def cancelled(self) -> Told: ...
    @property
    def ended(self) -> Told: ...

    def cancel(self) -> None:
        """Ask the work to stop at its next safe point."""
        ...


class JobRunner(Protocol):
    """Runs one piece of work after the other, never two at once."""

    def start(self, work: Work) -> RunningJob:
        """Put the work in line and return at once."""
        ...

    def shut_down(self) -> None:
        """Cancel what runs, forget what waits, and return when nothing runs any more."""
        ...
