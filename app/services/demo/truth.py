"""The true figures of a sample, counted from its diaries in plain Python.

It follows the definitions of app.domain.reports on its own, without the store, without SQL and
without the counting of the report service: two countings that agree are the proof of both.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.domain.events import minutes_between
from app.domain.ids import EventId, PersonId, registration_id
from app.domain.linking import canonical
from app.domain.reports import Figures, Report
from app.services.demo.places import municipality

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from app.services.demo.diary import Book, Row

_GRANTED = ("supported", "completed")


@dataclass(frozen=True, slots=True)
class Alikes:
    """Who is who: the id that stands for a linked person or organisation."""

    people: Mapping[bytes, bytes]
    organisations: Mapping[bytes, bytes]

    @classmethod
    def of(cls, links: Iterable[Row]) -> Alikes:
        """Return what the standing "same" links say."""
        pairs: dict[str, list[tuple[bytes, bytes]]] = defaultdict(list)
        for link in links:
            if link["verdict"] == "same":
                pairs[link["subject"]].append((link["one"], link["other"]))
        return cls(canonical(pairs["person"]), canonical(pairs["organisation"]))

    def person(self, one: bytes) -> bytes:
        """Return the id that stands for a person."""
        return self.people.get(one, one)

    def organisation(self, one: bytes) -> bytes:
        """Return the id that stands for an organisation."""
        return self.organisations.get(one, one)


@dataclass(frozen=True, slots=True, order=True)
class Coming:
    """A person at an event; the least of several is the first."""

    day: str
    event: bytes
    person: bytes
    age_band: str = field(compare=False)
    municipality: str = field(compare=False)
    role: str = field(compare=False)


@dataclass(slots=True)
class Ledger:
    """What was counted for one scope so far."""

    sums: Counter[str] = field(default_factory=Counter)
    by_kind: Counter[str] = field(default_factory=Counter)
    by_category: Counter[str] = field(default_factory=Counter)
    events_of: defaultdict[bytes, set[bytes]] = field(default_factory=lambda: defaultdict(set))
    firsts: dict[bytes, Coming] = field(default_factory=dict)
    came_before: set[bytes] = field(default_factory=set)
    organisations: dict[bytes, tuple[bytes, str]] = field(default_factory=dict)
    present: defaultdict[bytes, set[tuple[bytes, bytes]]] = field(
        default_factory=lambda: defaultdict(set)
    )
    parts: defaultdict[str, set[bytes]] = field(default_factory=lambda: defaultdict(set))

    def came(self, person: bytes, coming: Coming) -> None:
        """Note that somebody came to an event of the period."""
        self.events_of[person].add(coming.event)
        self.firsts[person] = min(coming, self.firsts.get(person, coming))

    def organisation(self, who: bytes, row: Row) -> None:
        """Note that an organisation had to do with an event of the period."""
        found = (row["id"], row["kind"])
        self.organisations[who] = min(found, self.organisations.get(who, found))

    def figures(self) -> Figures:
        """Return what was counted."""
        firsts = list(self.firsts.values())
        return Figures(
            **self.sums,
            events_by_kind=dict(self.by_kind),
            unique_people=len(self.firsts),
            first_time_people=len(self.firsts.keys() - self.came_before),
            repeat_people=sum(len(events) > 1 for events in self.events_of.values()),
            people_by_age_band=dict(Counter(one.age_band for one in firsts)),
            people_by_territory=dict(Counter(one.municipality for one in firsts)),
            people_by_role=dict(Counter(one.role for one in firsts)),
            headcount=self.by_category.total(),
            headcount_by_category=dict(self.by_category),
            organisations=len(self.organisations),
            organisations_by_kind=dict(Counter(kind for _, kind in self.organisations.values())),
            organisations_present=len(self.present),
            events_by_organisation={
                min(one for one, _ in noted).hex(): len({event for _, event in noted})
                for noted in self.present.values()
            },
            facilitators=len(self.parts["facilitator"]),
            volunteers=len(self.parts["volunteer"]),
        )


class Truth:
    """Counts centre after centre: each by itself, and all of them as the programme."""

    def __init__(self, since: date, until: date, alikes: Alikes) -> None:
        """Count the period, both days included."""
        self._since, self._until = since, until
        self._alikes = alikes
        self._programme = Ledger()
        self._centres: dict[str, Ledger] = {}

    def add_centre(self, code: str, book: Book) -> None:
        """Count everything of one centre."""
        own = self._centres.setdefault(code, Ledger())
        for ledger in (own, self._programme):
            _Reading(book, self._alikes, ledger).count(self._since, self._until)

    def report(self) -> Report:
        """Return the figures of all centres added so far."""
        return Report(
            self._since,
            self._until,
            self._programme.figures(),
            {code: self._centres[code].figures() for code in sorted(self._centres)},
        )


class _Reading:
    """One reading of a centre's records into a ledger."""

    def __init__(self, book: Book, alikes: Alikes, ledger: Ledger) -> None:
        self._book = book
        self._alikes = alikes
        self._ledger = ledger
        self._sessions: dict[bytes, list[Row]] = defaultdict(list)
        for session in self._standing("session"):
            self._sessions[session["event_id"]].append(session)
        self._present: dict[bytes, list[Row]] = defaultdict(list)
        for mark in self._standing("attendance"):
            if mark["mark"] == "present":
                self._present[mark["session_id"]].append(mark)

    def count(self, since: date, until: date) -> None:
        first, last = since.isoformat(), until.isoformat()
        held: set[bytes] = set()
        for event in self._standing("event"):
            sessions = self._sessions[event["id"]]
            day = min((session["on_date"] for session in sessions), default="")
            if first <= day <= last:
                self._count_event(event, sessions, day)
                held.update([event["id"]] if event["state"] == "held" else [])
            elif "" < day < first and event["state"] == "held":
                self._remember(sessions)
        self._count_unnamed(held)
        self._count_parts(held)
        self._count_papers(first, last)
        self._count_projects()

    def _standing(self, table: str) -> Iterator[Row]:
        return (row for row in self._book.get(table, {}).values() if not row["deleted"])

    def _count_event(self, event: Row, sessions: list[Row], day: str) -> None:
        self._ledger.sums[f"events_{event['state']}"] += 1
        if event["state"] != "held":
            return
        self._ledger.by_kind[event["kind"]] += 1
        for session in sessions:
            length = minutes_between(session["starts"], session["ends"])
            self._ledger.sums["sessions_held"] += 1
            self._ledger.sums["contact_minutes"] += length
            for marks in self._by_person(session["id"]):
                noted = [mark["minutes"] for mark in marks]
                spent = length if None in noted else max(noted)
                self._ledger.sums["attendances"] += 1
                self._ledger.sums["person_minutes"] += spent
                for mark in marks:
                    self._count_person(mark["person_id"], event["id"], day)

    def _by_person(self, session: bytes) -> list[list[Row]]:
        """Return who was at a session: the marks of all records of one person are one coming."""
        found: dict[bytes, list[Row]] = defaultdict(list)
        for mark in self._present[session]:
            found[self._alikes.person(mark["person_id"])].append(mark)
        return list(found.values())

    def _count_person(self, person: bytes, event: bytes, day: str) -> None:
        known = self._registration(event, person)
        coming = Coming(
            day,
            event,
            person,
            known.get("age_band", ""),
            municipality(known.get("territory", "")),
            known.get("role", ""),
        )
        self._ledger.came(self._alikes.person(person), coming)
        self._count_organisation(known.get("organisation_id"))

    def _registration(self, event: bytes, person: bytes) -> Row:
        row = self._book.get("registration", {}).get(
            registration_id(EventId(event), PersonId(person)), {}
        )
        return {} if row.get("deleted") else row

    def _count_organisation(self, one: bytes | None) -> None:
        if one is not None:
            who = self._alikes.organisation(one)
            self._ledger.organisation(who, self._book["organisation"][one])

    def _remember(self, sessions: list[Row]) -> None:
        for session in sessions:
            for mark in self._present[session["id"]]:
                self._ledger.came_before.add(self._alikes.person(mark["person_id"]))

    def _count_unnamed(self, held: set[bytes]) -> None:
        events = {
            session["id"]: session["event_id"]
            for sessions in self._sessions.values()
            for session in sessions
        }
        for counted in self._standing("headcount"):
            if events.get(counted["session_id"]) in held:
                self._ledger.by_category[counted["category"]] += counted["people"]
        for present in self._standing("organisation_presence"):
            event = events.get(present["session_id"])
            if event in held:
                one = present["organisation_id"]
                self._count_organisation(one)
                self._ledger.present[self._alikes.organisation(one)].add((one, event))

    def _count_parts(self, held: set[bytes]) -> None:
        for part in self._standing("event_team"):
            if part["event_id"] in held:
                person = self._alikes.person(part["person_id"])
                self._ledger.parts[part["role"]].add(person)
                if part["role"] == "volunteer":
                    self._ledger.sums["volunteer_minutes"] += part["minutes"]
        for partner in self._standing("event_partner"):
            if partner["event_id"] in held:
                self._count_organisation(partner["organisation_id"])

    def _count_papers(self, first: str, last: str) -> None:
        for paper in self._standing("certificate"):
            if first <= paper["issued_on"] <= last:
                state = "issued"
                if paper["is_void"]:
                    state = "void"
                elif paper.get("replaced_by") is not None:
                    state = "replaced"
                self._ledger.sums[f"certificates_{state}"] += 1

    def _count_projects(self) -> None:
        for project in self._standing("mini_project"):
            self._ledger.sums[f"mini_projects_{project['state']}"] += 1
            if project["state"] in _GRANTED:
                self._ledger.sums["mini_project_grant_cents"] += project["grant_cents"]
                self._ledger.sums["mini_project_own_cents"] += project["own_cents"]
