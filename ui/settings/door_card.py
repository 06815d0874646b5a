"""The card of the settings with the PIN that leaving the door asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QLineEdit

from app.domain.errors import KopaError
from app.services.door_pin import MOST_DIGITS
from app.services.wording.errors import sentence
from app.texts import translate
from ui.widgets.buttons import outlined, plain
from ui.widgets.cards import Card
from ui.widgets.fields import TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import body, second

if TYPE_CHECKING:
    from ui.shell.desk import Desk


class DoorPinView(Protocol):
    """What the presenter asks of the card."""

    def show_pin(self, *, is_set: bool) -> None:
        """Show whether there is a PIN, with an empty field."""
        ...

    def show_pin_problem(self, words: str) -> None:
        """Show why what was typed is no PIN."""
        ...


class DoorPinPresenter:
    """Decides about the PIN."""

    def __init__(self, view: DoorPinView, desk: Desk) -> None:
        self._view = view
        self._desk = desk

    def load(self) -> None:
        """Show whether there is a PIN."""
        self._view.show_pin(is_set=self._desk.application.door_pin.is_set())

    def set_pin(self, typed: str) -> None:
        """Ask for this PIN from here on."""
        try:
            self._desk.application.door_pin.set_pin(typed)
        except KopaError as error:
            self._view.show_pin_problem(sentence(error))
            return
        self.load()
        self._desk.say(translate("Settings", "PIN of the door saved."))

    def remove(self) -> None:
        """Ask for no PIN any more."""
        self._desk.application.door_pin.remove()
        self.load()
        self._desk.say(translate("Settings", "The door can be left without a PIN."))


class DoorPinCard(Card):
    """Setting, changing and removing the PIN."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Settings", "PIN of the door"))
        self._presenter = DoorPinPresenter(self, desk)
        self._state = body()
        self._field = TextField(longest=MOST_DIGITS)
        self._field.edit.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self._form = Form("settings.door", (self._pin_field(),))
        self._form.submitted.connect(self._save)
        self.add(self._state)
        self.add(self._form)
        self.add(
            second(
                translate(
                    "Settings",
                    "Keeps visitors from other people’s records while nobody looks. It is no lock:"
                    " whoever forgot it switches the laptop off and on, and sets another one here.",
                )
            )
        )
        self._save_button = outlined("", self._save, name="settings.door.save")
        self._remove_button = plain(
            translate("Settings", "Remove PIN"), self._presenter.remove, name="settings.door.remove"
        )
        self.add_act(self._save_button)
        self.add_act(self._remove_button)

    def _pin_field(self) -> FormField:
        return FormField(
            "pin",
            translate("Settings", "New PIN"),
            self._field,
            hint=translate("Settings", "Four to eight digits."),
        )

    def load(self) -> None:
        """Show whether there is a PIN."""
        self._presenter.load()

    def is_changed(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self._form.is_changed()

    def show_pin(self, *, is_set: bool) -> None:
        """Show whether there is a PIN, with an empty field."""
        self._state.set_text(
            translate("Settings", "Leaving the door asks for a PIN.")
            if is_set
            else translate("Settings", "Anybody can leave the door.")
        )
        self._save_button.set_words(
            translate("Settings", "Change PIN") if is_set else translate("Settings", "Set PIN")
        )
        self._remove_button.setVisible(is_set)
        self._form.set_values({"pin": ""})

    def show_pin_problem(self, words: str) -> None:
        """Show why what was typed is no PIN."""
        self._form.show_problems({"pin": words})

    def _save(self) -> None:
        values = self._form.read()
        if values is not None:
            self._presenter.set_pin(str(values["pin"] or ""))
