"""Who gave a value: on which laptop, who worked there, and when, from the stamp that it bears."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from app.domain.clock import moment_of
from app.persistence import history
from app.persistence.workers import since_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from app.domain.disagreements import Stamp

_BEFORE_ALL: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Author:
    """Who it was; "" and None where it is not known."""

    at: datetime | None
    laptop: str
    who: str
    is_here: bool


class Authors:
    """The authors of stamps that are known here."""

    def __init__(self, connection: Connection, incarnations: Iterable[bytes]) -> None:
        """Read who was on duty where, for these lives of laptops."""
        self._laptops = history.laptops(connection)
        self._duties = history.duties(connection, set(incarnations))

    def of(self, stamp: Stamp) -> Author:
        """Return who gave the value with this stamp."""
        at = moment_of(stamp.time)
        return Author(
            at=at if at > _BEFORE_ALL else None,
            laptop=self._laptops.names.get(stamp.incarnation, ""),
            who=self._on_duty(stamp),
            is_here=stamp.incarnation in self._laptops.own,
        )

    def _on_duty(self, stamp: Stamp) -> str:
        duties = self._duties.get(stamp.incarnation, [])
        place = bisect_right([since for since, _ in duties], since_text(stamp.time))
        return duties[place - 1][1] if place else ""
