"""The signs of Kopā: one-stroke SVGs on a 24 grid, drawn in the colour of a token.

It knows how a sign becomes a crisp picture at any text size. Which sign means what is decided by
those who ask; signs never replace words for people who cannot see them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.theme.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

_DEFAULT_SIZE: Final = 20
_NAME: Final = "kopa_icon"
_INK: Final = "kopa_icon_ink"
_SIZE: Final = "kopa_icon_size"


def icon_names() -> tuple[str, ...]:
    """Return the names of all signs, in alphabetical order."""
    return tuple(sorted(file.stem for file in resources.path("icons").glob("*.svg")))


def pixmap(name: str, *, ink: str = "text", size: int = _DEFAULT_SIZE) -> QPixmap:
    """Return a sign in the colour of a token; the size is in design pixels."""
    theme = current_theme()
    return _drawn(name, getattr(theme.tokens, ink), theme.px(size))


def icon(name: str, *, ink: str = "text", size: int = _DEFAULT_SIZE) -> QIcon:
    """Return a sign as an icon, greyed when what carries it is disabled."""
    made = QIcon(pixmap(name, ink=ink, size=size))
    made.addPixmap(pixmap(name, ink="edge", size=size), QIcon.Mode.Disabled)
    return made


def set_icon(
    button: QAbstractButton, name: str, *, ink: str = "text", size: int = _DEFAULT_SIZE
) -> None:
    """Put a sign on a button so that `apply_icon` can draw it again in other colours and sizes."""
    button.setProperty(_NAME, name)
    button.setProperty(_INK, ink)
    button.setProperty(_SIZE, size)
    apply_icon(button)


def sign_on(button: QAbstractButton) -> tuple[str, str] | None:
    """Return the sign on a button and its ink, None where it has only words."""
    name = button.property(_NAME)
    return (name, str(button.property(_INK))) if name else None


def put_sign(button: QAbstractButton, sign: tuple[str, str] | None) -> None:
    """Put a sign in this ink on a button, as large as the one before; None takes it off."""
    if sign is not None:
        size = button.property(_SIZE)
        set_icon(button, sign[0], ink=sign[1], size=int(size) if size else _DEFAULT_SIZE)
        return
    button.setProperty(_NAME, "")
    button.setIcon(QIcon())


def apply_icon(button: QAbstractButton) -> None:
    """Draw the sign of a button again in the colours and the text size in force."""
    name = button.property(_NAME)
    if not name:
        return
    size = int(button.property(_SIZE))
    button.setIcon(icon(name, ink=button.property(_INK), size=size))
    side = current_theme().px(size)
    button.setIconSize(QSize(side, side))


def _drawn(name: str, colour: str, side: int) -> QPixmap:
    ratio = _sharpest_ratio()
    key = f"kopa/{name}/{colour}/{side}/{ratio}"
    kept = QPixmap()
    # Qt's own cache is emptied with the application; a dictionary here would outlive it.
    if QPixmapCache.find(key, kept):
        return kept
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    source = _source(name).replace(b"currentColor", colour.encode())
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, picture)
    return picture


@cache
def _source(name: str) -> bytes:
    return resources.read_bytes(f"icons/{name}.svg")


def _sharpest_ratio() -> float:
    # One picture serves all screens: the sharpest one; shrinking it for the others is not seen.
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
