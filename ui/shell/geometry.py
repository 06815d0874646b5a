"""Where the window stood when it was closed. The only use of QSettings in Kopā.

QSettings forgets types (False comes back as the text 'false'); one array of bytes it keeps well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSettings

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
    window.resize(
        min(theme.px(_FIRST_WIDTH), room.width()), min(theme.px(_FIRST_HEIGHT), room.height())
    )


def keep_geometry(window: QWidget) -> None:
    """Remember where the window stands."""
    _settings().setValue(_KEY, window.saveGeometry())


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "kopa", "window")
