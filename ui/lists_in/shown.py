"""What stands on the import page: nothing here is asked of a service any more."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.record_lists import ListKind
    from app.services.people_import_entries import Decision


class Step(StrEnum):
    """What the page is about at the moment."""

    CHOOSING = "choosing"
    LOOKING = "looking"
    SEEN = "seen"
    TAKING = "taking"
    DONE = "done"


class Group(StrEnum):
    """The groups of a preview, in the order in which they are offered."""

    CLOSE = "close"
    NEW = "new"
    ADDS = "adds"
    KNOWN = "known"
    UNUSABLE = "unusable"
    HINTS = "hints"


DECIDABLE: Final = frozenset({Group.CLOSE, Group.NEW, Group.ADDS, Group.KNOWN})


@dataclass(frozen=True, slots=True)
class Option:
    """A value to choose and the words for it."""

    value: object
    words: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about the file: its options and the one in force; without options it is hidden."""

    options: tuple[Option, ...] = ()
    value: object = None


@dataclass(frozen=True, slots=True)
class ColumnShown:
    """A column with its first cells; `doubt` says in a word that somebody should look at it."""

    number: int
    heading: str
    role: str
    cells: tuple[str, ...]
    is_taken: bool
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Understood:
    """What Kopā understood of a file."""

    file: str
    about: str
    kind: Asked
    sheet: Asked
    header: Asked
    encoding: Asked
    separator: Asked
    order: Asked
    year: Asked
    event: Asked
    event_title: str | None
    roles: tuple[Option, ...]
    columns: tuple[ColumnShown, ...]
    further: str
    """How many columns are too many to be shown, in words."""
    is_remembered: bool
    is_repaired: bool
    sheets: tuple[str, ...] = ()
    """Other sheets with such a list, still to be taken in."""
    note: str = ""
    """What is to be known of the list as a whole, in words: who is counted, who will wait."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a group. Its words are made when it is painted: a list may have 100,000 rows.

    `entry` is that of the preview, and `made` what was decided about it; a row that cannot be used
    has only `words`.
    """

    number: int
    row: int
    kind: ListKind
    words: str = ""
    entry: Any = None
    made: Decision | None = None


@dataclass(frozen=True, slots=True)
class GroupShown:
    """A group: its name with how many it holds, and what becomes of them."""

    group: Group
    words: str
    hint: str


@dataclass(frozen=True, slots=True)
class Deciding:
    """What can be decided about the chosen lines: words for the buttons, "" for none of it.

    `matches` are those that the line at the cursor may be the same as, where there are several.
    """

    same: str = ""
    other: str = ""
    leave_out: str = ""
    is_decided: bool = False
    matches: tuple[Option, ...] = ()
    match: int = 0
    rest: str = ""


@dataclass(frozen=True, slots=True)
class PageShown:
    """The frame of the page: which step it is at, its title, and its one act."""

    step: Step
    title: str
    back: str
    act: str = ""
    is_possible: bool = False
    why_not: str = ""
    is_looking_again: bool = False


@dataclass(frozen=True, slots=True)
class DoneShown:
    """What was done."""

    file: Path
    lines: tuple[str, ...]
    open_words: str
    next_sheet: str = ""
    """What leads to the next sheet of the workbook, "" where none is left."""
