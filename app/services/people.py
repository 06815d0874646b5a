"""People: finding, adding, correcting; who may be the same; consents."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.errors import InvalidValueError, NameMissingError
from app.domain.ids import CentreId, ConsentId, PersonId, derived_id, new_id
from app.domain.kinds import band_of
from app.domain.likeness import Sign, judge
from app.domain.names import tidy_lines, tidy_name, tidy_text
from app.domain.people import Consent, LikelySame, Person, PersonSummary
from app.domain.phones import kept_phone, tidy_phone
from app.persistence import families, links, people, people_lists, records, tables
from app.services.changes import Changes
from app.services.home import known_person, own_centre
from app.services.one_person import (
    all_certificates,
    all_consents,
    all_visits,
    one_each,
    other_records,
)
from app.services.organisation_records import known_or_added
from app.services.person_records import draft_of_centre

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

    from app.domain.certificates import Certificate
    from app.domain.likeness import Judgement
    from app.domain.organisations import OrganisationDraft
    from app.domain.people import ConsentPurpose, Family, PersonDraft, Visit
    from app.domain.people_search import FoundPeople, PeopleWish
    from app.persistence.store import Store

SHOWN = 200
"""So many people are shown at once; a narrower search shows the rest."""

_EARLIEST_BIRTH = 1900
_SMALLEST_HOUSEHOLD = 2


@dataclass(frozen=True, slots=True)
class PersonPage:
    """Everything the person's page shows.

    `records` are the other records of the same person; visits, consents and certificates are those
    of all of them.
    """

    person: Person
    visits: tuple[Visit, ...]
    consents: tuple[Consent, ...]
    certificates: tuple[Certificate, ...]
    family: Family
    records: tuple[Person, ...] = ()

    @property
    def minutes(self) -> int:
        """Return the minutes attended in all."""
        return sum(visit.minutes for visit in self.visits)


class PeopleService:
    """What people do with people."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def find(self, typed: str = "", limit: int = SHOWN) -> tuple[PersonSummary, ...]:
        """Return people by any beginnings of names in any order, or by phone, in Latvian order.

        Somebody who has several records is found by the names of each, and returned once.
        """
        with self._store.database.reading() as connection:
            return one_each(connection, people.find(connection, typed, limit))

    def search(self, wish: PeopleWish, limit: int = SHOWN) -> FoundPeople:
        """Return the first of those whom a list asks for, in its order, and how many there are.

        Somebody who has several records is returned and counted once.
        """
        with self._store.database.reading() as connection:
            # So many more that the list is full where several records are shown as one.
            more = min(links.count_same(connection, links.PERSON), limit)
            today = self._store.clock.today()
            found = people_lists.search(connection, wish, today, limit + more)
            return replace(found, people=one_each(connection, found.people)[:limit])

    def count(self) -> int:
        """Return how many people are kept, each once whose records are joined."""
        with self._store.database.reading() as connection:
            return people.count(connection) - people_lists.doubles(connection)

    def page(self, person_id: PersonId) -> PersonPage:
        """Return everything the person's page shows."""
        with self._store.database.reading() as connection:
            person = known_person(connection, person_id)
            others = other_records(connection, person_id)
            return PersonPage(
                person=person,
                visits=all_visits(connection, person_id, others),
                consents=all_consents(connection, person_id, others),
                certificates=all_certificates(connection, person_id, others),
                records=others,
                family=families.family_of(connection, person),
            )

    def household_of(self, person_id: PersonId) -> tuple[PersonSummary, ...]:
        """Return the person and everybody who belongs to them, for checking a family in at once.

        Those who live in one household, the guardian, and the children of either.
        """
        with self._store.database.reading() as connection:
            return families.belonging_to(connection, known_person(connection, person_id))

    def likely_same(self, draft: PersonDraft, limit: int = 5) -> tuple[LikelySame, ...]:
        """Return people who may be the one being typed, with the reasons; nobody for no name."""
        name = f"{draft.given} {draft.surname}".strip()
        if not name:
            return ()
        with self._store.database.reading() as connection:
            found = people.find(connection, name, limit)
            by_phone = people.find(connection, draft.phone, limit) if draft.phone.strip() else ()
            shown = {one.id: one for one in (*found, *by_phone)}
            known = people.several(connection, list(shown))
        typed = replace(_with(_NOBODY, draft), phone=tidy_phone(draft.phone))
        judged = ((judge(typed, one), shown[one.id]) for one in known.values())
        likely = [(judgement, one) for judgement, one in judged if _is_worth_a_look(judgement)]
        likely.sort(key=lambda one: -one[0].score)
        return tuple(LikelySame(one, judgement.signs_for) for judgement, one in likely)[:limit]

    def add(self, draft: PersonDraft, new_organisation: OrganisationDraft | None = None) -> Person:
        """Add a person of this laptop's centre, in one act with an organisation not known yet."""
        tidy = self._tidied(draft)
        with self._store.database.act("person.add") as act:
            centre = own_centre(act.connection)
            tidy = _with_new(act.connection, centre, tidy, new_organisation)
            person = added_person(act.connection, centre, tidy)
            act.detail["name"] = person.name
        return person

    def change(
        self,
        person_id: PersonId,
        draft: PersonDraft,
        new_organisation: OrganisationDraft | None = None,
    ) -> Changes:
        """Set what was typed about a person, in one act with an organisation not known yet."""
        tidy = self._tidied(draft)
        with self._store.database.act("person.change") as act:
            known = known_person(act.connection, person_id)
            tidy = _with_new(act.connection, known.centre, tidy, new_organisation)
            person = _with(known, draft_of_centre(act.connection, known.centre, tidy, known))
            act.detail["name"] = person.name
            records.change(act.connection, tables.person, person_id, people.cells_of(person))
        return Changes(act.tables)

    def add_child(
        self,
        guardian_id: PersonId,
        draft: PersonDraft,
        new_organisation: OrganisationDraft | None = None,
    ) -> Person:
        """Add a child of somebody who is here, into their household, in one act."""
        tidy = replace(self._tidied(draft), guardian=guardian_id)
        with self._store.database.act("person.add_child") as act:
            guardian = known_person(act.connection, guardian_id)
            tidy = _with_new(act.connection, guardian.centre, tidy, new_organisation)
            child = added_child(act.connection, guardian, tidy)
            act.detail["name"] = child.name
        return child

    def leave_household(self, person_id: PersonId) -> Changes:
        """Note that a person lives with nobody else of their household."""
        with self._store.database.act("household.leave") as act:
            person = known_person(act.connection, person_id)
            act.detail["name"] = person.name
            at_home = [one.id for one in families.of_household(act.connection, person.household)]
            # One alone is no household.
            for one in at_home if len(at_home) <= _SMALLEST_HOUSEHOLD else (person_id,):
                records.change(act.connection, tables.person, one, {"household": None})
        return Changes(act.tables)

    def remove(self, person_id: PersonId) -> Changes:
        """Take a person off all lists; what they attended stays counted with its event."""
        with self._store.database.act("person.remove") as act:
            act.detail["name"] = known_person(act.connection, person_id).name
            records.remove(act.connection, tables.person, person_id)
        return Changes(act.tables)

    def record_consent(
        self,
        person_id: PersonId,
        purpose: ConsentPurpose,
        on: date,
        paper: str = "",
        *,
        is_given: bool,
    ) -> Changes:
        """Add a dated act of giving or withdrawing a consent, on a paper that is named or not."""
        with self._store.database.act("consent.record") as act:
            person = known_person(act.connection, person_id)
            act.detail["name"] = person.name
            consent = Consent(
                ConsentId(new_id()), person_id, purpose, is_given, on, tidy_text(paper)
            )
            people.add_consent(act.connection, person.centre, consent)
        return Changes(act.tables)

    def _tidied(self, draft: PersonDraft) -> PersonDraft:
        return tidied(draft, self._store.clock.today())


