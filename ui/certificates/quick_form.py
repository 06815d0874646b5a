"""What the certificates are for, and how they look: the second and third step of the page."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.certificates import MOST_HOURS
from app.domain.dates import numeric
from app.domain.designs import THANKS_KINDS, CertificateKind, Look
from app.domain.typed_dates import parse_date
from app.services.wording.templates import kind_words
from app.texts import language, translate
from ui.certificates.appearance_fields import (
    appearance_in,
    appearance_values,
    language_choices,
    look_choices,
    page_choices,
)
from ui.certificates.quick_state import LIST_KINDS, QuickWhat
from ui.widgets.cards import Card
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.fields import DayField, NumberField, TextField
from ui.widgets.form import Form, FormField
from ui.widgets.images import image_of
from ui.widgets.layouts import column
from ui.widgets.picture_choice import PictureChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.clock import Clock
    from app.domain.pictures import Picture
    from ui.certificates.appearance import Appearance

_PICTURE: Final = (92, 66)
_TEACHER: Final = ("programme_kind", "approval_authority", "approval_day", "approval_number")


class _Days:
    """Reads a day as it was typed today."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def read(self, typed: str) -> date:
        return parse_date(typed, self._clock.today())

    def field(self) -> DayField:
        return DayField(self.read, _show_day, example=self._clock.today())


