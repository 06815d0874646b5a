"""The panel with what was done in this session, and the way back through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.history.done import AT_ONCE
from ui.theme.tokens import Tone
from ui.widgets.buttons import link, outlined, plain
from ui.widgets.chips import Chip
from ui.widgets.labels import divider, second, small, strong
from ui.widgets.layouts import clear, column, row
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from ui.history.done import DoneShown


class DonePanel(SidePanel):
    """Acts one under the other, the newest first.

    `undo_asked` carries the number of the act down to which everything is taken back,
    `redo_asked` nothing.
    """

    undo_asked = Signal(int)
    redo_asked = Signal()

    def __init__(self) -> None:
        super().__init__(translate("History", "What was done"), name="done")
        self.scrolls_by_keys(translate("History", "What was done"))
        self._lines = column(gap=12)
        self._shown = AT_ONCE
        self._every: tuple[DoneShown, ...] = ()
        self.add(
            small(
                translate(
                    "History",
                    "Since Kopā was opened. Files that were saved, printed or imported from"
                    " other laptops, and backups, are not undone here.",
                )
            )
        )
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        self._redo = self.add_act(
            outlined(
                translate("History", "Do again"), self._ask_redo, name="done.redo", sign="redo"
            )
        )
        self._more = self.add_act(
            plain(translate("History", "Show earlier"), self._show_more, name="done.more")
        )

    def show_done(self, acts: tuple[DoneShown, ...]) -> None:
        """Show these acts."""
        self._every = acts
        self.show_top()
        self._redo.setEnabled(any(not one.stands for one in acts))
        self._fill()

    def _fill(self) -> None:
        clear(self._lines)
        if not self._every:
            self._lines.addWidget(second(translate("History", "Nothing was done yet.")))
        for place, act in enumerate(self._every[: self._shown]):
            if place:
                self._lines.addWidget(divider())
            line = _Line(act)
            line.asked.connect(self._ask_undo)
            self._lines.addWidget(line)
        self._more.setVisible(len(self._every) > self._shown)

    def _show_more(self) -> None:
        self._shown += AT_ONCE
        self._fill()

    def _ask_undo(self, number: int) -> None:
        self.undo_asked.emit(number)

    def _ask_redo(self) -> None:
        self.redo_asked.emit()


class _Line(QWidget):
    """One act. `asked` carries its number."""

    asked = Signal(int)

    def __init__(self, act: DoneShown) -> None:
        super().__init__()
        self._number = act.number
        layout = column(self, gap=4)
        layout.addWidget(strong(act.title) if act.stands else second(act.title))
        across = row(gap=8)
        across.addWidget(second(act.about), 1)
        if act.stands:
            words = _undo_words(act)
            button = link(words, self._ask, name=f"done.undo.{act.number}")
            button.setAccessibleDescription(act.title)
            button.hold(act.why_it_stays)
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        else:
            chip = Chip(translate("History", "Undone"), tone=Tone.NEUTRAL, sign="undo")
            across.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(across)

    def _ask(self) -> None:
        self.asked.emit(self._number)


def _undo_words(act: DoneShown) -> str:
    if act.is_newest:
        return translate("History", "Undo")
    return translate("History", "Undo down to here")
