"""What is not done in this window, and why: acts that are held, by the names of their widgets.

A held button keeps its place and can be reached by keys; pressed, it says why instead of acting,
and readers hear the reason with its name. An act in a menu is greyed, with the reason beside it.
One list in one place says what is held (ui.shell.reading), and every button asks here when it is
shown: no screen has to think of it. It knows names and words, and never why something is held.
"""

from __future__ import annotations

import re
from fnmatch import translate as pattern_of
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

_NAME: Final = "kopa.holding"
_HELD: Final = "kopa_held"


class Holding(QObject):
    """The acts that are held. `changed` carries nothing, `pressed` the words to be said."""

    changed = Signal()
    pressed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._held: re.Pattern[str] | None = None
        self._words = ""

    def hold(self, names: Collection[str], words: str) -> None:
        """Hold the acts of these names, in which * stands for anything, and say why."""
        held = re.compile("|".join(map(pattern_of, sorted(names)))) if names else None
        if (held, words) != (self._held, self._words):
            self._held, self._words = held, words
            self.changed.emit()

    def let_go(self) -> None:
        """Hold nothing any more."""
        self.hold((), "")

    def words_for(self, name: str) -> str:
        """Return why the act of this name is held, "" where it is not."""
        return self._words if self._held is not None and self._held.match(name) else ""


def current_holding() -> Holding:
    """Return what is held in this program."""
    application = QApplication.instance()
    if application is None:
        raise RuntimeError("there is no QApplication with acts to hold")
    found = application.findChild(Holding, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    return Holding(application) if found is None else found


def hold_in_menus(window: QWidget) -> None:
    """Grey the acts in the menus of a window that are held, and free those that were."""
    holding = current_holding()
    for menu in window.findChildren(QMenu):
        for action in menu.actions():
            words = holding.words_for(action.objectName())
            if words or action.property(_HELD):
                action.setProperty(_HELD, bool(words))
                action.setEnabled(not words)
                action.setToolTip(words)
                menu.setToolTipsVisible(True)
