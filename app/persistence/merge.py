"""Taking the rows of a verified file into this store, inside the caller's transaction.

Segment by segment, so that memory does not grow with the file; nothing counts until the caller
commits, and a preview is the same work rolled back. It knows tables and stamps; what a file looks
like and whether it may be believed was settled before (app.sync).
"""

from __future__ import annotations

import json
from dataclasses import astuple, replace
from typing import TYPE_CHECKING

from sqlalchemy import exc

from app.domain.bundles import MergeOutcome, TableOutcome
from app.domain.errors_exchange import BrokenReferencesError, ForeignRowsError
from app.domain.ids import ORG_SCOPE
from app.domain.trust import may_erase
from app.jobs import NO_JOB, Job, Progress, stop_if_cancelled
from app.persistence import digests, exchange_notes, merge_deleted, numbers_of_others
from app.persistence.erasing import Erasing
from app.persistence.erasure_mentions import forget_taken_out
from app.persistence.guarded import Hearsay, SendersWord, is_guarded, lives_of, told_by
from app.persistence.mass_deletions import (
    NO_LEAVE,
    Leave,
    Losses,
    needing_leave,
    refuse_unless_given,
)
from app.persistence.merge_foreign import Layout, Parking, layout_of
from app.persistence.merge_send import id_lengthener
from app.persistence.merge_sql import (
    COUNT_CHANGED,
    COUNT_DELETED,
    EVERY_SCOPE,
    TEMPORARY,
    TableStatements,
    count_own_won,
    staging_name,
    statements_for,
)
from app.persistence.shared_rights import let_go_until
from app.persistence.tables import SYNCED_BY_NAME

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from app.domain.bundles import (
        BundleRow,
        IncomingBundle,
        IncomingSegment,
        Manifest,
        SegmentHead,
        Value,
    )


def merge(  # noqa: PLR0913  a file, and what its taker says to it
    connection: Connection,
    bundle: IncomingBundle,
    *,
    at: str,
    scopes: Collection[bytes] | None = None,
    job: Job = NO_JOB,
    leave: Leave = NO_LEAVE,
    coordinators: Collection[bytes] = (),
) -> MergeOutcome:
    """Take in the scopes that this store wants (None: all) and tell what became of them.

    Expects a write transaction with capture off (Database.unnamed). `at` is the moment that losing
    values and the import itself are noted with, `leave` what somebody says to a file that takes
    much away, `coordinators` the laptops whose changes could be believed. Raises MassDeletionError
    or ErasedWithoutRightError without leave, BrokenReferencesError or ForeignRowsError for rows
    that cannot stand; then the caller's transaction must be rolled back.
    """
    _refuse_capture(connection)
    said = bundle.manifest
    wanted = frozenset(said.scopes if scopes is None else set(scopes) & set(said.scopes))
    if wanted and wanted <= _scopes_taken(connection, said):
        return MergeOutcome(wanted, (), was_known=True)
    merging = _Merging(connection, bundle, at, job, leave=leave)
    merging.erase(bundle, wanted)
    for segment in bundle.segments():
        if segment.head.scope in wanted:
            merging.take(segment)
    outcome = merging.finished(wanted, coordinators)
    refuse_unless_given(leave, outcome, bundle.sender)
    return outcome


def believe(
    connection: Connection,
    bundle: IncomingBundle,
    coordinators: Collection[bytes],
    *,
    at: str,
    job: Job = NO_JOB,
) -> int:
    """Let what a file says that coordinators changed count as theirs.

    Return of how many records nobody had told that before. The file must have been taken in; what
    it says of anybody else's changes stays hearsay.
    """
    _refuse_capture(connection)
    merging = _Merging(connection, bundle, at, job, leave=NO_LEAVE)
    merging.believed = lives_of(connection, coordinators)
    exchange_notes.begin_belief(connection, bundle.manifest.identity)
    for segment in bundle.segments():
        head = segment.head
        if head.table in SYNCED_BY_NAME and is_guarded(head.scope, bundle.sender):
            merging.take(segment)
    return merging.believing_finished()


