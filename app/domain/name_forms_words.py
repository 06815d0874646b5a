"""One Latvian name after "kam?" and "ko?": the six declensions, and the names that leave them.

A word in, its two forms out, and whether its ending is one that people decline with certainty. It
knows nothing of who bears the name; whole names are app.domain.name_forms. In these two cases no
consonant of the stem changes, so an ending takes the place of an ending.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Gender(StrEnum):
    """The gender of a name in grammar; nothing is said of the person."""

    MASCULINE = "m"
    FEMININE = "f"
    EITHER = "either"


class Sureness(StrEnum):
    """How certain the forms of a word are."""

    SURE = "sure"
    UNDECLINED = "undeclined"  # the same in every case, as everything in -o is
    RARE = "rare"  # an ending that few people know how to decline
    FOREIGN = "foreign"  # not written the Latvian way: there is nothing to propose


@dataclass(frozen=True, slots=True)
class WordForms:
    """A word after "kam?" and after "ko?"."""

    dative: str
    accusative: str
    sureness: Sureness = Sureness.SURE


_LETTERS: Final = frozenset("aābcčdeēfgģhiījkķlļmnņoprŗsštuūvzž'’")
_VOWELS: Final = "aāeēiīouū"

# II declension without -is, and VI declension: as surnames they keep the endings of the nouns.
# https://www.letonika.lv/groups/?title=nouns.htm
_SECOND: Final = frozenset(
    {"akmens", "asmens", "mēness", "rudens", "suns", "sāls", "ūdens", "zibens"}
)
_SIXTH: Final = frozenset(
    {
        "acs", "auss", "avs", "balss", "birzs", "blakts", "cilts", "dzelzs", "dzirksts", "govs",
        "guns", "klēts", "klints", "krāsns", "krūts", "kūts", "nakts", "nāss", "pils", "pirts",
        "pults", "sirds", "smilts", "telts", "uguns", "valsts", "zivs", "zoss",
    }
)  # fmt: skip

# By the ending of the word: what replaces it after "kam?" and after "ko?". The longest comes first.
_MASCULINE: Final = (
    ("aus", "auam", "auu", Sureness.RARE),  # Blaus, Blauam: valodaskonsultacijas.lv, question 803
    ("jais", "jam", "jo", Sureness.RARE),
    ("ais", "ajam", "o", Sureness.RARE),
    ("is", "im", "i", Sureness.SURE),
    ("us", "um", "u", Sureness.SURE),
    ("as", "asam", "asu", Sureness.RARE),
    ("es", "esam", "esu", Sureness.RARE),
    ("os", "osam", "osu", Sureness.RARE),
    ("s", "am", "u", Sureness.SURE),
    ("š", "am", "u", Sureness.SURE),
    ("a", "am", "u", Sureness.SURE),
    ("e", "em", "i", Sureness.SURE),
)
_FEMININE: Final = (
    ("us", "ui", "u", Sureness.RARE),
    ("jā", "jai", "jo", Sureness.RARE),
    ("ā", "ajai", "o", Sureness.RARE),
    ("a", "ai", "u", Sureness.SURE),
    ("e", "ei", "i", Sureness.SURE),
)
_ENDINGS: Final = MappingProxyType({Gender.MASCULINE: _MASCULINE, Gender.FEMININE: _FEMININE})
_SIXTH_ENDINGS: Final = MappingProxyType(
    {Gender.MASCULINE: ("im", "i"), Gender.FEMININE: ("ij", "i")}
)


def word_forms(word: str, gender: Gender) -> WordForms:
    """Return the forms of one name; a word of either gender is declined as its ending is usual."""
    low = word.casefold()
    if not is_latvian(low):
        return WordForms("", "", Sureness.FOREIGN)
    if low.endswith("o"):
        return WordForms(word, word, Sureness.UNDECLINED)
    known = Gender.FEMININE if gender is Gender.EITHER else gender
    if low in _SECOND and gender is not Gender.FEMININE:
        return _ended(word, 1, ("im", "i"), Sureness.RARE)
    if low in _SIXTH:
        return _ended(word, 1, _SIXTH_ENDINGS[known], Sureness.RARE)
    if gender is Gender.EITHER and low.endswith("s"):
        known = Gender.MASCULINE
    return _by_ending(word, low, known)


def is_for_both(low: str) -> bool:
    """Tell whether women and men bear a surname in -s alike: Klints, Zivs, Markus."""
    return low in _SIXTH or (low.endswith("us") and not low.endswith("aus"))


def is_latvian(low: str) -> bool:
    """Tell whether a name in small letters has Latvian letters only, and an ending to decline."""
    if not low or not _LETTERS.issuperset(low):
        return False
    if low.endswith("š"):
        # Vējš, Ceļš and Kalniņš: elsewhere the letter belongs to a stem that has no ending.
        return low[-2:-1] not in (*_VOWELS, "")
    return low[-1] in _VOWELS or (low.endswith("s") and len(low) > 2)


def _by_ending(word: str, low: str, gender: Gender) -> WordForms:
    if low.endswith("ss"):  # Markuss, Matīss: the first s belongs to the stem
        if gender is Gender.MASCULINE:
            return _ended(word, 1, ("am", "u"), Sureness.SURE)
        return WordForms(word, word, Sureness.RARE)
    for ending, dative, accusative, sureness in _ENDINGS[gender]:
        if low.endswith(ending) and len(low) > len(ending):
            return _ended(word, len(ending), (dative, accusative), sureness)
    return WordForms(word, word, Sureness.RARE)


def _ended(word: str, cut: int, endings: tuple[str, str], sureness: Sureness) -> WordForms:
    stem = word[:-cut]
    in_capitals = word.isupper() and len(word) > 2
    dative, accusative = (one.upper() if in_capitals else one for one in endings)
    return WordForms(stem + dative, stem + accusative, sureness)
