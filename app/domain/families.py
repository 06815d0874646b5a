"""Surnames of one family: Bērziņš and Bērziņa, Dombrovskis and Dombrovska, Pastars and Pastare.

It tells whether two surnames may be borne in one family. It never makes one form from another:
Pastars has Pastare, Vaivods has Vaivode, and only the family knows.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from app.domain.search import loose, tokens

_ENDING: Final = re.compile("(?:nieks|niece|[oai]js|aja|iene|is|us|as|s|a|e|i|o|y)$")
"""What the gender of the bearer changes, the longest first: Tolstojs and Tolstaja."""
_SHORTEST_STEM: Final = 3


@lru_cache(maxsize=65536)
def family_stems(surname: str) -> frozenset[str]:
    """Return what stays the same in a surname within a family: one stem for each of its parts."""
    return frozenset(map(_stem, tokens(surname)))


def is_one_family(one: str, other: str) -> bool:
    """Tell whether two surnames may be one family's; of a double name one part is enough."""
    return not family_stems(one).isdisjoint(family_stems(other))


def is_gendered_pair(one: str, other: str) -> bool:
    """Tell whether two surnames are the two forms of one, such as Bērziņš and Bērziņa."""
    return tokens(one) != tokens(other) and family_stems(one) == family_stems(other)


def _stem(word: str) -> str:
    stem = _ENDING.sub("", word)
    # Лапиньш and Lapiņš are one family too.
    return loose(stem if len(stem) >= _SHORTEST_STEM else word)
