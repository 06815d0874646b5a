"""Forms of names for sentences: what is proposed, what somebody settled, and what may be printed.

The rules are app.domain.name_forms. It knows no papers: whoever makes one asks here for the forms.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.errors import InvalidValueError
from app.domain.name_forms import NameForms, fits, propose, undeclined
from app.domain.names import split_full_name, tidy_name
from app.persistence import records, tables
from app.services.changes import Changes
from app.services.home import known_person

if TYPE_CHECKING:
    from app.domain.ids import PersonId
    from app.domain.people import Person
    from app.persistence.store import Store


@dataclass(frozen=True, slots=True)
class PersonForms:
    """The name that a person's papers carry, and its forms."""

    person: PersonId
    name: str
    forms: NameForms


class NameFormsService:
    """What people do with the forms of names."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def of(self, person_id: PersonId) -> PersonForms:
        """Return the forms of a person's name: settled ones, or what the rules propose."""
        with self._store.database.reading() as connection:
            person = known_person(connection, person_id)
        return PersonForms(person_id, person.printed_name, forms_of(person))

    def confirm(self, person_id: PersonId, dative: str, accusative: str) -> Changes:
        """Settle the forms of a person's name; refuse forms of another name."""
        with self._store.database.act("person.name_forms") as act:
            person = known_person(act.connection, person_id)
            cells = {
                "dative": _checked(person.printed_name, "dative", dative),
                "accusative": _checked(person.printed_name, "accusative", accusative),
            }
            act.detail["name"] = person.name
            records.change(act.connection, tables.person, person_id, cells)
        return Changes(act.tables)

    def leave_undeclined(self, person_id: PersonId) -> Changes:
        """Settle that a person's name stays as it is in every sentence."""
        name = self.of(person_id).name
        return self.confirm(person_id, name, name)

    def forget(self, person_id: PersonId) -> Changes:
        """Go back to what the rules propose."""
        with self._store.database.act("person.name_forms") as act:
            act.detail["name"] = known_person(act.connection, person_id).name
            cells = {"dative": None, "accusative": None}
            records.change(act.connection, tables.person, person_id, cells)
        return Changes(act.tables)


def forms_of(person: Person) -> NameForms:
    """Return the forms of the name on certificates: settled ones, or what the rules propose."""
    name = person.printed_name
    if person.dative and person.accusative and fits(name, person.dative):
        if (person.dative, person.accusative) == (name, name):
            return undeclined(name, "")
        return NameForms(person.dative, person.accusative, is_confirmed=True)
    if person.certificate_name and person.certificate_name != person.name:
        return forms_of_name(person.certificate_name)
    return propose(person.given, person.surname)


def forms_of_name(name: str) -> NameForms:
    """Propose the forms of a full name, whichever of its words is the surname."""
    from app.services.import_knowledge import given_names  # noqa: PLC0415  for few names only

    parts = split_full_name(tidy_name(name), given_names())
    forms = propose(parts.given, parts.surname)
    if f"{parts.given} {parts.surname}".strip() == tidy_name(name):
        return forms
    return replace(
        forms,
        dative=_turned(forms.dative, parts.given),
        accusative=_turned(forms.accusative, parts.given),
    )


def printable(forms: NameForms) -> tuple[str, str]:
    """Return dative and accusative as a paper may carry them: nothing of which there is a doubt."""
    return ("", "") if forms.is_doubtful else (forms.dative, forms.accusative)


def _turned(form: str, given: str) -> str:
    """Put the surname first again, as it stands on the paper."""
    words = form.split()
    count = len(given.split())
    return " ".join((*words[count:], *words[:count]))


def _checked(name: str, field: str, typed: str) -> str:
    form = tidy_name(typed)
    if not form:
        raise InvalidValueError(field, typed, "no_form")
    if not fits(name, form):
        raise InvalidValueError(field, typed, "other_name")
    return form
