"""What a person says about a file, where Kopā understood it wrongly."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from app.domain.people_lists import ColumnRole, NameOrder, Reading
from app.domain.record_lists import ListKind, TableReading

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.domain.ids import EventId

_YEAR: Final = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Wish:
    """How a person wants a file understood; None and "" leave it to the guess.

    `expected_at` is the event that the list was brought for.
    """

    kind: ListKind | None = None
    encoding: str | None = None
    separator: str | None = None
    sheet: str | None = None
    header_row: int | None = None
    roles: Mapping[int, str] = field(default_factory=dict)
    order: NameOrder | None = None
    year: int | None = None
    event: EventId | None = None
    is_new_event: bool = False
    event_title: str = ""
    from_memory: bool = True
    expected_at: EventId | None = None

    def begun_anew(self) -> Wish:
        """Return the wish without what was said of columns, days and sheets."""
        return Wish(kind=self.kind, encoding=self.encoding, expected_at=self.expected_at)

    def on_sheet(self, sheet: str) -> Wish:
        """Return the wish for another sheet: the year stays, unless the sheet is of one itself."""
        year = None if _YEAR.search(sheet) else self.year
        return replace(self.begun_anew(), sheet=sheet, year=year)


def said(wish: Wish, kind: ListKind, what: str, value: object) -> Wish:
    """Return the wish with the answer to one question; `kind` is what the file was taken for."""
    return _ANSWERS[what](replace(wish, kind=kind), value)


_ANSWERS: Final[Mapping[str, Callable[[Wish, Any], Wish]]] = MappingProxyType(
    {
        # What was said of columns and days holds for one kind of list only.
        "kind": lambda wish, value: replace(wish.begun_anew(), kind=ListKind(value)),
        "sheet": lambda wish, value: wish.on_sheet(value),
        "header": lambda wish, value: replace(wish, header_row=int(value), roles={}),
        "encoding": lambda wish, value: replace(wish, encoding=str(value)),
        "separator": lambda wish, value: replace(wish, separator=value, roles={}),
        "order": lambda wish, value: replace(wish, order=NameOrder(value)),
        "year": lambda wish, value: replace(wish, year=value),
        "event": lambda wish, value: replace(wish, event=value or None, is_new_event=not value),
        "roles": lambda wish, value: replace(wish, roles={**wish.roles, **value}),
    }
)


def people_reading(wish: Wish) -> Reading:
    """Return the wish as the import of people takes it."""
    return Reading(
        encoding=wish.encoding,
        separator=wish.separator,
        sheet=wish.sheet,
        header_row=wish.header_row,
        roles={number: ColumnRole(role) for number, role in wish.roles.items()} or None,
        order=wish.order,
        from_memory=wish.from_memory,
    )


def table_reading(wish: Wish) -> TableReading:
    """Return the wish as the other imports take it."""
    return TableReading(
        encoding=wish.encoding,
        separator=wish.separator,
        sheet=wish.sheet,
        header_row=wish.header_row,
        roles=dict(wish.roles) or None,
        year=wish.year,
        from_memory=wish.from_memory,
    )
