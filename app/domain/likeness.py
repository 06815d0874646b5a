"""Whether two records are one person: the signs for and against, and what they come to.

Signs are stable words with weights; people read them as sentences (app.services.wording). Some
settle the matter alone: whoever differs in age, or in given name, or looks after the other, is
another person whatever else agrees. It knows no store, and it never decides: people do.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.families import is_one_family
from app.domain.kinds import AgeBand
from app.domain.name_likeness import Named, NameLikeness, compare_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.domain.ids import OrganisationId, PersonId


class Likened(Named, Protocol):
    """What is looked at in a record: `Person` has it, and so has a row of a long list."""

    @property
    def id(self) -> PersonId: ...
    @property
    def birth_year(self) -> int: ...
    @property
    def age_band(self) -> str: ...
    @property
    def phone(self) -> str: ...
    @property
    def email(self) -> str: ...
    @property
    def territory(self) -> str: ...
    @property
    def organisation(self) -> OrganisationId | None: ...
    @property
    def guardian(self) -> PersonId | None: ...


class Sign(StrEnum):
    """What speaks for one person or for two; the words are stable."""

    SAME_NAME = "same_name"
    UNMARKED_NAME = "unmarked_name"
    OTHER_SCRIPT = "other_script"
    SWAPPED_NAME = "swapped_name"
    SIMILAR_NAME = "similar_name"
    PART_OF_NAME = "part_of_name"
    SLIP_IN_NAME = "slip_in_name"
    SURNAME_ENDING = "surname_ending"
    OTHER_SURNAME = "other_surname"
    NEAR_NAME = "near_name"
    SAME_PHONE = "same_phone"
    SAME_EMAIL = "same_email"
    SAME_BIRTH_YEAR = "same_birth_year"
    SAME_AGE_BAND = "same_age_band"
    SAME_GUARDIAN = "same_guardian"
    SAME_ORGANISATION = "same_organisation"
    SAME_TERRITORY = "same_territory"
    OTHER_PHONE = "other_phone"
    OTHER_EMAIL = "other_email"
    NEAR_BIRTH_YEAR = "near_birth_year"
    NEAR_AGE_BAND = "near_age_band"
    OTHER_TERRITORY = "other_territory"
    TOGETHER = "together_at_session"
    TOLD_APART = "told_apart"
    OTHER_GIVEN_NAME = "other_given_name"
    TWINS = "twins"
    OTHER_BIRTH_YEAR = "other_birth_year"
    OTHER_AGE_BAND = "other_age_band"
    GUARDIAN = "guardian"


_SETTLES: Final = -1_000

WEIGHTS: Final[Mapping[Sign, int]] = MappingProxyType(
    {
        Sign.SAME_NAME: 50,
        Sign.UNMARKED_NAME: 48,
        Sign.OTHER_SCRIPT: 46,
        Sign.SWAPPED_NAME: 45,
        Sign.SIMILAR_NAME: 40,
        Sign.PART_OF_NAME: 34,
        Sign.SLIP_IN_NAME: 32,
        Sign.SURNAME_ENDING: 28,
        Sign.OTHER_SURNAME: 10,
        Sign.NEAR_NAME: 25,
        Sign.SAME_PHONE: 30,
        Sign.SAME_EMAIL: 30,
        Sign.SAME_BIRTH_YEAR: 15,
        Sign.SAME_AGE_BAND: 3,
        Sign.SAME_GUARDIAN: 15,
        Sign.SAME_ORGANISATION: 8,
        Sign.SAME_TERRITORY: 5,
        Sign.OTHER_PHONE: -8,
        Sign.OTHER_EMAIL: -6,
        Sign.NEAR_BIRTH_YEAR: -8,
        Sign.NEAR_AGE_BAND: -6,
        Sign.OTHER_TERRITORY: -5,
        Sign.TOGETHER: -35,
        Sign.TOLD_APART: -30,
        Sign.OTHER_GIVEN_NAME: _SETTLES,
        Sign.TWINS: _SETTLES,
        Sign.OTHER_BIRTH_YEAR: _SETTLES,
        Sign.OTHER_AGE_BAND: _SETTLES,
        Sign.GUARDIAN: _SETTLES,
    }
)
_LIKELY: Final = 60
_POSSIBLE: Final = 40

_BANDS: Final = {band.value: place for place, band in enumerate(AgeBand)}
_AGE_KNOWN_WITHIN_YEARS: Final = 1
"""A year of birth that somebody reckoned from an age may be the one beside it."""


def speaks_for(sign: Sign) -> bool:
    """Tell whether a sign speaks for one person."""
    return WEIGHTS[sign] > 0


class Likelihood(IntEnum):
    """What the signs come to."""

    NO = 0
    POSSIBLE = 1
    LIKELY = 2


@dataclass(frozen=True, slots=True)
class Judgement:
    """The signs, the weightiest first, those for one person before those against."""

    signs: tuple[Sign, ...]

    @property
    def score(self) -> int:
        """Return the weight of all signs."""
        return sum(WEIGHTS[sign] for sign in self.signs)

    @property
    def is_settled(self) -> bool:
        """Tell whether one sign alone says that they are two, whatever else agrees."""
        return any(WEIGHTS[sign] == _SETTLES for sign in self.signs)

    @property
    def likelihood(self) -> Likelihood:
        """Return what the signs come to."""
        score = self.score
        if score >= _LIKELY:
            return Likelihood.LIKELY
        return Likelihood.POSSIBLE if score >= _POSSIBLE else Likelihood.NO

    @property
    def signs_for(self) -> tuple[Sign, ...]:
        """Return what speaks for one person."""
        return tuple(filter(speaks_for, self.signs))

    @property
    def signs_against(self) -> tuple[Sign, ...]:
        """Return what speaks for two."""
        return tuple(sign for sign in self.signs if not speaks_for(sign))


@dataclass(frozen=True, slots=True)
class Beyond:
    """What is known of two records beyond the records."""

    were_together: bool = False
    """Both were marked as present at one session: two people stood there."""
    were_told_apart: bool = False
    """People said of somebody who is the same as the one that they are not the other."""


NOTHING_BEYOND: Final = Beyond()


def judge(
    one: Likened,
    other: Likened,
    beyond: Beyond = NOTHING_BEYOND,
    given_names: frozenset[str] = frozenset(),
) -> Judgement:
    """Weigh everything that is known of two records; `given_names` are known ones, folded."""
    signs = [
        _of_names(one, other, given_names),
        *_of_ages(one, other),
        *_of_contacts(one, other),
        *_of_places(one, other),
        *_beyond(one, other, beyond),
    ]
    signs.sort(key=_RANKS.__getitem__)
    return Judgement(tuple(signs))


def are_of_one_age(one: Likened, other: Likened) -> bool:
    """Tell whether nothing about their ages says that they are two; quicker than judging."""
    return _SETTLED_AGES.isdisjoint(_of_ages(one, other))


_SETTLED_AGES: Final = frozenset({Sign.OTHER_BIRTH_YEAR, Sign.OTHER_AGE_BAND})
_RANKS: Final = {sign: (not speaks_for(sign), -abs(weight)) for sign, weight in WEIGHTS.items()}


def _of_names(one: Likened, other: Likened, given_names: frozenset[str]) -> Sign:
    likeness = compare_names(one, other, given_names)
    if likeness is NameLikeness.OTHER:
        return Sign.TWINS if _are_twins(one, other) else Sign.OTHER_GIVEN_NAME
    return _SIGNS_OF_NAMES[likeness]


_SIGNS_OF_NAMES: Final = {
    likeness: Sign(likeness.value)
    for likeness in NameLikeness
    if likeness is not NameLikeness.OTHER
}


def _are_twins(one: Likened, other: Likened) -> bool:
    return (
        one.birth_year > 0
        and one.birth_year == other.birth_year
        and is_one_family(one.surname, other.surname)
        and (_share(one.territory, other.territory) or _share_contact(one, other))
    )


def _of_ages(one: Likened, other: Likened) -> tuple[Sign, ...]:
    if one.birth_year and other.birth_year:
        apart = abs(one.birth_year - other.birth_year)
        if not apart:
            return (Sign.SAME_BIRTH_YEAR,)
        is_near = apart <= _AGE_KNOWN_WITHIN_YEARS
        return (Sign.NEAR_BIRTH_YEAR if is_near else Sign.OTHER_BIRTH_YEAR,)
    if one.age_band in _BANDS and other.age_band in _BANDS:
        apart = abs(_BANDS[one.age_band] - _BANDS[other.age_band])
        # People grow older than the band they were once written down with, by one at most.
        return ((Sign.SAME_AGE_BAND, Sign.NEAR_AGE_BAND, Sign.OTHER_AGE_BAND)[min(apart, 2)],)
    return ()


def _of_contacts(one: Likened, other: Likened) -> Iterator[Sign]:
    if one.phone and other.phone:
        yield Sign.SAME_PHONE if one.phone == other.phone else Sign.OTHER_PHONE
    if one.email and other.email:
        is_same = one.email.casefold() == other.email.casefold()
        yield Sign.SAME_EMAIL if is_same else Sign.OTHER_EMAIL


def _of_places(one: Likened, other: Likened) -> Iterator[Sign]:
    if one.territory and other.territory:
        # A municipality's name may stand for a parish within it.
        if _share(one.territory, other.territory):
            yield Sign.SAME_TERRITORY
        elif one.territory.partition(":")[0] != other.territory.partition(":")[0]:
            yield Sign.OTHER_TERRITORY
    if one.organisation is not None and one.organisation == other.organisation:
        yield Sign.SAME_ORGANISATION


def _beyond(one: Likened, other: Likened, beyond: Beyond) -> Iterator[Sign]:
    if one.guardian == other.id or other.guardian == one.id:
        yield Sign.GUARDIAN
    if one.guardian is not None and one.guardian == other.guardian:
        yield Sign.SAME_GUARDIAN
    if beyond.were_together:
        yield Sign.TOGETHER
    if beyond.were_told_apart:
        yield Sign.TOLD_APART


def _share(one: str, other: str) -> bool:
    return bool(one) and one == other


def _share_contact(one: Likened, other: Likened) -> bool:
    return _share(one.phone, other.phone) or _share(one.email.casefold(), other.email.casefold())
