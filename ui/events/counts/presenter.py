"""What the page for counting decides: each number is saved at once, and sums follow.

Plain Python. Counts need no names: nothing here asks for any.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.domain.attendance import SessionTotals
from app.domain.errors import KopaError, NotFoundError
from app.domain.organisations import OrganisationDraft
from app.services.changes import Changes
from app.services.wording.errors import sentence
from app.texts import grouped, language, translate
from ui.events.attendance.words import running_line
from ui.events.counts.words import present_words
from ui.events.place import EventPlace, ListPlace, Part
from ui.events.words import session_name
from ui.people.suggestions import NewOrganisation

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.events import Session
    from app.domain.headcounts import CategoryCount, EventCounts, SessionCounts
    from app.domain.ids import EventId, OrganisationId, SessionId
    from app.domain.presences import OrganisationPresence
    from ui.events.place import CountsPlace
    from ui.shell.desk import Desk

_NEW_ORGANISATION = Changes(frozenset({"organisation", "organisation_presence"}))
_CONCERNED = ("headcount", "headcount_category", "organisation_presence", "organisation", "event",
              "session", "attendance", "registration")  # fmt: skip


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session in the overview of all of them."""

    session: SessionId
    name: str
    counts: str
    counted_by: str
    total: int


@dataclass(frozen=True, slots=True)
class CountsShown:
    """The session that is being counted. `line` adds those with names: 23 + 7 = 30."""

    session: SessionId
    name: str
    lines: tuple[CategoryCount, ...]
    counted_by: str
    line: str


@dataclass(frozen=True, slots=True)
class PresentLine:
    """An organisation that was there."""

    present: OrganisationPresence
    second: str


class CountsView(Protocol):
    """What the presenter asks of the page."""

    def show_head(self, title: str, about: str) -> None:
        """Show which event is counted."""
        ...

    def show_sessions(self, lines: tuple[SessionLine, ...], chosen: SessionId) -> None:
        """Show all sessions with their counts."""
        ...

    def show_counts(self, shown: CountsShown | None) -> None:
        """Show the numbers of a session; None where the event has no day."""
        ...

    def show_present(self, lines: tuple[PresentLine, ...]) -> None:
        """Show the organisations that were at the session."""
        ...

    def begin_next(self) -> None:
        """Make room for the next organisation."""
        ...


