"""Sign-in sheets: from the record to planned pages, and into a file.

Rows keep the order in which they are given. A row whose name cannot be printed keeps its place and
number and stays blank, to be filled in by hand; when the head of the sheet cannot be printed there
are no pages at all. Sittings that do not fit side by side go to further pages with all the rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from app.documents.codes import corner_codes
from app.documents.findings import Findings
from app.documents.shapes import Layer, Page
from app.documents.sheet_frame import HEIGHT, WIDTH, page_marks, plan_frame
from app.documents.sheet_table import (
    MOST_SESSIONS,
    MOST_SESSIONS_WITH_BOXES,
    grid,
    plan_table,
    row_shapes,
)
from app.documents.wording import sheet_template
from app.documents.writer import About, write_pages
from app.domain.papers import PaperField
from app.jobs import NO_JOB, Job

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from app.documents.shapes import Shape
    from app.documents.sheet_frame import Frame
    from app.documents.sheet_table import Table
    from app.documents.wording import SheetWording
    from app.domain.papers import PrintProblem, SheetSession, SignInSheet


@dataclass(frozen=True, slots=True)
class SheetPage:
    """A planned page: its number and code, the sittings it is signed for, and its rows.

    `first_row` counts from 0 through the rows of the sheet, blank ones included.
    """

    page: Page
    number: int
    code: str
    sessions: tuple[SheetSession, ...]
    first_row: int
    row_count: int


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """A sheet ready to be drawn, and what of it cannot be printed."""

    pages: tuple[SheetPage, ...]
    problems: tuple[PrintProblem, ...]
    about: About


def plan_sheet(sheet: SignInSheet, code_for: Callable[[int], str]) -> SheetPlan:
    """Plan the pages; `code_for` gives the 10 to 15 digits of a page, which count from 1."""
    wording = sheet_template().languages[sheet.language]
    findings = Findings()
    findings.require(PaperField.TITLE, sheet.title)
    frame = plan_frame(sheet, wording, findings)
    height = frame.table_top - frame.table_bottom
    tables: list[tuple[tuple[SheetSession, ...], Table]] = []
    row_problems: dict[PrintProblem, None] = {}
    for sessions in _side_by_side(sheet):
        table, problems = plan_table(sheet, sessions, wording, height)
        tables.append((sessions, table))
        row_problems.update(dict.fromkeys(problems))
    pages = () if findings.problems else tuple(_pages(tables, frame, wording, code_for))
    return SheetPlan(pages, (*findings.problems, *row_problems), _about(sheet, wording))


def write_sheet(plan: SheetPlan, path: Path, job: Job = NO_JOB) -> None:
    """Write the planned pages into a PDF file."""
    write_pages([page.page for page in plan.pages], path, plan.about, job)


def _side_by_side(sheet: SignInSheet) -> list[tuple[SheetSession, ...]]:
    """Return the sittings in groups that fit beside each other, as even as they can be."""
    most = MOST_SESSIONS_WITH_BOXES if sheet.has_letter_boxes else MOST_SESSIONS
    groups = max(1, -(-len(sheet.sessions) // most))
    bounds = [round(index * len(sheet.sessions) / groups) for index in range(groups + 1)]
    return [sheet.sessions[a:b] for a, b in pairwise(bounds)]


def _about(sheet: SignInSheet, wording: SheetWording) -> About:
    return About(
        title=f"{wording.heading.capitalize()}: {sheet.title}",
        author=sheet.organiser or sheet.centre,
        subject=sheet.programme,
        language=sheet.language,
    )


def _pages(
    tables: Sequence[tuple[tuple[SheetSession, ...], Table]],
    frame: Frame,
    wording: SheetWording,
    code_for: Callable[[int], str],
) -> Iterator[SheetPage]:
    total = sum(-(-len(table.rows) // table.rows_per_page) for _, table in tables)
    head, foot = Layer(frame.head, is_shared=True), Layer(frame.foot, is_shared=True)
    number = 0
    for sessions, table in tables:
        for first, count, body in _bodies(table, frame.table_top):
            number += 1
            code = code_for(number)
            marks = (*page_marks(wording, number, total, code), *corner_codes(code, WIDTH, HEIGHT))
            page = Page(WIDTH, HEIGHT, (head, *body, foot, Layer(marks)))
            yield SheetPage(page, number, code, sessions, first, count)


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
