"""Printing certificates: one PDF of many, where it goes, and showing it when it is written.

It knows the order of the steps. It knows no widgets and no PDF.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.errors import KopaError
from app.domain.search import fold
from app.services.wording.errors import sentence
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from app.bootstrap import Application
    from app.domain.ids import CertificateId
    from app.jobs import Job
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

_LONGEST_NAME: Final = 40


class PrintingView(Protocol):
    """What printing asks of the screen."""

    def ask_where_to_save(self, name: str) -> None:
        """Let the person choose where the file goes; `name` is what it could be called."""
        ...

    def show_file(self, file: Path) -> None:
        """Open the file with the system's own viewer."""
        ...


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written, and how many certificates are in it."""

    file: Path
    pages: int


@dataclass(frozen=True, slots=True)
class _Order:
    """Which certificates go into which file. Its work runs beside the window."""

    application: Application
    ids: tuple[CertificateId, ...]
    file: Path

    def write(self, job: Job) -> Written:
        return Written(self.file, self.application.certificates.save(self.ids, self.file, job))


class Printing:
    """Writes certificates into one file and shows it."""

    def __init__(self, view: PrintingView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._ids: tuple[CertificateId, ...] = ()
        self._running: RunningJob | None = None

    def begin(self, ids: Sequence[CertificateId], title: str) -> None:
        """Ask where the file goes; `title` names the event, "" for papers of several."""
        self._ids = tuple(ids)
        if self._ids:
            self._view.ask_where_to_save(file_name(title, self._desk.application.clock.today()))

    def save(self, file: Path) -> None:
        """Write the file beside the window, then show it."""
        order = _Order(self._desk.application, self._ids, file)
        running = self._desk.jobs.start(order.write)
        self._running = running
        self._desk.follow(running, translate("Certificates", "Writing the certificates …"))
        running.succeeded.connect(self._finish)
        running.failed.connect(self._explain)

    def _finish(self, written: Written) -> None:
        words = translate("Certificates", "%n certificates saved as {file}", n=written.pages)
        self._desk.say(words.format(file=written.file.name))
        self._view.show_file(written.file)

    def _explain(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._desk.explain(sentence(error))


def file_name(title: str, day: date) -> str:
    """Return a name of plain letters, which every stick, printer and e-mail takes."""
    what = fold(translate("Certificates", "Certificates"))
    words = "_".join(filter(None, (what, fold(title)[:_LONGEST_NAME].strip())))
    return f"{words.replace(' ', '_')}_{day.isoformat()}.pdf"
