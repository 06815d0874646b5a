"""People counted without names: how many of each category were at a session, and who counted.

Nobody needs a name for it: an event with nothing but counts is a complete one. A number is never
lost with its category: what was counted stays in sight under the name that it was counted under.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.attendance import Headcount
from app.domain.errors import InvalidValueError
from app.domain.headcounts import CategoryChoice, CategoryCount, EventCounts, SessionCounts
from app.domain.kinds import HeadcountCategory
from app.persistence import attendance, events, headcount_categories
from app.services.changes import Changes
from app.services.headcount_names import category_names
from app.services.home import known_event, known_sitting
from app.texts import language

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from app.domain.events import Session
    from app.domain.ids import EventId, SessionId
    from app.persistence.store import Store


class HeadcountsService:
    """What people do with counts."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def choices(self) -> tuple[CategoryChoice, ...]:
        """Return what people are counted under: the programme's own categories, or the four."""
        with self._store.database.reading() as connection:
            names = category_names(connection, language())
            return tuple(CategoryChoice(code, names[code]) for code in _offered(connection))

    def names(self) -> dict[str, str]:
        """Return how every category there ever was is called, by its code."""
        with self._store.database.reading() as connection:
            return category_names(connection, language())

    def of_event(self, event_id: EventId) -> EventCounts:
        """Return the counts of an event: categories offered now, and all that have a number."""
        with self._store.database.reading() as connection:
            known_event(connection, event_id)
            names = category_names(connection, language())
            offered = _offered(connection)
            counted = attendance.headcounts(connection, event_id)
            return EventCounts(
                tuple(
                    _of_session(
                        session,
                        offered,
                        [one for one in counted if one.session == session.id],
                        names,
                    )
                    for session in events.sessions(connection, event_id)
                )
            )

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


def _offered(connection: Connection) -> tuple[str, ...]:
    own = headcount_categories.standing(connection)
    return tuple(one.code for one in own) or tuple(one.value for one in HeadcountCategory)


def _of_session(
    session: Session,
    offered: tuple[str, ...],
    counted: Iterable[Headcount],
    names: Mapping[str, str],
) -> SessionCounts:
    by_code = {one.category: one for one in counted}
    order = (*names, *sorted(by_code.keys() - names.keys()))
    others = [
        code
        for code in order
        if code not in set(offered) and code in by_code and by_code[code].count
    ]
    lines = tuple(
        CategoryCount(code, names.get(code, code), by_code[code].count if code in by_code else 0)
        for code in (*offered, *others)
    )
    return SessionCounts(session, lines, _counted_by(by_code.values()))


def _counted_by(counted: Iterable[Headcount]) -> str:
    """Return who counted; several, where people wrote one after the other."""
    return ", ".join(dict.fromkeys(one.counted_by for one in counted if one.counted_by))
