"""Shared records that a coordinator lost and a centre's file still tells, in words."""

from __future__ import annotations

from app.texts import translate


def believable_words(count: int) -> str:
    """Return what a file tells a coordinator, and when to take it from there."""
    return translate(
        "Exchange",
        "%n records of the programme were changed by a coordinator, as this file tells. No file of "
        "the coordinator has brought these changes here. If they were lost with a laptop or by "
        "going back to a backup, take them from this file.",
        n=count,
    )


def believed_words(count: int) -> str:
    """Return what became of them."""
    return translate(
        "Exchange", "%n records of the programme are as the coordinator left them.", n=count
    )
