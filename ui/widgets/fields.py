"""The fields that people type into: words, long words, numbers, days, times, and ticks.

A field that reads (a day, a time, a number) takes what people type and shows it tidied when they
leave it. How a day is read is handed in: the rules live in the domain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
)

from app.domain.dates import in_month_text
from app.domain.typed_dates import NoSuchDayError
from app.texts import language, translate
from ui import icons
from ui.theme.theme import current_theme
from ui.widgets.buttons import icon_button
from ui.widgets.editor import Editor
from ui.widgets.layouts import column
from ui.widgets.ticks import TickBox

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, time

    from PySide6.QtGui import QKeyEvent

LONGEST_TEXT: Final = 500


class TextField(Editor):
    """One line of words; its value is the text without the blanks around it."""

    def __init__(self, *, placeholder: str = "", longest: int = LONGEST_TEXT) -> None:
        self.edit = QLineEdit()
        super().__init__(self.edit)
        self.edit.setMaxLength(longest)
        self.edit.setPlaceholderText(placeholder)
        self.edit.textEdited.connect(self._tell_changed)
        self.edit.returnPressed.connect(self._tell_submitted)

    def value(self) -> str:
        return self.edit.text().strip()

    def set_value(self, value: object) -> None:
        self.edit.setText("" if value is None else str(value))
        self.edit.setCursorPosition(0)


class _LongEdit(QPlainTextEdit):
    """Several lines, from which Tab leads on instead of being typed."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Keep the height at so many lines of the text size in force."""
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + current_theme().px(20))


class LongTextField(Editor):
    """Several lines of words."""

    def __init__(self, *, lines: int = 4) -> None:
        self.edit = _LongEdit(lines)
        super().__init__(self.edit)
        self.edit.textChanged.connect(self._tell_changed)

    def value(self) -> str:
        return self.edit.toPlainText().strip()

    def set_value(self, value: object) -> None:
        self.edit.blockSignals(True)
        self.edit.setPlainText("" if value is None else str(value))
        self.edit.blockSignals(False)


class ReadField(Editor):
    """One line that is read as something else than text.

    `read` turns what was typed into a value and raises ValueError when it cannot; `show` writes a
    value the tidy way; `not_understood` is the sentence for what cannot be read.
    """

    def __init__(
        self,
        read: Callable[[str], object],
        show: Callable[[object], str],
        *,
        not_understood: str,
        placeholder: str = "",
    ) -> None:
        self.edit = QLineEdit()
        super().__init__(self.edit)
        self._read = read
        self._show = show
        self._not_understood = not_understood
        self.edit.setPlaceholderText(placeholder)
        self.edit.textEdited.connect(self._tell_changed)
        self.edit.returnPressed.connect(self._submit)
        self.edit.editingFinished.connect(self._tidy)

    def value(self) -> object:
        """Return what was typed as a value, or None for nothing or for what cannot be read."""
        typed = self.edit.text().strip()
        if not typed:
            return None
        try:
            return self._read(typed)
        except ValueError:
            return None

    def set_value(self, value: object) -> None:
        self.edit.setText("" if value is None else self._show(value))

    def problem(self) -> str:
        typed = self.edit.text().strip()
        if not typed:
            return ""
        try:
            self._read(typed)
        except ValueError as error:
            return self.explain(error)
        return ""

    def explain(self, _error: ValueError) -> str:
        """Return in words why it cannot be read; a field that knows more says more."""
        return self._not_understood

    def is_empty(self) -> bool:
        return not self.edit.text().strip()

    def _tidy(self) -> None:
        value = self.value()
        if value is not None:
            self.set_value(value)

    def _submit(self) -> None:
        self._tidy()
        self._tell_submitted()


class NumberField(ReadField):
    """A whole number between two bounds."""

    def __init__(self, lowest: int, highest: int, *, placeholder: str = "") -> None:
        self._lowest = lowest
        self._highest = highest
        super().__init__(
            self._read_number,
            str,
            not_understood=translate(
                "Widgets", "Write a number from {lowest} to {highest}."
            ).format(lowest=lowest, highest=highest),
            placeholder=placeholder,
        )
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)

    def _read_number(self, typed: str) -> int:
        number = int(typed.replace("\N{NO-BREAK SPACE}", "").replace(" ", ""))
        if not self._lowest <= number <= self._highest:
            raise ValueError(number)
        return number


