"""The closed lists of Kopā: kinds of events and organisations, roles, ages, headcount categories.

It knows their codes, which are kept in stores and files for ever, and their names. A centre may
have kinds of events of its own; those are codes that are not in EventKind.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.texts import Catalogue


class EventKind(StrEnum):
    """What an event is; the forms of the words are in resources/event_kinds.json."""

    SEMINAR = "seminar"
    WORKSHOP = "workshop"
    CREATIVE_WORKSHOP = "creative_workshop"
    MASTERCLASS = "masterclass"
    LECTURE = "lecture"
    LESSON = "lesson"
    TRAINING = "training"
    COURSE = "course"
    EVENT = "event"
    CLEANUP = "cleanup"
    MEETING = "meeting"
    DISCUSSION = "discussion"
    CONFERENCE = "conference"
    FESTIVAL = "festival"
    CELEBRATION = "celebration"
    HIKE = "hike"
    EXCURSION = "excursion"
    CAMP = "camp"
    COMPETITION = "competition"
    EXHIBITION = "exhibition"
    CONCERT = "concert"
    SPORTS = "sports"
    MINI_PROJECT = "mini_project"


class AgeBand(StrEnum):
    """Ages as funders count them: children, youth, adults in three parts, seniors."""

    UP_TO_12 = "0-12"
    FROM_13 = "13-17"
    FROM_18 = "18-29"
    FROM_30 = "30-54"
    FROM_55 = "55-64"
    FROM_65 = "65+"


class HeadcountCategory(StrEnum):
    """Whom a person at the door can tell apart without asking."""

    CHILDREN = "children"
    YOUNG = "young"
    ADULTS = "adults"
    SENIORS = "seniors"


class Role(StrEnum):
    """As what a person takes part."""

    TEACHER = "teacher"
    PARENT = "parent"
    CHILD = "child"
    MUNICIPAL = "municipal"
    NGO = "ngo"
    ACTIVIST = "activist"
    MEDIA = "media"
    VOLUNTEER = "volunteer"
    OTHER = "other"


class OrganisationKind(StrEnum):
    """What an organisation is."""

    SCHOOL = "school"
    KINDERGARTEN = "kindergarten"
    UNIVERSITY = "university"
    LIBRARY = "library"
    CULTURE = "culture"
    YOUTH_CENTRE = "youth_centre"
    MUNICIPAL = "municipal"
    STATE = "state"
    NGO = "ngo"
    INFORMAL_GROUP = "informal_group"
    CONGREGATION = "congregation"
    COMPANY = "company"
    MEDIA = "media"
    OTHER = "other"


_OLDEST_OF_BAND: Final = (
    (12, AgeBand.UP_TO_12),
    (17, AgeBand.FROM_13),
    (29, AgeBand.FROM_18),
    (54, AgeBand.FROM_30),
    (64, AgeBand.FROM_55),
)


def band_of(birth_year: int, on: date) -> AgeBand:
    """Return the band of the age that a person reaches in the year of the day.

    The birth year alone is kept, so on half of the days the person may be a year younger.
    """
    age = on.year - birth_year
    for oldest, band in _OLDEST_OF_BAND:
        if age <= oldest:
            return band
    return AgeBand.FROM_65


def birth_years_of(band: AgeBand, on: date) -> tuple[int, int]:
    """Return the first and the last year of birth whose age is in the band in the year of a day."""
    ages = [age for age in range(_OLDEST + 1) if band_of(on.year - age, on) is band]
    return on.year - max(ages), on.year - min(ages)


_OLDEST: Final = 130
_CATEGORIES: Final = MappingProxyType(
    {
        AgeBand.UP_TO_12: HeadcountCategory.CHILDREN,
        AgeBand.FROM_13: HeadcountCategory.YOUNG,
        AgeBand.FROM_18: HeadcountCategory.YOUNG,
        AgeBand.FROM_30: HeadcountCategory.ADULTS,
        AgeBand.FROM_55: HeadcountCategory.ADULTS,
        AgeBand.FROM_65: HeadcountCategory.SENIORS,
    }
)


def category_of(band: AgeBand) -> HeadcountCategory:
    """Return the headcount category that a band of ages belongs to."""
    return _CATEGORIES[band]


@dataclass(frozen=True, slots=True)
class KindForms:
    """A kind of event as a word: "seminārs", and "(piedalījās) seminārā"."""

    nominative: str
    locative: str


@dataclass(frozen=True, slots=True)
class EventKindWords:
    """The words for kinds of events, by language and code."""

    _forms: Mapping[tuple[str, str], KindForms]

    def forms(self, kind: str, language: str) -> KindForms | None:
        """Return the forms of a kind, or None for a kind of the centre's own."""
        return self._forms.get((kind, language))


