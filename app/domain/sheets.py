"""Sign-in sheets as they are asked for and as they were printed: forms, columns, pages, geometry.

What a reader of signed paper must know of a page is here, in millimetres from its upper left
corner. It knows nothing of fonts and PDF files (app.documents), and no person but by id.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.domain.ids import CentreId, EventId, PersonId, SessionId, SheetPageId


class SheetForm(StrEnum):
    """What kind of sheet it is."""

    SIDE_BY_SIDE = "side_by_side"  # the sessions beside each other, signed by those who come
    EACH_SESSION = "each_session"  # pages of their own for each session
    CHILDREN = "children"  # signed by guardians; the facilitator ticks who came
    BLANK = "blank"  # nobody's name on it, filled to the end of the page
    COMPACT = "compact"  # many names in two columns, to be ticked
    CHECKLIST = "checklist"  # for the facilitator: a tick for each session, room for notes


class SheetColumn(StrEnum):
    """What a sheet can have besides numbers, names and sessions, in the order of the paper."""

    AFFILIATION = "affiliation"
    AGE = "age"  # boxes of the age bands; on the children's sheet room for the age or the class
    GUARDIAN = "guardian"
    CONTACT = "contact"
    COLLECT = "collect"  # who may fetch the child
    SIGNATURE = "signature"  # without it sessions are ticked
    NEWS = "news"
    PHOTO = "photo"  # on the children's sheet a yes and a no
    NOTES = "notes"


_SIGNED: Final = (
    SheetColumn.AFFILIATION,
    SheetColumn.AGE,
    SheetColumn.CONTACT,
    SheetColumn.SIGNATURE,
    SheetColumn.NEWS,
    SheetColumn.PHOTO,
)
_USUAL: Final = (SheetColumn.AFFILIATION, SheetColumn.SIGNATURE, SheetColumn.NEWS)
_CHILD: Final = (
    SheetColumn.AGE,
    SheetColumn.GUARDIAN,
    SheetColumn.CONTACT,
    SheetColumn.COLLECT,
    SheetColumn.SIGNATURE,
    SheetColumn.PHOTO,
)
COLUMNS_OF: Final[Mapping[SheetForm, tuple[SheetColumn, ...]]] = MappingProxyType(
    {
        SheetForm.SIDE_BY_SIDE: _SIGNED,
        SheetForm.EACH_SESSION: _SIGNED,
        SheetForm.CHILDREN: _CHILD,
        SheetForm.BLANK: _SIGNED,
        SheetForm.COMPACT: (SheetColumn.AFFILIATION,),
        SheetForm.CHECKLIST: (SheetColumn.AFFILIATION, SheetColumn.NOTES),
    }
)
"""The columns that can be chosen for each form, in the order of the paper."""

USUAL_COLUMNS: Final[Mapping[SheetForm, tuple[SheetColumn, ...]]] = MappingProxyType(
    {
        SheetForm.SIDE_BY_SIDE: _USUAL,
        SheetForm.EACH_SESSION: _USUAL,
        SheetForm.CHILDREN: _CHILD,
        SheetForm.BLANK: _USUAL,
        SheetForm.COMPACT: (),
        SheetForm.CHECKLIST: (SheetColumn.AFFILIATION, SheetColumn.NOTES),
    }
)
"""The columns that a form has until somebody chooses."""


def in_paper_order(form: SheetForm, columns: Iterable[SheetColumn]) -> tuple[SheetColumn, ...]:
    """Return those of the columns that the form can have, in the order of the paper."""
    wanted = frozenset(columns)
    return tuple(one for one in COLUMNS_OF[form] if one in wanted)


class SheetPlace(StrEnum):
    """What a column of a printed table is: one that was chosen, or one that every sheet has."""

    NUMBER = "number"
    NAME = "name"
    SESSION = "session"  # signed where the sheet has signatures of its sessions, else ticked
    AFFILIATION = SheetColumn.AFFILIATION.value
    AGE = SheetColumn.AGE.value
    GUARDIAN = SheetColumn.GUARDIAN.value
    CONTACT = SheetColumn.CONTACT.value
    COLLECT = SheetColumn.COLLECT.value
    SIGNATURE = SheetColumn.SIGNATURE.value  # of a guardian, once for all sessions
    NEWS = SheetColumn.NEWS.value
    PHOTO = SheetColumn.PHOTO.value
    NOTES = SheetColumn.NOTES.value


@dataclass(frozen=True, slots=True)
class SheetTick:
    """A box to tick: its edges, and what a tick in it says ("" where the column says it).

    Age bands say their value, boxes of the children's photo column "yes" and "no".
    """

    left_mm: float
    right_mm: float
    says: str = ""


@dataclass(frozen=True, slots=True)
class SheetCells:
    """A column of a block: its edges, its boxes; `session` counts the page's sessions from 0."""

    place: SheetPlace
    left_mm: float
    right_mm: float
    session: int | None = None
    ticks: tuple[SheetTick, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetBlock:
    """Rows under each other: the first of them by its line on the page, counted from 0."""

    first_line: int
    lines: int
    top_mm: float
    row_mm: float
    cells: tuple[SheetCells, ...]


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """How a page was printed. Millimetres count from the upper left corner, down and right.

    `first_row` is the number, less one, that is printed before the page's first line. `unprinted`
    are the lines of people whose name could not be printed: their lines are empty on the paper.
    """

    form: SheetForm
    columns: tuple[SheetColumn, ...]
    language: str
    width_mm: float
    height_mm: float
    first_row: int
    blocks: tuple[SheetBlock, ...]
    unprinted: tuple[int, ...] = ()

    @property
    def is_signed(self) -> bool:
        """Tell whether there is a signature for each session; else sessions are ticked."""
        return self.form is not SheetForm.CHILDREN and SheetColumn.SIGNATURE in self.columns


@dataclass(frozen=True, slots=True)
class SheetPageKept:
    """A page that was printed: who stands on its lines, which sessions stand side by side.

    The lines of a page are `people` and then `blank_rows`. `layout` is None for a page printed
    before it was kept. `signatures` is how many were counted on the paper when it was entered,
    `note` why as many were not entered.
    """

    id: SheetPageId
    centre: CentreId
    event: EventId
    code: str
    page: int
    pages: int
    sessions: tuple[SessionId, ...]
    people: tuple[PersonId, ...]
    blank_rows: int
    layout: SheetLayout | None = None
    printed_at: str = ""
    signatures: Mapping[SessionId, int] = field(default_factory=dict)
    entered_at: str = ""
    note: str = ""

    @property
    def lines(self) -> int:
        """Return how many lines the page has."""
        return len(self.people) + self.blank_rows

    @property
    def first_row(self) -> int:
        """Return the number, less one, before the first line."""
        return 0 if self.layout is None else self.layout.first_row
