"""The history of a record: what changed field by field, when, on which laptop, by whom.

Acts made here tell everything. Of changes made elsewhere only the stamps travel: when and where the
present value was given, and by whom, but not what stood there before, unless it was seen here.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from app.domain import history as told
from app.domain.clock import COUNTER_BITS, moment_of
from app.domain.history import ADDED, CHANGED, OVERWRITTEN, CellChange, HistoryEntry
from app.persistence import event_kinds, headcount_categories, history, outcome_areas
from app.persistence.workers import since_text
from app.services.kinds import forms_of
from app.texts import language

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from app.persistence.history import ActedChange, Laptops, Stamped
    from app.persistence.store import Store

SHOWN: Final = 300
"""So many entries are shown at once."""

_KEYS: Final = frozenset({"id", "centre_id", "deleted"})
_ABOVE_ALL: Final = MappingProxyType({"attendance": "mark", "headcount": "people"})
"""Of these a new record is told by the one field that matters."""
_MERGED: Final = frozenset({"attendance.mark", "headcount.set", "registration.add"})
"""Acts that are done many times in a row and told as one."""


class HistoryService:
    """What became of records."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def of(self, subject: str, record: bytes, limit: int = SHOWN) -> tuple[HistoryEntry, ...]:
        """Return what was done to a record and to what belongs to it, newest first."""
        with self._store.database.reading() as connection:
            told = _Telling(connection, subject, record).entries()
            shown = _merged(sorted(told, key=_by_time, reverse=True))[:limit]
            return _with_names(connection, shown)


_Place = tuple[str, bytes, str]
"""A table, a row and a column."""


@dataclass(frozen=True, slots=True)
class _Dated:
    """An entry with what it is ordered by: acts are timed by the second, stamps more finely."""

    order: tuple[datetime, bool, int]
    entry: HistoryEntry


_BEFORE_ALL: Final = datetime(1970, 1, 1, tzinfo=UTC)


def _by_time(dated: _Dated) -> tuple[datetime, bool, int]:
    return dated.order


