"""The files of an event as cards side by side: a small picture, what it shows, when it came.

Enter or a click opens a file large; Delete removes it; arrow keys go from card to card.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import icons
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.images import image_of
from ui.widgets.labels import TextLabel, small, strong
from ui.widgets.layouts import clear, flow
from ui.widgets.scrolled import bring_into_sight

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from app.domain.ids import EvidenceId
    from app.domain.pictures import Picture
    from ui.events.evidence.words import FileShown

_WIDTH: Final = 228
_PICTURE_HEIGHT: Final = 150
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class PictureButton(QAbstractButton):
    """A picture that is pressed to see it large. `removed` and `stepped(places)` are its keys."""

    removed = Signal()
    stepped = Signal(int)

    def __init__(self, spoken: str, sign: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sign = sign
        self._image = QImage()

    def show_picture(self, picture: Picture | None) -> None:
        """Show the picture, or the sign of its kind where there is none."""
        if picture is None:
            return
        self._image = image_of(picture)
        self.update()

    def apply_theme(self) -> None:
        """Be as high as the text size in force asks for."""
        self.updateGeometry()
        self.update()

    def _frame(self) -> QRect:
        """Return where the picture stands: whole, in the middle."""
        inside = self.rect().adjusted(3, 3, -3, -3)
        size = self._image.size().scaled(inside.size(), Qt.AspectRatioMode.KeepAspectRatio)
        frame = QRect(0, 0, size.width(), size.height())
        frame.moveCenter(inside.center())
        return frame

    # Qt overrides
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(theme.tokens.hover))
        if self._image.isNull():
            side = theme.px(40)
            place = QRect(0, 0, side, side)
            place.moveCenter(self.rect().center())
            painter.drawPixmap(place, icons.pixmap(self._sign, ink="second", size=40))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._frame(), self._image)
        if self.hasFocus():
            width = max(2, theme.px(2))
            painter.setPen(QPen(QColor(theme.tokens.accent), width))
            painter.drawRect(self.rect().adjusted(1, 1, -width, -width))
        painter.end()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_WIDTH), theme.px(_PICTURE_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        bring_into_sight(self)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


class Tile(Card):
    """One file. `opened`, `removed` carry its id; `stepped` carries (the tile, places)."""

    opened = Signal(object)
    removed = Signal(object)
    stepped = Signal(object)

    def __init__(self, shown: FileShown, *, name: str) -> None:
        super().__init__()
        self._id = shown.id
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self.picture = PictureButton(shown.spoken, shown.sign, name=name)
        self.picture.clicked.connect(self._open)
        self.picture.removed.connect(self._remove)
        self.picture.stepped.connect(self._step)
        self.add(self.picture)
        self.body.addWidget(Chip(shown.kind, sign=shown.sign), 0, Qt.AlignmentFlag.AlignLeft)
        self.add(strong(shown.name))
        for line in shown.about:
            self.add(small(line))
        if shown.note:
            self.add(small(shown.note))
        if shown.missing:
            missing = TextLabel(shown.missing, "small")
            missing.set_tone(Tone.ATTENTION)
            self.add(missing)
        self.body.addStretch(1)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Be as wide as the text size in force asks for."""
        self.setFixedWidth(current_theme().px(_WIDTH + 34))

    def height_wanted(self) -> int:
        """Return how high its words and its picture make it."""
        return self.heightForWidth(self.minimumWidth())

    def _open(self) -> None:
        self.opened.emit(self._id)

    def _remove(self) -> None:
        self.removed.emit(self._id)

    def _step(self, places: int) -> None:
        self.stepped.emit((self, places))


class Tiles(QWidget):
    """All files. `opened` and `removed` carry an id."""

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[FileShown, ...] = ()
        self._tiles: dict[bytes, Tile] = {}
        self._flow = flow(self, gap=12)

    def show_files(self, files: Sequence[FileShown]) -> None:
        """Show the files; the one that has the keys keeps them."""
        if tuple(files) == self._shown:
            return
        at = next((key for key, tile in self._tiles.items() if tile.picture.hasFocus()), None)
        self._shown = tuple(files)
        clear(self._flow)
        self._tiles.clear()
        for place, shown in enumerate(files):
            tile = Tile(shown, name=f"evidence.file{place}")
            tile.opened.connect(self.opened)
            tile.removed.connect(self.removed)
            tile.stepped.connect(self._step)
            self._tiles[shown.id] = tile
            self._flow.addWidget(tile)
        self.apply_theme()
        if at is not None and self._tiles:
            tile = self._tiles.get(at) or next(iter(self._tiles.values()))
            tile.picture.setFocus()

    def show_pictures(self, pictures: Mapping[bytes, Picture | None]) -> None:
        """Show the pictures that were drawn."""
        for key, tile in self._tiles.items():
            tile.picture.show_picture(pictures.get(key))

    def apply_theme(self) -> None:
        """Let all cards be as high as the highest, so that they stand in line."""
        every = self._tiles.values()
        highest = max((tile.height_wanted() for tile in every), default=0)
        for tile in every:
            tile.setMinimumHeight(highest)

    def go_to(self, evidence_id: EvidenceId | None) -> bool:
        """Give the keys to a file, the first one for None; False where there is none."""
        tile = self._tiles.get(evidence_id) if evidence_id is not None else None
        tile = tile or next(iter(self._tiles.values()), None)
        if tile is not None:
            tile.picture.setFocus()
        return tile is not None

    def _step(self, asked: tuple[Tile, int]) -> None:
        tile, places = asked
        every = list(self._tiles.values())
        at = min(max(every.index(tile) + places, 0), len(every) - 1)
        every[at].picture.setFocus()
