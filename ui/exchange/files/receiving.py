"""The half of the page of files that is about taking in: looking, importing, and what came of it.

It knows which step comes next and that long work runs beside the window. It knows no widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.bundles import WISH_ENDING
from app.domain.errors import KopaError
from app.services.agreeing import Agreement
from app.services.changes import EVERYTHING
from app.services.exchange import Import, Standing, TakenIn
from app.services.sending import is_own
from app.services.sticks import files_in
from app.services.wording.agreeing import together_lines
from app.services.wording.believing import believed_words
from app.services.wording.errors import sentence
from app.services.wording.exchange import disagreement_words
from app.texts import translate
from ui.exchange.files.cards_words import (
    file_card,
    refused_card,
    taken_card,
    taken_words,
    wish_card,
)
from ui.exchange.files.roster_words import roster_lines
from ui.exchange.files.view import Done, Question, Review, Step, StickFiles
from ui.exchange.work import Believing, Looking, Refused, Taking

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from app.services.membership_views import MemberSeen
    from app.services.sticks import Stick
    from ui.exchange.files.sending import SendingPresenter
    from ui.exchange.files.view import FileCard, ReceivingView
    from ui.exchange.work import Believed, Looked
    from ui.jobs.protocol import RunningJob, Work
    from ui.shell.desk import Desk


_TAKEN_IN: Final = frozenset({Standing.NEW, Standing.NOTHING_NEW})
"""A file without news is taken in too: it tells what has arrived at its sender's."""


