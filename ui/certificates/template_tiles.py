"""Templates as sheets of paper on a table: a picture each, its name, and what matters about it.

A group of them is one stop for the keyboard: Tab enters at the chosen sheet, the arrow keys go on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui import icons
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.layouts import clear, flow

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOM: Final = (218, 156)
_MAT: Final = 14
_GAP: Final = 8
_SHADOWS: Final = ((1, 26), (2, 18), (4, 10))
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


@dataclass(frozen=True, slots=True)
class TileWords:
    """What stands under a sheet: the name, a quieter line, and a sign before that line."""

    name: str
    second: str = ""
    sign: str = ""

    @property
    def spoken(self) -> str:
        return ", ".join(filter(None, (self.name, self.second)))


class SheetTile(Button):
    """One sheet. `stepped` carries how far the arrow keys go."""

    stepped = Signal(int)

    def __init__(self, words: TileWords) -> None:
        super().__init__(words.name)
        self.setProperty("kind", "tile")
        self.setCheckable(True)
        self.setAccessibleName(words.spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._told = words
        self._image = QImage()

    def show_image(self, image: QImage) -> None:
        """Show what the sheet looks like."""
        self._image = image
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether the sheet shows more than white paper."""
        return not self._image.isNull()

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _quiet(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.88)
        return font

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.stepped.emit(step)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        mat, gap = theme.px(_MAT), theme.px(_GAP)
        lines = (2 if self._told.second else 1) * self.fontMetrics().lineSpacing()
        width, height = (theme.px(one) for one in ROOM)
        return QSize(width + 2 * mat, height + 2 * mat + gap + lines + gap)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        mat, gap = theme.px(_MAT), theme.px(_GAP)
        table = QRectF(0, 0, self.width(), theme.px(ROOM[1]) + 2 * mat)
        self._paint_table(painter, table)
        self._paint_sheet(painter, table.adjusted(mat, mat, -mat, -mat))
        self._paint_words(painter, QRect(2, int(table.bottom()) + gap, self.width() - 4, 0))
        painter.end()

    def _paint_table(self, painter: QPainter, table: QRectF) -> None:
        theme, tokens = current_theme(), current_theme().tokens
        is_chosen, has_focus = self.isChecked(), self.hasFocus()
        thick = max(2, theme.px(2)) if is_chosen or has_focus else 1
        edge = tokens.accent if is_chosen or has_focus else tokens.line
        ground = tokens.soft if is_chosen or self.underMouse() else tokens.hover
        painter.setPen(QPen(QColor(edge), thick))
        painter.setBrush(QColor(ground))
        inset = thick / 2
        painter.drawRoundedRect(
            table.adjusted(inset, inset, -inset, -inset), theme.px(8), theme.px(8)
        )

    def _paint_sheet(self, painter: QPainter, room: QRectF) -> None:
        theme = current_theme()
        size = QSize(297, 210) if self._image.isNull() else self._image.size()
        fitted = size.scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        frame = QRectF(
            QStyle.alignedRect(
                Qt.LayoutDirection.LeftToRight,
                Qt.AlignmentFlag.AlignCenter,
                fitted,
                room.toRect(),
            )
        )
        painter.setPen(Qt.PenStyle.NoPen)
        for spread, strength in _SHADOWS:
            step = theme.px(spread)
            painter.setBrush(QColor(0, 0, 0, strength))
            painter.drawRoundedRect(frame.adjusted(-step / 2, 0, step / 2, step), step, step)
        painter.fillRect(frame, QColor("white"))
        if not self._image.isNull():
            painter.drawImage(frame, self._image)

    def _paint_words(self, painter: QPainter, place: QRect) -> None:
        tokens = current_theme().tokens
        line = self.fontMetrics().lineSpacing()
        place.setHeight(line)
        painter.setFont(self._strong())
        painter.setPen(QColor(tokens.text))
        self._paint_line(painter, place, self._told.name)
        place.moveTop(place.top() + line)
        if self._told.sign:
            side = current_theme().px(14)
            spot = QPointF(place.x(), place.y() + (line - side) / 2)
            painter.drawPixmap(spot, icons.pixmap(self._told.sign, ink="accent", size=14))
            place.setLeft(place.left() + side + current_theme().px(4))
        painter.setFont(self._quiet())
        painter.setPen(QColor(tokens.second))
        self._paint_line(painter, place, self._told.second)

    @staticmethod
    def _paint_line(painter: QPainter, place: QRect, words: str) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft), shown)


class SheetTable(QWidget):
    """Sheets beside each other, as many as the width allows. `opened` carries the one chosen."""

    opened = Signal(object)

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._sheets = flow(self, gap=16)
        self._tiles: list[SheetTile] = []
        self._values: list[object] = []

    def show_sheets(self, sheets: Sequence[tuple[object, TileWords]]) -> None:
        """Show these sheets; pictures come later. One that has the keys keeps them."""
        kept = self._place_of_keys()
        clear(self._sheets)
        self._values = [value for value, _ in sheets]
        self._tiles = [self._made(words, place) for place, (_, words) in enumerate(sheets)]
        for tile in self._tiles:
            self._sheets.addWidget(tile)
            # At once, so that it can take the keys before the event loop comes by.
            tile.show()
        self._let_tab_enter_once()
        if kept is not None and self._tiles:
            self._tiles[min(kept, len(self._tiles) - 1)].setFocus()
        self.setVisible(bool(sheets))

    def tile(self, value: object) -> SheetTile | None:
        """Return the sheet of a value."""
        return self._tiles[self._values.index(value)] if value in self._values else None

    def mark(self, value: object) -> None:
        """Mark the sheet that is open; None for none."""
        for tile, one in zip(self._tiles, self._values, strict=True):
            tile.setChecked(one == value)
        self._let_tab_enter_once()

    def _made(self, words: TileWords, place: int) -> SheetTile:
        tile = SheetTile(words)
        tile.setObjectName(f"{self.objectName()}.{place}")
        tile.stepped.connect(self._step)
        tile.acted.connect(self._open)
        return tile

    def _place_of_keys(self) -> int | None:
        return next((place for place, one in enumerate(self._tiles) if one.hasFocus()), None)

    def _step(self, step: int) -> None:
        at = self._place_of_keys()
        if at is not None:
            self._tiles[(at + step) % len(self._tiles)].setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self) -> None:
        tile = self.sender()
        if isinstance(tile, SheetTile) and tile in self._tiles:
            self.opened.emit(self._values[self._tiles.index(tile)])

    def _let_tab_enter_once(self) -> None:
        entry = next((one for one in self._tiles if one.isChecked()), None)
        for tile in self._tiles:
            by_tab = tile is (entry or self._tiles[0])
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if by_tab else Qt.FocusPolicy.ClickFocus)
