"""The panel with the history of one record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.history.presenter import AT_ONCE
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, plain
from ui.widgets.cards import Card
from ui.widgets.labels import body, divider, second, strong
from ui.widgets.layouts import column
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.history.presenter import EntryShown


class HistoryPanel(SidePanel):
    """Entries one under the other, the newest first; earlier ones at the touch of a button.

    `differences` says how many values of the record gave way to another laptop's, and
    `differences_asked` leads to them.
    """

    differences_asked = Signal()

    def __init__(self, entries: Sequence[EntryShown], *, name: str, differences: str = "") -> None:
        super().__init__(translate("History", "History"), name=name)
        self.scrolls_by_keys(translate("History", "History"))
        self._waiting = list(entries)
        if differences:
            self._tell_of(differences, f"{name}.differences")
        self._entries = column(gap=12)
        self.body.addLayout(self._entries)
        self._more = self.add_act(
            plain(translate("History", "Show earlier"), self._show_more, name=f"{name}.more")
        )
        self.body.addStretch(1)
        if not entries:
            self._entries.addWidget(second(translate("History", "Nothing is on record yet.")))
        self._show_more()

    def _tell_of(self, differences: str, name: str) -> None:
        card = Card(tone=Tone.ATTENTION)
        card.add(strong(differences))
        card.add_act(
            outlined(translate("History", "Look at them"), self.differences_asked.emit, name=name)
        )
        self.body.addWidget(card)

    def _show_more(self) -> None:
        shown, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        for entry in shown:
            if self._entries.count():
                self._entries.addWidget(divider())
            self._entries.addWidget(_Entry(entry))
        self._more.setVisible(bool(self._waiting))


class _Entry(QWidget):
    """One entry: what, when and by whom, and its lines."""

    def __init__(self, entry: EntryShown) -> None:
        super().__init__()
        layout = column(self, gap=4)
        layout.addWidget(strong(entry.title))
        layout.addWidget(second(entry.about))
        for line in entry.lines:
            layout.addWidget(body(line))
