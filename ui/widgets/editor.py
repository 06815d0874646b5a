"""What every field of a form has in common: a value, a problem in words, and a widget for keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.labels import restyle
from ui.widgets.layouts import row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout


class Editor(QWidget):
    """A field without its label: `value`, `set_value`, `problem`.

    `changed` is told at each change by the person, `submitted` when they press Enter in it; both
    carry nothing.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.inner = inner
        self.setFocusProxy(inner)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.line: QHBoxLayout = row(self, gap=4)
        self.line.addWidget(inner, 1)

    def value(self) -> object:
        """Return what stands in the field; None where nothing does."""
        raise NotImplementedError

    def set_value(self, value: object) -> None:
        """Put a value into the field without telling `changed`."""
        raise NotImplementedError

    def problem(self) -> str:
        """Return in words why what stands there cannot be a value; empty when it can."""
        return ""

    def is_empty(self) -> bool:
        return self.value() in (None, "")

    def name(self, name: str, spoken: str) -> None:
        """Give the inner widget its name for tests and its name for screen readers."""
        self.inner.setObjectName(name)
        self.inner.setAccessibleName(spoken)

    def describe(self, words: str) -> None:
        """Let screen readers say this after the name: the hint, or the problem."""
        self.inner.setAccessibleDescription(words)

    def mark_problem(self, *, is_wrong: bool) -> None:
        """Mark the field; the words stand under it."""
        self.inner.setProperty("problem", "true" if is_wrong else "false")
        restyle(self.inner)

    def _tell_changed(self) -> None:
        self.changed.emit()

    def _tell_submitted(self) -> None:
        self.submitted.emit()
