"""Telling a scanner from fingers: scanners pose as a keyboard and type a code in one burst.

Digits are held back until it is clear whose they are. What is half typed by hand is never mixed
with a code. Moments come with the keys; nothing here knows a clock or a widget.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

SILENCE_MS: Final = 100
"""So long after a key nothing of a burst follows any more; fingers are seldom as quick."""

_ENDED_FROM: Final = 8
_UNENDED_FROM: Final = 12
"""Some scanners end with no key at all; only a whole code is believed without one."""

_LINUX_ROW: Final = range(10, 20)
_WINDOWS_ROW: Final = range(2, 12)
_ROW: Final = "1234567890"


@dataclass(frozen=True, slots=True)
class Read:
    """Digits that belong together: a scanned code, or what fingers typed."""

    digits: str
    is_scan: bool


class KeyCollector:
    """Holds digits until a key or a silence says what they were."""

    def __init__(self) -> None:
        self._held = ""
        self._last = 0

    @property
    def is_holding(self) -> bool:
        """Whether digits wait to be told apart."""
        return bool(self._held)

    def digit(self, digit: str, moment: int) -> Read | None:
        """Hold a digit; return what was held before, where it is known now to be whole."""
        before = self.rest() if self._is_over(moment) else None
        self._held += digit
        self._last = moment
        return before

    def end(self, moment: int) -> Read | None:
        """Return what Enter or Tab ends; right behind many digits it is the scanner's own."""
        if not self._held or self._is_over(moment):
            return self.rest()
        digits, self._held = self._held, ""
        return Read(digits, is_scan=len(digits) >= _ENDED_FROM)

    def rest(self) -> Read | None:
        """Return what was held, as nothing more follows: silence, or a key that is no digit."""
        digits, self._held = self._held, ""
        return Read(digits, is_scan=len(digits) >= _UNENDED_FROM) if digits else None

    def _is_over(self, moment: int) -> bool:
        return bool(self._held) and moment - self._last > SILENCE_MS


def digit_of(text: str, scan_code: int, platform: str) -> str:
    """Return the digit of a key, "" for any other.

    Under some layouts the upper row types signs and the digits need Shift, and a scanner that
    presses Shift types signs under ours: then the place of the key says which digit it is.
    """
    if len(text) == 1 and text in _ROW:
        return text
    if not text or not text.isprintable() or text.isalnum() or text.isspace():
        return ""
    row = _WINDOWS_ROW if platform == "windows" else _LINUX_ROW
    return _ROW[row.index(scan_code)] if scan_code in row else ""
