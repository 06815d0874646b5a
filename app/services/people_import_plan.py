"""What taking in a list of people would do: whom it adds, to whom it adds something, who is known.

A plan is made from the list and the records, and changes nothing. What is kept already is never
overwritten: the list fills what is empty, and adds roles, notes and consents. Two rows about one
person are one person.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.ids import ConsentId, OrganisationId, new_id
from app.domain.names import tidy_text
from app.domain.organisation_names import likely_kind, organisation_key
from app.domain.organisations import Organisation
from app.domain.people import Consent, PersonDraft
from app.jobs import NO_JOB, Job, track
from app.services.people import new_person, tidied
from app.services.people_matching import Likeness, PeopleIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime

    from app.domain.ids import CentreId, PersonId
    from app.domain.people import ConsentPurpose, Person
    from app.domain.people_lists import ListedPerson, PeopleList


class Standing(StrEnum):
    """How somebody on the list stands to the records."""

    NEW = "new"
    KNOWN = "known"
    ADDS = "adds"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Entry:
    """One person of one row: how they stand, and to whom; `fields` are what the row adds."""

    row: int
    name: str
    standing: Standing
    other: str = ""
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Records:
    """What is kept already by the centre that takes the list in."""

    centre: CentreId
    people: tuple[Person, ...] = ()
    consents: Mapping[PersonId, tuple[Consent, ...]] = field(default_factory=dict)
    organisations: tuple[Organisation, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be written, in an order in which it can be: guardians before children."""

    entries: tuple[Entry, ...]
    organisations: tuple[Organisation, ...]
    added: tuple[Person, ...]
    changed: tuple[Person, ...]
    consents: tuple[Consent, ...]

    def count(self, standing: Standing) -> int:
        """Return how many entries stand so."""
        return sum(entry.standing is standing for entry in self.entries)


def make_plan(
    found: PeopleList, records: Records, today: date, job: Job = NO_JOB, *, skip_close: bool = False
) -> Plan:
    """Compare the list with the records.

    Somebody who is only likely to be kept is added as another person: joining two people later is
    easily done and undone, a person left out is not noticed. With `skip_close` they are left out.
    """
    planner = _Planner(records, today, skip_close=skip_close)
    for listed in track(found.people, job):
        planner.take(listed)
    return planner.plan()


@dataclass(slots=True)
class _Answers:
    """The answers of one person about consents, from all rows."""

    latest: dict[ConsentPurpose, tuple[date, bool, datetime | None]] = field(default_factory=dict)


class _Planner:
    def __init__(self, records: Records, today: date, *, skip_close: bool) -> None:
        self._records = records
        self._today = today
        self._skip_close = skip_close
        self._index = PeopleIndex()
        self._kept = len(records.people)
        for person in records.people:
            self._index.add(person)
        self._organisations = _Organisations(records)
        self._places: list[int | None] = []
        self._added: list[int] = []
        self._changed: dict[int, None] = {}
        self._answers: dict[int, _Answers] = defaultdict(_Answers)
        self._entries: list[Entry] = []

    def take(self, listed: ListedPerson) -> None:
        """Decide about one person of the list."""
        incoming = self._incoming(listed)
        found = self._index.look_up(incoming)
        if found is not None and found.likeness is Likeness.SAME:
            self._enrich(found.place, incoming, listed)
            self._places.append(found.place)
            return
        close_to = None if found is None else found.place
        self._places.append(self._add(incoming, listed, close_to))

    def plan(self) -> Plan:
        consents = tuple(self._consents())
        return Plan(
            entries=tuple(self._entries),
            organisations=self._organisations.added(),
            added=tuple(self._index[place] for place in self._added),
            changed=tuple(self._index[place] for place in self._changed),
            consents=consents,
        )

    def _incoming(self, listed: ListedPerson) -> Person:
        draft = PersonDraft(
            given=listed.given,
            surname=listed.surname,
            birth_year=listed.birth_year,
            age_band=listed.age_band,
            phone=listed.phone,
            email=listed.email,
            territory=listed.territory,
            organisation=self._organisations.named(listed.organisation),
            roles=listed.roles,
            note=listed.note,
        )
        person = new_person(self._records.centre, tidied(draft, self._today))
        return self._with_family(person, listed)

    def _with_family(self, person: Person, listed: ListedPerson) -> Person:
        """Join a child to the guardian of its row and both to one household."""
        place = None if listed.guardian is None else self._places[listed.guardian]
        if place is None:
            return person
        guardian = self._index[place]
        household = guardian.household or new_id()
        if guardian.household is None:
            self._put(place, replace(guardian, household=household))
        return replace(person, guardian=guardian.id, household=household)

    def _add(self, incoming: Person, listed: ListedPerson, close_to: int | None) -> int | None:
        standing = Standing.NEW if close_to is None else Standing.CLOSE
        other = "" if close_to is None else self._index[close_to].name
        self._entries.append(Entry(listed.row, incoming.name, standing, other))
        if close_to is not None and self._skip_close:
            return None
        place = self._index.add(incoming)
        self._added.append(place)
        self._note_answers(place, listed)
        return place

    def _enrich(self, place: int, incoming: Person, listed: ListedPerson) -> None:
        known = self._index[place]
        fuller = _fuller(known, incoming)
        fields = tuple(name for name in _FIELDS if getattr(fuller, name) != getattr(known, name))
        if fuller != known:
            self._put(place, fuller)
        if self._note_answers(place, listed):
            fields = (*fields, "consent")
        standing = Standing.ADDS if fields else Standing.KNOWN
        self._entries.append(Entry(listed.row, incoming.name, standing, known.name, fields))

    def _put(self, place: int, person: Person) -> None:
        self._index.replace(place, person)
        if place < self._kept:
            self._changed[place] = None

    # --- consents ---------------------------------------------------------------------------------

    def _note_answers(self, place: int, listed: ListedPerson) -> bool:
        """Keep the answers that are later than others of the person; tell whether any is news."""
        on = self._today if listed.answered is None else listed.answered.date()
        latest = self._answers[place].latest
        is_news = False
        for purpose, is_given in listed.answers:
            standing = latest.get(purpose)
            if standing is None or _is_later(listed.answered, standing[2]):
                latest[purpose] = (on, is_given, listed.answered)
                is_news |= self._is_news(place, purpose, on, is_given=is_given)
        return is_news

    def _is_news(self, place: int, purpose: ConsentPurpose, on: date, *, is_given: bool) -> bool:
        """Tell whether an answer says something else than what is kept, and not an older thing."""
        acts = [
            one
            for one in self._records.consents.get(self._index[place].id, ())
            if one.purpose is purpose
        ]
        if any(one.on == on and one.is_given == is_given for one in acts):
            return False
        newest = max(acts, key=lambda one: (one.on, not one.is_given), default=None)
        return newest is None or (newest.is_given != is_given and newest.on <= on)

    def _consents(self) -> Iterable[Consent]:
        for place, answers in self._answers.items():
            for purpose, (on, is_given, _) in answers.latest.items():
                if self._is_news(place, purpose, on, is_given=is_given):
                    person = self._index[place].id
                    yield Consent(ConsentId(new_id()), person, purpose, is_given, on)


