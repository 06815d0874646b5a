"""Who holds an event, as its papers name them. The wording of the papers is not known here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.events import PartnerRole, TeamRole
from app.persistence import events

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.domain.ids import EventId
    from app.domain.programme import Centre


@dataclass(frozen=True, slots=True)
class Hosts:
    """`issuer` is the centre by the name that papers have, "" where no centre is known."""

    issuer: str
    organiser: str
    facilitators: tuple[str, ...]


def hosts_of(connection: Connection, event: EventId, centre: Centre | None) -> Hosts:
    """Return who organises an event, the centre where nobody else does, and who leads it."""
    issuer = "" if centre is None else centre.issuer_name or centre.name
    partners = events.partners(connection, event)
    organisers = (one.name for one in partners if one.role is PartnerRole.ORGANISER)
    team = events.team(connection, event)
    facilitators = tuple(one.name for one in team if one.role is TeamRole.FACILITATOR)
    return Hosts(issuer, ", ".join(organisers) or issuer, facilitators)
