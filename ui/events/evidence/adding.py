"""Bringing files to where they belong, beside the window, and saying what became of them.

Plain Python. The ends of the work go through the view, which may be gone before they come: Qt then
forgets them, which it could not do for this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from app.domain.errors import KopaError
from app.services.wording.errors import sentence
from app.texts import translate
from ui.events.evidence.words import done_words, report_lines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.jobs import Job
    from app.services.evidence import Attachment, Target
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

_SUFFIXES: Final = frozenset({".jpg", ".jpeg", ".png", ".pdf", ".heic", ".heif"})
"""Of a folder that is dropped; single files are taken whatever they are called."""


class AddingView(Protocol):
    """What is asked of the place where files are brought."""

    def take_attached(self, done: Attachment) -> None:
        """Pass on what became of the files."""
        ...

    def take_trouble(self, error: Exception) -> None:
        """Pass on why nothing could be kept."""
        ...

    def show_report(self, lines: Sequence[str]) -> None:
        """Show what is worth saying of single files."""
        ...


class Adding:
    """Files on their way into the store."""

    def __init__(self, view: AddingView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._target: Target | None = None
        self._running: RunningJob | None = None

    def begin(self, paths: Sequence[Path], target: Target) -> None:
        """Keep files, and all scans in folders; `target` is where the person is."""
        files = _files_of(paths)
        if not files:
            words = translate("Evidence", "There is no scan or photo among these.")
            self._desk.explain(words)
            return
        self._target = target
        service = self._desk.application.evidence

        def work(job: Job) -> Attachment:
            return service.attach(files, target, job=job)

        self._view.show_report(())
        self._running = self._desk.jobs.start(work)
        self._running.succeeded.connect(self._view.take_attached)
        self._running.failed.connect(self._view.take_trouble)
        self._desk.follow(self._running, translate("Evidence", "Reading scans and photos …"))

    def note(self, done: Attachment) -> None:
        """Say what was kept, with Undo beside, and what is worth saying of single files."""
        target = self._target
        lines = report_lines(done, None if target is None else target.event)
        self._view.show_report(lines)
        if done.attached:
            self._desk.tell(done.changes, done_words(done))
        else:
            words = translate("Evidence", "%n files could not be kept.", n=len(done.refused))
            self._desk.explain(lines[0] if len(lines) == 1 else words)

    def explain(self, error: Exception) -> None:
        """Say why nothing could be kept."""
        if isinstance(error, KopaError):
            self._desk.explain(sentence(error))


def _files_of(paths: Sequence[Path]) -> tuple[Path, ...]:
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(one for one in path.iterdir() if one.suffix.lower() in _SUFFIXES)
            found += inside
        else:
            found.append(path)
    return tuple(found)


def file_kinds() -> str:
    """Return what the box for choosing files offers."""
    return translate("Evidence", "Scans and photos") + " (*.jpg *.jpeg *.png *.pdf *.heic)"
