"""Organisations: schools, libraries, municipal bodies, associations, informal groups.

It knows what is kept about one, which of joined ones is shown, and whether a registration number
can be right. It never decides that two are one (app.domain.organisation_doubles suggests it).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.ids import CentreId, EventId, MiniProjectId, OrganisationId, PersonId
from app.domain.organisation_search import OrganisationLine
from app.domain.search import digits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body that takes part; informal groups have no registration number."""

    id: OrganisationId
    centre: CentreId
    name: str
    kind: str = "other"
    registration_number: str = ""
    territory: str = ""
    aliases: tuple[str, ...] = ()
    note: str = ""
    contact_name: str = ""
    phone: str = ""
    email: str = ""
    is_informal: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Return the name and everything else that it is called."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class OrganisationDraft:
    """What a person typed about an organisation."""

    name: str
    kind: str = "other"
    registration_number: str = ""
    territory: str = ""
    note: str = ""
    aliases: tuple[str, ...] = ()
    contact_name: str = ""
    phone: str = ""
    email: str = ""
    is_informal: bool = False


def lead_of(joined: Sequence[Organisation]) -> Organisation:
    """Return which of joined organisations is shown: the one about which most is known.

    It follows from the records alone, so that all laptops show the same one.
    """
    return min(joined, key=_emptiness)


def _emptiness(one: Organisation) -> tuple[bool, int, int, bytes]:
    known = (one.registration_number, one.territory, one.contact_name, one.phone, one.email)
    has_kind = one.kind not in {"", "other"}
    return not one.registration_number, -sum(map(bool, known)) - has_kind, -len(one.name), one.id


@dataclass(frozen=True, slots=True)
class OrganisationGroup:
    """One organisation, or several that were joined: `lead` is shown for all of them."""

    lead: Organisation
    joined: tuple[Organisation, ...] = ()

    @property
    def members(self) -> tuple[Organisation, ...]:
        """Return all of them, the shown one first."""
        return (self.lead, *self.joined)

    @property
    def called(self) -> tuple[str, ...]:
        """Return every name that people may look for, each once."""
        return tuple(dict.fromkeys(name for one in self.members for name in one.names))

    @property
    def as_one(self) -> Organisation:
        """Return the shown one with the names of the others as its own."""
        if not self.joined:
            return self.lead
        others = tuple(name for name in self.called if name != self.lead.name)
        return replace(self.lead, aliases=others)

    def line(self, people: int = 0, events: int = 0) -> OrganisationLine:
        """Return the group as one line of the list."""
        lead = self.lead
        numbers = {
            digits(number)
            for one in self.members
            for number in (one.registration_number, one.phone)
            if number
        }
        return OrganisationLine(
            id=lead.id,
            name=lead.name,
            kind=lead.kind,
            territory=lead.territory,
            is_informal=lead.is_informal,
            called=(lead.name, *(name for name in self.called if name != lead.name)),
            numbers=tuple(sorted(numbers)),
            joined=len(self.joined),
            people=people,
            events=events,
        )


def grouped(
    everyone: Iterable[Organisation], stands_for: Mapping[bytes, bytes]
) -> tuple[OrganisationGroup, ...]:
    """Return the organisations with those that were joined together, in any order.

    `stands_for` gives the canonical id of every linked one.
    """
    members: dict[bytes, list[Organisation]] = {}
    for one in everyone:
        members.setdefault(stands_for.get(one.id, one.id), []).append(one)
    return tuple(map(_group, members.values()))


def _group(members: list[Organisation]) -> OrganisationGroup:
    lead = lead_of(members)
    return OrganisationGroup(lead, tuple(one for one in members if one is not lead))


class SameReason(StrEnum):
    """Why two may be one organisation; app.services.wording says them."""

    NUMBER = "number"
    NAME = "name"
    SPELLING = "spelling"
    LEGAL_FORM = "legal_form"
    SIMILAR = "similar"
    PHONE = "phone"
    EMAIL = "email"


class DifferentReason(StrEnum):
    """What speaks against two being one organisation."""

    PLACE = "place"
    NUMBER = "number"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class LikelyOrganisation:
    """One that is kept and may be the one being typed."""

    organisation: Organisation
    reasons: tuple[SameReason, ...]


@dataclass(frozen=True, slots=True)
class PossibleDouble:
    """Two that are kept and may be one, with what speaks for it and against it."""

    one: Organisation
    other: Organisation
    reasons: tuple[SameReason, ...]
    doubts: tuple[DifferentReason, ...] = ()


@dataclass(frozen=True, slots=True)
class OrganisationPerson:
    """Somebody of the organisation; `events` counts those they came to."""

    person: PersonId
    name: str
    surname: str
    territory: str
    events: int


@dataclass(frozen=True, slots=True)
class OrganisationEvent:
    """An event where the organisation had a part, its people came, or it was noted as present.

    `stood_for` is how many people were noted with it, the most at one session; 0 for not stated.
    """

    event: EventId
    title: str
    state: str
    first_day: date | None
    roles: tuple[str, ...] = ()
    came: int = 0
    was_present: bool = False
    stood_for: int = 0


@dataclass(frozen=True, slots=True)
class OrganisationProject:
    """A mini-project that it leads or is a partner of."""

    project: MiniProjectId
    title: str
    state: str
    is_lead: bool


@dataclass(frozen=True, slots=True)
class OrganisationPage:
    """Everything the organisation's page shows, with what the joined ones bring.

    `came` counts the different people who came for it, at any event.
    """

    organisation: Organisation
    joined: tuple[Organisation, ...] = ()
    people: tuple[OrganisationPerson, ...] = ()
    events: tuple[OrganisationEvent, ...] = ()
    projects: tuple[OrganisationProject, ...] = ()
    came: int = 0
    visits: int = 0
    names: tuple[str, ...] = ()


class NumberTrouble(StrEnum):
    """Why a registration number looks wrong. It is kept all the same."""

    LENGTH = "length"
    CHECK = "check"
    PERSON = "person"


_NUMBER_LENGTH: Final = 11
_OF_PEOPLE: Final = frozenset("0123")


def tidy_number(typed: str) -> str:
    """Return a registration number without what people put between its digits."""
    bare = "".join(char for char in typed if not char.isspace() and char not in "-‐‑–")
    return bare.removeprefix("LV").removeprefix("lv")


def number_trouble(typed: str) -> NumberTrouble | None:
    """Return what is odd about a registration number, None for a sound one and for none.

    A number of the length of a personal code that begins like one is told apart: it does not
    belong here.
    """
    number = tidy_number(typed)
    if not number:
        return None
    if len(number) != _NUMBER_LENGTH or not (number.isascii() and number.isdigit()):
        return NumberTrouble.LENGTH
    if number[0] in _OF_PEOPLE:
        return NumberTrouble.PERSON
    # Only needed where a number was typed.
    from stdnum.lv import pvn  # noqa: PLC0415

    return None if pvn.is_valid(number) else NumberTrouble.CHECK
