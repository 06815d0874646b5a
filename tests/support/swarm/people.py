"""What people do at the laptops of a story: noting, changing, deleting, putting back, erasing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.ids import ORG_SCOPE
from app.domain.trust import Role
from app.sync import merge as rules
from app.sync.merge import RowState
from tests.support.swarm import records
from tests.support.swarm.ledger import PromiseBrokenError, World
from tests.support.swarm.records import (
    ADDED,
    CENTRES,
    FIRST,
    KIND,
    LATE,
    NEWER_TABLE,
    OPEN,
    PERSON,
    PRESENCE,
    SHARED,
)

if TYPE_CHECKING:
    from app.sync.merge import Value
    from tests.support.swarm.laptops import Laptop

TYPING = (
    "add", "attend", "share", "edit", "clear", "delete", "undelete", "put_back", "erase",
    "clean_out",
)  # fmt: skip
TELLING = {PERSON: "acd", PRESENCE: "acd", NEWER_TABLE: "abcd"}
"""What must be empty once a person is erased: said once more, to check the model by."""


class People(World):
    """Everything that is typed."""

    def create(self, laptop: Laptop, scope: bytes, row: str) -> None:
        if row in laptop.rows.get(scope, ()):
            return
        stamp = self.stamp(laptop)
        first: dict = {"a": self.chance.randrange(3), "b": next(self.names), "deleted": 0}
        for column in ADDED[laptop.version]:
            first[column] = self.chance.choice((None, 1, next(self.names)))
        state = RowState(stamp, first, late=LATE)
        if laptop.is_erased(scope, row):
            state = records.blanked(row, state, laptop.version)
        laptop.put(scope, row, state)
        for column, value in first.items():
            if value is not None:
                self.write(laptop, (scope, row, column), value, stamp, new=True)

    def change(self, laptop: Laptop, place: tuple, value: Value) -> None:
        scope, row, column = place
        state = laptop.rows[scope][row]
        if state.values[column] == value:
            return
        stamp = self.stamp(laptop)
        state = rules.edited(state, column, value, stamp)
        if laptop.is_erased(scope, row):
            state = records.blanked(row, state, laptop.version)
        laptop.put(scope, row, state)
        self.write(laptop, place, value, stamp, new=False)

    def home(self, laptop: Laptop) -> bytes:
        return laptop.centre or self.chance.choice(CENTRES)

    def add(self, laptop: Laptop) -> None:
        if laptop.role is not Role.READER:
            self.create(laptop, self.home(laptop), f"{PERSON}{next(self.names)}")

    def attend(self, laptop: Laptop) -> None:
        """Note something of a person, in a table whose ids are derived or one that is new."""
        found = self.any_row(laptop, PERSON)
        if found is None or laptop.role is Role.READER:
            return
        scope, person = found
        is_new = laptop.version > 0 and self.chance.random() < 0.5
        row = f"{NEWER_TABLE}{next(self.names)}{person}" if is_new else f"{PRESENCE}{person}"
        self.create(laptop, scope, row)

    def share(self, laptop: Laptop) -> None:
        """Add to what the programme shares."""
        table = self.chance.choice((SHARED, KIND, KIND, OPEN))
        if table == KIND and laptop.role is not Role.READER:
            self.create(laptop, ORG_SCOPE, self.chance.choice(records.KINDS))
        elif table == OPEN and laptop.role is not Role.READER:
            self.create(laptop, ORG_SCOPE, f"{OPEN}{next(self.names)}")
        elif laptop.role is Role.COORDINATOR:
            self.create(laptop, ORG_SCOPE, f"{SHARED}{next(self.names)}")

    def any_row(self, laptop: Laptop, table: str) -> tuple[bytes, str] | None:
        rows = [
            (scope, row) for scope, some in laptop.rows.items() for row in some if row[0] == table
        ]
        return self.chance.choice(rows) if rows else None

    def may_change(self, laptop: Laptop, row: str) -> bool:
        if laptop.role is Role.READER or (row[0] == NEWER_TABLE and not laptop.version):
            return False
        is_alone = row == FIRST and not laptop.statements
        is_own = is_alone or not records.is_guarded(row)
        if records.is_added(row):
            is_own = laptop.rows[ORG_SCOPE][row].base.n in (laptop.n, *laptop.former)
        return laptop.role is Role.COORDINATOR or is_own

    def row_to_change(self, laptop: Laptop) -> tuple[bytes, str] | None:
        scope = self.chance.choice(list(laptop.rows))
        rows = [row for row in laptop.rows[scope] if self.may_change(laptop, row)]
        return (scope, self.chance.choice(rows)) if rows else None

    def edit(self, laptop: Laptop) -> None:
        if found := self.row_to_change(laptop):
            column = self.chance.choice("ab" + ADDED[laptop.version])
            # Some words of lists are known to newer programs only; others keep them as they are.
            words = (0, 1, next(self.names), "newer word" if laptop.version else "word")
            self.change(laptop, (*found, column), self.chance.choice(words))

    def clear(self, laptop: Laptop) -> None:
        if found := self.row_to_change(laptop):
            column = self.chance.choice("b" + ADDED[laptop.version])
            self.change(laptop, (*found, column), None)

    def delete(self, laptop: Laptop) -> None:
        if found := self.row_to_change(laptop):
            self.change(laptop, (*found, "deleted"), 1)

    def clean_out(self, laptop: Laptop) -> None:
        """Delete all people and what was noted of them: by mistake, or at the end of a year."""
        scope = self.home(laptop)
        for row in laptop.rows.get(scope, ()):
            if self.may_change(laptop, row):
                self.change(laptop, (scope, row, "deleted"), 1)

    def undelete(self, laptop: Laptop) -> None:
        if found := self.row_to_change(laptop):
            self.change(laptop, (*found, "deleted"), 0)

    def put_back(self, laptop: Laptop) -> None:
        """Put a value back that was listed as lost: an edit like any other."""
        if not laptop.losers:
            return
        scope, row, lost = self.chance.choice(laptop.losers)
        # What its forger puts back into a kind that it added anew is its own there.
        is_forged = lost.value in self.forged
        is_known = lost.column not in LATE or lost.column in ADDED[laptop.version]
        is_known = is_known and not is_forged
        if is_known and row in laptop.rows.get(scope, ()) and self.may_change(laptop, row):
            self.change(laptop, (scope, row, lost.column), lost.value)

    def erase(self, laptop: Laptop) -> None:
        found = self.any_row(laptop, PERSON)
        if found and laptop.role is not Role.READER:
            scope, person = found
            laptop.erase_again({scope: {person: (laptop.wall, laptop.n)}})
            if not laptop.is_erased(scope, person):
                raise PromiseBrokenError("who was erased is not among those who were")
            self.check_nothing_personal(laptop)

    def check_nothing_personal(self, laptop: Laptop) -> None:
        for scope, erased in laptop.erased.items():
            for row, state in laptop.rows.get(scope, {}).items():
                if records.about(row) not in erased:
                    continue
                named = [c for c in TELLING[row[0]] if state.values.get(c) is not None]
                if named or (row[0] == PERSON and state.values["deleted"] != 1):
                    raise PromiseBrokenError("somebody who was erased is there")
            if any(one[0] == scope and records.about(one[1]) in erased for one in laptop.losers):
                raise PromiseBrokenError("a lost value tells of somebody who was erased")
