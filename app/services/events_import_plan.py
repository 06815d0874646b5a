"""What taking in a plan of events would do: what it adds, to what it adds something, what is known.

Known is an event of the same title on the same day. What is kept is never overwritten: the plan
fills what is empty, and adds days, counts, partners and notes. It is made from the list and the
records, and changes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from app.domain.events import Event, EventState, PartnerRole, Session, TeamRole
from app.domain.ids import EventId, SessionId, new_id
from app.domain.organisation_names import organisation_key
from app.domain.search import fold, is_slip, tokens
from app.jobs import NO_JOB, Job
from app.persistence.events_known import KeptEvent
from app.services.import_bodies import NamedOrganisations, NamedPeople
from app.services.record_import import RecordEntry, RecordMatch
from app.services.record_planner import Added, LookedUp, RecordPlanner

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from app.domain.events_lists import EventsList, ListedEvent
    from app.domain.ids import CentreId, MiniProjectId, OrganisationId, PersonId, ProgrammeId
    from app.domain.names import GivenNames
    from app.domain.organisations import Organisation
    from app.domain.people import Person
    from app.services.people_import_entries import Decision, Standing

    EventEntry = RecordEntry[ListedEvent]

_MOST_MATCHES: Final = 5
_WORDS_IN_COMMON: Final = 2
_MOST_COMPARED: Final = 200
"""So many events of one day are looked at for a similar title; no centre has more."""


@dataclass(frozen=True, slots=True)
class EventRecords:
    """What the centre that takes the plan in keeps already."""

    centre: CentreId
    programme: ProgrammeId
    centre_name: str
    given_names: GivenNames
    events: tuple[KeptEvent, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    people: tuple[Person, ...] = ()
    mini_projects: Mapping[str, MiniProjectId] | None = None
    """By folded title."""


@dataclass(frozen=True, slots=True)
class PlannedEvent:
    """An event as it would be after the import.

    `before` is what is kept of it, None for a new one. `counts` belong to the first sitting.
    """

    after: KeptEvent
    before: KeptEvent | None
    counts: tuple[tuple[str, int], ...] = ()
    stood_for: Mapping[OrganisationId, int | None] = field(default_factory=dict)
    """The organisations that were present, with how many people, at the first sitting."""


@dataclass(frozen=True, slots=True)
class EventsPlan:
    """What would be written."""

    entries: tuple[EventEntry, ...]
    events: tuple[PlannedEvent, ...]
    organisations: tuple[Organisation, ...]
    people: tuple[Person, ...]
    left_out: int = 0
    undecided: int = 0

    def count(self, standing: Standing) -> int:
        """Return how many entries stand so."""
        return sum(entry.standing is standing for entry in self.entries)


def make_plan(
    found: EventsList,
    records: EventRecords,
    job: Job = NO_JOB,
    decisions: Mapping[int, Decision] | None = None,
    shown: tuple[EventEntry, ...] = (),
) -> EventsPlan:
    """Compare the plan with the records; decisions about the entries that were `shown` hold.

    What is only likely to be kept, and about which nothing was decided, is added as another event.
    """
    planner = _Planner(records, decisions or {}, shown)
    planner.take_all(found.events, job)
    return planner.plan()


class _Planner(RecordPlanner["ListedEvent", KeptEvent]):
    def __init__(
        self,
        records: EventRecords,
        decisions: Mapping[int, Decision],
        shown: tuple[EventEntry, ...],
    ) -> None:
        super().__init__(decisions, shown)
        self._records = records
        self._organisations = NamedOrganisations(records.centre, records.organisations)
        self._people = NamedPeople(records.centre, records.people, records.given_names)
        self._index = _Index(records.events)
        self._planned: dict[EventId, PlannedEvent] = {}

    def plan(self) -> EventsPlan:
        """Return what would be written."""
        return EventsPlan(
            entries=tuple(self.entries),
            events=tuple(self._planned.values()),
            organisations=self._organisations.added(),
            people=self._people.added(),
            left_out=self.left_out,
            undecided=self.undecided,
        )

    def look_up(self, listed: ListedEvent) -> LookedUp[KeptEvent]:
        return self._index.look_up(listed)

    def by_id(self, record: bytes) -> KeptEvent | None:
        return self._index.by_id(EventId(record))

    def name_of(self, listed: ListedEvent) -> tuple[int, str]:
        return listed.row, listed.title

    def add(self, listed: ListedEvent, number: int) -> None:
        event = Event(
            id=EventId(new_id()),
            centre=self._records.centre,
            programme=self._records.programme,
            kind=listed.kind or "event",
            title=listed.title,
            # People who were counted and not named are those of an open event.
            is_open=bool(listed.counts),
        )
        whole = replace(listed, note=f"{listed.note}\n{listed.aside}".strip("\n"))
        after, counts = self._fuller(KeptEvent(event), whole)
        stood_for = self._stood_for(whole)
        self._planned[event.id] = PlannedEvent(after, None, counts, stood_for)
        self._index.add(after, entry=number)

    def enrich(self, kept: KeptEvent, listed: ListedEvent) -> Added:
        after, counts = self._fuller(kept, listed)
        fields = _added_fields(kept, after)
        if fields:
            earlier = self._planned.get(kept.event.id)
            self._planned[kept.event.id] = PlannedEvent(
                after,
                earlier.before if earlier else kept,
                counts or (earlier.counts if earlier else ()),
                {**(earlier.stood_for if earlier else {}), **self._stood_for(listed)},
            )
            self._index.replace(after)
        return Added(fields, _differing_fields(kept, listed))

    def match(self, listed: ListedEvent, kept: KeptEvent) -> RecordMatch:
        on = kept.sessions[0].on if kept.sessions else None
        entry = self._index.entry_of(kept.event.id)
        return RecordMatch(
            kept.event.id, kept.event.title, tuple(_reasons(listed, kept)), on, entry
        )

    # What a row adds

    def _fuller(
        self, known: KeptEvent, listed: ListedEvent
    ) -> tuple[KeptEvent, tuple[tuple[str, int], ...]]:
        """Return the event with what was empty filled, and the counts that are new."""
        event = known.event
        # A number in a plan counts everybody: beside people with names it would count them twice.
        counts = () if known.counts or known.present else listed.counts
        projects = self._records.mini_projects or {}
        event = replace(
            event,
            place=event.place or listed.place,
            state=listed.state if event.state is EventState.PLANNED else event.state,
            cancel_reason=event.cancel_reason or listed.cancel_reason,
            languages=event.languages or listed.languages,
            capacity=event.capacity or listed.capacity,
            mini_project=event.mini_project or projects.get(fold(listed.mini_project)),
            approved=event.approved or listed.approved,
            note=_with_lines(event.note, self._whole_note(listed)),
        )
        after = KeptEvent(
            event=event,
            sessions=_with_days(known.sessions, listed, event.id),
            counts=known.counts or counts,
            present=known.present,
            partners=known.partners | frozenset(self._partners(listed)),
            team=known.team | frozenset(self._team(listed)),
            organisations=known.organisations | frozenset(self._stood_for(listed)),
        )
        return after, counts

    def _whole_note(self, listed: ListedEvent) -> str:
        """Return the note, with the name of a mini-project that is not kept."""
        title = listed.mini_project
        if not title or fold(title) in (self._records.mini_projects or {}):
            return listed.note
        return f"{listed.note}\n{title}".strip()

    def _partners(self, listed: ListedEvent) -> Iterator[tuple[OrganisationId, PartnerRole]]:
        for names, role in (
            (listed.organisers, PartnerRole.ORGANISER),
            (listed.partners, PartnerRole.PARTNER),
        ):
            for name in names:
                if organisation_key(name) == organisation_key(self._records.centre_name):
                    continue  # every event is the centre's own
                found = self._organisations.named(name)
                if found is not None:
                    yield found, role

    def _stood_for(self, listed: ListedEvent) -> dict[OrganisationId, int | None]:
        """Return the organisations that were there; nobody can be at an event without a day."""
        if not listed.days:
            return {}
        named = ((self._organisations.named(name), people) for name, people in listed.present)
        return {one: people for one, people in named if one is not None}

    def _team(self, listed: ListedEvent) -> Iterator[tuple[PersonId, TeamRole]]:
        for names, role in (
            (listed.facilitators, TeamRole.FACILITATOR),
            (listed.responsible, TeamRole.ORGANISER),
        ):
            for name in names:
                found = self._people.named(name)
                if found is not None:
                    yield found, role


# Which event is meant


class _Index:
    """Events by folded title and day, and by day alone."""

    def __init__(self, kept: tuple[KeptEvent, ...]) -> None:
        self._events: dict[EventId, KeptEvent] = {}
        self._by_title: dict[tuple[str, date | None], list[EventId]] = defaultdict(list)
        self._by_day: dict[date, list[EventId]] = defaultdict(list)
        self._entries: dict[EventId, int] = {}
        for one in kept:
            self.add(one)

    def add(self, one: KeptEvent, entry: int | None = None) -> None:
        """Take an event in; `entry` is the number of the row that plans it."""
        if entry is not None:
            self._entries[one.event.id] = entry
        self.replace(one)

    def replace(self, one: KeptEvent) -> None:
        """Put fuller knowledge of an event in its place."""
        self._events[one.event.id] = one
        title = fold(one.event.title)
        days: set[date | None] = {session.on for session in one.sessions}
        for day in days or {None}:
            self._note(self._by_title[title, day], one.event.id)
            if day is not None and one.event.id not in self._entries:
                self._note(self._by_day[day], one.event.id)

    def by_id(self, event: EventId) -> KeptEvent | None:
        return self._events.get(event)

    def entry_of(self, event: EventId) -> int | None:
        return self._entries.get(event)

    def look_up(self, listed: ListedEvent) -> LookedUp[KeptEvent]:
        """Return the event that is surely meant, and those that may be."""
        same_day = [one for one in self._same_title(listed) if _is_same_day(listed, one)]
        exact = [one for one in same_day if not _starts_otherwise(listed, one)]
        known = exact[0] if exact else None
        # Two rows of one title, day and two times are two groups, and no slip of somebody's.
        likely = [one for one in same_day if one.event.id not in self._entries or one is known]
        return LookedUp(known, tuple(dict.fromkeys([*exact, *likely, *self._similar(listed)])))

    def _same_title(self, listed: ListedEvent) -> list[KeptEvent]:
        title = fold(listed.title)
        found = [one for day in listed.days or (None,) for one in self._by_title[title, day]]
        return [self._events[one] for one in dict.fromkeys(found)]

    def _similar(self, listed: ListedEvent) -> Iterator[KeptEvent]:
        """Yield kept events of the same day whose title differs by a slip or says more."""
        for day in listed.days:
            for one in self._by_day.get(day, ())[:_MOST_COMPARED]:
                if _is_similar(listed.title, self._events[one].event.title):
                    yield self._events[one]

    @staticmethod
    def _note(known: list[EventId], one: EventId) -> None:
        if one not in known[-_MOST_COMPARED:]:
            known.append(one)


def _is_same_day(listed: ListedEvent, kept: KeptEvent) -> bool:
    days = {session.on for session in kept.sessions}
    return not days.isdisjoint(listed.days) if listed.days else not days


def _starts_otherwise(listed: ListedEvent, kept: KeptEvent) -> bool:
    """Tell whether both state a time of beginning on a day they share, and no two agree."""
    starts = {one.starts for one in kept.sessions if one.on in listed.days and one.starts}
    return bool(starts) and bool(listed.starts) and listed.starts not in starts


def _is_similar(title: str, other: str) -> bool:
    one, two = tokens(title), tokens(other)
    if sorted(one) == sorted(two):
        return fold(title) != fold(other)
    common = set(one) & set(two)
    if len(common) >= _WORDS_IN_COMMON and (common == set(one) or common == set(two)):
        return True
    if len(one) != len(two):
        return False
    differing = [(left, right) for left, right in zip(one, two, strict=True) if left != right]
    return len(differing) == 1 and is_slip(*differing[0])


def _reasons(listed: ListedEvent, kept: KeptEvent) -> Iterator[str]:
    """Yield what speaks for and against the event being meant."""
    yield "same_title" if fold(listed.title) == fold(kept.event.title) else "similar_title"
    if listed.days and _is_same_day(listed, kept):
        yield "same_day"
    if _starts_otherwise(listed, kept):
        yield "other_time"
    if listed.place and fold(listed.place) == fold(kept.event.place):
        yield "same_place"


# What is added, what differs


def _with_days(
    kept: tuple[Session, ...], listed: ListedEvent, event: EventId
) -> tuple[Session, ...]:
    """Return the sittings with those days that the row adds, and times where none were known."""
    is_untimed = not any(one.starts for one in kept)
    sessions = [
        _with_times(one, listed) if one.on in listed.days and (is_untimed or one.starts) else one
        for one in kept
    ]
    known = {one.on for one in kept}
    for day in listed.days:
        if day not in known:
            made = SessionId(new_id())
            sessions.append(Session(made, event, day, listed.starts, listed.ends))
    return tuple(sorted(sessions, key=lambda one: (one.on, one.starts, one.id)))


def _with_times(session: Session, listed: ListedEvent) -> Session:
    if not session.starts:
        return replace(session, starts=listed.starts, ends=listed.ends)
    if not session.ends and session.starts == listed.starts:
        return replace(session, ends=listed.ends)
    return session


def _with_lines(note: str, added: str) -> str:
    """Return the note with those lines that are not in it yet."""
    lines = [line for line in added.splitlines() if line and line not in note]
    return "\n".join([*([note] if note else []), *lines])


_PLAIN_FIELDS: Final = ("place", "state", "languages", "capacity", "mini_project")


def _added_fields(before: KeptEvent, after: KeptEvent) -> tuple[str, ...]:
    """Return the names of what a row adds to an event that is kept."""
    fields = [
        name
        for name in (*_PLAIN_FIELDS, "approved", "note")
        if getattr(before.event, name) != getattr(after.event, name)
    ]
    if len(after.sessions) > len(before.sessions):
        fields.append("days")
    times = {(one.id, one.starts, one.ends) for one in before.sessions}
    kept = {one.id for one in before.sessions}
    if any((one.id, one.starts, one.ends) not in times for one in after.sessions if one.id in kept):
        fields.append("times")
    parts = ("counts", "partners", "team", "organisations")
    fields += [name for name in parts if getattr(before, name) != getattr(after, name)]
    return tuple(fields)


def _differing_fields(kept: KeptEvent, listed: ListedEvent) -> tuple[str, ...]:
    """Return the names of what the row says otherwise than what is kept, and stays."""
    event = kept.event
    pairs = (
        ("place", fold(listed.place), fold(event.place)),
        ("counts", listed.counted, kept.present + sum(count for _, count in kept.counts)),
        ("capacity", listed.capacity, event.capacity),
        ("languages", set(listed.languages), set(event.languages)),
    )
    differs = [name for name, said, held in pairs if said and held and said != held]
    if _starts_otherwise(listed, kept):
        differs.append("times")
    return tuple(differs)
