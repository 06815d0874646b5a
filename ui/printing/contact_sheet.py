"""All pages of a paper in small, side by side, so that a wrong name is seen before printing.

Arrow keys go from page to page; Enter or a double click shows one large, Escape goes back. Pages
are drawn when they come into sight.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QStackedWidget, QWidget

from app.services.pictures import PaperPictures
from app.texts import translate
from ui.theme.theme import current_theme
from ui.widgets.buttons import plain
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, row
from ui.widgets.page_preview import PagePicture, PagePreview, PageSize
from ui.widgets.spoken import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QFocusEvent, QHideEvent, QPaintEvent, QResizeEvent, QShowEvent

_THUMB: Final = 240
_GAP: Final = 12
_MOST_KEPT: Final = 150
_MEASURING_WIDTH: Final = 400


class _Thumbnails(QAbstractScrollArea):
    """Pages in as many columns as fit. `opened` carries the page, counted from 0."""

    opened = Signal(int)

    def __init__(self, draw: Callable[[int, int], PagePicture]) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._draw = draw
        self._size = PageSize(210, 297)
        self._count = 0
        self._at = 0
        self._kept: dict[tuple[int, int], QImage] = {}

    def show_pages(self, size: PageSize, count: int) -> None:
        """Show so many pages of one size; the page at the cursor stays where it can."""
        self._size, self._count = size, count
        self._at = min(self._at, max(count - 1, 0))
        self._kept.clear()
        self._fit()

    def _columns(self) -> int:
        theme = current_theme()
        gap = theme.px(_GAP)
        # What can be read in small depends on the screen's dots, not on the size of its texts.
        least = theme.px(_THUMB) * 100 // theme.percent
        return max((self.viewport().width() - gap) // (least + gap), 1)

    def _frame(self, page: int) -> QRect:
        gap, columns = current_theme().px(_GAP), self._columns()
        width = (self.viewport().width() - gap) // columns - gap
        height = round(width * self._size.height / self._size.width)
        row_, column_ = divmod(page, columns)
        return QRect(gap + column_ * (width + gap), gap + row_ * (height + gap), width, height)

    def _fit(self) -> None:
        bottom = self._frame(max(self._count - 1, 0)).bottom() + current_theme().px(_GAP)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(bottom - self.viewport().height(), 0))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(current_theme().px(40))
        self.viewport().update()

    def _go(self, page: int) -> None:
        self._at = min(max(page, 0), self._count - 1)
        frame, bar = self._frame(self._at), self.verticalScrollBar()
        if frame.top() < bar.value():
            bar.setValue(frame.top() - current_theme().px(_GAP))
        elif frame.bottom() > bar.value() + self.viewport().height():
            bar.setValue(frame.bottom() - self.viewport().height() + current_theme().px(_GAP))
        self.viewport().update()
        words = translate("Documents", "Page {page} of {all}")
        announce(self, words.format(page=self._at + 1, all=self._count))

    def _page_at(self, place: QPoint) -> int | None:
        x, y = place.x(), place.y() + self.verticalScrollBar().value()
        return next((one for one in range(self._count) if self._frame(one).contains(x, y)), None)

    def _picture(self, page: int, width: int) -> QImage:
        key = (page, width)
        if key not in self._kept:
            drawn = self._draw(page, width)
            image = QImage(
                drawn.rgb, drawn.width, drawn.height, drawn.width * 3, QImage.Format.Format_RGB888
            )
            if len(self._kept) >= _MOST_KEPT:
                self._kept.pop(next(iter(self._kept)))
            # The picture shares the bytes, which may go away; a copy owns its own.
            self._kept[key] = image.copy()
        return self._kept[key]

    # Qt overrides
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.tokens.hover))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top = self.verticalScrollBar().value()
        for page in range(self._count):
            place = self._frame(page).translated(0, -top)
            if not place.intersects(event.rect()):
                continue
            points = round(place.width() * self.devicePixelRatioF())
            painter.drawImage(place, self._picture(page, points))
            is_current = page == self._at and self.hasFocus()
            colour = theme.tokens.accent if is_current else theme.tokens.line
            painter.setPen(QPen(QColor(colour), max(2, theme.px(2)) if is_current else 1))
            painter.drawRect(place)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns(),
            Qt.Key.Key_Down: self._columns(),
            Qt.Key.Key_Home: -self._count,
            Qt.Key.Key_End: self._count,
        }
        step = steps.get(Qt.Key(event.key()))
        if self._count and step is not None:
            self._go(self._at + step)
        elif self._count and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._at)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        page = self._page_at(event.position().toPoint())
        if page is not None:
            self._go(page)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        page = self._page_at(event.position().toPoint())
        if page is not None:
            self.opened.emit(page)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        del dx, dy
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(480), current_theme().px(400))


class ContactSheet(QWidget):
    """All pages in small, or one of them large. The paper is open only while it can be seen."""

    def __init__(self, *, spoken: str, name: str) -> None:
        super().__init__()
        self._pdf = b""
        self._pictures: PaperPictures | None = None
        self._size = PageSize(210, 297)
        self._large_page = 0
        self._count = TextLabel("", "second")
        self._back = plain(
            translate("Documents", "All pages"), self.show_small, name=f"{name}.all", sign="back"
        )
        self._small = _Thumbnails(self._draw)
        self._small.setObjectName(name)
        self._small.setAccessibleName(spoken)
        self._large = PagePreview(spoken=spoken, name=f"{name}.large")
        self._stack = QStackedWidget()
        self._lay_out()
        self._small.opened.connect(self.show_large)

    def _lay_out(self) -> None:
        for page in (self._small, self._large):
            self._stack.addWidget(page)
        top = row(gap=8)
        top.addWidget(self._count, 1)
        top.addWidget(self._back)
        layout = column(self, gap=4)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
        self._back.hide()
        self.setFocusProxy(self._small)

    def show_paper(self, pdf: bytes) -> None:
        """Show all pages of a PDF; b"" shows none."""
        self._pdf = pdf
        self._close()
        if pdf:
            self._open()
        else:
            self._small.show_pages(self._size, 0)

    def _open(self) -> None:
        self._pictures = PaperPictures(self._pdf)
        # Certificates of one file have one size: measuring the first measures all.
        first = self._pictures.picture(0, _MEASURING_WIDTH)
        self._size = PageSize(first.width, first.height)
        count = self._pictures.page_count
        self._count.set_text(
            translate("Documents", "%n pages. Enter or a double click shows one large.", n=count)
        )
        self._small.show_pages(self._size, count)
        if self._stack.currentWidget() is self._large:
            self.show_large(min(self._large_page, count - 1))

    def _close(self) -> None:
        if self._pictures is not None:
            self._pictures.close()
        self._pictures = None

    def show_large(self, page: int) -> None:
        """Show one page large."""
        self._large_page = page
        self._large.show_pages((self._size,), self._draw_large)
        self._stack.setCurrentWidget(self._large)
        self._back.show()
        self._large.setFocus()

    def show_small(self) -> None:
        """Show all pages in small again."""
        self._stack.setCurrentWidget(self._small)
        self._back.hide()
        self._small.setFocus()

    def _draw_large(self, _page: int, width: int) -> PagePicture:
        return self._draw(self._large_page, width)

    def _draw(self, page: int, width: int) -> PagePicture:
        if self._pictures is None:
            return PagePicture(1, 1, bytes(3))
        return PagePicture.of(self._pictures.picture(page, width))

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self._large:
            self.show_small()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._close()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous() and self._pdf and self._pictures is None:
            self._open()
        super().showEvent(event)
