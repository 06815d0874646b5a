"""Seeded stories of laptops that exchange files, and the promises that must hold in each.

Every run picks some kinds of events and how often they come (swarm testing: uniform mixes miss the
nastiest faults). All choices come from one Random, so that a seed tells the same story everywhere.
`run` raises PromiseBrokenError when a promise of docs/sync.md is broken.

Beside the rows a story keeps which edits reached whom, as bits of a number. So it can check more
than agreement: what was overwritten knowingly, and what was lost without being listed.
"""

from __future__ import annotations

import hashlib
import random
from collections import Counter
from itertools import accumulate
from typing import TYPE_CHECKING

from app.domain.ids import ORG_SCOPE
from app.domain.trust import Role
from app.sync import merge as rules
from tests.support.swarm import records
from tests.support.swarm.belonging import MEMBERSHIP
from tests.support.swarm.carriers import CARRYING, EVERYTHING
from tests.support.swarm.laptops import File, Laptop, RefusedError
from tests.support.swarm.ledger import PromiseBrokenError, bits
from tests.support.swarm.meetings import Meetings
from tests.support.swarm.misfortunes import MISFORTUNE
from tests.support.swarm.people import TYPING
from tests.support.swarm.records import CENTRES, FIRST, LATE

if TYPE_CHECKING:
    from app.sync.merge import RowState
    from tests.support.swarm.programme import Programme

KINDS = (*TYPING, *CARRYING, *MISFORTUNE, *MEMBERSHIP)


