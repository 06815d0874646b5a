"""The papers of the pack to tick, each with how many are printed. It knows no events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.pack_choices import MOST_COPIES, PackPaper
from app.services.wording.print_pack import paper_words
from app.texts import translate
from ui.theme.theme import current_theme
from ui.widgets.fields import CheckField, NumberField
from ui.widgets.labels import TextLabel, restyle
from ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from collections.abc import Iterable

_NUMBER_WIDTH: Final = 64
_UNDER_WORDS: Final = 28


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One paper as it is offered: how many, whether it is ticked, and what is worth knowing."""

    paper: PackPaper
    copies: int
    is_ticked: bool
    hint: str = ""


class _Line(QWidget):
    """A tick with its words, a number beside it and quiet words below."""

    changed = Signal(PackPaper)

    def __init__(self, paper: PackPaper) -> None:
        super().__init__()
        words = paper_words(paper)
        self.paper = paper
        self.tick = CheckField(words)
        self.tick.name(f"pack.{paper.value}", words)
        self.number = NumberField(0, MOST_COPIES)
        spoken = translate("Print pack", "How many: {paper}").format(paper=words)
        self.number.name(f"pack.{paper.value}.copies", spoken)
        self._hint = TextLabel("", "small")
        across = row(gap=8)
        across.addWidget(self.tick, 1)
        across.addWidget(self.number)
        below = row(margins=(_UNDER_WORDS, 0, 0, 0))
        below.addWidget(self._hint)
        layout = column(self, gap=0)
        layout.addLayout(across)
        layout.addLayout(below)
        self.tick.changed.connect(self._take_tick)
        self.number.changed.connect(self._take_number)
        self.apply_theme()

    def show_line(self, line: PaperLine) -> None:
        self.tick.set_value(line.is_ticked)
        if self.copies != line.copies:
            self.number.set_value(line.copies)
        self.number.setEnabled(line.is_ticked)
        self._hint.set_text(line.hint)
        self._hint.setVisible(bool(line.hint))
        self._mark()

    @property
    def copies(self) -> int:
        found = self.number.value()
        return found if isinstance(found, int) else 0

    def apply_theme(self) -> None:
        self.number.setFixedWidth(current_theme().px(_NUMBER_WIDTH))

    def _take_tick(self) -> None:
        self.number.setEnabled(self.tick.value())
        self.changed.emit(self.paper)

    def _take_number(self) -> None:
        self._mark()
        self.changed.emit(self.paper)

    def _mark(self) -> None:
        problem = self.number.problem()
        self.number.mark_problem(is_wrong=bool(problem))
        self.number.describe(problem)
        restyle(self.number.inner)


class PackPapers(QWidget):
    """All papers below each other. `changed` carries the paper that was touched."""

    changed = Signal(PackPaper)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pack.papers")
        self._lines = {paper: _Line(paper) for paper in PackPaper}
        layout = column(self, gap=6)
        for line in self._lines.values():
            layout.addWidget(line)
            line.changed.connect(self.changed)

    def show_lines(self, lines: Iterable[PaperLine]) -> None:
        """Show what is offered."""
        for line in lines:
            self._lines[line.paper].show_line(line)

    def ticked(self) -> tuple[PackPaper, ...]:
        """Return the papers that are wanted."""
        return tuple(paper for paper, line in self._lines.items() if line.tick.value())

    def copies(self) -> dict[PackPaper, int]:
        """Return how many of each are wanted; none where no number stands."""
        return {paper: line.copies for paper, line in self._lines.items()}
