"""The choices above the events: list or calendar, state, kind, period, centre, mini-project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.events import EventState
from app.texts import translate
from ui.events.filters import View
from ui.theme.theme import current_theme
from ui.widgets.buttons import link
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.layouts import flow
from ui.widgets.segments import Segment, SegmentBar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.events.filters import ListState
    from ui.events.presenter import Named

ALL: Final = "all"
_WIDTH: Final = 170


class FilterBar(QWidget):
    """`chosen` carries the name of a filter and its value ("" for all), `cleared` nothing."""

    chosen = Signal(str, str)
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._views = SegmentBar(_views(), name="events.view")
        self._states = SegmentBar(_states(), name="events.state")
        self._fields = {
            "kind": _field("kind", translate("Events", "All kinds"), translate("Events", "Kind")),
            "period": _field(
                "period", translate("Events", "All days"), translate("Events", "Period")
            ),
            "centre": _field(
                "centre", translate("Events", "All centres"), translate("Events", "Centre")
            ),
            "mini_project": _field(
                "mini_project",
                translate("Events", "All mini-projects"),
                translate("Events", "Mini-project"),
            ),
        }
        self._clear = link(
            translate("Events", "Show all"), self._tell_cleared, name="events.show_all"
        )
        layout = flow(self, gap=8)
        for widget in (self._views, self._states, *self._fields.values(), self._clear):
            layout.addWidget(widget)
        self._views.chosen.connect(self._choose_view)
        self._states.chosen.connect(self._choose_state)
        for field in self._fields.values():
            field.changed.connect(self._choose_field)
        self.apply_theme()

    def offer(self, choices: Mapping[str, Sequence[Named]]) -> None:
        """Offer values; a filter that has none stays out of sight."""
        for name, field in self._fields.items():
            offered = choices.get(name, ())
            field.set_choices([Choice(value, words) for value, words in offered])
            field.setVisible(bool(offered))

    def show_state(self, state: ListState) -> None:
        """Show what is chosen, without telling it."""
        for widget in (self._views, self._states, *self._fields.values()):
            widget.blockSignals(True)
        self._views.choose(state.view)
        self._states.choose(state.state or ALL)
        for name, field in self._fields.items():
            field.set_value(getattr(state, name) or None)
        for widget in (self._views, self._states, *self._fields.values()):
            widget.blockSignals(False)
        self._clear.setVisible(state.is_narrowed)
        # A calendar has its own days.
        self._fields["period"].setVisible(state.view == View.LIST.value)

    def apply_theme(self) -> None:
        """Take over the width of the text size in force."""
        for field in self._fields.values():
            field.setFixedWidth(current_theme().px(_WIDTH))

    def _choose_view(self, name: str) -> None:
        self.chosen.emit("view", name)

    def _choose_state(self, name: str) -> None:
        self.chosen.emit("state", "" if name == ALL else name)

    def _choose_field(self) -> None:
        sender = self.sender()
        for name, field in self._fields.items():
            if field is sender:
                self.chosen.emit(name, str(field.value() or ""))

    def _tell_cleared(self) -> None:
        self.cleared.emit()


def _field(name: str, nothing: str, spoken: str) -> ChoiceField:
    field = ChoiceField((), nothing=nothing)
    field.name(f"events.{name}", spoken)
    return field


def _views() -> tuple[Segment, ...]:
    return (
        Segment(View.LIST.value, translate("Events", "List")),
        Segment(View.CALENDAR.value, translate("Events", "Calendar")),
    )


def _states() -> tuple[Segment, ...]:
    return (
        Segment(ALL, translate("Events", "All")),
        Segment(EventState.PLANNED.value, translate("Events", "Planned", comment="events")),
        Segment(EventState.HELD.value, translate("Events", "Held", comment="events")),
        Segment(EventState.CANCELLED.value, translate("Events", "Cancelled", comment="events")),
    )
