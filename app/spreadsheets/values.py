"""Cells of a list of people as values: years of birth, answers, roles, phones, places.

It understands what people write in the three languages and says None or "" to anything else: then
the text goes to the note of the person, so that nothing is lost.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Final

from app.domain.kinds import AgeBand, Role, band_of
from app.domain.phones import tidy_phone
from app.domain.search import fold, tokens
from app.domain.territories import Territories, TerritoryKind, named_in_old_list
from app.domain.typed_dates import NotADayError, parse_date
from app.spreadsheets.own_words import band_named, roles_named

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from app.domain.territories import FormerMunicipality, Territory

_EMPTY_WORDS: Final = frozenset({"", "nav", "n a", "na", "none", "nil", "net"})


def is_void(text: str) -> bool:
    """Tell whether a cell says nothing: "-", "nav", "n/a"."""
    return fold(text) in _EMPTY_WORDS


_CODE: Final = re.compile(r"(?<!\d)\d{6}\s?[-–]\s?\d{5}(?!\d)")


def without_codes(text: str) -> str:
    """Return the text without personal codes, which Kopā never takes, wherever they stand."""
    return _CODE.sub("", text) if "-" in text or "–" in text else text


# Consents and standing

_YES: Final = frozenset(
    {"ja", "j", "yes", "y", "da", "true", "1", "x", "v", "piekritu", "piekrit", "drikst", "agree",
     "agreed", "soglasen", "soglasna", "tiksu", "ok", "sanemt"}
)  # fmt: skip
_NO: Final = frozenset(
    {"ne", "n", "no", "net", "false", "0", "nepiekritu", "nepiekrit", "nedrikst", "disagree",
     "ne soglasen", "ne soglasna"}
)  # fmt: skip
_TICKS: Final = frozenset("+✓✔☑☒✗✘")
_REFUSING_TICKS: Final = frozenset("-–—")
_CANCELLED: Final = re.compile(
    r"\b(refund\w*|cancel\w*|declin\w*|no show|deleted|void|atcel\w*|atteic\w*|anulet\w*|"
    r"atgriezt\w*|otmen\w*|vozvra\w*|otkaz\w*)\b"
)


def answer(text: str) -> bool | None:
    """Return yes or no, None for neither."""
    mark = text.strip()
    if mark in _TICKS:
        return True
    if mark in _REFUSING_TICKS:
        return False
    word = fold(text)
    first = word.split(" ", 1)[0]
    if word in _NO or first in _NO:
        return False
    return True if word in _YES or first in _YES else None


def is_cancelled(text: str) -> bool:
    """Tell whether the standing of a row says that it does not hold any more."""
    return bool(_CANCELLED.search(fold(text)))


def moment(text: str) -> datetime | None:
    """Return when a form was sent in, as spreadsheet programs and web forms write it."""
    text = text.strip()
    if not text:
        return None
    for form in ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d", "%d.%m.%Y %H:%M:%S",
                 "%d.%m.%Y %H:%M", "%d.%m.%Y", "%d.%m.%Y.", "%m/%d/%Y %H:%M:%S"):  # fmt: skip
        try:
            return datetime.strptime(text, form)  # noqa: DTZ007 - forms write local time
        except ValueError:
            continue
    return None


# Births and ages

_OLDEST: Final = 115
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_AGE: Final = re.compile(r"(\d{1,3})\s*(?:g|gadi|gads|gadu|gadus|years?|god\w*|let|лет|год\w*)?\.?")
_SPAN: Final = re.compile(r"(\d{1,2})\s*[-–—]\s*(\d{1,2})")


@dataclass(frozen=True, slots=True)
class Age:
    """What is known of somebody's age: a year of birth, or only a band of today."""

    birth_year: int = 0
    band: str = ""


def age(text: str, today: date) -> Age | None:
    """Return what a cell of births or ages says, None for what cannot be understood.

    An age alone gives the band of today and no year of birth: that could be one of two.
    """
    text = text.strip()
    if text in set(AgeBand):
        return Age(band=text)
    if named := band_named(text):
        return Age(band=named.value)
    if counted := _AGE.fullmatch(text.lower()):
        years = int(counted[1])
        return Age(band=band_of(today.year - years, today).value) if years <= _OLDEST else None
    year = _birth_year(text, today)
    if year is not None:
        return Age(year, band_of(year, today).value)
    return _of_span(text, today)


def _birth_year(text: str, today: date) -> int | None:
    years = _YEAR.findall(text)
    if len(years) == 1:
        year = int(years[0])
    else:
        try:
            year = parse_date(text, today).year
        except NotADayError:
            return None
    is_birth = today.year - _OLDEST <= year <= today.year
    return year if is_birth else None


def _of_span(text: str, today: date) -> Age | None:
    """Return the band that a span of ages lies in, as in "25-30", if it lies in one."""
    span = _SPAN.fullmatch(text)
    if not span:
        return None
    bands = {band_of(today.year - int(years), today) for years in span.groups()}
    return Age(band=bands.pop().value) if len(bands) == 1 else None


