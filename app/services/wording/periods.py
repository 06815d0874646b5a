"""What spans of days are called where lists are narrowed."""

from __future__ import annotations

from app.domain.periods import Period
from app.texts import translate


def period_words(period: Period) -> str:
    """Return a period for people."""
    words = {
        Period.COMING: translate("Events", "From today on"),
        Period.THIS_MONTH: translate("Events", "This month"),
        Period.LAST_MONTH: translate("Events", "Last month"),
        Period.THIS_YEAR: translate("Events", "This year"),
        Period.LAST_YEAR: translate("Events", "Last year"),
    }
    return words[period]
