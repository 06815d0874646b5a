"""What is printed: frozen records of exactly the content of a paper, and why one cannot be printed.

A service fills them in; app.documents plans and draws them. They hold plain text and dates, never a
reference to a record: a certificate stays what it was when its event is renamed. They know nothing
of pages, fonts or millimetres.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.events import HoursUnit
from app.domain.logos import PaperLogo
from app.domain.sheets import USUAL_COLUMNS, SheetColumn, SheetForm


class PrintProblemKind(StrEnum):
    """Why something cannot be printed."""

    MISSING_LETTERS = "missing_letters"  # the fonts have no such letter
    TOO_LONG = "too_long"  # does not fit at the smallest size that can be read
    EMPTY = "empty"  # nothing to print where something must stand
    NO_ROOM = "no_room"  # left out: the paper is too small for it
    COARSE = "coarse"  # printed, but its dots show


class PaperField(StrEnum):
    """The part of a paper that a problem is about."""

    RECIPIENT = "recipient"
    AFFILIATION = "affiliation"
    GUARDIAN = "guardian"
    NUMBER = "number"
    TITLE = "title"
    KIND = "kind"
    DATES = "dates"
    PLACE = "place"
    HOURS = "hours"
    PROGRAMME = "programme"
    CENTRE = "centre"
    FUNDER = "funder"
    ORGANISER = "organiser"
    FACILITATORS = "facilitators"
    CONTROLLER = "controller"
    CONTACT = "contact"
    ISSUER = "issuer"
    SIGNATORY = "signatory"
    ISSUE_PLACE = "issue_place"
    WORDING = "wording"
    CODE = "code"  # the one that proves a certificate
    PERSON_CODE = "person_code"  # the one on a card that the door reads
    PERSONAL_CODE = "personal_code"
    APPROVAL = "approval"
    TOPICS = "topics"
    REASON = "reason"
    PICTURE = "picture"
    LOGO = "logo"
    ROWS = "rows"


@dataclass(frozen=True, slots=True)
class PrintProblem:
    """One thing that cannot be printed, with what a person needs to mend it.

    `who` is the name on the row or certificate, "" when the paper itself is concerned; `text` is
    what could not be printed and `letters` the letters in it that the fonts lack.
    """

    kind: PrintProblemKind
    field: PaperField
    who: str = ""
    text: str = ""
    letters: str = ""


@dataclass(frozen=True, slots=True)
class SheetSession:
    """A sitting that is signed for: one signature column. Times are "HH:MM" or ""."""

    on: date
    starts: str = ""
    ends: str = ""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A person expected: the name in the nominative, and the organisation or the place.

    Never a contact: others see the sheet. `guardian` is printed on the children's sheet alone.
    """

    name: str
    affiliation: str = ""
    guardian: str = ""


@dataclass(frozen=True, slots=True)
class SignInSheet:
    """Everything on a sign-in sheet besides the page codes.

    The rows are printed in the order given; a blank sheet is filled with rows to the end of its
    last page. `second_language` repeats the notice in another language. Sentences of the notice
    that would need an unknown value are left out.
    """

    language: str
    title: str
    sessions: tuple[SheetSession, ...]
    rows: tuple[SheetRow, ...] = ()
    blank_rows: int = 8
    centre: str = ""
    programme: str = ""
    project_number: str = ""
    funder: str = ""
    funding_statement: str = ""
    place: str = ""
    organiser: str = ""
    facilitators: tuple[str, ...] = ()
    controller: str = ""
    contact: str = ""
    keep_until: date | None = None
    second_language: str = ""
    form: SheetForm = SheetForm.SIDE_BY_SIDE
    columns: tuple[SheetColumn, ...] = USUAL_COLUMNS[SheetForm.SIDE_BY_SIDE]
    has_photo_notice: bool = False
    has_letter_boxes: bool = False
    is_large_print: bool = False
    logos: tuple[PaperLogo, ...] = ()


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who gives the certificate: the full legal name and the registration number."""

    name: str
    registration_number: str = ""


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs it; `picture` is the id of the picture of the signature in hexadecimal digits."""

    name: str = ""
    position: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class OtherWords:
    """The words of a paper that are written differently in its second language."""

    kind: str = ""
    kind_locative: str = ""
    issue_place: str = ""


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A line of a teacher's hours: what was attended, when, for how long, and which paper says so.

    `hours` are in the unit of the paper.
    """

    title: str
    first_day: date
    last_day: date
    hours: float
    issuer: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class CertificatePaper:
    """Everything on one certificate.

    `recipient` stands in the nominative. `kind` is the kind of event as a word of the language and
    `kind_locative` its form for "took part in" where the language needs one. `hours` of 0 are not
    printed. A paper without a number is a draft and says so. `issue_place` has the form that stands
    before a date: "Preiļos" in Latvian, "Preiļi" elsewhere. `logos` names the logos by their keys:
    their pictures are kept once and never change, so a certificate keeps its own.

    `title` is that of the event, the programme or the mini-project. `recipient_dative` ("kam?") and
    `recipient_accusative` ("ko?") are confirmed forms or "". `personal_code` stands on teachers'
    papers only, and only when it was typed. `signatories` take the place of `signatory` where there
    are any. `code` is the whole text of the code that proves the paper, with its signature.
    """

    language: str
    recipient: str
    title: str
    first_day: date
    last_day: date
    issued_on: date
    issuer: Issuer
    number: str = ""
    kind: str = ""
    kind_locative: str = ""
    place: str = ""
    hours: float = 0
    hours_unit: HoursUnit = HoursUnit.ACADEMIC
    signatory: Signatory = field(default_factory=Signatory)
    issue_place: str = ""
    has_stamp_place: bool = False
    programme: str = ""
    funder: str = ""
    funding_statement: str = ""
    logos: tuple[str, ...] = ()
    second_language: str = ""
    other_words: OtherWords = field(default_factory=OtherWords)
    recipient_dative: str = ""
    recipient_accusative: str = ""
    organisation: str = ""
    personal_code: str = ""
    reason: str = ""
    programme_kind: str = ""
    approval_authority: str = ""
    approval_day: date | None = None
    approval_number: str = ""
    topics: str = ""
    facilitators: tuple[str, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    rows: tuple[StatementRow, ...] = ()
    code: str = ""
    is_e_signed: bool = False
