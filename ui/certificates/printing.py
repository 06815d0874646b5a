"""Printing certificates: which ones go together, and what their paper is called.

It knows no widgets and no PDF; how a paper is printed, opened or saved is asked by ui.printing.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.domain.file_names import plain_stem
from app.texts import translate
from ui.printing.paper import PaperToPrint

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.bootstrap import Application
    from app.domain.ids import CertificateId
    from app.jobs import Job
    from ui.shell.desk import Desk


class PrintingView(Protocol):
    """What printing asks of the screen."""

    def ask_print(self, paper: PaperToPrint) -> None:
        """Ask how the paper is printed, opened or saved."""
        ...


class _Pages:
    """The pages of issued certificates. Drawn once: what was issued never changes.

    Its work runs beside the window, one piece after the other.
    """

    def __init__(self, application: Application, ids: tuple[CertificateId, ...]) -> None:
        self._application = application
        self._ids = ids
        self._made = b""

    def make(self, job: Job) -> bytes:
        """Return the PDF of all of them."""
        if not self._made:
            self._made = self._application.certificates.print(self._ids, job).pdf
        return self._made


class Printing:
    """Brings certificates together in one paper and asks how it is printed."""

    def __init__(self, view: PrintingView, desk: Desk) -> None:
        self._view = view
        self._desk = desk

    def begin(self, ids: Sequence[CertificateId], title: str) -> None:
        """Ask how these are printed; `title` names the event, "" for papers of several."""
        if not ids:
            return
        pages = _Pages(self._desk.application, tuple(ids))
        name = file_name(title, self._desk.application.clock.today())
        words = translate("Certificates", "Certificates")
        self._view.ask_print(
            PaperToPrint(
                f"{words}: {title}" if title else words,
                pages.make,
                Path(name),
                preview=pages.make,
            )
        )


def file_name(title: str, day: date) -> str:
    """Return a name of plain letters, which every stick, printer and e-mail takes."""
    stem = plain_stem(translate("Certificates", "Certificates"), title)
    return f"{stem}_{day.isoformat()}.pdf"
