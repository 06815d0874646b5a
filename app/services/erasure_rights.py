"""Who may erase a person, and which laptops have to follow.

A coordinator may everywhere, a lead in the own centre. A laptop that belongs to no programme has
nobody to ask: whoever uses it decides about the centre that is its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.trust import Member, Role, may_erase
from app.persistence import programme, trust

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.domain.ids import CentreId, LaptopId
    from app.domain.trust import Roster


@dataclass(frozen=True, slots=True)
class Rights:
    """What this laptop may; `roster` is None where it belongs to no programme."""

    own: LaptopId | None
    centre: CentreId | None
    keeps_all: bool
    member: Member | None = None
    roster: Roster | None = None

    def may_erase(self, centre: CentreId) -> bool:
        """Say whether a record of this centre may be erased here."""
        if self.roster is None:
            return self.keeps_all or centre == self.centre
        return self.member is not None and may_erase(self.member, centre)

    @property
    def keeps_shared(self) -> bool:
        """Whether what the whole programme shares is changed on this laptop."""
        if self.roster is None:
            return True
        return self.member is not None and self.member.role is Role.COORDINATOR

    def laptops_of(self, scope: CentreId) -> tuple[tuple[LaptopId, str], ...]:
        """Return the ids and names of the laptops that keep the records of a centre."""
        if self.roster is None:
            return ()
        # One that left and came back has two keys.
        readers = (one for one in self.roster.members if self.roster.may_read(one, scope))
        return tuple({one.laptop: one.name for one in readers}.items())


def rights_of(connection: Connection) -> Rights:
    """Return what this laptop may, as the statements kept here tell."""
    laptop = programme.this_laptop(connection)
    if laptop is None:
        return Rights(None, None, keeps_all=False)
    alone = Rights(laptop.id, laptop.centre, laptop.keeps_all)
    if not trust.envelopes(connection):
        return alone
    # The ways of sealing are loaded only where there is a programme.
    from app.services import belonging  # noqa: PLC0415

    found = belonging.known_founding(connection)
    if found is None:
        return alone
    roster = belonging.roster_of(connection, found)
    member = belonging.own_member(connection, roster)
    return Rights(laptop.id, laptop.centre, laptop.keeps_all, member, roster)
