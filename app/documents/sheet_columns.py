"""The columns of a sign-in sheet: which a form has, in which order, how wide, with which boxes.

Knows widths and the boxes to tick in them; knows nothing of rows and pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.columns import Wish, share_width
from app.documents.fonts import Face, printable, text_width
from app.documents.shapes import MILLIMETRE
from app.documents.sheet_sizes import USUAL, Sizes
from app.documents.text import narrowest
from app.domain.kinds import AgeBand
from app.domain.sheets import SheetColumn, SheetForm, SheetPlace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.papers import SignInSheet

PADDING: Final = 1.6 * MILLIMETRE
TEXT_MARGIN: Final = 2 * PADDING + 1  # and a point, so that what just fits does fit
PANEL_GAP: Final = 6 * MILLIMETRE
YES: Final = "yes"
NO: Final = "no"

_MM: Final = MILLIMETRE
_SAMPLE: Final = 400  # rows that are measured for the widths of columns
_SOON_WRAPPED: Final = 70 * _MM
_LEAST_NAME_WITH_BOXES: Final = 84 * _MM
_NAME_WITH_BOXES: Final = 112 * _MM
_MOST_SIGNED: Final = 5
_MOST_TICKED: Final = 12
_TICK_COLUMN: Final = 13 * _MM  # where sessions of a signed form are ticked instead
_SIGNED_FORMS: Final = frozenset({SheetForm.SIDE_BY_SIDE, SheetForm.EACH_SESSION, SheetForm.BLANK})

# What a column is glad of and what it can use, in millimetres, beside the least of the sizes.
_WANTED: Final = {
    SheetPlace.AGE: (56, 60),
    SheetPlace.GUARDIAN: (50, 66),
    SheetPlace.CONTACT: (46, 60),
    SheetPlace.COLLECT: (42, 60),
    SheetPlace.SIGNATURE: (46, 60),
    SheetPlace.NEWS: (23, 24),
    SheetPlace.PHOTO: (24, 26),
    SheetPlace.NOTES: (60, 120),
}
_CHILD_ORDER: Final = (
    SheetColumn.AGE,
    SheetColumn.GUARDIAN,
    SheetColumn.CONTACT,
    SheetColumn.COLLECT,
    SheetColumn.PHOTO,
    SheetColumn.SIGNATURE,
)


@dataclass(frozen=True, slots=True)
class Column:
    """Where a column stands; `session` counts the sittings that stand side by side from 0."""

    place: SheetPlace
    x: float
    width: float
    session: int | None = None
    is_signed: bool = False

    @property
    def end(self) -> float:
        return self.x + self.width

    @property
    def middle(self) -> float:
        return self.x + self.width / 2


@dataclass(frozen=True, slots=True)
class Tick:
    """A box to tick: its left edge, and what it says ("" where the heading of the column does)."""

    x: float
    says: str = ""


def is_signed(sheet: SignInSheet) -> bool:
    """Tell whether every session has a signature; else sessions are ticked."""
    return sheet.form in _SIGNED_FORMS and SheetColumn.SIGNATURE in sheet.columns


def panels_of(sheet: SignInSheet) -> int:
    """Return how many tables stand beside each other."""
    return 2 if sheet.form is SheetForm.COMPACT else 1


def most_sessions(sheet: SignInSheet, sizes: Sizes, room: float) -> int:
    """Return how many sittings fit side by side in a table of this width, one at the least."""
    if sheet.form is SheetForm.EACH_SESSION:
        return 1
    most = _MOST_SIGNED if is_signed(sheet) else _MOST_TICKED
    for count in range(most, 1, -1):
        if sum(_leasts(sheet, sizes, count)) <= room:
            return count
    return 1


def plan_columns(
    sheet: SignInSheet, sizes: Sizes, sessions: int, x: float, room: float
) -> tuple[Column, ...]:
    """Return the columns from x to the right, which together take all of the room."""
    signed = is_signed(sheet)
    boxed = {SheetPlace.SIGNATURE, *([SheetPlace.SESSION] if signed else [])}
    columns: list[Column] = []
    widths = share_width(room, _wishes(sheet, sizes, sessions, room))
    for (place, session), width in zip(_places(sheet, sessions), widths, strict=True):
        columns.append(Column(place, x, width, session, is_signed=place in boxed))
        x += width
    return tuple(columns)


def ticks_of(column: Column, sheet: SignInSheet, sizes: Sizes) -> tuple[Tick, ...]:
    """Return the boxes to tick that every row has in a column."""
    match column.place:
        case SheetPlace.SESSION if not column.is_signed:
            says: tuple[str, ...] = ("",)
        case SheetPlace.NEWS:
            says = ("",)
        case SheetPlace.PHOTO:
            says = (YES, NO) if sheet.form is SheetForm.CHILDREN else ("",)
        case SheetPlace.AGE if sheet.form is not SheetForm.CHILDREN:
            says = tuple(band.value for band in AgeBand)
        case _:
            return ()
    pitch = (column.width - PADDING) / len(says)
    start = column.middle - pitch * len(says) / 2
    return tuple(
        Tick(start + (index + 0.5) * pitch - sizes.tick / 2, word)
        for index, word in enumerate(says)
    )


def has_letter_boxes(sheet: SignInSheet) -> bool:
    """Tell whether rows without a name lead the hand to capital letters."""
    return sheet.has_letter_boxes and sheet.form in _SIGNED_FORMS | {SheetForm.CHILDREN}


def _places(sheet: SignInSheet, sessions: int) -> list[tuple[SheetPlace, int | None]]:
    """Return the columns from left to right, sittings by their number."""
    sittings = [(SheetPlace.SESSION, index) for index in range(sessions)]
    chosen = frozenset(sheet.columns)
    head: list[tuple[SheetPlace, int | None]] = [
        (SheetPlace.NUMBER, None),
        (SheetPlace.NAME, None),
    ]
    if sheet.form is SheetForm.CHILDREN:
        # A guardian writes from left to right and signs for it; the ticks are the facilitator's.
        return [*head, *_chosen(chosen, _CHILD_ORDER), *sittings]
    before = (SheetColumn.AFFILIATION, SheetColumn.AGE, SheetColumn.CONTACT)
    after = (SheetColumn.NEWS, SheetColumn.PHOTO, SheetColumn.NOTES)
    return [*head, *_chosen(chosen, before), *sittings, *_chosen(chosen, after)]


def _chosen(
    columns: frozenset[SheetColumn], order: Sequence[SheetColumn]
) -> list[tuple[SheetPlace, int | None]]:
    return [(SheetPlace(one.value), None) for one in order if one in columns]


def _leasts(sheet: SignInSheet, sizes: Sizes, sessions: int) -> list[float]:
    return [_least(sheet, sizes, place) for place, _ in _places(sheet, sessions)]


def _least(sheet: SignInSheet, sizes: Sizes, place: SheetPlace) -> float:
    if place is SheetPlace.SESSION and sheet.form in _SIGNED_FORMS and not is_signed(sheet):
        return max(_TICK_COLUMN, 2 * sizes.tick)
    if place is SheetPlace.NAME and has_letter_boxes(sheet) and sheet.blank_rows:
        return max(sizes.least[place], min(_LEAST_NAME_WITH_BOXES, 1.6 * sizes.least[place]))
    return sizes.least[place]


def _wishes(sheet: SignInSheet, sizes: Sizes, sessions: int, room: float) -> list[Wish]:
    """Return what the columns ask for: texts one line, or two lines at the least."""
    leasts = _fitting(_leasts(sheet, sizes, sessions), sheet, sessions, room)
    wishes = []
    spare = room - sum(leasts)
    for (place, _), least in zip(_places(sheet, sessions), leasts, strict=True):
        if place is SheetPlace.AFFILIATION:
            wishes.append(_affiliation_wish(sheet, sizes, least, spare))
        else:
            wishes.append(_wish(sheet, sizes, sessions, place, least))
    return wishes


def _fitting(leasts: list[float], sheet: SignInSheet, sessions: int, room: float) -> list[float]:
    """Return the least widths; where they are too much, the usual ones, the name's made to fit."""
    if sum(leasts) <= room or sheet.form not in _SIGNED_FORMS:
        return leasts
    usual = [USUAL.least[place] for place, _ in _places(sheet, sessions)]
    over = sum(usual) - room
    spare = max(0.0, -over)
    # What is left of the room goes to the name first: it is what has to be read.
    name = [place for place, _ in _places(sheet, sessions)].index(SheetPlace.NAME)
    usual[name] += min(spare, max(0.0, leasts[name] - usual[name]))
    return usual


