"""What stands under the field of the door: the last result, who came last, a family, the PIN.

Each is a widget that shows what it is told; keys come in where it says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QStackedLayout, QWidget

from app.texts import translate
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import Button, outlined, plain
from ui.widgets.labels import Sign, TextLabel, ink_of, restyle
from ui.widgets.layouts import clear, column, flow, row
from ui.widgets.spoken import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from ui.door.shown import ArrivalLine, FamilyLine, Result

_LAST_IN_SIGHT: Final = 5
_LEAST_NAME: Final = 120
_WIDEST_OF_FAMILY: Final = 420


class DoorPages(QWidget):
    """Pages of which one is in sight, as high as that one needs and no other."""

    def __init__(self) -> None:
        super().__init__()
        self._stack = _PageStack(self)

    def add_page(self, page: QWidget) -> None:
        """Add a page; the first one is in sight."""
        self._stack.addWidget(page)

    @property
    def page(self) -> QWidget | None:
        """The page in sight."""
        return self._stack.currentWidget()

    def show_page(self, page: QWidget) -> None:
        """Bring a page into sight."""
        if page is self.page:
            return
        self._stack.setCurrentWidget(page)
        self._stack.invalidate()


class _PageStack(QStackedLayout):
    """Qt would take the highest of all pages."""

    # Qt overrides
    def minimumSize(self) -> QSize:
        page = self.currentWidget()
        return QSize() if page is None else page.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        page = self.currentWidget()
        return page is not None and page.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        page = self.currentWidget()
        return -1 if page is None else page.heightForWidth(width)

    def minimumHeightForWidth(self, width: int) -> int:
        page = self.currentWidget()
        layout = None if page is None else page.layout()
        if page is None or layout is None or not page.hasHeightForWidth():
            return self.minimumSize().height()
        return layout.totalMinimumHeightForWidth(width)


class CutLabel(TextLabel):
    """A name in one line, cut where there is no room; readers and the tooltip have all of it."""

    def __init__(self, kind: str) -> None:
        super().__init__("", kind, wraps=False)

    def set_text(self, text: str) -> None:
        super().set_text(text)
        self.setToolTip(text)

    # Qt overrides
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), current_theme().px(_LEAST_NAME)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.fontMetrics().horizontalAdvance(self.text()) <= self.width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(QColor(current_theme().tokens.text))
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class ResultStrip(QFrame):
    """What became of the last key: sign, name and words, on a ground of its tone."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "door_result")
        self.setObjectName("door.result")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._sign = Sign("info", size=28)
        self._signed = ("info", Tone.NEUTRAL)
        self._name = CutLabel("door_name")
        self._words = TextLabel("", "door_words")
        across = row(self, gap=12, margins=(16, 10, 16, 10))
        across.addWidget(self._sign)
        across.addWidget(self._name)
        across.addWidget(self._words, 1)

    @property
    def text(self) -> str:
        """What is said at the moment, the name before the words."""
        return self.accessibleName()

    def show_result(self, result: Result) -> None:
        """Say this instead of what was said before, aloud too."""
        if (result.sign, result.tone) != self._signed:
            self._signed = (result.sign, result.tone)
            self._sign.set_sign(result.sign, ink=ink_of(result.tone))
        self._name.set_text(result.name)
        self._name.setVisible(bool(result.name))
        self._words.set_text(result.words)
        self.setAccessibleName(": ".join(filter(None, (result.name, result.words))))
        if self.property("tone") != result.tone.value:
            self._words.set_tone(result.tone)
            self.setProperty("tone", result.tone.value)
            restyle(self)
        announce(self, self.text, urgent=result.tone is not Tone.NEUTRAL)


