"""The panel beside the plan where a centre names a kind of event of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.domain.own_kinds import OwnKindDraft
from app.texts import translate
from ui.widgets.buttons import plain, primary
from ui.widgets.facts import FactList, Known
from ui.widgets.fields import TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import second
from ui.widgets.lock_note import LockNote
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONGEST = 60


class KindPanel(SidePanel):
    """`saved` and `typed` carry an OwnKindDraft, `removed` nothing.

    A kind that is not changed here is only told.
    """

    saved = Signal(object)
    typed = Signal(object)
    removed = Signal()

    def __init__(self, *, is_known: bool, may_change: bool) -> None:
        super().__init__(_title(is_known=is_known, may_change=may_change), name="plan.kind_panel")
        self._fields = _fields()
        self._form = Form("plan.own_kind", self._fields)
        self._facts = FactList()
        self._form.editor("nominative").changed.connect(self._tell_typed)
        self._form.submitted.connect(self._save)
        if may_change:
            self._lay_out(is_known=is_known)
        else:
            self._lay_out_told()

    def _lay_out_told(self) -> None:
        self.add(self._facts)
        words = translate("Events", "This kind is changed on the coordinator’s laptop.")
        self.add(LockNote(words, name="plan.own_kind.locked"))
        self.body.addStretch(1)

    def _lay_out(self, *, is_known: bool) -> None:
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

    def show_kind(self, draft: OwnKindDraft) -> None:
        """Show the words of a kind; a field that has them already keeps its cursor."""
        words = {
            "nominative": draft.nominative,
            "locative": draft.locative,
            "english": draft.english,
            "russian": draft.russian,
        }
        told = [Known(one.label, words[one.name]) for one in self._fields if words[one.name]]
        self._facts.show_facts(told)
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


def _title(*, is_known: bool, may_change: bool) -> str:
    if not may_change:
        return translate("Events", "Kind of event of the programme")
    if is_known:
        return translate("Events", "Own kind of event")
    return translate("Events", "Add an own kind of event")


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