class TimeField(ReadField):
    """A time of day as people type it: 10, 10.30, 1030, 10:30."""

    def __init__(
        self, read: Callable[[str], time], show: Callable[[time], str], *, example: str = ""
    ) -> None:
        super().__init__(
            read,
            show,  # type: ignore[arg-type]  # shown is only what was read, and that is a time
            not_understood=translate("Widgets", "Write a time such as 10 or 10.30."),
            placeholder=example or translate("Widgets", "10.30"),
        )


class DayField(ReadField):
    """A day as people type it (22.11.26), with a calendar beside it for those who point.

    `example` stands in the empty field; where the day lies far ahead, one of about now misleads.
    """

    def __init__(
        self,
        read: Callable[[str], date],
        show: Callable[[date], str],
        *,
        example: date | None = None,
    ) -> None:
        super().__init__(
            read,
            show,  # type: ignore[arg-type]  # shown is only what was read, and that is a date
            not_understood=translate("Widgets", "Write a day such as 22.11.2026."),
            placeholder=show(example) if example else translate("Widgets", "22.11.2026"),
        )
        self._popup: _CalendarPopup | None = None
        self._open_button = icon_button(
            "calendar", translate("Widgets", "Calendar"), self.open_calendar, name="day.calendar"
        )
        self.line.addWidget(self._open_button)

    def name(self, name: str, spoken: str) -> None:
        super().name(name, spoken)
        self._open_button.setObjectName(f"{name}.calendar")
        self._open_button.setAccessibleName(
            translate("Widgets", "Calendar for {field}").format(field=spoken)
        )

    def explain(self, error: ValueError) -> str:
        if not isinstance(error, NoSuchDayError):
            return super().explain(error)
        words = translate("Widgets", "{month} has only %n days.", n=error.days)
        return words.format(month=in_month_text(error.year, error.month, language()))

    def open_calendar(self) -> None:
        """Show a month to choose from, below the field."""
        self._popup = _CalendarPopup(self)
        day = self.value()
        if day is not None:
            self._popup.show_day(day)  # type: ignore[arg-type]  # read by a function for days
        self._popup.calendar.activated.connect(self._take)
        self._popup.calendar.clicked.connect(self._take)
        self._popup.move(self.edit.mapToGlobal(self.edit.rect().bottomLeft()))
        self._popup.show()
        self._popup.calendar.setFocus()

    def _take(self, day: QDate) -> None:
        self.set_value(day.toPython())
        if self._popup is not None:
            self._popup.close()
        self.edit.setFocus()
        self._tell_changed()


class _CalendarPopup(QFrame):
    """A month in a window of its own that closes with Escape or a click elsewhere."""

    def __init__(self, parent: DayField) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget()
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setAccessibleName(translate("Widgets", "Calendar"))
        self._dress()
        column(self, margins=(4, 4, 4, 4)).addWidget(self.calendar)

    def _dress(self) -> None:
        # Qt's own red weekends and black arrows are lost on dark ground.
        weekend = QTextCharFormat()
        weekend.setForeground(QColor(current_theme().tokens.second))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, weekend)
        for name, sign, spoken in (
            ("qt_calendar_prevmonth", "chevron_left", translate("Widgets", "Previous month")),
            ("qt_calendar_nextmonth", "chevron_right", translate("Widgets", "Next month")),
        ):
            button = self.calendar.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                icons.set_icon(button, sign)
                button.setAccessibleName(spoken)

    def show_day(self, day: date) -> None:
        """Mark a day and show its month."""
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)


class CheckField(Editor):
    """A tick with its words beside it; it needs no label above."""

    def __init__(self, words: str) -> None:
        self.box = TickBox(words.replace("&", "&&"))
        super().__init__(self.box)
        self.box.toggled.connect(self._tell_changed)

    def value(self) -> bool:
        return self.box.isChecked()

    def set_value(self, value: object) -> None:
        self.box.blockSignals(True)
        self.box.setChecked(bool(value))
        self.box.blockSignals(False)

    def is_empty(self) -> bool:
        return False
