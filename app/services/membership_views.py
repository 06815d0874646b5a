"""What people see of membership: this laptop's part, wishes, welcomes, the list of laptops."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from app.domain.ids import CentreId
    from app.domain.trust import Member, Revocation, Role
    from app.services.taking_in import TakenIn
    from app.sync.joining import JoinWish


@dataclass(frozen=True, slots=True)
class Belonging:
    """What this laptop is in its programme; `code` is compared by people who join.

    `is_out`: the coordinator took it out, so that nobody takes in its files any more. `lets_in`
    names the parts that it may give to others. `papers_on` is when the recovery papers were proved,
    `revoked` when and why this laptop was taken out, also once it has asked anew.
    """

    programme: str
    code: str
    role: Role | None
    centre: CentreId | None
    expires: date | None
    lets_in: tuple[Role, ...]
    papers_on: str = ""
    revoked: Revocation | None = None

    @property
    def is_out(self) -> bool:
        """Say whether this laptop does not belong any more."""
        return self.role is None


@dataclass(frozen=True, slots=True)
class Part:
    """What a newcomer is to be: its role, and the centre whose records it makes or reads."""

    role: Role
    centre: CentreId | None = None


@dataclass(frozen=True, slots=True)
class WishSeen:
    """A wish to join, as it is shown while people compare its code.

    `is_known` says that its centre is one of the programme already, `member` what the laptop has
    been in it so far.
    """

    wish: JoinWish
    is_known: bool
    member: Member | None

    @property
    def code(self) -> str:
        """Return the code that the newcomer shows as well."""
        return self.wish.code


@dataclass(frozen=True, slots=True)
class Welcome:
    """The file that lets a laptop in; `code` is what both compare, once."""

    file: Path
    code: str
    member: Member


@dataclass(frozen=True, slots=True)
class WelcomeSeen:
    """A welcome before it is accepted.

    `moves_from` is the name of the centre that the records of this laptop have belonged to, where
    they would become those of `centre`; "" where they stay as they are.
    """

    programme: str
    code: str
    sender: str
    role: Role
    centre: str
    moves_from: str
    brings: TakenIn


@dataclass(frozen=True, slots=True)
class MemberSeen:
    """One laptop on the list of those who belong or belonged."""

    member: Member
    centre: str
    is_this: bool
    is_expired: bool
    revoked: Revocation | None

    @property
    def belongs(self) -> bool:
        """Say whether its files are taken in."""
        return self.revoked is None
