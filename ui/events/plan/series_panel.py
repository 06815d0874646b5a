"""The panel beside the plan that makes a series of days: every week, until when, how often."""

from __future__ import annotations

from datetime import date, timedelta
from typing import cast

from PySide6.QtCore import Signal

from app.domain.dates import numeric, short_weekday_name
from app.domain.series import MOST_DAYS
from app.domain.typed_dates import parse_date
from app.texts import language, translate
from ui.events.plan.series_presenter import TypedSeries
from ui.people.roles_field import RolesField
from ui.widgets.buttons import plain, primary
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.fields import CheckField, DayField, NumberField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import TextLabel
from ui.widgets.side_panel import SidePanel

_A_MONDAY = date(2026, 11, 23)


class SeriesPanel(SidePanel):
    """`asked` and `changed` carry a TypedSeries."""

    asked = Signal(object)
    changed = Signal(object)

    def __init__(self, begun: TypedSeries, today: date) -> None:
        super().__init__(translate("Events", "Repeat every week"), name="plan.series_panel")
        self._today = today
        self._form = Form("plan.series", self._fields())
        self._form.set_values({"first": begun.first, "skips": begun.skips_holidays})
        self._days = TextLabel("", "second")
        self._problem = TextLabel("", "problem")
        self._problem.setObjectName("plan.series.problem")
        self.add(self._form)
        self.add(self._problem)
        self.add(self._days)
        self.body.addStretch(1)
        self.add_act(
            primary(translate("Events", "Add these days"), self._ask, name="plan.series.save")
        )
        self.add_act(
            plain(translate("Events", "Cancel"), self.close_panel, name="plan.series.cancel")
        )
        self._form.changed.connect(self._tell_changed)
        self._form.submitted.connect(self._ask)

    def show_series(self, words: str, problem: str) -> None:
        """Show which days these are, or what is still missing."""
        self._days.set_text(words)
        self._problem.set_text(problem)
        self._problem.setVisible(bool(problem))

    def _fields(self) -> tuple[FormField, ...]:
        weeks = (
            Choice(1, translate("Events", "Every week")),
            Choice(2, translate("Events", "Every two weeks")),
            Choice(3, translate("Events", "Every three weeks")),
            Choice(4, translate("Events", "Every four weeks")),
        )
        skips = translate("Events", "Leave out public holidays")
        return (
            FormField("weeks", translate("Events", "How often"), ChoiceField(weeks)),
            FormField("first", translate("Events", "First time"), self._day_field()),
            FormField(
                "weekdays",
                translate("Events", "On"),
                RolesField(_weekdays()),
                hint=translate("Events", "None ticked: the weekday of the first time."),
            ),
            FormField("until", translate("Events", "Until"), self._day_field()),
            FormField("times", translate("Events", "Or how many times"), NumberField(1, MOST_DAYS)),
            FormField("skips", skips, CheckField(skips)),
        )

    def _day_field(self) -> DayField:
        return DayField(self._read_day, _shown_day)

    def _read_day(self, typed: str) -> date:
        return parse_date(typed, self._today)

    def _typed(self) -> TypedSeries:
        values = self._form.values()
        return TypedSeries(
            first=cast("date | None", values["first"]),
            weeks=cast("int", values["weeks"]),
            weekdays=cast("tuple[str, ...]", values["weekdays"]),
            until=cast("date | None", values["until"]),
            times=cast("int | None", values["times"]),
            skips_holidays=bool(values["skips"]),
        )

    def _tell_changed(self) -> None:
        self.changed.emit(self._typed())

    def _ask(self) -> None:
        if self._form.read() is not None:
            self.asked.emit(self._typed())


def _weekdays() -> dict[str, str]:
    days = (_A_MONDAY + timedelta(days=number) for number in range(7))
    return {str(day.weekday()): short_weekday_name(day, language()) for day in days}


def _shown_day(day: date) -> str:
    return numeric(day, language())