# Roles

_ROLES: Final = (
    (Role.TEACHER, r"skolotaj\w*|pedagog\w*|teacher\w*|ucitel\w*|audzinataj\w*"),
    (Role.PARENT, r"vecaks|vecaki|mamma|tetis|mate|tevs|parent\w*|roditel\w*"),
    (Role.CHILD, r"berns|berni|skolen\w*|child\w*|pupil\w*|rebenok|deti|ucenik\w*"),
    (Role.MUNICIPAL, r"pasvaldib\w*|municipal\w*|samoupravlen\w*"),
    (Role.NGO, r"nvo|biedrib\w*|nodibinaj\w*|ngo|association|nko|nvo parstavis"),
    (Role.ACTIVIST, r"aktivist\w*|activist\w*"),
    (Role.MEDIA, r"medij\w*|zurnalist\w*|media|journalist\w*|smi"),
    (Role.VOLUNTEER, r"brivpratig\w*|volunteer\w*|volonter\w*"),
    (Role.OTHER, r"cits|cita|other|drugoe|citi"),
)
_ROLE_WORDS: Final = tuple((role, re.compile(rf"\b(?:{words})\b")) for role, words in _ROLES)


def roles(text: str) -> tuple[str, ...]:
    """Return the roles that a cell names, in the order of their list."""
    folded, named = fold(text), roles_named(text)
    return tuple(role.value for role, words in _ROLE_WORDS if role in named or words.search(folded))


# Contacts

_DIGIT: Final = re.compile(r"\d")
_EXPONENT: Final = re.compile(r"(\d)[.,](\d+)[eE]\+?(\d{1,2})")
_BETWEEN_PHONES: Final = re.compile(r"[,;/\n]| vai | un | или ")


def phone(text: str) -> str:
    """Return the first phone number of a cell in its kept form, "" for none.

    A number that a spreadsheet program shortened to 2,93E+07 has lost digits and is none.
    """
    if not _DIGIT.search(text):
        return ""
    exponent = _EXPONENT.fullmatch(text.strip())
    if exponent:
        whole, fraction, power = exponent.groups()
        digits = whole + fraction
        return tidy_phone(digits) if len(fraction) == int(power) else ""
    kept = tidy_phone(text)
    if kept:
        return kept
    return next(filter(None, map(tidy_phone, _BETWEEN_PHONES.split(text))), "")


_EMAIL: Final = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+")


def email(text: str) -> str:
    """Return the first e-mail address of a cell, "" for none."""
    found = _EMAIL.search(text)
    return found[0] if found else ""


# Places

_SHORT: Final = {"nov": "novads", "novada": "novads", "pag": "pagasts", "pagasta": "pagasts"}
_BETWEEN_PLACES: Final = re.compile(r"[,;/()]")


@dataclass(frozen=True)
class Places:
    """Finds the territory that a cell means, old municipality names included."""

    territories: Territories
    former: tuple[FormerMunicipality, ...]
    _asked: dict[str, str] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Lists name the same few places row after row."""

    def code(self, text: str) -> str:
        """Return the code of the one place that is meant, "" for none or several."""
        if text not in self._asked:
            self._asked[text] = self._sought(text)
        return self._asked[text]

    def _sought(self, text: str) -> str:
        whole = self._named(text)
        if len(whole) == 1:
            return self._today(whole[0])
        parts = [place for part in _BETWEEN_PLACES.split(text) for place in self._named(part)]
        small = [one for one in parts if not one.is_municipality]
        meant = {self._today(one) for one in (small or parts)}
        return meant.pop() if len(meant) == 1 else ""

    @cached_property
    def successors(self) -> dict[str, str]:
        """The codes of places of today by the codes of those that they stand for."""
        return {one.code: self._today(one) for one in self.territories if one.successor}

    def _today(self, place: Territory) -> str:
        return self.territories.successor_of(place.code).code

    def _named(self, text: str) -> tuple[Territory, ...]:
        asked = tuple(_SHORT.get(word, word) for word in tokens(text))
        if not asked:
            return ()
        found = self._by_name.get(tuple(sorted(asked)), ())
        return found or named_in_old_list(" ".join(asked), self.former, self.territories)

    @cached_property
    def _by_name(self) -> dict[tuple[str, ...], tuple[Territory, ...]]:
        places: dict[tuple[str, ...], tuple[Territory, ...]] = {}
        for place in _latest(self.territories):
            for name in {place.name, self.territories.label(place.code)}:
                key = tuple(sorted(tokens(name)))
                places[key] = (*places.get(key, ()), place)
        return places


def _latest(territories: Territories) -> Iterable[Territory]:
    """Yield places of today, and of those before only where no place of today has the name."""
    standing = [one for one in territories if one.valid_to is None]
    names = {one.name for one in standing}
    yield from standing
    for place in territories:
        if place.name not in names and place.kind is not TerritoryKind.STATE_CITY_WITHIN:
            yield place