def _wish(sheet: SignInSheet, sizes: Sizes, sessions: int, place: SheetPlace, least: float) -> Wish:
    match place:
        case SheetPlace.NUMBER:
            return Wish(least, least, least)
        case SheetPlace.NAME:
            names = [printable(row.name, Face.SANS_STRONG) for row in sheet.rows[:_SAMPLE]]
            wanted = _wanted(names, Face.SANS_STRONG, sizes.name[0].largest)
            if has_letter_boxes(sheet) and sheet.blank_rows:
                return Wish(least, max(least, _NAME_WITH_BOXES), max(least, _NAME_WITH_BOXES))
            # The one column that can use any room: figures and boxes would only drift apart.
            most = 88 if SheetColumn.AFFILIATION in sheet.columns else 220
            return Wish(least, wanted, max(most * _MM, least))
        case SheetPlace.SESSION if is_signed(sheet):
            return Wish(least, max(least, (56 if sessions == 1 else 36) * _MM), 70 * _MM)
        case SheetPlace.SESSION:
            return Wish(least, least + 1.5 * _MM, least + 4 * _MM)
        case _:
            wanted, most = _WANTED[place]
            return Wish(least, max(least, wanted * _MM), max(least, most * _MM))


def _affiliation_wish(sheet: SignInSheet, sizes: Sizes, least: float, spare: float) -> Wish:
    places = [printable(row.affiliation, Face.SANS) for row in sheet.rows[:_SAMPLE]]
    smallest = sizes.affiliation[1].smallest
    two_lines = max((narrowest(text, Face.SANS, smallest, 2) for text in set(places)), default=0.0)
    needed = max(least, min(least + max(0.0, spare), two_lines + TEXT_MARGIN))
    return Wish(needed, _wanted(places, Face.SANS, sizes.affiliation[0].largest), 110 * _MM)


def _wanted(texts: Sequence[str], face: Face, size: float) -> float:
    """Return the width of a column in which the texts stand on one line, within reason."""
    widest = max((text_width(text, face, size) for text in texts), default=0.0)
    return min(_SOON_WRAPPED * max(1.0, size / 12), widest + TEXT_MARGIN)
