"""Sign-in sheets: from the record to planned pages, and into a file.

Rows keep the order in which they are given. A row whose name cannot be printed keeps its place and
number and stays blank, to be filled in by hand; when the head of the sheet cannot be printed there
are no pages at all. Sittings that do not fit side by side go to further pages with all the rows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from app.documents.codes import corner_codes
from app.documents.findings import Findings
from app.documents.shapes import Layer, Page
from app.documents.sheet_columns import most_sessions
from app.documents.sheet_foot import page_marks, plan_foot, signing
from app.documents.sheet_frame import HEIGHT, WIDTH, plan_head
from app.documents.sheet_geometry import layout_of
from app.documents.sheet_sizes import sizes_of
from app.documents.sheet_table import grid, plan_table, row_shapes, table_width
from app.documents.wording import sheet_template
from app.documents.writer import About, write_pages
from app.domain.papers import PaperField
from app.domain.sheets import SheetForm
from app.jobs import NO_JOB, Job

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from app.documents.shapes import Shape
    from app.documents.sheet_frame import Head
    from app.documents.sheet_table import Table
    from app.documents.wording import SheetWording
    from app.domain.papers import PrintProblem, SheetSession, SignInSheet
    from app.domain.sheets import SheetLayout


@dataclass(frozen=True, slots=True)
class SheetPage:
    """A planned page: its number and code, the sittings it is signed for, and its rows.

    `first_session` counts from 0 through the sittings of the sheet, `first_row` through its rows,
    blank ones included.
    """

    page: Page
    number: int
    code: str
    sessions: tuple[SheetSession, ...]
    first_session: int
    first_row: int
    row_count: int
    layout: SheetLayout


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """A sheet ready to be drawn, and what of it cannot be printed."""

    pages: tuple[SheetPage, ...]
    problems: tuple[PrintProblem, ...]
    about: About


@dataclass(frozen=True, slots=True)
class _Run:
    """Pages that have the same sittings and together all the rows."""

    first_session: int
    sessions: tuple[SheetSession, ...]
    head: Head
    table: Table
    foot: Layer


def plan_sheet(sheet: SignInSheet, code_for: Callable[[int], str]) -> SheetPlan:
    """Plan the pages; `code_for` gives the 10 to 15 digits of a page, which count from 1."""
    wording = sheet_template().languages[sheet.language]
    findings = Findings()
    findings.require(PaperField.TITLE, sheet.title)
    head = plan_head(sheet, wording, findings)
    foot = plan_foot(sheet, findings)
    runs: list[_Run] = []
    row_problems: dict[PrintProblem, None] = {}
    for first, sessions in _side_by_side(sheet):
        above = _head_of(sheet, sessions, wording, head)
        height = above.table_top - foot.table_bottom
        table, problems = plan_table(sheet, sessions, wording, height)
        signed = signing(sheet, wording, has_sums=bool(table.total))
        below = Layer((*foot.shapes, *signed), is_shared=True)
        runs.append(_Run(first, sessions, above, table, below))
        row_problems.update(dict.fromkeys(problems))
    pages = () if findings.problems else tuple(_pages(runs, wording, code_for))
    return SheetPlan(pages, (*findings.problems, *row_problems), _about(sheet, wording))


def write_sheet(plan: SheetPlan, path: Path, job: Job = NO_JOB) -> None:
    """Write the planned pages into a PDF file."""
    write_pages([page.page for page in plan.pages], path, plan.about, job)


def _side_by_side(sheet: SignInSheet) -> list[tuple[int, tuple[SheetSession, ...]]]:
    """Return the sittings in groups that fit beside each other, as even as they can be."""
    most = most_sessions(sheet, sizes_of(sheet), table_width(sheet))
    groups = max(1, -(-len(sheet.sessions) // most))
    bounds = [round(index * len(sheet.sessions) / groups) for index in range(groups + 1)]
    return [(a, sheet.sessions[a:b]) for a, b in pairwise(bounds)]


def _head_of(
    sheet: SignInSheet, sessions: tuple[SheetSession, ...], wording: SheetWording, whole: Head
) -> Head:
    """Return the head of some pages: a sheet for each session tells of that session alone.

    Whoever checks it lays it beside the invoice and the pictures of that day.
    """
    if sheet.form is not SheetForm.EACH_SESSION or len(sheet.sessions) <= 1:
        return whole
    # What cannot be printed of it was found in the head of all.
    return plan_head(replace(sheet, sessions=sessions), wording, Findings())


def _about(sheet: SignInSheet, wording: SheetWording) -> About:
    return About(
        title=f"{wording.heading_of(sheet.form).capitalize()}: {sheet.title}",
        author=sheet.organiser or sheet.centre,
        subject=sheet.programme,
        language=sheet.language,
    )


def _pages(
    runs: Sequence[_Run], wording: SheetWording, code_for: Callable[[int], str]
) -> Iterator[SheetPage]:
    total = sum(-(-len(run.table.rows) // run.table.rows_per_page) for run in runs)
    number = 0
    for run in runs:
        above = Layer(run.head.shapes, is_shared=True)
        for first, count, body in _bodies(run.table, run.head.table_top):
            number += 1
            code = code_for(number)
            marks = (*page_marks(wording, number, total, code), *corner_codes(code, WIDTH, HEIGHT))
            page = Page(WIDTH, HEIGHT, (above, *body, run.foot, Layer(marks)))
            layout = layout_of(run.table, run.head.table_top, first, count)
            yield SheetPage(
                page, number, code, run.sessions, run.first_session, first, count, layout
            )


def _bodies(table: Table, top: float) -> Iterator[tuple[int, int, tuple[Layer, Layer]]]:
    """Yield for each page its first row, how many it has, and their layers."""
    grids: dict[int, Layer] = {}
    for first in range(0, len(table.rows), table.rows_per_page):
        count = min(table.rows_per_page, len(table.rows) - first)
        if count not in grids:
            grids[count] = Layer(grid(table, top, count), is_shared=True)
        shapes: list[Shape] = []
        for place in range(count):
            shapes.extend(row_shapes(table, first + place, place, top))
        yield first, count, (grids[count], Layer(tuple(shapes)))
