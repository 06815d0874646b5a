"""Organisations that were present: which of them, how many people stood for each, and a note.

They are listed apart from people: a report names them, and counts nobody twice through them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.errors import InvalidValueError
from app.domain.names import tidy_text
from app.domain.presences import OrganisationPresence
from app.persistence import organisations, presences
from app.services.changes import Changes
from app.services.home import known_event, known_sitting
from app.services.organisation_records import (
    known_or_added,
    known_organisation,
    organisation_of_centre,
)

if TYPE_CHECKING:
    from app.domain.ids import EventId, OrganisationId, SessionId
    from app.domain.organisations import Organisation, OrganisationDraft
    from app.persistence.store import Store


class PresencesService:
    """What people do with the list of organisations that came."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def of_event(self, event_id: EventId) -> tuple[OrganisationPresence, ...]:
        """Return the organisations at the sessions of an event, session by session."""
        with self._store.database.reading() as connection:
            known_event(connection, event_id)
            return presences.of_event(connection, event_id)

    def put(
        self,
        session_id: SessionId,
        organisation_id: OrganisationId,
        people: int | None = None,
        note: str = "",
    ) -> Changes:
        """Note that an organisation was at a session, or set what is noted of it."""
        _check(people)
        with self._store.database.act("presence.put") as act:
            event, _ = known_sitting(act.connection, session_id)
            known = known_organisation(act.connection, organisation_id)
            act.detail["name"] = known.name
            own = organisation_of_centre(act.connection, event.centre, known.id)
            present = OrganisationPresence(session_id, own, known.name, people, tidy_text(note))
            presences.put(act.connection, event.centre, present)
        return Changes(act.tables)

    def put_new(
        self,
        session_id: SessionId,
        draft: OrganisationDraft,
        people: int | None = None,
        note: str = "",
    ) -> Organisation:
        """Add an organisation that nobody knew and note that it was at a session."""
        _check(people)
        with self._store.database.act("presence.put", name=tidy_text(draft.name)) as act:
            event, _ = known_sitting(act.connection, session_id)
            added = known_or_added(act.connection, event.centre, draft)
            present = OrganisationPresence(
                session_id, added.id, added.name, people, tidy_text(note)
            )
            presences.put(act.connection, event.centre, present)
        return added

    def remove(self, session_id: SessionId, organisation_id: OrganisationId) -> Changes:
        """Take an organisation off those that were at a session."""
        with self._store.database.act("presence.remove") as act:
            known_sitting(act.connection, session_id)
            known = organisations.one(act.connection, organisation_id)
            act.detail["name"] = "" if known is None else known.name
            presences.remove(act.connection, session_id, organisation_id)
        return Changes(act.tables)


def _check(people: int | None) -> None:
    if people is not None and people < 0:
        raise InvalidValueError("count", str(people), "negative")
