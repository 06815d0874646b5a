"""From papers to pages: the design of each paper, the pictures that they show, and the PDF.

A certificate that was issued is printed from its frozen paper and its frozen version of a template,
never from the records and templates of today.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from app.domain.certificate_register import CopyKind
from app.domain.certificates import CertificateState
from app.domain.designs import CertificateKind, Look, PageFormat
from app.domain.errors import DesignMissingError, NothingToPrintError
from app.jobs import track
from app.persistence import certificate_register
from app.services.paper_logos import logos_of
from app.services.template_designs import contents_of, design_of_revision, pictures_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from app.documents.certificates import PrintWish, Supplies, Work
    from app.domain.certificates import Certificate, CertificateDraft
    from app.domain.designs import Design
    from app.domain.ids import RevisionId
    from app.domain.papers import CertificatePaper, PrintProblem
    from app.jobs import Job


@dataclass(frozen=True, slots=True)
class CertificatePrint:
    """Certificates ready to be saved or shown, and what cannot be printed."""

    pdf: bytes
    pages: int
    problems: tuple[PrintProblem, ...]


@dataclass(frozen=True, slots=True)
class CopyWish:
    """How issued certificates are printed.

    A paper that was printed before says that it is a duplicate, unless `is_first_spoilt`: the
    earlier one exists no more. `without_background` is for pre-printed paper.
    """

    is_first_spoilt: bool = False
    without_background: bool = False


@dataclass(frozen=True, slots=True)
class Checked:
    """Drafts that can be printed, and why the others cannot; some problems hinder nothing."""

    good: tuple[CertificateDraft, ...]
    problems: tuple[PrintProblem, ...]


def checked(
    connection: Connection, drafts: Sequence[CertificateDraft], design: Design, job: Job
) -> Checked:
    """Find out which drafts can be printed."""
    # Loaded with the first paper, here and below: most starts print nothing.
    from app.documents.certificates import Planner, Work  # noqa: PLC0415

    works = [Work(draft.paper, design) for draft in drafts]
    planner = Planner(supplies_for(connection, works))
    good: list[CertificateDraft] = []
    problems: dict[PrintProblem, None] = {}
    for draft, work in zip(drafts, track(works, job), strict=True):
        plan = planner.plan(work)
        problems.update(dict.fromkeys(plan.problems))
        if plan.can_be_printed:
            good.append(draft)
    return Checked(tuple(good), tuple(problems))


def drawn(
    connection: Connection, works: Sequence[Work], job: Job, wish: PrintWish | None = None
) -> CertificatePrint:
    """Draw what can be printed into one PDF; no bytes where nothing can."""
    from app.documents.certificates import PrintWish, print_certificates  # noqa: PLC0415  see above

    made = print_certificates(works, supplies_for(connection, works), wish or PrintWish(), job)
    return CertificatePrint(made.pdf, made.pages, made.problems)


def works_of_drafts(drafts: Iterable[CertificateDraft], design: Design) -> list[Work]:
    """Return drafts as they are handed to the drawing."""
    from app.documents.certificates import Work  # noqa: PLC0415  see above

    return [Work(draft.paper, design) for draft in drafts]


def works_of_issued(
    connection: Connection, issued: Sequence[Certificate], wish: CopyWish
) -> list[Work]:
    """Return issued certificates as they were frozen, those printed before as duplicates."""
    from app.documents.certificates import Work  # noqa: PLC0415  see above

    issued = [one for one in issued if not one.is_erased]
    if not issued:
        raise NothingToPrintError("no_certificates")
    designs = _designs_of(connection, issued)
    before = frozenset() if wish.is_first_spoilt else printed_before(connection, issued)
    return [Work(one.paper, designs[one.revision], one.id in before) for one in issued]


def printed_before(connection: Connection, issued: Sequence[Certificate]) -> frozenset[bytes]:
    """Return which of these somebody holds on paper already."""
    counted = certificate_register.copies_of(connection, [one.id for one in issued], CopyKind.PRINT)
    handed = (one.id for one in issued if one.state is CertificateState.HANDED_OUT)
    return frozenset((*counted, *handed))


def write_together(
    connection: Connection, works: Sequence[Work], file: Path, job: Job, wish: PrintWish
) -> int:
    """Write certificates into one PDF, page by page; return how many pages there are."""
    from app.documents.certificates import write_certificates  # noqa: PLC0415  see above

    return write_certificates(works, file, supplies_for(connection, works), wish, job).pages


def write_each(
    connection: Connection, works: Sequence[Work], folder: Path, job: Job, wish: PrintWish
) -> int:
    """Write one PDF for each certificate into a folder; return how many files there are."""
    from app.documents.certificate_files import write_one_each  # noqa: PLC0415  see above

    written = write_one_each(works, folder, supplies_for(connection, works), wish, job)
    return len(written.files)


def print_wish(wish: CopyWish) -> PrintWish:
    """Return the wish in the words of the drawing."""
    from app.documents.certificates import PrintWish  # noqa: PLC0415  see above

    return PrintWish(without_background=wish.without_background)


def supplies_for(connection: Connection, works: Sequence[Work]) -> Supplies:
    """Return the logos and pictures that these papers and designs name."""
    from app.documents.certificates import Supplies  # noqa: PLC0415  see above

    papers = [work.paper for work in works]
    designs = {id(work.design): work.design for work in works}
    return Supplies(
        logos=logos_of(connection, papers),
        pictures={
            **pictures_of(connection, designs.values()),
            **contents_of(connection, _signatures(papers)),
        },
    )


def design_of_issued(connection: Connection, certificate: Certificate) -> Design:
    """Return the design that a certificate was issued from."""
    return _designs_of(connection, [certificate])[certificate.revision]


def _signatures(papers: Iterable[CertificatePaper]) -> list[str]:
    signing = (one for paper in papers for one in (paper.signatory, *paper.signatories))
    return sorted({one.picture for one in signing if one.picture})


def _designs_of(
    connection: Connection, issued: Iterable[Certificate]
) -> dict[RevisionId | None, Design]:
    found: dict[RevisionId | None, Design] = {}
    for one in issued:
        if not one.paper.hours_unit.is_known:
            # A word of a newer program: without it the paper would say something else.
            raise DesignMissingError(one.number)
        if one.revision in found:
            continue
        kept = _design_of_before()
        if one.revision is not None:
            design = design_of_revision(connection, one.revision)
            if design is None:
                # Another design would make another paper of it.
                raise DesignMissingError(one.number)
            kept = design
        found[one.revision] = kept
    return found


@cache
def _design_of_before() -> Design:
    """Return the design of certificates that were issued before templates had versions."""
    from app.documents.looks import build_design  # noqa: PLC0415  see above

    return build_design(CertificateKind.PARTICIPATION, Look.FORMAL, PageFormat())
