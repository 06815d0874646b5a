"""What the list of events shows of each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.texts import translate
from ui.events.words import kind_word, people_words, span_words, state_look, times
from ui.widgets.record_list import Column

if TYPE_CHECKING:
    from app.domain.events import EventSummary
    from ui.theme.tokens import Tone


def event_columns() -> tuple[Column[EventSummary], ...]:
    """Return the columns in the language of the screen."""
    return (
        Column(
            title=translate("Events", "Day"),
            text=span_words,
            second=_starts,
            sort_key=_day_key,
            chars=17,
        ),
        Column(title=translate("Events", "Event"), text=_title, second=_kind, share=5, chars=24),
        Column(title=translate("Events", "Place"), text=_place, share=3, chars=14),
        Column(
            title=translate("Events", "State"),
            text=_state,
            tone=_tone,
            sign=_sign,
            chars=13,
        ),
        Column(title=translate("Events", "People"), text=people_words, sort_key=_people, chars=15),
    )


def identity_of(event: EventSummary) -> bytes:
    """Return what tells an event from the others over reloads."""
    return event.id


def _starts(event: EventSummary) -> str:
    return times(event.starts, "")


def _day_key(event: EventSummary) -> tuple[date, str]:
    return event.first_day or date.max, event.starts


def _title(event: EventSummary) -> str:
    return event.title


def _kind(event: EventSummary) -> str:
    return kind_word(event.kind)


def _place(event: EventSummary) -> str:
    return event.place


def _state(event: EventSummary) -> str:
    return state_look(event.state).word


def _tone(event: EventSummary) -> Tone:
    return state_look(event.state).tone


def _sign(event: EventSummary) -> str:
    return state_look(event.state).sign


def _people(event: EventSummary) -> tuple[int, int]:
    return event.present + event.headcount, event.registered
