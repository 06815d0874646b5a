"""Names after each other, of many only the first. It does not know whose names they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Sequence


def first_names(names: Sequence[str], most: int) -> str:
    """Return "Anna, Ilze and 3 more" where `most` is two."""
    told = ", ".join(names[:most])
    more = len(names) - most
    if more <= 0:
        return told
    return translate("Names", "{names} and %n more", n=more).format(names=told)
