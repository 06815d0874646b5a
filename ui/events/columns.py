"""What the list of events shows of each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.texts import translate
from ui.events.words import people_words, span_words, state_look, times
from ui.widgets.record_list import Column

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.events import EventLine, EventNumbers
    from app.domain.ids import EventId
    from ui.theme.tokens import Tone


def event_columns(
    numbers: Callable[[EventId], EventNumbers], kind_word: Callable[[str], str]
) -> tuple[Column[EventLine], ...]:
    """Return the columns in the language of the screen; `numbers` counts an event's people."""
    people = _People(numbers)
    return (
        Column(
            title=translate("Events", "Day"),
            text=span_words,
            second=_starts,
            sort_key=_day_key,
            chars=17,
        ),
        Column(
            title=translate("Events", "Event"),
            text=_title,
            second=_Kind(kind_word).of,
            share=5,
            chars=24,
        ),
        Column(title=translate("Events", "Place"), text=_place, share=3, chars=14),
        Column(
            title=translate("Events", "State"),
            text=_state,
            tone=_tone,
            sign=_sign,
            chars=13,
        ),
        Column(
            title=translate("Events", "People"),
            text=people.words,
            sort_key=people.sort_key,
            chars=15,
        ),
    )


def identity_of(event: EventLine) -> bytes:
    """Return what tells an event from the others over reloads."""
    return event.id


def _starts(event: EventLine) -> str:
    return times(event.starts, "")


def _day_key(event: EventLine) -> tuple[date, str]:
    return event.first_day or date.max, event.starts


def _title(event: EventLine) -> str:
    return event.title


class _Kind:
    """Names the kind of an event, a centre's own among them."""

    def __init__(self, word: Callable[[str], str]) -> None:
        self._word = word

    def of(self, event: EventLine) -> str:
        return self._word(event.kind)


def _place(event: EventLine) -> str:
    return event.place


def _state(event: EventLine) -> str:
    return state_look(event.state).word


def _tone(event: EventLine) -> Tone:
    return state_look(event.state).tone


def _sign(event: EventLine) -> str:
    return state_look(event.state).sign


class _People:
    """How many people: counted when a row is seen, or when the list is put in their order."""

    def __init__(self, numbers: Callable[[EventId], EventNumbers]) -> None:
        self._numbers = numbers

    def words(self, event: EventLine) -> str:
        return people_words(event, self._numbers(event.id))

    def sort_key(self, event: EventLine) -> tuple[int, int]:
        counted = self._numbers(event.id)
        return counted.present + counted.headcount, counted.registered
