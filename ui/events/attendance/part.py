"""The attendance of an event: the running line, the grid, a field for who else came, counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from app.texts import translate
from ui.events.attendance.cell_menu import CellMenu
from ui.events.attendance.counts import CountStrip
from ui.events.attendance.grid_view import GridView
from ui.events.attendance.mark_buttons import MarkButtons
from ui.events.attendance.presenter import AttendancePresenter
from ui.events.people.find_place import FindPlace, FindWords
from ui.theme.theme import current_theme
from ui.widgets.buttons import outlined
from ui.widgets.empty_state import EmptyState
from ui.widgets.holding import current_holding
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, row
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from app.domain.attendance import Cell, Grid
    from app.domain.ids import EventId, PersonId, SessionId
    from app.domain.row_order import RowOrder
    from app.services.changes import Changes
    from ui.events.attendance.grid_view import MarkWish
    from ui.events.attendance.presenter import SessionShown
    from ui.shell.desk import Desk

_NARROW_BELOW: Final = 940
_GAP: Final = 8
_ACTS_BESIDE_LINE: Final = 760
"""From this width on the running line and the acts, as signs alone, stand in one line."""


class AttendancePart(QWidget):
    """Who came, by name and without. Each mark and each count is saved at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("attendance")
        self._presenter = AttendancePresenter(self, desk)
        self._line = TextLabel("", "heading", wraps=False)
        self._line.setObjectName("attendance.line")
        self._session_word = TextLabel("", "second", wraps=False)
        self._session_word.setObjectName("attendance.session")
        self._rest = outlined(
            translate("Attendance", "Mark the rest present"),
            self._presenter.mark_rest,
            name="attendance.rest",
            sign="check",
        )
        self._door = outlined(
            translate("Attendance", "At the door"),
            self._presenter.go_to_door,
            name="attendance.door",
            sign="present",
        )
        self._count_page = outlined(
            translate("Attendance", "Counting"),
            self._presenter.go_to_counts,
            name="attendance.count_page",
            sign="group",
        )
        self._paper = outlined(
            translate("Attendance", "From paper"),
            self._presenter.go_to_paper,
            name="attendance.paper",
            sign="sheet",
        )
        self.bar = QWidget()
        self._grid = GridView(desk.application.territories.label, name="attendance.grid")
        self._marks = MarkButtons(name="attendance")
        self._find = FindPlace(
            desk, self._presenter, name="attendance", words=_find_words(), grows_up=True
        )
        self._counts = CountStrip(name="attendance.count")
        self._show_counts = outlined(
            _counts_words(is_held=False),
            self._share_room,
            name="attendance.show_counts",
        )
        self._show_counts.setCheckable(True)
        self._nobody = EmptyState(_nobody_words(is_held=False), sign="people")
        self._no_day = EmptyState(_no_day_words(), sign="calendar")
        self._event: EventId | None = None
        self._is_finding = False
        self._has_day = True
        self._is_held = False
        self._stack = QStackedWidget()
        self._menu = CellMenu(self, name="attendance")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        bar = row(self.bar, gap=8)
        bar.addWidget(self._paper)
        bar.addWidget(self._count_page)
        bar.addWidget(self._door)
        for page in (self._grid, self._nobody, self._no_day):
            self._stack.addWidget(page)
        layout = column(self, gap=8)
        layout.addWidget(self._top())
        layout.addWidget(self._stack, 1)
        layout.addStretch(0)
        layout.addWidget(self._foot())

    def _top(self) -> SideBySide:
        top = self._top_line = SideBySide(shares=(1, 0), narrow_below=_ACTS_BESIDE_LINE)
        top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        words = row(gap=8)
        words.addWidget(self._session_word)
        words.addWidget(self._line)
        words.addStretch(1)
        acts = row(gap=8)
        acts.addStretch(1)
        acts.addWidget(self._marks)
        acts.addWidget(self._rest)
        top.left.addLayout(words)
        top.right.addLayout(acts)
        return top

    def _foot(self) -> SideBySide:
        foot = SideBySide(shares=(5, 6), narrow_below=_NARROW_BELOW)
        foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        across = row(gap=8)
        across.addWidget(self._find, 1)
        across.addWidget(self._show_counts, 0, Qt.AlignmentFlag.AlignBottom)
        foot.left.addStretch(1)
        foot.left.addLayout(across)
        foot.right.addStretch(1)
        foot.right.addWidget(self._counts)
        return foot

    def _connect(self) -> None:
        self._grid.mark_asked.connect(self._mark)
        self._grid.step_asked.connect(self._step)
        self._grid.session_chosen.connect(self._presenter.choose_session)
        self._grid.name_typed.connect(self._find.field.type_on)
        self._marks.asked.connect(self._grid.ask_mark)
        self._marks.minutes_asked.connect(self._grid.ask_minutes)
        self._grid.family_asked.connect(self._mark_family)
        self._grid.minutes_asked.connect(self._begin_minutes)
        self._grid.minutes_given.connect(self._take_minutes)
        self._grid.menu_asked.connect(self._menu.popup)
        self._grid.corner.order_chosen.connect(self._presenter.order_by)
        self._menu.mark_asked.connect(self._grid.ask_mark)
        self._menu.minutes_asked.connect(self._grid.ask_minutes)
        self._menu.family_asked.connect(self._grid.ask_family)
        self._find.left_list.connect(self._grid.setFocus)
        self._find.opened.connect(self._make_room)
        self._counts.counted.connect(self._count)
        current_holding().changed.connect(self._look_at_holding)

    # What the page asks of it

    def open(self, event: EventId) -> None:
        """Show the attendance of another event."""
        if event == self._event:
            self._presenter.load()
            return
        self._event = event
        self._find.begin_again()
        self._presenter.open(event)

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed elsewhere."""
        self._presenter.take_changes(changes)

    def take_focus(self) -> None:
        """Give the keys to the grid, or to the field for names where there is no grid."""
        if self._stack.currentWidget() is self._grid:
            self._grid.setFocus()
        else:
            first = self._show_counts if self._is_held else self._find
            first.setFocus()

    def has_unsaved_text(self) -> bool:
        """Tell whether somebody new was typed and not added."""
        return self._find.has_unsaved_text()

    # What the presenter asks of it

    def show_grid(self, grid: Grid) -> None:
        """Show people and sessions."""
        if not grid.sessions:
            self._stack.setCurrentWidget(self._no_day)
            return
        self._stack.setCurrentWidget(self._grid if grid.people else self._nobody)
        self._share_room()
        # While rows change the cursor wanders; which session counts is the presenter's matter.
        with QSignalBlocker(self._grid):
            self._grid.show_grid(grid)

    def show_order(self, order: RowOrder, offered: tuple[RowOrder, ...]) -> None:
        """Show in which order the people stand, and which others there are."""
        self._grid.corner.show_order(order, offered)

    def show_cell(self, person: PersonId, session: SessionId, cell: Cell | None) -> None:
        """Show one mark."""
        self._grid.show_cell(person, session, cell)

    def open_minutes(self, minutes: int | None, session: int) -> None:
        """Let minutes be typed for the cell at the cursor."""
        self._grid.open_minutes(minutes, session)

    def show_session(self, shown: SessionShown | None) -> None:
        """Show the session that marks and counts go to."""
        self._has_day = shown is not None
        for widget in (self._counts, self._line, self._session_word):
            widget.setVisible(self._has_day)
        self._find.setVisible(self._has_day and not self._is_held)
        self._share_room()
        if shown is None:
            return
        self._grid.go_to(session=shown.session)
        self._session_word.set_text(
            translate("Attendance", "{session}:").format(session=shown.name)
        )
        self._line.set_text(shown.line)
        self._show_session_word()
        self._rest.set_words(
            translate("Attendance", "Mark the rest present ({count})").format(count=shown.rest)
        )
        self._rest.setEnabled(bool(shown.rest))
        self._counts.show_counts(shown)

    def go_to(self, person: PersonId) -> None:
        """Put the cursor on a person."""
        self._grid.go_to(person=person)

    def _mark(self, wish: MarkWish) -> None:
        if self._presenter.mark(wish.person, wish.session, wish.mark):
            self._grid.move_on()

    def _mark_family(self, wish: MarkWish) -> None:
        if self._presenter.mark_family(wish.person, wish.session):
            self._grid.move_on(past_family=True)

    def _begin_minutes(self, wish: MarkWish) -> None:
        self._presenter.begin_minutes(wish.person, wish.session)

    def _take_minutes(self, wish: MarkWish, typed: str) -> None:
        if self._presenter.take_minutes(wish.person, wish.session, typed):
            self._grid.close_minutes()
            self._grid.move_on()

    def _step(self, wish: MarkWish) -> None:
        self._presenter.step(wish.person, wish.session)

    def _make_room(self, is_open: bool) -> None:  # noqa: FBT001 - a slot gets what the signal has
        self._is_finding = is_open
        self._share_room()

    def _share_room(self) -> None:
        """Show the counts where there is room for them, or when they are asked for."""
        is_narrow = self.width() < current_theme().px(_NARROW_BELOW)
        self._marks.show_only_signs(is_only=is_narrow)
        for other in (self._paper, self._count_page):
            other.show_only_sign(is_only=is_narrow)
        # Where both do not fit, whoever is being looked for comes before the grid.
        is_cramped = is_narrow and self._is_finding
        self._stack.setVisible(not is_cramped)
        # Pages out of sight do not make the part higher than the one in sight needs.
        page = self._stack.currentWidget()
        if page is not None:
            self._stack.setMinimumHeight(page.minimumSizeHint().height())
        # Without people there is nobody to be marked, and the counts below want the room.
        is_marking = self._stack.currentWidget() is self._grid
        marks = self._marks.parentWidget()
        if marks is not None:
            may_mark = is_marking and not is_cramped and not self._is_held
            marks.setVisible(self._has_day and may_mark)
        is_needed = self._stack.currentWidget() is self._nobody
        is_wanted = not is_narrow or is_needed or self._show_counts.isChecked()
        is_hidden = not is_narrow or is_needed or self._is_finding
        self._show_counts.setVisible(self._has_day and not is_hidden)
        counts = self._counts.parentWidget()
        if counts is not None:
            counts.setVisible(is_wanted and not self._is_finding)
        self._show_session_word()

    def _look_at_holding(self) -> None:
        """Leave out what marks where nothing is marked: the grid is looked at then."""
        words = current_holding().words_for("attendance.grid.mark")
        self._is_held = bool(words)
        self._grid.hold(words)
        self._nobody.set_sentence(_nobody_words(is_held=self._is_held))
        self._show_counts.set_words(_counts_words(is_held=self._is_held))
        self._find.setVisible(self._has_day and not self._is_held)
        self._share_room()

    def _show_session_word(self) -> None:
        """Leave the room to the numbers: the head of the grid names the session as well."""
        needed = sum(one.sizeHint().width() for one in (self._session_word, self._line))
        marks = self._marks.parentWidget()
        if marks is not None and not marks.isHidden() and not self._top_line.is_narrow:
            needed += marks.minimumSizeHint().width()
        room = self.width() - 3 * current_theme().px(_GAP)
        self._session_word.setVisible(self._has_day and needed <= room)

    def _count(self) -> None:
        self._presenter.count(self._counts.counts(), self._counts.counted_by())

    # Qt overrides
    def hasHeightForWidth(self) -> bool:
        # The grid takes what is left; the height it would like best is no reason to scroll.
        return False

    def showEvent(self, event: QShowEvent) -> None:
        self._look_at_holding()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()


def _find_words() -> FindWords:
    return FindWords(
        field=translate("Attendance", "Who else came? Type a name"),
        answers=translate("Attendance", "People who answer to what is typed"),
        add=translate("Attendance", "Add and mark present"),
    )


def _counts_words(*, is_held: bool) -> str:
    if is_held:
        return translate("Attendance", "Without names")
    return translate("Attendance", "Without names …")


def _nobody_words(*, is_held: bool) -> str:
    if is_held:
        return translate("Attendance", "Nobody is on the list.")
    return translate(
        "Attendance",
        "Nobody is on the list. Type the name of somebody who came, or only count people below.",
    )


def _no_day_words() -> str:
    return translate(
        "Attendance", "The event has no day yet. Add one under Change, then attendance begins here."
    )
