"""Words on a screen, by their rank: title, heading, strong, body, second, small, problem.

Labels show plain text only, so that a name such as `Tom <tom@x>` is shown as it was typed, and
very long words are broken instead of widening the window.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui import icons
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONG: Final = 30
_LONG_WORD: Final = re.compile(rf"\S{{{_LONG},}}")
_PART: Final = re.compile(r"[^_/\\]*[_/\\]+|[^_/\\]+")
"""What names of files and folders are made of; they break between these rather than within."""

_STEP: Final = 15
_BREAK: Final = "\N{ZERO WIDTH SPACE}"


class TextLabel(QLabel):
    """Plain words in one of the ranks of the design."""

    def __init__(self, text: str = "", kind: str = "body", *, wraps: bool = True) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setWordWrap(wraps)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show the text; screen readers hear it without the breaks put into long words."""
        self.setText(breakable(text) if self.wordWrap() else text)
        self.setAccessibleName(text)

    def set_tone(self, tone: Tone) -> None:
        """Colour the words; say the same in words too."""
        self.setProperty("tone", tone.value)
        restyle(self)

    # Qt overrides
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.property("kind") != "title":
            return hint
        # Qt would rather break a title than let it take the free width beside it.
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(max(hint.width(), width + 2), hint.height())


class Sign(QLabel):
    """A drawn sign beside words. Screen readers pass over it: the words say the same."""

    def __init__(self, name: str, *, ink: str = "second", size: int = 20) -> None:
        super().__init__()
        self._name = name
        self._ink = ink
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.apply_theme()

    def set_sign(self, name: str, *, ink: str) -> None:
        """Show another sign."""
        self._name, self._ink = name, ink
        self.apply_theme()

    def apply_theme(self) -> None:
        """Draw the sign in the colours and size in force."""
        self.setPixmap(icons.pixmap(self._name, ink=self._ink, size=self._size))


def title(text: str = "") -> TextLabel:
    """Return the one title of a screen."""
    return TextLabel(text, "title")


def heading(text: str = "") -> TextLabel:
    """Return the heading of a card or a part of a page."""
    return TextLabel(text, "heading")


def strong(text: str = "") -> TextLabel:
    """Return words that stand out of their paragraph."""
    return TextLabel(text, "strong")


def body(text: str = "") -> TextLabel:
    """Return ordinary words."""
    return TextLabel(text)


def second(text: str = "") -> TextLabel:
    """Return quieter words: places, times, explanations."""
    return TextLabel(text, "second")


def small(text: str = "") -> TextLabel:
    """Return the smallest words, for remarks."""
    return TextLabel(text, "small")


def divider() -> QFrame:
    """Return a thin line between two parts."""
    line = QFrame()
    line.setProperty("kind", "divider")
    return line


def breakable(text: str) -> str:
    """Return the text with places to break in words that no line could hold."""
    return _LONG_WORD.sub(_break_word, text)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again after a property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def ink_of(tone: Tone) -> str:
    """Return the name of the token that colours signs of a tone."""
    return {
        Tone.NEUTRAL: "second",
        Tone.GOOD: "accent",
        Tone.ATTENTION: "attention",
        Tone.TROUBLE: "trouble",
    }[tone]


def _break_word(found: re.Match[str]) -> str:
    return _BREAK.join(piece for part in _PART.findall(found.group()) for piece in _pieces(part))


def _pieces(part: str) -> Iterator[str]:
    step = _STEP if len(part) >= _LONG else len(part)
    for start in range(0, len(part), step):
        yield part[start : start + step]
