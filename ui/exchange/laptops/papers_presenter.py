"""Recovery papers: a passphrase, the paper printed, and a group typed back from it as the proof.

It keeps the passphrase nowhere. It knows no widgets.
"""

from __future__ import annotations

import secrets
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.domain.errors import KopaError
from app.domain.errors_membership import RecoveryGroupError, WeakPassphraseError
from app.domain.file_names import safe_words
from app.services.wording.errors import sentence
from app.services.wording.moments import day_words
from app.texts import translate
from ui.exchange.busy_work import BusyWork
from ui.exchange.joining.work import PreparingPapers
from ui.exchange.programme_name import PROGRAMME, give_name, is_name_asked
from ui.printing.act import PaperToPrint

if TYPE_CHECKING:
    from app.bootstrap import Application
    from app.jobs import Job
    from app.services.recovery import Papers
    from ui.shell.desk import Desk


class PapersView(Protocol):
    """What the presenter asks of its view."""

    def show_papers(self, *, proved: str, asks_name: bool) -> None:
        """Begin: `proved` says when papers were proved last, "" for never.

        `asks_name`: the programme has no name yet that the paper could bear.
        """
        ...

    def show_made(self, group: str) -> None:
        """Offer to print the paper, and ask for a group of it in these words."""
        ...

    def show_problem(self, field: str, words: str) -> None:
        """Show what is wrong with what was typed."""
        ...

    def print_paper(self, paper: PaperToPrint) -> None:
        """Ask how the paper is printed."""
        ...

    def go_on_with_group(self) -> None:
        """Let the group be typed next: the paper is printed."""
        ...

    def show_proved(self) -> None:
        """Say that the papers are in order."""
        ...

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be asked twice while it is being done."""
        ...


@dataclass(frozen=True, slots=True)
class _Making:
    """Drawing the paper."""

    application: Application
    papers: Papers

    def __call__(self, _job: Job) -> bytes:
        # The service writes files; this one is gone before anybody could look for it.
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder) / "paper.pdf"
            self.application.recovery.save(self.papers, target)
            return target.read_bytes()


class PapersPresenter:
    """Decides what the page shows and does what its buttons say."""

    def __init__(self, view: PapersView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._papers: Papers | None = None
        self._number = 1
        self._work = BusyWork(view, desk, self._explain)

    def begin(self) -> None:
        """Ask for a passphrase; a paper that was prepared, maybe printed, is still to be proved."""
        if self._papers is not None:
            self._ask_for_group()
            return
        standing = self._desk.application.membership.standing()
        proved = "" if standing is None else day_words(standing.papers_on)
        self._view.show_papers(proved=proved, asks_name=is_name_asked(self._desk))

    def begin_anew(self) -> None:
        """Forget the paper that was prepared, and ask for a passphrase."""
        self._papers = None
        self.begin()

    def prepare(self, passphrase: str, again: str, name: str) -> None:
        """Seal the keys under a passphrase that was typed twice alike.

        `name` is what was typed as that of the programme, where it is asked for.
        """
        if passphrase != again:
            words = translate("Papers", "The two are not the same. Please type both once more.")
            self._view.show_problem("again", words)
            return
        problem = give_name(self._desk, name) if is_name_asked(self._desk) else ""
        if problem:
            self._view.show_problem(PROGRAMME, problem)
            return
        work = PreparingPapers(self._desk.application, passphrase)
        running = self._work.start(work.run, translate("Papers", "Preparing the paper …"))
        running.succeeded.connect(self._show_made)

    def print(self) -> None:
        """Ask how the paper is printed; it can be opened and saved too."""
        if self._papers is None:
            return
        make = _Making(self._desk.application, self._papers)
        title = translate("Papers", "Recovery paper")
        self._view.print_paper(
            PaperToPrint(
                title,
                make,
                _file_of(self._papers),
                preview=make,
                handed=self._view.go_on_with_group,
            )
        )

    def confirm(self, typed: str) -> None:
        """Take a group typed back from the paper as the proof that it is there."""
        if self._papers is None:
            return
        try:
            self._desk.application.recovery.confirm(self._papers, self._number, typed)
        except RecoveryGroupError as error:
            self._view.show_problem("group", sentence(error))
            return
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._papers = None
        self._view.show_proved()
        self._desk.say(translate("Papers", "The recovery paper is in order. Keep it in a safe."))

    def _show_made(self, papers: Papers) -> None:
        self._papers = papers
        # Any of them: whoever copied only the first line has no paper.
        self._number = secrets.randbelow(len(papers.groups)) + 1
        self._ask_for_group()

    def _ask_for_group(self) -> None:
        words = translate("Papers", "Group {number} of the paper")
        self._view.show_made(words.format(number=self._number))

    def _explain(self, error: KopaError) -> bool:
        """Say beside its field what is wrong with what was typed."""
        is_told = isinstance(error, WeakPassphraseError)
        if is_told:
            self._view.show_problem("passphrase", sentence(error))
        return is_told


def _file_of(papers: Papers) -> Path:
    """Return what the paper is called as a file: by its programme, where that has a name."""
    file = Path(translate("Papers", "Kopa_recovery_paper.pdf"))
    return file.with_stem("_".join(filter(None, (file.stem, safe_words(papers.programme)))))
