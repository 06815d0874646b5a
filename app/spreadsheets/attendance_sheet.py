"""A sheet as a grid of attendance: who of its rows came on which day of its columns.

Names are read like any list of people; columns whose heading is a day hold the marks. A column
"Kopā" is no day. Signs that nobody can be sure of are left blank, with a hint. It knows nothing of
events and people who are kept already.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.attendance import Mark
from app.domain.attendance_lists import SESSION, GridDay, GridList, GridMark
from app.domain.names import tidy_text
from app.domain.people_lists import ColumnRole, Reading, Sureness
from app.domain.record_lists import (
    AS_GUESSED,
    FoundTable,
    HintedRecord,
    RecordHint,
    TableColumn,
)
from app.domain.search import fold
from app.jobs import NO_JOB, Job, track
from app.spreadsheets import days
from app.spreadsheets.people_sheet import read_people

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from app.domain.people_lists import ListColumn, PeopleList
    from app.domain.record_lists import TableReading
    from app.spreadsheets.days import Month
    from app.spreadsheets.people_sheet import Knowledge

_HALF_A_YEAR_DAYS: Final = 183
_YEAR_OF_FORM: Final = 2026
"""Any year does where only the form of a heading is asked."""
_DAY_WITHIN: Final = re.compile(
    r"\d{4}-\d{2}-\d{2}|(?<![\d.])\d{1,2}\.\s?\d{1,2}\.?(?:\s?\d{4}|\d{2})?\.?(?!\d)"
)
_COUNTED: Final = re.compile(
    r"^(?:(?P<before>\d{1,2}) )?(?:nodarbiba|diena|tiksanas|sesija|reize|lekcija|day|session|"
    r"meeting|lesson|zanjatie|den|vstreca)(?: (?P<after>\d{1,2}))?$"
)
_LABEL: Final = re.compile(
    r"^\s*(?:grupa|pulciņš|kurss|kursi|nodarbība|pasākums|nosaukums|group|course|event|группа)"
    r"\s*:\s*(?P<title>\S.*)$",
    re.IGNORECASE,
)
_TITLE_WORDS: Final = 2


@dataclass(frozen=True, slots=True)
class GridKnowledge:
    """What is known beforehand; `year` is what the name of the sheet or file tells."""

    people: Knowledge
    year: int | None = None


def read_attendance(
    rows: Sequence[list[str]],
    knowledge: GridKnowledge,
    wish: TableReading = AS_GUESSED,
    job: Job = NO_JOB,
) -> GridList:
    """Return who came when; `wish` is what a person said about the sheet."""
    people = read_people(rows, knowledge.people, _as_people(wish), job)
    header = people.header_row
    title_rows = [] if header is None else rows[: header - 1]
    told = wish.year or days.year_in(cell for cells in title_rows for cell in cells)
    told = told or knowledge.year
    headings = _headings(rows, people)
    found, lacks_year = _days(headings, people, told, knowledge.people.today, wish.roles or {})
    reader = _Marks(rows, people, found)
    for number, person in enumerate(track(people.people, job)):
        reader.take(number, person.row)
    year = found[0].on.year if found and found[0].on else None
    table = FoundTable(
        header_row=header,
        columns=_columns(people, found),
        rows=people.rows - _is_row_of_days(people, headings),
        hints=tuple(reader.hints),
        first_rows=people.first_rows,
        year=year if lacks_year else None,
        year_asked=lacks_year and told is None,
    )
    return GridList(table, people, found, tuple(reader.marks), _title(title_rows))


def _as_people(wish: TableReading) -> Reading:
    """Return the wish as far as it is about names; columns of marks hold nothing about people."""
    known = set(ColumnRole)
    roles = {
        number: ColumnRole(role) if role in known else ColumnRole.NOTHING
        for number, role in (wish.roles or {}).items()
    }
    return Reading(header_row=wish.header_row, roles=roles or None, from_memory=False)


def _title(rows: Sequence[list[str]]) -> str:
    """Return what the sheet calls the group, "" where it does not say."""
    texts = [cell for cells in rows for cell in cells if any(map(str.isalpha, cell))]
    for text in texts:
        if label := _LABEL.match(text):
            return tidy_text(label["title"])
    return next((tidy_text(one) for one in texts if len(one.split()) >= _TITLE_WORDS), "")


# The days


@dataclass(frozen=True, slots=True)
class _Headings:
    """The texts above the columns, and the row (counted from 1) where the days stand."""

    row: int | None
    texts: Mapping[int, str]
    months: Mapping[int, Month]


def _headings(rows: Sequence[list[str]], people: PeopleList) -> _Headings:
    """Return the headings; days may stand in the row below or above those of the names."""
    if people.header_row is None:
        return _Headings(None, {}, {})
    places = [people.header_row, people.header_row + 1, people.header_row - 1]
    tried = [_headings_in(rows, place) for place in places if 1 <= place <= len(rows)]
    free = {one.number for one in people.columns if one.role is ColumnRole.NOTHING}
    return max(tried, key=lambda one: sum(number in free for number in _dated(one)))


def _headings_in(rows: Sequence[list[str]], place: int) -> _Headings:
    texts = {number: text.strip() for number, text in enumerate(rows[place - 1], start=1)}
    above = rows[place - 2] if place > 1 else []
    return _Headings(place, texts, dict(_months_over(above, max(texts, default=0))))


def _months_over(above: Sequence[str], width: int) -> Iterator[tuple[int, Month]]:
    """Yield the month that stands over each column; a merged cell stands over several."""
    current: Month | None = None
    for number in range(1, width + 1):
        text = above[number - 1] if number <= len(above) else ""
        if text.strip():
            current = days.month_of(text)
        if current is not None:
            yield number, current


def _dated(headings: _Headings) -> list[int]:
    return [
        number
        for number, text in headings.texts.items()
        if _day_in(text, _YEAR_OF_FORM, headings.months.get(number)) is not None
    ]


def _day_in(text: str, year: int, month: Month | None) -> days.Days | None:
    """Return the one day that a heading names, alone or among other words."""
    found = days.days_of(text, year, month) if text and len(text) < 60 else None
    if found is None and (within := _DAY_WITHIN.search(text)):
        found = days.days_of(within[0], year)
    return found if found is not None and len(found.days) == 1 else None


def _days(
    headings: _Headings,
    people: PeopleList,
    told: int | None,
    today: date,
    roles: Mapping[int, str],
) -> tuple[tuple[GridDay, ...], bool]:
    """Return the columns of marks, and whether their days state no year."""
    free = [one for one in people.columns if _may_hold_marks(one, roles)]
    dated = {}
    for column in free:
        month = headings.months.get(column.number)
        found = _day_in(headings.texts.get(column.number, ""), told or today.year, month)
        if found is not None:
            dated[column.number] = found
    lacks_year = any(one.lacks_year for one in dated.values())
    running = list(_in_sequence(dated, told, today))
    made = [
        GridDay(number, headings.texts[number], on, _clock(dated[number].time))
        for number, on in running
    ]
    if not made:
        made = [
            GridDay(one.number, headings.texts.get(one.number, ""), None)
            for one in free
            if roles.get(one.number) == SESSION
            or _COUNTED.match(fold(headings.texts.get(one.number, "")))
        ]
    return tuple(made), lacks_year


def _may_hold_marks(column: ListColumn, roles: Mapping[int, str]) -> bool:
    if column.number in roles:
        return roles[column.number] == SESSION
    return column.role is ColumnRole.NOTHING


def _clock(text: str) -> str:
    return (days.times_of(text) or ("", ""))[0] if text else ""


def _in_sequence(
    dated: Mapping[int, days.Days], told: int | None, today: date
) -> Iterator[tuple[int, date]]:
    """Yield days with years that follow each other: after December comes January of the next.

    Where nobody told the year it is the latest in which no day lies far ahead.
    """
    shift = 0
    before: date | None = None
    shifted: list[tuple[int, date]] = []
    for number, found in dated.items():
        on = found.days[0]
        if found.lacks_year:
            if (
                before is not None
                and (before - _in_year(on, on.year + shift)).days > _HALF_A_YEAR_DAYS
            ):
                shift += 1
            on = _in_year(on, on.year + shift)
        before = on
        shifted.append((number, on))
    is_ahead = any((on - today).days > _HALF_A_YEAR_DAYS // 6 for _, on in shifted)
    for number, on in shifted:
        back = told is None and is_ahead and dated[number].lacks_year
        yield number, _in_year(on, on.year - 1) if back else on


def _in_year(on: date, year: int) -> date:
    try:
        return on.replace(year=year)
    except ValueError:  # the 29th of February
        return on.replace(year=year, day=28)


def _is_row_of_days(people: PeopleList, headings: _Headings) -> bool:
    """Tell whether the row of the days was taken for a row of data, in which nobody is named."""
    return any(one.row == headings.row for one in people.unusable)


def _columns(people: PeopleList, found: Sequence[GridDay]) -> tuple[TableColumn, ...]:
    marked = {one.column for one in found}
    return tuple(
        TableColumn(
            one.number,
            one.heading,
            SESSION if one.number in marked else one.role.value,
            Sureness.SURE if one.number in marked else one.sureness,
            one.samples,
        )
        for one in people.columns
    )


# The marks

_PRESENT: Final = frozenset(
    {"x", "v", "j", "ja", "ir", "bija", "klat", "1", "yes", "y", "da", "present", "true", "p", "k",
     "piedalijas", "apmekleja", "byl", "bil", "bila", "kave", "kaveja", "late", "online",
     "attalinati"}
)  # fmt: skip
_ABSENT: Final = frozenset(
    {"n", "nb", "n b", "ne", "nav", "nebija", "0", "no", "net", "absent", "false", "nv", "a",
     "prom", "neieradas", "ne bil", "neattaisnoti"}
)  # fmt: skip
_EXCUSED: Final = re.compile(
    r"^(?:slim\w*|s|ns|nc|att|attaisn\w*|atvalin\w*|komand\w*|excus\w*|exc|e|bole\w*|bol|otpusk|"
    r"uvaz\w*|ill|sick|cits iemesls|pieteic\w*)\b"
)
_SIGNS: Final = {"+": Mark.PRESENT, "✓": Mark.PRESENT, "✔": Mark.PRESENT, "☑": Mark.PRESENT,
                 "●": Mark.PRESENT, "*": Mark.PRESENT, "☒": Mark.PRESENT, "√": Mark.PRESENT,
                 "-": Mark.ABSENT, "–": Mark.ABSENT, "—": Mark.ABSENT, "✗": Mark.ABSENT,
                 "✘": Mark.ABSENT}  # fmt: skip
_HOURS: Final = re.compile(r"\d{1,2}(?:[.,]\d{1,2})?")


def mark_of(text: str) -> Mark | None:
    """Return what a cell of a grid says, None for a sign that nobody can be sure of."""
    sign = text.strip()
    if sign in _SIGNS:
        return _SIGNS[sign]
    word = fold(sign)
    if _HOURS.fullmatch(sign):
        # Hours that somebody attended: more than none is being there.
        return Mark.PRESENT if float(sign.replace(",", ".")) else Mark.ABSENT
    if word in _PRESENT:
        return Mark.PRESENT
    if word in _ABSENT:
        return Mark.ABSENT
    return Mark.EXCUSED if _EXCUSED.match(word) else None


class _Marks:
    """Goes through the rows of people and gathers marks and hints."""

    def __init__(
        self, rows: Sequence[list[str]], people: PeopleList, found: Sequence[GridDay]
    ) -> None:
        self.marks: list[GridMark] = []
        self.hints: list[HintedRecord] = []
        self._rows = rows
        self._days = found
        self._named = Counter(person.row for person in people.people)
        self._seen: set[int] = set()

    def take(self, person: int, row: int) -> None:
        """Take the marks of a row for the first of its people: the others are the guardians."""
        if row in self._seen:
            return
        self._seen.add(row)
        cells = self._rows[row - 1]
        # Of a guardian and a child in one row it is the child, named last, who comes.
        comes = person + self._named[row] - 1
        for place, day in enumerate(self._days):
            text = cells[day.column - 1].strip() if day.column <= len(cells) else ""
            if not text:
                continue
            mark = mark_of(text)
            if mark is None:
                self.hints.append(HintedRecord(row, RecordHint.MARK, tidy_text(text)))
            else:
                self.marks.append(GridMark(comes, place, mark))
