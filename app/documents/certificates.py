"""Certificates: papers with their designs, planned into pages and written into files.

A paper that cannot be printed is named with its reason and left out; the others are not touched by
it. What concerns a whole batch (a title that is too long) is named once. Knows no numbers, rules or
states: it prints what the paper says in the way the design says.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from app.documents.design_pages import DesignPages, PrintWish
from app.documents.design_scene import Supplies
from app.documents.patterns import read_pattern
from app.documents.sample_paper import sample_paper
from app.documents.writer import About, PageFile, page_file, write_streamed
from app.domain.designs import ElementKind, Speaks
from app.domain.papers import PrintProblemKind
from app.jobs import NO_JOB, Job, track

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.documents.shapes import Page
    from app.domain.designs import Design
    from app.domain.papers import CertificatePaper, PrintProblem

__all__ = [
    "CertificatePlan",
    "Planner",
    "PrintWish",
    "Printed",
    "Supplies",
    "Work",
    "Written",
    "draw_certificates",
    "draw_design",
    "plan_certificate",
    "print_certificates",
    "write_certificates",
]

_MOST_DESIGNS: Final = 16
_NOTHING: Final = Supplies()
_AS_EVER: Final = PrintWish()


@dataclass(frozen=True, slots=True)
class Work:
    """One paper to be made, and how it looks; a duplicate says that it is one."""

    paper: CertificatePaper
    design: Design
    is_duplicate: bool = False


@dataclass(frozen=True, slots=True)
class CertificatePlan:
    """A certificate ready to be drawn, with whatever of it cannot be printed left out."""

    work: Work
    pages: tuple[Page, ...]
    problems: tuple[PrintProblem, ...]

    @property
    def can_be_printed(self) -> bool:
        """Tell whether nothing is missing; dots that show do not hinder."""
        return all(problem.kind is PrintProblemKind.COARSE for problem in self.problems)

    @property
    def about(self) -> About:
        """Return what a file with this paper alone says about itself."""
        paper = self.work.paper
        return About(
            title=": ".join(filter(None, (_heading(self.work), paper.recipient))),
            author=paper.issuer.name,
            subject=paper.title,
            language=paper.language,
            day=paper.issued_on,
        )


def _heading(work: Work) -> str:
    """Return what the paper calls itself: the largest words that are the same on all papers."""
    language = work.paper.language
    headings = [
        (element.size, texts[0])
        for element in work.design.elements
        if (texts := element.texts.get(language)) and element.kind is ElementKind.TEXT
        if element.speaks is Speaks.FIRST and not read_pattern(texts[0]).names
    ]
    largest = max(headings, key=itemgetter(0), default=(0.0, work.paper.number))
    return " ".join(largest[1].split()).capitalize()


@dataclass(frozen=True, slots=True)
class Written:
    """What came of writing papers: how many, on how many pages, and what kept others back."""

    certificates: int
    pages: int
    problems: tuple[PrintProblem, ...]


@dataclass(frozen=True, slots=True)
class Printed:
    """Papers as one PDF; no bytes where none could be printed."""

    pdf: bytes
    certificates: int
    pages: int
    problems: tuple[PrintProblem, ...]


class Planner:
    """Plans papers one after the other; what papers of one design share is planned once."""

    def __init__(self, supplies: Supplies = _NOTHING, wish: PrintWish = _AS_EVER) -> None:
        self._supplies = supplies
        self._wish = wish
        self._designs: list[DesignPages] = []

    def plan(self, work: Work) -> CertificatePlan:
        """Return the plan of a paper."""
        is_duplicate = work.is_duplicate or self._wish.is_duplicate
        planned = self._pages_of(work.design).plan(work.paper, is_duplicate=is_duplicate)
        return CertificatePlan(work, planned.pages, planned.problems)

    def _pages_of(self, design: Design) -> DesignPages:
        """Return the planner of a design: one that is equal will do."""
        for known in self._designs:
            if known.design is design:
                return known
        for known in self._designs:
            if known.design == design:
                return known
        fresh = DesignPages(design, self._supplies, self._wish)
        self._designs = [fresh, *self._designs[: _MOST_DESIGNS - 1]]
        return fresh


@dataclass(slots=True)
class _Tally:
    """What is counted and found while papers go by."""

    certificates: int = 0
    pages: int = 0
    titles: set[str] = field(default_factory=set)
    first: CertificatePlan | None = None
    problems: dict[PrintProblem, None] = field(default_factory=dict)

    def take(self, plan: CertificatePlan) -> bool:
        """Note a plan; tell whether it is to be drawn."""
        self.problems.update(dict.fromkeys(plan.problems))
        if not plan.can_be_printed:
            return False
        self.first = self.first or plan
        self.certificates += 1
        self.pages += len(plan.pages)
        self.titles.add(plan.work.paper.title)
        return True

    def about(self) -> About:
        """Return what the file says about itself: one paper's name, or what all are about."""
        if self.first is None:
            return About("", "", "", "lv")
        alone = self.first.about
        if self.certificates == 1:
            return alone
        common = self.first.work.paper.title if len(self.titles) == 1 else ""
        title = common or alone.author
        return About(title, alone.author, common, alone.language, alone.day)


