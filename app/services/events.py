"""Events and their sessions: planning, holding, cancelling; who makes them happen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.errors import AmbiguousError, InvalidValueError, NameMissingError, NotFoundError
from app.domain.events import (
    Event,
    EventFilter,
    EventPage,
    EventState,
    Partner,
    PartnerRole,
    Session,
    TeamMember,
    TeamRole,
)
from app.domain.ids import EventId, SessionId, new_id
from app.domain.names import tidy_lines, tidy_text
from app.domain.organisations import OrganisationDraft
from app.domain.search import fold
from app.persistence import (
    event_lists,
    events,
    mini_projects,
    organisations,
    people,
    programme,
    records,
    tables,
)
from app.services.changes import Changes
from app.services.home import known_event, known_person, own_centre
from app.services.organisation_records import (
    known_or_added,
    known_organisation,
    organisation_of_centre,
)
from app.services.person_records import person_of_centre

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sqlalchemy import Connection

    from app.domain.events import (
        ApprovedProgramme,
        CalendarEntry,
        EventDraft,
        EventLine,
        EventNumbers,
        EventSummary,
        SessionDraft,
    )
    from app.domain.ids import OrganisationId, PersonId
    from app.persistence.store import Store

_ID_PREFIX = 4
"""So many hexadecimal digits at least before a word counts as the beginning of an id."""


class EventsService:
    """What people do with events."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def list(self, wanted: EventFilter | None = None) -> tuple[EventSummary, ...]:
        """Return the events that pass the filter, newest first."""
        with self._store.database.reading() as connection:
            return event_lists.summaries(connection, wanted or EventFilter())

    def lines(self, wanted: EventFilter | None = None) -> tuple[EventLine, ...]:
        """Return the events that pass the filter without their numbers, newest first."""
        with self._store.database.reading() as connection:
            return event_lists.lines(connection, wanted or EventFilter())

    def first(self, wanted: EventFilter, most: int) -> tuple[EventSummary, ...]:
        """Return so many of the events that pass the filter, newest first."""
        with self._store.database.reading() as connection:
            return event_lists.summaries(connection, wanted, most)

    def numbers(self, asked: Sequence[EventId]) -> Mapping[EventId, EventNumbers]:
        """Return how many people each of these events has."""
        with self._store.database.reading() as connection:
            return event_lists.numbers(connection, asked)

    def summary(self, event_id: EventId) -> EventSummary | None:
        """Return an event with its numbers, None where it is not there any more."""
        with self._store.database.reading() as connection:
            return event_lists.one_summary(connection, event_id)

    def on_day(self, day: date) -> tuple[EventSummary, ...]:
        """Return the events with a session on that day."""
        with self._store.database.reading() as connection:
            return event_lists.on_day(connection, day)

    def calendar(self, since: date, until: date, wanted: EventFilter) -> tuple[CalendarEntry, ...]:
        """Return the sittings of these days, of the events that pass the rest of the filter."""
        with self._store.database.reading() as connection:
            return event_lists.calendar(connection, since, until, wanted)

    def page(self, event_id: EventId) -> EventPage:
        """Return everything the event's page shows besides its people."""
        with self._store.database.reading() as connection:
            return _page(connection, event_id)

    def named(self, asked: str) -> EventId:
        """Return the one event whose id begins with, or whose title contains, what was asked."""
        found = [
            event for event in self.lines() if _answers(event, asked.strip().lower(), fold(asked))
        ]
        if not found:
            raise NotFoundError("event", asked)
        if len(found) > 1:
            raise AmbiguousError("event", asked, tuple(event.title for event in found[:5]))
        return found[0].id

    def places(self) -> tuple[str, ...]:
        """Return the places used so far, the most used first."""
        with self._store.database.reading() as connection:
            return events.places(connection)

    def add(
        self,
        draft: EventDraft,
        sessions: Sequence[SessionDraft] = (),
        *,
        team: Sequence[TeamMember] = (),
        partners: Sequence[Partner] = (),
    ) -> Event:
        """Add a planned event with its sessions and those who make it happen."""
        title = _title(draft)
        _check_sessions(sessions)
        with self._store.database.act("event.add", name=title) as act:
            centre = own_centre(act.connection)
            event = Event(
                id=EventId(new_id()),
                centre=centre,
                programme=programme.the_programme(act.connection).id,
                kind=draft.kind,
                title=title,
            )
            event = _with(event, draft)
            events.add(act.connection, event)
            events.add_sessions(act.connection, centre, _made(event.id, sessions))
            for member in team:
                _put_member(act.connection, event, member)
            for partner in partners:
                _put_partner(act.connection, event, partner)
        return event

    def change(self, event_id: EventId, draft: EventDraft) -> Changes:
        """Set what was typed about an event."""
        title = _title(draft)
        with self._store.database.act("event.change", name=title) as act:
            event = _with(known_event(act.connection, event_id), draft)
            records.change(act.connection, tables.event, event_id, events.cells_of(event))
        return Changes(act.tables)

    def revise(
        self,
        event_id: EventId,
        draft: EventDraft,
        sessions: Sequence[tuple[SessionId | None, SessionDraft]],
    ) -> Changes:
        """Set what was typed about an event and all its sittings, in one act.

        A sitting without an id is added; one of the event that is not named any more is removed.
        """
        title = _title(draft)
        _check_sessions([typed for _, typed in sessions])
        with self._store.database.act("event.change", name=title) as act:
            event = _with(known_event(act.connection, event_id), draft)
            records.change(act.connection, tables.event, event_id, events.cells_of(event))
            _replace_sessions(act.connection, event, sessions)
        return Changes(act.tables)

    def remove(self, event_id: EventId) -> Changes:
        """Take the event off all lists; its sheets and certificates stay as they are."""
        with self._store.database.act("event.remove") as act:
            act.detail["name"] = known_event(act.connection, event_id).title
            records.remove(act.connection, tables.event, event_id)
        return Changes(act.tables)

    def mark_held(self, event_id: EventId) -> Changes:
        """Note that the event took place."""
        return self._set_state("event.held", event_id, EventState.HELD, "")

    def plan_again(self, event_id: EventId) -> Changes:
        """Note that the event is still to come."""
        return self._set_state("event.plan", event_id, EventState.PLANNED, "")

    def cancel(self, event_id: EventId, reason: str) -> Changes:
        """Note that the event does not take place, and why."""
        return self._set_state("event.cancel", event_id, EventState.CANCELLED, tidy_text(reason))

    def add_session(self, event_id: EventId, draft: SessionDraft) -> Changes:
        """Add a sitting."""
        _check_sessions((draft,))
        with self._store.database.act("session.add") as act:
            event = known_event(act.connection, event_id)
            act.detail["name"] = event.title
            events.add_sessions(act.connection, event.centre, _made(event_id, (draft,)))
        return Changes(act.tables)

    def change_session(self, session_id: SessionId, draft: SessionDraft) -> Changes:
        """Set day, times and place of a sitting."""
        _check_sessions((draft,))
        with self._store.database.act("session.change") as act:
            session = _known_session(act.connection, session_id)
            act.detail["name"] = known_event(act.connection, session.event).title
            cells = events.session_cells(_placed(session, draft))
            records.change(act.connection, tables.session, session_id, cells)
        return Changes(act.tables)

    def remove_session(self, session_id: SessionId) -> Changes:
        """Take a sitting off the event; what was marked in it is kept aside with it."""
        with self._store.database.act("session.remove") as act:
            session = _known_session(act.connection, session_id)
            act.detail["name"] = known_event(act.connection, session.event).title
            records.remove(act.connection, tables.session, session_id)
        return Changes(act.tables)

    def set_team_member(
        self, event_id: EventId, person_id: PersonId, role: TeamRole, minutes: int = 0
    ) -> Changes:
        """Give a person a part in the event, with the minutes of volunteer work."""
        if minutes < 0:
            raise InvalidValueError("minutes", str(minutes), "negative")
        with self._store.database.act("event.team") as act:
            event = known_event(act.connection, event_id)
            person = known_person(act.connection, person_id)
            act.detail["name"] = person.name
            _put_member(act.connection, event, TeamMember(person_id, "", role, minutes))
        return Changes(act.tables)

    def remove_team_member(self, event_id: EventId, person_id: PersonId, role: TeamRole) -> Changes:
        """Take the part away again."""
        with self._store.database.act("event.team_remove") as act:
            act.detail["name"] = known_person(act.connection, person_id).name
            records.remove(
                act.connection, tables.event_team, events.team_id(event_id, person_id, role)
            )
        return Changes(act.tables)

    def set_partner(
        self,
        event_id: EventId,
        organisation: OrganisationId | OrganisationDraft,
        role: PartnerRole,
    ) -> Changes:
        """Give an organisation a part in the event; a draft is added in the same act."""
        with self._store.database.act("event.partner") as act:
            event = known_event(act.connection, event_id)
            if isinstance(organisation, OrganisationDraft):
                organisation = known_or_added(act.connection, event.centre, organisation).id
            organisation = known_organisation(act.connection, organisation).id
            _put_partner(act.connection, event, Partner(organisation, "", role))
        return Changes(act.tables)

    def remove_partner(
        self, event_id: EventId, organisation_id: OrganisationId, role: PartnerRole
    ) -> Changes:
        """Take the organisation's part away again."""
        with self._store.database.act("event.partner_remove") as act:
            records.remove(
                act.connection,
                tables.event_partner,
                events.partner_id(event_id, organisation_id, role),
            )
        return Changes(act.tables)

    def _set_state(self, what: str, event_id: EventId, state: EventState, reason: str) -> Changes:
        with self._store.database.act(what) as act:
            act.detail["name"] = known_event(act.connection, event_id).title
            cells = {"state": state.value, "cancel_reason": reason}
            records.change(act.connection, tables.event, event_id, cells)
        return Changes(act.tables)


