"""How events are told: states, days and times, and how many people.

One wording for Today, the list and the page of an event. No widgets: presenters use it too.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.dates import date_text_short, day_text, numeric, short_weekday_name, time_span_text
from app.domain.events import EventState
from app.domain.typed_dates import parse_time
from app.texts import language, translate
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from datetime import date

    from app.domain.events import EventLine, EventNumbers, Session

_MINUTES_OF_HOUR = 60
_QUARTER = 15


@dataclass(frozen=True, slots=True)
class Look:
    """A state as people see it: a word, a sign, a tone."""

    word: str
    sign: str
    tone: Tone


def state_look(state: EventState) -> Look:
    """Return how far an event has come, as a chip shows it."""
    if not state.is_known:
        return Look(state.value, "calendar", Tone.NEUTRAL)
    match state:
        case EventState.HELD:
            return Look(translate("Events", "Held"), "check", Tone.GOOD)
        case EventState.CANCELLED:
            return Look(translate("Events", "Cancelled"), "close", Tone.TROUBLE)
        case EventState.PLANNED:
            return Look(translate("Events", "Planned"), "calendar", Tone.NEUTRAL)


def near_day(day: date, today: date) -> str:
    """Return "Today", "Tomorrow", "Yesterday", or the day in words; the year where it differs."""
    near = {
        today: translate("Events", "Today"),
        today + timedelta(days=1): translate("Events", "Tomorrow"),
        today - timedelta(days=1): translate("Events", "Yesterday"),
    }
    return near.get(day) or full_day(day, today)


def full_day(day: date, today: date) -> str:
    """Return the day with its weekday: in words this year, in figures another one."""
    if day.year == today.year:
        words = day_text(day, language())
        return words[:1].upper() + words[1:]
    return translate("Events", "{weekday}, {day}").format(
        weekday=short_weekday_name(day, language()), day=numeric(day, language())
    )


def column_day(day: date) -> str:
    """Return the day for the head of a narrow column: "Sun 22.11."."""
    return translate("Events", "{weekday} {day}").format(
        weekday=short_weekday_name(day, language()), day=f"{day:%d.%m.}"
    )


def times(starts: str, ends: str) -> str:
    """Return from when until when, as far as it is known; "" for no time."""
    if not starts:
        return ""
    first = parse_time(starts)
    return time_span_text(first, parse_time(ends) if ends else None, language())


def clock(starts: str) -> str:
    """Return a time as short as a clock shows it, for where there is little room: "10.00"."""
    if not starts:
        return ""
    moment = parse_time(starts)
    return f"{moment:%H.%M}" if language() == "lv" else f"{moment:%H:%M}"


def session_words(session: Session, today: date) -> str:
    """Return day and times of a sitting: "Sunday, 22 November · 10:00–12:15"."""
    parts = (full_day(session.on, today), times(session.starts, session.ends))
    return " · ".join(part for part in parts if part)


def session_name(session: Session, among: tuple[Session, ...], today: date) -> str:
    """Return the shortest name that tells a sitting from the others of its event."""
    day = near_day(session.on, today)
    is_alone = sum(one.on == session.on for one in among) == 1
    start = times(session.starts, "")
    return day if is_alone or not start else f"{day} · {start}"


def span_words(event: EventLine) -> str:
    """Return the days of an event in figures; a sentence for an event without a day."""
    if event.first_day is None:
        return translate("Events", "No day yet")
    return date_text_short(event.first_day, event.last_day, language())


def people_words(event: EventLine, numbers: EventNumbers) -> str:
    """Return the number that matters: who is expected, or once people came, who came."""
    came = numbers.present + numbers.headcount
    if came or event.state is EventState.HELD:
        return translate("Events", "Present: {count}").format(count=came)
    if numbers.registered:
        return translate("Events", "Registered: {count}").format(count=numbers.registered)
    if event.is_open:
        return translate("Events", "Open to all")
    return translate("Events", "Nobody yet")


def hours_words(minutes: int) -> str:
    """Return minutes as hours: "2", "2,5" where halves and quarters do, else "2:20"."""
    hours, rest = divmod(minutes, _MINUTES_OF_HOUR)
    if not rest:
        return str(hours)
    if rest % _QUARTER:
        return f"{hours}:{rest:02}"
    decimals = f"{hours + rest / _MINUTES_OF_HOUR:g}"
    return decimals if language() == "en" else decimals.replace(".", ",")


def language_word(code: str) -> str:
    """Return the name of a language that an event is held in; an unknown code as it is."""
    words = {
        "lv": translate("Events", "Latvian"),
        "ltg": translate("Events", "Latgalian"),
        "ru": translate("Events", "Russian"),
        "en": translate("Events", "English"),
        "uk": translate("Events", "Ukrainian"),
        "pl": translate("Events", "Polish"),
    }
    return words.get(code, code)
