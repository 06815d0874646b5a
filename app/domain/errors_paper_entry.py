"""What can go wrong when signed paper is entered.

RefusedError
├── PageCodeUnsoundError    what was typed is no code of a page
├── PageUnknownError        no page of this code is here
├── PageDoneError           the page was called done and is not open
├── OnPageAlreadyError      somebody stands on another row of the same page
└── SignaturesDifferError   the paper shows other numbers than were entered
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.errors import RefusedError

if TYPE_CHECKING:
    from app.domain.paper_entry import Difference


class CodeProblem(StrEnum):
    """Why something is no code of a page."""

    EMPTY = "empty"
    LENGTH = "length"
    DIGITS = "digits"
    CHECK_DIGIT = "check_digit"
    PERSON = "person"  # the code of a label or a card


@dataclass(eq=False)
class PageCodeUnsoundError(RefusedError):
    """What was typed is no code of a page."""

    typed: str
    flaw: CodeProblem


@dataclass(eq=False)
class PageUnknownError(RefusedError):
    """No page of this code is here."""

    code: str


@dataclass(eq=False)
class PageDoneError(RefusedError):
    """The page was called done; it has to be opened again before something changes on it."""

    code: str


@dataclass(eq=False)
class OnPageAlreadyError(RefusedError):
    """Somebody stands on another row of the same page already."""

    name: str
    number: int


@dataclass(eq=False)
class SignaturesDifferError(RefusedError):
    """The paper shows other numbers of signatures than were entered, and nobody said why."""

    differences: tuple[Difference, ...]