class CountsPresenter:
    """Decides for one event at a time."""

    def __init__(self, view: CountsView, desk: Desk, go: Callable[[object], None]) -> None:
        self._view = view
        self._desk = desk
        self._go = go
        self._event: EventId | None = None
        self._session: SessionId | None = None
        self._is_telling = False

    def open(self, place: CountsPlace) -> None:
        """Show the counts of an event, at a session or at the one of today."""
        self._event, self._session = place.event, place.session
        self.load()

    def load(self) -> None:
        """Show what is kept now; leave for the list where the event was removed meanwhile."""
        if self._event is None:
            return
        try:
            page = self._desk.application.events.page(self._event)
            counts = self._desk.application.headcounts.of_event(self._event)
        except NotFoundError as error:
            self._desk.explain(sentence(error))
            self._go(ListPlace())
            return
        self._view.show_head(page.event.title, page.event.place)
        self._show(counts)

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed elsewhere, or an undo."""
        if not self._is_telling and changes.concern(*_CONCERNED):
            self.load()

    def go_back(self) -> None:
        """Go to the attendance of the event."""
        if self._event is not None:
            self._go(EventPlace(self._event, Part.ATTENDANCE))

    def choose(self, session: SessionId) -> None:
        """Count another session."""
        if session != self._session:
            self._session = session
            self.load()

    def count(self, category: str, people: int, counted_by: str) -> bool:
        """Save how many of a category came; return False when it could not be saved."""
        if self._session is None:
            return False
        return self._save({category: people}, counted_by)

    def note_counter(self, counted_by: str) -> bool:
        """Save who counted, with the numbers that stand."""
        shown = self._counts_of_chosen()
        if shown is None or shown.counted_by == counted_by.strip():
            return True
        counts = {line.code: line.count for line in shown.lines if line.count}
        if not counts:
            # It is kept with the first number.
            return True
        return self._save(counts, counted_by)

    def _save(self, counts: dict[str, int], counted_by: str) -> bool:
        save = self._desk.application.headcounts.set_headcounts
        return self._act(partial(save, self._chosen(), counts, counted_by))

    def note_present(
        self, organisation: OrganisationId | NewOrganisation, people: int | None, note: str
    ) -> bool:
        """Note an organisation as present; one that nobody knew is added with it."""
        is_done = self._act(
            partial(self._put, organisation, people, note),
            translate("Counts", "Organisation noted as present"),
        )
        if is_done:
            self._view.begin_next()
        return is_done

    def _put(
        self, organisation: OrganisationId | NewOrganisation, people: int | None, note: str
    ) -> Changes:
        presences = self._desk.application.presences
        if not isinstance(organisation, NewOrganisation):
            return presences.put(self._chosen(), organisation, people, note)
        presences.put_new(self._chosen(), OrganisationDraft(organisation.name), people, note)
        return _NEW_ORGANISATION

    def take_off(self, present: OrganisationPresence) -> bool:
        """Take an organisation off those that were there."""
        words = translate("Counts", "Taken off the organisations present: {name}")
        remove = self._desk.application.presences.remove
        act = partial(remove, present.session, present.organisation)
        return self._act(act, words.format(name=present.name))

    def _act(self, act: Callable[[], Changes], words: str = "") -> bool:
        """Do it and tell it, a count by its sum; or explain why not and return False."""
        try:
            changes = act()
        except KopaError as error:
            self._desk.explain(sentence(error))
            return False
        self.load()
        self._is_telling = True
        try:
            self._desk.tell(changes, words or self._told())
        finally:
            self._is_telling = False
        return True

    def _told(self) -> str:
        shown = self._counts_of_chosen()
        words = translate("Counts", "Without names: {count} ({session})")
        count = 0 if shown is None else shown.total
        name = "" if shown is None else self._name_of(shown.session)
        return words.format(count=grouped(count, language()), session=name)

    def _chosen(self) -> SessionId:
        assert self._session is not None  # noqa: S101  asked where there is one
        return self._session

    def _counts_of_chosen(self) -> SessionCounts | None:
        if self._event is None:
            return None
        counts = self._desk.application.headcounts.of_event(self._event)
        return next((one for one in counts.sessions if one.session.id == self._session), None)

    def _name_of(self, session: Session) -> str:
        sessions = self._desk.application.events.page(session.event).sessions
        return session_name(session, sessions, self._desk.application.clock.today())

    # What is shown

    def _show(self, counts: EventCounts) -> None:
        if not counts.sessions:
            self._session = None
            self._view.show_counts(None)
            return
        chosen = self._nearest(counts)
        self._session = chosen.session.id
        sessions = tuple(one.session for one in counts.sessions)
        today = self._desk.application.clock.today()
        self._view.show_sessions(
            tuple(
                _line(one, session_name(one.session, sessions, today)) for one in counts.sessions
            ),
            chosen.session.id,
        )
        self._view.show_counts(
            CountsShown(
                session=chosen.session.id,
                name=session_name(chosen.session, sessions, today),
                lines=chosen.lines,
                counted_by=chosen.counted_by,
                line=running_line(self._totals(chosen)),
            )
        )
        self._view.show_present(tuple(self._present(chosen.session.id)))

    def _nearest(self, counts: EventCounts) -> SessionCounts:
        """Return the session that was chosen, else today's or the last one before."""
        for one in counts.sessions:
            if one.session.id == self._session:
                return one
        today = self._desk.application.clock.today()
        begun = [one for one in counts.sessions if one.session.on <= today]
        of_today = [one for one in begun if one.session.on == today]
        return (of_today[:1] or begun[-1:] or list(counts.sessions))[0]

    def _totals(self, counts: SessionCounts) -> SessionTotals:
        totals = self._desk.application.attendance.grid(counts.session.event).totals
        named = next((one.named for one in totals if one.session == counts.session.id), 0)
        return SessionTotals(counts.session.id, named, counts.total)

    def _present(self, session: SessionId) -> list[PresentLine]:
        assert self._event is not None  # noqa: S101  asked of an open event
        return [
            PresentLine(one, present_words(one))
            for one in self._desk.application.presences.of_event(self._event)
            if one.session == session
        ]


def _line(counts: SessionCounts, name: str) -> SessionLine:
    words = [
        f"{line.name}: {grouped(line.count, language())}" for line in counts.lines if line.count
    ]
    return SessionLine(counts.session.id, name, " · ".join(words), counts.counted_by, counts.total)
