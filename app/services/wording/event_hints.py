"""What to look at in a plan, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.dates import numeric, time_span_text
from app.domain.event_hints import HintKind
from app.domain.holidays_lv import holiday_name, holiday_on
from app.domain.typed_dates import parse_time
from app.texts import catalogue, language, translate

if TYPE_CHECKING:
    from datetime import date

    from app.domain.event_hints import EventHint


def hint_words(hint: EventHint) -> str:
    """Return one sentence: what is unusual, and where it can be seen."""
    words = {
        HintKind.HOLIDAY: translate("Hints", "{day} is a public holiday: {name}"),
        HintKind.PAST: translate("Hints", "{day} has passed already."),
        HintKind.FAR: translate("Hints", "{day} is more than two years away. Is the year right?"),
        HintKind.LONG: translate("Hints", "{day}: {times} is very long. Are the times right?"),
        HintKind.TWICE: translate("Hints", "{day}: {times} meets another time of this event."),
        HintKind.PLACE_TAKEN: translate("Hints", "{day}: {name} is taken, {times}: {title}"),
        HintKind.PERSON_BUSY: translate(
            "Hints", "{day}: {name} leads another event, {times}: {title}"
        ),
    }
    return words[hint.kind].format(
        day=numeric(hint.on, language()),
        name=hint.name or holiday_words(hint.on),
        title=hint.title,
        times=_times(hint),
    )


def holiday_words(day: date) -> str:
    """Return the name of the holiday of a day, "" for a usual one."""
    holiday = holiday_on(day)
    return "" if holiday is None else holiday_name(holiday, catalogue(language()))


def _times(hint: EventHint) -> str:
    if not hint.starts or not hint.ends:
        return ""
    return time_span_text(parse_time(hint.starts), parse_time(hint.ends), language())
