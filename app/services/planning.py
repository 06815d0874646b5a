"""What helps while an event is planned: what else happens then, and when it may take place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.event_hints import EventHint, HintKind, OtherSession, hints_of_days, overlaps
from app.domain.events import SessionDraft, TeamRole
from app.domain.search import fold
from app.persistence import event_overlaps, events, people
from app.services.home import known_event

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection

    from app.domain.ids import EventId, PersonId
    from app.persistence.store import Store

_ONLY_WHILE_PLANNING = frozenset((HintKind.PAST, HintKind.FAR))


class PlanningService:
    """Looks at plans; it changes nothing and refuses nothing."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def hints(
        self,
        place: str,
        sessions: Sequence[SessionDraft],
        *,
        facilitators: Sequence[PersonId] = (),
        event: EventId | None = None,
    ) -> tuple[EventHint, ...]:
        """Return what to look at in a plan; `event` is the one that is being changed."""
        today = self._store.clock.today()
        with self._store.database.reading() as connection:
            others = event_overlaps.on_days(connection, {one.on for one in sessions}, event)
            found = [*hints_of_days(sessions, today)]
            for session in sessions:
                at = fold(session.place or place)
                for other in overlaps(session, others):
                    found.extend(_overlap_hints(connection, other, at, facilitators))
        return tuple(dict.fromkeys(found))

    def hints_for(self, event_id: EventId) -> tuple[EventHint, ...]:
        """Return what to look at in an event as it is kept, as long as it is to come."""
        with self._store.database.reading() as connection:
            event = known_event(connection, event_id)
            today = self._store.clock.today()
            kept = events.sessions(connection, event_id)
            sessions = [
                SessionDraft(one.on, one.starts, one.ends, one.place)
                for one in kept
                if one.on >= today
            ]
            team = events.team(connection, event_id)
        leaders = [one.person for one in team if one.role is TeamRole.FACILITATOR]
        found = self.hints(event.place, sessions, facilitators=leaders, event=event_id)
        return tuple(one for one in found if one.kind not in _ONLY_WHILE_PLANNING)


def _overlap_hints(
    connection: Connection, other: OtherSession, place: str, facilitators: Sequence[PersonId]
) -> Iterator[EventHint]:
    if place and fold(other.place) == place:
        yield _about(HintKind.PLACE_TAKEN, other, other.place)
    for person_id in facilitators:
        person = people.one(connection, person_id) if person_id in other.people else None
        if person is not None:
            yield _about(HintKind.PERSON_BUSY, other, person.name)


def _about(kind: HintKind, other: OtherSession, name: str) -> EventHint:
    return EventHint(kind, other.on, name, other.title, other.starts, other.ends)
