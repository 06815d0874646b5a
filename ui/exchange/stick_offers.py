"""What can be done with the sticks that are in: a button for each, and one for any other place.

It watches sticks come and go while it is in sight. What lies on them is looked at beside the
window; what is offered for a stick is told by the page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.exchange.stick_watch import ASK_EVERY, StickWatch
from ui.widgets.buttons import Button
from ui.widgets.layouts import clear, flow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QLayout

    from app.services.sticks import Stick
    from ui.shell.desk import Desk

_LONGEST_NAME: Final = 48


@dataclass(frozen=True, slots=True)
class Offer:
    """A button: its words, and the file or folder that it stands for."""

    words: str
    path: Path


def saving_on(stick: Stick) -> Offer:
    """Return the offer to save on a stick."""
    words = translate("Exchange", "Save to “{stick}”")
    return Offer(words.format(stick=stick.name), stick.folder)


def opening_from(stick: Stick, file: Path) -> Offer:
    """Return the offer to open a file of a stick."""
    words = translate("Exchange", "Open {file} on “{stick}”")
    return Offer(words.format(file=short_name(file), stick=stick.name), file)


def dropping_words() -> str:
    """Return the sentence below the sticks of a page that takes a file by dropping, too."""
    return translate("Exchange", "You can also drop the file on this page.")


def short_name(file: Path) -> str:
    """Return the name of a file as it fits on a button."""
    name = file.name
    if len(name) <= _LONGEST_NAME:
        return name
    return f"{name[: _LONGEST_NAME // 2]}…{name[-_LONGEST_NAME // 2 :]}"


class StickOffers(QWidget):
    """Buttons for what lies in `offers` of every stick. `chosen` carries the path of one.

    `elsewhere` is a further button at the end, of the page's own. `changed` tells that others are
    offered now.
    """

    chosen = Signal(object)
    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        offers: Callable[[Stick], Iterable[Offer]],
        elsewhere: Button | None = None,
        *,
        name: str,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._offers_of = offers
        self._layout: QLayout = flow(self, gap=8)
        self._elsewhere = elsewhere
        if elsewhere is not None:
            self._layout.addWidget(elsewhere)
        self._watch = StickWatch(desk, self.show_sticks)
        self.offers: tuple[Offer, ...] = ()
        self._buttons: tuple[_OfferButton, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_EVERY)
        self._timer.timeout.connect(self.look)

    def look(self) -> None:
        """Look whether sticks came or went."""
        self._watch.ask()

    def look_anew(self) -> None:
        """Look at the same sticks once more: something else may lie on them."""
        self._watch.ask_anew()

    def show_sticks(self, sticks: tuple[Stick, ...]) -> None:
        """Offer what fits of these sticks."""
        offers = tuple(offer for stick in sticks for offer in self._offers_of(stick))
        if offers != self.offers:
            self.offers = offers
            self._make_buttons()
        self.changed.emit()

    def _make_buttons(self) -> None:
        elsewhere = self._elsewhere
        at = self.window().focusWidget()
        had_keys = at is not None and self.isAncestorOf(at)
        if elsewhere is not None:
            self._layout.removeWidget(elsewhere)
        clear(self._layout)
        before: QWidget = self
        self._buttons = tuple(map(_OfferButton, self.offers))
        for place, button in enumerate(self._buttons):
            button.setObjectName(f"{self.objectName()}.{place}")
            button.taken.connect(self._tell)
            self._layout.addWidget(button)
            # What comes later would be the last that Tab stops at.
            self.setTabOrder(before, button)
            before = button
        if elsewhere is not None:
            self._layout.addWidget(elsewhere)
        if had_keys and not (at is not elsewhere and self.take_keys()) and elsewhere is not None:
            elsewhere.setFocus()
        # Without anything to offer it takes no room, but stays in sight: who is hidden sees no
        # stick come.
        self.updateGeometry()

    def take_keys(self) -> bool:
        """Give the keys to the first button; say whether there is one in sight."""
        # Those of the sticks before may still be there for a moment, under the same names.
        if not (self._buttons and self.isVisible()):
            return False
        self._buttons[0].setFocus()
        return True

    def _tell(self, path: Path) -> None:
        self.chosen.emit(path)

    # Qt overrides
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()
        QTimer.singleShot(0, self, self.look_anew)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()


class _OfferButton(Button):
    """`taken` carries the path of its offer."""

    taken = Signal(object)

    def __init__(self, offer: Offer) -> None:
        super().__init__(offer.words, sign="stick")
        self._path = offer.path
        self.acted.connect(self._take)

    def _take(self) -> None:
        self.taken.emit(self._path)