def _put_member(connection: Connection, event: Event, member: TeamMember) -> None:
    """Give somebody a part in the event, as its centre has them."""
    person = people.one(connection, member.person)
    if person is not None:
        person = person_of_centre(connection, event.centre, person)
        member = replace(member, person=person.id)
    # Who was removed since an earlier event that this one is like, is named there and here.
    events.put_team_member(connection, event.centre, event.id, member)


def _put_partner(connection: Connection, event: Event, partner: Partner) -> None:
    """Give an organisation a part in the event, as its centre has it."""
    if organisations.one(connection, partner.organisation) is not None:
        own = organisation_of_centre(connection, event.centre, partner.organisation)
        partner = replace(partner, organisation=own)
    events.put_partner(connection, event.centre, event.id, partner)


def _page(connection: Connection, event_id: EventId) -> EventPage:
    event = known_event(connection, event_id)
    numbers = event_lists.one_summary(connection, event_id)
    centre = programme.one_centre(connection, event.centre)
    titles = {one.id: one.title for one in mini_projects.everyone(connection)}
    return EventPage(
        event=event,
        sessions=events.sessions(connection, event_id),
        team=events.team(connection, event_id),
        partners=events.partners(connection, event_id),
        registered=numbers.registered if numbers else 0,
        waiting=numbers.waiting if numbers else 0,
        present=numbers.present if numbers else 0,
        headcount=numbers.headcount if numbers else 0,
        certificates=numbers.certificates if numbers else 0,
        programme_name=programme.the_programme(connection).name,
        centre_name=centre.name if centre else "",
        mini_project_title=titles.get(event.mini_project, "") if event.mini_project else "",
    )


