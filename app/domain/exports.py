"""Lists that go out as tables: which there are, what columns each offers, what a cell can hold.

Contacts and notes are columns apart: nobody sends them along without having asked for them. It
knows neither file formats nor how the words of a heading are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.domain.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Mapping

Value = str | int | Decimal | date | None
"""What stands in a cell: text, a number to reckon with, money in euros, a day, or nothing."""


class ListKind(StrEnum):
    """The lists that can be saved as a table."""

    PEOPLE = "people"
    EVENTS = "events"
    ORGANISATIONS = "organisations"
    MINI_PROJECTS = "mini_projects"
    CERTIFICATES = "certificates"
    ATTENDANCE = "attendance"
    REGISTRATIONS = "registrations"


class Privacy(StrEnum):
    """How careful one must be with a column."""

    ORDINARY = "ordinary"
    CONTACT = "contact"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column that a list offers; `is_fixed` ones are always there, `is_usual` ones at first."""

    name: str
    privacy: Privacy = Privacy.ORDINARY
    is_fixed: bool = False
    is_usual: bool = True


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What a person wants in the table: columns by name, and the language of its words.

    Fixed columns are there whether they are named or not.
    """

    columns: tuple[str, ...]
    language: str = "lv"


@dataclass(frozen=True, slots=True)
class Heading:
    """The words over a column and how many letters wide it should be."""

    words: str
    width: int


@dataclass(frozen=True, slots=True)
class ListTable:
    """A list with all its words, ready to be written. Rows are made as they are written."""

    title: str
    headings: tuple[Heading, ...]
    rows: Iterable[tuple[Value, ...]]
    total: int | None = None
    language: str = "lv"


@dataclass(frozen=True, slots=True)
class SavedList:
    """A list that was written, and how many rows are in it."""

    file: Path
    rows: int


def _fixed(*names: str) -> tuple[ExportColumn, ...]:
    return tuple(ExportColumn(name, is_fixed=True) for name in names)


def _usual(*names: str) -> tuple[ExportColumn, ...]:
    return tuple(ExportColumn(name) for name in names)


def _further(*names: str) -> tuple[ExportColumn, ...]:
    return tuple(ExportColumn(name, is_usual=False) for name in names)


def _contacts(*names: str) -> tuple[ExportColumn, ...]:
    return tuple(ExportColumn(name, Privacy.CONTACT, is_usual=False) for name in names)


_NOTE: Final = (ExportColumn("note", Privacy.NOTE, is_usual=False),)
_NAMES: Final = _fixed("given", "surname")

COLUMNS: Final[Mapping[ListKind, tuple[ExportColumn, ...]]] = MappingProxyType(
    {
        ListKind.PEOPLE: (
            *_NAMES,
            *_usual("age_band", "territory", "organisation", "roles"),
            *_further("birth_year", "original_name", "certificate_name", "news", "photo", "visits"),
            *_contacts("phone", "email", "guardian"),
            *_NOTE,
        ),
        ListKind.EVENTS: (
            *_fixed("first_day", "title"),
            *_usual("last_day", "times", "kind", "place", "state", "sessions", "hours"),
            *_usual("registered", "present", "headcount"),
            *_further("organisers", "partners", "facilitators", "mini_project", "capacity"),
            *_further("headcounts", "organisations_present"),
            *_further("languages", "certificates", "centre"),
            *_further("programme_kind", "approved_by", "approved_on", "approval_number", "topics"),
            *_NOTE,
        ),
        ListKind.ORGANISATIONS: (
            *_fixed("name"),
            *_usual("kind", "territory", "registration_number"),
            *_further("aliases"),
            *_contacts("contact_name", "phone", "email"),
            *_NOTE,
        ),
        ListKind.MINI_PROJECTS: (
            *_fixed("title"),
            *_usual("state", "call", "lead_organisation", "lead_name", "territory"),
            *_usual("grant", "own", "since", "until"),
            *_further("applied_on", "people_planned", "story"),
            *_NOTE,
        ),
        ListKind.CERTIFICATES: (
            *_fixed("number", "recipient"),
            *_usual("issued_on", "title", "days", "hours", "state", "handed_on"),
            *_further("handed_to", "certificate_kind", "organisation", "centre", "copies"),
            ExportColumn("reason", Privacy.NOTE, is_usual=False),
            ExportColumn("granted", Privacy.NOTE, is_usual=False),
        ),
        ListKind.ATTENDANCE: (
            *_NAMES,
            *_usual("organisation"),
            *_further("territory", "age_band", "role"),
            *_fixed("sessions", "total"),
            *_contacts("phone", "email"),
        ),
        ListKind.REGISTRATIONS: (
            *_NAMES,
            *_usual("registration", "role", "age_band", "territory", "organisation"),
            *_contacts("phone", "email"),
        ),
    }
)


def usual_columns(kind: ListKind) -> tuple[str, ...]:
    """Return the columns of a list that nobody has chosen columns of yet."""
    return tuple(one.name for one in COLUMNS[kind] if one.is_fixed or one.is_usual)


def chosen_columns(kind: ListKind, names: Iterable[str]) -> tuple[ExportColumn, ...]:
    """Return the fixed columns and those named, in the order of the list.

    Raises InvalidValueError for a column that the list does not have.
    """
    wanted = frozenset(names)
    known = {one.name for one in COLUMNS[kind]}
    unknown = sorted(wanted - known)
    if unknown:
        raise InvalidValueError("columns", unknown[0], "column")
    return tuple(one for one in COLUMNS[kind] if one.is_fixed or one.name in wanted)


def columns_to_remember(kind: ListKind, names: Iterable[str]) -> tuple[str, ...]:
    """Return the choice without contacts and notes: those are asked for anew each time."""
    return tuple(one.name for one in chosen_columns(kind, names) if one.privacy is Privacy.ORDINARY)
