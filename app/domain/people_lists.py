"""Lists of people as centres keep them in files: what columns mean, and whom the rows name.

It knows neither file formats nor the store: app.spreadsheets finds these values in a file, and
app.services.people_import compares them with the people who are kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain.people import ConsentPurpose


class ColumnRole(StrEnum):
    """What a column tells about the person of its row."""

    NOTHING = "nothing"
    """Not taken: numbers of rows, dates of sessions, anything unknown."""
    NAME = "name"
    GIVEN = "given"
    SURNAME = "surname"
    PHONE = "phone"
    EMAIL = "email"
    ORGANISATION = "organisation"
    TERRITORY = "territory"
    BIRTH = "birth"
    AGE = "age"
    ROLE = "role"
    NOTE = "note"
    GUARDIAN = "guardian"
    GUARDIAN_PHONE = "guardian_phone"
    CHILD = "child"
    CHILD_AGE = "child_age"
    """The age of the child in the column before it."""
    NEWS = "news"
    PHOTO = "photo"
    WHEN = "when"
    """When the row was sent in; of two answers of one person the later counts."""
    STANDING = "standing"
    """Whether the row still holds: a refunded ticket is nobody who comes."""
    PERSONAL_CODE = "personal_code"
    """Never taken, and not even shown."""


NAMING = frozenset(
    {
        ColumnRole.NAME,
        ColumnRole.GIVEN,
        ColumnRole.SURNAME,
        ColumnRole.GUARDIAN,
        ColumnRole.CHILD,
    }
)
"""Without one of these a list names nobody."""


TWICE = "utf-8 twice"
"""UTF-8 that was read as Windows or Latin-1 text and saved as UTF-8 again."""
ENCODINGS = ("utf-8", "cp1257", "cp1251", "utf-16", TWICE, "cp1252", "iso8859-4", "cp775")
"""How a person can have a text file read, the likeliest first."""


class NameOrder(StrEnum):
    """Which name stands first where one column holds both."""

    GIVEN_FIRST = "given_first"
    SURNAME_FIRST = "surname_first"


@dataclass(frozen=True, slots=True)
class Reading:
    """How a person wants the file read, where the guess was wrong; None leaves it to the guess.

    `header_row` counts from 1, and 0 says that there are no headings. `roles` are given to columns
    by their number. `from_memory` lets columns be as the last time that a list had such headings.
    """

    encoding: str | None = None
    separator: str | None = None
    sheet: str | None = None
    header_row: int | None = None
    roles: Mapping[int, ColumnRole] | None = None
    order: NameOrder | None = None
    from_memory: bool = True


AS_GUESSED = Reading()


@dataclass(frozen=True, slots=True)
class EncodingSample:
    """An encoding in which a file can be read, and how some of its words would look."""

    encoding: str
    sample: str


class Sureness(StrEnum):
    """How sure it is what a column holds."""

    CHOSEN = "chosen"
    """A person said so, now or the last time."""
    SURE = "sure"
    LIKELY = "likely"
    """Told by the cells alone, or heading and cells do not go together."""


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column of the list; `number` counts from 1 as people count columns.

    `samples` are some of its cells; none of personal codes.
    """

    number: int
    heading: str
    role: ColumnRole
    sureness: Sureness = Sureness.SURE
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """Somebody whom a row names, as far as the row tells; "" and 0 mean not stated.

    `guardian` is the place of the guardian among the people of the same list, who always comes
    before. `answers` are consents given or refused in the row.
    """

    row: int
    given: str
    surname: str = ""
    phone: str = ""
    email: str = ""
    organisation: str = ""
    territory: str = ""
    birth_year: int = 0
    age_band: str = ""
    roles: tuple[str, ...] = ()
    note: str = ""
    guardian: int | None = None
    answers: tuple[tuple[ConsentPurpose, bool], ...] = ()
    answered: datetime | None = None

    @property
    def name(self) -> str:
        """Return given name and surname."""
        return f"{self.given} {self.surname}".strip()


class RowTrouble(StrEnum):
    """Why nobody can be taken from a row."""

    NO_NAME = "no_name"
    NOT_A_NAME = "not_a_name"
    LETTERS_LOST = "letters_lost"
    CANCELLED = "cancelled"


class RowHint(StrEnum):
    """What a person should look at in a row that is taken nevertheless."""

    LONG_NAME = "long_name"
    ORDER_ASSUMED = "order_assumed"
    PHONE = "phone"
    BIRTH = "birth"
    TERRITORY = "territory"


@dataclass(frozen=True, slots=True)
class UnusableRow:
    """A row from which nobody can be taken, and why."""

    row: int
    reason: RowTrouble


@dataclass(frozen=True, slots=True)
class HintedRow:
    """Something that could not be kept in its field; the text of the cell stays in the note."""

    row: int
    hint: RowHint
    text: str = ""


@dataclass(frozen=True, slots=True)
class PeopleList:
    """What a sheet says about people; rows count from 1 as every spreadsheet program shows them."""

    header_row: int | None
    columns: tuple[ListColumn, ...]
    rows: int
    people: tuple[ListedPerson, ...]
    unusable: tuple[UnusableRow, ...]
    hints: tuple[HintedRow, ...] = ()
    order: NameOrder | None = None
    """How whole names in one column were read; None where no column holds any."""
    first_rows: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    """The first rows of data by column, to be shown beside the guess; no personal codes."""
    successors: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The places of today by those that became a part of them: the list names only these."""
