"""The end of a story: everything reaches everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.ids import ORG_SCOPE
from app.domain.trust import Role
from app.sync import merge as rules
from tests.support.swarm import records
from tests.support.swarm.ledger import PromiseBrokenError
from tests.support.swarm.misfortunes import Misfortunes
from tests.support.swarm.records import CENTRES, KIND

if TYPE_CHECKING:
    from tests.support.swarm.laptops import Laptop


class Meetings(Misfortunes):
    """Everybody with everybody, directly or by way of one coordinator."""

    def heal(self) -> Laptop:
        """Let all files reach all, by way of one coordinator or each to each; return that one."""
        every = (1 << len(self.programme.signed)) - 1
        roster = self.programme.roster(every)
        hubs = [
            one
            for one in self.laptops
            if one.role is Role.COORDINATOR and roster.member(one.key) is not None
        ]
        hub = self.chance.choice(hubs)
        if self.programme.roster(hub.statements).member(hub.key) is None:
            hub.learn(every)
        if self.chance.random() < 0.2:
            self.exchange_until_nothing_is_new(hub)
            return hub
        self.exchange_by(hub)
        self.make_again(hub)
        self.exchange_by(hub)
        # What was erased after it met other rows has other stamps until it meets them again.
        if self.make_again(hub) or any(one.erased for one in self.laptops):
            self.exchange_by(hub)
        return hub

    def members(self, hub: Laptop) -> list[Laptop]:
        """Return who belongs, as both sides see it.

        Coordinators that take out each other are not to be helped by files: one that was told by
        somebody who is out that it is out itself sends nothing more, and is not asked to.
        """
        roster = self.programme.roster(hub.statements)
        found = []
        for laptop in self.laptops:
            own = self.programme.roster(laptop.statements)
            if all(one.member(key) for one in (roster, own) for key in (laptop.key, hub.key)):
                found.append(laptop)
        return found

    def exchange_until_nothing_is_new(self, hub: Laptop) -> None:
        """Without a hub what one says may have to pass through the hands of several."""
        for _ in range(len(self.laptops) + 2):
            before = [(one.history, one.statements, dict(one.rows)) for one in self.laptops]
            self.exchange_each()
            is_more = self.make_again(hub)
            if not is_more and before == [
                (one.history, one.statements, one.rows) for one in self.laptops
            ]:
                break

    def exchange_by(self, hub: Laptop) -> None:
        for laptop in self.chance.sample(self.laptops, len(self.laptops)):
            for file in self.fresh(laptop):
                self.take(hub, file)
        everything, *of_centres = self.fresh(hub)
        for laptop in self.laptops:
            if laptop is not hub:
                place = CENTRES.index(laptop.centre) if laptop.centre else None
                self.take(laptop, everything if place is None else of_centres[place])

    def exchange_each(self) -> None:
        files = [file for laptop in self.laptops for file in self.fresh(laptop)]
        for laptop in self.laptops:
            for file in self.chance.sample(files, len(files)):
                self.take(laptop, file)

    def make_again(self, hub: Laptop) -> bool:
        """A coordinator that is told of changes which it has not makes them again, its own way."""
        before = len(self.edits)
        for laptop in self.members(hub):
            if laptop.role is Role.READER:
                continue
            for row, state in laptop.rows[ORG_SCOPE].items():
                mine = hub.rows[ORG_SCOPE].get(row)
                if mine is None or mine == state or not records.is_guarded(row):
                    continue
                for column in state.values:
                    if rules.stronger(mine, state, column) is state:
                        self.check_not_its_own(hub, laptop, row, column)
                        hub.upgrade(2)
                        self.change(hub, (ORG_SCOPE, row, column), next(self.names))
                        mine = hub.rows[ORG_SCOPE][row]
        return len(self.edits) > before

    def check_not_its_own(self, hub: Laptop, laptop: Laptop, row: str, column: str) -> None:
        """Check that what a laptop added, and changed in that, reaches the hub with its file."""
        state, lives = laptop.rows[ORG_SCOPE][row], (laptop.n, *laptop.former)
        stamp = rules.effective(state, column)
        if self.has_clones or {state.base, stamp} & self.anew or not records.is_added(row):
            return
        is_there = row[0] == KIND or state.base == hub.rows[ORG_SCOPE][row].base
        if not is_there or state.base.n not in lives or stamp.n not in lives:
            return
        # It may have joined only just now, and have sent nothing yet.
        for file in self.fresh(laptop):
            self.take(hub, file)
        if rules.effective(hub.rows[ORG_SCOPE][row], column) < stamp:
            raise PromiseBrokenError("what a laptop told of what it added did not reach others")
