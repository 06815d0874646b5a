"""Where the window stood when it was closed. The only use of QSettings in Kopā.

QSettings forgets types (False comes back as the text 'false'); one array of bytes it keeps well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSettings, Qt

from ui.theme.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_KEY: Final = "geometry"
_FIRST_WIDTH: Final = 1366
_FIRST_HEIGHT: Final = 768


def restore_geometry(window: QWidget) -> None:
    """Put the window where it stood; the first time, fill a small screen and spare a large one."""
    kept = _settings().value(_KEY)
    if isinstance(kept, QByteArray) and window.restoreGeometry(kept):
        return
    room = window.screen().availableSize()
    theme = current_theme()
    width, height = theme.px(_FIRST_WIDTH), theme.px(_FIRST_HEIGHT)
    window.resize(min(width, room.width()), min(height, room.height()))
    if width >= room.width() or height >= room.height():
        # Together with the frame of the window it would stick out of the screen.
        window.setWindowState(Qt.WindowState.WindowMaximized)


def keep_geometry(window: QWidget) -> None:
    """Remember where the window stands."""
    _settings().setValue(_KEY, window.saveGeometry())


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "kopa", "window")