def _with_new(
    connection: Connection,
    centre: CentreId,
    draft: PersonDraft,
    new_organisation: OrganisationDraft | None,
) -> PersonDraft:
    if new_organisation is None:
        return draft
    return replace(draft, organisation=known_or_added(connection, centre, new_organisation).id)


def _new_home(connection: Connection, founder: PersonId) -> bytes:
    """Return a household that two laptops with the same founder make alike."""
    home = derived_id("household.v1", founder)
    # Whom the founder left may still live there.
    return new_id() if families.of_household(connection, home) else home


def tidied(draft: PersonDraft, today: date) -> PersonDraft:
    """Return the draft as it is kept: spaces, letters and phone in one form; refuse nonsense."""
    given, surname = tidy_name(draft.given), tidy_name(draft.surname)
    if not given and not surname:
        raise NameMissingError("person")
    if draft.birth_year and not _EARLIEST_BIRTH <= draft.birth_year <= today.year:
        raise InvalidValueError("birth_year", str(draft.birth_year), "range")
    band = band_of(draft.birth_year, today) if draft.birth_year else draft.age_band
    return replace(
        draft,
        given=given,
        surname=surname,
        original_name=tidy_name(draft.original_name),
        certificate_name=tidy_name(draft.certificate_name),
        age_band=band,
        phone=kept_phone(draft.phone),
        email=draft.email.strip(),
        note=tidy_lines(draft.note),
    )


