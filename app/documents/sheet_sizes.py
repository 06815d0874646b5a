"""How large letters, rows and boxes of a sign-in sheet are: as usual, in large print, to be ticked.

Nothing that a participant reads is smaller than 8.5 points, no name that is signed for below 11.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.documents.shapes import MILLIMETRE
from app.documents.text import Step
from app.domain.sheets import SheetForm, SheetPlace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.papers import SignInSheet

_MM: Final = MILLIMETRE


@dataclass(frozen=True, slots=True)
class Sizes:
    """The measures of a table, in points; `least` are the narrowest columns that can be used."""

    name: tuple[Step, ...]
    affiliation: tuple[Step, ...]
    heading: tuple[Step, ...]
    number: float
    notice: float
    smallest_row: float
    tallest_row: float
    tick: float
    letter_box: float
    least: Mapping[SheetPlace, float]

    @property
    def heading_leading(self) -> float:
        return self.heading[0].largest * 1.2


_LEAST: Final = {
    SheetPlace.NUMBER: 10.5 * _MM,
    SheetPlace.NAME: 55 * _MM,
    SheetPlace.AFFILIATION: 44 * _MM,
    SheetPlace.AGE: 53 * _MM,
    SheetPlace.CONTACT: 34 * _MM,
    SheetPlace.SESSION: 25 * _MM,
    SheetPlace.NEWS: 21 * _MM,
    SheetPlace.PHOTO: 21 * _MM,
}

USUAL: Final = Sizes(
    name=(Step(1, 12, 11), Step(2, 11, 11), Step(3, 11, 11)),
    # The one text that may be smaller: an organisation's full name helps, but nobody signs by it.
    affiliation=(Step(1, 11, 11), Step(2, 11, 9), Step(3, 10, 9)),
    heading=(Step(1, 9, 9), Step(2, 9, 8.5), Step(3, 9, 8.5), Step(1, 8, 8)),
    number=10,
    notice=8.5,
    smallest_row=9 * _MM,
    tallest_row=10.5 * _MM,
    tick=4.2 * _MM,
    letter_box=4.4 * _MM,
    least=MappingProxyType(_LEAST),
)

LARGE: Final = Sizes(
    # Larger where there is room; what fits in the usual print is never refused for its size.
    name=(Step(1, 17, 15), Step(2, 15, 14), Step(3, 15, 11)),
    affiliation=(Step(1, 14, 13), Step(2, 13, 11), Step(3, 12, 9)),
    heading=(Step(1, 12, 11), Step(2, 11, 10), Step(3, 10, 9), Step(1, 9, 8)),
    number=13,
    notice=10.5,
    smallest_row=13 * _MM,
    tallest_row=14.5 * _MM,
    tick=6 * _MM,
    letter_box=5.6 * _MM,
    least=MappingProxyType(
        {
            **_LEAST,
            SheetPlace.NUMBER: 13 * _MM,
            SheetPlace.NAME: 72 * _MM,
            SheetPlace.AFFILIATION: 54 * _MM,
            SheetPlace.SESSION: 36 * _MM,
            SheetPlace.NEWS: 25 * _MM,
            SheetPlace.PHOTO: 26 * _MM,
        }
    ),
)

_CHILDREN: Final = {
    SheetPlace.NUMBER: 10.5 * _MM,
    SheetPlace.NAME: 46 * _MM,
    SheetPlace.AGE: 18 * _MM,
    SheetPlace.GUARDIAN: 40 * _MM,
    SheetPlace.CONTACT: 27 * _MM,
    SheetPlace.COLLECT: 30 * _MM,
    SheetPlace.SESSION: 12.5 * _MM,
    SheetPlace.SIGNATURE: 36 * _MM,
    SheetPlace.PHOTO: 22 * _MM,
}
_TICKED: Final = {
    SheetPlace.NUMBER: 10 * _MM,
    SheetPlace.NAME: 46 * _MM,
    SheetPlace.AFFILIATION: 34 * _MM,
    SheetPlace.SESSION: 11.5 * _MM,
    SheetPlace.NOTES: 38 * _MM,
}
_LEAST_OF: Final = MappingProxyType(
    {
        SheetForm.CHILDREN: MappingProxyType(_CHILDREN),
        SheetForm.CHECKLIST: MappingProxyType(_TICKED),
        SheetForm.COMPACT: MappingProxyType(_TICKED),
    }
)
_ROWS: Final = MappingProxyType(
    {
        SheetForm.CHILDREN: (10.5 * _MM, 12 * _MM),
        SheetForm.CHECKLIST: (7.6 * _MM, 8.6 * _MM),
        SheetForm.COMPACT: (6.2 * _MM, 6.8 * _MM),
    }
)
_COMPACT_NAME: Final = (Step(1, 10.5, 9), Step(2, 9, 8.5), Step(3, 8.5, 8.5))
_CHECKLIST_NAME: Final = (Step(1, 12, 11), Step(2, 10, 9), Step(3, 9, 9))
_CHECKLIST_AFFILIATION: Final = (Step(1, 11, 10), Step(2, 10, 8.5), Step(3, 8.5, 8.5))
_LARGE_COMPACT_NAME: Final = (Step(1, 13.5, 12), Step(2, 12, 10), Step(3, 11, 8.5))


def sizes_of(sheet: SignInSheet) -> Sizes:
    """Return the measures for the form and the print that a sheet is asked in."""
    base = LARGE if sheet.is_large_print else USUAL
    if sheet.form not in _ROWS:
        return base
    smallest, tallest = _ROWS[sheet.form]
    by = base.smallest_row / USUAL.smallest_row if sheet.is_large_print else 1.0
    name, affiliation = base.name, base.affiliation
    if sheet.form is SheetForm.CHECKLIST and not sheet.is_large_print:
        name, affiliation = _CHECKLIST_NAME, _CHECKLIST_AFFILIATION
    if sheet.form is SheetForm.COMPACT:
        name = _LARGE_COMPACT_NAME if sheet.is_large_print else _COMPACT_NAME
        affiliation = name
    return replace(
        base,
        name=name,
        affiliation=affiliation,
        smallest_row=smallest * by,
        tallest_row=tallest * by,
        least=_LEAST_OF[sheet.form],
    )
