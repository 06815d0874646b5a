"""One of a few things that are known by their looks: a picture each, with its word below.

For the keyboard it is one stop, as ChoiceCards: Tab enters at the chosen card, the arrow keys
choose another. The pictures come later than the words and may change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle

from ui import icons
from ui.theme.theme import current_theme
from ui.widgets.choices import CardButton, Choice, ChoiceCards

if TYPE_CHECKING:
    from collections.abc import Sequence

_PAD: Final = 6
_MOST_LINES: Final = 3
_WORDS: Final = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap


class _PictureCard(CardButton):
    """A card with a picture. Until there is one, a pale sheet stands in its place."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setProperty("kind", "picture")
        self._image = QImage()
        self._width = 0
        self._height = 0
        self._widest_word = 0
        self._lines = 1

    def fit(self, width: int, height: int) -> None:
        """Give the picture so much room, in design pixels."""
        self._width, self._height = width, height
        self.updateGeometry()

    def widest_word(self) -> int:
        """Return how wide, in pixels, the one of its words is that is widest."""
        self.ensurePolished()
        return max((self._width_of(word) for word in self._label().split()), default=0)

    def take_width(self, pixels: int) -> None:
        """Keep so much width for words, as the other cards beside it."""
        self._widest_word = pixels
        self.updateGeometry()

    def lines_needed(self) -> int:
        """Return how many lines its words take below the picture."""
        measure = self.fontMetrics()
        room = QRect(0, 0, self._inner_width(), 10_000)
        taken = measure.boundingRect(room, int(_WORDS), self._label())
        return max(1, round(taken.height() / measure.lineSpacing()))

    def take_lines(self, lines: int) -> None:
        """Keep so many lines for words, as the other cards beside it."""
        self._lines = lines
        self.updateGeometry()

    def _label(self) -> str:
        return self.text().replace("&&", "&")

    def show_image(self, image: QImage) -> None:
        """Show a picture."""
        self._image = image
        self.update()

    def draw_sign(self) -> None:
        """Show whether it is the chosen one."""
        self.update()

    def _width_of(self, word: str) -> int:
        return self.fontMetrics().horizontalAdvance(word)

    def _inner_width(self) -> int:
        return max(current_theme().px(self._width), self._widest_word)

    def _words_height(self) -> int:
        return self.fontMetrics().lineSpacing() * self._lines

    # Qt overrides
    def sizeHint(self) -> QSize:
        theme = current_theme()
        pad = theme.px(_PAD)
        return QSize(
            self._inner_width() + 2 * pad,
            theme.px(self._height) + self._words_height() + 3 * pad,
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme, tokens = current_theme(), current_theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_frame(painter)
        pad = theme.px(_PAD)
        room = QRectF(pad, pad, self.width() - 2 * pad, theme.px(self._height))
        self._paint_picture(painter, room)
        words = QRectF(pad, room.bottom() + pad, room.width(), self._words_height())
        painter.setPen(QColor(tokens.text))
        painter.drawText(words, int(_WORDS), self._label())
        if self.isChecked():
            side = theme.px(20)
            spot = QPointF(self.width() - side - pad, float(pad))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.surface))
            painter.drawEllipse(QRectF(spot.x(), spot.y(), side, side))
            painter.drawPixmap(spot, icons.pixmap("present", ink="accent", size=20))
        painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        theme, tokens = current_theme(), current_theme().tokens
        has_focus = self.hasFocus()
        is_chosen = self.isChecked()
        ground = tokens.soft if is_chosen else tokens.hover if self.underMouse() else tokens.surface
        thick = max(2, theme.px(2)) if has_focus else 1
        edge = tokens.accent if is_chosen or has_focus else tokens.edge
        painter.setPen(QPen(QColor(edge), thick))
        painter.setBrush(QColor(ground))
        inset = thick / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, theme.px(6), theme.px(6))

    def _paint_picture(self, painter: QPainter, room: QRectF) -> None:
        tokens = current_theme().tokens
        if self._image.isNull():
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.setBrush(QColor(tokens.surface))
            painter.drawRect(room)
            return
        size = self._image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        frame = QStyle.alignedRect(
            Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignCenter, size, room.toRect()
        )
        painter.drawImage(frame, self._image)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)


class PictureChoice(ChoiceCards):
    """One of a few values, each a picture with a word, as many beside each other as fit."""

    def __init__(self, choices: Sequence[Choice], *, width: int, height: int) -> None:
        self._room = (width, height)
        super().__init__(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other values; the chosen one stays if it is among them."""
        super().set_choices(choices)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Give all words the width and the lines that the longest ones take."""
        cards = [one for one in self._group.buttons() if isinstance(one, _PictureCard)]
        widest = max((one.widest_word() for one in cards), default=0)
        for one in cards:
            one.take_width(widest)
        lines = max((one.lines_needed() for one in cards), default=1)
        for one in cards:
            one.take_lines(min(lines, _MOST_LINES))

    def show_picture(self, value: object, image: QImage) -> None:
        """Show how one of them looks."""
        card = self.card(value)
        if isinstance(card, _PictureCard):
            card.show_image(image)

    def make_card(self, words: str) -> CardButton:
        card = _PictureCard(words)
        card.fit(*self._room)
        return card
