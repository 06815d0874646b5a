"""The columns of a file side by side: what each is taken for, above its heading and first cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.texts import translate
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.edges import EdgedFrame
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import clear, column, row
from ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from ui.lists_in.shown import ColumnShown, Option

_WIDTH: Final = 176
_LONGEST: Final = 20


class ColumnsStrip(QWidget):
    """Columns with their choosers. `said` carries (number of the column, role)."""

    said = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._views: list[_ColumnView] = []
        self._roles: tuple[Option, ...] = ()
        self._inner = QWidget()
        self._across = row(self._inner, gap=8, margins=(2, 2, 2, 10))
        self._area = scrolled(self._inner)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = column(self, gap=0)
        layout.addWidget(self._area)

    def show_columns(self, columns: Sequence[ColumnShown], roles: tuple[Option, ...]) -> None:
        """Show these columns; where they are the same ones, choosers keep the keys."""
        is_same = roles == self._roles and len(columns) == len(self._views)
        if not is_same:
            self._make(columns, roles)
        has_doubts = any(one.doubt for one in columns)
        for view, shown in zip(self._views, columns, strict=True):
            view.show_column(shown, has_doubts=has_doubts)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Be as high as the columns are at the text size in force."""
        hint = self._inner.sizeHint()
        is_wider = hint.width() > self._area.width()
        bar = self._area.horizontalScrollBar().sizeHint().height() if is_wider else 0
        self._area.setFixedHeight(hint.height() + bar)

    def _make(self, columns: Sequence[ColumnShown], roles: tuple[Option, ...]) -> None:
        clear(self._across)
        self._roles = roles
        self._views = [_ColumnView(one.number, len(one.cells), roles) for one in columns]
        for view in self._views:
            view.said.connect(self._tell)
            self._across.addWidget(view, 0, Qt.AlignmentFlag.AlignTop)
        self._across.addStretch(1)

    def _tell(self, number: int, role: str) -> None:
        self.said.emit(number, role)

    # Qt overrides
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_theme()


class _ColumnView(EdgedFrame):
    """One column. `said` carries (number of the column, role)."""

    said = Signal(int, str)

    def __init__(self, number: int, rows: int, roles: tuple[Option, ...]) -> None:
        super().__init__("card")
        self._number = number
        self._chooser = ChoiceField([Choice(one.value, one.words) for one in roles])
        self._chooser.changed.connect(self._tell)
        self._doubt = _line("small")
        self._heading = _line("strong")
        self._cells = [_line("second") for _ in range(rows)]
        layout = column(self, gap=2, margins=(10, 8, 10, 8))
        for widget in (self._chooser, self._doubt, self._heading, *self._cells):
            layout.addWidget(widget)
        self._doubt.set_tone(Tone.ATTENTION)
        self.apply_theme()

    def show_column(self, shown: ColumnShown, *, has_doubts: bool) -> None:
        """Show what the column is taken for, and its first cells.

        Where one column has a doubt, all leave its line free: headings stand side by side.
        """
        self._chooser.set_value(shown.role)
        self._chooser.name(
            f"lists_in.column.{self._number}",
            translate("Lists in", "What is in the column “{heading}”").format(
                heading=shown.heading
            ),
        )
        self._chooser.describe(shown.doubt or ", ".join(filter(None, shown.cells)))
        self._heading.set_text(_cut(shown.heading))
        self._doubt.set_text(shown.doubt)
        self._doubt.setVisible(has_doubts)
        for label, text in zip(self._cells, shown.cells, strict=False):
            label.set_text(_cut(text))
        self.set_edge(_edge(shown))

    def apply_theme(self) -> None:
        """Take over the width for the text size in force."""
        self.setFixedWidth(current_theme().px(_WIDTH))

    def _tell(self) -> None:
        self.said.emit(self._number, str(self._chooser.value()))


def _edge(shown: ColumnShown) -> Tone:
    if shown.doubt:
        return Tone.ATTENTION
    return Tone.GOOD if shown.is_taken else Tone.NEUTRAL


def _line(kind: str) -> TextLabel:
    label = TextLabel("", kind, wraps=False)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return label


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
