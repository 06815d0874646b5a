"""Who joins the programme of a story, who is taken out of it, and who comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.ids import ORG_SCOPE
from app.domain.trust import Role
from tests.support.swarm import records
from tests.support.swarm.carriers import EVERYTHING, Carriers
from tests.support.swarm.laptops import RefusedError
from tests.support.swarm.ledger import PromiseBrokenError

if TYPE_CHECKING:
    from tests.support.swarm.laptops import Laptop

MEMBERSHIP = ("join", "revoke", "rejoin")


class Belonging(Carriers):
    """Everything about who belongs."""

    def is_last_coordinator(self, laptop: Laptop) -> bool:
        roster = self.programme.roster((1 << len(self.programme.signed)) - 1)
        return laptop.role is Role.COORDINATOR and not any(
            other.key != laptop.key
            and other.role is Role.COORDINATOR
            and roster.member(other.key) is not None
            for other in self.laptops
        )

    def signer(self, laptop: Laptop) -> bytes | None:
        """Return the key that a laptop says with who belongs, None for one that may not."""
        if (
            laptop.key is None
            or self.programme.roster(laptop.statements).member(laptop.key) is None
        ):
            return None
        if laptop.role is Role.COORDINATOR:
            return b"root"
        return laptop.key if laptop.role is Role.LEAD else None

    def join(self, laptop: Laptop) -> None:
        """Let in one that works alone."""
        alone = [one for one in self.laptops if not one.statements]
        by = self.signer(laptop)
        if alone and by is not None:
            self.let_in(laptop, self.chance.choice(alone), by)

    def rejoin(self, laptop: Laptop) -> None:
        """Let in one anew that was taken out, when it was found again."""
        by = self.signer(laptop)
        revoked = self.programme.roster(laptop.statements).revoked
        out = [one for one in self.laptops if one.key in revoked]
        if out and by is not None:
            self.let_in(laptop, self.chance.choice(out), by)

    def let_in(self, laptop: Laptop, other: Laptop, by: bytes) -> None:
        is_leads = other.role is Role.LAPTOP and other.centre == laptop.centre
        if laptop.role is Role.LEAD and not is_leads:
            return
        other.key = self.new_name()
        laptop.statements |= self.programme.let_in(other.key, other.role, other.centre, by)
        if self.programme.roster(laptop.statements).member(other.key) is None:
            raise PromiseBrokenError("who was let in does not belong")
        scopes = (ORG_SCOPE, other.centre) if other.centre else EVERYTHING
        welcome = self.written(laptop, scopes)
        if welcome is not None:
            self.files.append(welcome)
            if self.chance.random() < 0.7 and self.take(other, welcome):
                self.check_introduced(laptop, other)

    def check_introduced(self, laptop: Laptop, other: Laptop) -> None:
        """Check that a newcomer's own file tells those who it is that have not heard of it."""
        file = None if other.role is Role.READER else self.fresh(other)[0]
        for one in self.laptops:
            if one.role is not Role.COORDINATOR or file is None:
                continue
            told = self.programme.roster(one.statements | laptop.statements)
            try:
                one.judged(self.programme, file)
            except RefusedError as refused:
                if told.member(other.key) is not None:
                    raise PromiseBrokenError("a newcomer's file is refused") from refused

    def welcome(self, laptop: Laptop, founder: Laptop) -> None:
        """Let a laptop have joined already, with all that was there on that day."""
        laptop.statements, laptop.h = founder.statements, founder.h
        for scope in EVERYTHING if laptop.centre is None else (ORG_SCOPE, laptop.centre):
            laptop.known[scope] = {founder.n: founder.h}
            laptop.history |= founder.history & self.of_scope.get(scope, 0)
            rows = founder.rows.get(scope, {}).items()
            laptop.rows[scope] = {row: records.as_read(one, laptop.version) for row, one in rows}

    def revoke(self, laptop: Laptop) -> None:
        by = self.signer(laptop)
        other = self.chance.choice(self.laptops)
        is_own = other.key in (None, laptop.key)
        if by is None or is_own or self.is_last_coordinator(other):
            return
        if laptop.role is Role.LEAD and (other.role, other.centre) != (Role.LAPTOP, laptop.centre):
            return
        laptop.statements |= self.programme.revoke(other.key, by)
        if self.programme.roster(laptop.statements).member(other.key) is not None:
            raise PromiseBrokenError("who was taken out still belongs")
