"""Names of files that every stick, printer and e-mail takes: plain small letters, no spaces.

What a file is and of what it tells is said by the caller; days, counts and endings are added there.
"""

from __future__ import annotations

from typing import Final

from app.domain.search import fold

_LONGEST: Final = 40


def plain_stem(what: str, of_what: str = "") -> str:
    """Return the name of a file without its ending; a long title is cut."""
    parts = (fold(what), fold(of_what)[:_LONGEST].strip())
    return "_".join(filter(None, parts)).replace(" ", "_")