_FIELDS = (
    "phone", "email", "birth_year", "age_band", "territory", "organisation", "roles", "note",
    "guardian", "household",
)  # fmt: skip


def _fuller(known: Person, incoming: Person) -> Person:
    """Return the known person with what was empty filled, and roles and notes added."""
    is_born = bool(known.birth_year)
    birth_year = known.birth_year or incoming.birth_year
    newly_born = bool(birth_year) and not is_born
    roles = dict.fromkeys((*known.roles, *incoming.roles))
    note = known.note
    if incoming.note and incoming.note not in known.note:
        note = f"{known.note}\n{incoming.note}".strip()
    return replace(
        known,
        phone=known.phone or incoming.phone,
        email=known.email or incoming.email,
        birth_year=birth_year,
        age_band=incoming.age_band if newly_born else known.age_band or incoming.age_band,
        territory=known.territory or incoming.territory,
        organisation=known.organisation or incoming.organisation,
        roles=tuple(roles),
        guardian=known.guardian or incoming.guardian,
        household=known.household or incoming.household,
        note=note,
    )


def _is_later(moment: datetime | None, other: datetime | None) -> bool:
    """Tell whether an answer counts instead of one from a row above: without times, the lower."""
    return moment is None or other is None or moment > other


class _Organisations:
    """The centre's organisations and those that the list adds, by any spelling."""

    def __init__(self, records: Records) -> None:
        self._centre = records.centre
        self._ids: dict[tuple[str, ...], OrganisationId] = {}
        self._named: dict[str, OrganisationId | None] = {}
        self._spellings: dict[OrganisationId, Counter[str]] = {}
        for one in records.organisations:
            if one.centre == records.centre:
                for name in (one.name, *one.aliases):
                    self._ids.setdefault(organisation_key(name), one.id)

    def named(self, text: str) -> OrganisationId | None:
        """Return the organisation of this name; one that is not kept yet is planned."""
        name = tidy_text(text)
        if name not in self._named:
            self._named[name] = self._known_or_planned(organisation_key(name))
        found = self._named[name]
        if found in self._spellings:
            self._spellings[found][name] += 1
        return found

    def _known_or_planned(self, key: tuple[str, ...]) -> OrganisationId | None:
        if not key:
            return None
        if key not in self._ids:
            self._ids[key] = OrganisationId(new_id())
            self._spellings[self._ids[key]] = Counter()
        return self._ids[key]

    def added(self) -> tuple[Organisation, ...]:
        """Return the planned organisations, called as most rows call them."""
        return tuple(self._planned(*each) for each in self._spellings.items())

    def _planned(self, organisation: OrganisationId, spellings: Counter[str]) -> Organisation:
        name, *aliases = [spelling for spelling, _ in spellings.most_common()]
        kind = likely_kind(name).value
        return Organisation(organisation, self._centre, name, kind=kind, aliases=tuple(aliases))
