"""Whether files take away so much that somebody must look at it and say why that is right.

Counted is what goes off the lists of any table, what is erased for ever, and what loses its name:
of one file together with the others of the same act, and with what files of the same laptop took
away of late without anybody having said why. It knows numbers; words and people are others'.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from app.domain.bundles import MassDeletion
from app.domain.errors_exchange import ErasedWithoutRightError, MassDeletionError
from app.domain.imports import Loss, together
from app.persistence import exchange_notes
from app.persistence.merge_sql import DELETED, IS_CHANGE
from app.persistence.tables import SYNCED_BY_NAME

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy import Connection

    from app.domain.bundles import MergeOutcome
    from app.domain.imports import ImportReport
    from app.domain.trust import Member

_MANY: Final = 20
_PART: Final = 10
"""What takes away more than 20 records and more than a tenth of a table needs a reason."""

_OF_LATE: Final = timedelta(days=30)
_PATIENCE: Final = timedelta(days=1)
"""So far ahead of now an import may be noted: clocks are put right by hours."""

_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "organisation": ("name",),
    "person": ("given", "surname"),
    "mini_project": ("title",),
    "event": ("title",),
}
"""The columns without which a record of these tables is as good as gone."""


@dataclass(frozen=True, slots=True)
class Leave:
    """What somebody says to a file that takes much away.

    `reason` are words of a person. With `is_look` nothing of it is to stay. With `may_delete`
    nobody needs to say anything: whatever goes is not of the records here. `beside` are the files
    of the same act that came in before, by their identities.
    """

    reason: str = ""
    is_look: bool = False
    may_delete: bool = False
    beside: tuple[bytes, ...] = ()

    @property
    def is_given(self) -> bool:
        """Whether the file may take away as much as it does."""
        return bool(self.reason) or self.is_look or self.may_delete


NO_LEAVE: Final = Leave()
PREVIEW: Final = Leave(is_look=True)
"""The leave to see what would be deleted."""


class Losses:
    """What one file takes away, counted while its rows come in."""

    def __init__(self, connection: Connection) -> None:
        """Begin with nothing."""
        self._connection = connection
        self._found: list[Loss] = []

    def count(self, table: str, gone: int) -> None:
        """Add what the cells come to that were just decided, `gone` of them off the lists."""
        unnamed = self._unnamed(table)
        if gone or unnamed:
            self._found.append(Loss(table, gone, unnamed))

    def with_erased(self, erased: Mapping[str, int]) -> tuple[Loss, ...]:
        """Return all of it, together with what was erased by table."""
        return together((*self._found, *(Loss(table, gone=n) for table, n in erased.items())))

    def _unnamed(self, table: str) -> int:
        """Return how many records on the lists stay there and lose a name."""
        names = _NAMES.get(table, ())
        if not names:
            return 0
        numbers = ", ".join(
            str(one.number) for one in SYNCED_BY_NAME[table].columns if one.name in names
        )
        found = self._connection.exec_driver_sql(
            f"SELECT count(DISTINCT k.r) FROM contest k JOIN {table} d ON d.id = k.r "
            f"WHERE d.deleted = 0 AND k.c IN ({numbers}) AND {IS_CHANGE} "
            "AND trim(coalesce(k.my_value, '')) <> '' AND trim(coalesce(k.their_value, '')) = '' "
            f"AND NOT EXISTS (SELECT 1 FROM contest o WHERE o.r = k.r AND o.c = {DELETED} "
            "AND o.is_theirs AND o.their_value <> 0)"
        )
        return int(found.scalar_one())


def needing_leave(
    connection: Connection, losses: Iterable[Loss], sender: bytes, at: str, beside: Iterable[bytes]
) -> tuple[MassDeletion, ...]:
    """Return the tables of which somebody must say why so much is right to go, the worst first.

    `sender` is the laptop whose file it is, `at` the moment of this import.
    """
    now = tuple(losses)
    if not now:
        return ()
    before = {one.table: one for one in _earlier(connection, sender, at, frozenset(beside))}
    found = (_judged(connection, one, before.get(one.table, Loss(one.table))) for one in now)
    many = [one for one in found if one is not None]
    # That people are gone weighs more than what is gone with them.
    return tuple(sorted(many, key=lambda one: (one.table != "person", -one.deleted, one.table)))


def are_many(connection: Connection, losses: Iterable[Loss]) -> bool:
    """Say whether this would be too much to go without a word, were it to go from here now."""
    return any(
        _is_too_much(one.total, _live(connection, one.table) + one.unnamed) for one in losses
    )


def _judged(connection: Connection, now: Loss, before: Loss) -> MassDeletion | None:
    every = now.total + before.total
    of = max(every, _live(connection, now.table) + now.gone + before.gone)
    return MassDeletion(now.table, every, of, before.total) if _is_too_much(every, of) else None


def _is_too_much(gone: int, of: int) -> bool:
    return gone > _MANY and gone * _PART > of


def _live(connection: Connection, table: str) -> int:
    found = connection.exec_driver_sql(f"SELECT count(*) FROM {table} WHERE deleted = 0")
    return int(found.scalar_one())


def _earlier(
    connection: Connection, sender: bytes, at: str, beside: frozenset[bytes]
) -> tuple[Loss, ...]:
    """Return what went without a word in the same act, or with files of the sender of late.

    What came while a clock was far ahead is not of late: no reason that is given since would come
    after it, and the same question would be asked for years.
    """
    now = datetime.fromisoformat(at)
    since, until = (
        moment.isoformat(timespec="seconds") for moment in (now - _OF_LATE, now + _PATIENCE)
    )
    rows = connection.exec_driver_sql(
        "SELECT i.manifest_sha, f.laptop, i.at, i.report FROM sync_import i "
        "JOIN sync_file f ON f.manifest_sha = i.manifest_sha AND f.direction = ? "
        "WHERE i.at BETWEEN ? AND ? ORDER BY i.at",
        (exchange_notes.IN, since, until),
    )
    known = [
        (bytes(identity), bytes(laptop) == sender, moment, exchange_notes.read_report(report))
        for identity, laptop, moment, report in rows
        if bytes(laptop) == sender or bytes(identity) in beside
    ]
    # Whoever gave a reason was told of all that had gone until then.
    agreed = max((moment for _, is_own, moment, one in known if is_own and one.leave), default="")
    return together(_counted(known, beside, agreed))


def _counted(
    known: Iterable[tuple[bytes, bool, str, ImportReport]],
    beside: frozenset[bytes],
    agreed: str,
) -> Iterator[Loss]:
    for identity, _, moment, report in known:
        if report.leave or (moment <= agreed and identity not in beside):
            continue
        yield from report.losses


def refuse_unless_given(leave: Leave, outcome: MergeOutcome, sender: Member) -> None:
    """Raise where a file takes much away, or what its sender may not, and nobody said why."""
    if leave.is_given:
        return
    if outcome.erased_without_right:
        raise ErasedWithoutRightError(sender.name, outcome.erased_without_right)
    if outcome.mass_deletions:
        worst = outcome.mass_deletions[0]
        raise MassDeletionError(worst.table, worst.deleted, worst.of)
