"""Printing: finished papers on their way to a printer. What is on them is made elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.printing import OddPages, PaperSize, Sides
from app.jobs import NO_JOB
from app.printing.printers import printers_of_the_system
from app.texts import language

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.designs import PageFormat
    from app.domain.printing import JobOutcome, PrintedJob, PrinterInfo, PrintWish
    from app.jobs import Job
    from app.printing.printers import Printers


class PrintingService:
    """What people do with printers. Every method may take a moment: ask beside the window."""

    def __init__(self, find: Callable[[], Printers] = printers_of_the_system) -> None:
        """Print by what `find` returns; it is asked each time, for what comes and goes."""
        self._find = find

    @property
    def takes_pdf(self) -> bool:
        """Tell whether this computer prints PDF itself; else a window can paint the pages."""
        return self._find().takes_pdf

    def page_count(self, pdf: bytes) -> int:
        """Return how many pages a paper has."""
        from app.documents.some_pages import page_count  # noqa: PLC0415  with a paper

        return page_count(pdf)

    def printers(self, job: Job = NO_JOB) -> tuple[PrinterInfo, ...]:
        """Return the printers that are known now, the default one first; () for none."""
        return self._find().printers(job)

    def print_pdf(self, pdf: bytes, wish: PrintWish, job: Job = NO_JOB) -> PrintedJob:
        """Hand a paper to a printer: in its own size, only the pages that are wished.

        A paper of A3 or A5 goes on such paper where the printer takes it; else large pages are made
        smaller for A4, and small ones take a half of it. Raises PrintingErrors. A job that is
        cancelled leaves nothing in the queue.
        """
        printers = self._find()
        sized, size = sized_for(pdf, lambda asked: printers.takes(wish.printer, asked, job))
        wished, pages = pages_to_print(sized, wish)
        return printers.print_pdf(wished, replace(wish, size=size), pages, job)

    def page_format(self, pdf: bytes) -> PageFormat | None:
        """Return the format of the first page, None where it is none of the usual ones."""
        return page_format(pdf)

    def ruler_page(self, page: PageFormat) -> bytes:
        """Return the page that tells where a printer puts things, in the window's language."""
        return ruler_page(page)

    def odd_pages(self, pdf: bytes) -> OddPages:
        """Tell whether a paper has pages of another size than A4."""
        return odd_pages(pdf)

    def takes(self, printer: str, size: PaperSize, job: Job = NO_JOB) -> bool:
        """Tell whether a printer takes paper of a size."""
        return self._find().takes(printer, size, job)

    def outcome(self, printed: PrintedJob) -> JobOutcome:
        """Return what has become of a paper so far."""
        return self._find().outcome(printed)

    def cancel(self, printed: PrintedJob) -> None:
        """Take a paper out of the queue; what is printed already stays printed."""
        self._find().cancel(printed)


def pages_to_print(pdf: bytes, wish: PrintWish) -> tuple[bytes, int]:
    """Return the PDF of the wished pages alone, and how many they are.

    On both sides of the paper nothing stands on the back of another paper: a list for one person
    alone must not lie behind a sheet that everybody signs.
    """
    from app.documents import some_pages as papers  # noqa: PLC0415  with a paper

    count = papers.page_count(pdf)
    if not wish.pages or wish.pages == tuple(range(1, count + 1)):
        is_apart = wish.sides is not Sides.ONE and sum(wish.parts) == count
        whole = papers.on_own_leaves(pdf, wish.parts) if is_apart else pdf
        return _corrected(whole, wish), count
    there = tuple(page for page in wish.pages if page <= count)
    return _corrected(papers.some_pages(pdf, there), wish), len(there)


def _corrected(pdf: bytes, wish: PrintWish) -> bytes:
    """Return the pages where they belong on the printer that is wished."""
    if not wish.correction.is_needed:
        return pdf
    from app.documents.moved_pages import moved  # noqa: PLC0415  for paper that is printed already

    return moved(pdf, wish.correction)


def page_format(pdf: bytes) -> PageFormat | None:
    """Return the format of the first page, None where it is none of the usual ones."""
    from app.documents import moved_pages  # noqa: PLC0415  with a paper

    return moved_pages.page_format(pdf)


def ruler_page(page: PageFormat) -> bytes:
    """Return the page that tells where a printer puts things, in the window's language."""
    from app.documents.ruler_page import RulerWords, draw_ruler_page  # noqa: PLC0415  rarely drawn
    from app.services.wording.printing import ruler_words  # noqa: PLC0415  as above

    title, steps = ruler_words()
    return draw_ruler_page(page, RulerWords(title, steps, language()))


def odd_pages(pdf: bytes) -> OddPages:
    """Tell whether a paper has pages of another size than A4."""
    from app.documents import paper_sizes  # noqa: PLC0415  with a paper

    return paper_sizes.odd_pages(pdf)


def sized_for(pdf: bytes, takes: Callable[[PaperSize], bool]) -> tuple[bytes, PaperSize]:
    """Return a paper as it can be printed, and on what; the printer is asked for A3 and A5 only."""
    from app.documents.paper_sizes import on_a4  # noqa: PLC0415  as above

    odd = odd_pages(pdf)
    if odd is OddPages.NONE:
        return pdf, PaperSize.A4
    if odd.size is not None and takes(odd.size):
        return pdf, odd.size
    return on_a4(pdf), PaperSize.A4
