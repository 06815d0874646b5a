"""Becoming the coordinator by a recovery paper: read or typed, opened, looked at, used.

It keeps the passphrase no longer than the page is open. It knows no widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.domain.errors_membership import (
    RecoveryGroupError,
    RecoveryTextError,
    WrongPassphraseError,
)
from app.services.changes import EVERYTHING
from app.services.wording.errors import sentence
from app.texts import translate
from ui.exchange.busy_work import BusyWork
from ui.exchange.joining.work import LookingAtPaper, ReadingPaper, Restoring

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.errors import KopaError
    from app.services.membership_views import Belonging
    from app.services.recovery import PapersSeen
    from ui.shell.desk import Desk


class RestoringView(Protocol):
    """What the presenter asks of its view."""

    def show_text(self, text: str) -> None:
        """Show what was read off a paper."""
        ...

    def show_problem(self, field: str, words: str) -> None:
        """Show what is wrong with what was typed."""
        ...

    def show_programme(self, name: str, code: str) -> None:
        """Show which programme the paper is of."""
        ...

    def show_restored(self) -> None:
        """Go to the laptops: this one is the coordinator's now."""
        ...

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be asked twice while it is being done."""
        ...


class RestoringPresenter:
    """Decides what the page shows and does what its buttons say."""

    def __init__(self, view: RestoringView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._asked = ("", "")
        self._work = BusyWork(view, desk, self._explain)

    def read(self, file: Path) -> None:
        """Read the groups off a scan, a photo, a PDF or a text file."""
        words = translate("Papers", "Reading the paper …")
        running = self._work.start(ReadingPaper(self._desk.application, file).run, words)
        running.succeeded.connect(self._show_text)

    def look_at(self, text: str, passphrase: str) -> None:
        """Say which programme a paper is of."""
        self._asked = (text, passphrase)
        words = translate("Papers", "Opening the paper …")
        work = LookingAtPaper(self._desk.application, text, passphrase)
        running = self._work.start(work.run, words)
        running.succeeded.connect(self._show_programme)

    def restore(self) -> None:
        """Let this laptop be the coordinator's."""
        words = translate("Papers", "Opening the paper …")
        work = Restoring(self._desk.application, *self._asked)
        running = self._work.start(work.run, words)
        running.succeeded.connect(self._show_restored)

    def forget(self) -> None:
        """Forget what was typed."""
        self._asked = ("", "")

    def _show_text(self, text: str) -> None:
        if not text.strip():
            self._view.show_problem(
                "text",
                translate(
                    "Papers",
                    "No code was found in this file. Take a sharper photo of the whole paper, or "
                    "type the groups.",
                ),
            )
            return
        self._view.show_text(text.strip())

    def _show_programme(self, seen: PapersSeen) -> None:
        self._view.show_programme(seen.programme, seen.code)

    def _show_restored(self, part: Belonging) -> None:
        self.forget()
        self._desk.tell(EVERYTHING)
        self._view.show_restored()
        said = translate(
            "Papers",
            "This laptop is a coordinator’s of “{programme}” now. The records come with the next "
            "files of the centres.",
        )
        self._desk.say(said.format(programme=part.programme))

    def _explain(self, error: KopaError) -> bool:
        """Say beside its field what is wrong with what was typed."""
        field = ""
        if isinstance(error, WrongPassphraseError):
            field = "passphrase"
        elif isinstance(error, RecoveryGroupError | RecoveryTextError):
            field = "text"
        if field:
            self._view.show_problem(field, sentence(error))
        return bool(field)
