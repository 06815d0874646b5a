"""Who belongs in the model: signed statements as bits of a number, judged by app.domain.trust.

A set of statements is a number, so that laptops and files share it at no cost. What such a set
comes to is worked out once by the real roster and kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from app.domain.ids import LaptopId, ProgrammeId
from app.domain.trust import Founding, Member, Revocation, Role, Roster, Signed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.ids import CentreId
    from app.domain.trust import Statement

ROOT: Final = b"root"
DAY: Final = date(2026, 11, 22)
FOUNDING: Final = Founding(ProgrammeId(b"p" * 16), "Kopā", ROOT, "recovery")


@dataclass(slots=True)
class Programme:
    """All statements that were ever made in a story."""

    signed: list[Signed] = field(default_factory=list)
    numbers: dict[bytes, int] = field(default_factory=dict)
    rosters: dict[int, Roster] = field(default_factory=dict)
    renewals: dict[int, int] = field(default_factory=dict)
    chosen: dict[tuple, int] = field(default_factory=dict)

    def let_in(self, key: bytes, role: Role, centre: CentreId | None, by: bytes = ROOT) -> int:
        """Say that a laptop belongs; return the statement as a set."""
        day = date(2028, 5, 22)
        return self.say(
            Member(LaptopId(key), key.hex(), key, key.hex(), role, centre, DAY, day), by
        )

    def revoke(self, key: bytes, by: bytes = ROOT) -> int:
        """Say that a laptop's key is not to be trusted any more."""
        return self.say(Revocation(key, DAY, "lost"), by)

    def say(self, what: Statement, by: bytes) -> int:
        one = Signed(what, by, repr((what, by)).encode())
        number = self.numbers.setdefault(one.content, len(self.signed))
        if number == len(self.signed):
            self.signed.append(one)
        return 1 << number

    def among(self, statements: int) -> Iterator[Signed]:
        """Yield the statements of a set."""
        for number, one in enumerate(self.signed):
            if statements >> number & 1:
                yield one

    def roster(self, statements: int) -> Roster:
        """Return who belongs as these statements tell."""
        if statements not in self.rosters:
            self.rosters[statements] = Roster(FOUNDING, self.among(statements))
        return self.rosters[statements]

    def renewed(self, statements: int) -> int:
        """Return what a coordinator says when it writes a file: once more what leads said."""
        if statements not in self.renewals:
            roster = self.roster(statements)
            by_root = [one.what for one in self.among(statements) if one.by == ROOT]
            more = statements
            for what in (*roster.members, *roster.revoked.values()):
                if what not in by_root:
                    more |= self.say(what, ROOT)
            self.renewals[statements] = more
        return self.renewals[statements]

    def by_root(self, statements: int) -> int:
        """Return those of some statements that coordinators made."""
        chosen = (self.numbers[one.content] for one in self.among(statements) if one.by == ROOT)
        return sum(1 << number for number in chosen)

    def taken_out(self, statements: int) -> set[bytes]:
        """Return the keys that coordinators took out: for the checks, not by the roster."""
        return {
            one.what.sign_key
            for one in self.among(statements)
            if isinstance(one.what, Revocation) and one.by == ROOT
        }

    def travelling(self, statements: int, scopes: tuple, key: bytes) -> int:
        """Return what the readers of a file need: a centre is not told of others' laptops."""
        place = (statements, scopes, key)
        if place not in self.chosen:
            self.chosen[place] = self._travelling(*place)
        return self.chosen[place]

    def _travelling(self, statements: int, scopes: tuple, own: bytes) -> int:
        known = self.roster(statements).known
        concerned = {own} | {
            key
            for key, one in known.items()
            if one.role is Role.COORDINATOR or one.centre is None or one.centre in scopes
        }
        chosen = 0
        for one in self.among(statements):
            key = one.what.sign_key
            if isinstance(one.what, Member):
                is_needed = key in concerned and one.what == known[key]
            else:
                is_needed = key in concerned or key not in known
            if is_needed:
                chosen |= 1 << self.numbers[one.content]
        return chosen
