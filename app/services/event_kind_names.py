"""The names of all kinds of events, by which lists from elsewhere name them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.kind_words import folded_names
from app.domain.kinds import EventKind
from app.persistence import event_kinds
from app.services.kinds import kind_forms

if TYPE_CHECKING:
    from sqlalchemy import Connection

_LANGUAGES: Final = ("lv", "ru", "en")


def kind_names(connection: Connection) -> dict[str, str]:
    """Return the names of all kinds of events, folded, with their codes; own kinds first."""
    own = [
        (kind.code, name)
        for kind in event_kinds.everyone(connection)
        for name in (kind.nominative, kind.english, kind.russian)
        if name.strip()
    ]
    carried = [
        (kind.value, kind_forms(kind, language).nominative)
        for language in _LANGUAGES
        for kind in EventKind
    ]
    return folded_names([*own, *carried])
