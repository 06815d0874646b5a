"""Fields of the editor's panel: millimetres and points, colours of the palette, signs to choose.

They know numbers and values; what the values mean is known by who puts them there.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QSizePolicy, QWidget

from app.texts import translate
from ui.template_editor.words import millimetres
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button, Rank
from ui.widgets.editor import Editor
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, flow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from app.domain.designs import Palette

_SWATCH: Final = 28


def labelled(editor: Editor, label: str, name: str) -> QWidget:
    """Return a field with its label above, named for tests and for screen readers."""
    editor.name(name, label)
    block = QWidget()
    block.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
    layout = column(block, gap=2)
    layout.addWidget(TextLabel(label, "small"))
    layout.addWidget(editor)
    return block


@dataclass(frozen=True, slots=True)
class Measure:
    """What a measure may be, and how far an arrow key goes (ten times as far with Shift)."""

    lowest: float
    highest: float
    step: float = 1.0
    is_whole: bool = False


class _MeasureEdit(QLineEdit):
    """A line that arrow keys count up and down in. `stepped` carries the direction."""

    stepped = Signal(float)

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            super().keyPressEvent(event)
            return
        factor = 1.0 if event.key() == Qt.Key.Key_Up else -1.0
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            factor *= 10
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor /= 10
        self.stepped.emit(factor)


class MeasureField(Editor):
    """A number typed with a comma or a point; `settled` is told when it is meant."""

    settled = Signal()

    def __init__(self, measure: Measure) -> None:
        self.edit = _MeasureEdit()
        super().__init__(self.edit)
        self._measure = measure
        self._shown: float | None = None
        self.edit.setMinimumWidth(current_theme().px(56))
        self.edit.editingFinished.connect(self._settle)
        self.edit.stepped.connect(self._step)

    def value(self) -> float | None:
        """Return the number, or None where none is typed that may be."""
        typed = self.edit.text().replace("\N{NO-BREAK SPACE}", "").replace(" ", "")
        try:
            number = Decimal(typed.replace(",", ".").replace("\N{MINUS SIGN}", "-"))
        except InvalidOperation:
            return None
        if not number.is_finite() or not self._fits(float(number)):
            return None
        return float(round(number)) if self._measure.is_whole else float(number)

    def set_value(self, value: object) -> None:
        self._shown = float(value) if isinstance(value, int | float) else None
        self.edit.setText("" if self._shown is None else millimetres(self._shown))

    def problem(self) -> str:
        if not self.edit.text().strip() or self.value() is not None:
            return ""
        words = translate("TemplateEditor", "Write a number from {lowest} to {highest}.")
        return words.format(
            lowest=millimetres(self._measure.lowest), highest=millimetres(self._measure.highest)
        )

    def _fits(self, number: float) -> bool:
        return self._measure.lowest <= number <= self._measure.highest

    def _settle(self) -> None:
        value = self.value()
        self.mark_problem(is_wrong=bool(self.problem()))
        self.setToolTip(self.problem())
        if value is None:
            if not self.edit.text().strip():
                self.set_value(self._shown)
            return
        if value != self._shown:
            self._shown = value
            self.settled.emit()

    def _step(self, factor: float) -> None:
        value = self.value()
        if value is None:
            return
        step = (
            max(1.0, abs(factor)) * (1 if factor > 0 else -1) if self._measure.is_whole else factor
        )
        there = round(value + step * self._measure.step, 2)
        self.edit.setText(millimetres(min(max(there, self._measure.lowest), self._measure.highest)))
        self._settle()


class _RowField(Editor):
    """One of a few values, each a button in a row with its words as tooltip."""

    def __init__(self, choices: Sequence[tuple[object, QPushButton, str]]) -> None:
        self._row = _Row()
        super().__init__(self._row)
        self.setFocusProxy(None)  # type: ignore[arg-type]  # the stub knows no None
        self._values = [value for value, _, _ in choices]
        for place, (_, button, words) in enumerate(choices):
            button.setAccessibleName(words)
            button.setToolTip(words)
            self._row.add(button, place)
        self._row.group.idClicked.connect(self._tell)

    def name(self, name: str, spoken: str) -> None:
        self._row.name(name, spoken)

    def value(self) -> object:
        at = self._row.group.checkedId()
        return self._values[at] if at >= 0 else None

    def set_value(self, value: object) -> None:
        if value in self._values:
            self._row.group.button(self._values.index(value)).setChecked(True)

    def _tell(self, _place: int) -> None:
        self._tell_changed()


class SignField(_RowField):
    """One of a few values, each a sign in a row: left, centre, right."""

    def __init__(self, choices: Sequence[tuple[object, str, str]]) -> None:
        super().__init__([(value, _sign_button(sign), words) for value, sign, words in choices])


def _sign_button(sign: str) -> Button:
    button = Button("", sign=sign, rank=Rank.ICON)
    button.setCheckable(True)
    return button


class Swatch(QPushButton):
    """A colour to choose; the chosen one has a ring and a tick."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setProperty("kind", "icon")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._colour = QColor("#000000")
        self.apply_theme()

    def apply_theme(self) -> None:
        """Keep its size at the text size in force."""
        side = current_theme().px(_SWATCH)
        self.setFixedSize(side + 8, side + 8)

    def show_colour(self, colour: str) -> None:
        """Show another colour."""
        self._colour = QColor(colour)
        self.update()

    # Qt overrides
    def sizeHint(self) -> QSize:
        side = current_theme().px(_SWATCH) + 8
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(5, 5, -5, -5)
        tokens = current_theme().tokens
        painter.setPen(QPen(QColor(tokens.edge), 1))
        painter.setBrush(self._colour)
        painter.drawEllipse(frame)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked() or self.hasFocus():
            style = Qt.PenStyle.SolidLine if self.isChecked() else Qt.PenStyle.DotLine
            painter.setPen(QPen(QColor(tokens.accent), 2, style))
            painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))
        if self.isChecked():
            is_dark = self._colour.lightness() < 140
            painter.setPen(QPen(Qt.GlobalColor.white if is_dark else Qt.GlobalColor.black, 2))
            middle, size = frame.center(), frame.width() / 5
            painter.drawPolyline(
                [
                    middle + QPointF(-size, 0),
                    middle + QPointF(-size / 4, size * 0.8),
                    middle + QPointF(size, -size * 0.8),
                ]
            )
        painter.end()


