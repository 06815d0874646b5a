"""What the tables of the store are made of: synced columns with their numbers, and local tables.

It knows how a synced table looks without columns of its own, and not which tables there are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table

if TYPE_CHECKING:
    from sqlalchemy.sql.schema import SchemaItem
    from sqlalchemy.types import TypeEngine

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
    }
)

Id = LargeBinary(16)


@dataclass(frozen=True, slots=True)
class SyncedColumn:
    """A column that bundles carry. Key columns are set once, with the row.

    A late column came after the first files that laptops exchange: programs without it are about.
    Left empty in a new row it says nothing, so that a row that such a program made once more does
    not empty what is known elsewhere.
    """

    number: int
    name: str
    mutable: bool
    is_late: bool = False


@dataclass(frozen=True, slots=True)
class SyncedTable:
    """A table that bundles carry, under its permanent number."""

    number: int
    table: Table
    columns: tuple[SyncedColumn, ...]

    @property
    def name(self) -> str:
        """Return the table's name."""
        return str(self.table.name)


numbers: dict[str, int] = {}


def key(number: int, name: str, kind: TypeEngine[Any], *rest: SchemaItem) -> Column[Any]:
    """Return a column that is set once, with its row."""
    return Column(name, kind, *rest, nullable=False, info={"number": number, "mutable": False})


def cell(number: int, name: str, kind: TypeEngine[Any], *rest: SchemaItem) -> Column[Any]:
    """Return a column whose every change is stamped on its own."""
    return Column(name, kind, *rest, info={"number": number, "mutable": True})


def late(number: int, name: str, kind: TypeEngine[Any], *rest: SchemaItem) -> Column[Any]:
    """Return a cell that older programs do not know; every column added from now on is one."""
    return Column(name, kind, *rest, info={"number": number, "mutable": True, "late": True})


def to(target: str) -> ForeignKey:
    """Return a reference that is checked at the end of the transaction, in any order of rows."""
    return ForeignKey(target, deferrable=True, initially="DEFERRED")


def synced(
    number: int, name: str, *columns: Column[Any] | Index, has_large_rows: bool = False
) -> Table:
    """Return a synced table; `id`, scope and the deletion mark are the same in all of them.

    Large rows lie apart from their keys: in a table without rowid SQLite reads a whole row, with
    all its overflow, for every key that it compares (400 ms instead of 1 to find 16 files of 7 MB).
    """
    numbers[name] = number
    return Table(
        name,
        metadata,
        Column("id", Id, primary_key=True, info={"number": 1, "mutable": False}),
        Column("centre_id", Id, nullable=False, info={"number": 2, "mutable": False}),
        Column(
            "deleted",
            Integer,
            nullable=False,
            server_default="0",
            info={"number": 3, "mutable": True},
        ),
        *columns,
        sqlite_with_rowid=has_large_rows,
    )
