"""Why a file cannot be kept as evidence.

RefusedError
└── EvidenceRefusedError
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import RefusedError
from app.domain.evidence import MOST_PAGES


class EvidenceProblem(StrEnum):
    """Why a file cannot be kept as evidence."""

    NOT_A_PICTURE = "not_a_picture"  # neither JPEG, PNG nor PDF
    HEIC = "heic"  # as newer phones keep photos
    EMPTY = "empty"  # not a byte in it
    DAMAGED = "damaged"
    PASSWORD = "password"  # noqa: S105 - a PDF that asks for one
    TOO_LARGE = "too_large"  # in bytes
    TOO_MANY_DOTS = "too_many_dots"
    TOO_MANY_PAGES = "too_many_pages"
    NO_PAGES = "no_pages"
    UNREACHABLE = "unreachable"  # cannot be opened: a stick that was pulled out
    HERE_ALREADY = "here_already"  # the same file is with the event
    NO_EVENT = "no_event"  # no page code was read and no event named


@dataclass(eq=False)
class EvidenceRefusedError(RefusedError):
    """The file named `file` cannot be kept, or read: of pages there may be `most_pages`."""

    problem: EvidenceProblem
    file: str = ""
    most_pages: int = MOST_PAGES