class Story(Meetings):
    """One run, and what must hold at its end."""

    def check(self, hub: Laptop) -> None:
        members = self.members(hub)
        for laptop in self.laptops:
            self.check_scopes(laptop)
        for scope in EVERYTHING:
            for laptop in members:
                if laptop.centre in (None, scope) or scope == ORG_SCOPE:
                    self.check_agreement(scope, laptop, hub)
            if not self.has_clones:
                self.check_edits(scope, hub)
                if scope != ORG_SCOPE:
                    self.check_lost_edits(scope, hub)
        writers = [one for one in members if one.role is not Role.READER]
        for laptop in writers:
            self.check_forged(laptop)
        self.check_all_in_one(hub)
        self.check_all_in_one(self.chance.choice(writers))
        revoked = self.programme.roster(hub.statements).revoked
        for laptop in self.laptops:
            if laptop.key in revoked:
                self.check_revoked(laptop, members)

    def check_scopes(self, laptop: Laptop) -> None:
        if laptop.centre and laptop.rows.keys() - {ORG_SCOPE, laptop.centre}:
            raise PromiseBrokenError("a centre's laptop has records of another centre")

    def check_agreement(self, scope: bytes, laptop: Laptop, hub: Laptop) -> None:
        scoped = self.of_scope.get(scope, 0) & ~self.guarded
        more = laptop.history & ~hub.history & self.of_scope.get(scope, 0)
        more |= bool(laptop.erased.get(scope, {}).items() - hub.erased.get(scope, {}).items())
        if laptop.role is Role.READER and more:
            return  # Nobody else has it, and what a reader has it tells nobody.
        if laptop.erased.get(scope, {}) != hub.erased.get(scope, {}):
            raise PromiseBrokenError("laptops disagree on who was erased")
        if in_common(scope, laptop, hub) != in_common(scope, hub, laptop):
            raise PromiseBrokenError("laptops disagree after all files reached everybody")
        if (laptop.history ^ hub.history) & scoped and not self.has_clones:
            raise PromiseBrokenError("a change did not reach everybody")

    def check_edits(self, scope: bytes, hub: Laptop) -> None:
        rows, erased = hub.rows.get(scope, {}), hub.erased.get(scope, {})
        reached = hub.history & self.of_scope.get(scope, 0)
        overwritten = 0
        for number in bits(reached):
            overwritten |= self.superseded[number]
        # Typed on two laptops alike, a value is settled when either was overwritten knowingly.
        # Somebody who may not have changed it knew of the other value all the same.
        unheard = 0
        for number in bits(self.guarded & self.of_scope.get(scope, 0)):
            unheard |= self.superseded[number]
        known = bits(overwritten | unheard | self.listed)
        settled = {self.edits[number][:3] for number in known}
        for number in bits(reached & ~overwritten & ~self.taken_back):
            row, column, value, _ = self.edits[number]
            if records.about(row) in erased and (records.is_emptied(row, column) or column in LATE):
                continue
            stamp = rules.effective(rows[row], column)
            if stamp == rules.NEVER and records.is_added(row):
                continue  # Changed by somebody who is gone, and known by hearsay.
            final = self.by_stamp.get((row, column, stamp))
            if final is None or overwritten >> final & 1:
                raise PromiseBrokenError("a change lost against one that its author had seen")
            lost = value != rows[row].values.get(column)
            if lost and (row, column, value) not in settled:
                raise PromiseBrokenError("a value was lost and never listed")

    def check_lost_edits(self, scope: bytes, hub: Laptop) -> None:
        """Check that no change was lost in a deleted record without being listed."""
        reached = bits(hub.history & self.of_scope.get(scope, 0))
        alike = Counter(self.edits[number][:3] for number in reached)
        deletions: dict[str, int] = {}
        for number in bits(self.of_scope.get(scope, 0)):
            row, column, value, _ = self.edits[number]
            if (column, value) == ("deleted", 1):
                deletions[row] = deletions.get(row, 0) | 1 << number
        for number in reached:
            row, column, value, stamp = self.edits[number]
            state = hub.rows[scope][row]
            if row in self.rescued or stamp == state.base or column == "deleted":
                continue
            if column in LATE and value is None:
                continue  # Emptied again: as it was for whoever deleted the record.
            if not state.values["deleted"] or hub.is_erased(scope, row):
                continue
            is_standing = stamp == rules.effective(state, column)
            # Somebody who knew of it deleted the record too, or its author knew of a deletion.
            is_known = self.before[number] & deletions[row] or any(
                self.before[deletion] >> number & 1 for deletion in bits(deletions[row])
            )
            if is_standing and alike[row, column, value] == 1 and not is_known:
                raise PromiseBrokenError("a change of a deleted record was never listed")

    def check_forged(self, laptop: Laptop) -> None:
        for rows in laptop.rows.values():
            for state in rows.values():
                if self.forged and not self.forged.isdisjoint(state.values.values()):
                    raise PromiseBrokenError("what a laptop may not write stands on another one")

    def check_all_in_one(self, laptop: Laptop) -> None:
        """Every file carries everything: an empty laptop has all of it after one."""
        empty = Laptop(laptop.key, laptop.role, laptop.centre, self.new_name(), laptop.version)
        empty.upgrade(laptop.version)
        scopes = (ORG_SCOPE, laptop.centre) if laptop.centre else EVERYTHING
        self.take(empty, laptop.file(self.programme, scopes))
        for scope in scopes[1:] if laptop.centre else scopes:
            if in_common(scope, empty, laptop) != in_common(scope, laptop, empty):
                raise PromiseBrokenError("one file does not carry everything")

    def check_revoked(self, laptop: Laptop, members: list[Laptop]) -> None:
        """What is written after everybody heard that a laptop was taken out reaches nobody."""
        self.add(laptop)
        for file in self.fresh(laptop):
            if any(self.take(other, file) for other in members):
                raise PromiseBrokenError("a file of a laptop that was taken out was taken in")

    def check_all_claims(self) -> None:
        for laptop in self.laptops:
            claims = {scope: laptop.seen(scope) for scope in laptop.rows}
            self.check_claims(claims, laptop.history)
        for file in self.files:
            if not any(file is one for one in self.liars):
                self.check_claims(file.seen, file.history)

    def check_order(self) -> None:
        """Take the same files in two orders: the same records."""
        laptop = self.chance.choice(self.laptops)
        if not laptop.statements or not self.files:
            return
        files = self.chance.sample(self.files, min(4, len(self.files)))
        one, other = laptop.twin(), laptop.twin()
        known = laptop.statements
        for file in files:
            known |= file.statements
        for twin, order in ((one, files), (other, files[::-1])):
            twin.statements = known
            for file in order:
                take_silently(self.programme, twin, file)
        for scope in one.rows.keys() | other.rows.keys():
            if in_common(scope, one, other, is_meeting=True) != in_common(
                scope, other, one, is_meeting=True
            ):
                raise PromiseBrokenError("the order of files decides")


