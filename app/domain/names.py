"""Names and titles as they were typed, made clean; and full names taken apart.

It knows which characters are never meant, and how likely a word is a given name. It never changes
the spelling of a name: no endings, no transliteration. Only what was typed to find somebody gets
capitals when it becomes a name.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from app.domain.search import fold, loose

_JOINERS: Final = frozenset("\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}")
_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_HYPHEN: Final = re.compile(r"\s*[-‐‑]\s*")
_LINE_ENDS: Final = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")


def tidy_text(text: str) -> str:
    """Return a one-line text composed (NFC), single-spaced and free of invisible characters.

    Direction overrides go: they make "Anna" read "annA" on paper.
    """
    if not text.isprintable():
        text = "".join(map(_visible, text))
    return " ".join(unicodedata.normalize("NFC", text).split())


def tidy_lines(text: str) -> str:
    """Return a text of several lines, each tidy, without empty lines around it."""
    return "\n".join(map(tidy_text, _LINE_ENDS.split(text))).strip("\n")


def tidy_name(text: str) -> str:
    """Return a name of a person tidy; double names are joined by a plain hyphen without spaces."""
    return _HYPHEN.sub("-", tidy_text(text)).strip("-,; ")


def _visible(char: str) -> str:
    if char.isspace():
        return " "
    if char in _JOINERS:  # scripts from Persian to Sinhala spell with them
        return char
    return "" if unicodedata.category(char) in _INVISIBLE else char


def full_name(given: str, surname: str) -> str:
    """Return both names in the order of Cabinet Regulation 114/2004: the given name first."""
    return f"{given} {surname}".strip()


def capitalised(typed: str) -> str:
    """Return words typed in a search, in small letters, as names are written."""
    return re.sub(r"(?<![\w'’])\w", lambda first: first[0].upper(), " ".join(typed.split()))


@dataclass(frozen=True, slots=True)
class SplitName:
    """A full name taken apart; `is_sure` is false when the order of its parts was assumed."""

    given: str
    surname: str
    is_sure: bool


@dataclass(frozen=True, slots=True)
class GivenNames:
    """Given names that are known, to recognise the order of a full name."""

    folded: frozenset[str]
    sounds: frozenset[str]

    @classmethod
    def from_json(cls, text: str) -> GivenNames:
        """Read the carried list: a JSON array of names."""
        folded = frozenset(fold(name) for name in json.loads(text))
        return cls(folded, frozenset(map(loose, folded)))

    def __contains__(self, name: str) -> bool:
        """Tell whether a word, in any script and without regard to marks, is a known given name."""
        folded = fold(name)
        return folded in self.folded or loose(folded) in self.sounds


_ENDINGS_OF_SURNAMES: Final = (
    "ins", "ina", "ovs", "ova", "evs", "eva", "skis", "ska", "ckis", "cka", "skij", "skaja",
    "ov", "ev", "enko", "cuk", "kovics", "vics", "sons", "sone", "nieks", "niece", "itis", "ite",
)  # fmt: skip


def split_full_name(text: str, known: GivenNames) -> SplitName:
    """Take a full name apart, whichever name stands first.

    A comma decides: "Bērziņa, Anna". Otherwise known given names do, then the endings of surnames;
    when nothing tells, the given name is taken to stand first.
    """
    if "," in text:
        surname, given = map(tidy_name, text.split(",", 1))
        return SplitName(given, surname, is_sure=True)
    words = tidy_name(text).split()
    if len(words) < 2:
        return SplitName("".join(words), "", is_sure=False)
    return _split_by_known(words, known) or _split_by_endings(words)


def _split_by_known(words: list[str], known: GivenNames) -> SplitName | None:
    first = next((place for place, word in enumerate(words) if word in known), None)
    if first is None:
        return None
    if first == 0:
        return _at(words, _given_count(words, known), is_sure=words[-1] not in known)
    is_inside = first < len(words) - 1
    if is_inside and ends_like_surname(words[-1]) and not ends_like_surname(words[0]):
        return None
    return _turned(words, first, is_sure=True)


def _split_by_endings(words: list[str]) -> SplitName:
    if ends_like_surname(words[0]) and not ends_like_surname(words[-1]):
        return _turned(words, 1, is_sure=False)
    return _at(words, len(words) - 1, is_sure=False)


def _given_count(words: list[str], known: GivenNames) -> int:
    """Return how many words belong to the given name when the first is one; one word is left."""
    count = next((place for place, word in enumerate(words) if word not in known), len(words))
    return min(count, len(words) - 1)


def _at(words: list[str], place: int, *, is_sure: bool) -> SplitName:
    return SplitName(" ".join(words[:place]), " ".join(words[place:]), is_sure)


def _turned(words: list[str], place: int, *, is_sure: bool) -> SplitName:
    return SplitName(" ".join(words[place:]), " ".join(words[:place]), is_sure)


def ends_like_surname(word: str) -> bool:
    """Tell whether a word has the ending or the hyphen of a surname."""
    return "-" in word or fold(word).endswith(_ENDINGS_OF_SURNAMES)
