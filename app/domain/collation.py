"""The order of names in Latvian lists, the same on every machine.

It knows the order of the Unicode CLDR for Latvian: č ģ ķ ļ ņ ŗ š ž are letters of their own, long
vowels and y count only between otherwise equal names, capitals only after that, Cyrillic follows
Latin. It does not know what a name is made of beyond surname and given name, and not how to search.

A key has three levels, letters!marks!capitals, built of printable characters so that a database
may compare it byte by byte: "Ābele" < "Abele" is decided by the marks, "Cukurs" < "Čakste" by the
letters.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

_FIELD: Final = " "
_LEVEL: Final = "!"
# The weight of a letter without mark and without capital; trailing ones are left out of the key.
_PLAIN: Final = "."
_CAPITAL: Final = "A"

_PUNCTUATION: Final = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$"
_LATIN: Final = "abcčdefgģhijkķlļmnņopqrŗsštuvwxzž"
_CYRILLIC: Final = "абвгдђеєжзѕиійјклљмнњопрстћуфхцчџшщъыьэюя"

_OTHER_SYMBOL: Final = chr(ord(_LEVEL) + len(_PUNCTUATION) + 1)
# Letters and signs that are written differently but sorted as others, told apart as by a mark.
_WRITTEN_AS: Final = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ø": "o", "ð": "d", "þ": "th", "ħ": "h",
    "ŧ": "t", "ı": "i", "ґ": "г",
    "\N{NO-BREAK SPACE}": " ", "‐": "-", "‑": "-", "–": "-", "—": "-", "’": "'", "‘": "'",
    "‚": "'", "ʼ": "'", "„": '"', "“": '"', "”": '"', "«": '"', "»": '"', "…": ".",
}  # fmt: skip
_MARKS: Final = {
    "\N{COMBINING ACUTE ACCENT}": "a",
    "\N{COMBINING GRAVE ACCENT}": "b",
    "\N{COMBINING BREVE}": "c",
    "\N{COMBINING CIRCUMFLEX ACCENT}": "d",
    "\N{COMBINING CARON}": "e",
    "\N{COMBINING RING ABOVE}": "f",
    "\N{COMBINING DIAERESIS}": "g",
    "\N{COMBINING DOUBLE ACUTE ACCENT}": "h",
    "\N{COMBINING TILDE}": "i",
    "\N{COMBINING DOT ABOVE}": "j",
    "\N{COMBINING CEDILLA}": "l",
    "\N{COMBINING OGONEK}": "m",
    "\N{COMBINING MACRON}": "n",
}
_OVERLAY: Final = "k"
# Less than any mark, so that "iy" comes before "īy".
_LIKE_Y: Final = "Y"


class _Weight(NamedTuple):
    """What one character adds to each of the three levels."""

    letters: str
    marks: str
    capitals: str


def _weights_of_letters() -> dict[str, str]:
    """Give signs, digits and Latin letters ASCII weights, and Cyrillic ones above Greek."""
    weights = {sign: chr(ord(_LEVEL) + 1 + i) for i, sign in enumerate(_PUNCTUATION)}
    after = ord(_OTHER_SYMBOL) + 1
    weights |= {letter: chr(after + i) for i, letter in enumerate("0123456789" + _LATIN)}
    return weights | {letter: chr(ord("а") + i) for i, letter in enumerate(_CYRILLIC)}


_LETTERS: Final = _weights_of_letters()


@lru_cache(maxsize=2048)
def _weight(char: str) -> _Weight:
    """Return the weight of one character in its composed form."""
    category = unicodedata.category(char)
    if category in {"Cc", "Cf", "Cs", "Cn"}:
        return _Weight("", "", "")
    if category.startswith("M"):
        return _Weight("", _mark(char), "")
    lower = char.lower()
    if lower != char:
        small = "".join(_weight(part).letters for part in unicodedata.normalize("NFC", lower))
        marks = "".join(_weight(part).marks for part in unicodedata.normalize("NFC", lower))
        return _Weight(small, marks, _CAPITAL + _PLAIN * (len(small) - 1))
    if char == "y":
        return _Weight(_LETTERS["i"], _LIKE_Y, _PLAIN)
    if char in _LETTERS:
        return _Weight(_LETTERS[char], _PLAIN, _PLAIN)
    return _unusual_weight(char, category)


def _unusual_weight(char: str, category: str) -> _Weight:
    if char in _WRITTEN_AS:
        letters = "".join(_LETTERS[part] for part in _WRITTEN_AS[char])
        plain = _PLAIN * (len(letters) - 1)
        return _Weight(letters, _PLAIN + _OVERLAY + plain, _PLAIN + plain)
    decomposition = unicodedata.decomposition(char)
    if decomposition and not decomposition.startswith("<"):
        return _decomposed_weight(char)
    if category == "Nd":
        return _Weight(_LETTERS[str(unicodedata.decimal(char))], _PLAIN + _OVERLAY, _PLAIN)
    if category[0] in "LN":
        return _Weight(char, _PLAIN, _PLAIN)
    return _Weight(_OTHER_SYMBOL + char, _PLAIN * 2, _PLAIN * 2)


def _decomposed_weight(char: str) -> _Weight:
    """Weigh a letter with marks: ā is a with a macron, but ǩ is no ķ and š̄ stays an š."""
    base, *marks = list(unicodedata.normalize("NFD", char))
    left = []
    for mark in marks:
        joined = unicodedata.normalize("NFC", base + mark)
        if joined in _LETTERS:
            base = joined
        else:
            left.append(_mark(mark))
    plain = _weight(base)
    return _Weight(plain.letters, plain.marks + "".join(left), plain.capitals)


def _mark(mark: str) -> str:
    return _MARKS.get(mark, mark)


def sort_key(text: str) -> str:
    """Return a text by whose bytes a database can order the given text."""
    weights = [_weight(char) for char in unicodedata.normalize("NFC", text)]
    letters = "".join(weight.letters for weight in weights)
    marks = "".join(weight.marks for weight in weights).rstrip(_PLAIN)
    capitals = "".join(weight.capitals for weight in weights).rstrip(_PLAIN)
    return f"{letters}{_LEVEL}{marks}{_LEVEL}{capitals}"


def person_sort_key(surname: str, given: str) -> str:
    """Return the key of a person: the surname decides in full before the given name counts."""
    return sort_key(surname) + _FIELD + sort_key(given)
