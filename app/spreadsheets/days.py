"""Days and times in cells of plans: "13.-14.04.2026", "12.05., 19.05.", "10.00–13.00".

It understands lists and ranges of days in three languages, with month and year stated once for
several days. It answers None to anything else: then the text goes to the note.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from app.domain.date_words import SHORT_WEEKDAYS, WEEKDAYS
from app.domain.search import fold
from app.domain.typed_dates import NotADayError, NotATimeError, parse_date, parse_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST_DAYS_OF_RANGE: Final = 14
"""A longer run of days is an exhibition or a season: not each of its days is a session."""
_MOST_DAYS: Final = 120

_DASHES: Final = re.compile(r"[‐‑‒–—−]")
_ISO: Final = re.compile(r"\b(\d{4})([-./])(\d{1,2})\2(\d{1,2})\b")
_DASHED: Final = re.compile(r"\b(\d{1,2})-(\d{1,2})-(\d{4})\b")
_ISO_TIME: Final = re.compile(r"(?<=\d)[ T](\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*$")
_TIME_AFTER: Final = re.compile(
    r"[\s,;(]*(?:(?:plkst|pulksten|no plkst|at|h)\b\.?\s*(?P<said>\d.*?)"
    r"|(?<=[\s,])(?P<colon>\d{1,2}:\d{2}.*?)"
    r"|(?<=\d{4}[.\s,])\s*(?P<dot>\d{1,2}\.\d{2}(?:\s*-\s*\d{1,2}\.\d{2})?))[)\s]*$",
    re.IGNORECASE,
)
_RANGE: Final = re.compile(r"\s*(?:-|\blīdz\b|\blidz\b|\bto\b|\bдо\b|\bпо\b)\s*", re.IGNORECASE)
_LIST: Final = re.compile(r"\s*(?:[,;&+\n]|\bun\b|\band\b|\bи\b)\s*", re.IGNORECASE)
_WORDS: Final = re.compile(r"\d+|[^\W\d]+")
_BESIDE: Final = frozenset({"gada", "gads", "g", "goda", "god", "no", "s", "from", "on"}) | {
    fold(word) for words in (*WEEKDAYS.values(), *SHORT_WEEKDAYS.values()) for word in words
}
_FIRST_SERIAL: Final = 36_526
_LAST_SERIAL: Final = 73_050
"""Days of 2000 to 2099 as spreadsheet programs count them, for cells that lost their format."""
_SERIAL_ORIGIN: Final = date(1899, 12, 30)


@dataclass(frozen=True, slots=True)
class Days:
    """The days of a cell in their order, and the time that stood beside them.

    `lacks_year` tells that no year is stated; `is_cut` that only the ends of a long run are given.
    """

    days: tuple[date, ...]
    time: str = ""
    lacks_year: bool = False
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Month:
    """A month as a heading between rows: `year` is None where it is not stated."""

    month: int
    year: int | None = None


@dataclass(slots=True)
class _Piece:
    """One day of a cell as far as it is written out."""

    day: int
    month: int | None = None
    year: int | None = None


class _UnclearError(Exception):
    """The text is no day; never leaves this module."""


def days_of(text: str, year: int, within: Month | None = None) -> Days | None:
    """Return the days that a cell names; `year` is that of days that state none.

    `within` is the month under whose heading the row stands, for cells that state only a day.
    """
    text = _DASHES.sub("-", text.strip())
    if serial := _serial(text):
        return Days((serial,))
    text, clock = _without_time(_plain(text))
    try:
        groups = _groups(text)
        lacks_year = _complete(groups, year, within)
        return _all_days(groups, clock, lacks_year=lacks_year)
    except (_UnclearError, ValueError, OverflowError):
        return None


def month_of(text: str) -> Month | None:
    """Return the month that a cell names and nothing else: "Maijs", "2026. gada maijs"."""
    words = [word for word in _WORDS.findall(fold(text)) if word not in _BESIDE]
    numbers = [int(word) for word in words if word.isdecimal()]
    names = [word for word in words if not word.isdecimal()]
    if len(names) != 1 or len(numbers) > 1 or any(not 1990 <= one <= 2100 for one in numbers):
        return None
    try:
        return Month(_month(names[0]), numbers[0] if numbers else None)
    except _UnclearError:
        return None


def year_in(texts: Iterable[str]) -> int | None:
    """Return the one year that titles, sheet names or a file's name tell, None for none or two."""
    found = {int(year) for text in texts for year in re.findall(r"(?<!\d)20\d\d(?!\d)", text)}
    return found.pop() if len(found) == 1 else None


# Times


def times_of(text: str) -> tuple[str, str] | None:
    """Return beginning and end as "HH:MM", "" where one is not stated; None for no times."""
    parts = _RANGE.split(_DASHES.sub("-", text.strip()).removeprefix("no "), maxsplit=2)
    if len(parts) > 2:
        return None
    times = [_time(part) for part in parts]
    if None in times:
        return None
    starts, ends = [*map(str, times), ""][:2]
    return (starts, ends) if not ends or starts < ends else (starts, "")


def _time(text: str) -> str | None:
    text = re.sub(r"^(?:no|s|с|from)\s+", "", text.strip(), flags=re.IGNORECASE)
    if fraction := re.fullmatch(r"0[.,]\d{3,}", text):
        minutes = round(float(fraction[0].replace(",", ".")) * 24 * 60)
        return f"{minutes // 60 % 24:02}:{minutes % 60:02}"
    try:
        return parse_time(text.rstrip(". ")).isoformat(timespec="minutes")
    except NotATimeError:
        return None


