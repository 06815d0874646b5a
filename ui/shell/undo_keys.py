"""Lets Ctrl+Z reach the window from a text field in which nothing is left to take back.

Qt's text fields keep these keys for themselves, even when empty. The cursor mostly stands in a
search, so that nobody could undo what they had just done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class UndoKeys(QObject):
    """Watches the field that has the keys, and no other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101  a window has one
        application.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, after: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if isinstance(after, QLineEdit | QPlainTextEdit):
            after.installEventFilter(self)

    # Qt overrides
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        is_undo = event.matches(QKeySequence.StandardKey.Undo)
        is_redo = event.matches(QKeySequence.StandardKey.Redo)
        if not (is_undo or is_redo) or _keeps(watched, is_undo=is_undo):
            return False
        # Not accepted and not shown to the field: Qt goes on to look for a shortcut.
        event.ignore()
        return True


def _keeps(field: QObject, *, is_undo: bool) -> bool:
    """Tell whether a field has something typed to take back or to type again."""
    if isinstance(field, QLineEdit):
        # A search that was emptied after an act could be filled again; nobody means that.
        return bool(field.text()) and (
            field.isUndoAvailable() if is_undo else field.isRedoAvailable()
        )
    if isinstance(field, QPlainTextEdit):
        document = field.document()
        return document.isUndoAvailable() if is_undo else document.isRedoAvailable()
    return False
