"""Two records beside each other: what each says, whether that agrees, and the signs both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.likeness import Likelihood
from app.texts import translate
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import link
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.labels import Sign, TextLabel, body, divider, heading, second, strong
from ui.widgets.layouts import clear, column, row
from ui.widgets.scrolled import FollowingScrollArea

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from ui.duplicates.view import ComparedLine, ComparisonShown

_SHARES: Final = (2, 4, 0, 4)


class ComparisonArea(FollowingScrollArea):
    """The two records, scrolled by the arrow keys where they are higher than the window."""

    def __init__(self, view: ComparisonView) -> None:
        super().__init__()
        view.setProperty("kind", "scrolled")
        self._view = view
        self.setWidget(view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("duplicates.comparison")
        self.setAccessibleName(translate("Duplicates", "Both records beside each other"))

    # Qt overrides
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._view.show_keys(are_here=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._view.show_keys(are_here=False)


class ComparisonView(QWidget):
    """A card of two records. `opened` carries the id of a record."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: ComparisonShown | None = None
        self._card = Card()
        inner = QWidget()
        self._grid = QGridLayout(inner)
        current_theme().space(self._grid, 8, (0, 0, 0, 0))
        for place, share in enumerate(_SHARES):
            self._grid.setColumnStretch(place, share)
        self._signs = column(gap=6)
        self._card.add(inner)
        self._card.body.addLayout(self._signs)
        layout = column(self, margins=(2, 2, 10, 2))
        layout.addWidget(self._card)
        layout.addStretch(1)

    def show_comparison(self, shown: ComparisonShown) -> None:
        """Show these two records."""
        self._shown = shown
        is_likely = shown.likelihood is Likelihood.LIKELY
        tone, sign = (Tone.GOOD, "check") if is_likely else (Tone.NEUTRAL, "help")
        clear(self._grid)
        chip = Chip(shown.word, tone=tone, sign=sign)
        self._grid.addWidget(chip, 0, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_heads(shown)
        for place, line in enumerate(shown.lines, start=2):
            self._show_line(place, line)
        self._show_signs(shown)

    def show_keys(self, *, are_here: bool) -> None:
        """Show by the edge of the card whether the keys go to it."""
        self._card.set_tone(Tone.GOOD if are_here else Tone.NEUTRAL)

    def _show_heads(self, shown: ComparisonShown) -> None:
        words = translate("Duplicates", "Open the record")
        for place, name, act, side in (
            (1, shown.one, self._open_one, "one"),
            (3, shown.other, self._open_other, "other"),
        ):
            self._grid.addWidget(strong(name), 0, place)
            door = link(words, act, name=f"duplicates.open_{side}")
            door.setAccessibleDescription(name)
            self._grid.addWidget(door, 1, place, Qt.AlignmentFlag.AlignLeft)

    def _show_line(self, place: int, line: ComparedLine) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(second(line.label), place, 0, top)
        self._grid.addWidget(_words(line.one), place, 1, top)
        self._grid.addWidget(_agreement(line), place, 2, top)
        self._grid.addWidget(_words(line.other), place, 3, top)

    def _show_signs(self, shown: ComparisonShown) -> None:
        clear(self._signs)
        self._signs.addWidget(divider())
        for title, signs, sign, ink in (
            (
                translate("Duplicates", "What speaks for one person"),
                shown.signs_for,
                "check",
                "accent",
            ),
            (
                translate("Duplicates", "What speaks for two people"),
                shown.signs_against,
                "warning",
                "attention",
            ),
        ):
            if signs:
                self._signs.addWidget(heading(title))
            for words in signs:
                line = row(gap=8)
                line.addWidget(Sign(sign, ink=ink, size=18), 0, Qt.AlignmentFlag.AlignTop)
                line.addWidget(body(words), 1)
                self._signs.addLayout(line)

    def _open_one(self) -> None:
        if self._shown is not None:
            self.opened.emit(self._shown.pair[0])

    def _open_other(self) -> None:
        if self._shown is not None:
            self.opened.emit(self._shown.pair[1])


def _words(text: str) -> TextLabel:
    if not text:
        return second(translate("Duplicates", "not stated"))
    label = body(text)
    # Two addresses beside each other are wider than a small window: they may go on below.
    label.setText(label.text().replace("@", "\N{ZERO WIDTH SPACE}@"))
    return label


def _agreement(line: ComparedLine) -> TextLabel:
    """Return a sign between the two sides, with words for who cannot see it."""
    if line.agrees is None:
        return second("")
    label = second("=" if line.agrees else "≠")
    label.setAccessibleName(
        translate("Duplicates", "the same") if line.agrees else translate("Duplicates", "differs")
    )
    if not line.agrees:
        label.set_tone(Tone.ATTENTION)
    return label
