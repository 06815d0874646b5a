"""Printing certificates: which ones go together, and what their paper is called.

It knows no widgets and no PDF; how a paper is printed, opened or saved is asked by ui.printing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.domain.certificate_register import CopyKind
from app.domain.file_names import plain_stem
from app.services.certificate_printing import CopyWish
from app.texts import translate
from ui.printing.paper import PaperToPrint, Preprinted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.bootstrap import Application
    from app.domain.ids import CertificateId
    from app.jobs import Job
    from app.services.certificate_printing import CertificatePrint
    from ui.shell.desk import Desk


class PrintingView(Protocol):
    """What printing asks of the screen."""

    def ask_print(self, paper: PaperToPrint) -> None:
        """Ask how the paper is printed, opened or saved."""
        ...


@dataclass(slots=True)
class _Pages:
    """The pages of issued certificates. Drawn once: what was issued never changes.

    Its work runs beside the window, one piece after the other.
    """

    application: Application
    ids: tuple[CertificateId, ...]
    wish: CopyWish
    made: bytes = b""

    def make(self, job: Job) -> bytes:
        """Return the PDF of all of them."""
        if not self.made:
            self.made = self.application.certificates.print(self.ids, job, self.wish).pdf
        return self.made

    def save_each(self, folder: Path, job: Job) -> int:
        """Write a file for each of them into a folder, as for signing them one by one."""
        return self.application.certificates.save_each(self.ids, folder, job, self.wish)


@dataclass(frozen=True, slots=True)
class _Handed:
    """Keeps in mind that copies of these are out in the world."""

    desk: Desk
    ids: tuple[CertificateId, ...]

    def note_print(self) -> None:
        """Note that they were printed."""
        self._note(CopyKind.PRINT)

    def note_file(self) -> None:
        """Note that they became files."""
        self._note(CopyKind.FILE)

    def _note(self, kind: CopyKind) -> None:
        self.desk.tell(self.desk.application.certificates.note_copies(self.ids, kind))


@dataclass(frozen=True, slots=True)
class IssuedPages:
    """The papers as they were issued, with their numbers. Its work runs beside the window."""

    application: Application
    ids: tuple[CertificateId, ...]

    def draw(self, job: Job) -> CertificatePrint:
        """Return the PDF of all of them."""
        wish = CopyWish(is_first_spoilt=True)
        return self.application.certificates.print(self.ids, job, wish)


class Printing:
    """Brings certificates together in one paper and asks how it is printed."""

    def __init__(self, view: PrintingView, desk: Desk) -> None:
        self._view = view
        self._desk = desk

    def begin(self, ids: Sequence[CertificateId], title: str, wish: CopyWish | None = None) -> None:
        """Ask how these are printed; `title` names the event, "" for papers of several."""
        if not ids:
            return
        chosen = tuple(ids)
        pages = _Pages(self._desk.application, chosen, wish or CopyWish())
        bare = _Pages(pages.application, chosen, replace(pages.wish, without_background=True))
        handed = _Handed(self._desk, chosen)
        name = file_name(title, self._desk.application.clock.today())
        words = translate("Certificates", "Certificates")
        self._view.ask_print(
            PaperToPrint(
                f"{words}: {title}" if title else words,
                pages.make,
                Path(name),
                preview=pages.make,
                handed=handed.note_print,
                filed=handed.note_file,
                save_each=pages.save_each,
                preprinted=Preprinted(bare.make, bare.make),
            )
        )


def file_name(title: str, day: date) -> str:
    """Return a name of plain letters, which every stick, printer and e-mail takes."""
    stem = plain_stem(translate("Certificates", "Certificates"), title)
    return f"{stem}_{day.isoformat()}.pdf"
