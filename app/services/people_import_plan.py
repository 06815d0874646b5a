"""What taking in a list of people would do: whom it adds, to whom it adds something, who is known.

A plan is made from the list and the records, and changes nothing. What is kept already is never
overwritten: the list fills what is empty, and adds roles, notes and consents. Two rows about one
person are one person.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from app.domain.errors_spreadsheets import ImportOutdatedError
from app.domain.ids import ConsentId, OrganisationId, new_id
from app.domain.likeness import judge
from app.domain.names import tidy_text
from app.domain.organisation_names import likely_kind, organisation_key
from app.domain.organisations import Organisation
from app.domain.people import Consent, PersonDraft
from app.jobs import NO_JOB, Job, track
from app.services.people import new_person, tidied
from app.services.people_completing import added_fields, completed, differing_fields
from app.services.people_import_entries import Choice, Entry, Match, Standing
from app.services.people_matching import Found, Likeness, PeopleIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from app.domain.ids import CentreId, PersonId
    from app.domain.people import ConsentPurpose, Person
    from app.domain.people_lists import ListedPerson, PeopleList
    from app.services.people_import_entries import Decision

_MOST_MATCHES: Final = 5
"""So many are enough to decide about; a name that is kept more often says little."""


@dataclass(frozen=True, slots=True)
class Records:
    """What is kept already by the centre that takes the list in."""

    centre: CentreId
    people: tuple[Person, ...] = ()
    consents: Mapping[PersonId, tuple[Consent, ...]] = field(default_factory=dict)
    organisations: tuple[Organisation, ...] = ()


@dataclass(frozen=True, slots=True)
class Ruling:
    """What somebody decided about an entry, as far as it must hold when all is compared anew.

    With `Choice.SAME` the person is `person` where they are kept already, else that of the entry
    numbered `entry`.
    """

    choice: Choice
    person: PersonId | None = None
    entry: int | None = None


def rulings(entries: Sequence[Entry], decisions: Mapping[int, Decision]) -> dict[int, Ruling]:
    """Return decisions about the entries of a preview by what they mean."""
    return {number: _ruling(entries[number], made) for number, made in decisions.items()}


def _ruling(entry: Entry, made: Decision) -> Ruling:
    if made.choice is not Choice.SAME:
        return Ruling(made.choice)
    match = entry.matches[made.match]
    return Ruling(made.choice, None if match.entry is not None else match.person.id, match.entry)


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be written, in an order in which it can be: guardians before children.

    `apart` are pairs of whom somebody said that they are not the same person. `people` tells by the
    number of each entry who that became, None where it was left out.
    """

    entries: tuple[Entry, ...]
    organisations: tuple[Organisation, ...]
    added: tuple[Person, ...]
    changed: tuple[Person, ...]
    consents: tuple[Consent, ...]
    apart: tuple[tuple[PersonId, PersonId], ...] = ()
    left_out: int = 0
    people: tuple[PersonId | None, ...] = ()

    def count(self, standing: Standing) -> int:
        """Return how many entries stand so."""
        return sum(entry.standing is standing for entry in self.entries)


def make_plan(
    found: PeopleList,
    records: Records,
    today: date,
    job: Job = NO_JOB,
    ruled: Mapping[int, Ruling] | None = None,
) -> Plan:
    """Compare the list with the records; what was `ruled` about its people by number holds.

    Somebody who is only likely to be kept, and about whom nothing is ruled, is added as another
    person: joining two people later is easily done and undone, a person left out is not noticed.
    """
    planner = _Planner(records, today, ruled or {}, found.successors)
    for listed in track(found.people, job):
        planner.take(listed)
    return planner.plan()


@dataclass(slots=True)
class _Answers:
    """The answers of one person about consents, from all rows."""

    latest: dict[ConsentPurpose, tuple[date, bool, datetime | None]] = field(default_factory=dict)


