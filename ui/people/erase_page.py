"""The page that erases a person for ever: what goes, what stays, and the name typed as consent."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal

from app.domain.erasure import ErasureReason
from app.services.wording.erasure import reason_words
from app.texts import translate
from ui.people.erase_presenter import EraseForm, ErasePresenter
from ui.theme.tokens import Tone
from ui.widgets.buttons import danger, plain
from ui.widgets.cards import Card
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.fields import CheckField, TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import body, second
from ui.widgets.layouts import clear
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.domain.ids import PersonId
    from ui.people.erase_presenter import EraseShown
    from ui.shell.desk import Desk
    from ui.widgets.buttons import Button

_RECORD = "record."


class ErasePage(ScreenFrame):
    """`left` carries whether the person is gone."""

    left = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__("", name="person.erasing", is_scrolled=True)
        self._presenter = ErasePresenter(self, desk)
        self._form: Form | None = None
        self._records: tuple[PersonId, ...] = ()
        self._going = Card(translate("Erasure", "Goes for ever"))
        self._staying = Card(translate("Erasure", "Stays as a number"))
        self._elsewhere = Card(translate("Erasure", "Is not in Kopā’s hands"), tone=Tone.ATTENTION)
        self._asking = Card(translate("Erasure", "Erase for ever"), tone=Tone.TROUBLE)
        self._erase: Button | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self._back = plain("", self._go_back, name="person.erasing.back")
        self.set_way_back(self._back)
        self.set_subtitle(
            translate(
                "Erasure",
                "For somebody who must be forgotten. This cannot be undone, not even by a backup.",
            )
        )
        parts = SideBySide()
        for card in (self._going, self._staying, self._elsewhere):
            parts.left.addWidget(card)
        parts.left.addStretch(1)
        parts.right.addWidget(self._asking)
        parts.right.addStretch(1)
        self.body.addWidget(parts)
        self.body.addStretch(1)

    # What the screen asks of it

    def open(self, person: PersonId) -> None:
        """Show what erasing this person would do."""
        self._form = None
        self._presenter.open(person)

    def take_focus(self) -> None:
        """Begin with the reason, and never with the button."""
        if self._form is None:
            super().take_focus()
            return
        self._form.editor("reason").setFocus()

    def load(self) -> None:
        """Show what is kept now; what is filled in stays."""
        self._presenter.load()

    # What the presenter asks of it

    def show_erasing(self, shown: EraseShown) -> None:
        """Show what erasing would do."""
        self.set_title(translate("Erasure", "Erase {name} for ever").format(name=shown.name))
        self._back.set_words(shown.name)
        for card, lines in (
            (self._going, shown.going),
            (self._staying, shown.staying),
            (self._elsewhere, shown.elsewhere),
        ):
            clear(card.body)
            for line in lines:
                card.add(body(line))
            card.setVisible(bool(lines))
        self._show_form(shown)

    def show_problem(self, field: str, words: str) -> None:
        """Show what is missing before anything is erased."""
        if self._form is not None:
            self._form.show_problems({field: words})

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be asked twice while it is being done."""
        if self._erase is not None:
            self._erase.setEnabled(not is_busy)

    def leave(self, *, is_erased: bool) -> None:
        """Go back: to the list where the person is gone."""
        self.left.emit(is_erased)

    # The form

    def _show_form(self, shown: EraseShown) -> None:
        before = {} if self._form is None else self._form.values()
        clear(self._asking.body)
        self._form = self._erase = None
        if shown.why_not:
            self._asking.add(second(shown.why_not))
            return
        self._records = tuple(one.record for one in shown.records)
        fields = tuple(_fields(shown))
        self._form = Form("person.erasing.form", fields)
        usual = {"mentions": True, **{f"{_RECORD}{place}": True for place in range(len(fields))}}
        names = [one.name for one in fields]
        self._form.set_values({name: usual[name] for name in names if name in usual})
        self._form.set_values({name: before[name] for name in names if name in before})
        self._form.submitted.connect(self._ask)
        self._asking.add(self._form)
        # Made after the fields, so that the keys come to it last.
        words = translate("Erasure", "Erase for ever")
        self._erase = danger(words, self._ask, name="person.erasing.erase", sign="delete")
        self._asking.body.addWidget(self._erase, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask(self) -> None:
        if self._form is None:
            return
        values = self._form.values()
        chosen = tuple(
            record
            for place, record in enumerate(self._records)
            if values.get(f"{_RECORD}{place}", True)
        )
        self._presenter.erase(
            EraseForm(
                reason=cast("ErasureReason | None", values["reason"]),
                typed=str(values["typed"] or ""),
                records=chosen,
                takes_out_mentions=bool(values.get("mentions")),
                with_evidence=bool(values.get("evidence")),
                drops_backups=bool(values["backups"]),
            )
        )

    def _go_back(self) -> None:
        self.leave(is_erased=False)

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
            return
        super().keyPressEvent(event)


def _fields(shown: EraseShown) -> list[FormField]:
    reasons = [Choice(one, reason_words(one)) for one in ErasureReason]
    fields = [
        FormField(
            "reason",
            translate("Erasure", "Why"),
            ChoiceField(reasons, nothing=translate("Erasure", "Choose the reason")),
        )
    ]
    if len(shown.records) > 1:
        fields += [
            FormField(f"{_RECORD}{place}", one.words, CheckField(one.words))
            for place, one in enumerate(shown.records)
        ]
    if shown.mentions:
        words = translate("Erasure", "Also take the name out of what is written elsewhere")
        fields.append(FormField("mentions", words, CheckField(words), hint=shown.mentions))
    if shown.evidence:
        fields.append(FormField("evidence", shown.evidence, CheckField(shown.evidence)))
    words = translate("Erasure", "Delete the older backups on this laptop at once")
    fields.append(FormField("backups", words, CheckField(words), hint=shown.backups))
    fields.append(
        FormField(
            "typed",
            translate("Erasure", "To go on, type the name: {name}").format(name=shown.name),
            TextField(longest=200),
        )
    )
    return fields
