"""A design as its editor shows it: the page, and what would keep it from being printed.

It knows which element a problem of the engine is about. It reads no records.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.designs import ElementKind
from app.domain.papers import PaperField

if TYPE_CHECKING:
    from app.documents.certificates import Supplies
    from app.domain.designs import Design, Element
    from app.domain.papers import CertificatePaper, PrintProblem

_KINDS: Final = {
    PaperField.CODE: ElementKind.CODE,
    PaperField.LOGO: ElementKind.LOGOS,
    PaperField.PICTURE: ElementKind.PICTURE,
    PaperField.ROWS: ElementKind.TABLE,
    PaperField.SIGNATORY: ElementKind.SIGNATURE,
}


@dataclass(frozen=True, slots=True)
class PageProblem:
    """A problem of the paper, and the id of the element it is about, "" where none is known."""

    problem: PrintProblem
    element: str = ""


@dataclass(frozen=True, slots=True)
class PageShown:
    """A paper of a design as a PDF, with its problems."""

    pdf: bytes
    problems: tuple[PageProblem, ...] = ()


def page_shown(design: Design, paper: CertificatePaper, supplies: Supplies) -> PageShown:
    """Return a paper of a design as it would come out of the printer."""
    # Loaded with the first certificate: most starts print nothing.
    from app.documents.certificates import Work, draw_plan, plan_certificate  # noqa: PLC0415

    plan = plan_certificate(Work(paper, design), supplies)
    problems = (PageProblem(one, element_of(design, one, paper.language)) for one in plan.problems)
    return PageShown(draw_plan(plan), tuple(problems))


def element_of(design: Design, problem: PrintProblem, language: str) -> str:
    """Return the id of the element that a problem is most likely about."""
    for element in design.elements:
        if element.kind is _KINDS.get(problem.field) or _mentions(element, problem, language):
            return element.id
    return ""


def _mentions(element: Element, problem: PrintProblem, language: str) -> bool:
    from app.documents.placeholders import FIELDS  # noqa: PLC0415  see above

    texts = element.texts.get(language, ())
    if element.kind is not ElementKind.TEXT:
        return False
    if problem.field is PaperField.WORDING:
        return any(problem.text and problem.text in text for text in texts)
    return any(
        f"{{{name}}}" in text
        for name, field in FIELDS.items()
        if field is problem.field
        for text in texts
    )
