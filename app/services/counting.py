"""Counting: from the rows of held events to the figures of one scope.

Knows the definitions of app.domain.reports and nothing of tables.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.domain.reports import Figures

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.persistence.figures import HeldEvent, Presence

_STATES = {"held": "events_held", "planned": "events_planned", "cancelled": "events_cancelled"}


@dataclass(frozen=True, slots=True)
class Identities:
    """Who counts as whom, and what else counting must look up."""

    people: Mapping[bytes, bytes]
    organisations: Mapping[bytes, bytes]
    kinds: Mapping[bytes, str]
    municipalities: Mapping[str, str]

    def person(self, one: bytes) -> bytes:
        """Return the id that stands for a person."""
        return self.people.get(one, one)

    def organisation(self, one: bytes) -> bytes:
        """Return the id that stands for an organisation."""
        return self.organisations.get(one, one)


@dataclass(slots=True)
class PresentOrganisation:
    """An organisation that was noted as present: the least id it was noted under, and where."""

    least: bytes
    events: set[bytes] = field(default_factory=set)


@dataclass(slots=True)
class Tally:
    """The counting of one scope. Events of the period are added before their people."""

    identities: Identities
    numbers: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    categories: Counter[str] = field(default_factory=Counter)
    seen_before: set[bytes] = field(default_factory=set)
    events_of: Counter[bytes] = field(default_factory=Counter)
    first_presence: dict[bytes, Presence] = field(default_factory=dict)
    organisations: dict[bytes, bytes] = field(default_factory=dict)
    present: dict[bytes, PresentOrganisation] = field(default_factory=dict)
    facilitators: set[bytes] = field(default_factory=set)
    volunteers: set[bytes] = field(default_factory=set)

    def add_event(self, event: HeldEvent) -> None:
        """Count an event of the period."""
        if event.state not in _STATES:
            # A state that only a newer program knows: neither held nor to come.
            return
        self.numbers[_STATES[event.state]] += 1
        if event.state != "held":
            return
        self.kinds[event.kind] += 1
        self.numbers["sessions_held"] += event.sessions
        self.numbers["contact_minutes"] += event.minutes

    def add_earlier(self, presences: Iterable[Presence]) -> None:
        """Remember who came before the period."""
        stands_for = self.identities.people
        self.seen_before.update(stands_for.get(one.person, one.person) for one in presences)

    def add_presences(self, presences: Sequence[Presence]) -> None:
        """Count who was at one held event of the period; the events come in their order.

        Two rows of one linked person at one event are one coming; the attributes are those of
        the row with the least id at the first event.
        """
        self.numbers["attendances"] += sum(one.marks for one in presences)
        self.numbers["person_minutes"] += sum(one.minutes for one in presences)
        stands_for = self.identities.people
        here: dict[bytes, Presence] = {}
        for one in presences:
            person = stands_for.get(one.person, one.person)
            known = here.get(person)
            if known is None or one.person < known.person:
                here[person] = one
        self.events_of.update(here.keys())
        for person, one in here.items():
            self.first_presence.setdefault(person, one)
        for organisation in {one.organisation for one in presences}:
            if organisation is not None:
                self.add_organisation(organisation)

    def add_headcount(self, category: str, count: int) -> None:
        """Count people without names."""
        self.categories[category] += count

    def add_part(self, person: bytes, role: str, minutes: int) -> None:
        """Count somebody who made a held event happen."""
        if role == "facilitator":
            self.facilitators.add(self.identities.person(person))
        if role == "volunteer":
            self.volunteers.add(self.identities.person(person))
            self.numbers["volunteer_minutes"] += minutes

    def add_organisation(self, organisation: bytes) -> None:
        """Count an organisation that sent people to a held event, had a part in it, or was there.

        The least of the counted ids tells the kind: the one that stands for all linked ones may
        be another centre's and unknown here.
        """
        stands = self.identities.organisation(organisation)
        self.organisations[stands] = min(organisation, self.organisations.get(stands, organisation))

    def add_present(self, organisation: bytes, event: bytes) -> None:
        """Count an organisation that was noted as present at a held event."""
        self.add_organisation(organisation)
        stands = self.identities.organisation(organisation)
        known = self.present.setdefault(stands, PresentOrganisation(organisation))
        known.least = min(organisation, known.least)
        known.events.add(event)

    def figures(self) -> Figures:
        """Return what was counted."""
        firsts = self.first_presence.values()
        municipality = self.identities.municipalities
        return Figures(
            **self.numbers,
            events_by_kind=_sorted(self.kinds),
            unique_people=len(self.events_of),
            first_time_people=len(self.events_of.keys() - self.seen_before),
            repeat_people=sum(times > 1 for times in self.events_of.values()),
            people_by_age_band=_sorted(Counter(one.age_band for one in firsts)),
            people_by_territory=_sorted(
                Counter(municipality.get(one.territory, "") for one in firsts)
            ),
            people_by_role=_sorted(Counter(one.role for one in firsts)),
            headcount=self.categories.total(),
            headcount_by_category=_sorted(self.categories),
            organisations=len(self.organisations),
            organisations_by_kind=_sorted(
                Counter(self.identities.kinds.get(one, "") for one in self.organisations.values())
            ),
            organisations_present=len(self.present),
            events_by_organisation={
                one.least.hex(): len(one.events)
                for one in sorted(self.present.values(), key=_by_least)
            },
            facilitators=len(self.facilitators),
            volunteers=len(self.volunteers),
        )


def _by_least(one: PresentOrganisation) -> bytes:
    return one.least


def _sorted(counted: Counter[str]) -> dict[str, int]:
    return dict(sorted(counted.items()))
