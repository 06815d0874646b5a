"""What is known, as lines of a label and its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme.theme import current_theme
from ui.widgets.labels import body, second
from ui.widgets.layouts import clear

if TYPE_CHECKING:
    from collections.abc import Sequence


class Fact(Protocol):
    """One thing that is known: what it is, and the words for it."""

    @property
    def label(self) -> str: ...
    @property
    def words(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Known:
    """One thing that is known, where nobody has a record of their own for it."""

    label: str
    words: str


class FactList(QWidget):
    """Facts one under the other; `nothing` is the sentence for none."""

    def __init__(self, nothing: str = "") -> None:
        super().__init__()
        self._nothing = nothing
        self._grid = QGridLayout(self)
        current_theme().space(self._grid, 8, (0, 0, 0, 0))
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts in the place of others."""
        clear(self._grid)
        for place, fact in enumerate(facts):
            self._grid.addWidget(second(fact.label), place, 0, Qt.AlignmentFlag.AlignTop)
            words = body(fact.words)
            # Beside a label of two lines they begin where it does.
            words.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, place, 1)
        if not facts and self._nothing:
            self._grid.addWidget(second(self._nothing), 0, 0, 1, 2)
