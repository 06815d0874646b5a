"""What a file from another laptop does, or would do, to the records here: counts, and every item.

Values are as kept, but names stand in the place of ids; app.services.wording has the words.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.domain.ids import LaptopId
    from app.domain.likeness import Sign


OWN_AFFAIRS: Final = frozenset(
    {
        "laptop",
        "laptop_life",
        "duty",
        "signing_key",
        "ended_number",
        "logo_piece",
        "picture",
        "picture_piece",
        "evidence_piece",
        "template_revision",
        "certificate_copy",
    }
)
"""The tables that the program keeps for itself: counted, and never told one by one."""


class ItemKind(StrEnum):
    """What a file does to a record; the words are stable, the order is that of every list."""

    CONFLICT = "conflict"
    """A field was changed on both sides; the later change stands."""
    DELETED = "deleted"
    ERASED = "erased"
    """A person was erased for ever elsewhere, and so will be here."""
    ALIKE = "alike"
    """A new record looks like one that is here already."""
    CHANGED = "changed"
    NEW = "new"
    AWAITING = "awaiting"
    """It changed elsewhere by word of a laptop that may not say so: a coordinator's file may."""
    SET_ASIDE = "set_aside"
    """It contradicts a record here in what never changes, and stays out."""


@dataclass(frozen=True, slots=True)
class TableCounts:
    """What a file brings of one kind of record; `conflicts` counts fields, the others records."""

    subject: str
    new: int = 0
    changed: int = 0
    deleted: int = 0
    conflicts: int = 0
    set_aside: int = 0
    awaiting: int = 0

    def of(self, kind: ItemKind) -> int:
        """Return how many records, or fields of a conflict, there are of a kind."""
        numbers = {
            ItemKind.NEW: self.new,
            ItemKind.CHANGED: self.changed,
            ItemKind.DELETED: self.deleted,
            ItemKind.CONFLICT: self.conflicts,
            ItemKind.SET_ASIDE: self.set_aside,
            ItemKind.AWAITING: self.awaiting,
        }
        return numbers.get(kind, 0)

    def plus(self, other: TableCounts) -> TableCounts:
        """Return both together."""
        return TableCounts(
            self.subject,
            self.new + other.new,
            self.changed + other.changed,
            self.deleted + other.deleted,
            self.conflicts + other.conflicts,
            self.set_aside + other.set_aside,
            self.awaiting + other.awaiting,
        )


@dataclass(frozen=True, slots=True)
class Loss:
    """What a file takes away of one table: records off the lists or for ever, or their names."""

    table: str
    gone: int = 0
    unnamed: int = 0

    @property
    def total(self) -> int:
        """Return how many records it is about."""
        return self.gone + self.unnamed


def together(losses: Iterable[Loss]) -> tuple[Loss, ...]:
    """Return what several files take away, by table."""
    found: dict[str, Loss] = {}
    for one in losses:
        known = found.get(one.table, Loss(one.table))
        found[one.table] = Loss(one.table, known.gone + one.gone, known.unnamed + one.unnamed)
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What a file did, in numbers: what is kept of it for good.

    `erased` counts records that it made forgotten here, `people_erased` the people among them who
    were on the lists, `foreign` records with what only newer programs know. `disagreeing` are
    tables that differ although both laptops had seen the same. `leave` is somebody's word why so
    much is right to go, `losses` what went. It `began_anew`: this laptop goes on under a new mark,
    because the file had records under its own that were not made here, or its letters.
    """

    tables: tuple[TableCounts, ...] = ()
    erased: int = 0
    people_erased: int = 0
    foreign: int = 0
    disagreeing: tuple[str, ...] = ()
    leave: str = ""
    losses: tuple[Loss, ...] = ()
    began_anew: bool = False

    def total(self, kind: ItemKind) -> int:
        """Return how many there are of a kind, without what the program keeps for itself."""
        return sum(one.of(kind) for one in self.tables if one.subject not in OWN_AFFAIRS)

    def with_more(self, other: ImportReport) -> ImportReport:
        """Return what the same file did at two times, for different centres."""
        tables = {one.subject: one for one in other.tables}
        for one in self.tables:
            known = tables.get(one.subject)
            tables[one.subject] = one if known is None else one.plus(known)
        return replace(
            self,
            tables=tuple(tables.values()),
            erased=self.erased + other.erased,
            people_erased=self.people_erased + other.people_erased,
            foreign=self.foreign + other.foreign,
            disagreeing=tuple(sorted({*self.disagreeing, *other.disagreeing})),
            leave=self.leave or other.leave,
            losses=together((*self.losses, *other.losses)),
            began_anew=self.began_anew or other.began_anew,
        )


@dataclass(frozen=True, slots=True)
class Source:
    """Who gave a value, where and when; "" where it is not known. `at` is an ISO moment."""

    at: str = ""
    who: str = ""
    laptop: str = ""


NOBODY = Source()


@dataclass(frozen=True, slots=True)
class ItemChange:
    """One field: what gives way, and what stands, would stand or awaits a coordinator."""

    column: str
    old: Any
    new: Any
    old_source: Source = NOBODY
    new_source: Source = NOBODY


@dataclass(frozen=True, slots=True)
class Item:
    """One record that a file does something to.

    `facts` are fields of it that tell which one it is, `event` and `day` where it belongs. Of two
    records that look alike `other` are the facts of the one that is here, `signs` what speaks for
    and against. `is_here` tells whether it stands on the lists of this laptop.
    """

    kind: ItemKind
    table: str
    record: bytes
    facts: Mapping[str, Any] = field(default_factory=dict)
    event: str = ""
    day: str = ""
    changes: tuple[ItemChange, ...] = ()
    other: Mapping[str, Any] = field(default_factory=dict)
    signs: tuple[Sign, ...] = ()
    is_here: bool = False


@dataclass(frozen=True, slots=True)
class ItemCount:
    """How much of one kind and table there is, and how many records of it can be looked at."""

    kind: ItemKind
    table: str
    count: int
    listed: int


@dataclass(frozen=True, slots=True)
class ItemsAsked:
    """Which items are wanted: of a kind, of a table, with words; some at a time."""

    kind: ItemKind | None = None
    table: str = ""
    typed: str = ""
    start: int = 0
    many: int = 100


@dataclass(frozen=True, slots=True)
class ItemsPage:
    """Some items, and how many there are in all that were asked for."""

    items: tuple[Item, ...]
    total: int


@dataclass(frozen=True, slots=True)
class ImportSeen:
    """A file that was taken in: from whom, when it was made and taken in, and what it did.

    `made` and `at` are ISO moments, `centres` names.
    """

    identity: bytes
    laptop: LaptopId
    sender: str
    centres: tuple[str, ...]
    made: str
    at: str
    report: ImportReport
