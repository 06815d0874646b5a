"""Codes that two people compare by voice or by eye: six groups of five digits.

They stand for keys (80 bits of a digest: nobody can make another key with the same code), and the
last digit of each group shows a slip of the tongue. Damm's digit finds every single wrong digit
and every two that were swapped.
"""

from __future__ import annotations

import hashlib
from typing import Final

from stdnum import damm

GROUPS: Final = 6
_DIGITS: Final = 4


def spoken_code(kind: str, *parts: bytes) -> str:
    """Return the code of some bytes, such as "48213 00925 …"; `kind` keeps uses apart."""
    digest = hashlib.sha256(kind.encode())
    for part in parts:
        digest.update(len(part).to_bytes(4))
        digest.update(part)
    number = int.from_bytes(digest.digest()) % 10 ** (GROUPS * _DIGITS)
    digits = f"{number:0{GROUPS * _DIGITS}}"
    groups = (digits[place : place + _DIGITS] for place in range(0, len(digits), _DIGITS))
    return " ".join(group + damm.calc_check_digit(group) for group in groups)


def is_group(typed: str) -> bool:
    """Say whether digits can be one group of a code; a slip in typing or reading cannot."""
    return (
        len(typed) == _DIGITS + 1 and typed.isascii() and typed.isdigit() and damm.is_valid(typed)
    )
