"""What was erased, once more in a small file beside the store: the store's file may be replaced.

An old copy of the store that is put in its place, by whatever hands, is made to forget again at its
next opening. It holds no name: numbers of tables, random ids, days.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from app.domain.erasure import Erased
from app.domain.ids import CentreId, LaptopId
from app.files import write_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

KIND = "kopa-erased"


@dataclass(frozen=True, slots=True)
class Noted:
    """What the file tells; `due` has, by its name, the day on which each older backup goes."""

    erased: tuple[Erased, ...] = ()
    due: Mapping[str, date] = field(default_factory=dict)


def read(file: Path) -> Noted:
    """Return what is noted; nothing where the file is missing or torn."""
    try:
        content = json.loads(file.read_text("utf-8"))
        due = {str(name): date.fromisoformat(day) for name, day in content["backups"].items()}
        return Noted(tuple(map(_erased, content["erased"])), due)
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return Noted()


def write(file: Path, noted: Noted) -> None:
    """Keep what is erased."""
    content = {
        "kind": KIND,
        "version": 1,
        "backups": {name: day.isoformat() for name, day in sorted(noted.due.items())},
        "erased": [
            [one.table, one.record.hex(), one.scope.hex(), one.by.hex(), one.at, one.reason]
            for one in noted.erased
        ],
    }
    write_file(file, json.dumps(content, indent=0).encode())


def _erased(row: list[Any]) -> Erased:
    table, record, scope, by, at, reason = row
    return Erased(
        int(table),
        bytes.fromhex(record),
        CentreId(bytes.fromhex(scope)),
        LaptopId(bytes.fromhex(by)),
        str(at),
        str(reason),
    )
