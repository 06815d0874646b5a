"""The words for kinds of events in the three languages, from the program's own list."""

from __future__ import annotations

from functools import cache

import resources
from app.domain.kinds import EventKind, EventKindWords, KindForms, read_event_kinds


@cache
def _words() -> EventKindWords:
    return read_event_kinds(resources.read_text("event_kinds.json"))


def kind_forms(kind: str, language: str) -> KindForms:
    """Return the kind's name and its locative; a kind nobody knows is an event."""
    forms = _words().forms(kind, language) or _words().forms(EventKind.EVENT, language)
    assert forms is not None  # noqa: S101  the list holds every EventKind in every language
    return forms
