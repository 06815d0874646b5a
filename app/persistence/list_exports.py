"""What lists that go out need to know of many records at once. Rows never leave."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import distinct, func, select

from app.domain.attendance import Mark
from app.domain.ids import ConsentId, PersonId
from app.domain.people import Consent, ConsentPurpose
from app.persistence.tables import attendance, consent, event, person, session
from app.persistence.values import some_day

if TYPE_CHECKING:
    from sqlalchemy import Connection


def events_attended(connection: Connection) -> dict[PersonId, int]:
    """Return at how many events each person was present; who never was is left out."""
    rows = connection.execute(
        select(
            attendance.c.person_id,
            func.count(distinct(session.c.event_id)).label("events_attended"),
        )
        .select_from(
            attendance.join(session, session.c.id == attendance.c.session_id).join(
                event, event.c.id == session.c.event_id
            )
        )
        .where(
            attendance.c.deleted == 0,
            attendance.c.mark == Mark.PRESENT.value,
            session.c.deleted == 0,
            event.c.deleted == 0,
        )
        .group_by(attendance.c.person_id)
    )
    return {PersonId(row.person_id): row.events_attended for row in rows}


def consents(connection: Connection) -> dict[PersonId, tuple[Consent, ...]]:
    """Return every act of consent by person."""
    found: dict[PersonId, list[Consent]] = defaultdict(list)
    known = {purpose.value for purpose in ConsentPurpose}
    for row in connection.execute(select(consent).where(consent.c.deleted == 0)):
        if row.purpose in known:
            one = Consent(
                ConsentId(row.id),
                PersonId(row.person_id),
                ConsentPurpose(row.purpose),
                bool(row.given),
                some_day(row.on_date),
            )
            found[one.person].append(one)
    return {person_id: tuple(acts) for person_id, acts in found.items()}


def guardian_names(connection: Connection) -> dict[PersonId, str]:
    """Return the name of everybody who is somebody's guardian."""
    guardians = select(person.c.guardian_id).where(
        person.c.guardian_id.is_not(None), person.c.deleted == 0
    )
    rows = connection.execute(
        select(person.c.id, person.c.given, person.c.surname).where(
            person.c.id.in_(guardians), person.c.deleted == 0
        )
    )
    return {PersonId(row.id): f"{row.given or ''} {row.surname or ''}".strip() for row in rows}
