"""What laptops wrote differently: the list, and putting back what gave way.

Nothing that somebody typed is thrown away unseen: the later value stands, the other is listed for
ninety days. Putting it back is an act like any other: it is the latest change then, so it stands
on every laptop that the next file reaches. Leaving it is a note of this laptop alone.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from app.domain.differences import (
    Difference,
    Edited,
    Kind,
    Listed,
    RecordDifferences,
    Said,
    Wanted,
    area_of,
)
from app.domain.errors_differences import DifferenceGoneError
from app.domain.history import CellChange
from app.domain.search import tokens
from app.persistence import differences, history, records, shared_rights, tables
from app.services.authors import Authors
from app.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from app.domain.disagreements import Stamp
    from app.persistence.differences import BothValues, OpenLoser
    from app.persistence.store import Store

    _Owner = tuple[str, bytes]

SUBJECT: Final = "difference"
_DELETED: Final = "deleted"
_MOST_EDITED: Final = 5
EVERYTHING: Final = Wanted()


class DifferencesService:
    """What people do about values that gave way to another laptop's."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def waiting(self) -> int:
        """Return how many are open."""
        with self._store.database.reading() as connection:
            return differences.count(connection)

    def news(self) -> int:
        """Return how many came since somebody looked at the list."""
        with self._store.database.reading() as connection:
            if not differences.has_new(connection):
                return 0
            return differences.count(connection, only_new=True)

    def about(self, subject: str, record: bytes) -> int:
        """Return how many are about a record and what belongs to it."""
        with self._store.database.reading() as connection:
            found = differences.open_losers(connection)
            if not found:
                return 0
            owners = _owners(connection, found)
        return sum(owner == (subject, record) for owner in owners)

    def listed(self, wanted: Wanted = EVERYTHING) -> Listed:
        """Return a page of what is open, the newest first, grouped by record."""
        with self._store.database.reading() as connection:
            found = differences.open_losers(connection)
            groups = _grouped(connection, found, wanted)
            page = list(groups)[wanted.first : wanted.first + wanted.count]
            told = _Telling(connection, {owner: groups[owner] for owner in page}).told()
            unknown = differences.count_unknown(connection)
        return Listed(told, len(groups), len(found), unknown, self._attendance())

    def _attendance(self) -> int:
        from app.services.disagreements import DisagreementsService  # noqa: PLC0415  its own words

        return DisagreementsService(self._store).waiting()

    def note_looked(self) -> None:
        """Note that somebody has seen what is listed now; only Today asks for it."""
        with self._store.database.reading() as connection:
            has_new = differences.has_new(connection)
        if has_new:
            with self._store.database.unnamed(capture=False) as connection:
                differences.note_looked(connection)

    def put_back(self, number: int) -> Changes:
        """Let a value that lost stand again; a deleted record comes back with what was changed.

        Raises a DifferenceError, or InvalidValueError, where it cannot stand.
        """
        with self._store.database.reading() as connection:
            what = _act_for(connection, number)
        with self._store.database.act(what) as act:
            loser = _known(act.connection, number)
            row, value = _row(act.connection, loser), _lost(act.connection, loser)
            act.detail["name"] = _name(act.connection, loser)
            _refuse(act.connection, loser, row, value)
            together = _together(act.connection, loser, value)
            _set(act.connection, loser.table, loser.row, {loser.column: value})
            for synced, belonging in together:
                _set(act.connection, synced.name, belonging, {_DELETED: 0})
            differences.settle(act.connection, loser, act.number, whole_field=True)
        return Changes(act.tables | {SUBJECT})

    def keep(self, number: int) -> Changes:
        """Leave what stands and take the difference off the list of this laptop."""
        with self._store.database.act("difference.keep") as act:
            loser = _known(act.connection, number)
            act.detail["name"] = _name(act.connection, loser)
            act.is_local = True
            differences.settle(act.connection, loser, act.number, whole_field=False)
        return Changes(frozenset({SUBJECT}))


# One difference


def _known(connection: Connection, number: int) -> OpenLoser:
    found = differences.one_open(connection, number)
    if found is None:
        raise DifferenceGoneError
    return found


def _act_for(connection: Connection, number: int) -> str:
    loser = _known(connection, number)
    is_deleted = _kind_of(loser, _lost(connection, loser)) is Kind.DELETED
    return "difference.bring_back" if is_deleted else "difference.put_back"


def _lost(connection: Connection, loser: OpenLoser) -> object:
    return differences.both_values(connection, [loser])[loser.number].lost


def _kind_of(loser: OpenLoser, lost: object) -> Kind:
    if loser.column != _DELETED:
        return Kind.VALUE
    return Kind.KEPT if lost else Kind.DELETED


def _row(connection: Connection, loser: OpenLoser) -> Mapping[str, Any]:
    found = records.cells_of(connection, tables.metadata.tables[loser.table], loser.row)
    if found is None:
        raise DifferenceGoneError
    return found


def _refuse(
    connection: Connection, loser: OpenLoser, row: Mapping[str, Any], value: object
) -> None:
    # All that a record must keep to: no list has to wait for it.
    from app.services import differences_checks as checks  # noqa: PLC0415

    shared_rights.refuse_record(connection, loser.table, loser.row)
    checks.refuse_erased(connection, loser.table, loser.row, row["centre_id"])
    match _kind_of(loser, value):
        case Kind.VALUE:
            checks.refuse_value(connection, loser.table, row, loser.column, value)
        case Kind.DELETED:
            checks.refuse_orphan(connection, loser.table, row)
        case Kind.KEPT:
            return


