"""Whom the programme counts at the door, where the usual four categories do not fit it.

A category that is renamed keeps its counts; one that is removed is offered no longer, and what was
counted under it stays.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.errors import NameMissingError, NotFoundError
from app.domain.headcounts import OwnCategory
from app.domain.ids import HeadcountCategoryId, derived_id, new_id
from app.domain.names import tidy_text
from app.domain.search import fold
from app.persistence import headcount_categories, records, tables
from app.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from app.domain.headcounts import CategoryDraft
    from app.persistence.store import Store


class HeadcountCategoriesService:
    """What people settle about whom they count."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def categories(self) -> tuple[OwnCategory, ...]:
        """Return the programme's own categories in its order; none where the usual four serve."""
        with self._store.database.reading() as connection:
            return headcount_categories.standing(connection)

    def add(self, draft: CategoryDraft) -> OwnCategory:
        """Add a category behind the others; a removed one of that name comes back."""
        typed = _category(HeadcountCategoryId(b""), draft)
        with self._store.database.act("headcount_category.add", name=typed.name) as act:
            standing = headcount_categories.standing(act.connection)
            known = _of_name(standing, typed.name)
            if known is not None:
                return known
            last = max((one.position for one in standing), default=0)
            added = replace(typed, id=_id_for(act.connection, typed.name), position=last + 1)
            headcount_categories.put(act.connection, added)
        return added

    def change(self, category: HeadcountCategoryId, draft: CategoryDraft) -> Changes:
        """Set the names of a category; what was counted under it is called so from now on."""
        changed = _category(category, draft)
        with self._store.database.act("headcount_category.change", name=changed.name) as act:
            known = _known(act.connection, category)
            cells = headcount_categories.cells_of(replace(changed, position=known.position))
            records.change(act.connection, tables.headcount_category, category, cells)
        return Changes(act.tables)

    def move(self, category: HeadcountCategoryId, by: int) -> Changes:
        """Move a category so many places down the list, up for less than nought."""
        with self._store.database.act("headcount_category.move") as act:
            act.detail["name"] = _known(act.connection, category).name
            order = [one.id for one in headcount_categories.standing(act.connection)]
            records.move(act.connection, tables.headcount_category, order, category, by)
        return Changes(act.tables)

    def remove(self, category: HeadcountCategoryId) -> Changes:
        """Offer a category no longer; its counts stay, under its name."""
        with self._store.database.act("headcount_category.remove") as act:
            act.detail["name"] = _known(act.connection, category).name
            records.remove(act.connection, tables.headcount_category, category)
        return Changes(act.tables)


def _category(category: HeadcountCategoryId, draft: CategoryDraft) -> OwnCategory:
    name = tidy_text(draft.name)
    if not name:
        raise NameMissingError("headcount_category")
    return OwnCategory(category, name, tidy_text(draft.english), tidy_text(draft.russian))


def _id_for(connection: Connection, name: str) -> HeadcountCategoryId:
    """Return the id of a category that does not stand.

    One that was removed under that name has counts of the same people. Otherwise the id follows
    from the name, so that laptops that add it apart have it once, unless it was called so before.
    """
    ever = headcount_categories.ever(connection)
    known = _of_name(ever, name)
    if known is not None:
        return known.id
    derived = HeadcountCategoryId(derived_id("headcount_category.v1", fold(name).encode()))
    is_free = all(one.id != derived for one in ever)
    return derived if is_free else HeadcountCategoryId(new_id())


def _of_name(among: Iterable[OwnCategory], name: str) -> OwnCategory | None:
    return next((one for one in among if fold(one.name) == fold(name)), None)


def _known(connection: Connection, category: HeadcountCategoryId) -> OwnCategory:
    for one in headcount_categories.standing(connection):
        if one.id == category:
            return one
    raise NotFoundError("headcount_category", category.hex())
