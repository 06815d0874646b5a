"""What the family card says: who is the guardian, who are children, who lives together.

It knows how relatives become lines. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.phones import shown_phone
from app.texts import translate
from ui.people.wording import age_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.ids import PersonId
    from app.domain.people import Family, PersonSummary


@dataclass(frozen=True, slots=True)
class Relative:
    """One relative as a line; one who is only proposed is not known to belong here."""

    person: PersonId
    name: str
    about: str
    is_proposed: bool = False


@dataclass(frozen=True, slots=True)
class FamilyPart:
    """Relatives of one sort under their label."""

    name: str
    label: str
    people: tuple[Relative, ...]


@dataclass(frozen=True, slots=True)
class FamilyShown:
    """Everything on the card."""

    parts: tuple[FamilyPart, ...]
    lacks_guardian: bool
    may_have_children: bool
    has_household: bool


def family_shown(family: Family, *, is_child: bool) -> FamilyShown:
    """Return the family in words; a child is reminded of the guardian and asked for no children."""
    guardian = () if family.guardian is None else (family.guardian,)
    named = {one.id for one in (*guardian, *family.children)}
    others = tuple(one for one in family.household if one.id not in named)
    parts = (
        FamilyPart("guardian", translate("Person", "Guardian"), _lines(guardian)),
        FamilyPart("children", translate("Person", "Children"), _lines(family.children)),
        FamilyPart("household", translate("Person", "Lives with"), _lines(others)),
        FamilyPart(
            "proposed",
            translate("Person", "The same phone, maybe one household"),
            _lines(family.proposed, is_proposed=True),
        ),
    )
    return FamilyShown(
        parts=tuple(part for part in parts if part.people),
        lacks_guardian=is_child and family.guardian is None,
        may_have_children=not is_child,
        has_household=bool(family.household),
    )


def _lines(people: Iterable[PersonSummary], *, is_proposed: bool = False) -> tuple[Relative, ...]:
    return tuple(
        Relative(
            one.id,
            one.name,
            " · ".join(filter(None, (age_words(one.age_band), shown_phone(one.phone)))),
            is_proposed,
        )
        for one in people
    )
