"""A statement of the hours that somebody attended over a period, across all centres.

It counts what certificates that stand say, and events that were attended without one. It is
information and no legal decision: it never says whether the hours are enough.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.certificates import STANDING_STATES
from app.domain.collation import sort_key
from app.domain.designs import LEARNING_KINDS
from app.domain.events import ACADEMIC_HOUR_MINUTES, CLOCK_HOUR_MINUTES, HoursUnit, hours_of
from app.domain.ids import PersonId
from app.domain.papers import StatementRow
from app.persistence import certificate_register, certificate_values, links

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

    from app.domain.certificate_register import RegisterLine
    from app.persistence.certificate_values import AttendedEvent


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody attended, the oldest first; hours are academic."""

    rows: tuple[StatementRow, ...]

    @property
    def hours(self) -> float:
        """Return the sum of the hours."""
        return round(sum(row.hours for row in self.rows), 2)


def statement_of(connection: Connection, person: PersonId, since: date, until: date) -> Statement:
    """Return what somebody attended in the period, whichever of their records has it.

    A certificate speaks for its event: what was attended of it is not counted beside it.
    """
    group = [PersonId(one) for one in links.group_of(connection, links.PERSON, person)]
    issued = _certificates(connection, person, since, until)
    spoken_for = {line.certificate.event for line in issued}
    rows = [_row_of_certificate(line) for line in issued]
    rows += [
        _row_of_event(one)
        for one in certificate_values.attended_events(connection, group, since, until)
        if one.event not in spoken_for
    ]
    return Statement(tuple(sorted((row for row in rows if row.hours), key=_by_day)))


def _certificates(
    connection: Connection, person: PersonId, since: date, until: date
) -> list[RegisterLine]:
    """Return the standing papers about learning, one for each event."""
    lines = certificate_register.lines_of_person(connection, person)
    found: dict[object, RegisterLine] = {}
    for line in lines:
        one = line.certificate
        is_meant = line.kind in LEARNING_KINDS and one.state in STANDING_STATES
        if is_meant and since <= one.paper.last_day <= until:
            found.setdefault(one.event or one.id, line)
    return list(found.values())


def _row_of_certificate(line: RegisterLine) -> StatementRow:
    paper = line.certificate.paper
    return StatementRow(
        title=paper.title,
        first_day=paper.first_day,
        last_day=paper.last_day,
        hours=academic_hours(paper.hours, paper.hours_unit),
        issuer=paper.issuer.name,
        number=line.certificate.number,
    )


def _row_of_event(attended: AttendedEvent) -> StatementRow:
    hours = hours_of(attended.minutes, attended.hours_unit)
    return StatementRow(
        title=attended.title,
        first_day=attended.first_day,
        last_day=attended.last_day,
        hours=academic_hours(hours, attended.hours_unit),
        issuer=attended.issuer,
    )


def academic_hours(hours: float, unit: HoursUnit) -> float:
    """Return hours of any unit in academic hours, to a tenth."""
    if unit is HoursUnit.ACADEMIC:
        return hours
    return round(hours * CLOCK_HOUR_MINUTES / ACADEMIC_HOUR_MINUTES, 1)


def _by_day(row: StatementRow) -> tuple[date, date, str, str]:
    return row.first_day, row.last_day, sort_key(row.title), row.number
