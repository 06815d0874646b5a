"""What goes wrong in a story, by accident or on purpose, and what years bring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.ids import ORG_SCOPE
from app.domain.trust import Role
from app.sync.merge import RowState
from tests.support.swarm import records
from tests.support.swarm.belonging import Belonging
from tests.support.swarm.carriers import EVERYTHING
from tests.support.swarm.laptops import RefusedError
from tests.support.swarm.ledger import PromiseBrokenError
from tests.support.swarm.records import CENTRES, KIND, LATE, OPEN, PERSON, SHARED

if TYPE_CHECKING:
    from tests.support.swarm.laptops import Laptop

YEAR = 1_000
MISFORTUNE = (
    "crash", "truncate", "jump", "backup", "restore", "lose", "clone", "upgrade", "forge"
)  # fmt: skip


class Misfortunes(Belonging):
    """Everything that nobody wants."""

    def crash(self, laptop: Laptop) -> None:
        if not self.files or not laptop.statements:
            return
        file = self.chance.choice(self.files)
        try:
            sender = laptop.judged(self.programme, file)
        except RefusedError:
            return
        laptop.crash(laptop.taking(file, sender))

    def truncate(self, laptop: Laptop) -> None:
        if not self.files:
            return
        file = self.chance.choice(self.files)
        longest = max(map(len, file.rows.values()))
        if longest and self.take(laptop, file.cut(self.chance.randrange(longest))):
            raise PromiseBrokenError("a file that was cut off was taken in")

    def jump(self, laptop: Laptop) -> None:
        laptop.wall += self.chance.choice((-3 * YEAR, -YEAR, -1, 1, 5, YEAR, 10 * YEAR))

    def backup(self, laptop: Laptop) -> None:
        self.backups[self.laptops.index(laptop)] = laptop.twin()

    def restore(self, laptop: Laptop) -> None:
        place = self.laptops.index(laptop)
        if place in self.backups:
            again = laptop.restored(self.backups[place], self.new_name())
            if again.statements and not self.backups[place].statements:
                self.give_way(again)
            if any(laptop.erased[s].keys() - again.erased.get(s, {}).keys() for s in laptop.erased):
                raise PromiseBrokenError("a restored laptop forgot who was erased")
            if again.key != laptop.key or laptop.statements & ~again.statements:
                raise PromiseBrokenError("a restored laptop forgot who belongs")
            self.check_nothing_personal(again)
            self.laptops[place] = again

    def lose(self, laptop: Laptop) -> None:
        """A laptop is gone; another one takes over with nothing but the backup."""
        place = self.laptops.index(laptop)
        if place in self.backups and not self.is_last_coordinator(laptop):
            again = self.backups[place].found_in_the_backup_alone(self.new_name())
            self.laptops[place] = again

    def clone(self, laptop: Laptop) -> None:
        """Copy a laptop over another one; mostly it is noticed when the copy is opened."""
        place = self.chance.randrange(len(self.laptops))
        gone = self.laptops[place]
        if gone is laptop or self.is_last_coordinator(gone):
            return
        twin = laptop.twin()
        if self.chance.random() < 0.5:
            twin.begin_new_life(self.new_name())
        else:
            self.has_clones = True
        self.laptops[place] = twin
        self.backups.pop(place, None)
        found = self.row_to_change(laptop)
        if self.has_clones and found and self.chance.random() < 0.5:
            for one in (laptop, twin):
                self.change(one, (*found, "b"), next(self.names))

    def upgrade(self, laptop: Laptop) -> None:
        laptop.upgrade(self.chance.randint(laptop.version, 2))

    def forge(self, laptop: Laptop) -> None:
        """Somebody at a centre changes what is not theirs: what all share, or another centre's."""
        if laptop.role is Role.COORDINATOR and (file := self.written(laptop, EVERYTHING)):
            file.recipients = frozenset(one.key.hex() for one in self.laptops if one.key)
            self.files.append(file)
        if laptop.role is Role.COORDINATOR or laptop.centre is None or not laptop.statements:
            return
        if laptop.role is not Role.READER and self.chance.random() < 0.3:
            self.chance.choice((self.claim, self.end_anew, self.usurp))(laptop)
            return
        value = f"forged {next(self.names)}"
        self.forged.add(value)
        scope = laptop.centre if laptop.role is Role.READER else ORG_SCOPE
        rows = laptop.rows.get(scope, {})
        if self.chance.random() < 0.6:
            lives = (laptop.n, *laptop.former)
            rows = [row for row, one in rows.items() if may_be_forged(scope, row, one, lives)]
            place = (scope, self.chance.choice(rows)) if rows else None
            if place and self.may_be_rewritten(laptop, place[1]) and self.chance.random() < 0.3:
                self.rewrite(laptop, place, {"b": value})
            elif place:
                self.change(laptop, (*place, "b"), value)
            self.send(laptop)
            return
        file = self.written(laptop, (ORG_SCOPE, laptop.centre))
        if file is not None:
            other = CENTRES[laptop.centre == CENTRES[0]]
            values = {"a": value, "b": value, "deleted": 0}
            row = RowState(self.stamp(laptop), values, late=LATE)
            file.rows = {**file.rows, other: {f"{PERSON}{next(self.names)}": row}}
            file.count += 1
            file.seen = {**file.seen, other: {}}
            file.erased = {**file.erased, other: {}}
            file.recipients = frozenset(one.key.hex() for one in self.laptops if one.key)
            self.files.append(file)

    def claim(self, laptop: Laptop) -> None:
        """Claim to have seen of what is shared whatever anybody wrote, and write over it."""
        author = self.chance.choice([one for one in self.laptops if one.role is Role.COORDINATOR])
        rows = self.added_by(laptop).keys() & author.rows[ORG_SCOPE].keys()
        if rows and self.chance.random() < 0.7:
            place = (ORG_SCOPE, self.chance.choice(sorted(rows)), "b")
            for one in (author, laptop):
                self.change(one, place, next(self.names))
        file = self.written(laptop, (ORG_SCOPE, laptop.centre))
        if file is not None:
            latest = max(one.h for one in self.laptops)
            of_others = dict.fromkeys(self.lives.keys() - file.own, latest)
            file.seen = {**file.seen, ORG_SCOPE: {**file.seen[ORG_SCOPE], **of_others}}
            self.files.append(file)
            self.liars.append(file)
            self.take(author, file)

    def added_by(self, laptop: Laptop) -> dict[str, RowState]:
        """Return what is shared and was added by a laptop."""
        lives = (laptop.n, *laptop.former)
        rows = laptop.rows[ORG_SCOPE].items()
        return {row: one for row, one in rows if records.is_added(row) and one.base.n in lives}

    def usurp(self, laptop: Laptop) -> None:
        """Write as one's own what a coordinator added and everybody has."""
        author = self.chance.choice([one for one in self.laptops if one.role is Role.COORDINATOR])
        row = f"{OPEN}{next(self.names)}"
        self.create(author, ORG_SCOPE, row)
        for file in self.fresh(author):
            for one in self.laptops:
                if one.key and one.key.hex() in file.recipients:
                    self.take(one, file)
        if row in laptop.rows[ORG_SCOPE] and self.may_be_rewritten(laptop, row):
            value = f"forged {next(self.names)}"
            self.forged.add(value)
            self.rewrite(laptop, (ORG_SCOPE, row), {"b": value})
            self.send(laptop)

    def end_anew(self, laptop: Laptop) -> None:
        """Write a row that others added as if it had been added just now, deleted already."""
        rows = [
            row
            for row, one in laptop.rows[ORG_SCOPE].items()
            # What is already forged in a kind would count with it.
            if (row[0] == KIND and self.forged.isdisjoint(one.values.values()))
            or (row[0] == OPEN and self.may_be_rewritten(laptop, row))
        ]
        if rows:
            self.rewrite(laptop, (ORG_SCOPE, self.chance.choice(rows)), {"deleted": 1})
            self.send(laptop)

    def may_be_rewritten(self, laptop: Laptop, row: str) -> bool:
        """Say whether everybody else can tell that a row is not as old as it is made to look.

        Of kinds nobody can, as many add the same, and of others only those who have it.
        """
        others = (one for one in self.laptops if one is not laptop)
        return row[0] == SHARED or (
            row[0] == OPEN
            and not self.backups
            and all(row in one.rows[ORG_SCOPE] for one in others)
        )

    def rewrite(self, laptop: Laptop, place: tuple[bytes, str], cells: dict) -> None:
        """Write a whole row anew, as if it had been made just now.

        What was cleared keeps its stamp: also a store whose program lies never goes back in time.
        """
        scope, row = place
        state, stamp = laptop.rows[scope][row], self.stamp(laptop)
        self.anew.add(stamp)
        self.take_back(laptop, row)
        values = {**state.values, **cells}
        cleared = {
            column: one
            for column, one in state.exceptions.items()
            if column in LATE and values[column] is None
        }
        laptop.put(scope, row, RowState(stamp, values, cleared, state.late))
        for column, one in values.items():
            if column != "deleted" and (one is not None or column not in LATE):
                self.write(laptop, (scope, row, column), one, stamp, new=False)

    def take_back(self, laptop: Laptop, row: str) -> None:
        """Nothing that is added counts as deleted: so its author takes back what it said of that.

        What of it others have been told before stands there.
        """
        said = self.cells.get((row, "deleted"), 0)
        for life in laptop.lives():
            self.taken_back |= said & self.of_life.get(life, 0)


def may_be_forged(scope: bytes, row: str, state: RowState, lives: tuple[bytes, ...]) -> bool:
    """Say whether it is wrong to change a row: what a laptop added is its own."""
    if scope != ORG_SCOPE:
        return True
    return row[0] == SHARED or state.base.n not in lives