def _refuse_capture(connection: Connection) -> None:
    if connection.exec_driver_sql("SELECT capture FROM sync_clock").scalar_one():
        raise RuntimeError("rows of a file bring their own stamps: capture must be off")


def _scopes_taken(connection: Connection, said: Manifest) -> frozenset[bytes]:
    """Return the scopes that this very file was taken in for before."""
    found = connection.exec_driver_sql(
        "SELECT scopes FROM sync_import WHERE manifest_sha = ?", (said.identity,)
    ).scalar_one_or_none()
    return frozenset(bytes.fromhex(scope) for scope in json.loads(found or "[]"))


class _Merging:
    """One import while it runs."""

    def __init__(
        self, connection: Connection, bundle: IncomingBundle, at: str, job: Job, *, leave: Leave
    ) -> None:
        said = bundle.manifest
        self._connection = connection
        self._said = said
        self._sender = bundle.sender
        self._at = at
        self._job = job
        self._rows_done = 0
        self._rows = sum(head.rows for head in said.segments)
        self._aliases = _aliases(connection, said.incarnations)
        self._alias_of = dict(zip(said.incarnations, self._aliases, strict=True))
        self._outcomes: dict[str, TableOutcome] = {}
        self._scope: bytes | None = None
        self._own = int(connection.exec_driver_sql("SELECT n FROM sync_clock").scalar_one())
        self._own_changes_that_are_news = 0
        self._let_go_until = let_go_until(connection)
        self._foreign = Parking(connection, self._aliases, at)
        most = None if leave.is_look else exchange_notes.MOST_ITEMS
        self._items = exchange_notes.Items(connection, said.identity, most)
        self._erasing = Erasing(connection)
        self._losses = Losses(connection)
        self._beside = leave.beside
        self._taken_out = 0
        self._in_vain = merge_deleted.WorkInVain(connection, at)
        self._word = SendersWord(connection, said, bundle.sender, self._alias_of)
        self.believed: frozenset[int] = frozenset()
        for name, columns in TEMPORARY.items():
            self._run(f"CREATE TEMP TABLE {name} ({columns}) WITHOUT ROWID")

    def erase(self, bundle: IncomingBundle, wanted: frozenset[bytes]) -> None:
        """Take in what was erased elsewhere, before any row comes."""
        self._erasing.take(bundle.erased, sender=self._sender.laptop, scopes=wanted)

    def take(self, segment: IncomingSegment) -> None:
        """Stage the rows of a segment, merge them, and forget them again."""
        head = segment.head
        if "id" not in segment.columns:
            raise ForeignRowsError(head.table)
        if head.table in SYNCED_BY_NAME:
            self._take(segment, layout_of(segment))
            return
        self._see_by_scope(head.scope)
        is_hearsay = is_guarded(head.scope, self._sender)
        try:
            for rows in self._foreign.take_table(segment, self._own, is_hearsay=is_hearsay):
                self._report(rows)
        except exc.IntegrityError as error:
            raise ForeignRowsError(head.table) from error
        self._word.unheard |= self._foreign.unheard

    def _take(self, segment: IncomingSegment, layout: Layout) -> None:
        head = segment.head
        statements = statements_for(SYNCED_BY_NAME[head.table], layout.present)
        if head.table not in self._outcomes:
            self._run(statements.create)
            self._outcomes[head.table] = TableOutcome(head.table)
        self._see_by_scope(head.scope)
        try:
            self._stage(segment, layout, statements)
            self._erasing.blank_staged(head.table, staging_name(head.table))
            others = self._set_aside_of_others(head)
            awaiting = self._weigh(head, layout)
            found = self._merge_staged(head, statements, others)
            if layout.foreign:
                self._park(segment, layout)
        except exc.IntegrityError as error:
            raise ForeignRowsError(head.table) from error
        found = replace(found, awaiting=awaiting)
        self._outcomes[head.table] = _sum(self._outcomes[head.table], found)
        self._run(f"DELETE FROM {staging_name(head.table)}")
        for name in ("incoming_cell", "incoming_foreign", "differing", "contest"):
            self._run(f"DELETE FROM {name}")

    def finished(
        self, wanted: frozenset[bytes], coordinators: Collection[bytes] = ()
    ) -> MergeOutcome:
        """Check what must hold for the whole, and note that the file was taken in."""
        self._refuse_orphans()
        self._items.note_conflicts()
        # What was just noted of people who were erased is wiped too.
        self._erasing.settle()
        losses = self._losses.with_erased(self._erasing.gone)
        own_news = self._own_changes_that_are_news + self._foreign.own_changes_that_are_news
        outcome = MergeOutcome(
            wanted,
            tuple(self._outcomes[name] for name in SYNCED_BY_NAME if name in self._outcomes),
            has_double=bool(own_news),
            erased=self._erasing.news,
            people_erased=self._erasing.gone["person"],
            erased_without_right=self._erased_without_right(),
            losses=losses,
            foreign=self._foreign.news,
            mass_deletions=needing_leave(
                self._connection, losses, self._sender.laptop, self._at, self._beside
            ),
            disagreeing=self._disagreeing(wanted),
            mentions=self._erasing.mentions(
                self._their_seen(), keeps_shared=bool(coordinators), coordinators=coordinators
            ),
            wiped=self._erasing.wiped + self._taken_out,
            believable=told_by(self._connection, lives_of(self._connection, coordinators)),
        )
        self._note_seen(wanted)
        exchange_notes.note_taken(self._connection, self._said, self._sender, self._at)
        exchange_notes.note_peer(self._connection, self._sender.laptop, self._their_seen())
        self._run("UPDATE sync_clock SET h = max(h, ?)", self._said.stamp)
        before = _scopes_taken(self._connection, self._said)
        exchange_notes.note_import(self._connection, self._said, outcome, before, self._at)
        self._tidy_up()
        return outcome

    def believing_finished(self) -> int:
        """Note how far was heard of those who are believed; return of how many records."""
        self._refuse_orphans()
        self._note_seen((ORG_SCOPE,))
        exchange_notes.note_belief(self._connection, self._said.identity, self._outcomes)
        told = told_by(self._connection, self.believed)
        self._tidy_up()
        return told

    def _tidy_up(self) -> None:
        for table in self._outcomes:
            self._run(f"DROP TABLE {staging_name(table)}")
        for name in TEMPORARY:
            self._run(f"DROP TABLE {name}")
        self._in_vain.finish()

    # Rows

    def _stage(self, segment: IncomingSegment, layout: Layout, statements: TableStatements) -> None:
        id_place = layout.present.index("id")
        lengthen = id_lengthener(segment.head.table, layout.present)
        scope, aliases = segment.head.scope, self._aliases
        for batch in segment.batches():
            known = _only(layout, batch) if layout.foreign else batch
            rows = [(*lengthen(values), scope, h, aliases[n]) for values, h, n, _ in known]
            self._connection.exec_driver_sql(statements.stage, rows)
            self._stage_cells(batch, rows, id_place, layout.numbers)
            if layout.foreign:
                self._foreign.stage(batch, [row[id_place] for row in rows], layout)
            self._report(len(batch))

    def _stage_cells(
        self,
        batch: list[BundleRow],
        rows: Sequence[tuple[Value, ...]],
        id_place: int,
        numbers: Mapping[int, int],
    ) -> None:
        cells = [
            (row[id_place], numbers[place], h, self._aliases[n])
            for (_, _, _, edited), row in zip(batch, rows, strict=True)
            for place, h, n in edited
            if place in numbers
        ]
        if cells:
            self._connection.exec_driver_sql(
                "INSERT INTO incoming_cell (r, c, h, n) VALUES (?, ?, ?, ?)", cells
            )

    def _set_aside_of_others(self, head: SegmentHead) -> int:
        """Set aside what is not this laptop's affair to add; return how many rows those are."""
        is_theirs = is_guarded(head.scope, self._sender)
        if not is_theirs or head.table not in numbers_of_others.NUMBERED:
            return 0
        place = (head.table, SYNCED_BY_NAME[head.table].number)
        found = numbers_of_others.find(self._connection, *place, self._sender.centre)
        if found:
            self._items.note_set_aside(*place)
            numbers_of_others.drop(self._connection, head.table)
        return found

    def _weigh(self, head: SegmentHead, layout: Layout) -> int:
        """Let what only others may say count for little; return how many rows wait."""
        if not is_guarded(head.scope, self._sender):
            return 0
        table = (head.table, SYNCED_BY_NAME[head.table].number)
        hearsay = Hearsay(self._connection, table, self.believed, self._word.lives())
        self._word.unheard |= hearsay.unheard_of()
        hearsay.note()
        awaiting = hearsay.awaiting()
        if awaiting:
            self._items.note_awaiting(head.table, hearsay.awaiting_rows(), layout.cells())
        hearsay.weaken()
        return awaiting

    def _park(self, segment: IncomingSegment, layout: Layout) -> None:
        """Keep what only newer programs know of the rows that are here now."""
        table, t = segment.head.table, SYNCED_BY_NAME[segment.head.table].number
        self._run(
            "DELETE FROM incoming_foreign WHERE r NOT IN "
            f"(SELECT d.id FROM {table} d JOIN incoming_foreign i ON i.r = d.id "
            "WHERE d.centre_id = ?) OR r IN (SELECT r FROM differing WHERE contradicts)",
            segment.head.scope,
        )
        self._run("DELETE FROM contest")
        shape = replace(segment.shape, number=t)
        self._foreign.park(shape, [column for _, column in layout.foreign], self._own)

    def _merge_staged(
        self, head: SegmentHead, statements: TableStatements, others: int
    ) -> TableOutcome:
        differing, contradicting = self._find_differing(head, statements)
        set_aside = others + contradicting
        for statement in statements.find_orphans:
            self._run(statement)
        born_deleted = self._count(statements.count_new_deleted)
        self._look_for_a_double(statements.find_own_new)
        arrived = self._run(statements.insert_rows)
        if arrived:
            self._items.note_new(head.table, SYNCED_BY_NAME[head.table].number)
        self._run(statements.insert_cells)
        self._run(statements.insert_stamps)
        conflicts, touched, deleted = self._decide(head, statements) if differing else (0, 0, 0)
        conflicts += self._in_vain.list_arriving(head.table)
        new = arrived - born_deleted
        return TableOutcome(
            head.table,
            new=new,
            changed=touched - deleted,
            deleted=deleted,
            same=head.rows - new - touched - set_aside,
            set_aside=set_aside,
            conflicts=conflicts,
        )

    def _find_differing(self, head: SegmentHead, statements: TableStatements) -> tuple[int, int]:
        """Return how many rows must be decided by cell, and how many contradict ours."""
        found = self._run(statements.find_differing)
        # A row whose keys or scope contradict ours can only be an error or a forgery. It must not
        # change ours, and it must not keep the rest of the file from being taken in.
        self._items.note_set_aside(head.table, SYNCED_BY_NAME[head.table].number)
        set_aside = self._run("DELETE FROM differing WHERE contradicts") if found else 0
        return found - set_aside, set_aside

    def _decide(self, head: SegmentHead, statements: TableStatements) -> tuple[int, int, int]:
        """Let the later cell stand; return the counts of conflicts, touched and deleted rows."""
        for statement in statements.contest:
            self._run(statement)
        self._look_for_a_double(count_own_won(self._let_go_until))
        conflicts = self._run(statements.list_losers, self._at)
        number = SYNCED_BY_NAME[head.table].number
        conflicts += self._run(merge_deleted.list_lost_edits(number), self._at)
        self._items.note_changes(head.table, number)
        self._taken_out += forget_taken_out(self._connection, self._said.identity, head.table)
        touched = self._count(COUNT_CHANGED)
        deleted = self._count(COUNT_DELETED)
        self._losses.count(head.table, deleted)
        conflicts += self._in_vain.list_own(head.table) if deleted else 0
        self._run(statements.update_rows)
        self._run(statements.update_stamps)
        self._run(statements.drop_cells)
        self._run(statements.restore_cells)
        return conflicts, touched, deleted

    def _look_for_a_double(self, statement: str) -> None:
        """Count changes under this store's own name that are news to it: a copy of it made them.

        What this store wrote itself, it has, or something later in the same place.
        """
        if self._own in self._aliases:
            self._own_changes_that_are_news += self._count(statement, self._own)

    def _refuse_orphans(self) -> None:
        """Refuse rows whose parents are neither in the file nor here.

        Parents come first, so hardly a row was noted; most of those refer to their own table.
        """
        parents = self._connection.exec_driver_sql("SELECT DISTINCT parent FROM orphan").scalars()
        for parent in parents.all():
            missing = self._count(
                f"SELECT count(*) FROM orphan o WHERE parent = '{parent}' "
                f"AND NOT EXISTS (SELECT 1 FROM {parent} p WHERE p.id = o.id)"
            )
            if missing:
                raise BrokenReferencesError(parent, missing)

    def _erased_without_right(self) -> int:
        """Return how many records are erased by word of somebody who may not erase them."""
        told = self._erasing.told.items()
        return sum(n for scope, n in told if not may_erase(self._sender, scope))

    def _disagreeing(self, wanted: frozenset[bytes]) -> tuple[str, ...]:
        theirs = {scope: told for scope, told in self._said.digests.items() if scope in wanted}
        return digests.unequal(self._connection, theirs, self._their_seen())

    # What was seen

    def _their_seen(self) -> dict[bytes, dict[int, int]]:
        """Return how far the sender had seen, by the numbers that incarnations have here."""
        return {
            scope: {self._alias_of[incarnation]: h for incarnation, h in seen.items()}
            for scope, seen in self._said.seen.items()
        }

    def _see_by_scope(self, scope: bytes) -> None:
        """Set out what each side had seen of a scope before they met."""
        if scope == self._scope:
            return
        self._scope = scope
        self._run("DELETE FROM seen_by_me")
        self._run("DELETE FROM seen_by_them")
        self._run(
            "INSERT INTO seen_by_me (n, h) SELECT n, max(h) FROM "
            "(SELECT n, h FROM sync_known WHERE scope IN (?, ?) "
            "UNION ALL SELECT n, h FROM sync_clock) GROUP BY n",
            scope,
            EVERY_SCOPE,
        )
        for alias, h in self._word.seen(scope):
            self._run("INSERT INTO seen_by_them (n, h) VALUES (?, ?)", alias, h)
        self._in_vain.begin_scope(scope)

    def _note_seen(self, scopes: Collection[bytes]) -> None:
        noted = [
            (scope, alias, h) for scope in scopes for alias, h in self._word.makes_known(scope)
        ]
        if not noted:
            return
        self._connection.exec_driver_sql(
            "INSERT INTO sync_known (scope, n, h) VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET h = max(h, excluded.h)",
            noted,
        )

    # Small things

    def _run(self, statement: str, *parameters: object) -> int:
        return self._connection.exec_driver_sql(statement, parameters).rowcount

    def _count(self, statement: str, *parameters: object) -> int:
        return int(self._connection.exec_driver_sql(statement, parameters).scalar_one())

    def _report(self, rows: int) -> None:
        stop_if_cancelled(self._job)
        self._rows_done += rows
        self._job.report(Progress(self._rows_done, self._rows, self._sender.name))


def _aliases(connection: Connection, incarnations: Sequence[bytes]) -> list[int]:
    """Return this store's small number for each incarnation, giving new ones a number."""
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO sync_incarnation (id) VALUES (?)", [(one,) for one in incarnations]
    )
    known: dict[bytes, int] = dict(
        connection.exec_driver_sql("SELECT id, alias FROM sync_incarnation").all()
    )
    return [known[one] for one in incarnations]


def _only(layout: Layout, batch: list[BundleRow]) -> Iterator[BundleRow]:
    """Yield rows without the columns that this program does not know."""
    for values, h, n, edited in batch:
        yield tuple(values[place] for place in layout.places), h, n, edited


def _sum(one: TableOutcome, other: TableOutcome) -> TableOutcome:
    _, *counts = astuple(one)
    _, *more = astuple(other)
    return TableOutcome(one.table, *(map(sum, zip(counts, more, strict=True))))
