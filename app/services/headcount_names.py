"""How the categories are called under which people were counted, in any language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.kinds import HeadcountCategory, category_name
from app.persistence import headcount_categories
from app.texts import catalogue

if TYPE_CHECKING:
    from sqlalchemy import Connection


def category_names(connection: Connection, language: str) -> dict[str, str]:
    """Return the name of every category by its code, in their order; removed ones at the end."""
    texts = catalogue(language)
    standing = headcount_categories.standing(connection)
    own = {one.code: one.label(language) for one in standing}
    removed = {one.code: one.label(language) for one in headcount_categories.ever(connection)}
    built_in = {one.value: category_name(one, texts) for one in HeadcountCategory}
    return {**own, **built_in, **removed, "": texts.translate("Attendance", "Ages not stated")}
