"""A code that people compare by voice or by eye: groups in large type, each in its own box."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import clear, flow, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLayout

_TOGETHER: Final = 3
"""Groups that stay beside each other: two such lines compare better than five and one."""


class CodeShown(QWidget):
    """The groups of one code, in one line or in two."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._halves: QLayout = flow(self, gap=8)
        self.code = ""

    def show_code(self, code: str) -> None:
        """Show this code in the place of another."""
        self.code = code
        clear(self._halves)
        groups = code.split()
        for start in range(0, len(groups), _TOGETHER):
            self._halves.addWidget(_half(groups[start : start + _TOGETHER]))
        self.setAccessibleName(translate("Joining", "Code: {code}").format(code=code))


def differing_words() -> str:
    """Return what is pressed where the two codes are not the same."""
    return translate("Exchange", "The codes differ")


def _half(groups: Sequence[str]) -> QWidget:
    inner = QWidget()
    layout = row(inner, gap=8)
    for group in groups:
        box = TextLabel(group, "code", wraps=False)
        box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Read digit by digit, as people do: "forty-eight thousand" compares badly.
        box.setAccessibleName(" ".join(group))
        layout.addWidget(box)
    return inner
