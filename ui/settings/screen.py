"""The settings: a card for each thing that people settle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.preferences import TEXT_SIZES, Theme
from app.texts import LANGUAGE_NAMES, LANGUAGES, translate
from ui.history.door import HistoryDoor
from ui.settings.areas import AreasCard
from ui.settings.categories import CategoriesCard
from ui.settings.door_card import DoorPinCard
from ui.settings.logos import LogosCard
from ui.settings.periods import PeriodsCard
from ui.settings.presenter import SettingsPresenter
from ui.settings.programme_card import ProgrammeCard
from ui.settings.signatories import SignatoriesCard
from ui.settings.territories import TerritoriesCard
from ui.shell.screen import Screen
from ui.widgets.buttons import outlined, primary
from ui.widgets.cards import Card
from ui.widgets.choices import Choice, ChoiceCards, SuggestField
from ui.widgets.dialogs import ask_folder
from ui.widgets.facts import FactList, Known
from ui.widgets.fields import TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import body, second

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.domain.preferences import Preferences
    from app.domain.programme import Centre
    from app.services.changes import Changes
    from ui.shell.desk import Desk

_SHOWN: Final = (
    *("centre", "programme", "logo", "reporting_period", "outcome_area"),
    *("headcount_category", "signatory"),
)
"""Whose changes concern the settings."""


class SettingsScreen(Screen):
    """Look, centre, programme, data."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Settings", "Settings"), name="settings", is_scrolled=True)
        self._desk = desk
        self._presenter = SettingsPresenter(self, desk)
        self._language = ChoiceCards([Choice(code, LANGUAGE_NAMES[code]) for code in LANGUAGES])
        self._text_size = ChoiceCards([Choice(size, f"{size} %") for size in TEXT_SIZES])
        self._colours = ChoiceCards(_colours())
        self._centre_known = FactList()
        self._centre = Form("settings.centre", self._centre_fields())
        self._programme = ProgrammeCard(desk)
        self._door = DoorPinCard(desk)
        self._signatories = SignatoriesCard(desk, self)
        self._of_programme = (
            LogosCard(desk, self),
            PeriodsCard(desk, self),
            AreasCard(desk, self),
            CategoriesCard(desk, self),
        )
        self._gathering = second(
            translate("Settings", "This laptop gathers the records of centres and has none itself.")
        )
        self._folder = body()
        self._last_backup = second()
        self._territories = TerritoriesCard(desk)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.set_main_act(
            primary(
                translate("Settings", "Back up now"),
                self._presenter.back_up,
                name="settings.back_up",
                sign="save",
            )
        )
        own = (self._look(), self._centre_card(), self._signatories)
        first = (*own, self._door, self._programme)
        for card in (*first, *self._of_programme, self._data(), self._territories):
            self.body.addWidget(card)
        self.body.addStretch(1)

    def _look(self) -> Card:
        card = Card(translate("Settings", "Look"))
        card.add(
            Form(
                "settings.look",
                (
                    FormField("language", translate("Settings", "Language"), self._language),
                    FormField("text_size", translate("Settings", "Text size"), self._text_size),
                    FormField("colours", translate("Settings", "Colours"), self._colours),
                ),
            )
        )
        return card

    def _centre_card(self) -> Card:
        card = Card(translate("Settings", "Our centre"))
        card.add(self._gathering)
        card.add(self._centre)
        card.add(self._centre_known)
        self._save_centre_button = outlined(
            translate("Settings", "Save centre"), self._save_centre, name="settings.save_centre"
        )
        card.add_act(self._save_centre_button)
        self._history = HistoryDoor(self, self._desk, "centre", self._presenter.centre_id, card)
        return card

    def _data(self) -> Card:
        card = Card(translate("Settings", "Data on this laptop"))
        card.add(self._folder)
        card.add(self._last_backup)
        card.add_act(
            outlined(
                translate("Settings", "Back up to a stick …"),
                self._ask_backup_folder,
                name="settings.back_up_to",
                sign="stick",
            )
        )
        return card

    def _centre_fields(self) -> Sequence[FormField]:
        return (
            FormField("name", translate("Settings", "Name of the centre"), TextField()),
            FormField(
                "code",
                translate("Settings", "Short code"),
                TextField(longest=6),
                hint=translate("Settings", "Stands in the numbers of certificates, such as KRA."),
                is_beside=True,
            ),
            FormField(
                "territory",
                translate("Settings", "Municipality, town or parish"),
                SuggestField(
                    self._suggest_territories,
                    not_found=translate("Settings", "Choose a place from the list."),
                ),
            ),
            FormField(
                "place", translate("Settings", "Usual place of events"), TextField(), is_beside=True
            ),
            FormField(
                "issuer_name",
                translate("Settings", "Organisation that issues certificates"),
                TextField(),
                hint=translate("Settings", "Its full legal name."),
            ),
            FormField(
                "issuer_number",
                translate("Settings", "Registration number"),
                TextField(longest=20),
                is_beside=True,
            ),
        )

    def _connect(self) -> None:
        self._language.changed.connect(self._choose_language)
        self._text_size.changed.connect(self._choose_text_size)
        self._colours.changed.connect(self._choose_colours)
        self._centre.submitted.connect(self._save_centre)

    # What the window asks

    def load(self) -> None:
        """Show everything as it is kept, but not over what is half typed."""
        self._territories.load()
        self._programme.load_switch()
        if not self._door.is_changed():
            self._door.load()
        for card in (self._signatories, *self._of_programme):
            card.load()
        if not self.has_unsaved_text():
            self._presenter.load()
            self._programme.load()

    def take_changes(self, changes: Changes) -> None:
        """Show another centre or programme, for instance after Undo."""
        if changes.concern(*_SHOWN):
            self.load()

    def has_unsaved_text(self) -> bool:
        """Tell whether the centre, the programme or a panel was changed and not saved."""
        is_typed_beside = self.panel is not None and self.panel.has_unsaved_text()
        cards = (self._centre, self._programme, self._door)
        return is_typed_beside or any(card.is_changed() for card in cards)

    # What the presenter shows

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the choices of the look."""
        self._language.set_value(preferences.language)
        self._text_size.set_value(preferences.text_size)
        self._colours.set_value(preferences.theme)

    def show_centre(self, centre: Centre | None, territory: str, *, may_change: bool) -> None:
        """Show the centre, in fields where it is changed here, or that there is none."""
        self._gathering.setVisible(centre is None)
        self._signatories.setVisible(centre is not None)
        self._centre.setVisible(centre is not None and may_change)
        self._save_centre_button.setVisible(centre is not None and may_change)
        self._centre_known.setVisible(centre is not None and not may_change)
        if centre is None:
            return
        self._centre_known.show_facts(_known_of(centre, territory))
        self._centre.set_values(
            {
                "name": centre.name,
                "code": centre.code,
                "territory": Choice(centre.territory, territory) if centre.territory else None,
                "place": centre.place,
                "issuer_name": centre.issuer_name,
                "issuer_number": centre.issuer_number,
            }
        )

    def show_centre_problems(self, problems: Mapping[str, str]) -> None:
        """Show what is wrong with what was typed about the centre."""
        self._centre.show_problems(problems)

    def show_data(self, folder: str, last_backup: str) -> None:
        """Show where the data lies and when it was copied last."""
        self._folder.set_text(translate("Settings", "Folder: {folder}").format(folder=folder))
        self._last_backup.set_text(last_backup)

    # What people do

    def _choose_language(self) -> None:
        self._presenter.choose_language(str(self._language.value()))

    def _choose_text_size(self) -> None:
        chosen = self._text_size.value()
        if isinstance(chosen, int):
            self._presenter.choose_text_size(chosen)

    def _choose_colours(self) -> None:
        chosen = self._colours.value()
        if isinstance(chosen, Theme):
            self._presenter.choose_colours(chosen)

    def _suggest_territories(self, typed: str) -> list[Choice]:
        return [Choice(code, name) for code, name in self._presenter.territories(typed)]

    def _save_centre(self) -> None:
        values = self._centre.read()
        if values is not None:
            self._presenter.save_centre(values)

    def _ask_backup_folder(self) -> None:
        ask_folder(self, translate("Settings", "Back up into which folder?"), self._back_up_to)

    def _back_up_to(self, folder: Path) -> None:
        self._presenter.back_up_to(folder)


def _known_of(centre: Centre, territory: str) -> list[Known]:
    known = (
        Known(translate("Settings", "Name of the centre"), centre.name),
        Known(translate("Settings", "Short code"), centre.code),
        Known(translate("Settings", "Municipality, town or parish"), territory),
        Known(translate("Settings", "Usual place of events"), centre.place),
        Known(translate("Settings", "Organisation that issues certificates"), centre.issuer_name),
        Known(translate("Settings", "Registration number"), centre.issuer_number),
    )
    return [one for one in known if one.words]


def _colours() -> tuple[Choice, ...]:
    return (
        Choice(Theme.SYSTEM, translate("Settings", "As the computer")),
        Choice(Theme.LIGHT, translate("Settings", "Light")),
        Choice(Theme.DARK, translate("Settings", "Dark")),
        Choice(Theme.CONTRAST, translate("Settings", "High contrast")),
    )
