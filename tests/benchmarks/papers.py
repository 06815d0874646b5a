"""A thousand certificates with their codes: planned and drawn, and the way from the records."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.documents.certificates import Planner, Work, draw_certificates
from app.documents.looks import build_design
from app.domain.designs import CertificateKind, Look, PageFormat
from app.domain.events import EventFilter
from tests.benchmarks.bare_canvas import bare_papers
from tests.benchmarks.bench import opened
from tests.benchmarks.crowd import BATCH
from tests.benchmarks.measuring import child, clocked, in_turns
from tests.benchmarks.table import compared, limited, span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.domain.certificates import Certificate
    from tests.benchmarks.bench import Bench
    from tests.benchmarks.table import Line

_LEAST_PAGES = 500
_LIMIT = 2.0
_MORE_MEMORY = 1.05
_CODE = "KOPA\n{number}\n{name}\n{title}\n22.-24.11.2026. 8 h\nPreiļi\n"
_SIGNATURE = "8642097531" * 15


def lines(bench: Bench) -> Iterator[Line]:
    """Make the certificates of one large event."""
    with bench.to_change(BATCH, "certificates") as folder, opened(folder) as application:
        event = application.events.list(EventFilter())[0].id
        guests = [one.person for one in application.attendance.grid(event).people]
        issued = application.certificates.issue_to(event, guests)
        works = _works(issued.certificates)
        planner = Planner()
        pages = [page for work in works for page in planner.plan(work).pages]
        assert len(pages) == len(guests)
        bare = bare_papers(pages, [work.paper.code for work in works])
        what = f"certificates: {len(pages):,}"
        drawn = in_turns(
            lambda: clocked(bare.draw),
            lambda: clocked(lambda: draw_certificates(works)),
            bench.times(7),
        )
        yield compared(f"{what} with codes, planned and drawn", drawn.medians, at_most=1.5)
        ids = [one.id for one in issued.certificates]
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
        floor, kopa = (len(pages) / seconds for seconds in drawn.medians)
        yield limited(
            "certificates: pages a second",
            f"{kopa:.0f}/s",
            f">= {_LEAST_PAGES}/s",
            is_met=kopa >= _LEAST_PAGES,
            floor=f"{floor:.0f}/s",
        )
    yield _memory(bench)


def _works(issued: Sequence[Certificate]) -> list[Work]:
    """Return the papers with codes as long as the signed ones, in the usual design."""
    design = build_design(CertificateKind.PARTICIPATION, Look.FORMAL, PageFormat())
    works = []
    for one in issued:
        paper = one.paper
        said = _CODE.format(number=paper.number, name=paper.recipient, title=paper.title)
        works.append(Work(replace(paper, code=said + _SIGNATURE), design))
    return works


def _memory(bench: Bench) -> Line:
    few, many = (300, 3_000) if bench.is_quick else (1_000, 10_000)
    less, more = (float(child("certificates", count)) for count in (few, many))
    return limited(
        f"certificates: most memory for {many:,} by that for {few:,}",
        f"{more / less:.2f}x, {more:.0f} MiB",
        f"<= {_MORE_MEMORY}x",
        is_met=more <= less * _MORE_MEMORY,
        floor=f"{less:.0f} MiB",
    )
