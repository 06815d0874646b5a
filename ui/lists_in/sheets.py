"""Which sheets of a workbook hold such a list too: a year is often a sheet for each month.

It remembers them while one after another is taken in. What is on a sheet it does not know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.lists_in.work import Seen


class Sheets:
    """The sheets of one file that hold lists of one kind, and those that were taken in."""

    def __init__(self) -> None:
        self._in_order: tuple[str, ...] = ()
        self._with_lists: set[str] = set()
        self._taken: set[str] = set()

    def note_seen(self, seen: Seen) -> None:
        """Note which sheets were found; a look at a chosen sheet says nothing of the others."""
        self._in_order = tuple(seen.sheets)
        self._with_lists |= {seen.sheet, *getattr(seen, "further_sheets", ())}

    def note_taken(self, sheet: str) -> None:
        """Note that a sheet was taken in."""
        self._taken.add(sheet)

    def note_taken_back(self, sheet: str) -> None:
        """Note that a sheet may be taken in again."""
        self._taken.discard(sheet)

    def waiting(self, at: str) -> tuple[str, ...]:
        """Return the sheets besides the one in sight that are still to be taken in, in order."""
        left = self._with_lists - self._taken - {at}
        return tuple(sheet for sheet in self._in_order if sheet in left)

    def following(self, at: str) -> str:
        """Return the sheet to go on with: the next one, then those passed over; "" without any."""
        left = self.waiting(at)
        if at not in self._in_order:
            return left[0] if left else ""
        place = self._in_order.index(at)
        after = [sheet for sheet in left if self._in_order.index(sheet) > place]
        return (*after, *left, "")[0]
