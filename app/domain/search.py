"""Finding people by what was typed: without marks, in either script, in either order of names.

It knows how letters fold together and which spellings sound alike in Latgale. It never decides that
two people are one person, and nothing here is ever printed: folded words are for comparing only.
"""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum
from functools import lru_cache
from typing import Final

# Names as people in Latvia write them in Latin letters, without the marks: щ is šč, х is h.
_CYRILLIC: Final = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "je",
    "ж": "z", "з": "z", "и": "i", "і": "i", "ї": "i", "й": "j", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f",
    "х": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "sc", "ъ": "", "ы": "i", "ь": "", "э": "e",
    "ю": "ju", "я": "ja", "ђ": "d", "ј": "j", "љ": "l", "њ": "n", "ћ": "c", "џ": "dz", "ѕ": "dz",
}  # fmt: skip
# Letters that are no letter-plus-mark to Unicode.
_LATIN: Final = {
    "ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d",
    "ħ": "h", "ŧ": "t", "ʼ": " ",
}  # fmt: skip
_LETTERS: Final = _CYRILLIC | _LATIN
# Дем'яненко is one word, O'Brien is two: only Cyrillic uses the apostrophe as a hard sign.
_CYRILLIC_APOSTROPHE: Final = re.compile("(?<=[Ѐ-ӿ])['’ʼ`](?=[Ѐ-ӿ])")


class _Folding(dict[int, str]):
    """Remembers what each character folds to; str.translate asks for each one once."""

    def __missing__(self, code: int) -> str:
        folded = "".join(map(_fold_part, _parts(chr(code))))
        self[code] = folded
        return folded


def _parts(char: str) -> str:
    lower = char.lower()
    return lower if lower in _LETTERS else unicodedata.normalize("NFKD", lower).lower()


def _fold_part(part: str) -> str:
    if part in _LETTERS:
        return _LETTERS[part]
    if part.isalnum():
        return part
    # A mark or an invisible sign belongs to its word; everything else ends it.
    return "" if unicodedata.category(part) in {"Mn", "Me", "Mc", "Cf", "Cs"} else " "


_FOLDING: Final = _Folding()


def fold(text: str) -> str:
    """Return the text in plain small Latin letters and digits, words apart by one space."""
    composed = unicodedata.normalize("NFC", text)
    return " ".join(_CYRILLIC_APOSTROPHE.sub("", composed).translate(_FOLDING).split())


def tokens(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, in its order."""
    return tuple(fold(text).split())


# Spellings of one sound: English and Ukrainian passports, Polish and German names.
_SPELLINGS: Final = {
    "shch": "sc", "sch": "s", "sh": "s", "sz": "s", "zh": "z", "ch": "c", "cz": "c",
    "kh": "g", "h": "g", "ph": "f", "th": "t", "ck": "k", "qu": "kv", "x": "ks", "w": "v",
    "y": "i", "j": "i",
}  # fmt: skip
_SPELLING: Final = re.compile("|".join(sorted(_SPELLINGS, key=len, reverse=True)))
# Tsvetkova is Cvetkova, but Roberts is Роберт with the Latvian ending.
_TS: Final = re.compile("ts(?=.)")
_DOUBLED: Final = re.compile(r"(.)\1+")
_GLIDE: Final = re.compile("i(?=[aeou])")
_SHORTEST_STEM: Final = 3


@lru_cache(maxsize=65536)
def loose(token: str) -> str:
    """Return how a folded word sounds, roughly: Jurijs is Юрий, but Marija is also Māra.

    For suggesting and finding; far too coarse for deciding that two people are the same.
    """
    sound = _SPELLING.sub(lambda match: _SPELLINGS[match[0]], _TS.sub("c", token))
    sound = _DOUBLED.sub(r"\1", _GLIDE.sub("", _DOUBLED.sub(r"\1", sound)))
    for ending in ("s", "i"):
        if sound.endswith(ending) and len(sound) > _SHORTEST_STEM:
            sound = sound[:-1]
    return sound


def sounds_alike(one: str, other: str) -> bool:
    """Tell whether two names may be one name written in two ways or in two orders."""
    return sorted(map(loose, tokens(one))) == sorted(map(loose, tokens(other)))


_SHORTEST_SLIP: Final = 5


def is_slip(one: str, other: str) -> bool:
    """Tell whether two folded words differ by one letter more, less or other, or by two swapped."""
    if one == other or min(len(one), len(other)) < _SHORTEST_SLIP:
        return False
    start = _common(one, other)
    end = _common(one[start:][::-1], other[start:][::-1])
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    return max(len(left), len(right)) == 1 or (len(left) == 2 and left == right[::-1])


def _common(one: str, other: str) -> int:
    """Return how many letters two words have in common at their beginning."""
    for index, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return index
    return min(len(one), len(other))


class Closeness(IntEnum):
    """How well a found name answers what was typed; the smaller the better."""

    WORD = 0
    BEGINNING = 1
    SOUND = 2
    SLIP = 3


def closeness(query: str, name: str) -> Closeness | None:
    """Return how well a name answers a query, or None when a word of the query is not in it."""
    words = tokens(name)
    found = [_closest(word, words) for word in tokens(query)]
    if not found or None in found:
        return None
    return max(step for step in found if step is not None)


def is_surely_meant(query: str, name: str) -> bool:
    """Tell whether whoever typed this may well mean the name, and not somebody called alike.

    "Ana" sounds like "Anna" and may be another person; the same name in other letters can only be
    compared by its sound. A query that is not in the name at all, such as a phone number, was
    found by something else.
    """
    step = closeness(query, name)
    if step is None or step <= Closeness.BEGINNING:
        return True
    return step is Closeness.SOUND and _is_latin(query) != _is_latin(name)


def _is_latin(text: str) -> bool:
    return all("LATIN" in unicodedata.name(char, "") for char in text if char.isalpha())


def _closest(asked: str, words: tuple[str, ...]) -> Closeness | None:
    steps = [step for step in (_word_closeness(asked, word) for word in words) if step is not None]
    return min(steps, default=None)


def _word_closeness(asked: str, word: str) -> Closeness | None:
    if asked == word:
        return Closeness.WORD
    if word.startswith(asked):
        return Closeness.BEGINNING
    asked_sound, sound = loose(asked), loose(word)
    if asked_sound == sound:
        return Closeness.SOUND
    # Two letters sound like the beginning of everything.
    if len(asked_sound) >= _SHORTEST_STEM and sound.startswith(asked_sound):
        return Closeness.SOUND
    if is_slip(asked, word) or is_slip(asked_sound, sound):
        return Closeness.SLIP
    return None


def digits(text: str) -> str:
    """Return only the digits of a text, as 0-9: for finding phones and numbers."""
    return "".join(str(unicodedata.decimal(char)) for char in text if char.isdecimal())
