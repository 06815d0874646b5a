"""A thousand certificates: planned and drawn, and the whole way from the records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.documents.participation import draw_certificates, plan_certificates
from app.documents.wording import participation_template
from app.domain.events import EventFilter
from tests.benchmarks.bare_canvas import bare_papers
from tests.benchmarks.bench import opened
from tests.benchmarks.crowd import BATCH
from tests.benchmarks.measuring import clocked, in_turns
from tests.benchmarks.table import compared, limited, span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.benchmarks.bench import Bench
    from tests.benchmarks.table import Line

_LEAST_PAGES = 500
_LIMIT = 2.0


def lines(bench: Bench) -> Iterator[Line]:
    """Make the certificates of one large event."""
    with bench.to_change(BATCH, "certificates") as folder, opened(folder) as application:
        event = application.events.list(EventFilter())[0].id
        guests = [one.person for one in application.attendance.grid(event).people]
        issued = application.certificates.issue_to(event, guests)
        papers = [one.paper for one in issued.certificates]
        ids = [one.id for one in issued.certificates]
        template = participation_template()
        plans = plan_certificates(papers, template).plans
        assert len(plans) == len(guests)
        bare = bare_papers([plan.page for plan in plans])
        what = f"certificates: {len(plans):,}"
        drawn = in_turns(
            lambda: clocked(bare.draw),
            lambda: clocked(lambda: draw_certificates(plan_certificates(papers, template).plans)),
            bench.times(7),
        )
        yield compared(f"{what} planned and drawn", drawn.medians, at_most=1.5)
        printed = in_turns(
            lambda: clocked(bare.draw),
            lambda: clocked(lambda: application.certificates.print(ids)),
            bench.times(5),
        )
        yield compared(f"{what} printed from the records", printed.medians)
        if not bench.is_quick:
            slow = printed.medians[1]
            words = "certificates: 1,000 printed from the records, in seconds"
            yield limited(words, span(slow), "< 2 s", is_met=slow < _LIMIT)
        floor, kopa = (len(plans) / seconds for seconds in drawn.medians)
        yield limited(
            "certificates: pages a second",
            f"{kopa:.0f}/s",
            f">= {_LEAST_PAGES}/s",
            is_met=kopa >= _LEAST_PAGES,
            floor=f"{floor:.0f}/s",
        )
