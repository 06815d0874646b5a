"""What verifying a paper can find: values of the answer. How it is told is elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from app.domain.certificates import Certificate
    from app.domain.signed_text import Claim


class Verdict(StrEnum):
    """The honest answers: yes, yes but, no, and not known here."""

    GENUINE = "genuine"
    REPLACED = "replaced"
    VOID = "void"
    TAKEN_BACK = "taken_back"  # the issuing was undone: no paper should carry the number
    CHANGED = "changed"  # the text is not what was signed, or not what was issued
    LETTERS_LOST = "letters_lost"  # a scanner could not type them; all else is as issued
    UNPROVED = "unproved"  # the record itself is not what the laptop of its number signed
    DISPUTED = "disputed"  # several keys claim the laptop's letters, and no record settles it
    UNKNOWN = "unknown"


class ClaimField(StrEnum):
    """A line of a code that can differ from what was issued."""

    NAME = "name"
    TITLE = "title"
    HOURS = "hours"
    DAY = "day"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer for one number or code, with what was issued and what the code says, to compare.

    `certificate` is the record, where this laptop has it; `claim` what a code says that was shown.
    `is_signed` says that the signature was checked and is that of a laptop of the programme.
    `laptop` is the name of the laptop that gave the number, where its key came here. `differences`
    are lines of the code that say something else than the record. `page` counts from 1 where the
    answer is about a page of a file.
    """

    verdict: Verdict
    asked: str
    number: str = ""
    certificate: Certificate | None = None
    claim: Claim | None = None
    is_signed: bool = False
    laptop: str = ""
    replaced_by: str = ""
    reason: str = ""
    ended_on: date | None = None
    differences: tuple[ClaimField, ...] = ()
    page: int = 0
