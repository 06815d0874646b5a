"""What the door says: short words beside a name, and never a participle that needs a gender."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from app.domain.door import Standing, Welcome
from app.domain.typed_dates import NotATimeError
from app.texts import translate
from ui.events import words as event_words

if TYPE_CHECKING:
    from app.domain.door import Arrival, DoorMatch
    from app.domain.events import Session


def clock_words(since: str) -> str:
    """Return the time of a moment as a clock shows it: "10.04"; "" where nobody noted it."""
    # A moment that another program wrote in another way is as good as none.
    with suppress(NotATimeError):
        return event_words.clock(since[11:16])
    return ""


def here_since(since: str) -> str:
    """Return that somebody is here already, and since when as far as it is known."""
    if not clock_words(since):
        return translate("Door", "already here")
    return translate("Door", "already here since {time}").format(time=clock_words(since))


def welcome_words(arrival: Arrival, *, is_open: bool) -> str:
    """Return as what somebody came in; to an open event everybody just comes."""
    match arrival.welcome:
        case Welcome.ALREADY_HERE:
            return here_since(arrival.since)
        case Welcome.WAITED:
            return translate("Door", "present, from the waiting list")
        case Welcome.NEW:
            return translate("Door", "present, new in the records")
        case Welcome.WALK_IN if not is_open:
            return translate("Door", "present, without registration")
        case _:
            return translate("Door", "present")


def standing_words(match: DoorMatch, *, is_open: bool) -> str:
    """Return what is to be known of a match before Enter; "" for whoever is simply expected."""
    if match.is_here:
        return here_since(match.since)
    match match.standing:
        case Standing.WAITING:
            return translate("Door", "on the waiting list")
        case Standing.UNEXPECTED if not is_open:
            return translate("Door", "not on the list")
        case _:
            return ""


def beyond_words(beyond: int) -> str:
    """Return by how many there are more people on the list than places."""
    return translate("Door", "{count} more than there are places").format(count=beyond)


def sitting_words(session: Session) -> str:
    """Return the times of a session, or that nobody has set them."""
    times = event_words.times(session.starts, session.ends)
    return times or translate("Door", "All day")
