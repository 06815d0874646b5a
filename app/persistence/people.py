"""People and their consents in the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, distinct, func, select, text

from app.domain.attendance import Mark
from app.domain.ids import CentreId, ConsentId, EventId, OrganisationId, PersonId
from app.domain.people import Consent, ConsentPurpose, Person, PersonSummary, Visit
from app.domain.search import closeness, tokens
from app.persistence import records
from app.persistence.people_index import match_expression
from app.persistence.tables import (
    attendance,
    consent,
    event,
    organisation,
    person,
    person_index,
    registration,
    session,
)
from app.persistence.values import joined, optional, some_day, split

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import ColumnElement, Connection, FromClause, Row, Select

_MOST_MINUTES = 10_000
"""Of one sitting; no forged number makes a sum overflow."""

_ORGANISATION = person.outerjoin(organisation, organisation.c.id == person.c.organisation_id)


def add(
    connection: Connection, centre: CentreId, person_id: PersonId, cells: Mapping[str, object]
) -> None:
    """Add a person of `centre`."""
    records.add(connection, person, {"id": person_id, "centre_id": centre, **cells})


def one(connection: Connection, person_id: PersonId) -> Person | None:
    """Return the person, None where nobody is kept under the id."""
    row = connection.execute(
        select(person, organisation.c.name.label("organisation_name"))
        .select_from(_ORGANISATION)
        .where(person.c.id == person_id, person.c.deleted == 0)
    ).one_or_none()
    return None if row is None else _to_person(row)


def one_ever(connection: Connection, person_id: PersonId) -> Person | None:
    """Return the person, removed or not, None where nobody was ever kept under the id."""
    row = connection.execute(
        select(person, organisation.c.name.label("organisation_name"))
        .select_from(_ORGANISATION)
        .where(person.c.id == person_id)
    ).one_or_none()
    return None if row is None else _to_person(row)


def several(connection: Connection, ids: Sequence[PersonId]) -> dict[PersonId, Person]:
    """Return people by id; unknown ids are left out."""
    found: dict[PersonId, Person] = {}
    for start in range(0, len(ids), 500):
        rows = connection.execute(
            select(person, organisation.c.name.label("organisation_name"))
            .select_from(_ORGANISATION)
            .where(person.c.id.in_(ids[start : start + 500]), person.c.deleted == 0)
        )
        found.update((PersonId(row.id), _to_person(row)) for row in rows)
    return found


def find(connection: Connection, typed: str, limit: int) -> tuple[PersonSummary, ...]:
    """Return people whose names or phones begin with the words typed, in Latvian order.

    After them come those whose names sound alike, and where there are none of either, those
    whose names differ from what was typed by a slip.
    """
    expression = match_expression(typed, by_sound=False)
    if expression is None:
        return _summaries(connection, _summary_query().limit(limit))
    found = _matching(connection, expression, limit)
    by_sound = match_expression(typed, by_sound=True)
    if len(found) < limit and by_sound is not None and by_sound != expression:
        known = {one.id for one in found}
        sounding = _matching(connection, by_sound, limit)
        found += tuple(one for one in sounding if one.id not in known)
    return found[:limit] or _nearly(connection, typed, limit)


def find_listed(
    connection: Connection, event_id: EventId, typed: str, limit: int
) -> tuple[PersonSummary, ...]:
    """Return people on an event's list whose names begin with the words typed, or sound so."""
    listed = select(registration.c.person_id).where(
        registration.c.event_id == event_id, registration.c.deleted == 0
    )
    found: tuple[PersonSummary, ...] = ()
    expressions = (match_expression(typed, by_sound=by_sound) for by_sound in (False, True))
    # Few letters are sought by their spelling only: both are the same then.
    for expression in dict.fromkeys(expressions):
        if expression is not None and len(found) < limit:
            among = _matching(connection, expression, limit, person_index.c.person_id.in_(listed))
            known = {one.id for one in found}
            found += tuple(one for one in among if one.id not in known)
    return found[:limit]


def with_prefix(connection: Connection, prefix: bytes) -> tuple[PersonId, ...]:
    """Return the people whose ids begin with these bytes, also those who were taken off all lists.

    Whoever was removed may be joined with a record that stands.
    """
    after = int.from_bytes(prefix, "big") + 1
    conditions = [person.c.id >= prefix]
    if after < 1 << (8 * len(prefix)):
        conditions.append(person.c.id < after.to_bytes(len(prefix), "big"))
    return tuple(map(PersonId, connection.scalars(select(person.c.id).where(*conditions))))


