"""What deciding about duplicates reads: everybody's traits at once, and who was where together."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import func, select

from app.domain.attendance import Mark
from app.domain.candidates import Traits
from app.domain.ids import PersonId
from app.persistence import acts
from app.persistence.tables import attendance, person, person_index, session, sync_import

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection

_AT_ONCE = 500
_TRAITS = """
    SELECT id, centre_id, coalesce(given, ''), coalesce(surname, ''),
           coalesce(original_name, ''), coalesce(certificate_name, ''),
           coalesce(birth_year, 0), coalesce(age_band, ''),
           coalesce(phone, ''), coalesce(email, ''), coalesce(territory, ''),
           organisation_id, guardian_id, household
      FROM person WHERE deleted = 0
"""


def traits(connection: Connection) -> list[Traits]:
    """Return what is compared of everybody, in the order of the ids."""
    rows = connection.exec_driver_sql(_TRAITS)
    # The driver's own tuples: SQLAlchemy's rows of a hundred thousand people take a second more.
    return list(map(Traits._make, cast("Iterable[tuple[Any, ...]]", rows.cursor)))


def traits_of(connection: Connection, ids: Sequence[bytes]) -> dict[bytes, Traits]:
    """Return what is compared of these people; those who are not here are left out."""
    found: dict[bytes, Traits] = {}
    for some in _portions(ids):
        places = ", ".join("?" * len(some))
        rows = connection.exec_driver_sql(f"{_TRAITS} AND id IN ({places})", tuple(some))
        found.update((row[0], Traits._make(tuple(row))) for row in rows)
    return found


def sessions_attended(connection: Connection, ids: Iterable[bytes]) -> dict[bytes, set[bytes]]:
    """Return the sessions at which each of these people was marked as present."""
    found: dict[bytes, set[bytes]] = defaultdict(set)
    for some in _portions(list(ids)):
        rows = connection.execute(
            select(attendance.c.person_id, attendance.c.session_id)
            .join(session, session.c.id == attendance.c.session_id)
            .where(
                attendance.c.person_id.in_(some),
                attendance.c.mark == Mark.PRESENT.value,
                attendance.c.deleted == 0,
                session.c.deleted == 0,
            )
        )
        for one, at in rows:
            found[one].add(at)
    return found


def has_more_than(connection: Connection, number: int) -> bool:
    """Tell whether more than so many people are kept, without counting the rest."""
    places = select(person_index.c.id).limit(1).offset(number)
    return connection.execute(places).first() is not None


def members_of(connection: Connection, households: Iterable[bytes]) -> tuple[PersonId, ...]:
    """Return everybody who lives in one of the households."""
    rows = connection.execute(
        select(person.c.id).where(person.c.household.in_(list(households)), person.c.deleted == 0)
    )
    return tuple(PersonId(row.id) for row in rows)


def state(connection: Connection) -> tuple[int, int]:
    """Return two numbers that stay the same while nothing was done and no file was taken in."""
    files = connection.execute(select(func.count()).select_from(sync_import)).scalar_one()
    return acts.newest(connection), int(files)


def _portions(ids: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]
