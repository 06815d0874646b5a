"""The report as a paper: A4, one column, from the figures that stand out to the table of centres.

From the worded report to planned pages. A group is kept together where it fits on a page; its
heading is never left alone at the foot of one. Names that cannot be printed leave their place blank
and are told, as on all papers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.findings import Findings
from app.documents.fonts import Face
from app.documents.report_blocks import (
    END,
    MARGIN,
    START,
    Section,
    centre_section,
    group_section,
    head_block,
    headline_block,
)
from app.documents.shapes import A4_LONG, A4_SHORT, MILLIMETRE, Ink, Layer, Page, left, right
from app.documents.text import set_line
from app.documents.writer import About

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.documents.report_blocks import Block
    from app.documents.shapes import Shape
    from app.domain.papers import PrintProblem
    from app.domain.worded_reports import WordedReport

_TOP: Final = A4_LONG - MARGIN
_LOWEST: Final = MARGIN + 8 * MILLIMETRE
_FOOT: Final = MARGIN - 3 * MILLIMETRE
_KEPT_WHOLE: Final = 0.6
"""A group of at most this share of a page goes to the next page rather than be parted."""
_LEAST_CENTRES: Final = 2


@dataclass(frozen=True, slots=True)
class ReportPlan:
    """A report ready to be drawn, and what of it cannot be printed."""

    pages: tuple[Page, ...]
    problems: tuple[PrintProblem, ...]
    about: About


def plan_report(report: WordedReport) -> ReportPlan:
    """Plan the pages of a report."""
    findings = Findings()
    sections = list(_sections(report, findings))
    bodies = _paginated(sections)
    pages = tuple(
        Page(A4_SHORT, A4_LONG, (Layer(tuple(shapes)), Layer(_foot(report, number, len(bodies)))))
        for number, shapes in enumerate(bodies, start=1)
    )
    return ReportPlan(pages, findings.problems, _about(report))


def _sections(report: WordedReport, findings: Findings) -> Iterator[Section]:
    yield Section(
        (head_block(report.head, findings), headline_block(report.headlines, report.language))
    )
    for group in report.groups:
        yield group_section(group, report.language, findings)
    if len(report.centres.centres) >= _LEAST_CENTRES:
        yield centre_section(report.centres, report.language, findings)


def _paginated(sections: Sequence[Section]) -> list[list[Shape]]:
    pages: list[list[Shape]] = [[]]
    y = _TOP
    for section in sections:
        if _starts_new_page(section, y):
            pages.append([])
            y = _TOP
        for place, block in enumerate(section.blocks):
            if y - _height_needed(section.blocks, place) < _LOWEST and y < _TOP:
                pages.append([])
                y = _TOP
            pages[-1].extend(block.below(y))
            y -= block.height
    return pages


def _starts_new_page(section: Section, y: float) -> bool:
    if y - section.height >= _LOWEST or y == _TOP:
        return False
    return section.height <= (_TOP - _LOWEST) * _KEPT_WHOLE


def _height_needed(blocks: Sequence[Block], place: int) -> float:
    """Return the height of a block, for a heading with the two blocks that follow it."""
    with_next = blocks[place : place + 3] if place == 0 else blocks[place : place + 1]
    return sum(block.height for block in with_next)


def _foot(report: WordedReport, number: int, pages: int) -> tuple[Shape, ...]:
    words = set_line(f"{report.head.title} · {report.head.period}", Face.SANS, 8.5)
    page = set_line(report.page.format(page=number, pages=pages), Face.SANS, 8.5)
    return (left(words, START, _FOOT, Ink.QUIET), right(page, END, _FOOT, Ink.QUIET))


def _about(report: WordedReport) -> About:
    return About(
        title=f"{report.head.title} {report.head.period}",
        author=report.head.programme,
        subject=report.head.programme,
        language=report.language,
    )