def _answers(event: EventLine, prefix: str, folded: str) -> bool:
    if len(prefix) >= _ID_PREFIX and event.id.hex().startswith(prefix):
        return True
    return bool(folded) and folded in fold(event.title)


def _title(draft: EventDraft) -> str:
    title = tidy_text(draft.title)
    if not title:
        raise NameMissingError("event")
    return title


def _with(event: Event, draft: EventDraft) -> Event:
    if draft.capacity < 0:
        raise InvalidValueError("capacity", str(draft.capacity), "negative")
    return replace(
        event,
        kind=draft.kind,
        title=tidy_text(draft.title),
        place=tidy_text(draft.place),
        is_open=draft.is_open,
        capacity=draft.capacity,
        languages=draft.languages,
        outcome_area=draft.outcome_area,
        hours_unit=draft.hours_unit,
        mini_project=draft.mini_project,
        note=draft.note.strip(),
        approved=_tidy(draft.approved),
    )


def _tidy(approved: ApprovedProgramme) -> ApprovedProgramme:
    return replace(
        approved,
        authority=tidy_text(approved.authority),
        number=tidy_text(approved.number),
        topics=tidy_lines(approved.topics),
    )


def _check_sessions(sessions: Sequence[SessionDraft]) -> None:
    for session in sessions:
        if session.starts and session.ends and session.ends <= session.starts:
            raise InvalidValueError("ends", session.ends, "before_start")


def _made(event_id: EventId, drafts: Sequence[SessionDraft]) -> tuple[Session, ...]:
    return tuple(
        Session(
            SessionId(new_id()), event_id, draft.on, draft.starts, draft.ends, draft.place.strip()
        )
        for draft in drafts
    )


def _replace_sessions(
    connection: Connection, event: Event, wanted: Sequence[tuple[SessionId | None, SessionDraft]]
) -> None:
    kept = {one.id: one for one in events.sessions(connection, event.id)}
    for session_id, draft in wanted:
        if session_id is None:
            events.add_sessions(connection, event.centre, _made(event.id, (draft,)))
            continue
        session = kept.pop(session_id, None)
        if session is None:
            raise NotFoundError("session", session_id.hex())
        changed = _placed(session, draft)
        records.change(connection, tables.session, session_id, events.session_cells(changed))
    for session_id in kept:
        records.remove(connection, tables.session, session_id)


def _placed(session: Session, draft: SessionDraft) -> Session:
    return replace(
        session, on=draft.on, starts=draft.starts, ends=draft.ends, place=draft.place.strip()
    )


def _known_session(connection: Connection, session_id: SessionId) -> Session:
    found = events.one_session(connection, session_id)
    if found is None:
        raise NotFoundError("session", session_id.hex())
    return found
