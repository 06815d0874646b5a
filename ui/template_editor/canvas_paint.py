"""What the canvas paints over a page: frame, handles, guides, band, grid, and the rulers.

The page is white in every theme, so what lies on it has the colours made for white.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTransform

from app.domain.design_boxes import MARGIN, Axis, Box, box_of
from app.domain.design_edits import selected, selection_box
from app.domain.design_snapping import Guide, GuideKind
from app.domain.designs import ElementKind
from app.domain.preferences import Theme as Colours
from ui import icons
from ui.template_editor.gestures import handles
from ui.template_editor.words import measure_words
from ui.theme.theme import current_theme
from ui.theme.tokens import HIGH_CONTRAST, LIGHT, Tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.domain.design_boxes import Box as MmBox
    from app.domain.designs import Design, Element, PageFormat
    from ui.template_editor.sheet import Sheet
    from ui.template_editor.view import CanvasShown

HANDLE: Final = 10
_LEAST_HANDLE: Final = 7.0
_FEW: Final = 4
_SIGN: Final = 24
_STRETCHED: Final = frozenset(
    {
        ElementKind.PICTURE,
        ElementKind.LINE,
        ElementKind.BOX,
        ElementKind.ORNAMENT,
        ElementKind.LOGOS,
        ElementKind.CODE,
    }
)
_PALE: Final = 190
_GRID_STEP: Final = 10
_FINE_STEP: Final = 5
_FINE_FROM: Final = 5.0
_SHADOWS: Final = ((1, 34), (3, 18), (6, 9))
_TICKS: Final = ((50, 20, 5), (10, 5, 1), (5, 5, 1))


def paper_tokens() -> Tokens:
    """Return the colours of signs on white paper."""
    is_contrast = current_theme().chosen is Colours.CONTRAST
    return HIGH_CONTRAST if is_contrast else LIGHT


def paint_paper(painter: QPainter, frame: QRectF, image: QImage | None) -> None:
    """Paint the page with a soft shadow, as it was made or still white."""
    theme = current_theme()
    painter.setPen(Qt.PenStyle.NoPen)
    for spread, depth in _SHADOWS:
        grown = frame.adjusted(-spread, -spread + 1, spread, spread + 2)
        painter.setBrush(QColor(0, 0, 0, depth))
        painter.drawRoundedRect(grown, spread, spread)
    painter.fillRect(frame, Qt.GlobalColor.white)
    if image is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(frame, image)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.tokens.line), 1))
    painter.drawRect(frame)


def paint_grid(painter: QPainter, sheet: Sheet, page: PageFormat) -> None:
    """Paint a line each centimetre (each half one when zoomed in), and the margins."""
    colour = QColor(paper_tokens().accent)
    step = _FINE_STEP if sheet.scale >= _FINE_FROM else _GRID_STEP
    colour.setAlpha(34)
    painter.setPen(QPen(colour, 1))
    for x in range(step, int(page.width), step):
        painter.drawLine(sheet.point(x, 0), sheet.point(x, page.height))
    for y in range(step, int(page.height), step):
        painter.drawLine(sheet.point(0, y), sheet.point(page.width, y))
    paint_margins(painter, sheet, page)


def paint_margins(painter: QPainter, sheet: Sheet, page: PageFormat) -> None:
    """Paint where printers no longer reach."""
    colour = QColor(paper_tokens().accent)
    colour.setAlpha(90)
    painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = Box(MARGIN, MARGIN, page.width - 2 * MARGIN, page.height - 2 * MARGIN)
    painter.drawRect(sheet.rect(inner))


@dataclass(frozen=True, slots=True)
class OverPage:
    """What is painted over the page: the selection, what is dragged, what the mouse is over."""

    painter: QPainter
    sheet: Sheet

    def empty_places(self, design: Design) -> None:
        """Outline what prints nothing yet: a place for a picture that has none."""
        colour = QColor(paper_tokens().second)
        side = current_theme().px(_SIGN)
        for one in design.elements:
            if one.kind is not ElementKind.PICTURE or one.picture:
                continue
            self._outline(box_of(one), QPen(colour, 1, Qt.PenStyle.DashLine))
            frame = self.sheet.rect(box_of(one))
            if min(frame.width(), frame.height()) > side:
                spot = QRectF(0, 0, side, side)
                spot.moveCenter(frame.center())
                sign = icons.pixmap("picture", ink="edge", size=_SIGN)
                self.painter.drawPixmap(spot, sign, QRectF(sign.rect()))

    def hover(self, box: MmBox) -> None:
        """Outline what a click would choose."""
        colour = QColor(paper_tokens().accent)
        colour.setAlpha(120)
        self._outline(box, QPen(colour, 1))

    def ghosts(self, before: Design, shown: CanvasShown, image: QImage | None) -> None:
        """Paint what is being moved or sized where it would come to stand, and pale where it was.

        The page was made as it is; only when things are let go is it made anew.
        """
        if image is None:
            return
        old = {one.id: box_of(one) for one in selected(before, shown.ids)}
        away = [
            one
            for one in selected(shown.design, shown.ids)
            if one.id in old and _is_ghost(one, old[one.id])
        ]
        for one in away:
            self.painter.fillRect(self.sheet.rect(old[one.id]), QColor(255, 255, 255, _PALE))
        # What is white in the picture lets the ground through, as ink on paper does.
        self.painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for one in away:
            there = self.sheet.rect(box_of(one))
            self.painter.drawImage(there, image, _part(image, old[one.id], before))
        self.painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def selection(self, shown: CanvasShown) -> None:
        """Outline what is chosen, with handles around all of it."""
        box = selection_box(shown.design, shown.ids)
        if box is None or shown.band is not None:
            self._several(shown)
            return
        accent = QColor(paper_tokens().accent)
        self._several(shown)
        self._outline(box, QPen(accent, max(current_theme().px(1.5), 1)))
        if not shown.is_dragged:
            self._handles(box, accent)

    def _several(self, shown: CanvasShown) -> None:
        if len(shown.ids) < 2 and shown.band is None:
            return
        colour = QColor(paper_tokens().accent)
        colour.setAlpha(170)
        for one in selected(shown.design, shown.ids):
            self._outline(box_of(one), QPen(colour, 1))

    def _handles(self, box: MmBox, accent: QColor) -> None:
        frame = self.sheet.rect(box)
        # Round a low or narrow box they shrink, so that what stands in it can still be seen.
        room = max(min(frame.width(), frame.height()) / 2, _LEAST_HANDLE)
        side = min(float(current_theme().px(HANDLE)), room)
        self.painter.setPen(QPen(accent, max(current_theme().px(1.5), 1)))
        self.painter.setBrush(Qt.GlobalColor.white)
        for handle, place in handles(box).items():
            # Handles that would lie upon each other are left to the corners.
            is_side = len(handle.value) == 1
            length = frame.width() if handle.value in ("n", "s") else frame.height()
            if is_side and length < _FEW * side:
                continue
            at = self.sheet.point(place.x, place.y)
            spot = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
            if is_side:
                self.painter.drawRoundedRect(_pill(spot, handle.value), side / 4, side / 4)
            else:
                self.painter.drawEllipse(spot)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def guides(self, guides: tuple[Guide, ...]) -> None:
        """Paint the lines that were met."""
        colour = QColor(paper_tokens().trouble)
        for guide in guides:
            if guide.kind is GuideKind.GAP:
                self._gap(guide, colour)
                continue
            style = Qt.PenStyle.DashLine if guide.kind is GuideKind.PAGE else Qt.PenStyle.SolidLine
            self.painter.setPen(QPen(colour, 1, style))
            self.painter.drawLine(self._line(guide))

    def _line(self, guide: Guide) -> QLineF:
        if guide.axis is Axis.ACROSS:
            return QLineF(
                self.sheet.point(guide.at, guide.begin), self.sheet.point(guide.at, guide.end)
            )
        return QLineF(
            self.sheet.point(guide.begin, guide.at), self.sheet.point(guide.end, guide.at)
        )

    def _gap(self, guide: Guide, colour: QColor) -> None:
        """Paint an equal gap as a line with a bar at each end."""
        self.painter.setPen(QPen(colour, 1))
        bar = current_theme().px(4)
        across = guide.axis is Axis.ACROSS
        for end in (guide.begin, guide.end):
            at = self.sheet.point(end, guide.at) if across else self.sheet.point(guide.at, end)
            aside = QPointF(0, bar) if across else QPointF(bar, 0)
            self.painter.drawLine(QLineF(at - aside, at + aside))
        first, last = (
            self.sheet.point(end, guide.at) if across else self.sheet.point(guide.at, end)
            for end in (guide.begin, guide.end)
        )
        self.painter.drawLine(QLineF(first, last))

    def band(self, box: MmBox) -> None:
        """Paint the band that elements are caught with."""
        accent = QColor(paper_tokens().accent)
        ground = QColor(accent)
        ground.setAlpha(28)
        self.painter.setPen(QPen(accent, 1))
        self.painter.setBrush(ground)
        self.painter.drawRect(self.sheet.rect(box))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def measure(self, box: MmBox) -> None:
        """Say beside what is dragged where it is and how large."""
        words = measure_words(box)
        metrics = self.painter.fontMetrics()
        gap = current_theme().px(6)
        width, height = metrics.horizontalAdvance(words) + 2 * gap, metrics.height() + gap
        frame = self.sheet.rect(box)
        spot = QRectF(frame.center().x() - width / 2, frame.bottom() + gap, width, height)
        tokens = paper_tokens()
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(tokens.accent))
        self.painter.drawRoundedRect(spot, gap, gap)
        self.painter.setPen(QColor(tokens.on_accent))
        self.painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, words)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def _outline(self, box: MmBox, pen: QPen) -> None:
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(self.sheet.rect(box))


def paint_ruler(
    painter: QPainter, frame: QRectF, sheet: Sheet, axis: Axis, chosen: tuple[float, float] | None
) -> None:
    """Paint millimetres along one side, with what is chosen marked."""
    theme = current_theme()
    painter.fillRect(frame, QColor(theme.tokens.surface))
    origin = sheet.left if axis is Axis.ACROSS else sheet.top
    if chosen is not None:
        begin, end = (origin + one * sheet.scale for one in chosen)
        mark = QRectF(begin, 0, end - begin, frame.height())
        if axis is Axis.UPRIGHT:
            mark = QRectF(0, begin, frame.width(), end - begin)
        painter.fillRect(mark, QColor(theme.tokens.soft))
    font = QFont(painter.font())
    font.setPixelSize(max(theme.px(10), 8))
    painter.setFont(font)
    _paint_ticks(painter, frame, sheet, axis)
    painter.setPen(QColor(theme.tokens.line))
    if axis is Axis.ACROSS:
        painter.drawLine(QLineF(frame.bottomLeft(), frame.bottomRight()))
    else:
        painter.drawLine(QLineF(frame.topRight(), frame.bottomRight()))


def _paint_ticks(painter: QPainter, frame: QRectF, sheet: Sheet, axis: Axis) -> None:
    theme = current_theme()
    across = axis is Axis.ACROSS
    length = frame.width() if across else frame.height()
    origin = sheet.left if across else sheet.top
    # So that figures never touch: fifty, ten or five millimetres apart.
    room = theme.px(36)
    figures, half, fine = next(
        (one for one in reversed(_TICKS) if one[0] * sheet.scale >= room), (100, 50, 10)
    )
    first = int(-origin / sheet.scale // fine * fine)
    last = int((length - origin) / sheet.scale) + fine
    depth = frame.height() if across else frame.width()
    for value in range(first, last, fine):
        if fine * sheet.scale < 3 and value % half:
            continue
        at = origin + value * sheet.scale
        share = 1.0 if value % figures == 0 else 0.5 if value % half == 0 else 0.25
        painter.setPen(QColor(theme.tokens.edge if share < 1 else theme.tokens.second))
        tick = QLineF(at, depth, at, depth * (1 - share))
        painter.drawLine(tick if across else QLineF(tick.y1(), at, tick.y2(), at))
        if share == 1.0:
            _paint_figure(painter, str(value), at, across=across)


def _paint_figure(painter: QPainter, words: str, at: float, *, across: bool) -> None:
    painter.setPen(QColor(current_theme().tokens.second))
    ascent = painter.fontMetrics().ascent()
    if across:
        painter.drawText(QPointF(at + 3, ascent), words)
        return
    painter.save()
    # A quarter turn to the left about the place of the first figure.
    painter.setTransform(QTransform(0, -1, 1, 0, ascent, at - 3), combine=True)
    painter.drawText(QPointF(0, 0), words)
    painter.restore()


def _pill(spot: QRectF, side: str) -> QRectF:
    inset = spot.width() / 4
    if side in ("n", "s"):
        return spot.adjusted(-inset, inset, inset, -inset)
    return spot.adjusted(inset, -inset, -inset, inset)


def _is_ghost(element: Element, old: MmBox) -> bool:
    """Tell whether a picture of an element shows what it will be: letters are never stretched."""
    there = box_of(element)
    is_moved = (there.width, there.height) == (old.width, old.height)
    return there != old and (is_moved or element.kind in _STRETCHED)


def _part(image: QImage, box: MmBox, design: Design) -> QRectF:
    across, upright = image.width() / design.page.width, image.height() / design.page.height
    return QRectF(box.x * across, box.y * upright, box.width * across, box.height * upright)