class _Telling:
    """Puts acts and stamps of one record together."""

    def __init__(self, connection: Connection, subject: str, record: bytes) -> None:
        self._subject = subject
        self._rows = history.rows_about(connection, subject, record)
        self._acted = history.acted(connection, self._rows)
        self._stamps = history.stamped(connection, self._rows)
        self._lost = history.overwritten(connection, self._rows)
        self._kept = history.records_of(connection, self._rows)
        self._laptops: Laptops = history.laptops(connection)
        incarnations = {one.incarnation for one in (*self._stamps, *self._lost)}
        self._duties = history.duties(connection, incarnations)
        workers = {bytes.fromhex(one.worker) for one in self._acted if one.worker}
        self._workers = history.names_of(connection, {"worker": workers})
        self._first_old = _first_values(self._acted)
        self._stamped_cells = {(one.table, one.row, one.column) for one in self._stamps}
        self._own_name = next(
            (self._laptops.names[one] for one in self._laptops.own if one in self._laptops.names),
            "",
        )

    def entries(self) -> list[_Dated]:
        """Return everything that is known, in no order."""
        return [*self._acts(), *self._from_stamps(), *self._overwritten()]

    def _acts(self) -> Iterable[_Dated]:
        by_act: dict[int, list[ActedChange]] = defaultdict(list)
        for change in self._acted:
            by_act[change.act].append(change)
        # An act without a time comes after the one before it.
        last = _BEFORE_ALL
        for number, changes in by_act.items():
            first = changes[0]
            at = datetime.fromisoformat(first.at) if first.at else None
            last = at or last
            entry = HistoryEntry(
                at=at,
                what=first.what,
                who=self._worker(first.worker),
                laptop=self._own_name,
                is_here=True,
                changes=self._in_order(cell for one in changes for cell in self._cells_of_act(one)),
                detail=json.loads(first.detail),
            )
            if entry.changes:
                yield _Dated((last, True, number), entry)

    def _worker(self, worker: str | None) -> str:
        return "" if worker is None else self._workers.get(("worker", bytes.fromhex(worker)), "")

    def _cells_of_act(self, change: ActedChange) -> Iterable[CellChange]:
        if not change.column:
            yield from self._came_to_be(change.table, change.row)
            return
        yield self._cell((change.table, change.row, change.column), change.old, change.new)

    def _came_to_be(self, table: str, row: bytes) -> Iterable[CellChange]:
        if table in _ABOVE_ALL:
            column = _ABOVE_ALL[table]
            now = self._kept.get((table, row), {}).get(column)
            yield self._cell((table, row, column), None, self._first_value(table, row, column, now))
            return
        yield self._cell((table, row, ""), None, 1)
        if table != self._subject:
            return
        for column, value in self._kept.get((table, row), {}).items():
            at_first = self._first_value(table, row, column, value)
            if column not in _KEYS and at_first not in (None, "", 0):
                yield self._cell((table, row, column), None, at_first)

    def _in_order(self, cells: Iterable[CellChange]) -> tuple[CellChange, ...]:
        """Return the record's own fields first, each record's in the order of its fields."""

        def order(cell: CellChange) -> tuple[bool, str, int]:
            return (
                cell.table != self._subject,
                cell.table,
                history.place_of(cell.table, cell.column),
            )

        return tuple(sorted(cells, key=order))

    def _first_value(self, table: str, row: bytes, column: str, now: object) -> object:
        """Return the value that a row came with, None where it is not known here."""
        cell = (table, row, column)
        if cell in self._first_old:
            return self._first_old[cell]
        return None if cell in self._stamped_cells else now

    def _from_stamps(self) -> Iterable[_Dated]:
        """Yield what no act of this laptop tells of: changes elsewhere, samples, set-up."""
        known = {(one.table, one.row, one.column) for one in self._acted}
        groups: dict[tuple[bytes, int], list[Stamped]] = defaultdict(list)
        for stamp in self._stamps:
            is_own = stamp.incarnation in self._laptops.own
            if not (is_own and (stamp.table, stamp.row, stamp.column) in known):
                groups[(stamp.incarnation, stamp.stamp >> COUNTER_BITS)].append(stamp)
        for (incarnation, _), stamps in groups.items():
            came = any(not one.column and one.table == self._subject for one in stamps)
            cells = self._in_order(cell for one in stamps for cell in self._cells_of_stamp(one))
            if incarnation in self._laptops.names and cells:
                yield self._elsewhere(ADDED if came else CHANGED, stamps[0], cells)

    def _cells_of_stamp(self, stamp: Stamped) -> Iterable[CellChange]:
        if not stamp.column:
            yield from self._came_to_be(stamp.table, stamp.row)
            return
        value = self._kept.get((stamp.table, stamp.row), {}).get(stamp.column)
        before = self._last_here(stamp)
        yield self._cell(
            (stamp.table, stamp.row, stamp.column),
            None if before is None else before.new,
            value,
            has_old=before is not None or stamp.column == "deleted",
        )

    def _last_here(self, stamp: Stamped) -> ActedChange | None:
        """Return what was last put into the cell here before the change elsewhere."""
        moment = moment_of(stamp.stamp)
        found = [
            one
            for one in self._acted
            if (one.table, one.row, one.column) == (stamp.table, stamp.row, stamp.column)
            and one.at
            and datetime.fromisoformat(one.at) <= moment
        ]
        return found[-1] if found else None

    def _overwritten(self) -> Iterable[_Dated]:
        for lost in self._lost:
            if lost.column == "deleted" and not lost.value:
                # Somebody worked on it who did not know that it was deleted: their changes stand
                # among the others, and nobody brought it back.
                continue
            now = self._kept.get((lost.table, lost.row), {}).get(lost.column)
            cell = self._cell((lost.table, lost.row, lost.column), lost.value, now)
            yield self._elsewhere(OVERWRITTEN, lost, (cell,))

    def _elsewhere(self, what: str, stamp: Stamped, cells: tuple[CellChange, ...]) -> _Dated:
        at = moment_of(stamp.stamp)
        entry = HistoryEntry(
            at=at if at > _BEFORE_ALL else None,
            what=what,
            who=self._on_duty(stamp),
            laptop=self._laptops.names.get(stamp.incarnation, ""),
            is_here=stamp.incarnation in self._laptops.own,
            changes=cells,
        )
        return _Dated((at.replace(microsecond=0), False, stamp.stamp), entry)

    def _on_duty(self, stamp: Stamped) -> str:
        duties = self._duties.get(stamp.incarnation, [])
        place = bisect_right([since for since, _ in duties], since_text(stamp.stamp))
        return duties[place - 1][1] if place else ""

    def _cell(self, cell: _Place, old: object, new: object, *, has_old: bool = True) -> CellChange:
        table, row, column = cell
        record = self._kept.get((table, row), {})
        return CellChange(table, row, column, old, new, has_old=has_old, record=record)


