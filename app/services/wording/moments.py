"""Kept moments in words: the day on the wall of the room, whatever zone they were written in.

Knows ISO text and the language of the screen; not what happened then.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from app.domain.dates import clock_text, numeric
from app.texts import language


def day_words(iso: str) -> str:
    """Return the day of a kept moment, "" for none."""
    if not iso:
        return ""
    return numeric(datetime.fromisoformat(iso).astimezone().date(), language())


def moment_words(iso: str) -> str:
    """Return the day and the time of a kept moment, "" for none and for what is no moment."""
    with suppress(ValueError, OverflowError):
        return moment_text(datetime.fromisoformat(iso))
    return ""


def moment_text(moment: datetime) -> str:
    """Return the day and the time of a moment: "22.11.2026. 13.05" in Latvian."""
    here = moment.astimezone()
    return f"{numeric(here.date(), language())} {clock_text(here.time(), language())}"
