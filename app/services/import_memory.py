"""Remembering how the columns of a list were understood, for the next list with such headings.

A mapping belongs to a kind of list and to its headings, however many titles stand above them. Only
a digest of the headings is kept. What is in a mapping only its kind of list knows.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from app.domain.search import fold
from app.persistence import import_mappings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

_HEADINGS_WITHIN: Final = 40


@dataclass(frozen=True, slots=True)
class Recalled:
    """A mapping that was kept, and the row (counted from 1) with the headings it belongs to."""

    header_row: int
    mapping: Mapping[str, object]


def signature_of(kind: str, headings: Sequence[str]) -> bytes | None:
    """Return what the cells of a row of headings are recognised by; None where there are none."""
    folded = [fold(text) for text in headings]
    while folded and not folded[-1]:
        folded.pop()
    if not any(any(map(str.isalpha, text)) for text in folded):
        return None
    return sha256(json.dumps([kind, *folded]).encode()).digest()


def recalled(connection: Connection, kind: str, rows: Sequence[list[str]]) -> Recalled | None:
    """Return the mapping that was kept for headings among the first rows, None for new ones."""
    places = {
        signature: place
        for place, cells in reversed(list(enumerate(rows[:_HEADINGS_WITHIN], start=1)))
        if (signature := signature_of(kind, cells)) is not None
    }
    found = import_mappings.among(connection, list(places))
    for signature, place in sorted(places.items(), key=_by_place):
        if signature in found:
            return Recalled(place, json.loads(found[signature]))
    return None


def _by_place(entry: tuple[bytes, int]) -> int:
    return entry[1]


def remember(
    connection: Connection, signature: bytes, mapping: Mapping[str, object], at: datetime
) -> None:
    """Keep how a list was understood at this moment."""
    text = json.dumps(mapping, ensure_ascii=False)
    import_mappings.keep(connection, signature, text, at.isoformat(timespec="seconds"))
