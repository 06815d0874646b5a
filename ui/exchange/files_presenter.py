"""The page of files: saving files, looking at files, and taking them in.

It knows which step comes next and that long work runs beside the window. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import KopaError
from app.services.changes import EVERYTHING
from app.services.exchange import Standing, TakenIn
from app.services.wording.errors import sentence
from app.services.wording.exchange import differing_words
from app.texts import translate
from ui.exchange.files_view import FileCard, NextAct, PageShown, ReceivedRow, Step
from ui.exchange.wording import (
    brought_lines,
    moment_words,
    refused_look,
    sender_words,
    size_words,
    standing_look,
    standing_sentence,
    taken_look,
)
from ui.exchange.work import Looking, Refused, Saving, Taking

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.services.exchange import Received, Written
    from ui.exchange.files_view import FilesView
    from ui.jobs.protocol import RunningJob, Work
    from ui.shell.desk import Desk

SUFFIX = ".kopa"


class FilesPresenter:
    """Decides what the page shows and does what its buttons say."""

    def __init__(self, view: FilesView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._step = Step.READY
        self._seen: tuple[TakenIn | Refused, ...] = ()
        self._running: RunningJob | None = None

    def load(self) -> None:
        """Show what is so now; files that were looked at stay."""
        if not self._desk.application.exchange.is_possible():
            self._step = Step.ALONE
        elif self._step is Step.ALONE:
            self._step = Step.READY
        self._show_page()
        self._show_received()

    # Saving

    def begin_saving(self) -> None:
        """Ask for the stick; the folder of the last time is offered first."""
        kept = self._desk.application.settings.preferences().last_export_folder
        start = Path(kept) if kept else None
        self._view.ask_folder(start if start is not None and start.is_dir() else None)

    def save(self, folder: Path) -> None:
        """Save what the others need into a folder, and read it back."""
        settings = self._desk.application.settings
        settings.prefer(replace(settings.preferences(), last_export_folder=str(folder)))
        running = self._start(Saving(self._desk.application, folder).run)
        self._desk.follow(running, translate("Exchange", "Saving and reading back …"))
        running.succeeded.connect(self._finish_saving)
        running.cancelled.connect(self._note_stopped)

    def _finish_saving(self, written: tuple[Written, ...]) -> None:
        self._view.show_saved(tuple(map(_saved_line, written)))
        self._show_page()
        done = translate(
            "Exchange", "%n files saved and read back. You may take the stick out.", n=len(written)
        )
        waiting = sum(one.waiting for one in written)
        if waiting:
            later = translate(
                "Exchange", "%n scans had no room and go first in the next file.", n=waiting
            )
            done = f"{done} {later}"
        self._desk.say(done)

    # Taking in

    def look_at(self, paths: Sequence[Path]) -> None:
        """Look at files, or at all files of a dropped folder, and say what each would bring."""
        files = _files_of(paths)
        if self._step is Step.ALONE:
            self._desk.explain(translate("Exchange", "First let this laptop join a programme."))
            return
        if not files:
            self._desk.explain(translate("Exchange", "There is no Kopā file among these."))
            return
        self._step = Step.LOOKING
        self._show_page()
        running = self._start(Looking(self._desk.application, files).run)
        self._desk.follow(running, translate("Exchange", "Looking at the files …"))
        running.succeeded.connect(self._show_seen)
        running.cancelled.connect(self.put_away)
        running.failed.connect(self.put_away)

    def take_in(self) -> None:
        """Take in the files that bring something."""
        files = tuple(one.file for one in self._usable())
        if not files:
            return
        self._view.show_import("", is_possible=False)
        running = self._start(Taking(self._desk.application, files).run)
        self._desk.follow(running, translate("Exchange", "Taking in the files …"))
        running.succeeded.connect(self._show_taken)
        running.cancelled.connect(self._look_again)
        running.failed.connect(self._look_again)

    def put_away(self, _error: Exception | None = None) -> None:
        """Show no files any more."""
        self._seen = ()
        self._step = Step.READY
        self._show_page()
        self._view.show_files((), "")

    def _show_seen(self, seen: tuple[TakenIn | Refused, ...]) -> None:
        self._seen = seen
        self._step = Step.LOOKED
        self._show_page()
        self._view.show_files(self._cards(), self._summary())
        usable = len(self._usable())
        words = translate("Exchange", "Import %n files", n=usable)
        self._view.show_import(words, is_possible=usable > 0)

    def _show_taken(self, taken: tuple[TakenIn, ...]) -> None:
        by_file = {one.file: one for one in taken}
        refused = tuple(one for one in self._seen if isinstance(one, Refused))
        others = tuple(
            one for one in self._seen if isinstance(one, TakenIn) and one.file not in by_file
        )
        self._seen = (*taken, *others, *refused)
        self._step = Step.TAKEN
        self._show_page()
        self._view.show_files(
            (*map(self._taken_card, taken), *map(self._card, others), *map(self._card, refused)),
            self._told_taken(),
        )
        self._show_received()
        self._desk.tell(EVERYTHING)
        self._desk.say(translate("Exchange", "%n files imported.", n=len(taken)))

    def _told_taken(self) -> str:
        done = translate(
            "Exchange",
            "The records of these files are here now. A backup of the state before was made.",
        )
        waiting = self._desk.application.disagreements.waiting()
        if not waiting:
            return done
        return f"{done} {differing_words(waiting)}"

    def _look_again(self, _error: Exception | None = None) -> None:
        """Show how the files stand after an import that was stopped or failed in the middle."""
        self._desk.tell(EVERYTHING)
        self.look_at(tuple(one.file for one in self._seen))

    def _usable(self) -> tuple[TakenIn, ...]:
        return tuple(
            one for one in self._seen if isinstance(one, TakenIn) and one.standing is Standing.NEW
        )

    def _cards(self) -> tuple[FileCard, ...]:
        return tuple(map(self._card, self._seen))

    def _card(self, one: TakenIn | Refused) -> FileCard:
        if isinstance(one, Refused):
            return FileCard(one.file, one.file.name, "", refused_look(), (one.why,))
        lines = brought_lines(one) or (standing_sentence(one.standing),)
        if one.standing in {Standing.NEW, Standing.NOTHING_NEW} and self._is_older(one):
            lines = (
                translate(
                    "Exchange",
                    "This file is older than the last one from this laptop. That does no harm.",
                ),
                *lines,
            )
        return FileCard(one.file, _title(one), _about(one), standing_look(one.standing), lines)

    def _taken_card(self, one: TakenIn) -> FileCard:
        return FileCard(one.file, _title(one), _about(one), taken_look(), brought_lines(one))

    def _is_older(self, one: TakenIn) -> bool:
        earlier = self._desk.application.exchange.received()
        return any(
            _moment(other.made) > _moment(one.made)
            for other in earlier
            if other.sender == one.sender and other.made
        )

    def _summary(self) -> str:
        usable = len(self._usable())
        if not usable:
            return translate("Exchange", "There is nothing to import in these files.")
        return translate(
            "Exchange",
            "This is what would change. Nothing is changed until you press the button.",
        )

    # What both have in common

    def _start(self, work: Work) -> RunningJob:
        running = self._desk.jobs.start(work)
        running.failed.connect(self._explain)
        self._running = running
        return running

    def _explain(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._desk.explain(sentence(error))

    def _note_stopped(self) -> None:
        self._desk.say(translate("Exchange", "Stopped. No file was left half written."))

    def _show_page(self) -> None:
        laptop = self._desk.application.settings.laptop()
        is_gathering = laptop is not None and laptop.keeps_all
        saved = self._desk.application.today.today().last_export
        last = "" if saved is None else moment_words(saved.isoformat())
        next_act = self._next_act(is_gathering=is_gathering)
        pictures = "" if laptop is None else self._pictures()
        self._view.show_page(PageShown(self._step, next_act, is_gathering, last, pictures))

    def _pictures(self) -> str:
        """Return which copies of scans and photos go along, "" where none do."""
        copies = self._desk.application.exchange.copies_to_send()
        if not copies.chosen:
            return ""
        words = translate(
            "Exchange", "Copies of %n scans and photos go along, {size}.", n=len(copies.chosen)
        )
        return words.format(size=size_words(copies.size))

    def _next_act(self, *, is_gathering: bool) -> NextAct:
        match self._step:
            case Step.READY:
                return NextAct.CHOOSE if is_gathering else NextAct.SAVE
            case Step.LOOKED:
                return NextAct.IMPORT
            case Step.TAKEN:
                # After taking in, the others should get what is here now.
                return NextAct.SAVE
            case _:
                return NextAct.NOTHING

    def _show_received(self) -> None:
        newest: dict[tuple[str, tuple[str, ...]], Received] = {}
        for one in self._desk.application.exchange.received():
            newest.setdefault((one.sender, one.centres), one)
        self._view.show_received(
            tuple(
                ReceivedRow(
                    one.sender, ", ".join(one.centres), moment_words(one.made), moment_words(one.at)
                )
                for one in newest.values()
            )
        )


def _files_of(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the exchange files among what was chosen or dropped, each once."""
    found: dict[Path, None] = {}
    for path in paths:
        inside = sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]
        found.update(dict.fromkeys(inside))
    return tuple(found)


def _saved_line(written: Written) -> str:
    return f"{written.file.name} · {size_words(written.size)}"


def _title(one: TakenIn) -> str:
    return translate("Exchange", "From {sender}").format(
        sender=sender_words(one.sender, one.centres)
    )


def _about(one: TakenIn) -> str:
    saved = translate("Exchange", "Saved {moment}").format(moment=moment_words(one.made))
    return f"{saved} · {one.file.name}"


def _moment(iso: str) -> datetime:
    return datetime.fromisoformat(iso)
