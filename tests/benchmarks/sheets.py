"""Sign-in sheets with very many rows: each further row costs as much as the one before."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from app.documents.sheets import plan_sheet
from app.documents.writer import draw_pages
from app.domain.codes import with_check_digit
from app.domain.events import EventFilter
from app.domain.papers import SheetRow, SheetSession, SignInSheet
from app.services.sheets import SheetWish
from tests.benchmarks.bare_canvas import bare_papers
from tests.benchmarks.bench import opened
from tests.benchmarks.crowd import BATCH, HALL, THRONG
from tests.benchmarks.measuring import clocked, in_turns
from tests.benchmarks.table import compared, limited, span
from tests.support.stores import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.bootstrap import Application
    from app.documents.sheets import SheetPlan
    from app.domain.events import Registration
    from tests.benchmarks.bench import Bench
    from tests.benchmarks.table import Line

_USUAL = 500
_LIMIT = 0.2


def lines(bench: Bench) -> Iterator[Line]:
    """Make sheets of ever more rows."""
    few, many = (500, 2_000) if bench.is_quick else (1_000, 10_000)
    with bench.to_change(HALL, "sheet") as folder, opened(folder) as application:
        assert application.events.list(EventFilter())
        found = application.people.find("", many)
        names = [SheetRow(one.name, one.organisation_name) for one in found]
    short, long = _sheet(names[:few]), _sheet(names)
    grown = in_turns(
        lambda: clocked(lambda: _draw(_plan(short))) / few,
        lambda: clocked(lambda: _draw(_plan(long))) / many,
        bench.times(5),
    )
    what = f"sheet: a row of {many:,} (floor: a row of {few:,})"
    yield compared(what, grown.medians, at_most=1.3, shown=_each)
    bare = bare_papers([page.page for page in _plan(long).pages])
    drawn = in_turns(
        lambda: clocked(bare.draw),
        lambda: clocked(lambda: _draw(_plan(long))),
        bench.times(5),
        warm_up=False,
    )
    yield compared(f"sheet: {many:,} rows planned and drawn", drawn.medians)
    usual = _sheet(names[:_USUAL])
    bare_usual = bare_papers([page.page for page in _plan(usual).pages])
    pair = in_turns(
        lambda: clocked(bare_usual.draw), lambda: clocked(lambda: _draw(_plan(usual))), 9
    )
    floor, kopa = pair.medians
    words = f"sheet: {_USUAL} names planned and drawn"
    yield limited(words, span(kopa), "< 200 ms", is_met=kopa < _LIMIT, floor=span(floor))
    yield from _from_the_records(bench)


def _from_the_records(bench: Bench) -> Iterator[Line]:
    """Make the whole sheet of an event: its people read, planned, drawn, its pages remembered."""
    with (
        bench.to_change(BATCH, "sheet-few") as few,
        bench.to_change(THRONG, "sheet-many") as many,
        opened(few) as small,
        opened(many) as large,
    ):
        grown = in_turns(lambda: _made(small), lambda: _made(large), bench.times(5))
        rows = len(_people(large))
    what = f"sheet: a row of {rows:,} from the records, pages kept (floor: of a tenth)"
    yield compared(what, grown.medians, at_most=1.3, shown=_each)


def _made(application: Application) -> float:
    """Return the seconds for each row of the event's sheet."""
    event = application.events.list(EventFilter())[0].id
    seconds = clocked(lambda: application.sheets.make(event, SheetWish(blank_rows=0)))
    return seconds / len(_people(application))


def _people(application: Application) -> Sequence[Registration]:
    return application.attendance.grid(application.events.list(EventFilter())[0].id).people


def _sheet(rows: Sequence[SheetRow]) -> SignInSheet:
    return SignInSheet(
        language="lv",
        title="Adventes vainagu darbnīca",
        sessions=(SheetSession(TODAY, "10:00", "12:15"),),
        rows=tuple(rows),
        centre="Mērījumu centrs (PARAUGS)",
        programme="Darbīgās kopienas",
        funder="Kopienu atbalsta fonds",
        place="Mērījumu centra zāle",
        organiser="Mērījumu centrs",
        controller="Mērījumu centrs",
        contact="kopienas@example.lv",
    )


def _plan(sheet: SignInSheet) -> SheetPlan:
    numbers = count(10_000_000_000)
    return plan_sheet(sheet, lambda _page: with_check_digit(str(next(numbers))))


def _draw(plan: SheetPlan) -> bytes:
    return draw_pages([page.page for page in plan.pages], plan.about)


def _each(seconds: float) -> str:
    return f"{seconds * 1e3:.3f} ms"
