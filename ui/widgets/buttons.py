"""Buttons in the ranks of the design: one primary per screen, others outlined or plain.

They know how they look and that Enter presses them; what happens is connected by the screen.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton

from ui import icons
from ui.theme.theme import current_theme
from ui.widgets.holding import current_holding
from ui.widgets.labels import restyle

if TYPE_CHECKING:
    from collections.abc import Callable


class Rank(StrEnum):
    """How loudly a button speaks."""

    PRIMARY = "primary"
    OUTLINED = "outlined"
    PLAIN = "plain"
    DANGER = "danger"
    ICON = "icon"
    LINK = "link"
    CRUMB = "crumb"


_INKS: Final = {
    Rank.PRIMARY: "on_accent",
    Rank.OUTLINED: "text",
    Rank.PLAIN: "accent",
    Rank.DANGER: "trouble",
    Rank.ICON: "second",
    Rank.LINK: "accent",
    Rank.CRUMB: "second",
}


class Button(QPushButton):
    """A button with a word, a sign before it where that helps, and a visible focus.

    `acted` carries nothing, unlike `clicked`, whose bool would fill a parameter of the act. One
    whose act is held (ui.widgets.holding) says why instead.
    """

    acted = Signal()

    def __init__(self, text: str, *, sign: str = "", rank: Rank = Rank.OUTLINED) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setProperty("kind", rank.value)
        self.setAccessibleName(text)
        # In a dialog every button would otherwise want to be the one that Enter presses.
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._rank = rank
        self._words = text
        self._has_sign = bool(sign)
        self._is_only_sign = False
        self._held = self._own_reason = ""
        self._before: tuple[str, str, tuple[str, str] | None] = ("", "", None)
        self.clicked.connect(self._tell)
        if sign:
            self.set_sign(sign)

    def set_words(self, text: str) -> None:
        """Change what the button says."""
        self._words = text
        self._show_words()
        self.setAccessibleName(text)

    def show_only_sign(self, *, is_only: bool) -> None:
        """Leave the words to the tooltip and to readers where there is no room for them.

        A button without a sign keeps its words.
        """
        if self._has_sign and self._words and is_only is not self._is_only_sign:
            self._is_only_sign = is_only
            self._show_words()
            if not is_only:
                self.setToolTip("")

    def _show_words(self) -> None:
        self.setText("" if self._is_only_sign else self._words.replace("&", "&&"))
        if self._is_only_sign:
            self.setToolTip(self._words)

    def set_sign(self, name: str) -> None:
        """Change the sign before the word."""
        self._has_sign = True
        if self._held:
            # A lock stands in its place; it comes when the button may act again.
            described, tip, _ = self._before
            self._before = described, tip, (name, _INKS[self._rank])
            return
        icons.set_icon(self, name, ink=_INKS[self._rank])

    def hold(self, words: str) -> None:
        """Let the button say these words instead of acting; empty ones let it act again."""
        self._own_reason = words
        self.look_at_holding()

    def _hold(self, words: str) -> None:
        if words == self._held:
            return
        if not self._held:
            self._before = self.accessibleDescription(), self.toolTip(), icons.sign_on(self)
        self._held = words
        described, tip, sign = (words, words, self._lock()) if words else self._before
        self.setAccessibleDescription(described)
        self.setToolTip(tip)
        self.setProperty("held", "true" if words else "false")
        icons.put_sign(self, sign)
        restyle(self)

    def _lock(self) -> tuple[str, str]:
        """Return the sign of a held button: a row of locks would shout where no word stands."""
        before = self._before[2]
        has_words = self._rank is not Rank.ICON and not self._is_only_sign
        return ("lock", "second") if has_words or before is None else (before[0], "edge")

    @property
    def is_held(self) -> bool:
        return bool(self._held)

    def look_at_holding(self) -> None:
        """Notice whether the act of this button is held, here or in the whole window."""
        self._hold(self._own_reason or current_holding().words_for(self.objectName()))

    def apply_theme(self) -> None:
        """Draw the sign in the colours and size in force."""
        icons.apply_icon(self)

    def _tell(self) -> None:
        if self._held:
            current_holding().pressed.emit(self._held)
        else:
            self.acted.emit()

    # Qt overrides
    def showEvent(self, event: QShowEvent) -> None:
        self.look_at_holding()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._rank is Rank.PRIMARY and self.hasFocus() and not self._held:
            self._paint_inner_ring()

    def _paint_inner_ring(self) -> None:
        # A ring around a filled button drowns in its own colour; inside it stands out.
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.tokens.on_accent), max(2, theme.px(2))))
        inset = theme.px(4)
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, theme.px(5), theme.px(5))
        painter.end()


def primary(text: str, act: Callable[[], object], *, name: str, sign: str = "") -> Button:
    """Return the one filled button of a screen or a panel; `act` is a bound method."""
    return _connected(Button(text, sign=sign, rank=Rank.PRIMARY), act, name)


def outlined(text: str, act: Callable[[], object], *, name: str, sign: str = "") -> Button:
    """Return an ordinary button; `act` is a bound method."""
    return _connected(Button(text, sign=sign), act, name)


def plain(text: str, act: Callable[[], object], *, name: str, sign: str = "") -> Button:
    """Return a quiet button; `act` is a bound method."""
    return _connected(Button(text, sign=sign, rank=Rank.PLAIN), act, name)


def danger(text: str, act: Callable[[], object], *, name: str, sign: str = "") -> Button:
    """Return a button for what cannot be undone; `act` is a bound method."""
    return _connected(Button(text, sign=sign, rank=Rank.DANGER), act, name)


def link(text: str, act: Callable[[], object], *, name: str) -> Button:
    """Return words that lead somewhere; `act` is a bound method."""
    return _connected(Button(text, rank=Rank.LINK), act, name)


def icon_button(sign: str, spoken: str, act: Callable[[], object], *, name: str) -> Button:
    """Return a button that is only a sign; `spoken` is its name for readers and its tooltip."""
    button = Button("", sign=sign, rank=Rank.ICON)
    button.setAccessibleName(spoken)
    button.setToolTip(spoken)
    return _connected(button, act, name)


def menu_button(text: str, menu: QMenu, *, name: str, sign: str = "more") -> Button:
    """Return a button that opens a menu of further acts."""
    button = Button(text, sign=sign)
    button.setObjectName(name)
    button.setMenu(menu)
    return button


def _connected(button: Button, act: Callable[[], object], name: str) -> Button:
    button.setObjectName(name)
    button.acted.connect(act)
    return button
