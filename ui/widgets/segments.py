"""Parts of a page side by side, one shown at a time: overview · people · attendance · documents.

For the keyboard it is one stop: Tab enters at the chosen part, the arrow keys choose another.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QStackedWidget, QWidget

from ui.widgets.buttons import Button
from ui.widgets.layouts import apart, column, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


@dataclass(frozen=True, slots=True)
class Segment:
    """One part: its name in the code, and the word on it."""

    name: str
    word: str


class _SegmentButton(Button):
    """One word of the bar; arrow keys are told to the bar."""

    stepped = Signal(int)

    def __init__(self, segment: Segment, name: str) -> None:
        super().__init__(segment.word)
        self.setProperty("kind", "segment")
        self.setCheckable(True)
        self.setObjectName(f"{name}.{segment.name}")

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.stepped.emit(step)


class SegmentBar(QFrame):
    """The words to choose from. `chosen` carries the name of the part."""

    chosen = Signal(str)

    def __init__(self, segments: Sequence[Segment], *, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "segments")
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._names = [segment.name for segment in segments]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        layout = row(self, gap=2, margins=(3, 3, 3, 3))
        for index, segment in enumerate(segments):
            button = _SegmentButton(segment, name)
            button.stepped.connect(self._step)
            self._group.addButton(button, index)
            layout.addWidget(button)
        self._group.idToggled.connect(self._tell)
        self._group.button(0).setChecked(True)
        self._let_tab_enter_once()

    @property
    def current(self) -> str:
        return self._names[self._group.checkedId()]

    def choose(self, name: str) -> None:
        """Choose a part by its name in the code."""
        self._group.button(self._names.index(name)).setChecked(True)

    def take_focus(self) -> None:
        """Give the keys to the word that is chosen."""
        self._group.button(self._group.checkedId()).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_word(self, name: str, word: str) -> None:
        """Change the word of a part, for instance to carry a count."""
        button = self._group.button(self._names.index(name))
        if isinstance(button, Button):
            button.set_words(word)

    def _step(self, step: int) -> None:
        index = (self._group.checkedId() + step) % len(self._names)
        button = self._group.button(index)
        button.setChecked(True)
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self, index: int, is_chosen: bool) -> None:  # noqa: FBT001 - Qt's own signature
        if is_chosen:
            self._let_tab_enter_once()
            self.chosen.emit(self._names[index])

    def _let_tab_enter_once(self) -> None:
        for button in self._group.buttons():
            by_tab = button.isChecked()
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if by_tab else Qt.FocusPolicy.ClickFocus
            )


class SegmentedPages(QWidget):
    """A segment bar with the page of the chosen part under it. `chosen` carries its name.

    Pages may be added later than the bar is made; a part without a page shows an empty one. What is
    added to `lead` stands at the end of the bar's line, or under it where the width is used.
    """

    chosen = Signal(str)

    def __init__(self, segments: Sequence[Segment], *, name: str) -> None:
        super().__init__()
        self.bar = SegmentBar(segments, name=name)
        self._pages = QStackedWidget()
        self._by_name: dict[str, QWidget] = {}
        self.lead = apart(gap=12)
        layout = column(self, gap=12)
        self.lead.addWidget(self.bar)
        layout.addLayout(self.lead)
        layout.addWidget(self._pages, 1)
        for segment in segments:
            self.set_page(segment.name, QWidget())
        self.bar.chosen.connect(self._show)
        self._show(self.bar.current)

    def set_page(self, name: str, page: QWidget) -> None:
        """Give a part its page."""
        old = self._by_name.pop(name, None)
        self._pages.addWidget(page)
        self._by_name[name] = page
        if old is not None:
            shown = self._pages.currentWidget() is old
            self._pages.removeWidget(old)
            old.deleteLater()
            if shown:
                self._pages.setCurrentWidget(page)

    def choose(self, name: str) -> None:
        """Show a part by its name in the code."""
        self.bar.choose(name)

    def _show(self, name: str) -> None:
        self._pages.setCurrentWidget(self._by_name[name])
        self.chosen.emit(name)