class WhatCard(Card):
    """What the papers are about. `changed` carries nothing, `submitted` neither."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__(translate("QuickCertificates", "2. What for"))
        self._days = _Days(clock)
        kinds = [Choice(kind, kind_words(kind)) for kind in LIST_KINDS]
        self._kind = PictureChoice(kinds, width=_PICTURE[0], height=_PICTURE[1])
        self.form = Form("quick.what", self._fields())
        self.add(self.form)
        self.form.changed.connect(self._tell)
        self.form.submitted.connect(self._submit)
        self._fit()

    def _fields(self) -> tuple[FormField, ...]:
        days = self._days
        return (
            FormField(
                "title",
                translate("QuickCertificates", "Name of the event or the programme"),
                TextField(),
            ),
            FormField("first_day", translate("QuickCertificates", "First day"), days.field()),
            FormField(
                "last_day",
                translate("QuickCertificates", "Last day, if several"),
                days.field(),
                is_beside=True,
            ),
            FormField(
                "hours",
                translate("QuickCertificates", "Academic hours"),
                NumberField(1, MOST_HOURS),
            ),
            FormField(
                "place", translate("QuickCertificates", "Place"), TextField(), is_beside=True
            ),
            FormField("kind", translate("QuickCertificates", "Kind of certificate"), self._kind),
            *self._special_fields(),
            FormField("signatory", translate("QuickCertificates", "Who signs"), TextField()),
            FormField(
                "position",
                translate("QuickCertificates", "Position"),
                TextField(),
                is_beside=True,
            ),
        )

    def _special_fields(self) -> tuple[FormField, ...]:
        programmes = [
            Choice("A", translate("QuickCertificates", "Programme A")),
            Choice("B", translate("QuickCertificates", "Programme B")),
        ]
        return (
            FormField(
                "reason",
                translate("QuickCertificates", "What the thanks are for"),
                TextField(),
                hint=translate(
                    "QuickCertificates", "For instance: help in preparing the community day."
                ),
            ),
            FormField(
                "programme_kind",
                translate("QuickCertificates", "Programme"),
                ChoiceField(programmes),
            ),
            FormField(
                "approval_authority",
                translate("QuickCertificates", "Approved by"),
                TextField(),
                is_beside=True,
            ),
            FormField(
                "approval_day", translate("QuickCertificates", "Approved on"), self._days.field()
            ),
            FormField(
                "approval_number",
                translate("QuickCertificates", "Number of the approval"),
                TextField(),
                is_beside=True,
            ),
        )

    def show_what(self, what: QuickWhat) -> None:
        """Fill the fields."""
        self.form.set_values(
            {
                name: getattr(what, name)
                for name in (
                    "title", "first_day", "last_day", "hours", "place", "kind", "reason",
                    "programme_kind", "approval_authority", "approval_day", "approval_number",
                    "signatory", "position",
                )
            }
        )  # fmt: skip
        self._fit()

    def what(self) -> QuickWhat:
        """Return what stands in the fields."""
        values = self.form.values()
        kind, hours = values["kind"], values["hours"]
        return QuickWhat(
            kind=kind if isinstance(kind, CertificateKind) else CertificateKind.PARTICIPATION,
            title=_text(values["title"]),
            first_day=_day(values["first_day"]),
            last_day=_day(values["last_day"]),
            hours=hours if isinstance(hours, int) else None,
            place=_text(values["place"]),
            reason=_text(values["reason"]),
            signatory=_text(values["signatory"]),
            position=_text(values["position"]),
            programme_kind=_text(values["programme_kind"]) or "A",
            approval_authority=_text(values["approval_authority"]),
            approval_day=_day(values["approval_day"]),
            approval_number=_text(values["approval_number"]),
        )

    def show_picture(self, kind: object, picture: Picture) -> None:
        """Show how a kind looks."""
        self._kind.show_picture(kind, image_of(picture))

    def _fit(self) -> None:
        kind = self._kind.value()
        for name in _TEACHER:
            self.form.show_field(name, is_shown=kind is CertificateKind.TEACHER)
        self.form.show_field("reason", is_shown=kind in THANKS_KINDS)

    def _tell(self) -> None:
        self._fit()
        self.changed.emit()

    def _submit(self) -> None:
        self.submitted.emit()


class HowCard(Card):
    """How the papers look. `changed` carries nothing."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(translate("QuickCertificates", "3. How it looks"))
        self._looks = PictureChoice(look_choices(), width=_PICTURE[0], height=_PICTURE[1])
        self.form = Form("quick.how", self._fields())
        self.add(self.form)
        self.form.changed.connect(self._tell)

    def _fields(self) -> tuple[FormField, ...]:
        languages = language_choices()
        none = translate("QuickCertificates", "None")
        return (
            FormField("look", translate("QuickCertificates", "Template"), self._looks),
            FormField("page", translate("QuickCertificates", "Paper"), ChoiceField(page_choices())),
            FormField(
                "language",
                translate("QuickCertificates", "Language"),
                ChoiceField(languages),
                is_beside=True,
            ),
            FormField(
                "second_language",
                translate("QuickCertificates", "Second language"),
                ChoiceField(languages, nothing=none),
                is_beside=True,
            ),
        )

    def show_templates(self, own: Sequence[tuple[str, str]]) -> None:
        """Offer the looks of Kopā, and own templates of the kind by id and name."""
        self._looks.set_choices(look_choices(own))

    def show_how(self, how: Appearance) -> None:
        """Fill the fields."""
        self.form.set_values(appearance_values(how))
        self.form.show_field("page", is_shown=not how.template)

    def how(self, before: Appearance) -> Appearance:
        """Return what stands in the fields; an own template leaves the look as it was."""
        return appearance_in(self.form.values(), before)

    def show_picture(self, what: object, picture: Picture) -> None:
        """Show how a look or an own template looks."""
        self._looks.show_picture(what, image_of(picture))

    def _tell(self) -> None:
        chosen = self._looks.value()
        self.form.show_field("page", is_shown=isinstance(chosen, Look))
        self.changed.emit()


class Steps(QWidget):
    """The steps below each other."""

    def __init__(self, *cards: QWidget) -> None:
        super().__init__()
        layout = column(self, gap=12, margins=(2, 2, 10, 8))
        for card in cards:
            layout.addWidget(card)
        layout.addStretch(1)


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None


def _show_day(day: date) -> str:
    return numeric(day, language())
