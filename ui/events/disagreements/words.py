"""How notes that differ are told: what was noted, on which laptop, by whom, when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.texts import translate
from ui.events.attendance.words import mark_word

if TYPE_CHECKING:
    from app.domain.disagreements import Noted, Opinion


def noted_words(noted: Noted) -> str:
    """Return what was noted: "Present, 45 min"."""
    if noted.mark is None:
        return translate("Disagreements", "No mark")
    words = mark_word(noted.mark)
    if noted.minutes is None:
        return words
    return translate("Disagreements", "{mark}, {minutes} min").format(
        mark=words, minutes=noted.minutes
    )


def standing_words(opinion: Opinion, *, stands: bool) -> str:
    """Return what the note is now: the one that stands, or the other."""
    if stands:
        return translate("Disagreements", "Stands now")
    if opinion.is_agreement:
        return translate("Disagreements", "Was settled so")
    return translate("Disagreements", "Also noted")
