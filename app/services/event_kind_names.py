"""The names of all kinds of events, by which lists from elsewhere name them."""

from __future__ import annotations

from typing import Final

from app.domain.kind_words import folded_names
from app.domain.kinds import EventKind
from app.services.kinds import kind_forms

_LANGUAGES: Final = ("lv", "ru", "en")


def kind_names() -> dict[str, str]:
    """Return the names of all kinds of events, folded, with their codes."""
    return folded_names(
        (kind.value, kind_forms(kind, language).nominative)
        for language in _LANGUAGES
        for kind in EventKind
    )