class SwatchField(_RowField):
    """One of the colours of the palette."""

    def __init__(self, choices: Sequence[tuple[object, str]]) -> None:
        self._swatches = [Swatch() for _ in choices]
        swatches = zip(choices, self._swatches, strict=True)
        super().__init__([(value, swatch, words) for (value, words), swatch in swatches])

    def show_colours(self, colours: Sequence[str]) -> None:
        """Show the colours of another palette, in the order of the choices."""
        for swatch, colour in zip(self._swatches, colours, strict=True):
            swatch.show_colour(colour)


class PaletteButton(QPushButton):
    """Colours that go together, side by side in one button."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.palette_shown = palette
        self.setProperty("kind", "icon")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Keep its size at the text size in force."""
        side = current_theme().px(_SWATCH)
        self.setFixedSize(side + 8, side + 8)

    # Qt overrides
    def sizeHint(self) -> QSize:
        side = current_theme().px(_SWATCH) + 8
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_theme().tokens
        frame = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = (self.palette_shown.accent, self.palette_shown.text, self.palette_shown.second)
        for place, colour in enumerate(colours):
            painter.setBrush(QColor(colour))
            painter.drawPie(frame, round(16 * (90 + 120 * place)), 16 * 120)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()


class _Row(QWidget):
    """Buttons side by side of which one is chosen; each says of what it is a choice."""

    def __init__(self) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        self._layout = flow(self, gap=2)

    def add(self, button: QPushButton, place: int) -> None:
        self.group.addButton(button, place)
        self._layout.addWidget(button)

    def name(self, name: str, spoken: str) -> None:
        self.setAccessibleName(spoken)
        for place, button in enumerate(self.group.buttons()):
            button.setObjectName(f"{name}.{place}")
            button.setAccessibleName(f"{spoken}: {button.toolTip()}")
