"""Noticing sticks as they come and go, for whoever says what can be done with them.

Asking is cheap and done all the time; looking at a stick is done beside the window, only when
another one is in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.jobs import Job
    from app.services.sticks import Stick
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

ASK_EVERY: Final = 2_000
"""Milliseconds: asking whether a stick came touches none."""


class StickWatch:
    """Tells `tell` which sticks are in, whenever that changed."""

    def __init__(self, desk: Desk, tell: Callable[[tuple[Stick, ...]], None]) -> None:
        self._desk = desk
        self._tell = tell
        self._seen: tuple[Path, ...] = ()
        self._running: RunningJob | None = None

    def ask(self) -> None:
        """Ask whether sticks came or went; this waits for nothing."""
        present = self._desk.application.sticks.present()
        if present != self._seen:
            self._seen = present
            self._look()

    def ask_anew(self) -> None:
        """Look at the sticks that are in once more: what is on them has changed."""
        self._seen = self._desk.application.sticks.present()
        self._look()

    @property
    def is_looking(self) -> bool:
        """Say whether more will be known in a moment."""
        return self._running is not None

    def _look(self) -> None:
        if not self._seen:
            self._tell(())
            return
        self._running = self._desk.jobs.start(self._looked_at)
        self._running.ended.connect(self._note_looked)
        self._running.succeeded.connect(self._tell)

    def _note_looked(self) -> None:
        self._running = None

    def _looked_at(self, _job: Job) -> tuple[Stick, ...]:
        return self._desk.application.sticks.look()
