"""The panels that ask before something is done with certificates of the register."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.domain.certificate_register import Correction
from app.domain.certificates import MOST_HOURS
from app.domain.dates import numeric
from app.domain.typed_dates import parse_date
from app.texts import language, translate
from ui.widgets.buttons import outlined, primary
from ui.widgets.fields import DayField, NumberField, TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import body, second, strong
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.domain.papers import CertificatePaper
    from ui.certificates.register_presenter import CertificateShown


class ActPanel(SidePanel):
    """A panel with one form and one act. `acted` carries the values of the form."""

    acted = Signal(object)

    def __init__(
        self, title: str, words: str, fields: Sequence[FormField], act: str, *, name: str
    ) -> None:
        super().__init__(title, name=name)
        self._form = Form(f"{name}.form", fields)
        self._form.submitted.connect(self._act)
        if words:
            self.add(second(words))
        self.add(self._form)
        self.body.addStretch(1)
        self.add_act(primary(act, self._act, name=f"{name}.act"))

    def set_values(self, values: dict[str, object]) -> None:
        """Fill the form."""
        self._form.set_values(values)

    def show_problem(self, field: str, words: str) -> None:
        """Show why it cannot be done."""
        self._form.show_problems({field: words})

    def _act(self) -> None:
        values = self._form.read()
        if values is not None:
            self.acted.emit(values)


class CopiesPanel(SidePanel):
    """Whether papers printed before are duplicates now. `answered`: the first one was spoilt."""

    answered = Signal(bool)

    def __init__(self, words: str) -> None:
        super().__init__(translate("Certificates", "Print again"), name="certificate.copies")
        self.add(strong(words))
        self.add(
            body(
                translate(
                    "Certificates",
                    "If somebody has the earlier paper, the new one says that it is a duplicate. "
                    "If the earlier one was spoilt and torn up, it is printed as the first time.",
                )
            )
        )
        self.body.addStretch(1)
        self._duplicate = primary(
            translate("Certificates", "Print as duplicates"),
            self._tell_duplicate,
            name="certificate.copies.duplicate",
        )
        self.add_act(self._duplicate)
        self.add_act(
            outlined(
                translate("Certificates", "The earlier one was spoilt"),
                self._tell_spoilt,
                name="certificate.copies.spoilt",
            )
        )

    def take_focus(self) -> None:
        """Give the keys to the usual answer."""
        self._duplicate.setFocus()

    def _tell_duplicate(self) -> None:
        self.answered.emit(False)

    def _tell_spoilt(self) -> None:
        self.answered.emit(True)


def reissue_panel(shown: CertificateShown, today: date) -> ActPanel:
    """Return the panel that replaces a certificate by a corrected one."""
    panel = ActPanel(
        translate("Certificates", "Correct and reissue"),
        translate(
            "Certificates",
            "A corrected certificate gets a new number. The old one stays in the register as "
            "replaced, so that it can be recognised later.",
        ),
        (
            *_paper_fields(shown.paper, today),
            _reason(translate("Certificates", "For instance: a letter in the surname was wrong.")),
        ),
        translate("Certificates", "Reissue"),
        name="certificate.reissuing",
    )
    panel.set_values(_values_of(shown.paper))
    return panel


def correction_of(paper: CertificatePaper, values: Mapping[str, object]) -> Correction:
    """Return what is corrected: the fields of the form that say something else than the paper."""
    before = _values_of(paper)
    changed = {
        name: value
        for name, value in values.items()
        if name in before and value is not None and value != before[name]
    }
    hours = changed.get("hours")
    return Correction(
        recipient=_text(changed, "recipient"),
        title=_text(changed, "title"),
        hours=float(hours) if isinstance(hours, int) else None,
        first_day=_day(changed, "first_day"),
        last_day=_day(changed, "last_day"),
        place=_text(changed, "place"),
        personal_code=_text(changed, "personal_code"),
    )


def _values_of(paper: CertificatePaper) -> dict[str, object]:
    values: dict[str, object] = {
        "recipient": paper.recipient,
        "title": paper.title,
        "hours": round(paper.hours) or None,
        "first_day": paper.first_day,
        "last_day": paper.last_day,
        "place": paper.place,
    }
    if paper.personal_code:
        values["personal_code"] = paper.personal_code
    return values


def _paper_fields(paper: CertificatePaper, today: date) -> tuple[FormField, ...]:
    days = _DayForm(today)
    fields = (
        FormField("recipient", translate("Certificates", "Name on the paper"), TextField()),
        FormField("title", translate("Certificates", "Event or programme"), TextField()),
        FormField("first_day", translate("Certificates", "First day"), days.field()),
        FormField("last_day", translate("Certificates", "Last day"), days.field(), is_beside=True),
        FormField("hours", translate("Certificates", "Hours"), NumberField(0, MOST_HOURS)),
        FormField("place", translate("Certificates", "Place"), TextField(), is_beside=True),
    )
    if not paper.personal_code:
        return fields
    label = translate("Certificates", "Personal code")
    return (*fields, FormField("personal_code", label, TextField()))


class _DayForm:
    """Makes fields for days, read from what people type near today."""

    def __init__(self, today: date) -> None:
        self._today = today

    def field(self) -> DayField:
        return DayField(self._read, _show_day)

    def _read(self, typed: str) -> date:
        return parse_date(typed, self._today)


def _show_day(day: date) -> str:
    return numeric(day, language())


def _text(values: Mapping[str, object], name: str) -> str | None:
    return str(values[name]) if name in values else None


def _day(values: Mapping[str, object], name: str) -> date | None:
    value = values.get(name)
    return value if isinstance(value, date) else None


def void_panel(shown: CertificateShown) -> ActPanel:
    """Return the panel that takes a certificate's force away."""
    panel = ActPanel(
        translate("Certificates", "Make void"),
        translate(
            "Certificates",
            "The number stays used for ever, and verifying it will say that the paper is void.",
        ),
        (_reason(translate("Certificates", "For instance: issued to the wrong person.")),),
        translate("Certificates", "Make void"),
        name="certificate.voiding",
    )
    panel.body.insertWidget(0, strong(f"{shown.number} · {shown.recipient}"))
    return panel


def hand_out_panel(words: str) -> ActPanel:
    """Return the panel that notes who took papers for somebody else; `words` say which."""
    panel = ActPanel(
        translate("Certificates", "Handed to somebody else"),
        "",
        (
            FormField(
                "to",
                translate("Certificates", "Who took the paper"),
                TextField(),
                hint=translate("Certificates", "For instance a colleague or a parent."),
                is_needed=True,
            ),
        ),
        translate("Certificates", "Mark as handed out"),
        name="certificate.handing",
    )
    panel.body.insertWidget(0, strong(words))
    return panel


def _reason(hint: str) -> FormField:
    return FormField(
        "reason", translate("Certificates", "Reason"), TextField(), hint=hint, is_needed=True
    )
