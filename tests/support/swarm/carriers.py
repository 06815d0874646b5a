"""Files of a story: written, carried, taken in, once more, and what must hold each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.ids import ORG_SCOPE
from app.domain.trust import Role
from app.sync import merge as rules
from tests.support.swarm.laptops import RefusedError, Told
from tests.support.swarm.ledger import PromiseBrokenError, is_unclaimed
from tests.support.swarm.people import People
from tests.support.swarm.records import CENTRES, KIND, OPEN, SHARED, is_guarded

if TYPE_CHECKING:
    from app.sync.merge import RowState
    from tests.support.swarm.laptops import File, Laptop, Taking

EVERYTHING = (ORG_SCOPE, *CENTRES)
CARRYING = ("send", "receive", "again", "detour")


class Carriers(People):
    """Everything that is carried."""

    def send(self, laptop: Laptop) -> None:
        scopes = EVERYTHING
        if laptop.centre is not None:
            scopes = (ORG_SCOPE, laptop.centre)
        elif laptop.role is Role.COORDINATOR and self.chance.random() < 0.5:
            scopes = (ORG_SCOPE, self.chance.choice(CENTRES))
        file = self.written(laptop, scopes)
        if file is not None:
            self.files.append(file)

    def written(self, laptop: Laptop, scopes: tuple[bytes, ...]) -> File | None:
        try:
            file = laptop.file(self.programme, scopes)
        except RefusedError:
            return None
        self.check_readers(laptop, file)
        if laptop.role is Role.COORDINATOR:
            self.check_renewed(laptop)
        return file

    def check_renewed(self, laptop: Laptop) -> None:
        """Check that whoever belongs when a coordinator writes belongs by its own word."""
        known = laptop.statements
        if known in self.renewed:
            return
        self.renewed.add(known)
        by_root = self.programme.roster(self.programme.by_root(known))
        for member in self.programme.roster(known).members:
            if by_root.member(member.sign_key) is None:
                raise PromiseBrokenError("a laptop belongs only as long as a lead does")

    def check_readers(self, laptop: Laptop, file: File) -> None:
        """Check by what laptops are, not by what statements say, who can open a file."""
        for other in self.laptops:
            if other.key is None or other.key.hex() not in file.recipients:
                continue
            homes = (ORG_SCOPE, other.centre)
            is_all = other.role is Role.COORDINATOR or other.centre is None
            if not is_all and any(scope not in homes for scope in file.rows):
                raise PromiseBrokenError("a file can be opened by another centre")
        for key in self.programme.taken_out(laptop.statements):
            if key.hex() in file.recipients and key != laptop.key:
                raise PromiseBrokenError("a file can be opened by a laptop that was taken out")

    def receive(self, laptop: Laptop) -> None:
        """Take a file off a stick: mostly one that is meant for this laptop."""
        files = self.files
        if laptop.key and self.chance.random() < 0.8:
            files = [file for file in files if laptop.key.hex() in file.recipients]
        if files:
            self.take(laptop, self.chance.choice(files), leave=self.chance.random() < 0.5)

    def again(self, laptop: Laptop) -> None:
        if laptop.taken:
            self.take(laptop, self.chance.choice(laptop.taken), leave=self.chance.random() < 0.5)

    def take(self, laptop: Laptop, file: File, *, leave: bool = True) -> bool:
        """Take in a file; say whether it was taken in."""
        before = laptop.statements
        try:
            sender = laptop.judged(self.programme, file)
        except RefusedError as refused:
            self.trace.append((str(refused), laptop.h))
            return False
        if laptop.role is not Role.COORDINATOR and laptop.key.hex() not in file.recipients:
            raise PromiseBrokenError("a file that was meant for others was taken in")
        if not before:
            self.give_way(laptop)
        laptop.learn(file.statements)
        if not before:
            self.check_gave_way(laptop)
        taking = laptop.taking(file, sender)
        if before and not leave and laptop.is_too_much(taking):
            laptop.refuse(taking, before)
            self.trace.append(("too much", laptop.h))
            return False
        self.let_count(laptop, Told(file, sender, {}), taking)
        self.trace.append((laptop.h, len(taking.losers), taking.deleted))
        return True

    def let_count(self, laptop: Laptop, told: Told, taking: Taking) -> None:
        """Commit what a file comes to, and note which edits have reached the laptop by it."""
        is_told = told.sender.role is not Role.COORDINATOR
        self.check_taking(laptop, told, taking, is_told=is_told)
        laptop.commit(taking, told.file)
        reached = 0
        for scope in taking.scopes:
            reached |= self.of_scope.get(scope, 0)
        if is_told:
            reached &= ~self.guarded | self.changed_by_adder(taking, told.file)
        laptop.history |= told.file.history & reached
        if laptop.erased:
            self.check_nothing_personal(laptop)
        if taking.has_double:
            if not self.has_clones:
                raise PromiseBrokenError("a laptop that was never copied has a double")
            laptop.begin_new_life(self.new_name())
        elif self.chance.random() < 0.25 and not self.has_clones:
            self.check_once_more(laptop, told.file, told.sender)

    def changed_by_adder(self, taking: Taking, file: File) -> int:
        """Return the edits by which the sender changed what it added itself."""
        rows = edits = 0
        for row in taking.adders:
            rows |= self.of_row[row]
        for life in file.own:
            edits |= self.of_life.get(life, 0)
        return rows & edits

    def detour(self, laptop: Laptop) -> None:
        """What one coordinator changed reaches another one by way of a centre."""
        roles = (Role.LEAD, Role.LAPTOP)
        others = [one for one in self.laptops if one.role in roles and one.statements]
        coordinators = [one for one in self.laptops if one.role is Role.COORDINATOR]
        if laptop.role is not Role.COORDINATOR or not others:
            return
        author, between = self.chance.choice(coordinators), self.chance.choice(others)
        row = self.chance.choice([row for row in author.rows[ORG_SCOPE] if is_guarded(row)])
        self.change(author, (ORG_SCOPE, row, "b"), next(self.names))
        for file in self.fresh(author):
            if between.key.hex() in file.recipients:
                self.take(between, file)
        told = self.fresh(between)
        if told and self.take(laptop, told[0]) and self.chance.random() < 0.5:
            self.believe(laptop, told[0])

    def believe(self, laptop: Laptop, file: File) -> None:
        """A coordinator believes what a centre's file says that coordinators wrote."""
        sender = self.programme.roster(laptop.statements).member(file.by)
        lives = frozenset(name for name, role in self.lives.items() if role is Role.COORDINATOR)
        believing = laptop.believing(file, sender, lives)
        told = Told(file, sender, {}, lives)
        self.check_taking(laptop, told, believing, is_told=False)
        laptop.commit(believing, file)
        laptop.history |= file.history & self.guarded & self.written_by(lives)
        self.check_believed(laptop, file, lives)

    def check_believed(self, laptop: Laptop, file: File, lives: frozenset[bytes]) -> None:
        for row, state in file.rows[ORG_SCOPE].items():
            mine = laptop.rows[ORG_SCOPE][row]
            for column in state.values:
                is_missing = rules.is_later(state, mine, column)
                if is_missing and rules.effective(state, column).n in lives:
                    raise PromiseBrokenError("what a coordinator wrote is not believed")

    def written_by(self, lives: frozenset[bytes]) -> int:
        return sum(1 << number for number, one in enumerate(self.edits) if one[3].n in lives)

    def give_way(self, laptop: Laptop) -> None:
        """What was shared by a laptop on its own is not shared by the programme that it joins."""
        self.dropped |= laptop.history & self.coordinators_only
        laptop.history &= ~self.coordinators_only

    def check_gave_way(self, laptop: Laptop) -> None:
        if laptop.role is Role.COORDINATOR:
            return
        for row, state in laptop.rows[ORG_SCOPE].items():
            stamps = (state.base, *state.exceptions.values())
            if row[0] == SHARED and any(stamp != rules.NEVER for stamp in stamps):
                raise PromiseBrokenError("a newcomer keeps what it said of what is shared")

    def check_once_more(self, laptop: Laptop, file: File, sender) -> None:
        again, listed = laptop.taking(file, sender), laptop.losers
        is_same = (again.rows, again.h, again.erased) == (laptop.rows, laptop.h, laptop.erased)
        if not is_same or again.known != laptop.known or again.deleted:
            raise PromiseBrokenError("importing a file twice is not the same as once")
        laptop.commit(again, file)
        if laptop.losers != listed:
            raise PromiseBrokenError("a value is listed as lost again and again")

    def check_taking(self, laptop: Laptop, told: Told, taking: Taking, *, is_told: bool) -> None:
        for scope, row, lost in taking.losers:
            if lost.column == "deleted" and not self.anew.isdisjoint((lost.stamp, lost.winner)):
                continue
            is_vague = scope == ORG_SCOPE and self.is_vague(laptop, told, (row, lost))
            self.check_conflict(row, lost, is_vague=is_vague)
        for scope, row, lost in taking.lost_edits:
            if scope != ORG_SCOPE:
                self.check_lost_edit(row, lost)
        if is_told and ORG_SCOPE in taking.scopes:
            self.check_hearsay(laptop.rows[ORG_SCOPE], taking.rows[ORG_SCOPE], told.file.own)
        if self.has_clones:
            return
        is_old = any(told.file is one for one in laptop.taken)
        if is_old and is_told and laptop.rows != taking.rows:
            raise PromiseBrokenError("an old file changed something")

    def is_vague(self, laptop: Laptop, told: Told, place: tuple[str, rules.Loser]) -> bool:
        """Say whether of what is shared nobody told what the author of one of the values had seen.

        Either came by hearsay, or the later one was believed, or is the word of who added the row.
        """
        row, lost = place
        known = [
            (self.by_stamp.get((row, lost.column, stamp)), stamp)
            for stamp in (lost.stamp, lost.winner)
        ]
        if known[0][0] is None:
            return False
        sides = (
            (laptop.history, laptop.seen(ORG_SCOPE)),
            (told.file.history, told.claims(ORG_SCOPE)),
        )
        return self.is_adders_word(lost) or any(
            edit is not None and is_unclaimed(edit, stamp, history, seen)
            for edit, stamp in known
            for history, seen in sides
        )

    def is_adders_word(self, lost: rules.Loser) -> bool:
        """Say whether a value gave way to an adder's, whose word of what others wrote is not heard.

        So a third laptop, that has the adder's change by its file, cannot know what it had seen.
        """
        role = self.lives.get(lost.winner.n, Role.COORDINATOR)
        return role is not Role.COORDINATOR and lost.winner.n != lost.stamp.n

    def check_hearsay(self, before: dict, after: dict, own: frozenset[bytes]) -> None:
        """Check that nobody but a coordinator changed what others had said."""
        for row, state in before.items():
            if row[0] == KIND and is_ended_anew(state, after[row]):
                raise PromiseBrokenError("a laptop ended what others added by adding it anew")
            is_adders = row[0] == KIND or (row[0] == OPEN and state.base.n in own)
            if not is_guarded(row) or is_adders or after[row] is state:
                continue
            for column, value in state.values.items():
                stamp = rules.effective(state, column)
                if stamp == rules.NEVER:
                    continue
                if (after[row].values[column], rules.effective(after[row], column)) != (
                    value,
                    stamp,
                ):
                    raise PromiseBrokenError("a laptop changed what is not its own")

    def fresh(self, laptop: Laptop) -> list[File]:
        """Return what a laptop writes for everybody: a coordinator a file for each centre."""
        if laptop.role is Role.READER:
            return []
        packs: tuple[tuple, ...] = ((ORG_SCOPE, laptop.centre),)
        if laptop.role is Role.COORDINATOR or laptop.centre is None:
            packs = (EVERYTHING, *((ORG_SCOPE, centre) for centre in CENTRES))
        files = (self.written(laptop, scopes) for scopes in packs)
        return [file for file in files if file is not None]


def is_ended_anew(before: RowState, after: RowState) -> bool:
    """Say whether a record was ended by nothing but the word that it was added so."""
    is_ended = after.values["deleted"] == 1 and before.values["deleted"] != 1
    return is_ended and rules.effective(after, "deleted") == after.base
