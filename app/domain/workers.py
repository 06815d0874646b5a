"""Who works at a laptop: a name that is picked, with no password and no rights.

It answers "by whom" in the history of records, and nothing else depends on it.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.ids import WorkerId


@dataclass(frozen=True, slots=True)
class Worker:
    """Somebody who keeps records at a centre."""

    id: WorkerId
    name: str
