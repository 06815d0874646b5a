"""Who stands in the grid, in which order, and who belongs to whose family there.

Plain Python over the grid as the service gives it: in Latvian order of the names.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.events import RegistrationState
from app.domain.row_order import RowOrder, ordered

if TYPE_CHECKING:
    from app.domain.attendance import Grid
    from app.domain.ids import PersonId


def without_cancelled(grid: Grid) -> Grid:
    """Return the grid without people who cancelled, unless something is marked for them."""
    marked = {person for person, _ in grid.cells}
    people = tuple(
        one
        for one in grid.people
        if one.state is not RegistrationState.CANCELLED or one.person in marked
    )
    shown = {one.person for one in people}
    families = (tuple(one for one in family if one in shown) for family in grid.families)
    return replace(
        grid, people=people, cells=dict(grid.cells), families=tuple(filter(None, families))
    )


def orders_of(grid: Grid) -> tuple[RowOrder, ...]:
    """Return the orders that make a difference here."""
    has_families = any(len(family) > 1 for family in grid.families)
    has_paper = bool(grid.on_paper)
    offered = {RowOrder.NAME: True, RowOrder.FAMILY: has_families, RowOrder.PAPER: has_paper}
    return tuple(order for order, makes_sense in offered.items() if makes_sense)


def arranged(grid: Grid, order: RowOrder) -> Grid:
    """Return the grid with its people in an order; families stand in it where they are together."""
    by_id = {one.person: one for one in grid.people}
    people = list(by_id)
    if order is RowOrder.PAPER:
        # Below the printed rows people wrote themselves in as they came.
        people.sort(key=lambda one: by_id[one].since)
    found = ordered(people, order, grid.families, grid.on_paper)
    return replace(
        grid,
        people=tuple(by_id[one] for one in found),
        families=grid.families if order is RowOrder.FAMILY else (),
    )


def family_of(grid: Grid, person: PersonId) -> tuple[PersonId, ...]:
    """Return the family of somebody in the grid, themselves among them."""
    return next((family for family in grid.families if person in family), (person,))
