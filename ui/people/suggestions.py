"""What the fields of a person's form offer while people type: places, organisations, people.

It knows how a record becomes a line to choose. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.errors import NotFoundError
from app.domain.search import fold
from app.texts import translate

if TYPE_CHECKING:
    from app.bootstrap import Application
    from app.domain.ids import OrganisationId, PersonId
    from app.domain.organisations import Organisation
    from app.domain.people import PersonSummary

MOST: Final = 8


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A value, the words for it, and quieter words that tell equal ones apart."""

    value: object
    words: str
    second: str = ""


@dataclass(frozen=True, slots=True)
class NewOrganisation:
    """An organisation that is added together with the person."""

    name: str


class Suggestions:
    """Lines for what was typed, the likeliest first."""

    def __init__(self, application: Application) -> None:
        self._application = application

    def territories(self, typed: str) -> tuple[Suggestion, ...]:
        """Return municipalities, towns and parishes; municipalities by their old names too."""
        offers = self._application.territories.offers(typed, MOST)
        return tuple(Suggestion(one.code, one.name, one.about) for one in offers)

    def territory(self, code: str) -> Suggestion:
        """Return the line of one place; a code that nobody knows is shown as it is."""
        every = self._application.territories.all
        if code not in every:
            return Suggestion(code, code)
        place, municipality = every[code], every.municipality_of(code)
        return Suggestion(code, place.name, "" if municipality == place else municipality.name)

    def organisations(self, typed: str) -> tuple[Suggestion, ...]:
        """Return organisations, and last the one that could be added under the typed name."""
        found = self._application.organisations.find(typed, MOST)
        lines = tuple(map(self._organisation, found))
        name = " ".join(typed.split())
        if not name or any(fold(name) in map(fold, one.names) for one in found):
            return lines
        added = translate("People", "Add “{name}” as an organisation").format(name=name)
        return (*lines, Suggestion(NewOrganisation(name), added))

    def known_organisations(self, typed: str) -> tuple[Suggestion, ...]:
        """Return organisations that are here already."""
        return tuple(map(self._organisation, self._application.organisations.find(typed, MOST)))

    def kept_organisation(self, organisation: OrganisationId) -> Suggestion | None:
        """Return the line of an organisation, None where it is not here any more."""
        try:
            page = self._application.organisations.page(organisation)
        except NotFoundError:
            return None
        return self._organisation(page.organisation)

    def _organisation(self, known: Organisation) -> Suggestion:
        return Suggestion(
            known.id, known.name, self._application.territories.label(known.territory)
        )

    def people(self, typed: str) -> tuple[Suggestion, ...]:
        """Return people, for instance as guardians."""
        return tuple(map(self.person, self._application.people.find(typed, MOST)))

    def kept_person(self, person_id: PersonId) -> Suggestion | None:
        """Return the line of the person kept under an id, None where nobody is any more."""
        try:
            person = self._application.people.page(person_id).person
        except NotFoundError:
            return None
        return Suggestion(person.id, person.name, self._place(person.territory))

    def person(self, known: PersonSummary) -> Suggestion:
        """Return the line of one person."""
        return Suggestion(
            known.id, known.name, self._application.territories.label(known.territory)
        )

    def _place(self, code: str) -> str:
        return self._application.territories.label(code)
