"""The model's laptops and files: what is sent, what is taken in, what a restored laptop knows.

Rows are joined by app.sync.merge and membership is judged by app.domain.trust; here is what the
program does around them. Nothing is changed in place but the laptop itself, so that a file or a
backup is a handful of references.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.domain.ids import ORG_SCOPE
from app.domain.trust import Role
from app.sync import merge as rules
from app.sync.lost_edits import lost_edit
from app.sync.merge import RowState, Stamp
from tests.support.swarm import records
from tests.support.swarm.programme import DAY
from tests.support.swarm.records import FIRST, FIRST_ROW, OPEN, as_read

if TYPE_CHECKING:
    from app.domain.ids import CentreId
    from app.domain.trust import Member
    from tests.support.swarm.programme import Programme

Rows = dict[str, RowState]
Losers = list[tuple[bytes, str, rules.Loser]]
MANY: Final = 1
"""Stories are small: a file that deletes more than one row and a third of them needs leave."""


class RefusedError(Exception):
    """The file is refused, and nothing changed."""


@dataclass(slots=True)
class File:
    """What a laptop wrote; `count` is how many rows its signed manifest tells of.

    `own` are the lives of that laptop.
    """

    by: bytes
    recipients: frozenset[str]
    statements: int
    rows: dict[bytes, Rows]
    count: int
    seen: dict[bytes, dict[bytes, int]]
    erased: dict[bytes, dict[str, tuple]]
    h: int
    history: int
    own: frozenset[bytes] = frozenset()

    def cut(self, row: int) -> File:
        """Return the file as it is when the stick was pulled out too early."""
        scope = max(self.rows, key=lambda one: len(self.rows[one]))
        left = dict(list(self.rows[scope].items())[:row])
        rows = {**self.rows, scope: left}
        return File(
            self.by, self.recipients, self.statements, rows, self.count, self.seen, self.erased,
            self.h, self.history, self.own,
        )  # fmt: skip


@dataclass(slots=True)
class Taking:
    """What a file comes to, before it counts.

    `unheard` are those whose changes are news and count for nothing, `adders` the rows that the
    sender may change because it added them.
    """

    rows: dict[bytes, Rows]
    known: dict[bytes, dict[bytes, int]]
    erased: dict[bytes, dict[str, tuple]]
    scopes: tuple[bytes, ...]
    h: int = 0
    losers: Losers = field(default_factory=list)
    lost_edits: Losers = field(default_factory=list)
    unheard: set[bytes] = field(default_factory=set)
    adders: set[str] = field(default_factory=set)
    deleted: int = 0
    has_double: bool = False


@dataclass(slots=True)
class Laptop:
    """One store: its name, its clock, its rows by scope, and what it has seen of others."""

    key: bytes | None
    role: Role
    centre: CentreId | None
    n: bytes
    version: int = 0
    wall: int = 0
    h: int = 1
    rows: dict[bytes, Rows] = field(default_factory=lambda: {ORG_SCOPE: {FIRST: FIRST_ROW}})
    known: dict[bytes, dict[bytes, int]] = field(default_factory=dict)
    former: dict[bytes, int] = field(default_factory=dict)
    erased: dict[bytes, dict[str, tuple]] = field(default_factory=dict)
    statements: int = 0
    losers: Losers = field(default_factory=list)
    history: int = 0  # every edit that reached this laptop: for the checks only
    taken: list[File] = field(default_factory=list)

    def twin(self) -> Laptop:
        """Return the laptop as it is now."""
        return Laptop(
            self.key, self.role, self.centre, self.n, self.version, self.wall, self.h,
            dict(self.rows), dict(self.known), dict(self.former), dict(self.erased),
            self.statements, list(self.losers), self.history, list(self.taken),
        )  # fmt: skip

    # Writing

    def stamp(self) -> Stamp:
        self.h = max(self.h, self.wall) + 1
        return Stamp(self.h, self.n)

    def put(self, scope: bytes, row: str, state: RowState) -> None:
        self.rows[scope] = {**self.rows.get(scope, {}), row: state}

    def is_erased(self, scope: bytes, row: str) -> bool:
        return records.about(row) in self.erased.get(scope, ())

    def seen(self, scope: bytes) -> dict[bytes, int]:
        known = self.known.get(scope, {})
        former = rules.advance(known, self.former) if self.former else known
        return {**former, self.n: self.h}

    def lives(self) -> frozenset[bytes]:
        """Return under which names this laptop ever wrote."""
        return frozenset((self.n, *self.former))

    # Sending

    def file(self, programme: Programme, scopes: tuple[bytes, ...]) -> File:
        """Return the whole state of some scopes, for those who may read them."""
        if self.role is Role.COORDINATOR:
            self.statements |= programme.renewed(self.statements)
        roster = programme.roster(self.statements)
        if self.key is None or roster.member(self.key) is None:
            raise RefusedError("out of the programme")
        readers = roster.readers_of(scopes, DAY)
        rows = {scope: self.rows.get(scope, {}) for scope in scopes}
        return File(
            by=self.key,
            recipients=frozenset((*(one.seal_key for one in readers), self.key.hex())),
            statements=programme.travelling(self.statements, scopes, self.key),
            rows=rows,
            count=sum(map(len, rows.values())),
            seen={scope: self.seen(scope) for scope in scopes},
            erased={scope: self.erased.get(scope, {}) for scope in scopes},
            h=self.h,
            history=self.history,
            own=self.lives(),
        )

    # Taking in

    def judged(self, programme: Programme, file: File) -> Member:
        """Return whose file it is, or refuse it; the statements alone decide."""
        if sum(map(len, file.rows.values())) != file.count:
            raise RefusedError("damaged")
        if self.key is None:
            raise RefusedError("belongs nowhere")
        roster = programme.roster(self.statements | file.statements)
        sender = roster.member(file.by)
        if sender is None:
            raise RefusedError("a stranger, or revoked")
        if sender.role is Role.READER:
            raise RefusedError("a reader")
        if not all(roster.may_write(sender, scope) for scope in file.rows):
            raise RefusedError("another's centre")
        has_papers = self.role is Role.COORDINATOR and self.statements
        if self.key.hex() not in file.recipients and not has_papers:
            raise RefusedError("for others")
        return sender

    def wanted(self, file: File) -> tuple[bytes, ...]:
        """Return the scopes that this laptop takes of a file."""
        if self.role is Role.COORDINATOR or self.centre is None:
            return tuple(file.rows)
        return tuple(scope for scope in file.rows if scope in (ORG_SCOPE, self.centre))

    def taking(self, file: File, sender: Member) -> Taking:
        """Work out what a file comes to here; nothing counts before it is committed."""
        scopes = self.wanted(file)
        taking = Taking(dict(self.rows), dict(self.known), dict(self.erased), scopes)
        self.take_erased(taking, file)
        for scope in scopes:
            seen, mine = self.seen(scope), taking.rows.get(scope, {})
            if mine is not file.rows[scope]:
                self.take_rows(taking, scope, Told(file, sender, seen))
            self.see(taking, scope, Told(file, sender, seen))
        taking.h = max(self.h, file.h)
        return taking

    def believing(self, file: File, sender: Member, lives: frozenset[bytes]) -> Taking:
        """Work out what a file comes to that is believed about what coordinators wrote."""
        taking = Taking(dict(self.rows), dict(self.known), self.erased, (ORG_SCOPE,), self.h)
        told = Told(file, sender, self.seen(ORG_SCOPE), lives)
        self.take_rows(taking, ORG_SCOPE, told)
        self.see(taking, ORG_SCOPE, told)
        return taking

    def see(self, taking: Taking, scope: bytes, told: Told) -> None:
        """Note how far the sender had seen, if nothing of its own is hearsay that is news."""
        if not told.is_guarded(scope) or not taking.unheard & told.file.own:
            known = self.known.get(scope, {})
            taking.known[scope] = rules.advance(known, told.claims(scope))

    def take_erased(self, taking: Taking, file: File) -> None:
        """Take in what was erased elsewhere, before any row comes."""
        for scope in taking.scopes:
            known, theirs = taking.erased.get(scope, {}), file.erased[scope]
            if theirs is known or not theirs:
                continue
            every = {
                person: min(entry, known.get(person, entry)) for person, entry in theirs.items()
            }
            taking.erased[scope] = {**known, **every}
            if every.keys() - known.keys():
                before = taking.rows.get(scope, {})
                taking.rows[scope] = self.blanked(before, taking.erased[scope])
                for row, state in taking.rows[scope].items():
                    is_gone = state.values["deleted"] > before[row].values["deleted"]
                    taking.deleted += is_gone

    def blanked(self, rows: Rows, erased: dict[str, tuple]) -> Rows:
        """Return rows without anything of people who were erased."""
        return {
            row: records.blanked(row, state, self.version)
            if records.about(row) in erased
            else state
            for row, state in rows.items()
        }

    def take_rows(self, taking: Taking, scope: bytes, told: Told) -> None:
        """Join the rows of a scope with those here."""
        mine, erased = taking.rows.get(scope, {}), taking.erased.get(scope, ())
        joined = dict(mine)
        for row, came in told.file.rows[scope].items():
            known = mine.get(row)
            if known is came:
                continue
            theirs = as_read(came, self.version)
            if erased and records.about(row) in erased:
                theirs = records.blanked(row, theirs, self.version)
            if told.is_guarded(scope):
                theirs = told.weighed(taking, row, theirs, known)
            if known is None:
                joined[row] = theirs
                taking.has_double |= is_own(theirs, self.n)
            elif known != theirs:
                joined[row] = self.decided(taking, (scope, row), theirs, told)
        taking.rows[scope] = joined

    def decided(
        self, taking: Taking, place: tuple[bytes, str], theirs: RowState, told: Told
    ) -> RowState:
        """Let the later cell stand; note what is lost, what is deleted, and who writes as I do."""
        scope, row = place
        mine = taking.rows[scope][row]
        seen = (told.seen, told.claims(scope))
        lost = rules.conflicts(mine, theirs, *seen)
        taking.losers += [(scope, row, one) for one in lost]
        if edit := lost_edit(mine, theirs, *seen):
            taking.lost_edits.append((scope, row, edit))
        joined = rules.join(mine, theirs)
        if joined == theirs:
            joined = theirs
        taking.deleted += joined.values["deleted"] > mine.values["deleted"]
        if is_own(theirs, self.n) and joined != mine:
            taking.has_double |= any(
                rules.stronger(mine, theirs, column) is theirs
                and mine.values.get(column) != theirs.values[column]
                and rules.effective(theirs, column).n == self.n
                for column in theirs.values
            )
        return joined

    def is_too_much(self, taking: Taking) -> bool:
        """Say whether the file deletes so much that somebody must say why."""
        rows = [state for scope in taking.rows.values() for state in scope.values()]
        left = sum(state.values["deleted"] == 0 for state in rows)
        return taking.deleted > MANY and taking.deleted * 3 > left + taking.deleted

    def commit(self, taking: Taking, file: File) -> None:
        """Let everything that a file comes to count, all at once."""
        self.rows, self.known, self.erased = taking.rows, taking.known, taking.erased
        self.h = taking.h
        # Of authors known by hearsay nothing counts as seen: the next file brings the same again.
        losers = dict.fromkeys([*self.losers, *taking.losers, *taking.lost_edits])
        self.losers = [one for one in losers if not self.is_erased(one[0], one[1])]
        self.taken = [*self.taken[-3:], file]

    def refuse(self, taking: Taking, statements: int) -> None:
        """Nobody said why so much should be deleted: all is as before, who belongs as well."""
        self.statements = statements

    def crash(self, taking: Taking) -> None:
        """Power failed: of what was taken in nothing was committed."""

    def learn(self, statements: int) -> None:
        """Keep what a file tells of who belongs."""
        is_first = not self.statements
        self.statements |= statements
        if is_first and self.role is not Role.COORDINATOR:
            self.settle_in()

    def settle_in(self) -> None:
        """What the programme shares gives way where a laptop that worked alone joins it."""
        shared = self.rows[ORG_SCOPE]
        self.rows[ORG_SCOPE] = {
            row: as_read(FIRST_ROW, self.version) if row == FIRST else state
            for row, state in shared.items()
        }

    # Misfortune and years

    def restored(self, backup: Laptop, n: bytes) -> Laptop:
        """Go back to a backup on the same laptop, under a new name.

        What its old life wrote up to the backup counts as seen. Keys, statements and what was
        erased since are taken along.
        """
        again = backup.found_in_the_backup_alone(n)
        again.wall, again.version = self.wall, max(self.version, backup.version)
        again.key, again.role = self.key, self.role
        again.learn(self.statements)
        again.erase_again(self.erased)
        again.upgrade(self.version)
        return again

    def found_in_the_backup_alone(self, n: bytes) -> Laptop:
        """Begin again on another laptop with nothing but a backup."""
        again = self.twin()
        again.former, again.n = {**self.former, self.n: self.h}, n
        return again

    def begin_new_life(self, n: bytes) -> None:
        """Go on under a new name: another laptop writes under the old one."""
        self.former = {**self.former, self.n: self.h}
        self.n = n

    def erase_again(self, erased: dict[bytes, dict[str, tuple]]) -> None:
        """Blank what was erased, whatever the rows were brought from."""
        for scope, people in erased.items():
            known = self.erased.get(scope, {})
            first = {one: min(entry, known.get(one, entry)) for one, entry in people.items()}
            self.erased[scope] = {**known, **first}
        for scope, rows in self.rows.items():
            if self.erased.get(scope):
                self.rows[scope] = self.blanked(rows, self.erased[scope])
        self.losers = [one for one in self.losers if not self.is_erased(one[0], one[1])]

    def upgrade(self, version: int) -> None:
        """Go on with a newer program: what was kept for it is an ordinary value from now on."""
        self.version = max(version, self.version)
        for scope, rows in self.rows.items():
            self.rows[scope] = {row: as_read(state, self.version) for row, state in rows.items()}


@dataclass(slots=True)
class Told:
    """A file, whose it is, and what its taker had seen of the scope before."""

    file: File
    sender: Member
    seen: dict[bytes, int]
    believed: frozenset[bytes] = frozenset()

    def is_guarded(self, scope: bytes) -> bool:
        """Say whether the sender may not say everything of such a scope."""
        return scope == ORG_SCOPE and self.sender.role is not Role.COORDINATOR

    def claims(self, scope: bytes) -> dict[bytes, int]:
        """Return what counts of how far the sender says to have seen everybody.

        Of what is shared, only coordinators tell it of others than themselves.
        """
        seen = self.file.seen[scope]
        if not self.is_guarded(scope):
            return seen
        return {n: h for n, h in seen.items() if n in self.file.own}

    def weighed(self, taking: Taking, row: str, state: RowState, mine: RowState | None) -> RowState:
        """Let what only others may say count for little."""
        if self.is_addition(row, state, mine):
            weaker = rules.addition(state, self.believed, self.file.own)
            if state.base.n in self.file.own:
                taking.adders.add(row)
        else:
            weaker = rules.hearsay(state, self.believed)
        said = {state.base, *state.exceptions.values()}
        if records.is_added(row):
            said.discard(state.base)  # What two laptops added alike is here already.
        unheard = said - {weaker.base, *weaker.exceptions.values()}
        taking.unheard |= {one.n for one in unheard if rules.is_unseen(one, self.seen)}
        return weaker

    def is_addition(self, row: str, state: RowState, mine: RowState | None) -> bool:
        """Say whether the sender may tell that a row was added as it says."""
        is_anew = mine is not None and row[0] == OPEN and rules.is_written_anew(mine, state)
        return records.is_added(row) and not is_anew


def is_own(state: RowState, n: bytes) -> bool:
    return state.base.n == n or any(stamp.n == n for stamp in state.exceptions.values())