def take_silently(programme: Programme, laptop: Laptop, file: File) -> None:
    try:
        sender = laptop.judged(programme, file)
    except RefusedError:
        return
    laptop.commit(laptop.taking(file, sender), file)


def in_common(scope: bytes, laptop: Laptop, other: Laptop, *, is_meeting: bool = False) -> dict:
    """Return the rows of a scope as two laptops must agree on them.

    Of people who were erased programs of different versions keep different stamps of what is empty,
    and so do laptops until their files have met once more; a reader's are met by none.
    """
    erased = laptop.erased.get(scope, {})
    roles = (laptop.role, other.role)
    is_loose = is_meeting or laptop.version != other.version or Role.READER in roles
    return {
        row: as_agreed(row, state, is_loose=is_loose and records.about(row) in erased)
        for row, state in laptop.rows.get(scope, {}).items()
    }


def as_agreed(row: str, state: RowState, *, is_loose: bool) -> object:
    """Return what laptops agree on of a row: who made a shared one may be hearsay."""
    if is_loose:
        return records.without_personal(row, state)
    if records.is_guarded(row):
        return records.cells(state)
    return records.bare(state)


def begun(chance: random.Random) -> Story:
    """Return two to six laptops of a programme, some of which still work alone."""
    world = Story(chance)
    start = hired(world)
    founder, *others = world.laptops
    founder.rows[ORG_SCOPE] = {}
    world.create(founder, ORG_SCOPE, FIRST)
    if chance.random() < 0.5:
        world.create(founder, ORG_SCOPE, records.KINDS[0])
    founder.statements = start
    for _ in range(chance.randint(0, 4)):
        world.add(founder)
        world.attend(founder)
    for laptop in others:
        if laptop.key:
            world.welcome(laptop, founder)
    for laptop in chance.choices(world.laptops, k=chance.randint(0, 2)):
        world.add(laptop)
    return world


def hired(world: Story) -> int:
    """Add the laptops, the first of which is a coordinator's; return who belongs."""
    chance, start = world.chance, 0
    for place in range(chance.randint(2, 6)):
        role = Role.COORDINATOR
        if place and chance.random() < 0.8:
            role = chance.choice((Role.LEAD, Role.LAPTOP, Role.LAPTOP, Role.READER))
        centre = None if role is Role.COORDINATOR else chance.choice(CENTRES)
        if role is Role.READER and chance.random() < 0.3:
            centre = None
        laptop = Laptop(None, role, centre, world.new_name())
        laptop.upgrade(chance.choice((0, 0, 1, 2)))
        world.laptops.append(laptop)
        if role is Role.COORDINATOR or chance.random() < 0.8:
            laptop.key = world.new_name()
            start |= world.programme.let_in(laptop.key, role, centre)
    return start


def run(seed: int) -> str:
    """Live through one seeded story and check it; return a digest of everything that happened."""
    chance = random.Random(seed)
    world = begun(chance)
    weights = [chance.choice((0, 0, 1, 1, 3, 9)) for _ in KINDS]
    if chance.random() < 0.8:
        weights[KINDS.index("clone")] = 0
    for kind in ("edit", "send", "receive"):
        weights[KINDS.index(kind)] += 1
    limits = list(accumulate(weights))
    for kind in chance.choices(KINDS, cum_weights=limits, k=chance.randint(5, 40)):
        laptop = chance.choice(world.laptops)
        getattr(world, kind)(laptop)
        world.trace.append((kind, laptop.n, laptop.h))
    if chance.random() < 0.3:
        world.check_order()
    if not world.has_clones:
        world.check_all_claims()
    hub = world.heal()
    world.check(hub)
    return digest(world, hub)


def digest(world: Story, hub: Laptop) -> str:
    """Return a digest of all that happened, and of what everybody has at the end."""
    final = [(one.n, one.h, one.history) for one in world.laptops]
    rows = [
        (row, sorted(records.cells(state).items()))
        for scope in EVERYTHING
        for row, state in sorted(hub.rows.get(scope, {}).items())
    ]
    return hashlib.sha256(repr((world.trace, final, rows)).encode()).hexdigest()
