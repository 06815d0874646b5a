"""People counted without names: how many of each category were at a session, and who counted.

Nobody needs a name for it: an event with nothing but counts is a complete one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.attendance import Headcount
from app.domain.errors import InvalidValueError
from app.persistence import attendance
from app.services.changes import Changes
from app.services.home import known_sitting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.ids import SessionId
    from app.persistence.store import Store


class HeadcountsService:
    """What people do with counts."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def set_headcount(
        self, session_id: SessionId, category: str, count: int, counted_by: str = ""
    ) -> Changes:
        """Set how many of a category came without a name."""
        if count < 0:
            raise InvalidValueError("count", str(count), "negative")
        with self._store.database.act("headcount.set", count=count, category=category) as act:
            event, _ = known_sitting(act.connection, session_id)
            counted = Headcount(session_id, category, count, counted_by.strip())
            attendance.put_headcount(act.connection, event.centre, counted)
        return Changes(act.tables)

    def set_headcounts(
        self, session_id: SessionId, counts: Mapping[str, int], counted_by: str = ""
    ) -> Changes:
        """Set how many of several categories came without a name, and who counted them."""
        negative = next((count for count in counts.values() if count < 0), None)
        if negative is not None:
            raise InvalidValueError("count", str(negative), "negative")
        with self._store.database.act("headcount.set", count=sum(counts.values())) as act:
            event, _ = known_sitting(act.connection, session_id)
            known = {
                one.category
                for one in attendance.headcounts(act.connection, event.id)
                if one.session == session_id
            }
            for category, count in counts.items():
                # Nobody of a category that was never counted is no count.
                if count or category in known:
                    counted = Headcount(session_id, category, count, counted_by.strip())
                    attendance.put_headcount(act.connection, event.centre, counted)
        return Changes(act.tables)
