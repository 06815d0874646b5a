"""Keys of age made from a name, so that every process of a test has the same ones."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_KIND = "age-secret-key-"


def secret_of(name: str) -> str:
    """Return the age secret that belongs to a name."""
    key = hashlib.sha256(name.encode()).digest()
    digits = list(_fives(key))
    return f"{_KIND}1{''.join(_LETTERS[one] for one in (*digits, *_check(digits)))}".upper()


def _fives(content: bytes) -> Iterator[int]:
    bits = "".join(f"{one:08b}" for one in content)
    for place in range(0, len(bits), 5):
        yield int(bits[place : place + 5].ljust(5, "0"), 2)


def _check(digits: list[int]) -> list[int]:
    """Return the six digits that bech32 (BIP 173) ends with."""
    kind = [ord(letter) >> 5 for letter in _KIND], [ord(letter) & 31 for letter in _KIND]
    total = 1
    for one in (*kind[0], 0, *kind[1], *digits, *[0] * 6):
        top = total >> 25
        total = (total & 0x1FFFFFF) << 5 ^ one
        for place, generator in enumerate(_GENERATOR):
            total ^= generator if top >> place & 1 else 0
    return [(total ^ 1) >> 5 * (5 - place) & 31 for place in range(6)]
