"""Importing a list on one page: a file, what Kopā understood, groups, and one button."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame

from app.texts import translate
from ui.lists_in.act import dropped_files
from ui.lists_in.past import PastImportsDoor
from ui.lists_in.presenter import ImportPresenter
from ui.lists_in.review import ReviewPart
from ui.lists_in.shown import Step
from ui.lists_in.understanding import UnderstandingCard
from ui.shell.screen import Screen
from ui.theme.tokens import Tone
from ui.widgets.buttons import Button, Rank, outlined, primary
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.dialogs import ask_file_to_open
from ui.widgets.labels import Sign, body, restyle, second
from ui.widgets.layouts import clear, column

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from app.services.changes import Changes
    from app.services.people_import_entries import Choice
    from ui.lists_in.place import ImportPlace
    from ui.lists_in.shown import (
        Deciding,
        DoneShown,
        Group,
        GroupShown,
        Line,
        PageShown,
        Understood,
    )
    from ui.shell.desk import Desk


class ImportScreen(Screen):
    """Takes an ImportPlace as its record."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", name="lists_in", is_scrolled=True)
        self.setAcceptDrops(True)
        self._step = Step.CHOOSING
        self._desk = desk
        self._presenter = ImportPresenter(self, desk)
        self._back = Button("", rank=Rank.CRUMB)
        self._back.setObjectName("lists_in.back")
        self._back.acted.connect(self._presenter.leave)
        self._another = outlined(
            translate("Lists in", "Another file…"),
            self._presenter.choose_file,
            name="lists_in.another",
            sign="folder",
        )
        self._act = primary("", self._presenter.take_in, name="lists_in.import", sign="import")
        self._choose = primary(
            translate("Lists in", "Choose a file…"),
            self._presenter.choose_file,
            name="lists_in.choose",
            sign="folder",
        )
        self._drop = _DropPlace()
        self._understood = UnderstandingCard()
        self._review = ReviewPart()
        self._done = _DoneCard()
        self._lay_out()
        self._connect()
        self._presenter.load()

    def _lay_out(self) -> None:
        self.set_way_back(self._back)
        self._past = PastImportsDoor(self, self._desk)
        self.add_act(self._another)
        # One of the two is in sight: what is to be done next.
        self.set_main_act(self._choose)
        self.set_main_act(self._act)
        for part in (self._drop, self._done, self._understood, self._review):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._understood.said.connect(self._say)
        self._understood.role_said.connect(self._say_role)
        self._understood.event_named.connect(self._name_event)
        self._understood.anew_asked.connect(self._presenter.guess_anew)
        self._understood.sheet_asked.connect(self._go_to_sheet)
        self._review.group_chosen.connect(self._choose_group)
        self._review.lines_chosen.connect(self._choose_lines)
        self._review.decided.connect(self._decide)
        self._review.rest_decided.connect(self._decide_rest)
        self._review.taken_back.connect(self._presenter.take_back)
        self._review.match_chosen.connect(self._choose_match)
        self._done.shown_asked.acted.connect(self._presenter.show_records)
        self._done.next_asked.acted.connect(self._presenter.go_to_next_sheet)
        self._done.another_asked.acted.connect(self._presenter.put_away)

    # What the window asks of it

    def load(self) -> None:
        """Show the page as it stands; a list that is being looked at stays."""
        self._presenter.load()

    def take_changes(self, changes: Changes) -> None:
        """Look again, where what was imported was undone."""
        del changes
        self._presenter.take_changes()
        self._past.load()

    def open_record(self, record: object) -> None:
        """Begin at an ImportPlace."""
        self._presenter.begin(cast("ImportPlace", record))

    def take_focus(self) -> None:
        """Give the keys to the one act, or to the way to a file."""
        for button in (self._choose, self._act, self._done.next_asked, self._done.shown_asked):
            if button.isVisibleTo(self) and button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        super().take_focus()

    # What the presenter asks of it

    def show_page(self, shown: PageShown) -> None:
        """Show which step the page is at, and its one act."""
        is_first_sight = shown.step in {Step.SEEN, Step.DONE} and self._step is not shown.step
        self._step = shown.step
        has_list = shown.step in {Step.SEEN, Step.TAKING} or bool(shown.act)
        self.set_title(shown.title)
        self.set_subtitle(self._subtitle_words(shown))
        self._back.set_words(shown.back)
        self._drop.setVisible(shown.step is Step.CHOOSING)
        self._choose.setVisible(shown.step is Step.CHOOSING)
        self._done.setVisible(shown.step is Step.DONE)
        is_looked_at = shown.step in {Step.SEEN, Step.TAKING} or shown.is_looking_again
        self._understood.setVisible(is_looked_at)
        self._review.setVisible(is_looked_at)
        self._another.setVisible(is_looked_at)
        self._past.offer(is_offered=not is_looked_at)
        self._act.setVisible(has_list)
        if shown.act:
            self._act.set_words(shown.act)
        self._act.setEnabled(shown.is_possible)
        if is_first_sight and not self._keys_are_within(self._understood):
            # After the layout is done: what is not shown yet refuses the keys.
            QTimer.singleShot(0, self, self.take_focus)

    def show_understood(self, shown: Understood) -> None:
        """Show what was understood of the file."""
        self._understood.show_understood(shown)
        self._review.set_note(shown.note)

    def show_groups(
        self, groups: tuple[GroupShown, ...], at: Group | None, lines: tuple[Line, ...]
    ) -> None:
        """Show the groups, one of them with its lines."""
        self._review.show_groups(groups, at, lines)

    def show_deciding(self, deciding: Deciding) -> None:
        """Show what can be decided about the chosen lines."""
        self._review.show_deciding(deciding)

    def go_to_line(self, number: int) -> None:
        """Put the cursor on a line."""
        self._review.go_to_line(number)

    def show_done(self, shown: DoneShown) -> None:
        """Show what was done."""
        self._done.show_done(shown)

    def ask_file(self) -> None:
        """Let the person choose a file."""
        kinds = translate("Lists in", "Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt)")
        every = translate("Lists in", "All files (*)")
        title = translate("Lists in", "Choose a table")
        ask_file_to_open(self, title, f"{kinds};;{every}", self._presenter.look_at)

    # What people ask of it

    def _say(self, what: str, value: object) -> None:
        self._presenter.say(what, value)

    def _say_role(self, column_number: int, role: str) -> None:
        self._presenter.say_role(column_number, role)

    def _name_event(self, title: str) -> None:
        self._presenter.name_event(title)

    def _go_to_sheet(self, sheet: str) -> None:
        self._presenter.go_to_sheet(sheet)

    def _choose_group(self, group: Group) -> None:
        self._presenter.choose_group(group)

    def _choose_lines(self, numbers: tuple[int, ...]) -> None:
        self._presenter.choose_lines(numbers)

    def _decide(self, choice: Choice) -> None:
        self._presenter.decide(choice)

    def _decide_rest(self, choice: Choice) -> None:
        self._presenter.decide_rest(choice)

    def _choose_match(self, match: int) -> None:
        self._presenter.choose_match(match)

    def _keys_are_within(self, part: QWidget) -> bool:
        """Tell whether somebody is working there: an answer there must not lead away."""
        at = self.focusWidget()
        return at is not None and part.isAncestorOf(at) and at.isVisibleTo(self)

    def _subtitle_words(self, shown: PageShown) -> str:
        if shown.why_not:
            return shown.why_not
        if shown.act:
            return translate("Lists in", "Nothing is stored until you press the button.")
        return ""

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._presenter.leave()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()
            self._drop.mark(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop.mark(is_over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop.mark(is_over=False)
        event.acceptProposedAction()
        self._presenter.look_at(dropped_files(event)[0])


class _DropPlace(QFrame):
    """Where a file can be dropped, and what kinds of files there can be."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "drop")
        words = body(translate("Lists in", "Drop a table here, or choose it"))
        kinds = second(
            translate(
                "Lists in",
                "From Excel, LibreOffice, Google or another program: .xlsx, .xls, .ods or .csv. "
                "Kopā first shows what it understood; nothing is stored before you agree.",
            )
        )
        layout = column(self, gap=8, margins=(24, 72, 24, 72))
        layout.addWidget(Sign("sheet", size=40), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (words, kinds):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)

    def mark(self, *, is_over: bool) -> None:
        """Show that a file is held over the page."""
        self.setProperty("over", "true" if is_over else "false")
        restyle(self)


class _DoneCard(Card):
    """What was done, and where to go from here."""

    def __init__(self) -> None:
        super().__init__(translate("Lists in", "Imported"), tone=Tone.GOOD)
        self.add_chip(Chip(translate("Lists in", "Done"), tone=Tone.GOOD))
        self._lines = column(gap=4)
        self.body.addLayout(self._lines)
        self.next_asked = _button("lists_in.next_sheet", "sheet")
        self.shown_asked = _button("lists_in.show", "next")
        self.another_asked = _button("lists_in.once_more", "folder")
        self.another_asked.set_words(translate("Lists in", "Import another file"))
        self.add_act(self.next_asked)
        self.add_act(self.shown_asked)
        self.add_act(self.another_asked)

    def show_done(self, shown: DoneShown) -> None:
        """Show what was done."""
        self.set_subtitle(shown.file.name)
        clear(self._lines)
        for line in shown.lines:
            self._lines.addWidget(body(line))
        self.shown_asked.set_words(shown.open_words)
        self.next_asked.set_words(shown.next_sheet)
        self.next_asked.setVisible(bool(shown.next_sheet))
        self.show()
        following = self.next_asked if shown.next_sheet else self.shown_asked
        following.setFocus()


def _button(name: str, sign: str) -> Button:
    button = Button("", sign=sign)
    button.setObjectName(name)
    return button
