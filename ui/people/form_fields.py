"""The fields of a person's form: their labels, hints and editors, in the order of the form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.kinds import AgeBand, OrganisationKind, Role, organisation_kind_name
from app.texts import catalogue, language, translate
from ui.people.offered import choices_of
from ui.people.phone_field import phone_field
from ui.people.roles_field import RolesField
from ui.people.wording import age_words, role_words
from ui.widgets.choices import Choice, ChoiceField, SuggestField
from ui.widgets.fields import LongTextField, NumberField, TextField
from ui.widgets.form import FormField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.people.suggestions import Suggestions

_EARLIEST_BIRTH: Final = 1900


def person_fields(offered: Suggestions, this_year: int) -> tuple[FormField, ...]:
    """Return all fields; `offered` finds what the type-ahead fields show."""
    return (
        *_name_fields(),
        *_age_fields(this_year),
        *_reach_fields(),
        *_belonging_fields(offered),
        *_other_fields(offered),
    )


def _name_fields() -> Sequence[FormField]:
    return (
        FormField("given", translate("People", "Given name"), TextField()),
        FormField("surname", translate("People", "Surname"), TextField(), is_beside=True),
        FormField(
            "certificate_name",
            translate("People", "Name on certificates"),
            TextField(),
            hint=translate("People", "Only where it differs."),
        ),
        FormField(
            "original_name",
            translate("People", "Name in the original script"),
            TextField(),
            hint=translate("People", "For instance in Cyrillic."),
            is_beside=True,
        ),
    )


def _reach_fields() -> Sequence[FormField]:
    return (
        FormField("phone", translate("People", "Phone"), phone_field()),
        FormField("email", translate("People", "E-mail"), TextField(), is_beside=True),
    )


def _age_fields(this_year: int) -> Sequence[FormField]:
    ages = [Choice(band.value, age_words(band)) for band in AgeBand]
    return (
        FormField(
            "birth_year",
            translate("People", "Year of birth"),
            NumberField(_EARLIEST_BIRTH, this_year),
        ),
        FormField(
            "age_band",
            translate("People", "Age"),
            ChoiceField(ages, nothing=translate("People", "Not stated")),
            hint=translate("People", "Enough where the year is not known."),
            is_beside=True,
        ),
    )


def _belonging_fields(offered: Suggestions) -> Sequence[FormField]:
    kinds = [
        Choice(kind, organisation_kind_name(kind, catalogue(language())))
        for kind in OrganisationKind
    ]
    return (
        FormField(
            "territory",
            translate("People", "Lives in"),
            SuggestField(
                choices_of(offered.territories),
                placeholder=translate("People", "Parish, town or municipality"),
                not_found=translate("People", "Choose a place from the list."),
            ),
        ),
        FormField(
            "organisation",
            translate("People", "Organisation"),
            SuggestField(
                choices_of(offered.organisations),
                placeholder=translate("People", "School, association, group …"),
                not_found=translate(
                    "People", "Choose an organisation from the list, or the line that adds it."
                ),
            ),
            is_beside=True,
        ),
        FormField(
            "organisation_kind",
            translate("People", "Kind of the added organisation"),
            ChoiceField(kinds),
        ),
    )


def _other_fields(offered: Suggestions) -> Sequence[FormField]:
    roles = {role.value: role_words(role) for role in Role}
    return (
        FormField(
            "guardian",
            translate("People", "Guardian"),
            SuggestField(
                choices_of(offered.people),
                placeholder=translate("People", "Name of a person who is here already"),
                not_found=translate("People", "Choose a person from the list."),
            ),
            hint=translate("People", "The grown-up who answers for the child."),
        ),
        FormField("roles", translate("People", "Roles"), RolesField(roles)),
        FormField("note", translate("People", "Note"), LongTextField(lines=2)),
    )