class _Planner:
    def __init__(
        self,
        records: Records,
        today: date,
        ruled: Mapping[int, Ruling],
        successors: Mapping[str, str],
    ) -> None:
        self._records = records
        self._today = today
        self._ruled = ruled
        self._index = PeopleIndex(successors)
        self._kept = len(records.people)
        for person in records.people:
            self._index.add(person)
        self._children = {(one.guardian, one.name) for one in records.people if one.guardian}
        self._organisations = _Organisations(records)
        self._places: list[int | None] = []
        self._numbers: dict[int, int] = {}
        """By the places of people whom the list adds: the numbers of the entries that did."""
        self._changed: dict[int, None] = {}
        self._apart: list[tuple[PersonId, PersonId]] = []
        self._left_out = 0
        self._answers: dict[int, _Answers] = defaultdict(_Answers)
        self._entries: list[Entry] = []

    def take(self, listed: ListedPerson) -> None:
        """Decide about one person of the list."""
        incoming = self._incoming(listed)
        found = self._found(incoming, listed)
        ruling = self._ruled.get(len(self._entries))
        if ruling is not None and ruling.choice is Choice.LEAVE_OUT:
            self._leave_out(incoming, listed, found)
        elif ruling is not None and ruling.choice is Choice.SAME:
            self._enrich(self._place_of(ruling), incoming, listed, found)
        elif ruling is None and found and found[0].likeness is Likeness.SAME:
            self._enrich(found[0].place, incoming, listed, found)
        else:
            is_other = ruling is not None
            self._add(incoming, listed, found, is_other=is_other)

    def plan(self) -> Plan:
        consents = tuple(self._consents())
        return Plan(
            entries=tuple(self._entries),
            organisations=self._organisations.added(),
            added=tuple(self._index[place] for place in self._numbers),
            changed=tuple(self._index[place] for place in self._changed),
            consents=consents,
            apart=tuple(self._apart),
            left_out=self._left_out,
            people=tuple(
                None if place is None else self._index[place].id for place in self._places
            ),
        )

    def _incoming(self, listed: ListedPerson) -> Person:
        draft = PersonDraft(
            given=listed.given,
            surname=listed.surname,
            birth_year=listed.birth_year,
            age_band=listed.age_band,
            email=listed.email,
            territory=listed.territory,
            organisation=self._organisations.named(listed.organisation),
            roles=listed.roles,
            note=listed.note,
        )
        person = new_person(self._records.centre, tidied(draft, self._today))
        # The phone is in its kept form already; to take it apart again would cost most of all.
        name = "" if person.organisation is None else tidy_text(listed.organisation)
        person = replace(person, phone=listed.phone, organisation_name=name)
        return self._with_family(person, listed)

    # Families

    def _guardian_of(self, listed: ListedPerson) -> int | None:
        return None if listed.guardian is None else self._places[listed.guardian]

    def _with_family(self, person: Person, listed: ListedPerson) -> Person:
        """Join a child to the guardian of its row and both to one household."""
        place = self._guardian_of(listed)
        if place is None or listed.guardian is None:
            return person
        guardian = self._index[place]
        if guardian.household is None and (guardian.id, person.name) in self._children:
            return replace(person, guardian=guardian.id)  # so they are kept, without a household
        household = guardian.household or new_id()
        if guardian.household is None:
            self._put(place, replace(guardian, household=household))
            self._note_household(listed.guardian)
        return replace(person, guardian=guardian.id, household=household)

    def _note_household(self, number: int) -> None:
        """Say of a guardian who is kept already that the row adds a household."""
        entry = self._entries[number]
        if entry.standing in {Standing.KNOWN, Standing.ADDS}:
            fields = (*entry.fields, "household")
            self._entries[number] = replace(entry, standing=Standing.ADDS, fields=fields)

    # What becomes of one

    def _found(self, incoming: Person, listed: ListedPerson) -> tuple[Found, ...]:
        """Return who may be the person; a child is never the guardian of its own row."""
        guardian = self._guardian_of(listed)
        return tuple(one for one in self._index.look_up(incoming) if one.place != guardian)

    def _place_of(self, ruling: Ruling) -> int:
        place = None
        if ruling.entry is not None:
            place = self._places[ruling.entry]
        elif ruling.person is not None:
            place = self._index.place_of(ruling.person)
        if place is None:
            raise ImportOutdatedError
        return place

    def _leave_out(self, incoming: Person, listed: ListedPerson, found: tuple[Found, ...]) -> None:
        standing = Standing.CLOSE if found else Standing.NEW
        self._note(listed, incoming, standing, found)
        self._places.append(None)
        self._left_out += 1

    def _add(
        self, incoming: Person, listed: ListedPerson, found: tuple[Found, ...], *, is_other: bool
    ) -> None:
        standing = Standing.CLOSE if found and not is_other else Standing.NEW
        self._note(listed, incoming, standing, found)
        if is_other:
            self._apart += [(incoming.id, self._index[one.place].id) for one in found]
        place = self._index.add(incoming)
        self._numbers[place] = len(self._places)
        self._places.append(place)
        self._note_answers(place, listed)

    def _enrich(
        self, place: int, incoming: Person, listed: ListedPerson, found: tuple[Found, ...]
    ) -> None:
        known = self._index[place]
        incoming = self._index.as_kept(incoming, place)
        first = Found(place, Likeness.SAME)
        matches = (first, *(one for one in found if one.place != place))
        fuller = completed(known, incoming)
        fields = added_fields(known, fuller)
        differs = differing_fields(known, incoming)
        if self._note_answers(place, listed):
            fields = (*fields, "consent")
        standing = Standing.ADDS if fields else Standing.KNOWN
        self._note(listed, incoming, standing, matches, fields=fields, differs=differs)
        if fuller != known:
            self._put(place, fuller)
        self._places.append(place)

    def _note(  # noqa: PLR0913  what an entry says
        self,
        listed: ListedPerson,
        incoming: Person,
        standing: Standing,
        found: tuple[Found, ...],
        *,
        fields: tuple[str, ...] = (),
        differs: tuple[str, ...] = (),
    ) -> None:
        matches = tuple(self._match(incoming, one.place) for one in found[:_MOST_MATCHES])
        number = len(self._entries)
        self._entries.append(
            Entry(number, listed.row, incoming, standing, matches, fields, differs)
        )

    def _match(self, incoming: Person, place: int) -> Match:
        person = self._index[place]
        incoming = self._index.as_kept(incoming, place)
        entry = self._numbers.get(place)
        row = None if entry is None else self._entries[entry].row
        return Match(person, judge(incoming, person).signs, entry, row)

    def _put(self, place: int, person: Person) -> None:
        self._index.replace(place, person)
        if place < self._kept:
            self._changed[place] = None

    # Consents

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
