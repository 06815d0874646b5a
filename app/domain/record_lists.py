"""Lists from spreadsheets that are not lists of people: what they have in common.

Plans of events, grids of attendance, organisations and mini-projects are read and shown in the same
way: columns with a role, rows that cannot be used, hints about the others. It knows neither file
formats nor the store.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.people_lists import Sureness


class ListKind(StrEnum):
    """What a list is about."""

    PEOPLE = "people"
    EVENTS = "events"
    ATTENDANCE = "attendance"
    ORGANISATIONS = "organisations"
    MINI_PROJECTS = "mini_projects"


@dataclass(frozen=True, slots=True)
class KindGuess:
    """What a file is most likely a list of, and on which of its sheets.

    `others` are the kinds that it may be as well, the likeliest first.
    """

    kind: ListKind
    sureness: Sureness
    sheet: str = ""
    others: tuple[ListKind, ...] = ()


NOT_TAKEN = "nothing"
"""The role of a column that is not taken, in lists of every kind."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of a list; `number` counts from 1, `role` is a word of the kind of list."""

    number: int
    heading: str
    role: str = NOT_TAKEN
    sureness: Sureness = Sureness.SURE
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TableReading:
    """How a person wants a file read, where the guess was wrong; None leaves it to the guess.

    `header_row` counts from 1, and 0 says that there are no headings. `roles` are given to columns
    by their number. `year` is the year of days that state none. `from_memory` lets columns be as
    the last time that a list had such headings.
    """

    encoding: str | None = None
    separator: str | None = None
    sheet: str | None = None
    header_row: int | None = None
    roles: Mapping[int, str] | None = None
    year: int | None = None
    from_memory: bool = True


AS_GUESSED = TableReading()


class RecordTrouble(StrEnum):
    """Why nothing can be taken from a row."""

    NO_TITLE = "no_title"
    """The row has something, but not the name of what it is about."""
    TOO_LONG = "too_long"
    """What stands in the place of the title is a text, and no title."""
    LETTERS_LOST = "letters_lost"


class RecordHint(StrEnum):
    """What a person should look at in a row that is taken nevertheless."""

    LONG_TITLE = "long_title"
    NO_DAY = "no_day"
    DAY = "day"
    """The text of the day cannot be understood; it goes to the note."""
    LONG_RANGE = "long_range"
    """Of many days in a row only the first and the last become sessions."""
    TIME = "time"
    END_RECKONED = "end_reckoned"
    """The end is the beginning plus the hours that the list states."""
    COUNT = "count"
    """The number of people cannot be understood; it goes to the note."""
    COUNT_ABOUT = "count_about"
    COUNT_PLANNED = "count_planned"
    """A number of people of a day to come says who is expected, not who came."""
    SUM_DIFFERS = "sum_differs"
    NOT_COUNTED = "not_counted"
    """The day is past and nobody was counted; it stays planned."""
    FACILITATOR = "facilitator"
    """What stands there is no name of a person; it goes to the note."""
    TERRITORY = "territory"
    CONTACT = "contact"
    NUMBER = "number"
    """A registration number that looks wrong."""
    PERSONAL_CODE = "personal_code"
    """Where a registration number is asked stands a personal code; it is not taken."""
    MONEY = "money"
    STATE = "state"
    MARK = "mark"
    """A sign in the grid that says neither present nor absent."""


@dataclass(frozen=True, slots=True)
class UnusableRecord:
    """A row from which nothing can be taken, and why."""

    row: int
    reason: RecordTrouble


@dataclass(frozen=True, slots=True)
class HintedRecord:
    """Something that a person should look at; the text of the cell is not lost."""

    row: int
    hint: RecordHint
    text: str = ""


@dataclass(frozen=True, slots=True)
class FoundTable:
    """How a sheet was understood; rows count from 1 as every spreadsheet program shows them.

    `year` is the year of days that state none, None where all do; `year_asked` says that nothing
    in the file or its name tells that year, so that a person has to.
    """

    header_row: int | None
    columns: tuple[TableColumn, ...]
    rows: int
    unusable: tuple[UnusableRecord, ...] = ()
    hints: tuple[HintedRecord, ...] = ()
    first_rows: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    year: int | None = None
    year_asked: bool = False
