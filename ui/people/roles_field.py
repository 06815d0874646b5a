"""The field for roles: several of a closed list, each a tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.widgets.editor import Editor
from ui.widgets.layouts import flow
from ui.widgets.ticks import TickBox

if TYPE_CHECKING:
    from collections.abc import Mapping


class RolesField(Editor):
    """Ticks side by side; the value is a tuple of codes. Codes that nobody knows are kept."""

    def __init__(self, words: Mapping[str, str]) -> None:
        super().__init__(QWidget())
        self._boxes = {code: TickBox(text.replace("&", "&&")) for code, text in words.items()}
        self._unknown: tuple[str, ...] = ()
        layout = flow(self.inner, gap=12)
        for box in self._boxes.values():
            box.toggled.connect(self._tell_changed)
            layout.addWidget(box)
        self.setFocusProxy(next(iter(self._boxes.values())))

    def value(self) -> tuple[str, ...]:
        ticked = (code for code, box in self._boxes.items() if box.isChecked())
        return (*ticked, *self._unknown)

    def set_value(self, value: object) -> None:
        codes = tuple(map(str, value)) if isinstance(value, tuple) else ()
        self._unknown = tuple(code for code in codes if code not in self._boxes)
        for code, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(code in codes)
            box.blockSignals(False)

    def name(self, name: str, spoken: str) -> None:
        super().name(name, spoken)
        for code, box in self._boxes.items():
            box.setObjectName(f"{name}.{code}")
            box.setAccessibleDescription(spoken)
