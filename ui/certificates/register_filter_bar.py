"""The choices above the register: how far the papers have come, kind, period, centre."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.certificates.register_filters import Stage, stage_words
from ui.theme.theme import current_theme
from ui.widgets.buttons import link
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.layouts import flow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.certificates.register_filters import Named, RegisterState

_WIDTH: Final = 190


class RegisterFilterBar(QWidget):
    """`chosen` carries the name of a filter and its value ("" for all), `cleared` nothing."""

    chosen = Signal(str, str)
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fields = _fields()
        self._fields["stage"].set_choices([Choice(one.value, stage_words(one)) for one in Stage])
        self._clear = link(
            translate("Certificates", "Show all"),
            self._tell_cleared,
            name="certificates.show_all",
        )
        layout = flow(self, gap=8)
        for widget in (*self._fields.values(), self._clear):
            layout.addWidget(widget)
        for field in self._fields.values():
            field.changed.connect(self._choose_field)
        self.apply_theme()

    def offer(self, choices: Mapping[str, Sequence[Named]]) -> None:
        """Offer values; a filter that has none stays out of sight."""
        for name, offered in choices.items():
            field = self._fields[name]
            field.set_choices([Choice(value, words) for value, words in offered])
            field.setVisible(bool(offered))

    def show_state(self, state: RegisterState) -> None:
        """Show what is chosen, without telling it."""
        for name, field in self._fields.items():
            field.blockSignals(True)
            field.set_value(getattr(state, name) or None)
            field.blockSignals(False)
        self._clear.setVisible(state.is_narrowed)

    def apply_theme(self) -> None:
        """Take over the width of the text size in force."""
        for field in self._fields.values():
            field.setFixedWidth(current_theme().px(_WIDTH))

    def _choose_field(self) -> None:
        sender = self.sender()
        for name, field in self._fields.items():
            if field is sender:
                self.chosen.emit(name, str(field.value() or ""))

    def _tell_cleared(self) -> None:
        self.cleared.emit()


def _fields() -> dict[str, ChoiceField]:
    return {
        "stage": _field(
            "stage", translate("Certificates", "All papers"), translate("Certificates", "Papers")
        ),
        "kind": _field(
            "kind", translate("Certificates", "All kinds"), translate("Certificates", "Kind")
        ),
        "period": _field(
            "period", translate("Certificates", "All days"), translate("Certificates", "Period")
        ),
        "centre": _field(
            "centre", translate("Certificates", "All centres"), translate("Certificates", "Centre")
        ),
    }


def _field(name: str, nothing: str, spoken: str) -> ChoiceField:
    field = ChoiceField((), nothing=nothing)
    field.name(f"certificates.{name}", spoken)
    return field
