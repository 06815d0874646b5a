"""The rail at the left: the places of the program, with words, or with signs where it is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QWidget

from app.texts import translate
from ui import icons
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button, Rank, icon_button
from ui.widgets.labels import Sign, TextLabel, restyle
from ui.widgets.layouts import column, row
from ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ui.shell.places import Place

WIDE: Final = 208
NARROW: Final = 64
_AROUND_NAME: Final = 52
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RailButton(Button):
    """One place. Arrow keys are told to the rail."""

    stepped = Signal(int)

    def __init__(self, place: Place) -> None:
        super().__init__(place.word)
        self.setProperty("kind", "rail")
        self.setObjectName(f"rail.{place.name}")
        self.setCheckable(True)
        self.place = place
        self.toggled.connect(self._draw_sign)
        self._draw_sign()

    def show_narrow(self, *, is_narrow: bool) -> None:
        """Show only the sign, with the word as a tooltip, or the sign and the word."""
        self.setText("" if is_narrow else self.place.word)
        self.setToolTip(self.place.word if is_narrow else "")
        self.setProperty("narrow", "true" if is_narrow else "false")
        restyle(self)

    def set_place(self, place: Place) -> None:
        """Take over the word in another language."""
        self.place = place
        self.set_words("" if self.property("narrow") == "true" else place.word)
        self.setAccessibleName(place.word)

    def _draw_sign(self) -> None:
        icons.set_icon(self, self.place.sign, ink="accent" if self.isChecked() else "second")

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.stepped.emit(step)


class RailWorker(Button):
    """Who is working now, cut where the name is longer than the rail; pressed to pick another."""

    def __init__(self, act: Callable[[], None]) -> None:
        super().__init__("", sign="person", rank=Rank.PLAIN)
        self.setProperty("kind", "rail")
        self.setObjectName("rail.worker")
        self._name = ""
        self._is_narrow = False
        self.acted.connect(act)
        self.show_name("")

    def show_name(self, name: str) -> None:
        """Show this name, or the question where there is none."""
        self._name = name
        words = name or translate("Shell", "Who is working?")
        spoken = translate("Shell", "Working now: {name}").format(name=name) if name else words
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        icons.set_icon(self, "person", ink="accent" if name else "second")
        self._cut()

    def show_narrow(self, *, is_narrow: bool) -> None:
        """Show only the sign, or the sign and the name."""
        self._is_narrow = is_narrow
        self.setProperty("narrow", "true" if is_narrow else "false")
        restyle(self)
        self._cut()

    def _cut(self) -> None:
        words = self._name or translate("Shell", "Who is working?")
        room = self.width() - current_theme().px(_AROUND_NAME)
        cut = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(room, 0))
        self.setText("" if self._is_narrow else cut.replace("&", "&&"))

    # Qt overrides
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()


def _done_words() -> str:
    return translate("Shell", "What was done")


class Rail(QFrame):
    """The places, and below them who is working now.

    `chosen` carries the name of a place that a person went to, `workers_asked` and `done_asked`
    nothing. For the keyboard the places are one stop: Tab enters at the place in sight, the arrows
    lead to others.
    """

    chosen = Signal(str)
    workers_asked = Signal()
    done_asked = Signal()

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__()
        self.setProperty("kind", "rail")
        self.setObjectName("rail")
        self.setAccessibleName(translate("Shell", "Places"))
        self._is_narrow = False
        self._buttons = [RailButton(place) for place in places]
        self._group = QButtonGroup(self)
        self._brand = TextLabel("Kopā", "brand", wraps=False)
        self._inner = QWidget()
        # At the largest text the places need more height than the smallest screen has.
        self._area = scrolled(self._inner)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._worker = RailWorker(self._ask_workers)
        self._done = icon_button("clock", _done_words(), self._ask_done, name="rail.done")
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._group.buttonClicked.connect(self._tell)
        self.mark(places[0].name)
        self.apply_theme()

    def _lay_out(self) -> None:
        brand = row(gap=8, margins=(10, 2, 0, 12))
        brand.addWidget(Sign("kopa", ink="accent", size=28))
        brand.addWidget(self._brand, 1)
        layout = column(self, gap=4, margins=(8, 14, 8, 12))
        layout.addLayout(brand)
        layout.addWidget(self._area, 1)
        places = column(self._inner, gap=0)
        for index, button in enumerate(self._buttons):
            if index == len(self._buttons) - 1:
                places.addStretch(1)
            self._group.addButton(button, index)
            button.stepped.connect(self._step)
            places.addWidget(button)
        self._foot.addWidget(self._worker, 1)
        self._foot.addWidget(self._done)
        layout.addLayout(self._foot)

    def mark(self, name: str) -> None:
        """Mark the place in sight; the keyboard enters the rail there."""
        for button in self._buttons:
            if button.place.name == name:
                button.setChecked(True)
        for button in self._buttons:
            by_tab = button.isChecked()
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if by_tab else Qt.FocusPolicy.ClickFocus
            )

    def set_places(self, places: Sequence[Place]) -> None:
        """Take over the words in another language."""
        for button, place in zip(self._buttons, places, strict=True):
            button.set_place(place)
        self.setAccessibleName(translate("Shell", "Places"))
        self._done.setAccessibleName(_done_words())
        self._done.setToolTip(_done_words())

    def show_worker(self, name: str) -> None:
        """Show who is working now; "" asks who is."""
        self._worker.show_name(name)

    def offer(self, names: Container[str]) -> None:
        """Offer only the places that have a screen."""
        for button in self._buttons:
            button.setVisible(button.place.name in names)

    def show_narrow(self, *, is_narrow: bool) -> None:
        """Show signs only, or signs and words."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.apply_theme()

    def take_focus(self) -> None:
        """Give the keys to the place in sight."""
        for button in self._buttons:
            if button.isChecked():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def apply_theme(self) -> None:
        """Take over the width for the text size in force."""
        self.setFixedWidth(current_theme().px(NARROW if self._is_narrow else WIDE))
        self._brand.setVisible(not self._is_narrow)
        for button in self._buttons:
            button.show_narrow(is_narrow=self._is_narrow)
        self._worker.show_narrow(is_narrow=self._is_narrow)
        upright = QBoxLayout.Direction.TopToBottom
        across = QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(upright if self._is_narrow else across)
        self._foot.setAlignment(self._done, Qt.AlignmentFlag.AlignHCenter)

    def _ask_workers(self) -> None:
        self.workers_asked.emit()

    def _ask_done(self) -> None:
        self.done_asked.emit()

    def _step(self, step: int) -> None:
        offered = [button for button in self._buttons if not button.isHidden()]
        at = next(place for place, button in enumerate(offered) if button.hasFocus())
        after = offered[(at + step) % len(offered)]
        after.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(after, 0, 0)

    def _tell(self, button: Button) -> None:
        if isinstance(button, RailButton):
            self.chosen.emit(button.place.name)
