"""The half of the page of files that is about sending, as people see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from app.texts import translate
from ui.exchange.files.parts import PathButton, explained_row, line_row
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import Rank, outlined
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.labels import Sign, TextLabel, body, second, strong
from ui.widgets.layouts import clear, column
from ui.widgets.scrolled import bring_into_sight
from ui.widgets.ticks import TickBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from ui.exchange.files.view import Line, Saved, SavePlace, SendShown

_MOST_FILES: Final = 12


class SendCard(Card):
    """What is new to the others, the sticks to save to, and what was saved last.

    `chosen` carries the folder of a stick, `elsewhere_asked` nothing, `copies_left` whether copies
    of scans are to stay here.
    """

    chosen = Signal(object)
    elsewhere_asked = Signal()
    copies_left = Signal(bool)

    def __init__(self) -> None:
        super().__init__(" ")
        self._words = second()
        self._news: QVBoxLayout = column(gap=4)
        self._problem: QVBoxLayout = column(gap=4)
        self._saved: QVBoxLayout = column(gap=4)
        self._zone = _StickZone()
        self._zone.chosen.connect(self.chosen)
        self._copies = second()
        self._leave = TickBox(translate("Exchange", "Leave the copies out this time"))
        self._leave.setObjectName("exchange.leave_copies")
        self._leave.toggled.connect(self.copies_left)
        self._last = second()
        self._had_keys = False
        self._elsewhere = outlined(
            translate("Exchange", "Save elsewhere …"),
            self.elsewhere_asked.emit,
            name="exchange.save_elsewhere",
            sign="folder",
        )
        self._lay_out()

    def _lay_out(self) -> None:
        current_theme().space(self.body, 12, (0, 0, 0, 0))
        self.add(explained_row("export", self._words))
        for part in (self._news, self._problem, self._saved):
            self.body.addLayout(part)
        self.add(self._zone)
        self.add(self._copies)
        self.add(self._leave)
        self.add(self._last)
        self.add_act(self._elsewhere)

    def has_keys(self) -> bool:
        """Say whether one of the sticks has the keys."""
        return self._zone.has_keys()

    def has_main_keys(self) -> bool:
        """Say whether the filled button has the keys."""
        return self._zone.has_main_keys()

    def take_keys(self) -> bool:
        """Give the keys to the filled button; say whether there is one."""
        return self._zone.take_main_keys()

    def bring_saved_into_sight(self) -> None:
        """Scroll until all is seen that was told of the last saving, its first line for sure."""
        items = (self._saved.itemAt(place) for place in reversed(range(self._saved.count())))
        for widget in (item.widget() for item in items if item is not None):
            if widget is not None:
                bring_into_sight(widget)

    def show_sending(self, shown: SendShown) -> None:
        """Show what is so now."""
        self.set_title(shown.title)
        self._words.set_text(shown.words)
        _fill(self._news, shown.news)
        clear(self._problem)
        if shown.problem:
            self._problem.addWidget(Chip(_problem_word(shown), tone=Tone.ATTENTION), 0, _LEFT)
            for line in shown.problem.splitlines():
                self._problem.addWidget(body(line))
        self._show_saved(shown.saved)
        self._show_zone(shown)
        self._zone.setVisible(shown.can_send)
        self._elsewhere.setVisible(shown.can_send)
        self._last.setVisible(shown.can_send)
        self._copies.set_text(shown.copies)
        self._last.set_text(shown.last)
        for part in (self._copies, self._leave):
            part.setVisible(bool(shown.copies))
        self._leave.setChecked(shown.leaves_copies)

    def _show_zone(self, shown: SendShown) -> None:
        self._had_keys = self._had_keys or self._zone.has_keys()
        self._zone.show_places(shown.places, saving=shown.saving, is_main=shown.is_main)
        self._elsewhere.setEnabled(not shown.saving)
        if shown.saving:
            return
        if self._had_keys and not self._zone.has_keys():
            # Qt handed them on when the button went away.
            self._zone.take_keys()
        self._had_keys = False

    def _show_saved(self, saved: Saved | None) -> None:
        clear(self._saved)
        if saved is None:
            return
        self._saved.addWidget(
            Chip(translate("Exchange", "Saved and read back"), tone=Tone.GOOD), 0, _LEFT
        )
        self._saved.addWidget(strong(saved.words))
        for line in saved.files[:_MOST_FILES]:
            self._saved.addWidget(body(line))
        if len(saved.files) > _MOST_FILES:
            more = translate("Exchange", "and %n more files", n=len(saved.files) - _MOST_FILES)
            self._saved.addWidget(body(more))
        for note in saved.notes:
            self._saved.addWidget(second(note))


class _StickZone(QFrame):
    """The sticks that are in, each a button; without any, where to put one."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "drop")
        self._layout = column(self, gap=8, margins=(24, 24, 24, 24))
        self._sign = Sign("stick", size=32)
        self._words = TextLabel("", "strong")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        self._layout.addWidget(self._words)
        # All are there from the beginning: what comes later would be the last that Tab stops at.
        self._main = self._make_button("exchange.save", Rank.PRIMARY)
        self._others = [self._make_button(f"exchange.save.{n}", Rank.OUTLINED) for n in range(4)]

    def _make_button(self, name: str, rank: Rank) -> tuple[PathButton, TextLabel]:
        button, about = PathButton(name, sign="stick", rank=rank), second()
        about.setAlignment(Qt.AlignmentFlag.AlignCenter)
        button.taken.connect(self.chosen)
        self._layout.addWidget(button)
        self._layout.addWidget(about)
        return button, about

    def has_keys(self) -> bool:
        """Say whether one of the sticks has the keys."""
        return self.isAncestorOf(self.window().focusWidget() or self)

    def has_main_keys(self) -> bool:
        """Say whether the filled button has the keys."""
        button, _ = self._main
        return button.isVisibleTo(self) and self.window().focusWidget() is button

    def take_main_keys(self) -> bool:
        """Give the keys to the filled button; say whether there is one."""
        button, _ = self._main
        if not (button.isVisibleTo(self) and button.isEnabled()):
            return False
        button.setFocus()
        return True

    def take_keys(self) -> None:
        """Give the keys to the first stick."""
        for button, _ in (self._main, *self._others):
            if button.isVisibleTo(self) and button.isEnabled():
                button.setFocus()
                return

    def show_places(self, places: tuple[SavePlace, ...], *, saving: str, is_main: bool) -> None:
        """Show the sticks, or what is being saved."""
        nothing = translate("Exchange", "Put a stick in: Kopā notices it by itself.")
        told = saving or ("" if places else nothing)
        self._words.set_text(told)
        self._words.setVisible(bool(told))
        self._sign.setVisible(bool(told))
        offered = () if saving else places
        is_main = is_main and bool(offered) and offered[0].is_possible
        rest = offered[1:] if is_main else offered
        _offer(self._main, offered[0] if is_main else None)
        for place, pair in enumerate(self._others):
            _offer(pair, rest[place] if place < len(rest) else None)


def _offer(pair: tuple[PathButton, TextLabel], place: SavePlace | None) -> None:
    button, about = pair
    button.setVisible(place is not None)
    about.setVisible(place is not None)
    if place is None:
        return
    button.stand_for(place.folder, place.words)
    button.setEnabled(place.is_possible)
    button.setAccessibleDescription(place.about)
    about.set_text(place.about)


def _problem_word(shown: SendShown) -> str:
    if shown.saved is None:
        return translate("Exchange", "Not saved")
    return translate("Exchange", "Not all were saved")


def _fill(layout: QVBoxLayout, lines: tuple[Line, ...]) -> None:
    clear(layout)
    for line in lines:
        layout.addWidget(line_row(line))


_LEFT: Final = Qt.AlignmentFlag.AlignLeft
