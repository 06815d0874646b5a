"""Hours in words, as papers and their records count them."""

from __future__ import annotations

from app.domain.events import HoursUnit
from app.texts import language, translate


def hours_words(hours: float, unit: HoursUnit) -> str:
    """Return hours with their unit, parts of an hour too; "" where there are none."""
    if not hours:
        return ""
    if hours != int(hours):
        shown = f"{hours:g}".replace(".", "." if language() == "en" else ",")
        if unit is HoursUnit.ACADEMIC:
            return translate("Hours", "{hours} academic hours").format(hours=shown)
        return translate("Hours", "{hours} hours").format(hours=shown)
    if unit is HoursUnit.ACADEMIC:
        return translate("Hours", "%n academic hours", n=int(hours))
    return translate("Hours", "%n hours", n=int(hours))
