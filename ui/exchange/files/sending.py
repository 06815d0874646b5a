"""The half of the page of files that is about sending: where to, what is new, and what was saved.

It knows that sticks come and go and that saving is long work. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import KopaError
from app.domain.trust import Role
from app.services.wording.errors import sentence
from app.texts import translate
from ui.exchange.files.view import Saved, SendShown
from ui.exchange.files.words import (
    copies_words,
    explained,
    last_words,
    missing_words,
    news_lines,
    nobody_yet,
    not_all_words,
    place_of,
    reading_only,
    saved_words,
    title_words,
)
from ui.exchange.work import Saving, Surveying

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.confirmed import Unconfirmed
    from app.services.sticks import Stick
    from ui.exchange.files.view import SavePlace, SendingView
    from ui.exchange.work import SavedFiles
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk


@dataclass(slots=True)
class _Now:
    """What is so at the moment."""

    sticks: tuple[Stick, ...] = ()
    unconfirmed: tuple[Unconfirmed, ...] = ()
    saving: str = ""
    problem: str = ""
    saved: Saved | None = None
    saved_to: Path | None = None
    leaves_copies: bool = False
    is_answer: bool = False
    source: Path | None = None
    is_main: bool = True
    has_nobody: bool = False


class SendingPresenter:
    """Decides what stands there and does what its buttons say."""

    def __init__(self, view: SendingView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._now = _Now()
        self._surveying: RunningJob | None = None
        self._running: RunningJob | None = None
        self.surveyed: Callable[[], object] | None = None
        """Told when it is known anew what the others do not have."""

    @property
    def looks_first(self) -> bool:
        """Say whether a file on a stick is wanted before one is saved.

        A coordinator waits for files; a centre for the answer to its last, or it has nothing new.
        """
        if self.is_gathering:
            return True
        found = self._now.unconfirmed
        if not found or self._now.saved is not None:
            # What was saved just now is on its way; what else lies there came before.
            return False
        awaits = bool(self._desk.application.exchange.last_saved()) and not found[0].is_confirmed
        return awaits or all(one.is_all_there for one in found)

    @property
    def is_gathering(self) -> bool:
        """Say whether this laptop sends to the centres and not to the coordinator."""
        laptop = self._desk.application.settings.laptop()
        return laptop is not None and laptop.keeps_all

    @property
    def _is_answering(self) -> bool:
        """Say whether an answer is due: a centre whose records all arrived needs none."""
        found = self._now.unconfirmed
        has_news = not found or any(not one.is_all_there for one in found)
        return self._now.is_answer and (self.is_gathering or has_news)

    @property
    def _only_reads(self) -> bool:
        standing = self._desk.application.membership.standing()
        return standing is not None and standing.role is Role.READER

    def _knows_others(self) -> bool:
        """Say whether there is another laptop for which files are saved."""
        roster = self._desk.application.membership.roster()
        return any(one.belongs and not one.is_this for one in roster)

    def load(self) -> None:
        """Show what is so now, and look up what is new to the others."""
        self._now.has_nobody = self.is_gathering and not self._knows_others()
        self._show()
        if self._surveying is None:
            self._surveying = self._desk.jobs.start(Surveying(self._desk.application).run)
            self._surveying.succeeded.connect(self._show_unconfirmed)
            self._surveying.ended.connect(self._end_survey)

    def show_sticks(self, sticks: tuple[Stick, ...]) -> None:
        """Offer the sticks that are in."""
        self._now.sticks = _first(sticks, self._now.source)
        saved_to = self._now.saved_to
        if saved_to is not None and all(one.folder != saved_to for one in sticks):
            # It was taken out, as it was told it may be.
            self._now.saved_to = None
            self._now.saved = None
        self._show()

    def answer(self, first: Path | None) -> None:
        """Offer to send the answer to files that were taken in, from the stick `first` if any."""
        self._now.is_answer = True
        self._now.saved, self._now.problem = None, ""
        self._now.source = first
        self._now.sticks = _first(self._now.sticks, first)
        self._show()

    def end_answer(self) -> None:
        """Offer to send what there is to send, as always."""
        self._now.is_answer, self._now.source = False, None
        self._show()

    def step_back(self, *, is_main: bool) -> None:
        """Let another part of the page have the filled button, or have it again."""
        self._now.is_main = is_main
        self._show()

    def choose_elsewhere(self) -> None:
        """Ask for a folder; that of the last time is offered first."""
        kept = self._desk.application.settings.preferences().last_export_folder
        start = Path(kept) if kept else None
        self._view.ask_folder(start if start is not None and start.is_dir() else None)

    def save_elsewhere(self, folder: Path) -> None:
        """Save into a folder that was chosen, and remember it."""
        settings = self._desk.application.settings
        settings.prefer(replace(settings.preferences(), last_export_folder=str(folder)))
        self.save(folder)

    def leave_copies(self, *, are_left: bool) -> None:
        """Let copies of scans and photos stay here this time."""
        self._now.leaves_copies = are_left

    def save(self, folder: Path) -> None:
        """Save what the others need, and read it back."""
        if self._now.saving:
            return
        self._now.saving = self._saving_words(folder)
        self._now.saved, self._now.problem = None, ""
        self._show()
        work = Saving(self._desk.application, folder, with_copies=not self._now.leaves_copies)
        self._running = self._desk.jobs.start(work.run)
        self._desk.follow(self._running, translate("Exchange", "Saving and reading back …"))
        self._running.succeeded.connect(self._finish)
        self._running.failed.connect(self._explain)
        self._running.cancelled.connect(self._note_stopped)
        self._running.ended.connect(self._end_saving)

    # What comes of it

    def _finish(self, found: SavedFiles) -> None:
        folder = found.written[0].file.parent
        self._now.saved = saved_words(found.written, found.older, is_stick=found.is_stick)
        self._now.saved_to = folder if found.is_stick else None
        self._now.leaves_copies = False
        if found.missing:
            self._now.problem = missing_words(found.missing)
            self._desk.explain(not_all_words(len(found.written)))
            return
        self._desk.say(self._now.saved.words)

    def _explain(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._now.problem = sentence(error)
            # What was said of the save before would deny it.
            self._desk.explain(self._now.problem)

    def _note_stopped(self) -> None:
        self._now.problem = translate("Exchange", "Stopped. No file was left half written.")

    def _end_saving(self) -> None:
        self._now.saving = ""
        self.load()

    def _show_unconfirmed(self, found: tuple[Unconfirmed, ...]) -> None:
        self._now.unconfirmed = found
        self._show()
        if self.surveyed is not None:
            self.surveyed()

    def _end_survey(self) -> None:
        self._surveying = None

    def _saving_words(self, folder: Path) -> str:
        names = {one.folder: one.name for one in self._now.sticks}
        if folder not in names:
            return translate("Exchange", "Saving to {folder} …").format(folder=folder.name)
        words = translate("Exchange", "Saving to “{stick}”. Leave it in until Kopā says so.")
        return words.format(stick=names[folder])

    def _show(self) -> None:
        if self._only_reads:
            self._view.show_sending(reading_only())
            return
        if self._now.has_nobody:
            self._view.show_sending(nobody_yet())
            return
        now, is_gathering, is_answer = self._now, self.is_gathering, self._is_answering
        saved = self._desk.application.exchange.last_saved()
        laptop = self._desk.application.settings.laptop()
        copies = ""
        if laptop is not None:
            copies = copies_words(self._desk.application.exchange.copies_to_send())
        self._view.show_sending(
            SendShown(
                title=title_words(is_gathering=is_gathering, is_answer=is_answer),
                words=explained(is_gathering=is_gathering, is_answer=is_answer),
                news=news_lines(now.unconfirmed, is_gathering=is_gathering),
                last=last_words(now.unconfirmed, saved, is_gathering=is_gathering),
                places=tuple(map(self._place, now.sticks)),
                saving=now.saving,
                problem=now.problem,
                saved=now.saved,
                copies=copies,
                leaves_copies=now.leaves_copies,
                # What is done needs no button that asks to be pressed.
                is_main=now.is_main and now.saved is None and is_answer == now.is_answer,
            )
        )

    def _place(self, stick: Stick) -> SavePlace:
        is_again = stick.folder == self._now.saved_to
        return place_of(stick, is_answer=self._is_answering, is_again=is_again)


def _first(sticks: tuple[Stick, ...], folder: Path | None) -> tuple[Stick, ...]:
    """Return the sticks with that at `folder` before the others."""
    return tuple(sorted(sticks, key=lambda stick: stick.folder != folder))
