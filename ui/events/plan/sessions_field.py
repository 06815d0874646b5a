"""The sittings of an event while it is planned: a line for each, and a button for another day."""

from __future__ import annotations

from datetime import time, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.domain.dates import numeric, weekday_name
from app.domain.typed_dates import parse_date, parse_time
from app.services.wording.event_hints import holiday_words
from app.texts import language, translate
from ui.events.plan.presenter import MOST_SESSIONS, TypedSession
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button, Rank, plain
from ui.widgets.fields import DayField, TimeField
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, flow, row

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from app.domain.ids import SessionId
    from ui.widgets.editor import Editor

_DAY_WIDTH: Final = 200
_TIME_WIDTH: Final = 110
_BEGINS: Final = time(10)
_FINISHES: Final = time(12, 15)


class _SessionLine(QWidget):
    """One sitting: day, start, end.

    `changed` and `submitted` (Enter in a field) carry nothing, `day_changed` and `remove_asked`
    the line itself.
    """

    changed = Signal()
    day_changed = Signal(object)
    submitted = Signal()
    remove_asked = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._id: SessionId | None = None
        self._place = ""
        self._day = DayField(_DayReader(today).read, _shown_day)
        self._starts = TimeField(parse_time, _shown_time, example=_shown_time(_BEGINS))
        self._ends = TimeField(parse_time, _shown_time, example=_shown_time(_FINISHES))
        self._weekday = TextLabel("", "second", wraps=False)
        self._remove = Button("", sign="delete", rank=Rank.ICON)
        self._problem = TextLabel("", "problem")
        self._labels = [
            TextLabel(words, "label", wraps=False)
            for words in (
                translate("Events", "Day"),
                translate("Events", "From"),
                translate("Events", "To"),
            )
        ]
        self._lay_out()
        for editor in (self._day, self._starts, self._ends):
            editor.changed.connect(self._tell_changed)
            editor.submitted.connect(self._tell_submitted)
            # Its field is moved in the order of Tab; what stands for it would lead Tab back to it.
            editor.setFocusProxy(None)  # type: ignore[arg-type]  # the stub lacks Qt's null
        self._day.changed.connect(self._tell_day)
        self._remove.acted.connect(self._ask_removal)
        self.apply_theme()

    def _lay_out(self) -> None:
        fields = row(gap=12)
        editors: tuple[Editor, ...] = (self._day, self._starts, self._ends)
        for label, editor in zip(self._labels, editors, strict=True):
            block = column(gap=4)
            label.setBuddy(editor.inner)
            block.addWidget(label)
            block.addWidget(editor)
            fields.addLayout(block)
        weekday = column(margins=(0, 0, 0, 8))
        weekday.addStretch(1)
        weekday.addWidget(self._weekday)
        fields.addLayout(weekday)
        fields.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignBottom)
        fields.addStretch(1)
        layout = column(self, gap=4)
        layout.addLayout(fields)
        layout.addWidget(self._problem)
        self._problem.hide()

    def name(self, number: int) -> None:
        """Name the fields by the number of the sitting, counted from 1."""
        spoken = (
            translate("Events", "Day of session {number}"),
            translate("Events", "Start of session {number}"),
            translate("Events", "End of session {number}"),
        )
        editors = (("day", self._day), ("starts", self._starts), ("ends", self._ends))
        for (part, editor), words in zip(editors, spoken, strict=True):
            editor.name(f"plan.session{number}.{part}", words.format(number=number))
        self._remove.setObjectName(f"plan.session{number}.remove")
        words = translate("Events", "Remove session {number}").format(number=number)
        self._remove.setAccessibleName(words)
        self._remove.setToolTip(words)
        for label in self._labels:
            label.setVisible(number == 1)

    def show_removal(self, *, is_possible: bool) -> None:
        """Offer to remove the line, or not: one line always stays."""
        self._remove.setVisible(is_possible)

    def session(self) -> TypedSession:
        """Return what stands in the line."""
        return TypedSession(
            id=self._id,
            on=cast("date | None", self._day.value()),
            starts=cast("time | None", self._starts.value()),
            ends=cast("time | None", self._ends.value()),
            place=self._place,
        )

    def set_session(self, session: TypedSession) -> None:
        """Show a sitting."""
        self._id, self._place = session.id, session.place
        self._day.set_value(session.on)
        self._starts.set_value(session.starts)
        self._ends.set_value(session.ends)
        self._show_weekday()

    def move_to(self, day: date) -> None:
        """Set the day without telling: another line led it along."""
        self._day.set_value(day)
        self._show_weekday()

    def unreadable(self) -> str:
        """Return in words what cannot be read in the line; empty when all can."""
        editors = (self._day, self._starts, self._ends)
        return next((words for one in editors if (words := one.problem())), "")

    def show_problem(self, words: str) -> None:
        """Show what is wrong with the sitting; empty words show nothing."""
        self._problem.set_text(words)
        self._problem.setVisible(bool(words))
        for editor in (self._day, self._starts, self._ends):
            is_wrong = bool(words) and (bool(editor.problem()) or not self.unreadable())
            editor.mark_problem(is_wrong=is_wrong)
            editor.describe(words if is_wrong else "")

    def take_focus(self) -> None:
        """Give the keys to the day; what is typed takes the place of what stands there."""
        self._day.inner.setFocus()
        self._day.edit.selectAll()

    def apply_theme(self) -> None:
        """Take over the widths for the text size in force."""
        theme = current_theme()
        self._day.setFixedWidth(theme.px(_DAY_WIDTH))
        for editor in (self._starts, self._ends):
            editor.setFixedWidth(theme.px(_TIME_WIDTH))

    def _show_weekday(self) -> None:
        # The day of the week shows a slip of the finger before anybody comes on a wrong day.
        day = cast("date | None", self._day.value())
        words = "" if day is None else weekday_name(day, language())
        holiday = "" if day is None else holiday_words(day)
        self._weekday.set_text(f"{words} · {holiday}" if holiday else words)

    def stops(self) -> list[QWidget]:
        """Return where Tab stops in the line, in order."""
        calendar = self._day.findChild(QAbstractButton)
        day = [self._day.inner] if calendar is None else [self._day.inner, calendar]
        return [*day, self._starts.inner, self._ends.inner, self._remove]

    def _tell_changed(self) -> None:
        self._show_weekday()
        # What was told about the line may no longer be so.
        self.show_problem("")
        self.changed.emit()

    def _tell_day(self) -> None:
        self.day_changed.emit(self)

    def _tell_submitted(self) -> None:
        self.submitted.emit()

    def _ask_removal(self) -> None:
        self.remove_asked.emit(self)