def words_of(connection: Connection, typed: str) -> str | None:
    """Return what the search is asked for `typed`; by sound where nothing is spelled so."""
    expression = match_expression(typed, by_sound=False)
    if expression is None:
        return None
    query = text("SELECT 1 FROM person_search WHERE person_search MATCH :typed LIMIT 1")
    if connection.execute(query, {"typed": expression}).first() is not None:
        return expression
    return match_expression(typed, by_sound=True)


def _matching(
    connection: Connection, expression: str, limit: int, *among: ColumnElement[bool]
) -> tuple[PersonSummary, ...]:
    # The match runs alone first: joined, SQLite would now and then scan the people instead.
    matches = (
        select(text("rowid"))
        .select_from(text("person_search"))
        .where(text("person_search MATCH :typed"))
    )
    # Cut to what is shown before people are fetched: one letter begins thousands of names.
    first = (
        select(person_index.c.person_id, person_index.c.sort_key)
        .where(person_index.c.id.in_(matches), *among)
        .order_by(person_index.c.sort_key)
        .limit(limit)
        .subquery("first")
    )
    return _summaries(connection, _summary_query(first), typed=expression)


def summaries_where(
    connection: Connection, condition: ColumnElement[bool]
) -> tuple[PersonSummary, ...]:
    """Return the people for whom a condition on their record holds, in Latvian order."""
    # Sorted by a value that no index has: SQLite would go through everybody in order instead.
    unordered = _summary_query().order_by(None).where(condition)
    return _summaries(connection, unordered.order_by(func.coalesce(person_index.c.sort_key, "")))


_NEARLY_LOOKED_AT = 3_000
_NEARLY_FROM = 5


def _nearly(connection: Connection, typed: str, limit: int) -> tuple[PersonSummary, ...]:
    """Return people one slip away; looked for among names with the same two first letters."""
    longest = max(tokens(typed), key=len, default="")
    if len(longest) < _NEARLY_FROM:
        return ()
    candidates = _matching(connection, f'folded : "{longest[:2]}" *', _NEARLY_LOOKED_AT)
    return tuple(one for one in candidates if closeness(typed, one.name) is not None)[:limit]


def count(connection: Connection) -> int:
    """Return how many people are kept."""
    return int(connection.execute(select(func.count()).select_from(person_index)).scalar_one())


def visits(connection: Connection, person_id: PersonId) -> tuple[Visit, ...]:
    """Return the events a person came to, newest first."""
    rows = connection.execute(
        select(
            event.c.id,
            event.c.title,
            func.min(session.c.on_date).label("first_day"),
            func.count(distinct(session.c.id)).label("sessions"),
            func.sum(
                func.min(func.coalesce(attendance.c.minutes, SESSION_MINUTES), _MOST_MINUTES)
            ).label("minutes"),
            registration.c.role,
        )
        .select_from(
            attendance.join(session, session.c.id == attendance.c.session_id)
            .join(event, event.c.id == session.c.event_id)
            .outerjoin(
                registration,
                and_(
                    registration.c.event_id == event.c.id,
                    registration.c.person_id == attendance.c.person_id,
                ),
            )
        )
        .where(
            attendance.c.person_id == person_id,
            attendance.c.deleted == 0,
            attendance.c.mark == Mark.PRESENT.value,
            session.c.deleted == 0,
            event.c.deleted == 0,
        )
        .group_by(event.c.id, event.c.title, registration.c.role)
        .order_by(text("first_day DESC"))
    )
    return tuple(
        Visit(
            EventId(row.id),
            row.title,
            some_day(row.first_day),
            row.sessions,
            row.minutes or 0,
            row.role or "",
        )
        for row in rows
    )


SESSION_MINUTES = text(
    "CASE WHEN session.starts <> '' AND session.ends > session.starts THEN "
    "(substr(session.ends, 1, 2) * 60 + substr(session.ends, 4, 2)) - "
    "(substr(session.starts, 1, 2) * 60 + substr(session.starts, 4, 2)) ELSE 0 END"
)


