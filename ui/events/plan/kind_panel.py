"""The panel beside the plan where a centre names a kind of event of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.domain.own_kinds import OwnKindDraft
from app.texts import translate
from ui.widgets.buttons import plain, primary
from ui.widgets.fields import TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import second
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONGEST = 60


class KindPanel(SidePanel):
    """`saved` and `typed` carry an OwnKindDraft, `removed` nothing."""

    saved = Signal(object)
    typed = Signal(object)
    removed = Signal()

    def __init__(self, *, is_known: bool) -> None:
        super().__init__(
            translate("Events", "Own kind of event")
            if is_known
            else translate("Events", "Add an own kind of event"),
            name="plan.kind_panel",
        )
        self._form = Form("plan.own_kind", _fields())
        self.add(
            second(
                translate(
                    "Events",
                    "Certificates and reports use these words. Please read the second one "
                    "aloud: it is only suggested.",
                )
            )
        )
        self.add(self._form)
        self.body.addStretch(1)
        self.add_act(primary(translate("Events", "Save"), self._save, name="plan.own_kind.save"))
        if is_known:
            self.add_act(
                plain(
                    translate("Events", "Remove this kind"),
                    self._remove,
                    name="plan.own_kind.remove",
                    sign="delete",
                )
            )
        self._form.editor("nominative").changed.connect(self._tell_typed)
        self._form.submitted.connect(self._save)

    def show_kind(self, draft: OwnKindDraft) -> None:
        """Show the words of a kind; a field that has them already keeps its cursor."""
        words = {
            "nominative": draft.nominative,
            "locative": draft.locative,
            "english": draft.english,
            "russian": draft.russian,
        }
        shown = self._form.values()
        self._form.set_values({name: text for name, text in words.items() if shown[name] != text})

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show words under the fields that have a problem."""
        self._form.show_problems(problems)

    def _draft(self) -> OwnKindDraft:
        return OwnKindDraft(**{name: str(text) for name, text in self._form.values().items()})

    def _save(self) -> None:
        self.saved.emit(self._draft())

    def _remove(self) -> None:
        self.removed.emit()

    def _tell_typed(self) -> None:
        self.typed.emit(self._draft())


def _fields() -> tuple[FormField, ...]:
    return (
        FormField(
            "nominative",
            translate("Events", "Name in Latvian"),
            TextField(placeholder="radošais vakars", longest=_LONGEST),
        ),
        FormField(
            "locative",
            translate("Events", "After “took part in”"),
            TextField(placeholder="radošajā vakarā", longest=_LONGEST),
            hint=translate("Events", "For instance: piedalījās radošajā vakarā"),
        ),
        FormField(
            "english",
            translate("Events", "In English"),
            TextField(longest=_LONGEST),
            hint=translate("Events", "May stay empty."),
        ),
        FormField(
            "russian",
            translate("Events", "In Russian"),
            TextField(longest=_LONGEST),
            hint=translate("Events", "May stay empty."),
        ),
    )
