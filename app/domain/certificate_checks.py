"""What would embarrass on a certificate, found before it is printed; and what mends it.

A remark is a fact with the drafts that it concerns: words and buttons are made of it elsewhere.
The facts are found by app.domain.certificate_remarks.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.papers import PaperField


class Severity(StrEnum):
    """What a remark asks of whoever prints."""

    STOPS = "stops"  # the papers concerned are not printed before it is mended
    ASKS = "asks"  # likely wrong: look at it
    TELLS = "tells"  # may well be meant so


class RemarkKind(StrEnum):
    """What is the matter; the words are stable."""

    MISSING_LETTERS = "missing_letters"
    NAME_TOO_LONG = "name_too_long"  # not legible even on several lines
    TEXT_TOO_LONG = "text_too_long"  # would stand outside its box
    EMPTY = "empty"
    NO_ROOM = "no_room"
    FORM_UNCONFIRMED = "form_unconfirmed"
    ISSUER_MISSING = "issuer_missing"
    RULE_NOT_MET = "rule_not_met"
    ALREADY_HAS_ONE = "already_has_one"
    SAME_PERSON = "same_person"
    LIKELY_SAME = "likely_same"
    HOURS_MISSING = "hours_missing"
    SIGNATORY_MISSING = "signatory_missing"
    DATE_AHEAD = "date_ahead"
    CAPITALS = "capitals"
    DIGITS = "digits"
    PERSONAL_CODE = "personal_code"
    COARSE_LOGO = "coarse_logo"
    COARSE_PICTURE = "coarse_picture"
    FUNDING_MISSING = "funding_missing"
    NO_PLACE = "no_place"  # a value that the template does not print


class Mend(StrEnum):
    """What mends it; a screen puts a button to each."""

    CORRECT_NAME = "correct_name"
    NAME_FOR_PAPERS = "name_for_papers"  # a shorter name, or one in other letters
    CAPITALISE = "capitalise"
    CONFIRM_FORM = "confirm_form"
    LEAVE_OUT = "leave_out"
    GIVE_REASON = "give_reason"
    OPEN_REGISTER = "open_register"
    COMPARE = "compare"
    CORRECT_EVENT = "correct_event"
    WRITE_HOURS = "write_hours"
    CHANGE_DAY = "change_day"
    CORRECT_CODE = "correct_code"
    NAME_SIGNATORY = "name_signatory"
    NAME_ISSUER = "name_issuer"
    CHANGE_LOGO = "change_logo"
    CHANGE_PICTURE = "change_picture"
    WRITE_FUNDING = "write_funding"
    CHOOSE_TEMPLATE = "choose_template"
    EDIT_TEMPLATE = "edit_template"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to look at. `drafts` are places in the batch, counted from 0, in their order.

    `names` are the recipients of these drafts, () where the remark `is_of_all`. `text` is what
    stands there now, `letters` are those that the fonts lack.
    """

    kind: RemarkKind
    severity: Severity
    drafts: tuple[int, ...]
    mends: tuple[Mend, ...]
    names: tuple[str, ...] = ()
    field: PaperField | None = None
    text: str = ""
    letters: str = ""
    is_of_all: bool = False

    @property
    def surplus(self) -> tuple[int, ...]:
        """Return the places that go where it is left out: of one person the first paper stays."""
        if self.kind in {RemarkKind.SAME_PERSON, RemarkKind.LIKELY_SAME}:
            return self.drafts[1:]
        return self.drafts


@dataclass(frozen=True, slots=True)
class DraftFacts:
    """What is known of the person of a draft besides the paper.

    `already` is the number of a certificate that stands for the same; `lead` stands for all
    records of one person and is b"" for a name without a record.
    """

    is_met: bool = True
    already: str = ""
    lead: bytes = b""


@dataclass(frozen=True, slots=True)
class Findings:
    """All remarks, what stops first; and the places of the drafts that are not printed."""

    remarks: tuple[Remark, ...] = ()
    stopped: frozenset[int] = frozenset()

    @property
    def is_clean(self) -> bool:
        """Tell whether there is nothing to look at."""
        return not self.remarks
