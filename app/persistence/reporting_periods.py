"""Reporting periods in the store; they belong to the whole programme and to no single centre."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.domain.ids import ORG_SCOPE, ReportingPeriodId
from app.domain.programme import ReportingPeriod
from app.persistence import records
from app.persistence.tables import reporting_period
from app.persistence.values import some_day

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row


def standing(connection: Connection) -> tuple[ReportingPeriod, ...]:
    """Return the periods, the earliest first."""
    rows = connection.execute(
        select(reporting_period)
        .where(reporting_period.c.deleted == 0)
        .order_by(reporting_period.c.since, reporting_period.c.until, reporting_period.c.id)
    )
    return tuple(map(_to_period, rows))


def one(connection: Connection, period_id: ReportingPeriodId) -> ReportingPeriod | None:
    """Return the period, None where none is kept under the id."""
    row = connection.execute(
        select(reporting_period).where(
            reporting_period.c.id == period_id, reporting_period.c.deleted == 0
        )
    ).one_or_none()
    return None if row is None else _to_period(row)


def add(connection: Connection, added: ReportingPeriod) -> None:
    """Add a period."""
    records.add(
        connection, reporting_period, {"id": added.id, "centre_id": ORG_SCOPE, **cells_of(added)}
    )


def cells_of(period: ReportingPeriod) -> dict[str, object]:
    """Return the cells of a period as they are kept."""
    return {
        "name": period.name,
        "since": period.since.isoformat(),
        "until": period.until.isoformat(),
    }


def _to_period(row: Row[*tuple[Any, ...]]) -> ReportingPeriod:
    return ReportingPeriod(
        id=ReportingPeriodId(row.id),
        name=row.name or "",
        since=some_day(row.since),
        until=some_day(row.until),
    )