class SessionsField(QWidget):
    """All sittings. `following` makes the sitting after the last one.

    `changed` and `submitted` (Enter in a field) carry nothing.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(
        self, today: date, following: Callable[[Sequence[TypedSession]], TypedSession]
    ) -> None:
        super().__init__()
        self._today = today
        self._following = following
        self._lines: list[_SessionLine] = []
        self._distances: dict[_SessionLine, timedelta] = {}
        self._column = column(gap=8)
        self._another = plain(
            translate("Events", "Add another day"),
            self.add_following,
            name="plan.another_day",
            sign="add",
        )
        self._acts = flow(gap=8)
        self._acts.addWidget(self._another)
        layout = column(self, gap=8)
        layout.addLayout(self._column)
        layout.addLayout(self._acts)

    def add_act(self, button: Button) -> None:
        """Put a further button under the lines."""
        self._acts.addWidget(button)

    def sessions(self) -> tuple[TypedSession, ...]:
        """Return what stands in the lines."""
        return tuple(line.session() for line in self._lines)

    def set_sessions(self, sessions: Sequence[TypedSession]) -> None:
        """Show these sittings."""
        while self._lines:
            self._drop(self._lines[-1])
        for session in sessions:
            self._add(session)
        self._name_all()

    def add_following(self) -> None:
        """Add the sitting after the last one and give it the keys."""
        self._add(self._following(self.sessions()))
        self._name_all()
        self._lines[-1].take_focus()
        self.changed.emit()

    def move_together(self) -> None:
        """Let the other days follow the first one at their distances, until somebody sets them."""
        first = self._lines[0].session().on
        for line in self._lines[1:]:
            day = line.session().on
            if first is not None and day is not None:
                self._distances[line] = day - first

    def unreadable(self) -> dict[int, str]:
        """Return by place what cannot be read in the lines."""
        found = ((place, line.unreadable()) for place, line in enumerate(self._lines))
        return {place: words for place, words in found if words}

    def show_problems(self, problems: Mapping[int, str]) -> None:
        """Show words under the lines that have a problem, and none under the others."""
        for place, line in enumerate(self._lines):
            line.show_problem(problems.get(place, ""))

    def focus_line(self, place: int) -> None:
        """Give the keys to a line."""
        self._lines[place].take_focus()

    def _add(self, session: TypedSession) -> None:
        line = _SessionLine(self._today)
        line.set_session(session)
        line.changed.connect(self._tell_changed)
        line.day_changed.connect(self._note_day)
        line.submitted.connect(self._tell_submitted)
        line.remove_asked.connect(self._remove)
        self._lines.append(line)
        self._column.addWidget(line)

    def _remove(self, line: _SessionLine) -> None:
        self._drop(line)
        self._name_all()
        self._lines[-1].take_focus()
        self.changed.emit()

    def _drop(self, line: _SessionLine) -> None:
        self._lines.remove(line)
        self._distances.pop(line, None)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _name_all(self) -> None:
        for number, line in enumerate(self._lines, start=1):
            line.name(number)
            line.show_removal(is_possible=len(self._lines) > 1)
        self._another.setEnabled(len(self._lines) < MOST_SESSIONS)
        self._order_stops()

    def _order_stops(self) -> None:
        # Lines are made later than the page, and Qt lets Tab reach what is made last, last.
        stops = [stop for line in self._lines for stop in line.stops()]
        for before, after in pairwise([self._another, *stops]):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(stops[-1], self._another)

    def _note_day(self, line: _SessionLine) -> None:
        """Move the days along with the first one; a day that was set by hand stays."""
        if line is not self._lines[0]:
            self._distances.pop(line, None)
            return
        first = line.session().on
        if first is not None:
            for other, distance in self._distances.items():
                other.move_to(first + distance)

    def _tell_changed(self) -> None:
        self.changed.emit()

    def _tell_submitted(self) -> None:
        self.submitted.emit()


class _DayReader:
    """Reads a day as it is typed, seen from today."""

    def __init__(self, today: date) -> None:
        self._today = today

    def read(self, typed: str) -> date:
        return parse_date(typed, self._today)


def _shown_day(day: date) -> str:
    return numeric(day, language())


def _shown_time(moment: time) -> str:
    return f"{moment:%H.%M}" if language() == "lv" else f"{moment:%H:%M}"
