"""Numbers of certificates that lost their force, as every laptop of the programme gets to know.

They hold nothing of a person, so they belong to the whole programme and travel to every centre.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.domain.certificates import CertificateState
from app.domain.ids import ORG_SCOPE, ended_number_id, new_id
from app.persistence import records, shared_rights
from app.persistence.tables import ended_number
from app.persistence.values import day_cell, optional_day

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class EndedNumber:
    """A number without force: why, since when, and what stands in its place."""

    number: str
    state: CertificateState | None
    replaced_by: str = ""
    on: date | None = None


def note(connection: Connection, ended: EndedNumber) -> None:
    """Put on record that a number lost its force.

    What another laptop put on record of it stays as it is: only that one, or a coordinator, may
    change it. Where it was taken back, this is said beside it.
    """
    known = ended_number_id(ended.number)
    row = {
        "id": known,
        "centre_id": ORG_SCOPE,
        "number": ended.number,
        "state": "" if ended.state is None else ended.state.value,
        "replaced_by": ended.replaced_by,
        "on_date": day_cell(ended.on),
    }
    if shared_rights.may_change(connection, "ended_number", known):
        records.put(connection, ended_number, row)
    elif one(connection, ended.number) is None:
        records.add(connection, ended_number, {**row, "id": new_id()})


def one(connection: Connection, number: str) -> EndedNumber | None:
    """Return what is known of a number that lost its force, None where it did not."""
    row = connection.execute(
        select(ended_number).where(ended_number.c.number == number, ended_number.c.deleted == 0)
    ).first()
    if row is None:
        return None
    known = {state.value for state in CertificateState}
    return EndedNumber(
        number=row.number,
        # A later version may know other states.
        state=CertificateState(row.state) if row.state in known else None,
        replaced_by=row.replaced_by or "",
        on=optional_day(row.on_date),
    )
