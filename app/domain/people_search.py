"""What a list of people is asked for: words, filters, and the order of the whole result."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.ids import OrganisationId
    from app.domain.people import PersonSummary


class ConsentWish(StrEnum):
    """Whom a list shows by what they agreed to."""

    MAY_BE_PHOTOGRAPHED = "photo"
    NOT_PHOTOGRAPHED = "no_photo"
    WANTS_NEWS = "news"


class PeopleOrder(StrEnum):
    """By what a list is sorted; people who are equal in it follow by surname and given name."""

    SURNAME = "surname"
    GIVEN = "given"
    TERRITORY = "territory"
    ORGANISATION = "organisation"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """Which people a list asks for; what is empty does not narrow.

    A municipality stands for everything that lies in it.
    """

    role: str = ""
    age_band: str = ""
    territory: str = ""
    organisation: OrganisationId | None = None
    consent: ConsentWish | None = None

    @property
    def count(self) -> int:
        """Return how many conditions narrow the list."""
        every = (self.role, self.age_band, self.territory, self.organisation, self.consent)
        return sum(bool(one) for one in every)


EVERYBODY = PeopleFilter()


@dataclass(frozen=True, slots=True)
class PeopleWish:
    """Everything a list of people is asked for."""

    typed: str = ""
    only: PeopleFilter = EVERYBODY
    order: PeopleOrder = PeopleOrder.SURNAME
    is_falling: bool = False


@dataclass(frozen=True, slots=True)
class FoundPeople:
    """The first of the people found, and how many there are in all."""

    people: tuple[PersonSummary, ...]
    count: int