def _first_values(acted: Iterable[ActedChange]) -> dict[_Place, object]:
    first: dict[_Place, object] = {}
    for change in acted:
        first.setdefault((change.table, change.row, change.column), change.old)
    return first


def _merged(ordered: list[_Dated]) -> list[HistoryEntry]:
    """Tell as one what was done many times in a row, such as marking one after the other."""
    entries = [one.entry for one in ordered]
    if not entries:
        return []
    merged = [entries[0]]
    for before, entry in pairwise(entries):
        if _goes_on(before, entry):
            together = entry.changes + merged[-1].changes
            count = len({change.row for change in together})
            merged[-1] = replace(merged[-1], changes=together, detail={told.TOGETHER: count})
        else:
            merged.append(entry)
    return merged


def _goes_on(later: HistoryEntry, earlier: HistoryEntry) -> bool:
    if earlier.what not in _MERGED or later.at is None or earlier.at is None:
        return False
    alike = (later.what, later.who, later.laptop, later.at.date())
    return alike == (earlier.what, earlier.who, earlier.laptop, earlier.at.date())


def _with_names(connection: Connection, entries: list[HistoryEntry]) -> tuple[HistoryEntry, ...]:
    """Put names in the place of the ids that the entries hold."""
    changes = [change for entry in entries for change in entry.changes]
    names = iter(with_names(connection, changes))
    return tuple(replace(one, changes=tuple(next(names) for _ in one.changes)) for one in entries)


def with_names(connection: Connection, changes: Iterable[CellChange]) -> tuple[CellChange, ...]:
    """Put names in the place of the ids that changes hold, in the same order."""
    listed = tuple(changes)
    wanted: dict[str, set[bytes]] = defaultdict(set)
    for change in listed:
        want(wanted, change.table, {change.column: change.old})
        want(wanted, change.table, {change.column: change.new})
        want(wanted, change.table, change.record)
    names = history.names_of(connection, wanted)
    codes = codes_of(connection)
    return tuple(named(change, names, codes) for change in listed)


def codes_of(connection: Connection) -> dict[str, str]:
    """Return the names of what records keep as a code: own kinds, outcome areas, categories."""
    kinds = {
        own.code: forms_of(connection, own.code, language()).nominative
        for own in event_kinds.ever(connection)
    }
    areas = {area.key: area.label(language()) for area in outcome_areas.ever(connection)}
    counted = {one.code: one.label(language()) for one in headcount_categories.ever(connection)}
    return kinds | areas | counted


def want(wanted: dict[str, set[bytes]], table: str, cells: Mapping[str, Any]) -> None:
    """Add to what must be named the ids that some cells of a table hold."""
    for column, value in cells.items():
        target = history.target_of(table, column) if isinstance(value, bytes) else ""
        if target:
            wanted[target].add(value)


def named(
    change: CellChange, names: Mapping[tuple[str, bytes], str], codes: Mapping[str, str]
) -> CellChange:
    """Return a change with names in the place of ids and codes."""

    def name(column: str, value: object) -> object:
        if isinstance(value, str) and change.table in ("event", "headcount"):
            return codes.get(value, value)
        if not isinstance(value, bytes):
            return value
        return names.get((history.target_of(change.table, column), value), "")

    record = {
        column: value if column == "id" else name(column, value)
        for column, value in change.record.items()
    }
    return replace(
        change,
        old=name(change.column, change.old),
        new=name(change.column, change.new),
        record=record,
    )