def add_consent(connection: Connection, centre: CentreId, given: Consent) -> None:
    """Add one act of consent."""
    records.add(connection, consent, consent_row(centre, given))


def consent_row(centre: CentreId, given: Consent) -> dict[str, object]:
    """Return an act of consent as it is kept."""
    return {
        "id": given.id,
        "centre_id": centre,
        "person_id": given.person,
        "purpose": given.purpose.value,
        "given": int(given.is_given),
        "on_date": given.on.isoformat(),
        "paper": given.paper,
    }


def consents(connection: Connection, person_id: PersonId) -> tuple[Consent, ...]:
    """Return all acts of consent of a person, oldest first."""
    return consents_of(connection, (person_id,)).get(person_id, ())


def consents_of(
    connection: Connection, ids: Sequence[PersonId]
) -> dict[PersonId, tuple[Consent, ...]]:
    """Return all acts of consent of those of these people who have any, oldest first."""
    found: dict[PersonId, list[Consent]] = {}
    for start in range(0, len(ids), 500):
        rows = connection.execute(
            select(consent)
            .where(consent.c.person_id.in_(ids[start : start + 500]), consent.c.deleted == 0)
            # What a newer program asks consent for is nothing that this one could do.
            .where(consent.c.purpose.in_(list(ConsentPurpose)))
            .order_by(consent.c.on_date, consent.c.id)
        )
        for row in rows:
            act = consent_from(row)
            found.setdefault(act.person, []).append(act)
    return {person_: tuple(acts) for person_, acts in found.items()}


def consent_from(row: Row[*tuple[Any, ...]]) -> Consent:
    """Return an act of consent as the table keeps it."""
    return Consent(
        ConsentId(row.id),
        PersonId(row.person_id),
        ConsentPurpose(row.purpose),
        bool(row.given),
        some_day(row.on_date),
        row.paper or "",
    )


def _summary_query(found: FromClause = person_index) -> Select[*tuple[Any, ...]]:
    return (
        select(
            person.c.id,
            person.c.given,
            person.c.surname,
            person.c.territory,
            person.c.phone,
            person.c.age_band,
            organisation.c.name.label("organisation_name"),
        )
        .select_from(
            found.join(person, person.c.id == found.c.person_id).outerjoin(
                organisation, organisation.c.id == person.c.organisation_id
            )
        )
        .order_by(found.c.sort_key)
    )


def _summaries(
    connection: Connection, query: Select[*tuple[Any, ...]], **typed: str
) -> tuple[PersonSummary, ...]:
    return tuple(
        PersonSummary(
            PersonId(row.id),
            f"{row.given or ''} {row.surname or ''}".strip(),
            row.surname or "",
            row.given or "",
            row.territory or "",
            row.organisation_name or "",
            row.phone or "",
            row.age_band or "",
        )
        for row in connection.execute(query, typed)
    )


def _to_person(row: Row[*tuple[Any, ...]]) -> Person:
    return Person(
        id=PersonId(row.id),
        centre=CentreId(row.centre_id),
        given=row.given or "",
        surname=row.surname or "",
        original_name=row.original_name or "",
        certificate_name=row.certificate_name or "",
        birth_year=row.birth_year or 0,
        age_band=row.age_band or "",
        phone=row.phone or "",
        email=row.email or "",
        territory=row.territory or "",
        organisation=optional(OrganisationId, row.organisation_id),
        organisation_name=row.organisation_name or "",
        roles=split(row.roles),
        guardian=optional(PersonId, row.guardian_id),
        household=row.household,
        note=row.note or "",
        dative=row.dative or "",
        accusative=row.accusative or "",
    )


def cells_of(person_: Person) -> dict[str, object]:
    """Return the cells of a person as they are kept."""
    return {
        "given": person_.given,
        "surname": person_.surname,
        "original_name": person_.original_name,
        "certificate_name": person_.certificate_name,
        "birth_year": person_.birth_year,
        "age_band": person_.age_band,
        "phone": person_.phone,
        "email": person_.email,
        "territory": person_.territory,
        "organisation_id": person_.organisation,
        "roles": joined(person_.roles),
        "guardian_id": person_.guardian,
        "household": person_.household,
        "note": person_.note,
        # Empty cells stay empty: a record made before names had forms is not changed.
        "dative": person_.dative or None,
        "accusative": person_.accusative or None,
    }
