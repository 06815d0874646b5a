"""Importing a list: what Kopā understood, what a person says instead, decisions, one step.

It knows the order of the steps and that nothing is stored before the last one. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.errors import KopaError
from app.domain.record_lists import ListKind
from app.services.wording.errors import sentence
from app.texts import translate
from ui.lists_in import lines, wording
from ui.lists_in.decisions import Decisions
from ui.lists_in.place import ImportPlace
from ui.lists_in.sheets import Sheets
from ui.lists_in.shown import DECIDABLE, Deciding, DoneShown, Group, PageShown, Step
from ui.lists_in.wishes import Wish, said
from ui.lists_in.work import Looked, Looking, Taken, Taking

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from app.domain.places import Places
    from app.services.people_import_entries import Choice
    from ui.jobs.protocol import RunningJob
    from ui.lists_in.shown import GroupShown, Line, Understood
    from ui.shell.desk import Desk

_SCREENS: Final = {
    ListKind.PEOPLE: "people",
    ListKind.EVENTS: "events",
    ListKind.ATTENDANCE: "events",
    ListKind.ORGANISATIONS: "organisations",
    ListKind.MINI_PROJECTS: "mini_projects",
}
_START: Final = ImportPlace("people")


class ImportView(Protocol):
    """What importing asks of the page."""

    def show_page(self, shown: PageShown) -> None:
        """Show which step the page is at, and its one act."""
        ...

    def show_understood(self, shown: Understood) -> None:
        """Show what was understood of the file."""
        ...

    def show_groups(
        self, groups: tuple[GroupShown, ...], at: Group | None, lines: tuple[Line, ...]
    ) -> None:
        """Show the groups, one of them with its lines."""
        ...

    def show_deciding(self, deciding: Deciding) -> None:
        """Show what can be decided about the chosen lines."""
        ...

    def go_to_line(self, number: int) -> None:
        """Put the cursor on a line."""
        ...

    def show_done(self, shown: DoneShown) -> None:
        """Show what was done."""
        ...

    def ask_file(self) -> None:
        """Let the person choose a file."""
        ...


class ImportPresenter:
    """Decides what the page shows and does what its buttons say."""

    def __init__(self, view: ImportView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._place = _START
        self._step = Step.CHOOSING
        self._wish = Wish()
        self._looked: Looked | None = None
        self._book = Decisions()
        self._sheets = Sheets()
        self._group: Group | None = None
        self._running: RunningJob | None = None

    # Where the page is

    def begin(self, place: ImportPlace) -> None:
        """Start at a place: with the question for a file, or with one that was dropped."""
        self._place = place
        self.put_away()
        if place.file is not None:
            self.look_at(place.file)

    def load(self) -> None:
        """Show the page as it stands; a list that is being looked at stays."""
        self._show_page()

    def take_changes(self) -> None:
        """Look again at a list that was taken in, where that was undone meanwhile."""
        if self._step is Step.DONE and self._looked is not None:
            self._sheets.note_taken_back(self._looked.seen.sheet)
            self._forget_decisions()
            self._look(self._looked.seen.file, self._looked.wish)

    def put_away(self) -> None:
        """Forget the file and ask for one."""
        self._looked, self._wish, self._step = None, self._no_wish, Step.CHOOSING
        self._sheets = Sheets()
        self._forget_decisions()
        self._show_page()

    def leave(self) -> None:
        """Go back to where the person came from."""
        self._desk.go(self._place.came_from, self._place.record)

    def show_records(self) -> None:
        """Go to the list where the records are now."""
        if self._place.event is not None:
            self.leave()
            return
        kind = ListKind.PEOPLE if self._looked is None else self._looked.kind
        self._desk.go(_SCREENS[kind])

    # Looking

    def choose_file(self) -> None:
        """Let the person choose a file."""
        self._view.ask_file()

    def look_at(self, file: Path) -> None:
        """Look at a file anew: nothing that was said about another one holds for it."""
        self._forget_decisions()
        self._looked, self._sheets = None, Sheets()
        self._look(file, self._no_wish)

    def say(self, what: str, value: object) -> None:
        """Take what a person says about the file, and look again."""
        if self._looked is None:
            return
        wish = said(self._wish, self._looked.kind, what, value)
        if wish != self._wish:
            if what == "kind":
                self._sheets = Sheets()
            self._forget_decisions()
            self._look(self._looked.seen.file, wish)

    def go_to_sheet(self, sheet: str) -> None:
        """Look at another sheet of the same workbook."""
        self.say("sheet", sheet)

    def go_to_next_sheet(self) -> None:
        """Look at the sheet that follows the one that was taken in."""
        if self._looked is not None:
            self.go_to_sheet(self._sheets.following(self._looked.seen.sheet))

    def say_role(self, column: int, role: str) -> None:
        """Take what a person says a column is for, and look again."""
        self.say("roles", {column: role})

    def name_event(self, title: str) -> None:
        """Note what the new event is called; it is looked at again when the list is taken in."""
        if self._looked is not None and title != wording.event_title(self._looked):
            self._wish = replace(self._wish, event_title=title)

    def guess_anew(self) -> None:
        """Look as if no list like this had ever been taken in."""
        if self._looked is not None:
            self._forget_decisions()
            wish = replace(self._no_wish, kind=self._looked.kind, from_memory=False)
            self._look(self._looked.seen.file, wish)

    def _look(self, file: Path, wish: Wish) -> None:
        self._wish = wish
        self._step = Step.LOOKING
        self._show_page()
        work = Looking(self._desk.application, file, wish, self._place.kind)
        running = self._desk.jobs.start(work.run)
        self._running = running
        self._desk.follow(running, translate("Lists in", "Reading the file…"))
        running.succeeded.connect(self._show_looked)
        running.failed.connect(self._explain_looking)
        running.cancelled.connect(self._stop_looking)

    def _show_looked(self, looked: Looked) -> None:
        if self._step is not Step.LOOKING or looked.wish != self._wish:
            return  # put away, or asked otherwise meanwhile
        self._looked, self._step = looked, Step.SEEN
        self._book = Decisions(looked)
        self._sheets.note_seen(looked.seen)
        self._show_understood(looked)
        self._show_groups()
        self._show_page()

    def _explain_looking(self, error: Exception) -> None:
        self._stop_looking()
        if isinstance(error, KopaError):
            self._desk.explain(sentence(error))

    def _stop_looking(self) -> None:
        """Show what was seen before, or ask for a file again."""
        if self._looked is None:
            self.put_away()
            return
        self._wish, self._step = self._looked.wish, Step.SEEN
        self._show_understood(self._looked)
        self._show_groups()
        self._show_page()

    # Deciding

    def choose_group(self, group: Group) -> None:
        """Show the lines of a group."""
        if group is not self._group:
            self._group = group
            self._book.choose(())
            self._show_groups()

    def choose_lines(self, numbers: Sequence[int]) -> None:
        """Note which lines are chosen."""
        self._book.choose(numbers)
        self._show_deciding()

    def choose_match(self, match: int) -> None:
        """Note with which of several the chosen line may be the same."""
        self._book.choose_match(match)

    def decide(self, choice: Choice) -> None:
        """Decide about the chosen lines, and go on to the next close match not decided yet."""
        last = self._book.decide(choice)
        if last is None:
            return
        self._show_decided()
        following = self._book.next_undecided(last) if self._group is Group.CLOSE else None
        if following is not None:
            self._view.go_to_line(following)

    def decide_rest(self, choice: Choice) -> None:
        """Decide in the same way about all close matches that are not decided yet."""
        self._book.decide_rest(choice)
        self._show_decided()

    def take_back(self) -> None:
        """Leave the chosen lines undecided."""
        self._book.take_back()
        self._show_decided()

    def _show_decided(self) -> None:
        self._show_groups()
        self._show_page()

    def _forget_decisions(self) -> None:
        self._book = Decisions()
        self._group = None

    # Taking in

    def take_in(self) -> None:
        """Take the list in, whole or not at all."""
        if self._looked is None or self._step is not Step.SEEN or not self._is_possible():
            return
        work = Taking(self._desk.application, self._looked, self._book.made, self._wish)
        self._step = Step.TAKING
        self._show_page()
        running = self._desk.jobs.start(work.run)
        self._running = running
        self._desk.follow(running, translate("Lists in", "Importing…"))
        running.succeeded.connect(self._show_taken)
        running.failed.connect(self._explain_taking)
        running.cancelled.connect(self._note_stopped)

    def _show_taken(self, taken: Taken) -> None:
        if self._looked is None:
            return
        self._desk.tell(taken.changes, taken.notice)
        self._step = Step.DONE
        seen, kind = self._looked.seen, self._looked.kind
        self._sheets.note_taken(seen.sheet)
        words = wording.open_words(kind, is_for_event=self._place.event is not None)
        following = wording.next_sheet_words(self._sheets.following(seen.sheet))
        self._view.show_done(DoneShown(seen.file, taken.lines, words, following))
        self._show_page()

    def _explain_taking(self, error: Exception) -> None:
        self._step = Step.SEEN
        self._show_page()
        if isinstance(error, KopaError):
            self._desk.explain(sentence(error))

    def _note_stopped(self) -> None:
        self._step = Step.SEEN
        self._show_page()
        self._desk.say(translate("Lists in", "Stopped. Nothing was imported."))

    # What stands on the page

    @property
    def _no_wish(self) -> Wish:
        return Wish(expected_at=self._place.event)

    @property
    def _today(self) -> date:
        return self._desk.application.clock.today()

    def _is_possible(self) -> bool:
        return self._looked is not None and not self._why_not()

    def _why_not(self) -> str:
        if self._looked is None:
            return ""
        if getattr(self._looked.seen, "year_asked", False) and self._wish.year is None:
            return translate("Lists in", "Please say first which year the days are of.")
        if not wording.count_of_act(self._looked, self._book.made):
            return translate("Lists in", "There is nothing new to import in this file.")
        return ""

    def _show_page(self) -> None:
        kind = self._place.kind if self._looked is None else self._looked.kind
        act, why_not = "", ""
        is_looking_again = self._looked is not None and self._step is Step.LOOKING
        if self._looked is not None and self._step is not Step.DONE:
            act, why_not = wording.act_words(self._looked, self._book.made), self._why_not()
        self._view.show_page(
            PageShown(
                self._step,
                wording.page_title(kind, is_for_event=self._place.event is not None),
                wording.back_words(self._place),
                act,
                self._step is Step.SEEN and not why_not,
                why_not,
                is_looking_again,
            )
        )

    def _show_understood(self, looked: Looked) -> None:
        sheets = self._sheets.waiting(looked.seen.sheet)
        places = self._places() if looked.is_for_event else None
        self._view.show_understood(wording.understood(looked, self._today, sheets, places))

    def _places(self) -> Places | None:
        if self._place.event is None:
            return None
        return self._desk.application.attendance.places(self._place.event)

    def _show_groups(self) -> None:
        if self._looked is None:
            return
        shown = lines.groups(self._looked)
        names = [one.group for one in shown]
        if self._group not in names:
            self._group = names[0] if names else None
            self._book.choose(())
        in_sight: tuple[Line, ...] = ()
        if self._group is not None:
            in_sight = lines.lines_of(self._looked, self._group, self._book.made)
        self._view.show_groups(shown, self._group, in_sight)
        self._show_deciding()

    def _show_deciding(self) -> None:
        is_open = self._group in DECIDABLE
        is_close = self._group is Group.CLOSE
        self._view.show_deciding(self._book.offered(is_close=is_close) if is_open else Deciding())
