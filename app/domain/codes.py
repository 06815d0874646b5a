"""Codes that people read off paper and type: digits, the last of which checks the others.

It knows the Damm scheme, which notices every single wrong digit and every two neighbours swapped.
It does not know what a code stands for.
"""

from __future__ import annotations

from typing import Final

# H. M. Damm, "Total anti-symmetrische Quasigruppen" (Marburg 2004): a table without fixed points
# under swapping. Leading zeros change nothing, so codes must be of one length.
_NEXT: Final = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)


def check_digit(digits: str) -> str:
    """Return the digit that belongs behind the digits 0-9."""
    state = 0
    for digit in digits:
        state = _NEXT[state][int(digit)]
    return str(state)


def with_check_digit(digits: str) -> str:
    """Return the digits with their check digit behind them."""
    return digits + check_digit(digits)


def is_sound(code: str) -> bool:
    """Tell whether a code is digits with the right check digit."""
    return len(code) > 1 and code.isascii() and code.isdigit() and check_digit(code) == "0"


def typed_code(text: str) -> str:
    """Return the code in what a person typed, without spaces and hyphens; "" when it is unsound."""
    code = "".join(text.split()).replace("-", "")
    return code if is_sound(code) else ""


def shown_code(code: str) -> str:
    """Return a code in groups of up to four digits, as it is easiest to read aloud."""
    first = len(code) % 4
    groups = [code[:first], *(code[at : at + 4] for at in range(first, len(code), 4))]
    return " ".join(filter(None, groups))
