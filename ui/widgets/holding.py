"""What is not done in this window, and why: acts that are held, by the names of their widgets.

A held button keeps its place and can be reached by keys; pressed, it says why instead of acting,
and readers hear the reason with its name. A held field is read and not typed in; a held act in a
menu is greyed. One list in one place says what is held (ui.shell.reading), and whatever is shown
is looked up in it then: no screen has to think of it. This knows names and words, and never why
something is held.
"""

from __future__ import annotations

import re
from fnmatch import translate as pattern_of
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from ui.widgets.labels import restyle

if TYPE_CHECKING:
    from collections.abc import Collection

_NAME: Final = "kopa.holding"
_HELD: Final = "held"
_BEFORE: Final = "kopa_before_held"


class Holding(QObject):
    """The acts that are held. `changed` carries nothing, `pressed` the words to be said."""

    changed = Signal()
    pressed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._held: re.Pattern[str] | None = None
        self._words = self._short = ""

    def hold(self, names: Collection[str], words: str, short: str) -> None:
        """Hold the acts of these names, in which * stands for anything.

        `words` are said of an act, the `short` ones stand in an empty field.
        """
        held = re.compile("|".join(map(pattern_of, sorted(names)))) if names else None
        if (held, words) == (self._held, self._words):
            return
        self._held, self._words, self._short = held, words, short
        self._watch(is_watching=held is not None)
        for widget in QApplication.allWidgets():
            self._look_at(widget)
        self.changed.emit()

    def let_go(self) -> None:
        """Hold nothing any more."""
        self.hold((), "", "")

    def words_for(self, name: str) -> str:
        """Return why the act of this name is held, "" where it is not."""
        return self._words if self._held is not None and self._held.match(name) else ""

    def _watch(self, *, is_watching: bool) -> None:
        # Nothing is asked of every event in a window that holds nothing.
        application = QApplication.instance()
        if application is None:
            return
        application.removeEventFilter(self)
        if is_watching:
            application.installEventFilter(self)

    def _look_at(self, shown: QObject) -> None:
        if isinstance(shown, QMenu):
            for action in shown.actions():
                words = self.words_for(action.objectName())
                if bool(words) is not bool(action.property(_HELD)):
                    action.setProperty(_HELD, bool(words))
                    action.setEnabled(not words)
                    action.setToolTip(words)
                    shown.setToolTipsVisible(True)
        elif isinstance(shown, QLineEdit):
            self._hold_field(shown)

    def _hold_field(self, field: QLineEdit) -> None:
        words = self.words_for(field.objectName())
        if bool(words) is (field.property(_HELD) == "true"):
            return
        if words:
            field.setProperty(_BEFORE, [field.placeholderText(), field.accessibleDescription()])
        before = field.property(_BEFORE) or ["", ""]
        field.setReadOnly(bool(words))
        # Only where something is asked for, and whole: half a reason says nothing.
        has_room = field.fontMetrics().horizontalAdvance(self._short) < field.maximumWidth()
        is_said = bool(words and before[0]) and has_room
        field.setPlaceholderText(self._short if is_said else before[0])
        field.setAccessibleDescription(words or before[1])
        field.setToolTip(words)
        field.setProperty(_HELD, "true" if words else "false")
        restyle(field)

    # Qt overrides
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._look_at(watched)
        return super().eventFilter(watched, event)


def current_holding() -> Holding:
    """Return what is held in this program."""
    application = QApplication.instance()
    if application is None:
        raise RuntimeError("there is no QApplication with acts to hold")
    found = application.findChild(Holding, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    return Holding(application) if found is None else found
