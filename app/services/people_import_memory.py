"""What is remembered about the columns of a list of people, and read again the next time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.domain.people_lists import ColumnRole, NameOrder
from app.services.import_memory import recalled, signature_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from app.domain.people_lists import ListColumn, Reading

KIND: Final = "people"


def signature(headings: Sequence[str]) -> bytes | None:
    """Return what the headings of a list of people are recognised by."""
    return signature_of(KIND, headings)


def mapping_of(columns: Sequence[ListColumn], order: NameOrder | None) -> dict[str, object]:
    """Return what is to be remembered; the order of names only if somebody chose it."""
    roles = {str(one.number): one.role.value for one in columns}
    return {"roles": roles, "order": None if order is None else order.value}


def as_last_time(connection: Connection, rows: Sequence[list[str]], reading: Reading) -> Reading:
    """Return the reading with what was remembered where nobody said anything this time."""
    found = recalled(connection, KIND, rows) if reading.from_memory else None
    if found is None or reading.header_row not in {None, found.header_row}:
        return reading
    return replace(
        reading,
        header_row=found.header_row,
        roles={**_roles(found.mapping), **(reading.roles or {})},
        order=reading.order or _order(found.mapping),
    )


def _roles(mapping: Mapping[str, object]) -> dict[int, ColumnRole]:
    """Return the roles by column; those that a later version of Kopā knew are left to the guess."""
    roles = mapping.get("roles")
    if not isinstance(roles, Mapping):
        return {}
    known = set(ColumnRole)
    return {int(number): ColumnRole(role) for number, role in roles.items() if role in known}


def _order(mapping: Mapping[str, object]) -> NameOrder | None:
    order = mapping.get("order")
    return NameOrder(order) if isinstance(order, str) and order in set(NameOrder) else None
