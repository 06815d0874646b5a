"""The numbers of certificates: how one is made, read out of what people type, and compared.

"PRE-2026-K7QXM-001" is centre, year of issue, life of the laptop, serial. It knows the form of a
number; whether one was ever given, the records say.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

CODE_LETTERS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""No I, O, 0 or 1: the code is read aloud and typed from paper."""

CODE_LENGTH: Final = 5

_FORM: Final = r"([A-Z0-9]{1,6})-(\d{4})-([A-Z0-9]{4,5})-(\d{3,6})"
"""Lives of a laptop had codes of four letters at first."""

_NUMBER: Final = re.compile(_FORM)
IN_TEXT: Final = re.compile(rf"\b{_FORM}\b")

_LOOKS_ALIKE: Final = str.maketrans("АВЕКМНОРСТХІЈЅУ", "ABEKMHOPCTXIJSY")
"""Cyrillic capitals in the place of the Latin ones that look like them."""

_RUSSIAN_CAPITALS: Final = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ"
_LATIN_CAPITALS: Final = "QWERTYUIOPASDFGHJKLZXCVBNM"
_RUSSIAN_KEYS: Final = str.maketrans(
    f"{_RUSSIAN_CAPITALS}{_RUSSIAN_CAPITALS.lower()}БЮХЪЖЭЁбюхъжэё?/",
    f"{_LATIN_CAPITALS}{_LATIN_CAPITALS.lower()}<>{{}}:\"~,.[];'`&|",
)
"""What a scanner that types as on an English keyboard gives where Russian is set."""

_MISREAD: Final = str.maketrans("OIL", "011")

_SHORT_SERIAL: Final = re.compile(r"(.*\W)(\d{1,2})", re.DOTALL)
_FEWEST_LETTERS: Final = 10
"""A centre of one letter, a year, the shortest life and a serial without its zeros."""


def code_of(incarnation: bytes) -> str:
    """Return the letters of one life of a store."""
    number = int.from_bytes(incarnation, "big")
    letters = []
    for _ in range(CODE_LENGTH):
        number, digit = divmod(number, len(CODE_LETTERS))
        letters.append(CODE_LETTERS[digit])
    return "".join(letters)


def series_of(centre_code: str, year: int, life_code: str) -> str:
    """Return what stands before the serial in all numbers of a series."""
    return f"{centre_code}-{year}-{life_code}-"


def number_in(series: str, serial: int) -> str:
    """Return a number of a series."""
    return f"{series}{serial:03d}"


def serial_of(number: str) -> int:
    """Return the serial at the end of a number, 0 where there is none."""
    serial = number.rpartition("-")[2]
    return int(serial) if serial.isascii() and serial.isdigit() else 0


def life_code_in(number: str) -> str:
    """Return the code of the life of a laptop that gave the number, "" where it has no form."""
    found = _NUMBER.fullmatch(number)
    return found[3] if found else ""


def in_latin_keys(text: str) -> str:
    """Return what was meant by keys that were pressed while the keyboard was set to Russian."""
    return text.translate(_RUSSIAN_KEYS)


def beginning_of(text: str) -> str:
    """Return the number that a text begins with, also where nothing parts it from the rest."""
    for read in (text, in_latin_keys(text)):
        found = _NUMBER.match(read)
        if found:
            return found[0]
    return ""


def is_number(text: str) -> bool:
    """Say whether a text has the form of a number, exactly."""
    return _NUMBER.fullmatch(text) is not None


def keys_of(typed: str) -> tuple[str, ...]:
    """Return what a number that somebody typed may be compared by, likeliest first.

    Spaces, dashes, small letters, O for 0 and I or L for 1 do not matter, nor Cyrillic letters that
    look alike, nor a keyboard that is set to Russian, nor zeros that were left out of the serial.
    """
    if not typed:
        return ()
    short = _SHORT_SERIAL.fullmatch(typed.strip())
    full = f"{short[1]}{short[2]:0>3}" if short else typed
    return tuple(dict.fromkeys((*_read_both_ways(typed), *_read_both_ways(full))))


def may_be_number(typed: str) -> bool:
    """Say whether what somebody typed has as much in it as a number has at least."""
    letters = [letter for letter in typed if letter.isalnum()]
    return len(letters) >= _FEWEST_LETTERS and any(map(str.isdigit, letters))


def _read_both_ways(typed: str) -> Iterator[str]:
    letters = "".join(letter for letter in typed.upper() if letter.isalnum())
    read = (letters.translate(table) for table in (_LOOKS_ALIKE, _RUSSIAN_KEYS))
    return (one.translate(_MISREAD) for one in read)
