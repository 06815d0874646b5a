"""Minutes as people type them: "45", "1:30", "1.5 h", "1 st. 30 min.".

It knows numbers and the words for hours and minutes in the languages of the screen. How long a
session is, and whether somebody may stay longer, is not its matter.
"""

from __future__ import annotations

import re
from typing import Final

from app.domain.errors import InvalidValueError

MOST_MINUTES: Final = 24 * 60
"""Nobody is at one session for longer than a day."""

_HOUR: Final = r"(?:h|hr|hrs|hours?|st|stund\w*|ч|час\w*)\.?"
_MINUTE: Final = r"(?:m|min|mins|minutes?|minūt\w*|м|мин\w*)?\.?"
_CLOCK: Final = re.compile(r"(?P<hours>\d{1,2})[:.](?P<minutes>[0-5]\d)")
_HOURS: Final = re.compile(rf"(?P<hours>\d{{1,2}}(?:[.,]\d{{1,2}})?)\s*{_HOUR}")
_BOTH: Final = re.compile(rf"(?P<hours>\d{{1,2}})\s*{_HOUR}\s*(?P<minutes>\d{{1,3}})\s*{_MINUTE}")
_MINUTES: Final = re.compile(rf"(?P<minutes>\d{{1,4}})\s*{_MINUTE}")
_PART: Final = re.compile(r"(?P<hours>\d{1,2}[.,]\d)")


def minutes_of(typed: str) -> int | None:
    """Return the minutes, None where nothing was typed; raises what cannot be minutes.

    "1.5" without a word are hours, as nobody counts half minutes; "1.30" is an hour and a half, as
    clocks are written here.
    """
    words = typed.strip().casefold()
    if not words:
        return None
    for form in (_MINUTES, _CLOCK, _HOURS, _BOTH, _PART):
        found = form.fullmatch(words)
        if found is not None:
            return _checked(typed, found.groupdict(default="0"))
    raise InvalidValueError("minutes", typed.strip(), "minutes")


def _checked(typed: str, parts: dict[str, str]) -> int:
    hours = float(parts.get("hours", "0").replace(",", "."))
    minutes = round(hours * 60) + int(parts.get("minutes", "0"))
    if not 0 < minutes <= MOST_MINUTES:
        raise InvalidValueError("minutes", typed.strip(), "minutes")
    return minutes
