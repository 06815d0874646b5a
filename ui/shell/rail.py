"""The rail at the left: the places of the program, with words, or with signs where it is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame

from app.texts import translate
from ui import icons
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.labels import Sign, TextLabel, restyle
from ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from PySide6.QtGui import QKeyEvent

    from ui.shell.places import Place

WIDE: Final = 208
NARROW: Final = 64
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RailButton(Button):
    """One place. Arrow keys are told to the rail."""

    stepped = Signal(int)

    def __init__(self, place: Place) -> None:
        super().__init__(place.word)
        self.setProperty("kind", "rail")
        self.setObjectName(f"rail.{place.name}")
        self.setCheckable(True)
        self.place = place
        self.toggled.connect(self._draw_sign)
        self._draw_sign()

    def show_narrow(self, *, is_narrow: bool) -> None:
        """Show only the sign, with the word as a tooltip, or the sign and the word."""
        self.setText("" if is_narrow else self.place.word)
        self.setToolTip(self.place.word if is_narrow else "")
        self.setProperty("narrow", "true" if is_narrow else "false")
        restyle(self)

    def set_place(self, place: Place) -> None:
        """Take over the word in another language."""
        self.place = place
        self.set_words("" if self.property("narrow") == "true" else place.word)
        self.setAccessibleName(place.word)

    def _draw_sign(self) -> None:
        icons.set_icon(self, self.place.sign, ink="accent" if self.isChecked() else "second")

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.stepped.emit(step)


class Rail(QFrame):
    """The places. `chosen` carries the name of a place that a person went to.

    For the keyboard it is one stop: Tab enters at the place in sight, the arrows lead to others.
    """

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__()
        self.setProperty("kind", "rail")
        self.setObjectName("rail")
        self.setAccessibleName(translate("Shell", "Places"))
        self._is_narrow = False
        self._buttons = [RailButton(place) for place in places]
        self._group = QButtonGroup(self)
        self._brand = TextLabel("Kopā", "brand", wraps=False)
        self._lay_out()
        self._group.buttonClicked.connect(self._tell)
        self.mark(places[0].name)
        self.apply_theme()

    def _lay_out(self) -> None:
        brand = row(gap=8, margins=(10, 2, 0, 12))
        brand.addWidget(Sign("kopa", ink="accent", size=28))
        brand.addWidget(self._brand, 1)
        layout = column(self, gap=4, margins=(8, 14, 8, 12))
        layout.addLayout(brand)
        for index, button in enumerate(self._buttons):
            if index == len(self._buttons) - 1:
                layout.addStretch(1)
            self._group.addButton(button, index)
            button.stepped.connect(self._step)
            layout.addWidget(button)

    def mark(self, name: str) -> None:
        """Mark the place in sight; the keyboard enters the rail there."""
        for button in self._buttons:
            if button.place.name == name:
                button.setChecked(True)
        for button in self._buttons:
            by_tab = button.isChecked()
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if by_tab else Qt.FocusPolicy.ClickFocus
            )

    def set_places(self, places: Sequence[Place]) -> None:
        """Take over the words in another language."""
        for button, place in zip(self._buttons, places, strict=True):
            button.set_place(place)
        self.setAccessibleName(translate("Shell", "Places"))

    def offer(self, names: Container[str]) -> None:
        """Offer only the places that have a screen."""
        for button in self._buttons:
            button.setVisible(button.place.name in names)

    def show_narrow(self, *, is_narrow: bool) -> None:
        """Show signs only, or signs and words."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.apply_theme()

    def take_focus(self) -> None:
        """Give the keys to the place in sight."""
        for button in self._buttons:
            if button.isChecked():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def apply_theme(self) -> None:
        """Take over the width for the text size in force."""
        self.setFixedWidth(current_theme().px(NARROW if self._is_narrow else WIDE))
        self._brand.setVisible(not self._is_narrow)
        for button in self._buttons:
            button.show_narrow(is_narrow=self._is_narrow)

    def _step(self, step: int) -> None:
        offered = [button for button in self._buttons if not button.isHidden()]
        at = next(place for place, button in enumerate(offered) if button.hasFocus())
        after = offered[(at + step) % len(offered)]
        after.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self, button: Button) -> None:
        if isinstance(button, RailButton):
            self.chosen.emit(button.place.name)