def _with(person: Person, draft: PersonDraft) -> Person:
    return replace(
        person,
        given=draft.given,
        surname=draft.surname,
        original_name=draft.original_name,
        certificate_name=draft.certificate_name,
        birth_year=draft.birth_year,
        age_band=draft.age_band,
        phone=draft.phone,
        email=draft.email,
        territory=draft.territory,
        organisation=draft.organisation,
        roles=draft.roles,
        guardian=draft.guardian,
        note=draft.note,
    )


def new_person(centre: CentreId, draft: PersonDraft) -> Person:
    """Return a person of `centre` with a fresh id from a tidied draft."""
    return _with(Person(PersonId(new_id()), centre, "", ""), draft)


def added_person(connection: Connection, centre: CentreId, draft: PersonDraft) -> Person:
    """Add a person of `centre` within another act, from a tidied draft."""
    person = new_person(centre, draft_of_centre(connection, centre, draft))
    people.add(connection, centre, person.id, people.cells_of(person))
    return person


def added_child(connection: Connection, guardian: Person, draft: PersonDraft) -> Person:
    """Add a child into the household of its guardian within another act, from a tidied draft."""
    tidy = draft_of_centre(connection, guardian.centre, replace(draft, guardian=guardian.id))
    home = guardian.household or _new_home(connection, guardian.id)
    child = replace(new_person(guardian.centre, tidy), household=home)
    people.add(connection, child.centre, child.id, people.cells_of(child))
    records.change(connection, tables.person, guardian.id, {"household": home})
    return child


_NOBODY = Person(PersonId(b""), CentreId(b""), "", "")

_TELLING = frozenset(
    {
        Sign.SAME_NAME, Sign.UNMARKED_NAME, Sign.OTHER_SCRIPT, Sign.SWAPPED_NAME,
        Sign.SIMILAR_NAME, Sign.SLIP_IN_NAME,
    }
)  # fmt: skip


def _is_worth_a_look(judgement: Judgement) -> bool:
    """Tell whether whoever types should look: more than one name alone, or a contact in common."""
    if not {Sign.SAME_PHONE, Sign.SAME_EMAIL}.isdisjoint(judgement.signs):
        return True
    if judgement.is_settled:
        return False
    return bool(judgement.likelihood) or not _TELLING.isdisjoint(judgement.signs)