def plan_certificate(
    work: Work, supplies: Supplies = _NOTHING, wish: PrintWish = _AS_EVER
) -> CertificatePlan:
    """Plan one paper; use a Planner for many."""
    return Planner(supplies, wish).plan(work)


def print_certificates(
    works: Iterable[Work],
    supplies: Supplies = _NOTHING,
    wish: PrintWish = _AS_EVER,
    job: Job = NO_JOB,
) -> Printed:
    """Return one PDF of all papers that can be printed, and what keeps the others back."""
    content = io.BytesIO()
    tally = _Tally()
    _draw_all(page_file(content), works, Planner(supplies, wish), tally, job)
    pdf = content.getvalue() if tally.pages else b""
    return Printed(pdf, tally.certificates, tally.pages, tuple(tally.problems))


def draw_certificates(
    works: Iterable[Work],
    supplies: Supplies = _NOTHING,
    wish: PrintWish = _AS_EVER,
    job: Job = NO_JOB,
) -> bytes:
    """Return one PDF of all papers that can be printed."""
    return print_certificates(works, supplies, wish, job).pdf


def write_certificates(
    works: Iterable[Work],
    path: Path,
    supplies: Supplies = _NOTHING,
    wish: PrintWish = _AS_EVER,
    job: Job = NO_JOB,
) -> Written:
    """Write one PDF of all papers that can be printed, page by page as they are planned.

    No file is touched when the job is cancelled or nothing can be printed. Raises
    FolderUnusableError or DiskFullError when the file cannot be written.
    """
    tally = _Tally()

    def fill(file: PageFile) -> bool:
        _draw_all(file, works, Planner(supplies, wish), tally, job)
        return tally.pages > 0

    write_streamed(path, fill)
    return Written(tally.certificates, tally.pages, tuple(tally.problems))


def draw_design(
    design: Design, paper: CertificatePaper | None = None, supplies: Supplies = _NOTHING
) -> bytes:
    """Return one paper as it looks, whatever is wrong with it; without a paper a sample one."""
    return draw_plan(plan_certificate(Work(paper or sample_paper(design), design), supplies))


def draw_plan(plan: CertificatePlan) -> bytes:
    """Return a planned paper, whatever is wrong with it."""
    content = io.BytesIO()
    file = page_file(content)
    for page in plan.pages:
        file.add(page)
    file.finish(plan.about)
    return content.getvalue()


def _draw_all(
    file: PageFile, works: Iterable[Work], planner: Planner, tally: _Tally, job: Job
) -> None:
    for work in track(works, job):
        plan = planner.plan(work)
        if tally.take(plan):
            for page in plan.pages:
                file.add(page)
    if tally.pages:
        file.finish(tally.about())