def read_event_kinds(text: str) -> EventKindWords:
    """Read the carried table: {code: {language: {"nominative": …, "locative": …}}}."""
    forms = {
        (kind, language): KindForms(words["nominative"], words["locative"])
        for kind, languages in json.loads(text).items()
        for language, words in languages.items()
    }
    return EventKindWords(MappingProxyType(forms))


def band_name(band: AgeBand, texts: Catalogue) -> str:
    """Return the ages of a band for people."""
    match band:
        case AgeBand.UP_TO_12:
            return texts.translate("Kinds", "up to 12 years")
        case AgeBand.FROM_65:
            return texts.translate("Kinds", "65 years and older")
        case _:
            youngest, oldest = band.split("-")
            words = texts.translate("Kinds", "{youngest} to {oldest} years")
            return words.format(youngest=youngest, oldest=oldest)


def category_name(category: HeadcountCategory, texts: Catalogue) -> str:
    """Return the name of a headcount category for people."""
    names = {
        HeadcountCategory.CHILDREN: texts.translate("Kinds", "Children"),
        HeadcountCategory.YOUNG: texts.translate("Kinds", "Young people"),
        HeadcountCategory.ADULTS: texts.translate("Kinds", "Adults"),
        HeadcountCategory.SENIORS: texts.translate("Kinds", "Seniors"),
    }
    return names[category]


def role_name(role: Role, texts: Catalogue) -> str:
    """Return the name of a role for people."""
    names = {
        Role.TEACHER: texts.translate("Kinds", "Teacher"),
        Role.PARENT: texts.translate("Kinds", "Parent"),
        Role.CHILD: texts.translate("Kinds", "Child"),
        Role.MUNICIPAL: texts.translate("Kinds", "Municipal worker"),
        Role.NGO: texts.translate("Kinds", "From an association"),
        Role.ACTIVIST: texts.translate("Kinds", "Community activist"),
        Role.MEDIA: texts.translate("Kinds", "From the media"),
        Role.VOLUNTEER: texts.translate("Kinds", "Volunteer"),
        Role.OTHER: texts.translate("Kinds", "Other", comment="role"),
    }
    return names[role]


def organisation_kind_name(kind: OrganisationKind, texts: Catalogue) -> str:
    """Return the name of a kind of organisation for people."""
    names = {
        OrganisationKind.SCHOOL: texts.translate("Kinds", "School"),
        OrganisationKind.KINDERGARTEN: texts.translate("Kinds", "Kindergarten"),
        OrganisationKind.UNIVERSITY: texts.translate("Kinds", "University"),
        OrganisationKind.LIBRARY: texts.translate("Kinds", "Library"),
        OrganisationKind.CULTURE: texts.translate("Kinds", "Culture house or museum"),
        OrganisationKind.YOUTH_CENTRE: texts.translate("Kinds", "Youth centre"),
        OrganisationKind.MUNICIPAL: texts.translate("Kinds", "Municipal institution"),
        OrganisationKind.STATE: texts.translate("Kinds", "State institution"),
        OrganisationKind.NGO: texts.translate("Kinds", "Association or foundation"),
        OrganisationKind.INFORMAL_GROUP: texts.translate("Kinds", "Informal group"),
        OrganisationKind.CONGREGATION: texts.translate("Kinds", "Congregation"),
        OrganisationKind.COMPANY: texts.translate("Kinds", "Company"),
        OrganisationKind.MEDIA: texts.translate("Kinds", "Media"),
        OrganisationKind.OTHER: texts.translate("Kinds", "Other", comment="organisation"),
    }
    return names[kind]