class LastCame(QWidget):
    """The last few who came in, the newest on top: as many as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("door.last")
        self._head = TextLabel(translate("Door", "Came in last"), "small", wraps=False)
        self._shown = 0
        # Made once: this is shown anew at each arrival.
        self._rows = [_ArrivalRow() for _ in range(_LAST_IN_SIGHT)]
        self._lines = column(self, gap=6, margins=(16, 4, 16, 0))
        self._lines.addWidget(self._head)
        for one in self._rows:
            self._lines.addWidget(one)
        self._lines.addStretch(1)
        self.show_last(())

    def show_last(self, last: Sequence[ArrivalLine]) -> None:
        """Show these; nobody hides the heading too."""
        self._shown = len(last)
        self._head.setVisible(bool(last))
        for one, line in zip(self._rows, last, strict=False):
            one.show_line(line)
        self._fit()

    def _fit(self) -> None:
        room = self.height() - self._head.sizeHint().height()
        fitting = room // (self._rows[0].sizeHint().height() + self._lines.spacing())
        for place, one in enumerate(self._rows):
            one.setVisible(place < min(self._shown, max(fitting, 1)))

    # Qt overrides
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        least = self._head.sizeHint().height() + 2 * self._lines.spacing()
        return QSize(hint.width(), least + self._rows[0].sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class _ArrivalRow(QWidget):
    """One who came in: sign, name, words where there are any, and when."""

    def __init__(self) -> None:
        super().__init__()
        self._name = CutLabel("door_words")
        self._words = TextLabel("", "second", wraps=False)
        self._time = TextLabel("", "second", wraps=False)
        across = row(self, gap=12)
        across.addWidget(Sign("present", ink="accent", size=20))
        across.addWidget(self._name)
        across.addWidget(self._words, 1)
        across.addWidget(self._time)

    def show_line(self, line: ArrivalLine) -> None:
        self._name.set_text(line.name)
        self._words.set_text(line.words)
        self._time.set_text(line.time)


class FamilyPanel(QFrame):
    """A family to be ticked: digits tick, Enter lets in.

    `ticked` carries a place in the list; `asked` and `closed` carry nothing.
    """

    ticked = Signal(int)
    asked = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "door_card")
        self.setObjectName("door.family")
        self.setAccessibleName(translate("Door", "Who of the family is here"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rows = flow(gap=8)
        layout = column(self, gap=12, margins=(16, 12, 16, 12))
        layout.addWidget(TextLabel(translate("Door", "Who of the family is here?"), "heading"))
        layout.addLayout(self._rows)
        act = outlined(translate("Door", "Let them in"), self._ask, name="door.family.save")
        act.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def show_family(self, lines: Sequence[FamilyLine]) -> None:
        """Show these with their ticks."""
        clear(self._rows)
        for place, line in enumerate(lines):
            button = _FamilyButton(place, line)
            button.asked.connect(self._tell)
            self._rows.addWidget(button)
        ticked = [line.name for line in lines if line.is_ticked]
        announce(self, ", ".join(ticked))

    def take_digits(self, digits: str) -> bool:
        """Tick the one of this digit, or take the tick away."""
        self.ticked.emit(int(digits[:1]) - 1)
        return False

    def _tell(self, place: int) -> None:
        self.ticked.emit(place)

    def _ask(self) -> None:
        self.asked.emit()

    # Qt overrides
    def focusNextPrevChild(self, _is_next: bool) -> bool:  # noqa: FBT001  Qt's own signature
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.isAutoRepeat():
                self.asked.emit()
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case _:
                super().keyPressEvent(event)


class _FamilyButton(Button):
    """One of the family. `asked` carries the place."""

    asked = Signal(int)

    def __init__(self, place: int, line: FamilyLine) -> None:
        words = f"{place + 1}   {line.name}"
        if line.words:
            words = f"{words} · {line.words}"
        if line.is_here:
            here = translate("Door", "already here")
            words = f"{words} · {here}"
        super().__init__("", sign="present" if line.is_ticked or line.is_here else "circle")
        widest = current_theme().px(_WIDEST_OF_FAMILY)
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, widest)
        self.set_words(shown)
        self.setAccessibleName(words)
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setChecked(line.is_ticked)
        self.setEnabled(not line.is_here)
        self.setObjectName(f"door.family.{place}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._place = place
        self.acted.connect(self._ask)

    def _ask(self) -> None:
        self.asked.emit(self._place)


class PinPanel(QFrame):
    """Asks for the PIN. `typed` carries it, `closed` carries nothing."""

    typed = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "door_card")
        self.field = QLineEdit()
        self.field.setProperty("kind", "door_part")
        self.field.setObjectName("door.pin")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(8)
        self.field.setAccessibleName(translate("Door", "PIN"))
        self._problem = TextLabel("", "problem")
        layout = column(self, gap=12, margins=(16, 12, 16, 12))
        layout.addWidget(TextLabel(translate("Door", "PIN to leave the door"), "heading"))
        layout.addWidget(self.field)
        layout.addWidget(self._problem)
        forgotten = translate(
            "Door",
            "Forgotten? Switch the laptop off and on again: Kopā opens as always, nothing is lost,"
            " and the PIN can be changed in the settings.",
        )
        layout.addWidget(TextLabel(forgotten, "second"))
        back = plain(translate("Door", "Back to the door"), self._close, name="door.pin.back")
        back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.field.returnPressed.connect(self._tell)

    def begin(self, problem: str) -> None:
        """Ask, or say what is wrong and ask again."""
        self.field.clear()
        self._problem.set_text(problem)
        self._problem.setVisible(bool(problem))
        self.field.setAccessibleDescription(problem)
        announce(self, problem, urgent=True)

    def _tell(self) -> None:
        if self.field.text():
            self.typed.emit(self.field.text())

    def _close(self) -> None:
        self.closed.emit()

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


class KeyHints(QWidget):
    """Which key does what, in small type."""

    def __init__(self, hints: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        around = flow(self, gap=16)
        for key, words in hints:
            pair = QWidget()
            across = row(pair, gap=6)
            across.addWidget(TextLabel(key, "key", wraps=False))
            across.addWidget(TextLabel(words, "small", wraps=False))
            around.addWidget(pair)
