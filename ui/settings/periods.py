"""The card of the settings with the reporting periods, and the panel for one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Signal

from app.domain.dates import date_text_short, numeric
from app.domain.errors import InvalidValueError, KopaError, NameMissingError
from app.domain.programme import PeriodDraft
from app.domain.typed_dates import parse_date
from app.services.changes import Changes
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.texts import language, translate
from ui.settings.lines import SettingLine
from ui.settings.shared import shared_words
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.fields import DayField, TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import second
from ui.widgets.layouts import clear
from ui.widgets.lock_note import LockNote
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from app.domain.programme import ReportingPeriod
    from ui.shell.desk import Desk
    from ui.widgets.screen_frame import ScreenFrame

_CHANGED = Changes(frozenset({"reporting_period"}))


class PeriodsView(Protocol):
    """What the presenter asks of the card."""

    def show_periods(
        self, periods: Sequence[tuple[ReportingPeriod, str]], *, may_change: bool
    ) -> None:
        """Show the periods, each with what is worth saying about it."""
        ...

    def show_period_problem(self, field: str, words: str) -> None:
        """Show why a period cannot be saved."""
        ...

    def close_period(self) -> None:
        """Close the panel."""
        ...


class PeriodsPresenter:
    """Decides about reporting periods."""

    def __init__(self, view: PeriodsView, desk: Desk) -> None:
        self._view = view
        self._desk = desk

    def load(self) -> None:
        """Show the periods as they are kept; one that overlaps another says so."""
        application = self._desk.application
        periods = application.programme.periods()
        self._view.show_periods(
            [(one, _overlap_words(one, periods)) for one in periods],
            may_change=application.rights.now().may_change_shared,
        )

    def save(self, period: ReportingPeriod | None, values: Mapping[str, object]) -> None:
        """Keep what was typed about a period, or add one."""
        since, until = cast("date", values["since"]), cast("date", values["until"])
        draft = PeriodDraft(str(values["name"] or ""), since, until)
        programme = self._desk.application.programme
        try:
            if period is None:
                programme.add_period(draft)
            else:
                programme.change_period(period.id, draft)
        except NameMissingError as error:
            self._view.show_period_problem("name", sentence(error))
        except InvalidValueError:
            words = translate("Settings", "The period cannot end before it begins.")
            self._view.show_period_problem("until", words)
        except KopaError as error:
            self._desk.explain(sentence(error))
        else:
            self._view.close_period()
            what = "period.add" if period is None else "period.change"
            self._tell(_CHANGED, act_words(what, {"name": draft.name}))

    def remove(self, period: ReportingPeriod) -> None:
        """Take a period off the list; the notice offers to undo it."""
        try:
            changes = self._desk.application.programme.remove_period(period.id)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._tell(changes, act_words("period.remove", {"name": period.name}))

    def _tell(self, changes: Changes, words: str) -> None:
        self.load()
        self._desk.tell(changes, words)


class PeriodsCard(Card):
    """The periods one under the other."""

    def __init__(self, desk: Desk, page: ScreenFrame) -> None:
        super().__init__(translate("Settings", "Reporting periods"))
        self._desk = desk
        self._page = page
        self._presenter = PeriodsPresenter(self, desk)
        self._panel: PeriodPanel | None = None
        self._add_button = self.add_act(
            outlined(
                translate("Settings", "Add period"),
                self._begin_adding,
                name="settings.periods.add",
                sign="add",
            )
        )

    def load(self) -> None:
        """Show the periods as they are kept."""
        self._presenter.load()

    def show_periods(
        self, periods: Sequence[tuple[ReportingPeriod, str]], *, may_change: bool
    ) -> None:
        """Show the periods, with the acts where they are changed here."""
        clear(self.body)
        self._add_button.setVisible(may_change)
        for place, (period, remark) in enumerate(periods):
            spoken = {
                "edit": translate("Settings", "Change {name}").format(name=period.name),
                "remove": translate("Settings", "Remove {name}").format(name=period.name),
            }
            line = SettingLine(
                period,
                period.name,
                spoken if may_change else {},
                name=f"settings.periods.{place}",
            )
            line.say(date_text_short(period.since, period.until, language()))
            if remark:
                line.add(Chip(remark, tone=Tone.ATTENTION))
            line.edited.connect(self._begin_changing)
            line.removed.connect(self._presenter.remove)
            self.add(line)
        if not periods:
            words = translate("Settings", "The stretches of time that the funder asks reports of.")
            self.add(second(words))
        if not may_change:
            self.add(LockNote(shared_words(), name="settings.periods.locked"))
            self.close_period()

    def show_period_problem(self, field: str, words: str) -> None:
        """Show why the period cannot be saved."""
        if self._panel is not None:
            self._panel.show_problem(field, words)

    def close_period(self) -> None:
        """Close the panel."""
        if self._panel is not None:
            self._panel.close_panel()

    def _begin_adding(self) -> None:
        self._open(None)

    def _begin_changing(self, period: ReportingPeriod) -> None:
        self._open(period)

    def _open(self, period: ReportingPeriod | None) -> None:
        panel = PeriodPanel(period, self._desk.application.clock.today())
        panel.asked.connect(self._save)
        panel.closed.connect(self._forget)
        self._page.show_panel(panel)
        # A panel in which something is half typed does not make way for another.
        if self._page.panel is panel:
            self._panel = panel

    def _save(self, asked: tuple[ReportingPeriod | None, Mapping[str, object]]) -> None:
        period, values = asked
        self._presenter.save(period, values)

    def _forget(self) -> None:
        self._panel = None


class PeriodPanel(SidePanel):
    """One period. `asked` carries (the period or None, the values typed)."""

    asked = Signal(object)

    def __init__(self, period: ReportingPeriod | None, today: date) -> None:
        title = (
            translate("Settings", "Add period")
            if period is None
            else translate("Settings", "Change the period")
        )
        super().__init__(title, name="settings.period")
        self._period = period
        self._today = today
        self._form = Form("settings.period", self._fields())
        if period is not None:
            self._form.set_values(
                {"name": period.name, "since": period.since, "until": period.until}
            )
        self._form.submitted.connect(self._ask)
        self.add(self._form)
        self.body.addStretch(1)
        self.add_act(primary(translate("Settings", "Save"), self._ask, name="settings.period.save"))
        self.add_act(
            plain(translate("Settings", "Cancel"), self.close_panel, name="settings.period.cancel")
        )

    def _fields(self) -> tuple[FormField, ...]:
        return (
            FormField(
                "name",
                translate("Settings", "Name of the period"),
                TextField(placeholder=translate("Settings", "2026, second half")),
            ),
            FormField(
                "since",
                translate("Settings", "First day"),
                DayField(self._read_day, _show_day),
                is_needed=True,
            ),
            FormField(
                "until",
                translate("Settings", "Last day"),
                DayField(self._read_day, _show_day),
                is_needed=True,
            ),
        )

    def has_unsaved_text(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self._form.is_changed()

    def show_problem(self, field: str, words: str) -> None:
        """Show why a field cannot be saved."""
        self._form.show_problems({field: words})

    def _read_day(self, typed: str) -> date:
        return parse_date(typed, self._today)

    def _ask(self) -> None:
        values = self._form.read()
        if values is not None:
            self.asked.emit((self._period, values))


def _overlap_words(period: ReportingPeriod, among: Sequence[ReportingPeriod]) -> str:
    others = [one.name for one in among if one.id != period.id and one.overlaps(period)]
    if not others:
        return ""
    return translate("Settings", "Overlaps with {names}").format(names=", ".join(others))


def _show_day(day: date) -> str:
    return numeric(day, language())
