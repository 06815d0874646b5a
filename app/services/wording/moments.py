"""Kept moments in words: the day on the wall of the room, whatever zone they were written in.

Knows ISO text and the language of the screen; not what happened then.
"""

from __future__ import annotations

from datetime import datetime

from app.domain.dates import numeric
from app.texts import language


def day_words(iso: str) -> str:
    """Return the day of a kept moment, "" for none."""
    if not iso:
        return ""
    return numeric(datetime.fromisoformat(iso).astimezone().date(), language())
