"""Who belongs to a programme: which laptops may write what, told by signed statements.

Instead of one numbered list, every laptop keeps a set of small statements that only grows, and
works out from it who may what. A coordinator that was restored from a backup cannot so give one
number to two lists; statements that arrive late, twice or by any way lead to the same; and a
centre need not be told of the laptops of others. It is pure: the answer depends on nothing but the
statements, whose signatures were checked before (app.sync.statements).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeAlias

from app.domain.errors_rights import CoordinatorOnlyError, ReadOnlyLaptopError, RightsError
from app.domain.ids import ORG_SCOPE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import date

    from app.domain.ids import CentreId, LaptopId, ProgrammeId


MOST_STANDING: Final = 20
"""So many laptops a centre has at most by the word of leads, those of the coordinator included."""

MOST_EVER: Final = 100
"""So many a centre ever had at most by the word of leads, those that were taken out included."""

HIGHEST_BY_LEAD: Final = 1_000_000
"""Coordinators count versions on from what leads said, and must not come to the end of them."""


class Role(StrEnum):
    """What a laptop may do in the programme."""

    COORDINATOR = "coordinator"  # writes everything, says who belongs
    LEAD = "lead"  # writes its centre, may let laptops of its centre join
    LAPTOP = "laptop"  # writes its centre
    READER = "reader"  # takes in, writes nothing that others take in


@dataclass(frozen=True, slots=True)
class Founding:
    """What makes a programme one that others can join.

    `root` is the public Ed25519 key (32 bytes) that signs who belongs; `recovery` the age recipient
    that every file is sealed to as well, so that papers in a safe can open it.
    """

    programme: ProgrammeId
    name: str
    root: bytes
    recovery: str


@dataclass(frozen=True, slots=True)
class Member:
    """One laptop of the programme.

    `sign_key` is its public Ed25519 key (32 bytes), `seal_key` its age recipient. Of two statements
    on one key the higher `version` holds.
    """

    laptop: LaptopId
    name: str
    sign_key: bytes
    seal_key: str
    role: Role
    centre: CentreId | None
    since: date
    expires: date
    version: int = 1


@dataclass(frozen=True, slots=True)
class Revocation:
    """A laptop's key is not to be trusted any more, whatever date its files bear.

    It names the key and not the laptop: one that was found again joins anew, with new keys.
    """

    sign_key: bytes
    on: date
    why: str


@dataclass(frozen=True, slots=True)
class Rights:
    """What may be changed at this laptop; one that works alone may do everything.

    A laptop that only reads changes no records. What the whole programme shares is changed by
    coordinators; of templates and kinds of events others change what they added themselves.
    """

    may_write: bool = True
    may_change_shared: bool = True
    added_here: frozenset[bytes] = frozenset()
    """The templates and kinds that this laptop added, where it may not change all of them."""

    def may_change(self, record: bytes) -> bool:
        """Say whether a record that the programme shares may be changed here."""
        return self.may_change_shared or record in self.added_here

    @property
    def refusal(self) -> RightsError | None:
        """Return the error whose sentence tells why what is shared is not changed here."""
        if not self.may_write:
            return ReadOnlyLaptopError()
        return None if self.may_change_shared else CoordinatorOnlyError()


def may_erase(member: Member, scope: CentreId | bytes) -> bool:
    """Say whether this laptop may erase people of a centre for ever."""
    if member.role is Role.COORDINATOR:
        return True
    return member.role is Role.LEAD and scope == member.centre


Statement: TypeAlias = Member | Revocation


@dataclass(frozen=True, slots=True)
class Signed:
    """A statement, the key whose signature on it was checked, and the bytes that were signed."""

    what: Statement
    by: bytes
    content: bytes


class Roster:
    """Who belongs, as all known statements together tell."""

    def __init__(self, founding: Founding, statements: Iterable[Signed]) -> None:
        """Weigh the statements; those of nobody who may make them count for nothing."""
        self.founding = founding
        self._statements = tuple(statements)

    @cached_property
    def revoked(self) -> Mapping[bytes, Revocation]:
        """The keys that are not trusted any more, each with the earliest word on it."""
        found: dict[bytes, Revocation] = {}
        for one in sorted(self._statements, key=_order):
            if isinstance(one.what, Revocation) and self._may_revoke(one.by, one.what.sign_key):
                known = found.setdefault(one.what.sign_key, one.what)
                found[one.what.sign_key] = min(known, one.what, key=_when)
        return found

    @cached_property
    def known(self) -> Mapping[bytes, Member]:
        """Every laptop that ever belonged, by its key, the revoked ones included.

        What leads say counts up to so many laptops of a centre: the files of all others carry it.
        """
        waiting: dict[CentreId | None, list[Member]] = {}
        for key, one in self._by_leads.items():
            if key not in self._by_root:
                waiting.setdefault(one.centre, []).append(one)
        let_in = (one for centre in waiting for one in self._with_room(centre, waiting[centre]))
        return {**{one.sign_key: one for one in let_in}, **self._by_root}

    @cached_property
    def members(self) -> tuple[Member, ...]:
        """The laptops that belong now, by role and name."""
        standing = (one for key, one in self.known.items() if key not in self.revoked)
        ranks = list(Role)
        return tuple(sorted(standing, key=lambda one: (ranks.index(one.role), one.name)))

    @cached_property
    def in_force(self) -> tuple[Signed, ...]:
        """The statements that decide anything; no others need be kept or passed on."""
        found: dict[tuple[bytes, bool, bool], Signed] = {}
        for one in sorted(self._statements, key=_order):
            key, is_by_root = one.what.sign_key, one.by == self.founding.root
            if isinstance(one.what, Member):
                if one.what == self.known.get(key) and (is_by_root or key not in self._by_root):
                    found[key, is_by_root, True] = one
            elif self._may_revoke(one.by, key):
                known = found.setdefault((key, is_by_root, False), one)
                if isinstance(known.what, Revocation) and _when(one.what) < _when(known.what):
                    found[key, is_by_root, False] = one
        return tuple(found.values())

    def member(self, sign_key: bytes) -> Member | None:
        """Return the laptop with this key, None for a stranger and one that was revoked."""
        return None if sign_key in self.revoked else self.known.get(sign_key)

    def may_write(self, member: Member, scope: CentreId) -> bool:
        """Say whether a file of this laptop may carry the records of a scope.

        What the programme shares travels in every file; which of it counts depends on the table.
        """
        match member.role:
            case Role.COORDINATOR:
                return True
            case Role.LEAD | Role.LAPTOP:
                return scope in (ORG_SCOPE, member.centre)
            case Role.READER:
                return False

    def may_read(self, member: Member, scope: CentreId) -> bool:
        """Say whether files with the records of a scope are sealed to this laptop.

        A reader without a centre reads for the whole programme, such as an evaluator.
        """
        if scope == ORG_SCOPE or member.role is Role.COORDINATOR:
            return True
        return scope == member.centre or (member.role is Role.READER and member.centre is None)

    def readers_of(self, scopes: Collection[CentreId], today: date) -> tuple[Member, ...]:
        """Return the laptops that a file with these scopes is sealed to.

        Those whose time has run out are left out until the coordinator renews it. Nobody else
        renews a coordinator's, so its own never runs out.
        """
        return tuple(
            one
            for one in self.members
            if (one.expires >= today or one.role is Role.COORDINATOR)
            and all(self.may_read(one, scope) for scope in scopes)
        )

    @cached_property
    def _by_root(self) -> dict[bytes, Member]:
        return _latest(one for one in self._statements if one.by == self.founding.root)

    @cached_property
    def _revoked_by_root(self) -> frozenset[bytes]:
        return frozenset(
            one.what.sign_key
            for one in self._statements
            if isinstance(one.what, Revocation) and one.by == self.founding.root
        )

    @cached_property
    def _by_leads(self) -> dict[bytes, Member]:
        return _latest(
            one
            for one in self._statements
            if isinstance(one.what, Member) and self._may_let_in(one.by, one.what)
        )

    def _may_let_in(self, key: bytes, member: Member) -> bool:
        if member.version > HIGHEST_BY_LEAD:
            return False
        lead = self._lead(key)
        return lead is not None and member.role is Role.LAPTOP and member.centre == lead.centre

    def _with_room(self, centre: CentreId | None, waiting: Iterable[Member]) -> Iterator[Member]:
        """Yield those of the laptops let in by leads that a centre has room for, oldest first."""
        said = [
            one
            for one in self._by_root.values()
            if one.centre == centre and one.role is Role.LAPTOP
        ]
        ever, standing = len(said), sum(not self._is_out(one) for one in said)
        for one in sorted(waiting, key=_since):
            stands = not self._is_out(one)
            if ever < MOST_EVER and standing + stands <= MOST_STANDING:
                ever, standing = ever + 1, standing + stands
                yield one

    def _is_out(self, member: Member) -> bool:
        """Say whether somebody took a laptop out who may, whether or not it ever belonged."""
        said = (member.sign_key, member.centre)
        return member.sign_key in self._revoked_by_root or said in self._revoked_by_leads

    @cached_property
    def _revoked_by_leads(self) -> frozenset[tuple[bytes, CentreId | None]]:
        return frozenset(
            (one.what.sign_key, lead.centre)
            for one in self._statements
            if isinstance(one.what, Revocation) and (lead := self._lead(one.by)) is not None
        )

    def _may_revoke(self, key: bytes, revoked: bytes) -> bool:
        if key == self.founding.root:
            return True
        lead, member = self._lead(key), self.known.get(revoked)
        return (
            lead is not None
            and member is not None
            and member.role is Role.LAPTOP
            and member.centre == lead.centre
        )

    def _lead(self, key: bytes) -> Member | None:
        """Return the lead with this key; only the root makes leads, and only it ends them."""
        found = self._by_root.get(key)
        if found is None or found.role is not Role.LEAD or found.centre is None:
            return None
        return None if key in self._revoked_by_root else found


def _latest(statements: Iterable[Signed]) -> dict[bytes, Member]:
    """Return for each key the statement of the highest version; of two such, one for everybody."""
    found: dict[bytes, Member] = {}
    for one in sorted(statements, key=_order):
        if isinstance(one.what, Member):
            found[one.what.sign_key] = one.what
    return found


def _order(one: Signed) -> tuple[int, bytes]:
    version = one.what.version if isinstance(one.what, Member) else 0
    return version, one.content


def _since(one: Member) -> tuple[date, bytes]:
    return one.since, one.sign_key


def _when(one: Revocation) -> tuple[date, str]:
    return one.on, one.why
