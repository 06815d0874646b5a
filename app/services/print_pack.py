"""The print pack of an event: all its papers in one act, as one file or as a folder of files.

Everything is planned and drawn before anything is written or remembered: a pack that is stopped
half-way leaves nothing. Only the sign-in sheet is remembered, page by page (app.services.sheets).
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeAlias

from app.domain.errors import NothingToPrintError
from app.domain.pack_choices import FILLED_IN, PackPaper
from app.domain.sheets import SheetForm
from app.files import flush_to_disk, part_of, put_in_place
from app.jobs import NO_JOB, Progress, stop_if_cancelled
from app.services.changes import Changes
from app.services.pack_records import PackRecords, read_records
from app.services.preferences import read_preferences
from app.services.sheets import SheetWish
from app.services.wording.print_pack import file_stem, paper_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from app.documents.papers import PaperPlan
    from app.domain.ids import EventId
    from app.domain.pack_choices import PackWish
    from app.domain.papers import PrintProblem
    from app.jobs import Job
    from app.persistence.store import Store
    from app.services.sheets import SheetPrint, SheetsService

_Repeats: TypeAlias = "Callable[[PackPaper], int]"
_SIGNED_FORMS: Final = frozenset(
    {SheetForm.SIDE_BY_SIDE, SheetForm.EACH_SESSION, SheetForm.CHILDREN}
)
_WITHOUT_PEOPLE: Final = 10
"""Feedback forms for an event on whose list nobody stands yet."""


@dataclass(frozen=True, slots=True)
class PackOffer:
    """What an event has for its pack, and how many of each paper it asks for."""

    title: str
    expected: int
    children: int
    not_pictured: int
    copies: Mapping[PackPaper, int]


@dataclass(frozen=True, slots=True)
class PackPiece:
    """A paper as it was made: its pages, and how many times they are printed."""

    paper: PackPaper
    pages: int
    copies: int = 1


@dataclass(frozen=True, slots=True)
class PackProblem:
    """Something on one paper that cannot be printed; None where it has nothing to print at all."""

    paper: PackPaper
    problem: PrintProblem | None = None


@dataclass(frozen=True, slots=True)
class PackPrint:
    """A pack in one file, its papers in their order."""

    pdf: bytes
    pieces: tuple[PackPiece, ...]
    problems: tuple[PackProblem, ...]
    sheet: SheetPrint | None = None
    """The sign-in sheet in it, whose pages are remembered when the pack was made for good."""

    @property
    def pages(self) -> int:
        """Return how many pages the file has."""
        return sum(piece.pages * piece.copies for piece in self.pieces)

    @property
    def parts(self) -> tuple[int, ...]:
        """Return how many pages lie on leaves of their own: of a form to be filled in, each."""
        return tuple(
            pages
            for piece in self.pieces
            for pages in (
                (1,) * (piece.pages * piece.copies)
                if piece.paper in FILLED_IN
                else (piece.pages,) * piece.copies
            )
        )


@dataclass(frozen=True, slots=True)
class PackSaved:
    """A pack in a folder: its files in their order."""

    files: tuple[Path, ...]
    pieces: tuple[PackPiece, ...]
    problems: tuple[PackProblem, ...]


class PrintPackService:
    """What people do with the papers of an event as a whole."""

    def __init__(self, store: Store, sheets: SheetsService) -> None:
        """Work on `store`; sign-in sheets are made by `sheets`."""
        self._store = store
        self._sheets = sheets

    def offer(self, event_id: EventId) -> PackOffer:
        """Return what the pack of an event would have in it."""
        with self._store.database.reading() as connection:
            records = read_records(connection, event_id, "lv")
        return PackOffer(
            records.facts.title,
            len(records.people),
            sum(one.is_child for one in records.people),
            sum(one.is_not_pictured for one in records.people),
            {paper: usual_copies(paper, records) for paper in PackPaper},
        )

    def preview(
        self, event_id: EventId, wish: PackWish, job: Job = NO_JOB, *, is_repeated: bool = False
    ) -> PackPrint:
        """Return the pack as it would be printed, each paper once; nothing is remembered.

        `is_repeated` gives all the copies, page for page what would come out of a printer.
        """
        making = self._begin(event_id, wish, job)
        repeats = making.repeats if is_repeated else _once
        own = making.in_one_file(repeats)
        making.take_sheet(lambda asked: self._sheets.preview(event_id, asked))
        return making.joined(own, repeats)

    def make(self, event_id: EventId, wish: PackWish, job: Job = NO_JOB) -> PackPrint:
        """Make the whole pack as one file, every paper as often as asked.

        The pages of the sheet are remembered, last of all: when the job is cancelled, they are not.
        """
        making = self._begin(event_id, wish, job)
        own = making.in_one_file(making.repeats)
        making.take_sheet(lambda asked: self._sheets.make(event_id, asked))
        return making.joined(own, making.repeats)

    def take_back(self, made: PackPrint) -> Changes:
        """Forget the sheet of a pack that never came out of a printer."""
        return Changes() if made.sheet is None else self._sheets.take_back(made.sheet)

    def save(self, event_id: EventId, wish: PackWish, folder: Path, job: Job = NO_JOB) -> PackSaved:
        """Write each paper into a file of its own; the names sort in the order of the pack.

        A file has its paper once, its name says how many are needed. All files are there or none.
        """
        making = self._begin(event_id, wish, job)
        files = making.each_alone()
        stop_if_cancelled(job)
        with contextlib.ExitStack() as parts:
            places: dict[PackPaper, tuple[Path, Path]] = {}
            for paper in making.asked:
                path = folder / making.file_name(paper)
                places[paper] = (parts.enter_context(part_of(path)), path)
            for paper, pdf in files.items():
                _write(places[paper][0], pdf)
            making.take_sheet(
                lambda asked: self._sheets.save(event_id, asked, places[PackPaper.SHEET][0])
            )
            made = tuple(places[piece.paper] for piece in making.pieces(making.repeats))
            for part, path in made:
                put_in_place(part, path)
        paths = tuple(path for _, path in made)
        return PackSaved(paths, making.pieces(making.repeats), making.problems)

    def _begin(self, event_id: EventId, wish: PackWish, job: Job) -> _Making:
        """Plan every paper besides the sheet."""
        with self._store.database.reading() as connection:
            records = [
                read_records(connection, event_id, language)
                for language in (wish.language, wish.second_language)
                if language
            ]
        making = _Making(records, wish, job, self._sheet_wish(wish))
        making.plan()
        return making

    def _sheet_wish(self, wish: PackWish) -> SheetWish:
        """Return the sheet as this laptop usually prints it; one that people sign."""
        form = self._sheets.last_form()
        if form not in _SIGNED_FORMS:
            form = SheetForm.SIDE_BY_SIDE
        blank_rows = read_preferences(self._store.folder.settings).blank_rows
        asked = SheetWish(language=wish.language, blank_rows=blank_rows)
        asked = asked.with_choice(form, self._sheets.choice(form))
        second = wish.second_language
        return replace(asked, second_language=second) if second else asked


def usual_copies(paper: PackPaper, records: PackRecords) -> int:
    """Return how many of a paper an event asks for."""
    match paper:
        case PackPaper.CONSENT:
            return sum(one.is_child and one.is_not_pictured for one in records.people)
        case PackPaper.FEEDBACK:
            return len(records.people) or _WITHOUT_PEOPLE
        case _:
            return 1


def _once(_paper: PackPaper) -> int:
    return 1


class _Making:
    """A pack in the making: the plans of its papers, and the sheet that comes ready."""

    def __init__(
        self, records: Sequence[PackRecords], wish: PackWish, job: Job, sheet_wish: SheetWish
    ) -> None:
        self._records = records[0]
        self._in_each_language = records
        self._sheet_wish = sheet_wish
        self._wish = wish
        self._job = job
        self._plans: dict[PackPaper, PaperPlan] = {}
        self._sheet: SheetPrint | None = None
        self._problems: list[PackProblem] = []
        self.asked = tuple(one for one in wish.papers if self._count(one))

    @property
    def problems(self) -> tuple[PackProblem, ...]:
        order = list(PackPaper)
        return tuple(sorted(self._problems, key=lambda one: order.index(one.paper)))

    def repeats(self, paper: PackPaper) -> int:
        """Return how often the pages of a paper are printed: forms are as many pages as children.

        Labels and cards are one for each person already; so often all of them are printed again.
        """
        return 1 if paper is PackPaper.CONSENT else self._count(paper)

    def pieces(self, repeats: _Repeats) -> tuple[PackPiece, ...]:
        """Return the papers that have pages, in their order."""
        pages = {paper: len(plan.pages) for paper, plan in self._plans.items()}
        if self._sheet is not None:
            pages[PackPaper.SHEET] = self._sheet.pages
        return tuple(
            PackPiece(paper, pages[paper], repeats(paper))
            for paper in PackPaper
            if pages.get(paper)
        )

    def file_name(self, paper: PackPaper) -> str:
        """Return what the file of a paper is called."""
        number = self.asked.index(paper) + 1
        copies = self.repeats(paper)
        return f"{number}_{file_stem(paper, self._records.facts.title, copies)}.pdf"

    def plan(self) -> None:
        """Plan the papers one by one; each is a safe point to stop at."""
        from app.services.pack_plans import planned, together  # noqa: PLC0415  loads with the first paper

        own = [one for one in self.asked if one is not PackPaper.SHEET]
        for done, paper in enumerate(own):
            stop_if_cancelled(self._job)
            self._job.report(Progress(done, len(own) + 1, paper_words(paper)))
            records = self._in_each_language if paper in FILLED_IN else (self._records,)
            plan = together(planned(paper, one, self._wish, self._count(paper)) for one in records)
            self._note(paper, plan.problems, has_pages=bool(plan.pages))
            self._plans[paper] = plan

    def take_sheet(self, make: Callable[[SheetWish], SheetPrint]) -> None:
        """Make the sheet if it is asked for; an event without sessions has none."""
        if PackPaper.SHEET not in self.asked:
            return
        try:
            self._sheet = make(self._sheet_wish)
        except NothingToPrintError:
            self._note(PackPaper.SHEET, (), has_pages=False)
            return
        self._note(PackPaper.SHEET, self._sheet.problems, has_pages=bool(self._sheet.pages))

    def in_one_file(self, repeats: _Repeats) -> bytes:
        """Return all papers besides the sheet in one file; b"" where none has a page."""
        from app.documents.writer import draw_pages  # noqa: PLC0415  loads with the first paper

        pages = [
            page for paper, plan in self._plans.items() for page in plan.pages * repeats(paper)
        ]
        stop_if_cancelled(self._job)
        if not pages:
            return b""
        about = replace(next(iter(self._plans.values())).about, title=self._records.facts.title)
        return draw_pages(pages, about, self._job)

    def joined(self, own: bytes, repeats: _Repeats) -> PackPrint:
        """Return the whole pack: the sheet as often as asked before the other papers."""
        from app.documents.joining import with_pages_before  # noqa: PLC0415  see above

        pdf = own
        if self._sheet is not None:
            for _ in range(repeats(PackPaper.SHEET)):
                pdf = with_pages_before(pdf, self._sheet.pdf)
        return PackPrint(pdf, self.pieces(repeats), self.problems, self._sheet)

    def each_alone(self) -> dict[PackPaper, bytes]:
        """Return the file of every paper besides the sheet."""
        from app.documents.writer import draw_pages  # noqa: PLC0415  see above

        return {
            paper: draw_pages(plan.pages, plan.about, self._job)
            for paper, plan in self._plans.items()
            if plan.pages
        }

    def _count(self, paper: PackPaper) -> int:
        return dict(self._wish.copies).get(paper, usual_copies(paper, self._records))

    def _note(self, paper: PackPaper, problems: Sequence[PrintProblem], *, has_pages: bool) -> None:
        self._problems.extend(PackProblem(paper, one) for one in problems)
        if not has_pages and not problems:
            self._problems.append(PackProblem(paper))


def _write(part: Path, content: bytes) -> None:
    with part.open("wb") as file:
        file.write(content)
        flush_to_disk(file)
