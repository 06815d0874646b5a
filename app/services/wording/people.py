"""How facts about people are said: hours, roles, ages.

Nouns and no participles of people: Latvian and Russian would need their gender.
"""

from __future__ import annotations

from decimal import Decimal

from app.domain.events import ACADEMIC_HOUR_MINUTES
from app.domain.kinds import AgeBand, Role, band_name, role_name
from app.domain.numbers import number
from app.texts import catalogue, language, translate

_MINUTES_OF_HOUR = 60


def age_words(band: str) -> str:
    """Return the ages of a band, "" where none is stated."""
    return band_name(AgeBand(band), catalogue(language())) if band in set(AgeBand) else ""


def role_words(role: str) -> str:
    """Return the name of a role; a role from a newer Kopā is shown by its code."""
    return role_name(Role(role), catalogue(language())) if role in set(Role) else role


def academic_words(minutes: int) -> str:
    """Return a time in academic hours, as papers of schools count it."""
    hours = Decimal(minutes) / ACADEMIC_HOUR_MINUTES
    places = 0 if hours == hours.to_integral_value() else 1
    shown = number(round(hours, places), language(), places=places)
    return translate("Person", "{hours} academic hours").format(hours=shown)


def time_words(minutes: int) -> str:
    """Return how long somebody was there; the length of some events is not known."""
    if not minutes:
        return translate("Person", "not known")
    hours, rest = divmod(minutes, _MINUTES_OF_HOUR)
    if not hours:
        return translate("Person", "{minutes} min").format(minutes=rest)
    if not rest:
        return translate("Person", "{hours} h").format(hours=hours)
    return translate("Person", "{hours} h {minutes} min").format(hours=hours, minutes=rest)
