"""What people and organisations do for an event, in words."""

from __future__ import annotations

from app.domain.events import PartnerRole, TeamRole
from app.texts import translate


def team_role_word(role: TeamRole) -> str:
    """Return what a person does for an event besides taking part."""
    if not role.is_known:
        return role.value
    match role:
        case TeamRole.FACILITATOR:
            return translate("Event", "Facilitator")
        case TeamRole.ORGANISER:
            return translate("Event", "Organiser", comment="person")
        case TeamRole.VOLUNTEER:
            return translate("Event", "Volunteer")


def partner_role_word(role: PartnerRole) -> str:
    """Return what an organisation does for an event."""
    if not role.is_known:
        return role.value
    match role:
        case PartnerRole.ORGANISER:
            return translate("Event", "Organiser", comment="organisation")
        case PartnerRole.PARTNER:
            return translate("Event", "Partner")
        case PartnerRole.HOST:
            return translate("Event", "Gives the rooms")
        case PartnerRole.ATTENDING:
            return translate("Event", "Takes part")