class ReceivingPresenter:
    """Decides what stands there and does what its buttons say."""

    def __init__(self, view: ReceivingView, desk: Desk, sending: SendingPresenter) -> None:
        self._view = view
        self._desk = desk
        self._sending = sending
        self._step = Step.READY
        self._sticks: tuple[Stick, ...] = ()
        self._wishes: tuple[Path, ...] = ()
        self._seen: tuple[TakenIn | Refused, ...] = ()
        self._asked = Agreement()
        self._reason = ""
        self._report: Import | None = None
        self._done_with: set[tuple[Path, int]] = set()
        self._believed: set[Path] = set()
        self._running: RunningJob | None = None
        self._belonged: tuple[MemberSeen, ...] = ()
        sending.surveyed = self._offer_sticks

    def load(self) -> None:
        """Show what is so now; files that were looked at stay."""
        self._view.show_step(self._step)
        waiting = self._desk.application.differences.waiting()
        words = translate("Exchange", "Differences")
        self._view.show_differences(f"{words} ({waiting})" if waiting else words)
        self._offer_sticks()

    def show_sticks(self, sticks: tuple[Stick, ...]) -> None:
        """Offer to look at what is on the sticks that are in."""
        self._sticks = sticks
        self._offer_sticks()

    # Looking

    def look_at(self, paths: Sequence[Path]) -> None:
        """Look at files, or at all files of a dropped stick, and say what each would bring."""
        found = files_in(paths)
        self._wishes = tuple(one for one in found if one.suffix.casefold() == WISH_ENDING)
        files = tuple(one for one in found if one not in self._wishes)
        if not found:
            self._desk.explain(translate("Exchange", "There is no Kopā file among these."))
            return
        if not files:
            self._view.show_wish(self._wishes[0])
            return
        self._asked, self._reason, self._believed = Agreement(), "", set()
        self._go_to(Step.LOOKING)
        running = self._start(Looking(self._desk.application, files, self._wishes).run)
        self._desk.follow(running, translate("Exchange", "Looking at the files …"))
        running.succeeded.connect(self._show_seen)
        running.cancelled.connect(self.put_away)
        running.failed.connect(self._give_up)

    def look_at_stick(self, folder: Path) -> None:
        """Look at the files of others on a stick that is in."""
        self.look_at(self._others_on(folder))

    def show_items(self, file: Path) -> None:
        """Show every record that a file touches."""
        for one in self._seen:
            if isinstance(one, TakenIn) and one.file == file:
                self._view.show_items(one.identity, one.sender)

    def show_wish(self, file: Path) -> None:
        """Go where the laptop that asks with this file is let in."""
        self._view.show_wish(file)

    def put_away(self) -> None:
        """Show no files any more."""
        self._seen, self._wishes = (), ()
        self._desk.application.exchange.put_away()
        self._view.show_review(Review())
        self._sending.end_answer()
        self._go_to(Step.READY)

    # Taking in

    def give_reason(self, words: str) -> None:
        """Keep why so much may be deleted; without words the files that do it are left out."""
        self._reason = words.strip()
        self._offer_import()

    def take_in(self) -> None:
        """Take in all files that can be used."""
        files = tuple(one.file for one in self._usable())
        if not files:
            return
        self._belonged = self._desk.application.membership.roster()
        self._go_to(Step.TAKING)
        self._view.show_import("", is_possible=False)
        running = self._start(Taking(self._desk.application, files, self._reason).run)
        self._desk.follow(running, translate("Exchange", "Taking in the files …"))
        running.succeeded.connect(self._show_taken)
        running.cancelled.connect(self._note_stopped)
        running.failed.connect(self._look_again)

    def believe(self, file: Path) -> None:
        """Take from a file what coordinators wrote and lost, with a laptop or an older backup."""
        self._view.show_believing(is_busy=True)
        running = self._start(Believing(self._desk.application, file).run)
        self._desk.follow(running, translate("Exchange", "Taking in the files …"))
        running.succeeded.connect(self._show_believed)
        running.ended.connect(self._end_believing)

    def _show_believed(self, done: Believed) -> None:
        self._believed.add(done.file)
        self._desk.tell(EVERYTHING)
        self._view.show_review(self._report_review())
        self._desk.say(believed_words(done.count))

    def _end_believing(self) -> None:
        self._view.show_believing(is_busy=False)

    def _show_seen(self, found: Looked) -> None:
        settled = set(self._wishes).difference(found.wishes)
        self._seen, self._wishes, self._asked = found.seen, found.wishes, found.asked
        self._note_done_with(settled)
        self._show_looked()

    def _show_looked(self) -> None:
        self._go_to(Step.LOOKED)
        question = None
        if self._asked.is_due:
            question = Question(together_lines(self._asked), self._reason)
        self._view.show_review(Review(self._summary(), self._cards(), question))
        self._offer_import()

    def _offer_import(self) -> None:
        usable = len(self._usable())
        words = translate("Exchange", "Import %n files", n=usable)
        if not usable:
            words = translate("Exchange", "Import")
        self._view.show_import(words, is_possible=usable > 0)

    def _show_taken(self, report: Import) -> None:
        taken = {one.file for one in report.taken}
        told = taken | {one.file for one in report.refused}
        self._seen = (*report.taken, *(one for one in self._seen if one.file not in told))
        self._report = report
        self._note_done_with({one.file for one in self._seen} - (self._asked.files - taken))
        self._desk.application.exchange.put_away()
        source = self._source(taken)
        self._desk.tell(EVERYTHING)
        self._go_to(Step.TAKEN)
        self._view.show_review(self._report_review())
        self._view.show_done(self._done(report))
        if report.taken:
            self._sending.answer(source)
        self._desk.say(taken_words(len(report.taken)))

    def _note_done_with(self, files: set[Path]) -> None:
        """Offer no file again that was taken in or told to be no use, until another is there."""
        times = {file: time for stick in self._sticks for file, time in stick.times.items()}
        self._done_with |= {(file, times.get(file, 0)) for file in files}

    def _report_review(self) -> Review:
        report = self._report or Import((), ())
        names, many = self._roles(), len(report.taken)
        cards = (
            *(
                taken_card(one, names, is_believed=one.file in self._believed)
                for one in report.taken
            ),
            *(refused_card(one.file, sentence(one.error)) for one in report.refused),
            *(self._left_card(one, names) for one in self._seen[many:]),
        )
        return Review(translate("Exchange", "File by file"), cards)

    def _done(self, report: Import) -> Done:
        lines = [taken_words(len(report.taken))]
        left = len(report.refused)
        if left:
            lines.append(translate("Exchange", "%n files were left out; below stands why.", n=left))
        if report.taken:
            lines.append(
                translate("Exchange", "A backup of the state before was made, in case of regret.")
            )
        lines += roster_lines(self._belonged, self._desk.application.membership.roster())
        waiting = self._desk.application.disagreements.waiting()
        if waiting:
            lines.append(disagreement_words(waiting))
        conflicts = any(one.conflicts for one in report.taken)
        only = report.taken[0].identity if len(report.taken) == 1 else None
        return Done(tuple(lines), has_differences=conflicts, identity=only)

    def _give_up(self, _error: Exception) -> None:
        self.put_away()

    def _look_again(self, _error: Exception | None = None) -> None:
        """Show the files again after an import that was stopped or failed: nothing was changed."""
        self._desk.tell(EVERYTHING)
        self._show_looked()

    def _note_stopped(self) -> None:
        self._look_again()
        self._desk.explain(translate("Exchange", "Stopped. Nothing was changed."))

    # What stands on the cards

    def _usable(self) -> tuple[TakenIn, ...]:
        return tuple(
            one
            for one in self._seen
            if isinstance(one, TakenIn)
            and one.standing in _TAKEN_IN
            and (one.file not in self._asked.files or self._reason)
        )

    def _cards(self) -> tuple[FileCard, ...]:
        names = self._roles()
        usable_first = sorted(self._seen, key=self._rank)
        return (
            *map(wish_card, self._wishes),
            *(self._card(one, names) for one in usable_first),
        )

    def _card(self, one: TakenIn | Refused, names: Mapping[bytes, str]) -> FileCard:
        if isinstance(one, Refused):
            return refused_card(one.file, one.why)
        return file_card(one, names, is_asked=one.file in self._asked.files)

    def _left_card(self, one: TakenIn | Refused, names: Mapping[bytes, str]) -> FileCard:
        if one.file in self._asked.files:
            why = translate("Exchange", "Left out: nobody said why it is right to delete this.")
            return refused_card(one.file, why)
        return self._card(one, names)

    def _summary(self) -> str:
        usable = self._usable()
        if any(one.standing is Standing.NEW for one in usable):
            return translate(
                "Exchange",
                "This is what would change. Nothing is changed until you press the button.",
            )
        if usable:
            return translate("Exchange", "No record would change. Import it all the same.")
        if self._asked.is_due:
            return translate("Exchange", "Look at this before anything is imported.")
        return translate("Exchange", "There is nothing to import in these files.")

    def _roles(self) -> dict[bytes, str]:
        """Return what part the laptops have, by their ids."""
        from app.services.wording.membership import role_words  # noqa: PLC0415  few visits come here

        seen = self._desk.application.membership.roster()
        return {one.member.laptop: role_words(one.member.role) for one in seen}

    # Sticks

    def _offer_sticks(self) -> None:
        offers = []
        for stick in self._sticks:
            others = self._others_on(stick.folder)
            if others:
                words = translate("Exchange", "Look at %n files on “{stick}”", n=len(others))
                offers.append(StickFiles(stick.folder, words.format(stick=stick.name)))
        is_main = bool(offers) and self._step is Step.READY and self._sending.looks_first
        self._view.show_sticks(tuple(offers), is_main=is_main)
        self._sending.step_back(is_main=not is_main)

    def _others_on(self, folder: Path) -> list[Path]:
        """Return the files on a stick that are not this laptop's own and were not dealt with."""
        laptop = self._desk.application.settings.laptop()
        membership = self._desk.application.membership
        asked = membership.wish_name() if laptop is not None else ""
        return [
            file
            for stick in self._sticks
            for file in stick.files
            if stick.folder == folder
            and (file, stick.times.get(file, 0)) not in self._done_with
            and not (laptop is not None and is_own(file, laptop))
            and file.name != asked
            and not membership.is_accepted(file, stick.times.get(file, 0))
        ]

    def _source(self, files: Iterable[Path]) -> Path | None:
        """Return the stick that files came from."""
        folders = [stick.folder for stick in self._sticks]
        return next((one for file in files for one in folders if file.is_relative_to(one)), None)

    def _rank(self, one: TakenIn | Refused) -> int:
        """Return what is seen first: what asks something, what brings something, what is no use."""
        if one.file in self._asked.files:
            return 0
        if isinstance(one, Refused):
            return 2
        if one.standing is not Standing.NEW:
            return 3 if one.standing is Standing.NOTHING_NEW else 4
        return 1

    # What all have in common

    def _go_to(self, step: Step) -> None:
        self._step = step
        self._view.show_step(step)
        self._offer_sticks()

    def _start(self, work: Work) -> RunningJob:
        self._running = self._desk.jobs.start(work)
        self._running.failed.connect(self._explain)
        return self._running

    def _explain(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._desk.explain(sentence(error))
