"""Signed paper that came back: who stands on its rows, and what was entered from it so far.

It knows rows in the order of the paper and what a person counted there. It does not know how a
page is drawn (app.domain.sheets has where things stand on it), nor who is asked what.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.attendance import Mark
from app.domain.codes import is_sound
from app.domain.errors_paper_entry import CodeProblem, PageCodeUnsoundError
from app.domain.people import ConsentPurpose
from app.domain.person_codes import PERSON_CODE_DIGITS
from app.domain.sheets import SheetColumn, SheetForm

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.domain.events import Session
    from app.domain.ids import EventId, PersonId, SessionId
    from app.domain.people import PersonDraft
    from app.domain.sheets import SheetPageKept

    WalkIn = PersonId | PersonDraft
    """Who stands on an empty row: somebody known, or somebody new."""

PAGE_CODE_DIGITS: Final = 12
"""Digits of a page's code, the check digit among them."""

_CORNERS: Final = "1234"


def typed_page_code(typed: str) -> str:
    """Return the code of the page in what was typed or scanned; raises PageCodeUnsoundError.

    A scanner reads a corner of the page: behind the page's code stands which corner it is.
    """
    digits = "".join(typed.split()).replace("-", "")
    problem = _problem_of(digits)
    if problem is not None:
        raise PageCodeUnsoundError(typed.strip(), problem)
    return digits[:PAGE_CODE_DIGITS]


def _problem_of(digits: str) -> CodeProblem | None:
    if not digits:
        return CodeProblem.EMPTY
    if not (digits.isascii() and digits.isdigit()):
        return CodeProblem.DIGITS
    if len(digits) == PERSON_CODE_DIGITS and is_sound(digits):
        return CodeProblem.PERSON
    code, corner = digits[:PAGE_CODE_DIGITS], digits[PAGE_CODE_DIGITS:]
    if len(code) < PAGE_CODE_DIGITS or len(corner) > 1 or corner not in _CORNERS:
        return CodeProblem.LENGTH
    return None if is_sound(code) else CodeProblem.CHECK_DIGIT


def tick_purposes(page: SheetPageKept) -> tuple[ConsentPurpose, ...]:
    """Return what can be consented to in the columns of a page, in the order of the paper.

    What a guardian ticks is about the child.
    """
    if page.layout is None:
        return ()
    is_of_children = page.layout.form is SheetForm.CHILDREN
    photo = ConsentPurpose.CHILD_PHOTO if is_of_children else ConsentPurpose.PHOTO
    known = {SheetColumn.NEWS: ConsentPurpose.NEWS, SheetColumn.PHOTO: photo}
    return tuple(known[one] for one in page.layout.columns if one in known)


def is_signed(page: SheetPageKept) -> bool:
    """Tell whether people signed for each session; on some forms somebody ticked who came."""
    return page.layout is None or page.layout.is_signed


def has_no_box(purpose: ConsentPurpose) -> bool:
    """Tell whether the paper has a box for saying no; an empty box says nothing at all."""
    return purpose is ConsentPurpose.CHILD_PHOTO


class Standing(StrEnum):
    """How somebody who stands on the paper stands in the records today."""

    EXPECTED = "expected"  # on the event's list, as when it was printed
    WRITTEN = "written"  # found written by hand
    OFF_LIST = "off_list"  # was taken off the event's list since
    JOINED = "joined"  # was noted as one person with another record since
    REMOVED = "removed"  # was removed from the records since
    EMPTY = "empty"  # an empty row


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A row of the page. `line` counts from 0 on this page, `number` is what the paper says.

    `same_as` is the name of the other record of somebody who was joined. `twin_of` is the number
    of an earlier row of the page with the same person: they share their marks and count once.
    `ticks` are boxes of the paper that were ticked: True for yes, False for no.
    """

    line: int
    number: int
    person: PersonId | None = None
    name: str = ""
    organisation: str = ""
    territory: str = ""
    age_band: str = ""
    standing: Standing = Standing.EMPTY
    same_as: str = ""
    twin_of: int | None = None
    is_unprinted: bool = False
    marks: Mapping[SessionId, Mark] = field(default_factory=dict)
    ticks: Mapping[ConsentPurpose, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Difference:
    """The paper shows another number of signatures (or ticks) for a session than were entered."""

    session: Session
    counted: int
    entered: int
    is_signed: bool = True


@dataclass(frozen=True, slots=True)
class PaperPage:
    """A printed page with everything that was entered from it.

    `sessions` are its signature columns that are still in the event, `lost_sessions` how many are
    not. `centre` names the page's centre where it is not this laptop's. `added_since` names people
    of the event's list who stand on no page of this print.
    """

    kept: SheetPageKept
    title: str
    sessions: tuple[Session, ...]
    lines: tuple[PaperLine, ...]
    tick_purposes: tuple[ConsentPurpose, ...] = ()
    centre: str = ""
    lost_sessions: int = 0
    added_since: tuple[str, ...] = ()
    is_newest: bool = True

    @property
    def is_done(self) -> bool:
        """Tell whether somebody called the page done."""
        return bool(self.kept.entered_at)

    def entered(self, session: SessionId) -> int:
        """Return how many people of the page are marked as present."""
        return sum(
            line.marks.get(session) is Mark.PRESENT for line in self.lines if line.twin_of is None
        )

    def differences(self, counted: Mapping[SessionId, int]) -> tuple[Difference, ...]:
        """Return the sessions for which another number was counted than entered."""
        return tuple(
            Difference(one, counted.get(one.id, 0), self.entered(one.id), is_signed(self.kept))
            for one in self.sessions
            if counted.get(one.id, 0) != self.entered(one.id)
        )

    def unmarked(self, session: SessionId) -> tuple[PaperLine, ...]:
        """Return the rows with somebody on them for whom nothing is entered."""
        return tuple(
            line
            for line in self.lines
            if line.person is not None and line.twin_of is None and session not in line.marks
        )


@dataclass(frozen=True, slots=True)
class PageLine:
    """A printed page in a list: of which event and days, and how far it is.

    `is_newest` is False where the same sheet was printed again later. `is_begun` tells that
    something was entered from it, `is_waiting` that its days are over and that it is not done.
    """

    kept: SheetPageKept
    title: str
    days: tuple[date, ...]
    is_newest: bool = True
    is_begun: bool = False
    is_waiting: bool = False


@dataclass(frozen=True, slots=True)
class WaitingPaper:
    """An event whose signed pages wait to be entered."""

    event: EventId
    title: str
    last_day: date
    codes: tuple[str, ...]
