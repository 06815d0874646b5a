"""The approved programme of an event: folded away, because few events have one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from app.domain.dates import numeric
from app.domain.events import ApprovedProgramme, ProgrammeKind
from app.domain.typed_dates import parse_date
from app.services.wording.approved import programme_kind_words
from app.texts import language, translate
from ui.widgets.buttons import link
from ui.widgets.cards import Card
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.fields import DayField, LongTextField, TextField
from ui.widgets.form import Form, FormField

if TYPE_CHECKING:
    from collections.abc import Callable


class ApprovedCard(Card):
    """Kind, authority, day, number and topics. `changed` and `submitted` carry nothing."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(
            translate("Approved", "Approved programme"),
            subtitle=translate(
                "Approved", "For teachers’ programmes A and B and for non-formal education."
            ),
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._today = today
        self._form = Form("plan.approved", self._fields())
        self._form.changed.connect(self.changed)
        self._form.submitted.connect(self.submitted)
        self._unfold_link = link(
            translate("Approved", "Write who approved it"), self._unfold, name="plan.approve"
        )
        self.add(self._form)
        self.add_act(self._unfold_link)

    def _fields(self) -> tuple[FormField, ...]:
        kinds = [Choice(kind.value, programme_kind_words(kind)) for kind in ProgrammeKind]
        return (
            FormField(
                "kind",
                translate("Approved", "Kind of programme"),
                ChoiceField(kinds, nothing=translate("Approved", "Not an approved programme")),
            ),
            FormField(
                "authority",
                translate("Approved", "Approved by"),
                TextField(),
                hint=translate("Approved", "Such as the municipality."),
            ),
            FormField(
                "day", translate("Approved", "Approved on"), DayField(self._read_day, _show_day)
            ),
            FormField("number", translate("Approved", "Number"), TextField(), is_beside=True),
            FormField(
                "topics",
                translate("Approved", "Topics"),
                LongTextField(lines=3),
                hint=translate("Approved", "What is taught, as it stands on the certificate."),
            ),
        )

    def set_value(self, approved: ApprovedProgramme) -> None:
        """Show a programme; without one only the way to it."""
        self._form.set_values(
            {
                "kind": approved.kind or None,
                "authority": approved.authority,
                "day": approved.day,
                "number": approved.number,
                "topics": approved.topics,
            }
        )
        self._show_folded(is_folded=not approved)

    def value(self) -> ApprovedProgramme:
        """Return what stands in the fields."""
        typed = self._form.values()
        day = typed["day"]
        return ApprovedProgramme(
            str(typed["kind"] or ""),
            str(typed["authority"] or ""),
            day if isinstance(day, date) else None,
            str(typed["number"] or ""),
            str(typed["topics"] or ""),
        )

    def is_readable(self) -> bool:
        """Tell whether everything that is typed can be read; else say what cannot."""
        return self._form.read() is not None

    def _unfold(self) -> None:
        self._show_folded(is_folded=False)
        self._form.focus("kind")

    def _show_folded(self, *, is_folded: bool) -> None:
        self._form.setVisible(not is_folded)
        self._unfold_link.setVisible(is_folded)

    def _read_day(self, typed: str) -> date:
        return parse_date(typed, self._today())


def _show_day(day: date) -> str:
    return numeric(day, language())
