"""The long work of one page: followed, told why it failed, and nothing asked twice meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.domain.errors import KopaError
from app.services.wording.errors import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.jobs.protocol import RunningJob, Work
    from ui.shell.desk import Desk


class BusyView(Protocol):
    """What is asked of the page."""

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be asked twice while it is being done."""
        ...


class BusyWork:
    """Starts the work of a page.

    `explain` says whether it told by itself, beside a field, what is wrong; the desk tells the
    rest.
    """

    def __init__(
        self, view: BusyView, desk: Desk, explain: Callable[[KopaError], bool] | None = None
    ) -> None:
        self._view = view
        self._desk = desk
        self._explains = explain
        self._running: RunningJob | None = None

    def start(self, work: Work, words: str) -> RunningJob:
        """Begin, and follow it with these words."""
        running = self._desk.jobs.start(work)
        self._desk.follow(running, words)
        self._view.show_busy(is_busy=True)
        running.failed.connect(self._explain)
        running.ended.connect(self._note_ended)
        self._running = running
        return running

    def _explain(self, error: Exception) -> None:
        if not isinstance(error, KopaError):
            return
        if self._explains is None or not self._explains(error):
            self._desk.explain(sentence(error))

    def _note_ended(self) -> None:
        self._running = None
        self._view.show_busy(is_busy=False)
