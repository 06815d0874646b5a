"""What a list adds to somebody who is kept: empty fields are filled, nothing is overwritten.

Roles and notes are added to those there are. Where the list says something else, what is kept
stays, and the field is named so that somebody can look.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.domain.people import Person

FIELDS: Final = (
    "phone", "email", "birth_year", "age_band", "territory", "organisation", "roles", "note",
    "guardian", "household",
)  # fmt: skip
"""What can be added, in the order in which it is named."""

_COMPARED: Final = ("phone", "email", "birth_year", "territory", "organisation")


def completed(known: Person, incoming: Person) -> Person:
    """Return the known person with what was empty filled, and roles and notes added."""
    birth_year = known.birth_year or incoming.birth_year
    newly_born = bool(birth_year) and not known.birth_year
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


def added_fields(known: Person, fuller: Person) -> tuple[str, ...]:
    """Return the fields that differ between somebody and the same person completed."""
    return tuple(name for name in FIELDS if getattr(fuller, name) != getattr(known, name))


def differing_fields(known: Person, incoming: Person) -> tuple[str, ...]:
    """Return the fields where both say something, and not the same."""
    return tuple(name for name in _COMPARED if _differs(known, incoming, name))


def _differs(known: Person, incoming: Person, name: str) -> bool:
    kept, said = getattr(known, name), getattr(incoming, name)
    if isinstance(kept, str) and isinstance(said, str):
        kept, said = kept.casefold(), said.casefold()
    return bool(kept) and bool(said) and kept != said
