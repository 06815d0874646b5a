"""The page for counting at an event: big numbers, all sessions below, organisations beside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.texts import grouped, language, translate
from ui.events.counts.organisations import PresentCard
from ui.events.counts.presenter import CountsPresenter, SessionLine
from ui.events.counts.stepper import Stepper
from ui.theme.theme import current_theme
from ui.widgets.buttons import plain
from ui.widgets.cards import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import TextLabel, second
from ui.widgets.layouts import column, row
from ui.widgets.record_table import RecordTable
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.side_by_side import SideBySide
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.ids import OrganisationId, SessionId
    from app.domain.presences import OrganisationPresence
    from app.services.changes import Changes
    from ui.events.counts.presenter import CountsShown, PresentLine
    from ui.events.place import CountsPlace
    from ui.people.suggestions import NewOrganisation
    from ui.shell.desk import Desk

_SHARES: Final = (5, 3)
_ACROSS: Final = 2
_NAME_WIDTH: Final = 220
_ROWS_IN_SIGHT: Final = 6
_ROW_HEIGHT: Final = 38


class CountsPage(ScreenFrame):
    """Counts of one session at a time; each number is saved as it is changed."""

    def __init__(self, desk: Desk, go: Callable[[object], None]) -> None:
        super().__init__("", name="counts", is_scrolled=True)
        self._presenter = CountsPresenter(self, desk, go)
        self._steppers: dict[str, Stepper] = {}
        self._shown: tuple[str, ...] = ()
        self._grid = QGridLayout()
        self._line = TextLabel("", "heading", wraps=False)
        self._line.setObjectName("counts.line")
        self._by = QLineEdit()
        self._card = Card()
        self._sessions = RecordTable(
            _columns(),
            _identity,
            spoken=translate("Counts", "All sessions"),
            name="counts.sessions",
        )
        self._overview = Card(translate("Counts", "All sessions"))
        self._present = PresentCard(desk.application)
        self._parts = SideBySide(shares=_SHARES)
        self._no_day = EmptyState(
            translate("Counts", "The event has no day yet. Add one under Change, then count here."),
            sign="calendar",
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.set_way_back(
            plain(translate("Counts", "Attendance"), self._presenter.go_back, name="counts.back")
        )
        self._by.setObjectName("counts.by")
        self._by.setMaxLength(100)
        self._by.setAccessibleName(translate("Counts", "Who counted"))
        label = TextLabel(translate("Counts", "Who counted"), "label")
        label.setBuddy(self._by)
        counter = QWidget()
        inside = column(counter, gap=4)
        inside.addWidget(label)
        inside.addWidget(self._by)
        foot = row(gap=16)
        foot.addWidget(counter)
        foot.addStretch(1)
        head = row(gap=16)
        head.addWidget(second(_help_words()), 1)
        head.addWidget(self._line)
        self._card.body.addLayout(head)
        self._card.body.addLayout(self._grid)
        self._card.body.addLayout(foot)
        self._overview.add(self._sessions)
        self._parts.left.addWidget(self._card)
        self._parts.left.addWidget(self._overview)
        self._parts.left.addStretch(1)
        self._parts.right.addWidget(self._present)
        self._parts.right.addStretch(1)
        self.body.addWidget(self._no_day)
        self.body.addWidget(self._parts)
        self.body.addStretch(1)
        self.apply_theme()

    def _connect(self) -> None:
        self._by.editingFinished.connect(self._note_counter)
        self._sessions.opened.connect(self._choose)
        self._sessions.selected.connect(self._choose)
        self._present.named.connect(self._name)
        self._present.taken_off.connect(self._take_off)

    def apply_theme(self) -> None:
        """Take over the gaps and widths for the text size in force."""
        theme = current_theme()
        self._by.setFixedWidth(theme.px(_NAME_WIDTH))
        self._grid.setSpacing(theme.px(12))

    # What the screen asks of it

    def open_place(self, place: CountsPlace) -> None:
        """Count at an event."""
        self.close_panel()
        self._presenter.open(place)
        self.take_focus()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed elsewhere."""
        self._presenter.take_changes(changes)

    def take_focus(self) -> None:
        """Give the keys to the first number."""
        if self._shown:
            self._steppers[self._shown[0]].field.setFocus()
        else:
            super().take_focus()

    def has_unsaved_text(self) -> bool:
        """Tell whether an organisation was typed and not added."""
        return self._present.has_unsaved_text()

    # What the presenter asks of it

    def show_head(self, title: str, about: str) -> None:
        """Show which event is counted."""
        self.set_title(translate("Counts", "Counting: {title}").format(title=title))
        self.set_subtitle(about)

    def show_sessions(self, lines: tuple[SessionLine, ...], chosen: SessionId) -> None:
        """Show all sessions with their counts; one alone needs no overview."""
        self._overview.setVisible(len(lines) > 1)
        self._sessions.blockSignals(True)
        self._sessions.show_records(lines)
        self._sessions.go_to(chosen)
        self._sessions.blockSignals(False)
        rows = min(len(lines), _ROWS_IN_SIGHT) + 1
        self._sessions.setFixedHeight(current_theme().px(_ROW_HEIGHT) * rows)

    def show_counts(self, shown: CountsShown | None) -> None:
        """Show the numbers of a session."""
        self._parts.setVisible(shown is not None)
        self._no_day.setVisible(shown is None)
        if shown is None:
            self._shown = ()
            return
        self._card.set_title(
            translate("Counts", "Came without giving a name: {session}").format(session=shown.name)
        )
        self._show_steppers(shown)
        self._line.set_text(shown.line)
        if not (self._by.hasFocus() and self._by.isModified()):
            self._by.setText(shown.counted_by)

    def _show_steppers(self, shown: CountsShown) -> None:
        codes = tuple(line.code for line in shown.lines)
        for line in shown.lines:
            if line.code not in self._steppers:
                self._steppers[line.code] = self._made_stepper(line.code)
            self._steppers[line.code].show_count(line)
        if codes == self._shown:
            return
        self._shown = codes
        # First into the page: what is shown without one would be a window of its own.
        for place, code in enumerate(codes):
            self._grid.addWidget(self._steppers[code], place // _ACROSS, place % _ACROSS)
        for code, stepper in self._steppers.items():
            stepper.setVisible(code in codes)

    def _made_stepper(self, code: str) -> Stepper:
        stepper = Stepper(name=f"counts.of.{code or 'all'}", code=code)
        stepper.counted.connect(self._count)
        stepper.moved_on.connect(self._move_on)
        return stepper

    def show_present(self, lines: tuple[PresentLine, ...]) -> None:
        """Show the organisations that were at the session."""
        self._present.show_present(lines)

    def begin_next(self) -> None:
        """Make room for the next organisation."""
        self._present.begin_next()

    # What people do

    def _count(self, counted: tuple[str, int]) -> None:
        self._presenter.count(*counted, self._by.text())

    def _move_on(self) -> None:
        self.focusNextChild()

    def _note_counter(self) -> None:
        self._by.setModified(False)
        self._presenter.note_counter(self._by.text())

    def _choose(self, session: SessionId | None) -> None:
        if session is not None:
            self._presenter.choose(session)

    def _name(self, named: tuple[OrganisationId | NewOrganisation, int | None, str]) -> None:
        self._presenter.note_present(*named)

    def _take_off(self, present: OrganisationPresence) -> None:
        self._presenter.take_off(present)


def _identity(line: SessionLine) -> SessionId:
    return line.session


def _columns() -> tuple[Column[SessionLine], ...]:
    return (
        Column(title=translate("Counts", "Session"), text=lambda line: line.name, chars=14),
        Column(
            title=translate("Counts", "Counted"), text=lambda line: line.counts, share=3, chars=18
        ),
        Column(
            title=translate("Counts", "Who counted"), text=lambda line: line.counted_by, chars=10
        ),
        Column(
            title=translate("Counts", "Together"),
            text=lambda line: grouped(line.total, language()),
            sort_key=lambda line: line.total,
            chars=7,
            is_figure=True,
        ),
    )


def _help_words() -> str:
    return translate(
        "Counts", "Press + and \N{MINUS SIGN}, or type the number. Every step is saved."
    )
