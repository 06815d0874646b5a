"""The half of the page of files that is about taking in, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.texts import translate
from ui.exchange.files.drop_zone import DropZone
from ui.exchange.files.parts import PathButton, explained_row
from ui.theme.theme import current_theme
from ui.widgets.buttons import Rank, outlined, plain
from ui.widgets.cards import Card
from ui.widgets.labels import body, second
from ui.widgets.layouts import clear, column

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from ui.exchange.files.view import Done, StickFiles


class TakeCard(Card):
    """Where files are dropped, chosen, or found on a stick. `stick_chosen` carries its folder."""

    stick_chosen = Signal(object)
    files_asked = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Exchange", "Take in files"))
        current_theme().space(self.body, 12, (0, 0, 0, 0))
        words = second(
            translate(
                "Exchange",
                "Kopā first says what would change. Files may come in any order, and twice: it "
                "does no harm.",
            )
        )
        self.add(explained_row("import", words))
        self._main = self._make_button("exchange.look", Rank.PRIMARY)
        self._others = [self._make_button(f"exchange.look.{n}", Rank.OUTLINED) for n in range(4)]
        self._choose = outlined(
            translate("Exchange", "Choose files …"),
            self.files_asked.emit,
            name="exchange.choose",
            sign="folder",
        )
        self._drop = DropZone(self._choose)
        self.add(self._drop)

    def _make_button(self, name: str, rank: Rank) -> PathButton:
        # All are there from the beginning: what comes later would be the last that Tab stops at.
        button = PathButton(name, sign="stick", rank=rank)
        button.taken.connect(self.stick_chosen)
        self.add(button)
        return button

    def show_sticks(self, sticks: tuple[StickFiles, ...], *, is_main: bool) -> None:
        """Offer to look at what is on the sticks; the first is the filled button of the page."""
        first = sticks[:1] if is_main else ()
        offered = (*first, *(None,) * (1 - len(first)), *sticks[len(first) :])
        for place, button in enumerate((self._main, *self._others)):
            one = offered[place] if place < len(offered) else None
            button.setVisible(one is not None)
            if one is not None:
                button.stand_for(one.folder, one.words)

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing else be chosen while files are looked at."""
        for button in (self._main, *self._others, self._choose):
            button.setEnabled(not is_busy)

    def has_keys(self) -> bool:
        """Say whether one of the sticks has the keys."""
        return self.window().focusWidget() in (self._main, *self._others)

    def take_keys(self) -> bool:
        """Give the keys to the filled button; say whether there is one."""
        if not (self._main.isVisibleTo(self) and self._main.isEnabled()):
            return False
        self._main.setFocus()
        return True

    def mark_over(self, *, is_over: bool) -> None:
        """Show that files are held over the page."""
        self._drop.mark(is_over=is_over)


class DoneCard(Card):
    """What an import came to, and the way to its report.

    `report_asked` carries the identity of the one file that came in, `reports_asked` nothing.
    """

    report_asked = Signal(object)
    reports_asked = Signal()
    differences_asked = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Exchange", "The import is done"))
        self._identity: bytes | None = None
        self._lines: QVBoxLayout = column(gap=4)
        self.body.addLayout(self._lines)
        self._report = outlined(
            translate("Exchange", "Open the report"),
            self._ask_report,
            name="exchange.report",
            sign="table",
        )
        self.add_act(self._report)
        self._differences = plain(
            translate("Exchange", "What was changed on two laptops"),
            self.differences_asked.emit,
            name="exchange.done_differences",
        )
        self.add_act(self._differences)

    def take_keys(self) -> None:
        """Give the keys to the way to the report."""
        self._report.setFocus()

    def _ask_report(self) -> None:
        if self._identity is None:
            self.reports_asked.emit()
        else:
            self.report_asked.emit(self._identity)

    def show_done(self, done: Done) -> None:
        """Show it."""
        self._identity = done.identity
        clear(self._lines)
        for line in done.lines:
            self._lines.addWidget(body(line))
        self._differences.setVisible(done.has_differences)
