"""The report of a year over a million attendances, beside what SQL alone takes to count
different people and their attendances by centre."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tests.benchmarks.bench import opened, opened_bare
from tests.benchmarks.crowd import COUNTRY
from tests.benchmarks.measuring import clocked, in_turns
from tests.benchmarks.table import compared, limited, span
from tests.support.stores import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    import sqlcipher3.dbapi2 as sqlcipher

    from tests.benchmarks.bench import Bench
    from tests.benchmarks.table import Line

_LIMIT = 2.5
_SINCE, _UNTIL = TODAY - timedelta(days=365), TODAY + timedelta(days=2)
# Through the attendances as they lie: by the index of the sessions each would be sought on its own,
# which takes six times as long once they do not fit into memory.
_QUERY = """
    SELECT session.centre_id, count(DISTINCT attendance.person_id), count(*)
      FROM attendance NOT INDEXED
     CROSS JOIN session ON session.id = attendance.session_id
     CROSS JOIN event ON event.id = session.event_id
     WHERE event.state = 'held' AND event.deleted = 0 AND session.deleted = 0
       AND session.on_date BETWEEN ? AND ?
       AND attendance.deleted = 0 AND attendance.mark = 'present'
     GROUP BY session.centre_id
"""


def lines(bench: Bench) -> Iterator[Line]:
    """Count a whole year; all of the sample lies in it."""
    size = bench.size(COUNTRY)
    with (
        bench.to_change(COUNTRY, "report") as folder,
        opened_bare(folder) as bare,
        opened(folder) as application,
    ):
        pair = in_turns(
            lambda: clocked(lambda: _count(bare)),
            lambda: clocked(lambda: application.reports.figures(_SINCE, _UNTIL)),
            bench.times(3),
            warm_up=bench.is_quick,
        )
    what = f"report: a year of {size.attendances:,} attendances"
    yield compared(what, pair.medians, at_most=1.2)
    if not bench.is_quick:
        kopa = pair.medians[1]
        yield limited("report: in seconds", span(kopa), "< 2.5 s", is_met=kopa < _LIMIT)


def _count(connection: sqlcipher.Connection) -> list[tuple[object, ...]]:
    return connection.execute(_QUERY, (_SINCE.isoformat(), _UNTIL.isoformat())).fetchall()
