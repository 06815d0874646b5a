"""Events and their sessions: what happens, when, where, and who is expected."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.ids import (
    CentreId,
    EventId,
    MiniProjectId,
    OrganisationId,
    PersonId,
    ProgrammeId,
    RegistrationId,
    SessionId,
)
from app.domain.open_words import OpenWord

ACADEMIC_HOUR_MINUTES = 45
CLOCK_HOUR_MINUTES = 60


class EventState(OpenWord):
    """How far an event has come."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class HoursUnit(OpenWord):
    """What an hour of the event means on its papers."""

    ACADEMIC = "academic"
    CLOCK = "clock"


class RegistrationState(StrEnum):
    """Whether a person has a place."""

    REGISTERED = "registered"
    WAITING = "waiting"
    CANCELLED = "cancelled"


class TeamRole(OpenWord):
    """What a person does for an event besides taking part."""

    FACILITATOR = "facilitator"
    VOLUNTEER = "volunteer"
    ORGANISER = "organiser"


class PartnerRole(OpenWord):
    """What an organisation does for an event."""

    ORGANISER = "organiser"
    PARTNER = "partner"
    HOST = "host"
    ATTENDING = "attending"


@dataclass(frozen=True, slots=True)
class Session:
    """One sitting of an event. Times are "HH:MM" or "" where nobody has set them."""

    id: SessionId
    event: EventId
    on: date
    starts: str = ""
    ends: str = ""
    place: str = ""

    @property
    def minutes(self) -> int:
        """Return the length in minutes, 0 where the times are not known."""
        return minutes_between(self.starts, self.ends)


@dataclass(frozen=True, slots=True)
class SessionDraft:
    """A sitting as typed."""

    on: date
    starts: str = ""
    ends: str = ""
    place: str = ""


class ProgrammeKind(StrEnum):
    """What an approved programme of learning is by law; ordinary events are none."""

    A = "A"  # improves what teachers can do
    B = "B"  # gives teachers a right, and takes 72 hours or more
    NON_FORMAL = "non_formal"


@dataclass(frozen=True, slots=True)
class ApprovedProgramme:
    """Who approved the programme of an event, when and under which number, and what it teaches.

    `kind` is a ProgrammeKind or "" where the event has no such programme; what a newer Kopā knows
    besides is kept as it is.
    """

    kind: str = ""
    authority: str = ""
    day: date | None = None
    number: str = ""
    topics: str = ""

    def __bool__(self) -> bool:
        """Tell whether there is one, or a beginning of one."""
        return self != ApprovedProgramme()


@dataclass(frozen=True, slots=True)
class Event:
    """One activity. `kind` is a code of app.domain.kinds."""

    id: EventId
    centre: CentreId
    programme: ProgrammeId
    kind: str
    title: str
    place: str = ""
    state: EventState = EventState.PLANNED
    is_open: bool = False
    capacity: int = 0
    languages: tuple[str, ...] = ()
    outcome_area: str = ""
    hours_unit: HoursUnit = HoursUnit.ACADEMIC
    mini_project: MiniProjectId | None = None
    cancel_reason: str = ""
    note: str = ""
    approved: ApprovedProgramme = field(default_factory=ApprovedProgramme)


@dataclass(frozen=True, slots=True)
class EventDraft:
    """What was typed about an event; sessions follow as SessionDraft."""

    title: str
    kind: str = "event"
    place: str = ""
    is_open: bool = False
    capacity: int = 0
    languages: tuple[str, ...] = ()
    outcome_area: str = ""
    hours_unit: HoursUnit = HoursUnit.ACADEMIC
    mini_project: MiniProjectId | None = None
    note: str = ""
    approved: ApprovedProgramme = field(default_factory=ApprovedProgramme)


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event in a list, without its numbers. Days are None for one without a session yet."""

    id: EventId
    title: str
    kind: str
    state: EventState
    is_open: bool
    place: str
    first_day: date | None
    last_day: date | None
    starts: str
    sessions: int
    centre_code: str


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """A sitting as a calendar shows it."""

    event: EventId
    title: str
    state: EventState
    on: date
    starts: str = ""
    ends: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class EventNumbers:
    """How many people an event has, in each way of counting; counting costs, so it is apart."""

    registered: int = 0
    waiting: int = 0
    present: int = 0
    headcount: int = 0
    certificates: int = 0


@dataclass(frozen=True, slots=True)
class EventSummary(EventLine):
    """One line of a list of events with its numbers."""

    registered: int = 0
    waiting: int = 0
    present: int = 0
    headcount: int = 0
    certificates: int = 0

    @property
    def numbers(self) -> EventNumbers:
        """Return the numbers alone."""
        return EventNumbers(
            self.registered, self.waiting, self.present, self.headcount, self.certificates
        )


@dataclass(frozen=True, slots=True)
class TeamMember:
    """A person who makes the event happen; `minutes` of volunteer work, 0 if not stated."""

    person: PersonId
    name: str
    role: TeamRole
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Partner:
    """An organisation with a part in the event."""

    organisation: OrganisationId
    name: str
    role: PartnerRole


@dataclass(frozen=True, slots=True)
class EventPage:
    """Everything the event's page shows besides its people."""

    event: Event
    sessions: tuple[Session, ...]
    team: tuple[TeamMember, ...] = ()
    partners: tuple[Partner, ...] = ()
    registered: int = 0
    waiting: int = 0
    present: int = 0
    headcount: int = 0
    certificates: int = 0
    programme_name: str = ""
    centre_name: str = ""
    mini_project_title: str = ""


@dataclass(frozen=True, slots=True)
class Registration:
    """A person expected at an event, with their attributes as they were that day."""

    id: RegistrationId
    event: EventId
    person: PersonId
    name: str
    surname: str
    given: str
    state: RegistrationState
    role: str = ""
    organisation: OrganisationId | None = None
    organisation_name: str = ""
    territory: str = ""
    age_band: str = ""
    is_walk_in: bool = False
    since: str = ""
    """When the turn began, as UTC text that sorts; "" for one made before turns were kept."""
    is_removed: bool = False
    """The person was taken off all lists; what they attended stays with the event."""


def minutes_between(starts: str, ends: str) -> int:
    """Return the minutes between two "HH:MM", 0 where one is missing or they run back."""
    if not starts or not ends:
        return 0
    return max(0, _minute_of_day(ends) - _minute_of_day(starts))


def hours_of(minutes: int, unit: HoursUnit) -> int:
    """Return whole hours of `unit`, a half rounded up, as papers state them."""
    length = ACADEMIC_HOUR_MINUTES if unit is HoursUnit.ACADEMIC else CLOCK_HOUR_MINUTES
    return (2 * minutes + length) // (2 * length)


def _minute_of_day(time: str) -> int:
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Which events a list shows; empty fields do not narrow."""

    text: str = ""
    state: EventState | None = None
    kind: str = ""
    since: date | None = None
    until: date | None = None
    centre: CentreId | None = None
    mini_project: MiniProjectId | None = None


def is_expected(one: Registration) -> bool:
    """Tell whether somebody has a place and has not been taken off all lists."""
    return one.state is RegistrationState.REGISTERED and not one.is_removed
