"""Words about evidence: why a file cannot be kept, what a file shows, where it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.errors_evidence import EvidenceProblem, EvidenceRefusedError
from app.domain.evidence import MOST_BYTES, MOST_PAGES, EvidenceKind
from app.services.wording.sentences import sentence
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_MEGABYTE: Final = 2**20


@sentence.register
def _(error: EvidenceRefusedError) -> str:
    return problem_words(error.problem, error.file, error.most_pages)


def problem_words(problem: EvidenceProblem, file: str, most_pages: int = MOST_PAGES) -> str:
    """Return why a file cannot be kept, with the next step."""
    return _PROBLEMS[problem]().format(
        file=file, megabytes=MOST_BYTES // _MEGABYTE, pages=most_pages
    )


def kind_words(kind: EvidenceKind) -> str:
    """Return what a file is evidence of."""
    match kind:
        case EvidenceKind.SHEET:
            return translate("Evidence", "Signed sheet")
        case EvidenceKind.PHOTO:
            return translate("Evidence", "Photo")
        case EvidenceKind.OTHER:
            return translate("Evidence", "Other paper")


_PROBLEMS: Final[Mapping[EvidenceProblem, Callable[[], str]]] = {
    EvidenceProblem.NOT_A_PICTURE: lambda: translate(
        "Evidence", "“{file}” is neither a PDF, JPEG nor PNG. Scan or photograph the page again."
    ),
    EvidenceProblem.HEIC: lambda: translate(
        "Evidence",
        "“{file}” is a photo in the HEIC form, which cannot be read here. On the phone, send or "
        "save it as JPEG (iPhone: Settings, Camera, Formats, Most compatible).",
    ),
    EvidenceProblem.EMPTY: lambda: translate(
        "Evidence", "“{file}” is empty. Copy it again from where it came."
    ),
    EvidenceProblem.DAMAGED: lambda: translate(
        "Evidence", "“{file}” is damaged and cannot be shown. Copy it again from where it came."
    ),
    EvidenceProblem.PASSWORD: lambda: translate(
        "Evidence", "“{file}” asks for a password. Save it without one and add it again."
    ),
    EvidenceProblem.TOO_LARGE: lambda: translate(
        "Evidence",
        "“{file}” is larger than {megabytes} MB. Scan it with fewer dots (150 to 200 an inch are "
        "enough) or in parts.",
    ),
    EvidenceProblem.TOO_MANY_DOTS: lambda: translate(
        "Evidence", "“{file}” has too many dots to be read here. Save it smaller and add it again."
    ),
    EvidenceProblem.TOO_MANY_PAGES: lambda: translate(
        "Evidence", "“{file}” has more than {pages} pages. Divide it and add the parts."
    ),
    EvidenceProblem.NO_PAGES: lambda: translate(
        "Evidence", "“{file}” has no pages. Scan the paper again."
    ),
    EvidenceProblem.UNREACHABLE: lambda: translate(
        "Evidence", "“{file}” cannot be opened. Is the stick still there? Add it again."
    ),
    EvidenceProblem.HERE_ALREADY: lambda: translate(
        "Evidence", "“{file}” is kept with this event already."
    ),
    EvidenceProblem.NO_EVENT: lambda: translate(
        "Evidence", "“{file}” has no page code that is known here. Add it on its event’s page."
    ),
}
