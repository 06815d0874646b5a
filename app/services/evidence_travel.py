"""Which copies of scans and photos go along in a file: those asked for, as far as there is room.

What is known of evidence always travels; only the pictures may stay behind, because they weigh a
thousand times as much. What finds no room in one file goes first in the next.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.ids import EvidenceId
from app.persistence import evidence, programme, settings

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlalchemy import Connection

MOST_BYTES: Final = 120 * 2**20
"""In one file: some thousand pages. A file is packed in memory, on laptops that have little."""

_WAITING: Final = "evidence_waiting"


@dataclass(frozen=True, slots=True)
class CopiesToSend:
    """What goes along: `chosen` weighs `size` bytes; `waiting` had no room, the next one first."""

    chosen: frozenset[EvidenceId] = frozenset()
    size: int = 0
    waiting: tuple[EvidenceId, ...] = ()


def copies_to_send(connection: Connection, scopes: Collection[bytes]) -> CopiesToSend:
    """Return what goes along in a file for the scopes: what waited longest, then the newest."""
    if not programme.the_programme(connection).wants_evidence:
        return CopiesToSend()
    sizes = dict(evidence.sizes_of_copies(connection, scopes))
    waited = [one for one in _waited(connection) if one in sizes]
    chosen: set[EvidenceId] = set()
    waiting: list[EvidenceId] = []
    size = 0
    for one in dict.fromkeys((*waited, *sizes)):
        if size + sizes[one] <= MOST_BYTES:
            chosen.add(one)
            size += sizes[one]
        else:
            waiting.append(one)
    return CopiesToSend(frozenset(chosen), size, tuple(waiting))


def note_waiting(connection: Connection, waiting: Sequence[EvidenceId]) -> None:
    """Keep what had no room in the files that were written."""
    settings.write(connection, _WAITING, json.dumps([one.hex() for one in waiting]))


def _waited(connection: Connection) -> list[EvidenceId]:
    kept = settings.read(connection, _WAITING) or "[]"
    return [EvidenceId(bytes.fromhex(one)) for one in json.loads(kept)]