def minutes_after(starts: str, minutes: int) -> str:
    """Return the time so many minutes later to five minutes, "" where that is past midnight."""
    begin = datetime.combine(date.min, time.fromisoformat(starts))
    end = begin + timedelta(minutes=(2 * minutes + 5) // 10 * 5)
    return end.time().isoformat(timespec="minutes") if end.date() == begin.date() else ""


# Days


def _serial(text: str) -> date | None:
    if not text.isdecimal() or len(text) != 5:
        return None
    number = int(text)
    is_day = _FIRST_SERIAL <= number <= _LAST_SERIAL
    return _SERIAL_ORIGIN + timedelta(days=number) if is_day else None


def _plain(text: str) -> str:
    """Write days with dots, the day first, so that a dash is a range and nothing else."""
    text = _ISO.sub(lambda found: f"{found[4]}.{found[3]}.{found[1]}", text)
    text = _DASHED.sub(r"\1.\2.\3", text)
    return text.replace("/", ".")


def _without_time(text: str) -> tuple[str, str]:
    if found := _ISO_TIME.search(text):
        clock = "" if found[1] in {"00:00", "0:00"} else found[1]
        return text[: found.start()], clock
    if found := _TIME_AFTER.search(text):
        clock = found["said"] or found["colon"] or found["dot"]
        return text[: found.start()], clock
    return text, ""


def _groups(text: str) -> list[list[_Piece]]:
    """Return what stands between the commas: one day each, or the two ends of a range."""
    groups: list[list[_Piece]] = []
    year: int | None = None
    for part in _LIST.split(text.strip(" .,;")):
        words = [word for word in _WORDS.findall(part) if fold(word) not in _BESIDE]
        if len(words) == 1 and re.fullmatch(r"(?:19|20)\d\d", words[0]):
            year = int(words[0])
        elif words:
            groups.append([_piece(end) for end in _RANGE.split(part.strip()) if end.strip(" .")])
    if not groups or len(groups) > _MOST_DAYS or any(len(group) > 2 for group in groups):
        raise _UnclearError
    for piece in (piece for group in groups for piece in group):
        piece.year = piece.year or year
    return groups


def _piece(text: str) -> _Piece:
    words = [word for word in _WORDS.findall(text) if fold(word) not in _BESIDE]
    numbers = [int(word) for word in words if word.isdecimal()]
    names = [word for word in words if not word.isdecimal()]
    if len(names) > 1 or any(len(word) > 4 for word in words if word.isdecimal()):
        raise _UnclearError
    if names:
        return _named(numbers, _month(fold(names[0])))
    match numbers:
        case [day]:
            return _Piece(day)
        case [day, month]:
            return _Piece(day, month)
        case [day, month, year]:
            return _Piece(day, month, _full(year))
        case _:
            raise _UnclearError


def _named(numbers: list[int], month: int) -> _Piece:
    match numbers:
        case [day]:
            return _Piece(day, month)
        case [first, second] if first > 31:
            return _Piece(second, month, _full(first))
        case [first, second]:
            return _Piece(first, month, _full(second))
        case _:
            raise _UnclearError


def _full(year: int) -> int:
    return year + 2000 if year < 100 else year


def _month(word: str) -> int:
    try:
        return parse_date(f"1 {word} 2026", date.min).month
    except NotADayError as error:
        raise _UnclearError from error


def _complete(groups: list[list[_Piece]], year: int, within: Month | None) -> bool:
    """Fill what is stated once for several days; tell whether the year is stated nowhere.

    In "12., 13. un 19. maijs" the month comes last, in "12.05.2026., 19.05." the year first.
    """
    pieces = [piece for group in groups for piece in group]
    _fill(pieces[::-1])
    _fill(pieces)
    lacks_year = any(one.year is None for one in pieces) and (within is None or not within.year)
    for one in pieces:
        if one.month is None and within is not None:
            one.month = within.month
        if one.month is None:
            raise _UnclearError
        one.year = one.year or (within.year if within else None) or year
    return lacks_year


def _fill(pieces: Sequence[_Piece]) -> None:
    for before, after in pairwise(pieces):
        after.month = after.month or before.month
        after.year = after.year or before.year


def _all_days(groups: list[list[_Piece]], clock: str, *, lacks_year: bool) -> Days:
    found: set[date] = set()
    is_cut = False
    for group in groups:
        first, *rest = map(_date, group)
        last = rest[0] if rest else first
        if last < first:
            # "30.12.–02.01.2027.": the year of the end was filled in for the beginning too.
            first = first.replace(year=last.year - 1)
        run = (last - first).days
        if not 0 <= run <= 366:
            raise _UnclearError
        if run >= MOST_DAYS_OF_RANGE:
            found |= {first, last}
            is_cut = True
        else:
            found |= {first + timedelta(days=step) for step in range(run + 1)}
    return Days(tuple(sorted(found)), clock, lacks_year=lacks_year, is_cut=is_cut)


def _date(piece: _Piece) -> date:
    if piece.month is None or piece.year is None or not 1990 <= piece.year <= 2100:
        raise _UnclearError
    return date(piece.year, piece.month, piece.day)
