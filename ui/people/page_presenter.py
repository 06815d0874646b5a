"""A person's page: contact, consents, visits with hours, certificates.

It knows how what is kept about a person is put into words. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.dates import numeric
from app.domain.errors import KopaError, NotFoundError
from app.domain.kinds import AgeBand, Role
from app.domain.people import Consent, ConsentPurpose
from app.domain.phones import shown_phone
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.services.wording.history import purpose_words
from app.texts import language, translate
from ui.certificates.place import HoursOf
from ui.people.family import family_shown
from ui.people.wording import academic_words, age_words, role_words, time_words

if TYPE_CHECKING:
    from datetime import date

    from app.domain.certificates import Certificate
    from app.domain.ids import EventId, PersonId
    from app.domain.people import Person, Visit
    from app.services.people import PersonPage
    from ui.people.family import FamilyShown
    from ui.shell.desk import Desk

CHILD_BANDS: Final = frozenset({AgeBand.UP_TO_12, AgeBand.FROM_13})
_OF_ADULTS = (ConsentPurpose.NEWS, ConsentPurpose.PHOTO)
_OF_CHILDREN = (ConsentPurpose.CHILD_DATA, ConsentPurpose.CHILD_PHOTO)


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is known: what it is, and the words for it."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """How one consent stands: None means that nobody was asked yet."""

    purpose: ConsentPurpose
    what: str
    is_given: bool | None
    day: str
    paper: str = ""


@dataclass(frozen=True, slots=True)
class RecordLine:
    """Another record of the same person, and where it is kept."""

    person: PersonId
    name: str
    about: str


@dataclass(frozen=True, slots=True)
class PersonShown:
    """Everything on the page."""

    name: str
    about: str
    facts: tuple[Fact, ...]
    consents: tuple[ConsentLine, ...]
    visits: tuple[Visit, ...]
    visits_words: str
    certificates: tuple[Certificate, ...]
    family: FamilyShown
    records: tuple[RecordLine, ...] = ()


class PersonPageView(Protocol):
    """What the page asks of the screen."""

    def show_person(self, shown: PersonShown) -> None:
        """Show this person."""
        ...

    def leave(self) -> None:
        """Go back to the list: the person is not here any more."""
        ...

    def show_consent_problem(self, field: str, words: str) -> None:
        """Show why the consent cannot be noted."""
        ...

    def close_consent(self) -> None:
        """Close the panel for consents."""
        ...

    def show_joining(self) -> None:
        """Ask with whom the person lives."""
        ...


class PersonPagePresenter:
    """Decides what the page shows and does what its buttons say."""

    def __init__(self, view: PersonPageView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._person: PersonId | None = None

    @property
    def person(self) -> PersonId | None:
        """The person in sight."""
        return self._person

    def open(self, person_id: PersonId) -> None:
        """Show a person."""
        self._person = person_id
        self.load()

    def open_statement(self) -> None:
        """Go to the statement of the hours that the person attended."""
        if self._person is not None:
            self._desk.go("certificates", HoursOf(self._person))

    def load(self) -> None:
        """Show what is kept now; somebody who was taken off leads back to the list."""
        if self._person is None:
            return
        try:
            page = self._desk.application.people.page(self._person)
        except NotFoundError:
            self._person = None
            self._view.leave()
            return
        self._view.show_person(self._shown(page))

    def remove(self) -> None:
        """Take the person off all lists; the notice offers to undo it."""
        if self._person is None:
            return
        try:
            name = self._desk.application.people.page(self._person).person.name
            changes = self._desk.application.people.remove(self._person)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._person = None
        self._view.leave()
        self._desk.tell(changes, act_words("person.remove", {"name": name}))

    def record_consent(
        self, purpose: ConsentPurpose, day: date | None, paper: str, *, is_given: bool
    ) -> None:
        """Note that a consent was given or withdrawn on a day, on which paper."""
        if self._person is None:
            return
        if day is None:
            self._view.show_consent_problem("day", translate("Person", "Write the day."))
            return
        if day > self._desk.application.clock.today():
            words = translate("Person", "This day is still to come.")
            self._view.show_consent_problem("day", words)
            return
        people = self._desk.application.people
        name = people.page(self._person).person.name
        changes = people.record_consent(self._person, purpose, day, paper, is_given=is_given)
        self._view.close_consent()
        self.load()
        self._desk.tell(changes, act_words("consent.record", {"name": name}))

    def open_record(self, person: PersonId) -> None:
        """Show another record of the person."""
        self._desk.go("people", person)

    def take_apart(self, person: PersonId) -> None:
        """Note that a record is somebody else's after all; its visits are its own again."""
        try:
            name = self._desk.application.people.page(person).person.name
            changes = self._desk.application.duplicates.take_out(person)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self.load()
        self._desk.tell(changes, act_words("duplicate.take_out", {"name": name}))

    def open_relative(self, person: PersonId) -> None:
        """Go to somebody of the family."""
        self._desk.go("people", person)

    def begin_joining(self) -> None:
        """Ask with whom the person lives."""
        self._view.show_joining()

    def join_household(self, other: PersonId) -> None:
        """Note that the person lives with somebody else."""
        if self._person is None:
            return
        if other == self._person:
            self._desk.explain(translate("Person", "Choose somebody else."))
            return
        people, members = self._desk.application.people, (self._person, other)
        try:
            names = ", ".join(people.page(one).person.name for one in members)
            changes = self._desk.application.duplicates.join_household(members)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._view.close_consent()
        self.load()
        self._desk.tell(changes, act_words("household.join", {"name": names}))

    def leave_household(self) -> None:
        """Note that the person lives with nobody of the household any more."""
        if self._person is None:
            return
        people = self._desk.application.people
        name = people.page(self._person).person.name
        changes = people.leave_household(self._person)
        self.load()
        self._desk.tell(changes, act_words("household.leave", {"name": name}))

    def open_event(self, event: EventId) -> None:
        """Go to an event that the person came to."""
        self._desk.go("events", event)

    def open_certificate(self, certificate: object) -> None:
        """Go to a certificate of the person."""
        self._desk.go("certificates", certificate)

    def _shown(self, page: PersonPage) -> PersonShown:
        person = page.person
        return PersonShown(
            name=person.name,
            about=self._about(person),
            facts=self._facts(person),
            consents=_consent_lines(person, page.consents),
            visits=page.visits,
            visits_words=_visits_words(page),
            certificates=page.certificates,
            family=family_shown(page.family, is_child=_is_child(person)),
            records=self._records(page),
        )

    def _records(self, page: PersonPage) -> tuple[RecordLine, ...]:
        if not page.records:
            return ()
        centres = {one.id: one.name for one in self._desk.application.settings.centres()}
        return tuple(
            RecordLine(
                one.id,
                one.name,
                " · ".join(filter(None, (centres.get(one.centre, ""), shown_phone(one.phone)))),
            )
            for one in page.records
        )

    def _about(self, person: Person) -> str:
        roles = ", ".join(map(role_words, person.roles))
        return " · ".join(filter(None, (roles, person.organisation_name)))

    def _facts(self, person: Person) -> tuple[Fact, ...]:
        label = self._desk.application.territories.label
        known = (
            Fact(translate("Person", "Phone"), shown_phone(person.phone)),
            Fact(translate("Person", "E-mail"), person.email),
            Fact(translate("Person", "Lives in"), label(person.territory)),
            Fact(translate("Person", "Organisation"), person.organisation_name),
            Fact(translate("Person", "Age"), _age(person)),
            Fact(translate("Person", "Name on certificates"), person.certificate_name),
            Fact(translate("Person", "Name in the original script"), person.original_name),
            Fact(translate("Person", "Note"), person.note),
        )
        return tuple(fact for fact in known if fact.words)


