"""Names of files that every stick, printer and e-mail takes: letters, digits, no spaces.

What a file is and of what it tells is said by the caller; days, counts and endings are added there.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from app.domain.search import fold

_LONGEST: Final = 40

_WORD: Final = re.compile(r"[^\W_]+")


def plain_stem(what: str, of_what: str = "") -> str:
    """Return the name of a file without its ending; a long title is cut."""
    parts = (fold(what), fold(of_what)[:_LONGEST].strip())
    return "_".join(filter(None, parts)).replace(" ", "_")


def safe_words(words: str) -> str:
    """Return what of words can stand in the name of a file, to be read there: "Preiļu-centrs".

    What came in a file may hold anything, and no file may lie outside its folder. Parts of a name
    are set apart by "_", which none of them holds. A long one ends after a whole word.
    """
    name = ""
    for word in _WORD.findall(unicodedata.normalize("NFC", words)):
        longer = f"{name}-{word}" if name else word[:_LONGEST]
        if len(longer) > _LONGEST:
            break
        name = longer
    return name