def _together(
    connection: Connection, loser: OpenLoser, value: object
) -> list[tuple[tables.SyncedTable, bytes]]:
    """Return what comes back along with a record."""
    if _kind_of(loser, value) is not Kind.DELETED:
        return []
    return differences.deleted_together(connection, loser.table, loser.row)


def _set(connection: Connection, table: str, row: bytes, cells: Mapping[str, object]) -> None:
    records.change(connection, tables.metadata.tables[table], row, cells)


def _name(connection: Connection, loser: OpenLoser) -> str:
    (owner,) = _owners(connection, [loser])
    subject, record = owner
    return history.names_of(connection, {subject: [record]}).get(owner, "")


# The list


def _owners(connection: Connection, found: Iterable[OpenLoser]) -> list[_Owner]:
    places = [(one.table, one.row) for one in found]
    owners = differences.owners(connection, places)
    return [owners[place] for place in places]


def _grouped(
    connection: Connection, found: list[OpenLoser], wanted: Wanted
) -> dict[_Owner, list[OpenLoser]]:
    """Return what is wanted by the record that it belongs to, in the order of the newest."""
    groups: dict[_Owner, list[OpenLoser]] = defaultdict(list)
    for owner, one in zip(_owners(connection, found), found, strict=True):
        if wanted.area in (None, area_of(owner[0])):
            groups[owner].append(one)
    typed = set(tokens(wanted.words))
    if not typed:
        return dict(groups)
    ids: dict[str, list[bytes]] = defaultdict(list)
    for subject, record in groups:
        ids[subject].append(record)
    names = history.names_of(connection, ids)
    return {
        owner: losers for owner, losers in groups.items() if _is_found(names.get(owner, ""), typed)
    }


def _is_found(name: str, typed: set[str]) -> bool:
    words = tokens(name)
    return all(any(word.startswith(one) for word in words) for one in typed)


class _Telling:
    """Tells a page of records: who wrote what, and names in the place of ids."""

    def __init__(self, connection: Connection, groups: Mapping[_Owner, list[OpenLoser]]) -> None:
        self._connection = connection
        self._groups = groups
        self._losers = [one for losers in groups.values() for one in losers]
        self._both = differences.both_values(connection, self._losers)
        stamps = [
            stamp for both in self._both.values() for stamp in (both.lost_stamp, both.stands_stamp)
        ]
        self._authors = Authors(connection, (stamp.incarnation for stamp in stamps))
        rows: dict[str, list[bytes]] = defaultdict(list)
        for one in self._losers:
            rows[one.table].append(one.row)
        self._rows = history.records_of(connection, rows)

    def told(self) -> tuple[RecordDifferences, ...]:
        # Only counted where the window opens: the words for kinds and categories can wait.
        from app.services.history import with_names  # noqa: PLC0415

        named = dict(
            zip(
                (one.number for one in self._losers),
                with_names(self._connection, map(self._cell, self._losers)),
                strict=True,
            )
        )
        ids: dict[str, list[bytes]] = defaultdict(list)
        for subject, record in self._groups:
            ids[subject].append(record)
        names = history.names_of(self._connection, ids)
        return tuple(
            RecordDifferences(
                subject,
                record,
                names.get((subject, record), ""),
                tuple(
                    self._difference(one, named[one.number])
                    for one in sorted(losers, key=_in_order)
                ),
            )
            for (subject, record), losers in self._groups.items()
        )

    def _cell(self, one: OpenLoser) -> CellChange:
        both = self._both[one.number]
        record = self._rows.get((one.table, one.row), {})
        return CellChange(one.table, one.row, one.column, both.lost, both.stands, record=record)

    def _difference(self, one: OpenLoser, named: CellChange) -> Difference:
        both = self._both[one.number]
        kind = _kind_of(one, both.lost)
        return Difference(
            number=one.number,
            kind=kind,
            table=one.table,
            row=one.row,
            column=one.column,
            stands=self._said(named.new, both.stands_stamp),
            lost=self._said(named.old, both.lost_stamp),
            is_new=one.is_new,
            edited=self._edited(one, both, named) if kind is Kind.DELETED else (),
            added=self._added(one, both) if kind is Kind.DELETED else {},
            record=named.record,
        )

    def _said(self, value: object, stamp: Stamp) -> Said:
        author = self._authors.of(stamp)
        return Said(value, author.at, author.laptop, author.who, author.is_here)

    def _edited(self, one: OpenLoser, both: BothValues, named: CellChange) -> tuple[Edited, ...]:
        """Return what was changed while somebody else deleted the record, as far as it is told."""
        columns = differences.edited_by(
            self._connection, one.table, one.row, both.lost_stamp.incarnation
        )
        return tuple(Edited(column, named.record.get(column)) for column in columns[:_MOST_EDITED])

    def _added(self, one: OpenLoser, both: BothValues) -> dict[str, int]:
        """Return what belongs to the record and was added on the last day of that laptop's work."""
        return differences.added_by(self._connection, one.table, one.row, both.lost_stamp)


def _in_order(one: OpenLoser) -> tuple[str, bytes, int]:
    return one.table, one.row, history.place_of(one.table, one.column)
