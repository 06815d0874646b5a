"""The numbers of certificates: the next ones of this laptop, and those that lost their force.

It knows what was given and promised; what a certificate says is not its affair.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.certificates import CertificateState
from app.domain.numbers_of_certificates import number_in, series_of
from app.persistence import ended_numbers, programme
from app.persistence.ended_numbers import EndedNumber

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

    from app.domain.ids import CentreId
    from app.persistence.store import Store

_NO_CENTRE = "KC"
"""Stands for a centre without a code, as the first start proposes it."""


def next_numbers(
    connection: Connection, store: Store, centre: CentreId, day: date, count: int
) -> list[str]:
    """Return numbers that were never given and never will be again (decision 0022).

    Inside the act that issues: they are promised outside the data folder before it is on the disk.
    """
    issuer = programme.one_centre(connection, centre)
    code = "" if issuer is None else issuer.code
    series = series_of(code or _NO_CENTRE, day.year, programme.laptop_code(connection))
    serials = store.home.promise_serials(connection, series, count)
    return [number_in(series, serial) for serial in serials]


def note_ended(
    connection: Connection,
    number: str,
    state: str,
    replaced_by: str = "",
    on: date | None = None,
) -> None:
    """Let every laptop of the programme know that a number lost its force."""
    ended_numbers.note(connection, EndedNumber(number, CertificateState(state), replaced_by, on))
