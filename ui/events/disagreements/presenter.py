"""What the list of differing notes decides: which are shown, and what choosing one does.

Plain Python. One press settles one entry, and the notice offers to take it back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.errors import KopaError
from app.services.wording.differences import source_words
from app.services.wording.errors import sentence
from app.texts import translate
from ui.events.disagreements.words import noted_words, standing_words
from ui.events.place import EventPlace, Part
from ui.events.words import full_day, times

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.domain.disagreements import Disagreement, Noted, Opinion
    from app.domain.ids import EventId
    from app.services.changes import Changes
    from ui.events.place import DisagreementsPlace
    from ui.shell.desk import Desk

MOST_SHOWN: Final = 30
"""More are shown as these are settled: nobody decides hundreds at a glance."""
CONCERNED: Final = ("attendance", "session", "event", "person")


@dataclass(frozen=True, slots=True)
class OpinionLine:
    """One note that can be chosen."""

    noted: Noted
    words: str
    state: str
    source: str
    stands: bool


@dataclass(frozen=True, slots=True)
class DisagreementCard:
    """One entry: whom and which session it is about, and the notes to choose from."""

    asked: Disagreement
    name: str
    about: str
    opinions: tuple[OpinionLine, ...]


class DisagreementsView(Protocol):
    """What the presenter asks of the page."""

    def show_cards(self, cards: tuple[DisagreementCard, ...], more: str) -> None:
        """Show the entries, and how many there are beyond them."""
        ...

    def show_way_back(self, words: str) -> None:
        """Show where the button above the title leads."""
        ...


class DisagreementsPresenter:
    """Decides for all events, or for one."""

    def __init__(self, view: DisagreementsView, desk: Desk, go: Callable[[object], None]) -> None:
        self._view = view
        self._desk = desk
        self._go = go
        self._event: EventId | None = None
        self._is_telling = False

    def open(self, place: DisagreementsPlace) -> None:
        """Show the entries of one event, or all."""
        self._event = place.event
        words = translate("Disagreements", "Attendance")
        self._view.show_way_back(words if self._event else translate("Disagreements", "Today"))
        self.load()

    def load(self) -> None:
        """Show what waits now."""
        service = self._desk.application.disagreements
        found = service.list() if self._event is None else service.of_event(self._event)
        today = self._desk.application.clock.today()
        hidden = len(found) - MOST_SHOWN
        more = translate("Disagreements", "%n more after these", n=hidden) if hidden > 0 else ""
        self._view.show_cards(tuple(card_of(one, today) for one in found[:MOST_SHOWN]), more)

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act or an undo changed."""
        if not self._is_telling and changes.concern(*CONCERNED):
            self.load()

    def go_back(self) -> None:
        """Go to the attendance of the event, or to Today."""
        if self._event is None:
            self._desk.go("today")
        else:
            self._go(EventPlace(self._event, Part.ATTENDANCE))

    def choose(self, asked: Disagreement, noted: Noted) -> bool:
        """Settle an entry: the chosen note stands from now on, on all laptops."""
        try:
            changes = self._desk.application.disagreements.decide(
                asked.session.id, asked.person, noted.mark, noted.minutes
            )
        except KopaError as error:
            self._desk.explain(sentence(error))
            return False
        self.load()
        words = translate("Disagreements", "Settled: {name} – {noted}")
        self._is_telling = True
        try:
            told = words.format(name=asked.name, noted=noted_words(noted))
            self._desk.tell(changes, told)
        finally:
            self._is_telling = False
        return True


def card_of(asked: Disagreement, today: date) -> DisagreementCard:
    """Return an entry as it is shown."""
    session = asked.session
    when = " · ".join(filter(None, (full_day(session.on, today), times(session.starts, ""))))
    opinions = (
        _line(asked.stands, stands=True),
        *(_line(one, stands=False) for one in asked.others),
    )
    return DisagreementCard(asked, asked.name, f"{asked.title} · {when}", opinions)


def _line(opinion: Opinion, *, stands: bool) -> OpinionLine:
    return OpinionLine(
        opinion.noted,
        noted_words(opinion.noted),
        standing_words(opinion, stands=stands),
        source_words(opinion),
        stands,
    )
