"""How facts about organisations are said on the screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.events import EventState, PartnerRole
from app.domain.kinds import OrganisationKind, organisation_kind_name
from app.domain.mini_projects import MiniProjectState
from app.services.wording.organisations import different_reason_words, same_reason_words
from app.texts import catalogue, language, translate
from ui.events.roles import partner_role_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.organisations import DifferentReason, SameReason


def kind_words(kind: str) -> str:
    """Return the name of a kind; a kind from a newer Kopā is shown by its code."""
    if kind not in set(OrganisationKind):
        return kind
    return organisation_kind_name(OrganisationKind(kind), catalogue(language()))


def reasons_words(reasons: Iterable[SameReason]) -> str:
    """Return why two may be one, as one phrase."""
    return ", ".join(map(same_reason_words, reasons))


def doubts_words(doubts: Iterable[DifferentReason]) -> str:
    """Return what speaks against it, as one phrase."""
    return ", ".join(map(different_reason_words, doubts))


def roles_words(roles: Iterable[str]) -> str:
    """Return what an organisation does for an event."""
    known = set(PartnerRole)
    return ", ".join(partner_role_word(PartnerRole(one)) if one in known else one for one in roles)


def project_state_words(state: str) -> str:
    """Return how far a mini-project has come."""
    words = {
        MiniProjectState.APPLIED: lambda: translate("Organisations", "Applied"),
        MiniProjectState.SUPPORTED: lambda: translate("Organisations", "Supported"),
        MiniProjectState.COMPLETED: lambda: translate("Organisations", "Completed"),
    }
    return words[MiniProjectState(state)]() if state in set(MiniProjectState) else state


def is_cancelled(state: str) -> bool:
    """Tell whether an event does not take place."""
    return state == EventState.CANCELLED
