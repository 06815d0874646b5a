"""Adding and correcting a person: what stands in the form, who may be the same, what is kept.

It knows the names of the form's fields: those of PersonDraft, and `organisation_kind` for an
organisation that is added with the person. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Protocol, cast

from app.domain.errors import InvalidValueError, KopaError, NameMissingError
from app.domain.kinds import OrganisationKind, Role, band_of
from app.domain.names import SplitName
from app.domain.organisations import OrganisationDraft
from app.domain.people import PersonDraft
from app.services.changes import Changes
from app.services.wording.acts import act_words
from app.services.wording.duplicates import signs_words
from app.services.wording.errors import sentence
from app.texts import translate
from ui.people.page_presenter import CHILD_BANDS
from ui.people.suggestions import NewOrganisation, Suggestion, Suggestions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.ids import OrganisationId, PersonId
    from app.domain.people import LikelySame, Person
    from ui.shell.desk import Desk

_EARLIEST_BIRTH = 1900


@dataclass(frozen=True, slots=True)
class LikelyLine:
    """Somebody who is here already and may be the one being typed."""

    person: PersonId
    name: str
    about: str
    reason: str


class PersonFormView(Protocol):
    """What the form asks of the screen."""

    def show_title(self, text: str) -> None:
        """Say whose form this is."""
        ...

    def show_values(self, values: Mapping[str, object]) -> None:
        """Fill all fields."""
        ...

    def show_fitting(self, *, guardian: bool, organisation_kind: bool) -> None:
        """Show the fields that only some people need."""
        ...

    def show_guardian_missing(self, *, is_missing: bool) -> None:
        """Remind of the grown-up who answers for a child."""
        ...

    def show_age(self, band: str | None) -> None:
        """Show the age that follows from the year of birth; None lets it be chosen."""
        ...

    def show_likely(self, lines: tuple[LikelyLine, ...]) -> None:
        """Show who may be the same, or nobody."""
        ...

    def show_problem(self, field: str, words: str) -> None:
        """Show why a field cannot be saved."""
        ...

    def leave(self, person: PersonId) -> None:
        """Lead to the person that was saved."""
        ...


class PersonFormPresenter:
    """Decides what the form shows and keeps what was typed."""

    def __init__(self, view: PersonFormView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._person: PersonId | None = None
        self._parent: PersonId | None = None
        self.suggestions = Suggestions(desk.application)

    @property
    def is_adding(self) -> bool:
        return self._person is None

    @property
    def person(self) -> PersonId | None:
        """The person that is being changed; None while one is being added."""
        return self._person

    def begin_adding(self, name: SplitName) -> None:
        """Start with an empty form, or with a name that was searched in vain."""
        self._person = self._parent = None
        self._view.show_title(translate("People", "Add person"))
        self._show(PersonDraft(name.given, name.surname))

    def begin_adding_child(self, parent_id: PersonId) -> None:
        """Start with what a child has in common with a parent who is here."""
        parent = self._desk.application.people.page(parent_id).person
        self._person, self._parent = None, parent_id
        self._view.show_title(translate("People", "Add a child: {name}").format(name=parent.name))
        self._show(_child_of(parent))

    def begin_changing(self, person_id: PersonId) -> None:
        """Start with what is kept about a person."""
        person = self._desk.application.people.page(person_id).person
        self._person, self._parent = person_id, None
        self._view.show_title(translate("People", "Change {name}").format(name=person.name))
        self._show(_draft_of(person), person.organisation_name)

    def begin_anew(self) -> None:
        """Forget what was typed and start again."""
        if self._parent is not None:
            self.begin_adding_child(self._parent)
        elif self._person is None:
            self.begin_adding(SplitName("", "", is_sure=False))
        else:
            self.begin_changing(self._person)

    def note_typed(self, values: Mapping[str, object]) -> None:
        """Follow what is being typed: who may be the same, which fields fit."""
        draft = _draft(values)
        self._show_fitting(draft, values)
        # Of a child all but the given name is proposed, and says nothing of who it is.
        is_begun = bool(draft.given.strip()) or self._parent is None
        likely = self._desk.application.people.likely_same(draft) if is_begun else ()
        others = (one for one in likely if one.person.id not in {self._person, draft.guardian})
        self._view.show_likely(tuple(map(self._line, others)))

    def save(self, values: Mapping[str, object]) -> None:
        """Keep the person and lead to their page."""
        person = self._save(values)
        if person is not None:
            self._view.leave(person)

    def save_and_go_on(self, values: Mapping[str, object]) -> None:
        """Keep the person and start with the next one, who often comes from the same list."""
        saved = self._save(values)
        if saved is None:
            return
        if self._parent is not None:
            self.begin_adding_child(self._parent)
            return
        person = self._desk.application.people.page(saved).person
        self._person = None
        self._show(
            PersonDraft(
                "", territory=person.territory, organisation=person.organisation, roles=person.roles
            ),
            person.organisation_name,
        )

    def _show(self, draft: PersonDraft, organisation_name: str = "") -> None:
        values: dict[str, object] = {
            field.name: getattr(draft, field.name) or None for field in fields(draft)
        }
        values["roles"] = draft.roles
        values["organisation_kind"] = OrganisationKind.OTHER
        self._view.show_values(values | self._lines(draft, organisation_name))
        self.note_typed(values)

    def _lines(self, draft: PersonDraft, organisation_name: str) -> dict[str, object]:
        """Return the values of the fields that show a line for a key."""
        lines: dict[str, object] = {}
        if draft.territory:
            lines["territory"] = self.suggestions.territory(draft.territory)
        if draft.organisation is not None:
            lines["organisation"] = Suggestion(draft.organisation, organisation_name)
        if draft.guardian is not None:
            lines["guardian"] = self.suggestions.kept_person(draft.guardian)
        return lines

    def _show_fitting(self, draft: PersonDraft, values: Mapping[str, object]) -> None:
        today = self._desk.application.clock.today()
        is_year = _EARLIEST_BIRTH <= draft.birth_year <= today.year
        band = band_of(draft.birth_year, today) if is_year else None
        self._view.show_age(band)
        is_child = (band or draft.age_band) in CHILD_BANDS
        self._view.show_guardian_missing(is_missing=is_child and draft.guardian is None)
        self._view.show_fitting(
            guardian=draft.guardian is not None or is_child,
            organisation_kind=isinstance(values["organisation"], NewOrganisation),
        )

    def _line(self, likely: LikelySame) -> LikelyLine:
        one = likely.person
        place = self._desk.application.territories.label(one.territory)
        about = " · ".join(filter(None, (place, one.organisation_name)))
        return LikelyLine(one.id, one.name, about, signs_words(likely.reasons))

    def _save(self, values: Mapping[str, object]) -> PersonId | None:
        try:
            return self._kept(values)
        except NameMissingError as error:
            self._view.show_problem("given", sentence(error))
        except InvalidValueError as error:
            self._view.show_problem(error.field, sentence(error))
        except KopaError as error:
            self._desk.explain(sentence(error))
        return None

    def _kept(self, values: Mapping[str, object]) -> PersonId:
        draft = _draft(values)
        people = self._desk.application.people
        new_organisation = _new_organisation(values)
        if self._person is None:
            # A guardian who was exchanged in the form is not the one whose child was to be added.
            is_child = self._parent is not None and draft.guardian == self._parent
            if is_child and self._parent is not None:
                added = people.add_child(self._parent, draft, new_organisation)
            else:
                added = people.add(draft, new_organisation)
            what = "person.add_child" if is_child else "person.add"
            words = act_words(what, {"name": added.name})
            self._desk.tell(Changes(frozenset({"person", "organisation"})), words)
            return added.id
        changes = people.change(self._person, draft, new_organisation)
        if changes.subjects:
            name = f"{draft.given} {draft.surname}".strip()
            self._desk.tell(changes, act_words("person.change", {"name": name}))
        return self._person


def _new_organisation(values: Mapping[str, object]) -> OrganisationDraft | None:
    """Return the organisation that comes with the person; None for one that is known, or none."""
    chosen = values["organisation"]
    if not isinstance(chosen, NewOrganisation):
        return None
    return OrganisationDraft(
        chosen.name, str(values["organisation_kind"] or OrganisationKind.OTHER)
    )


def _draft(values: Mapping[str, object]) -> PersonDraft:
    organisation = values["organisation"]
    return PersonDraft(
        given=_text(values["given"]),
        surname=_text(values["surname"]),
        original_name=_text(values["original_name"]),
        certificate_name=_text(values["certificate_name"]),
        birth_year=int(_text(values["birth_year"]) or 0),
        age_band=_text(values["age_band"]),
        phone=_text(values["phone"]),
        email=_text(values["email"]),
        territory=_text(values["territory"]),
        organisation=None
        if isinstance(organisation, NewOrganisation)
        else cast("OrganisationId | None", organisation),
        roles=tuple(cast("tuple[str, ...]", values["roles"])),
        guardian=cast("PersonId | None", values["guardian"]),
        note=_text(values["note"]),
    )


def _child_of(parent: Person) -> PersonDraft:
    """Return what a child is likely to have in common with a parent; all of it can be changed."""
    return PersonDraft(
        given="",
        surname=parent.surname,
        phone=parent.phone,
        territory=parent.territory,
        roles=(Role.CHILD,),
        guardian=parent.id,
    )


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _draft_of(person: Person) -> PersonDraft:
    return PersonDraft(**{field.name: getattr(person, field.name) for field in fields(PersonDraft)})