def _is_child(person: Person) -> bool:
    return person.age_band in CHILD_BANDS or Role.CHILD in person.roles


def _age(person: Person) -> str:
    ages = age_words(person.age_band)
    if not person.birth_year:
        return ages
    return translate("Person", "{ages}, year of birth {year}").format(
        ages=ages, year=person.birth_year
    )


def _consent_lines(person: Person, acts: tuple[Consent, ...]) -> tuple[ConsentLine, ...]:
    fitting = (*_OF_CHILDREN, ConsentPurpose.NEWS) if _is_child(person) else _OF_ADULTS
    noted = {act.purpose for act in acts}
    wanted = [one for one in ConsentPurpose if one in fitting or one in noted]
    return tuple(_consent_line(one, [act for act in acts if act.purpose is one]) for one in wanted)


def _consent_line(purpose: ConsentPurpose, acts: list[Consent]) -> ConsentLine:
    if not acts:
        return ConsentLine(purpose, purpose_words(purpose), None, "")
    # On one day withdrawing wins, as in app.domain.people.consents_in_force.
    latest = max(acts, key=lambda act: (act.on, not act.is_given))
    return ConsentLine(
        purpose,
        purpose_words(purpose),
        latest.is_given,
        numeric(latest.on, language()),
        latest.paper,
    )


def _visits_words(page: PersonPage) -> str:
    if not page.visits:
        return ""
    events = translate("Person", "%n events", n=len(page.visits))
    if not page.minutes:
        return events
    return f"{events} · {time_words(page.minutes)} · {academic_words(page.minutes)}"
