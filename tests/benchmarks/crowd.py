"""The rows of a sample: invented people and events in bulk, the same for the same size."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

from app.domain.ids import (
    DEFAULT_PROGRAMME,
    CentreId,
    EventId,
    PersonId,
    SessionId,
    attendance_id,
    registration_id,
)
from app.domain.kinds import AgeBand, EventKind, OrganisationKind
from app.persistence import tables
from app.services.demo.vocabulary import vocabulary
from tests.support.stores import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Table

    Row = dict[str, object]

TERRITORIES = ("0042000:preili", "0043000:maltas-pagasts", "0032000:dagda", "0002000")
_BANDS = tuple(band.value for band in AgeBand)


@dataclass(frozen=True, slots=True)
class Size:
    """How much is in a sample store. Each event has `sessions`, each with the same people."""

    name: str
    centres: int
    people: int
    events: int
    sessions: int
    guests: int

    @property
    def attendances(self) -> int:
        return self.events * self.sessions * self.guests


HALL = Size("hall", centres=1, people=100_000, events=400, sessions=1, guests=30)
"""A hundred thousand people to search in, and a year of events."""

PARISH = Size("parish", centres=1, people=10_000, events=2_000, sessions=2, guests=25)
"""A hundred thousand attendances to send and to take in."""

HAMLET = Size("hamlet", centres=1, people=1_000, events=200, sessions=2, guests=25)
"""Ten thousand attendances of one centre."""

COUNTY = Size("county", centres=1, people=100_000, events=20_000, sessions=2, guests=25)
"""A million attendances of one centre to send and to take in."""

BATCH = Size("batch", centres=1, people=1_000, events=1, sessions=1, guests=1_000)
"""One event for which a thousand certificates are made."""

THRONG = Size("throng", centres=1, people=10_000, events=1, sessions=1, guests=10_000)
"""One event to which ten thousand people are expected."""

COUNTRY = Size("country", centres=1_000, people=100_000, events=20_000, sessions=2, guests=25)
"""A million attendances to report on."""


def tenth(size: Size) -> Size:
    """Return a sample of a tenth, for a quick look."""
    return Size(
        f"{size.name}-tenth",
        max(1, size.centres // 10),
        size.people // 10,
        max(1, size.events // 10),
        size.sessions,
        min(size.guests, size.people // 10),
    )


class Crowd:
    """The rows of a sample, parents before children."""

    def __init__(self, size: Size, own_centre: CentreId) -> None:
        self._size = size
        self._random = Random(f"{size.name}/{size.people}")
        more = (CentreId(self._id()) for _ in range(size.centres - 1))
        self._centres = (own_centre, *more)
        self._people = [PersonId(self._id()) for _ in range(size.people)]
        self._organisations = [self._id() for _ in range(max(10, size.people // 200))]
        self._events = [
            (EventId(self._id()), [SessionId(self._id()) for _ in range(size.sessions)])
            for _ in range(size.events)
        ]
        self._guests: list[list[int]] = []

    def tables(self) -> Iterator[tuple[Table, Iterator[Row]]]:
        yield tables.centre, self._centre_rows()
        yield tables.organisation, self._organisation_rows()
        yield tables.person, self._person_rows()
        yield tables.event, self._event_rows()
        yield tables.session, self._session_rows()
        self._guests = [
            self._random.sample(range(self._size.people), self._size.guests) for _ in self._events
        ]
        yield tables.registration, self._registration_rows()
        yield tables.attendance, self._attendance_rows()

    def _id(self) -> bytes:
        return self._random.randbytes(16)

    def _centre_of(self, number: int) -> CentreId:
        return self._centres[number % len(self._centres)]

    def _centre_rows(self) -> Iterator[Row]:
        for number, centre in enumerate(self._centres[1:], start=1):
            name = f"{number}. mērījumu centrs (PARAUGS)"
            yield _row(centre, centre, name=name, code=f"M{number}", territory=TERRITORIES[0])

    def _organisation_rows(self) -> Iterator[Row]:
        for number, one in enumerate(self._organisations):
            name = f"Biedrība „{number}. sāta”"
            yield _row(one, self._centre_of(number), name=name, kind=OrganisationKind.NGO.value)

    def _person_rows(self) -> Iterator[Row]:
        names = self._names()
        for number, person in enumerate(self._people):
            given, surname, original = next(names)
            known = self._random.random()
            yield _row(
                person,
                self._centre_of(number),
                given=given,
                surname=surname,
                original_name=original,
                certificate_name="",
                birth_year=self._random.randint(1940, 2019) if known < 0.7 else 0,
                age_band=self._random.choice(_BANDS),
                phone=f"+3712{self._random.randint(0, 9_999_999):07}" if known < 0.6 else "",
                email="",
                territory=self._random.choice(TERRITORIES),
                organisation_id=self._random.choice(self._organisations) if known < 0.4 else None,
                roles="",
                guardian_id=None,
                household=None,
                note="",
            )

    def _names(self) -> Iterator[tuple[str, str, str]]:
        words = vocabulary()
        women, men = (
            [name for one in (g.senior, g.adult, g.child) for name in one]
            for g in (words.given_female, words.given_male)
        )
        while True:
            if self._random.random() < 0.1:
                foreign = self._random.choice(words.minority_names)
                yield foreign.first, foreign.last, foreign.original
                continue
            man, woman = self._random.choice(words.surnames)
            if self._random.random() < 0.65:
                # One in twenty has her mother's and her husband's surname.
                second = self._random.choice(words.surnames)[1]
                double = f"{woman}-{second}" if self._random.random() < 0.05 else woman
                yield self._random.choice(women), double, ""
            else:
                yield self._random.choice(men), man, ""

    def _event_rows(self) -> Iterator[Row]:
        for number, (event, _) in enumerate(self._events):
            yield _row(
                event,
                self._centre_of(number),
                programme_id=DEFAULT_PROGRAMME,
                kind=EventKind.CREATIVE_WORKSHOP.value,
                title=f"Adventes vainagu darbnīca, {number + 1}. reize",
                place="Mērījumu centra zāle",
                state="held",
                is_open=0,
                capacity=0,
                languages="lv",
                outcome_area="",
                hours_unit="academic",
                mini_project_id=None,
                cancel_reason="",
                note="",
            )

    def _session_rows(self) -> Iterator[Row]:
        for number, (_, sessions) in enumerate(self._events):
            day = TODAY - timedelta(days=1 + number % 360)
            for place, session in enumerate(sessions):
                on = day + timedelta(days=place)
                yield _row(
                    session,
                    self._centre_of(number),
                    event_id=self._events[number][0],
                    on_date=on.isoformat(),
                    starts="10:00",
                    ends="12:15",
                    place="",
                )

    def _registration_rows(self) -> Iterator[Row]:
        for number, (event, _) in enumerate(self._events):
            for guest in self._guests[number]:
                person = self._people[guest]
                yield _row(
                    registration_id(event, person),
                    self._centre_of(number),
                    event_id=event,
                    person_id=person,
                    state="registered",
                    role="",
                    organisation_id=None,
                    territory=TERRITORIES[guest % len(TERRITORIES)],
                    age_band=_BANDS[guest % len(_BANDS)],
                    is_walk_in=0,
                )

    def _attendance_rows(self) -> Iterator[Row]:
        for number, (_, sessions) in enumerate(self._events):
            for session in sessions:
                for guest in self._guests[number]:
                    person = self._people[guest]
                    yield _row(
                        attendance_id(session, person),
                        self._centre_of(number),
                        session_id=session,
                        person_id=person,
                        mark="absent" if guest % 11 == 0 else "present",
                        minutes=None,
                        method="grid",
                    )


def _row(row_id: bytes, centre: bytes, **cells: object) -> Row:
    return {"id": row_id, "centre_id": centre, **cells}
