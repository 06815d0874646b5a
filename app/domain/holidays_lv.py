"""Public holidays of Latvia: by rule for every year, and days off moved by the government.

Source: the law on holidays, remembrance and celebratory days. Planning on one is never refused;
the name is shown, because keys, cooks and buses have the day off.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.texts import Catalogue


class Holiday(StrEnum):
    """A day on which most people do not work."""

    NEW_YEAR = "new_year"
    GOOD_FRIDAY = "good_friday"
    EASTER = "easter"
    EASTER_MONDAY = "easter_monday"
    LABOUR_DAY = "labour_day"
    INDEPENDENCE = "independence"
    MOTHERS_DAY = "mothers_day"
    PENTECOST = "pentecost"
    LIGO = "ligo"
    JANI = "jani"
    PROCLAMATION = "proclamation"
    CHRISTMAS_EVE = "christmas_eve"
    CHRISTMAS = "christmas"
    SECOND_CHRISTMAS = "second_christmas"
    NEW_YEARS_EVE = "new_years_eve"
    DAY_OFF_INSTEAD = "day_off_instead"
    """The working day after 4 May or 18 November where that is a Saturday or Sunday."""
    MOVED_DAY_OFF = "moved_day_off"
    """A day off that the government joined to a holiday; worked on another Saturday."""


_FIXED: Final = (
    (1, 1, Holiday.NEW_YEAR),
    (5, 1, Holiday.LABOUR_DAY),
    (5, 4, Holiday.INDEPENDENCE),
    (6, 23, Holiday.LIGO),
    (6, 24, Holiday.JANI),
    (11, 18, Holiday.PROCLAMATION),
    (12, 24, Holiday.CHRISTMAS_EVE),
    (12, 25, Holiday.CHRISTMAS),
    (12, 26, Holiday.SECOND_CHRISTMAS),
    (12, 31, Holiday.NEW_YEARS_EVE),
)
_MADE_UP_FOR: Final = ((5, 4), (11, 18))
_MOVED: Final = (date(2026, 1, 2), date(2026, 6, 22))
_SATURDAY: Final = 5
_SUNDAY: Final = 6


def holiday_on(day: date) -> Holiday | None:
    """Return the holiday of a day, None for a usual one."""
    return _of_year(day.year).get(day)


def easter(year: int) -> date:
    """Return Easter Sunday of the western church (the rule of Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    moon_correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * (year % 19) + century - century // 4 - moon_correction + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (year % 19 + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@cache
def _of_year(year: int) -> Mapping[date, Holiday]:
    # The first name of a day stands: in some years Mother's Day is Pentecost.
    found: dict[date, Holiday] = {}
    for day, holiday in (*_moving(year), *_fixed(year), *_made_up(year)):
        found.setdefault(day, holiday)
    return MappingProxyType(found)


def _fixed(year: int) -> Iterator[tuple[date, Holiday]]:
    for month, day, holiday in _FIXED:
        yield date(year, month, day), holiday


def _moving(year: int) -> Iterator[tuple[date, Holiday]]:
    sunday = easter(year)
    yield sunday - timedelta(days=2), Holiday.GOOD_FRIDAY
    yield sunday, Holiday.EASTER
    yield sunday + timedelta(days=1), Holiday.EASTER_MONDAY
    yield _second_sunday_of_may(year), Holiday.MOTHERS_DAY
    yield sunday + timedelta(days=49), Holiday.PENTECOST


def _made_up(year: int) -> Iterator[tuple[date, Holiday]]:
    for month, day in _MADE_UP_FOR:
        holiday = date(year, month, day)
        if holiday.weekday() >= _SATURDAY:
            yield holiday + timedelta(days=7 - holiday.weekday()), Holiday.DAY_OFF_INSTEAD
    for day_off in _MOVED:
        if day_off.year == year:
            yield day_off, Holiday.MOVED_DAY_OFF


def _second_sunday_of_may(year: int) -> date:
    first = date(year, 5, 1)
    return first + timedelta(days=(_SUNDAY - first.weekday()) % 7 + 7)


def holiday_name(holiday: Holiday, texts: Catalogue) -> str:
    """Return the name of a holiday for people."""
    names = {
        Holiday.NEW_YEAR: texts.translate("Holidays", "New Year’s Day"),
        Holiday.GOOD_FRIDAY: texts.translate("Holidays", "Good Friday"),
        Holiday.EASTER: texts.translate("Holidays", "Easter"),
        Holiday.EASTER_MONDAY: texts.translate("Holidays", "Easter Monday"),
        Holiday.LABOUR_DAY: texts.translate("Holidays", "Labour Day"),
        Holiday.INDEPENDENCE: texts.translate("Holidays", "Independence Restoration Day"),
        Holiday.MOTHERS_DAY: texts.translate("Holidays", "Mother’s Day"),
        Holiday.PENTECOST: texts.translate("Holidays", "Pentecost"),
        Holiday.LIGO: texts.translate("Holidays", "Midsummer Eve"),
        Holiday.JANI: texts.translate("Holidays", "Midsummer Day"),
        Holiday.PROCLAMATION: texts.translate("Holidays", "Proclamation Day of Latvia"),
        Holiday.CHRISTMAS_EVE: texts.translate("Holidays", "Christmas Eve"),
        Holiday.CHRISTMAS: texts.translate("Holidays", "Christmas Day"),
        Holiday.SECOND_CHRISTMAS: texts.translate("Holidays", "Second Day of Christmas"),
        Holiday.NEW_YEARS_EVE: texts.translate("Holidays", "New Year’s Eve"),
        Holiday.DAY_OFF_INSTEAD: texts.translate("Holidays", "Day off for a holiday"),
        Holiday.MOVED_DAY_OFF: texts.translate("Holidays", "Moved day off"),
    }
    return names[holiday]
