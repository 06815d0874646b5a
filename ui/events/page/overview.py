"""What the page of an event tells before anybody clicks: its head and its overview, in words.

Pure functions from what is kept to what is shown. No widgets, no services.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.events import EventState, HoursUnit, hours_of
from app.services.wording.approved import approved_words
from app.texts import translate
from ui.events.counts.words import present_words
from ui.events.roles import partner_role_word, team_role_word
from ui.events.words import (
    Look,
    full_day,
    hours_words,
    language_word,
    session_words,
    state_look,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from app.domain.events import EventPage, Partner, TeamMember
    from app.domain.presences import OrganisationPresence


@dataclass(frozen=True, slots=True)
class Head:
    """Title, one line about it, its state and which acts the state allows."""

    title: str
    about: str
    look: Look
    may_hold: bool
    may_plan_again: bool
    may_cancel: bool


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with the words under it."""

    count: int
    words: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class TeamLine:
    """A person who makes the event happen, and as what."""

    member: TeamMember
    words: str


@dataclass(frozen=True, slots=True)
class PartnerLine:
    """An organisation with a part in the event."""

    partner: Partner
    words: str


@dataclass(frozen=True, slots=True)
class PresentOrganisation:
    """An organisation that came, once for all sessions."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything on the overview. `cancelled_because` is "" for an event that is not cancelled."""

    sessions: tuple[str, ...]
    figures: tuple[Figure, ...]
    facts: tuple[Fact, ...]
    team: tuple[TeamLine, ...]
    partners: tuple[PartnerLine, ...]
    note: str
    cancelled_because: str
    hints: tuple[str, ...] = ()
    present: tuple[PresentOrganisation, ...] = ()


def head_of(page: EventPage, kind: str, today: date) -> Head:
    """Return what stands above all parts of the page; `kind` is the word for its kind."""
    event = page.event
    parts = (kind, _when(page, today), event.place)
    return Head(
        title=event.title,
        about=" · ".join(part for part in parts if part),
        look=state_look(event.state),
        may_hold=event.state is EventState.PLANNED,
        may_plan_again=event.state is not EventState.PLANNED,
        may_cancel=event.state is not EventState.CANCELLED,
    )


@dataclass(frozen=True, slots=True)
class Beside:
    """What is known of an event elsewhere: what to look at, its outcome area, who came."""

    hints: tuple[str, ...] = ()
    outcome_area: str = ""
    present: tuple[OrganisationPresence, ...] = ()


def overview_of(page: EventPage, today: date, beside: Beside) -> Overview:
    """Return what the first part of the page shows."""
    event = page.event
    is_cancelled = event.state is EventState.CANCELLED
    return Overview(
        sessions=tuple(session_words(one, today) for one in page.sessions),
        figures=tuple(_figures(page)),
        facts=tuple(fact for fact in _facts(page, beside.outcome_area) if fact.value),
        team=tuple(TeamLine(one, _team_words(one)) for one in page.team),
        partners=tuple(PartnerLine(one, partner_role_word(one.role)) for one in page.partners),
        note=event.note,
        cancelled_because=event.cancel_reason if is_cancelled else "",
        hints=() if is_cancelled else beside.hints,
        present=tuple(_present(beside.present)),
    )


def _present(noted: tuple[OrganisationPresence, ...]) -> Iterator[PresentOrganisation]:
    by_organisation: dict[bytes, list[OrganisationPresence]] = {}
    for one in noted:
        by_organisation.setdefault(one.organisation, []).append(one)
    for presences in by_organisation.values():
        words = present_words(presences[0])
        if len(presences) > 1:
            words = translate("Event", "at %n sessions", n=len(presences))
        yield PresentOrganisation(presences[0].name, words)


def _when(page: EventPage, today: date) -> str:
    days = sorted({one.on for one in page.sessions})
    if not days:
        return translate("Event", "no day yet")
    first = full_day(days[0], today)
    if len(days) == 1:
        return first
    return translate("Event", "{first} and %n more days", n=len(days) - 1).format(first=first)


def _figures(page: EventPage) -> Iterator[Figure]:
    yield Figure(page.registered, translate("Event", "registered", comment="under a number"))
    if page.waiting:
        yield Figure(page.waiting, translate("Event", "on the waiting list"))
    yield Figure(page.present, translate("Event", "present with names", comment="under a number"))
    yield Figure(page.headcount, translate("Event", "without names", comment="under a number"))
    yield Figure(page.certificates, translate("Event", "certificates", comment="under a number"))


def _facts(page: EventPage, outcome_area: str) -> Iterator[Fact]:
    event = page.event
    minutes = sum(one.minutes for one in page.sessions)
    yield Fact(translate("Event", "Place"), event.place)
    yield Fact(translate("Event", "Hours"), _hours(minutes, event.hours_unit))
    yield Fact(translate("Event", "Taking part"), _taking_part(page))
    yield Fact(translate("Event", "Languages"), ", ".join(map(language_word, event.languages)))
    yield Fact(translate("Event", "Mini-project"), page.mini_project_title)
    yield Fact(translate("Event", "Outcome area"), outcome_area)
    yield Fact(translate("Event", "Approved programme"), approved_words(event.approved))
    yield Fact(translate("Event", "Programme"), page.programme_name)
    yield Fact(translate("Event", "Centre"), page.centre_name)


def _hours(minutes: int, unit: HoursUnit) -> str:
    if not minutes:
        return ""
    hours = hours_of(minutes, unit)
    if unit is HoursUnit.ACADEMIC:
        return translate("Event", "%n academic hours", n=hours)
    return translate("Event", "%n hours", n=hours)


def _taking_part(page: EventPage) -> str:
    if page.event.is_open:
        return translate("Event", "Open to all, without registration")
    if page.event.capacity:
        return translate("Event", "By registration, %n places", n=page.event.capacity)
    return translate("Event", "By registration")


def _team_words(member: TeamMember) -> str:
    role = team_role_word(member.role)
    if not member.minutes:
        return role
    hours = translate("Event", "{hours} h").format(hours=hours_words(member.minutes))
    return f"{role} · {hours}"
