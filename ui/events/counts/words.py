"""How an organisation that came is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.texts import translate

if TYPE_CHECKING:
    from app.domain.presences import OrganisationPresence


def present_words(present: OrganisationPresence) -> str:
    """Return how many people stood for an organisation, and the note."""
    people = "" if present.people is None else translate("Counts", "%n people", n=present.people)
    return " · ".join(filter(None, (people, present.note)))
