"""Choosing the sheet of labels: its size, the first free label by a picture, what stands on it.

It knows geometry and ticks; what the labels say is not asked here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.labels import LABEL_SHEETS, PAGE_HEIGHT_MM, PAGE_WIDTH_MM
from app.domain.pack_choices import OWN, PackChoices
from app.texts import language, translate
from ui.theme.theme import current_theme
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.fields import CheckField, NumberField, ReadField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from app.domain.labels import LabelSheet

_PICTURE_WIDTH: Final = 148
_MARGIN: Final = 3
_WIDTHS: Final = (40, 210)
_HEIGHTS: Final = (20, 297)


class LabelPicture(QWidget):
    """A sheet of labels in small; a click or the arrow keys choose the first free label.

    `chosen` carries its number, counted from 0. Used labels are crossed out, the first one that
    will be printed has a figure, so that nothing hangs on colour alone.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pack.first_label")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Print pack", "First free label"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._sheet = LABEL_SHEETS[0]
        self._first = 0
        self._labels = 0

    def show_sheet(self, sheet: LabelSheet, first: int, labels: int) -> None:
        """Show a sheet on which so many labels are printed from the first free one."""
        self._sheet, self._first, self._labels = sheet, min(first, sheet.count - 1), labels
        self.setAccessibleDescription(self.words)
        self.update()

    @property
    def words(self) -> str:
        """Return what the picture says."""
        return translate("Print pack", "Begins with label {number} of {count}.").format(
            number=self._first + 1, count=self._sheet.count
        )

    def frame_of(self, index: int) -> QRectF:
        """Return where a label lies in the picture."""
        scale = self._scale()
        x, y = self._sheet.corner(index)
        return QRectF(
            _MARGIN + x * scale, _MARGIN + y * scale,
            self._sheet.width * scale, self._sheet.height * scale,
        ).adjusted(0.8, 0.8, -0.8, -0.8)  # fmt: skip

    def _scale(self) -> float:
        return (self.width() - 2 * _MARGIN) / PAGE_WIDTH_MM

    def _choose(self, index: int) -> None:
        index = min(max(index, 0), self._sheet.count - 1)
        if index != self._first:
            self.show_sheet(self._sheet, index, self._labels)
            self.chosen.emit(index)

    def apply_theme(self) -> None:
        """Take the size and the colours in force."""
        self.updateGeometry()
        self.update()

    # Qt overrides
    def sizeHint(self) -> QSize:
        width = current_theme().px(_PICTURE_WIDTH)
        height = (width - 2 * _MARGIN) * PAGE_HEIGHT_MM / PAGE_WIDTH_MM + 2 * _MARGIN
        return QSize(width, round(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = current_theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        edge = tokens.accent if self.hasFocus() else tokens.line
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(page, 3, 3)
        for index in range(self._sheet.count):
            self._paint_label(painter, index)

    def _paint_label(self, painter: QPainter, index: int) -> None:
        tokens = current_theme().tokens
        frame = self.frame_of(index)
        is_printed = self._first <= index < self._first + self._labels
        painter.setPen(QPen(QColor(tokens.accent if is_printed else tokens.line), 1))
        painter.setBrush(QColor(tokens.soft if is_printed else tokens.surface))
        painter.drawRoundedRect(frame, 2, 2)
        if index < self._first:
            painter.setPen(QPen(QColor(tokens.second), 1))
            painter.drawLine(frame.bottomLeft(), frame.topRight())
        if index == self._first:
            painter.setPen(QColor(tokens.text))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, str(index + 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = QPointF(event.position())
        for index in range(self._sheet.count):
            if self.frame_of(index).contains(point):
                self._choose(index)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self._sheet.columns
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Home:
            self._choose(0)
        elif key in steps and 0 <= self._first + steps[key] < self._sheet.count:
            self._choose(self._first + steps[key])
        elif key not in steps:
            super().keyPressEvent(event)


class LabelsForm(QWidget):
    """Size, own size, ticks and the picture of the sheet. `changed` carries nothing."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._size = Form("pack.label_size", _size_fields())
        self._own = Form("pack.own", _own_fields())
        self._ticks = Form("pack.on_labels", _tick_fields())
        self._picture = LabelPicture()
        self._words = TextLabel("", "second")
        self._warning = TextLabel("", "small")
        self._first = 0
        self._lay_out()
        for form in (self._size, self._own, self._ticks):
            form.changed.connect(self.changed)
        self._picture.chosen.connect(self._take_first)

    def _lay_out(self) -> None:
        beside = column(gap=8)
        beside.addWidget(self._ticks)
        beside.addWidget(self._words)
        beside.addWidget(self._warning)
        beside.addStretch(1)
        across = row(gap=12)
        across.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(beside, 1)
        layout = column(self, gap=12)
        layout.addWidget(self._size)
        layout.addWidget(self._own)
        layout.addLayout(across)

    @property
    def first(self) -> int:
        """Return the first free label, counted from 0."""
        return self._first

    def show_choices(self, choices: PackChoices, first: int, labels: int) -> None:
        """Show what is chosen for so many labels."""
        own, sheet = choices.own_labels, choices.labels
        self._size.set_values({"size": choices.label_sheet})
        self._own.set_values(
            {"columns": own.columns, "rows": own.rows, "width": own.width, "height": own.height}
        )
        self._own.setVisible(choices.label_sheet == OWN)
        self._ticks.set_values(
            {
                "code": choices.has_code,
                "title": choices.has_event_title,
                "cut_lines": choices.has_cut_lines,
            }
        )
        self._first = min(first, sheet.count - 1)
        self._picture.show_sheet(sheet, self._first, labels)
        self._words.set_text(self._picture.words)
        self._warning.set_text(_warning(choices))
        self._warning.setVisible(bool(_warning(choices)))

    def chosen(self, before: PackChoices) -> PackChoices:
        """Return the choices with what stands here."""
        ticks, own = self._ticks.values(), before.own_labels
        typed = self._own.values()
        columns, rows, width, height = (
            typed[name] for name in ("columns", "rows", "width", "height")
        )
        if isinstance(columns, int) and isinstance(rows, int):
            own = replace(own, columns=columns, rows=rows)
        if isinstance(width, float) and isinstance(height, float):
            own = replace(own, width=width, height=height)
        return replace(
            before,
            label_sheet=str(self._size.values()["size"]),
            own_labels=own,
            has_code=bool(ticks["code"]),
            has_event_title=bool(ticks["title"]),
            has_cut_lines=bool(ticks["cut_lines"]),
        )

    def _take_first(self, index: int) -> None:
        self._first = index
        self.changed.emit()


def _warning(choices: PackChoices) -> str:
    """Return what is worth knowing of a sheet before it lies in the printer."""
    sheet, own = choices.labels, choices.own_labels
    if choices.label_sheet == OWN and (sheet.width, sheet.height) != (own.width, own.height):
        return translate("Print pack", "Such labels do not lie on an A4 page, so others are shown.")
    if sheet.reaches_edge:
        return translate(
            "Print pack",
            "These labels reach the edge of the page, where printers leave 5 mm white. "
            "The words keep clear of it; print at 100 %.",
        )
    return ""


def _size_fields() -> tuple[FormField, ...]:
    sizes = [Choice(sheet.key, _sheet_words(sheet)) for sheet in LABEL_SHEETS]
    own = Choice(OWN, translate("Print pack", "Own size"))
    return (
        FormField("size", translate("Print pack", "Labels on a sheet"), ChoiceField([*sizes, own])),
    )


def _sheet_words(sheet: LabelSheet) -> str:
    return translate("Print pack", "{width} × {height} mm, {count} on a sheet").format(
        width=_millimetres(sheet.width), height=_millimetres(sheet.height), count=sheet.count
    )


def _own_fields() -> tuple[FormField, ...]:
    number = translate("Widgets", "Write a number from {lowest} to {highest}.")
    width = number.format(lowest=_WIDTHS[0], highest=_WIDTHS[1])
    height = number.format(lowest=_HEIGHTS[0], highest=_HEIGHTS[1])
    return (
        FormField("columns", translate("Print pack", "Columns"), NumberField(1, 5)),
        FormField("rows", translate("Print pack", "Rows"), NumberField(1, 14), is_beside=True),
        FormField(
            "width",
            translate("Print pack", "Width, mm"),
            ReadField(_width, _millimetres, not_understood=width),
        ),
        FormField(
            "height",
            translate("Print pack", "Height, mm"),
            ReadField(_height, _millimetres, not_understood=height),
            is_beside=True,
        ),
    )


def _tick_fields() -> tuple[FormField, ...]:
    words = {
        "code": translate("Print pack", "Code for the door"),
        "title": translate("Print pack", "Title of the event"),
        "cut_lines": translate("Print pack", "Thin lines for cutting"),
    }
    return tuple(FormField(name, text, CheckField(text)) for name, text in words.items())


def _width(typed: str) -> float:
    return _between(typed, _WIDTHS)


def _height(typed: str) -> float:
    return _between(typed, _HEIGHTS)


def _between(typed: str, bounds: tuple[int, int]) -> float:
    number = float(typed.replace(",", "."))
    if not bounds[0] <= number <= bounds[1]:
        raise ValueError(number)
    return number


def _millimetres(value: object) -> str:
    """Return a length as people write it: "63,5"."""
    words = f"{value:g}" if isinstance(value, float | int) else ""
    return words if language() == "en" else words.replace(".", ",")
