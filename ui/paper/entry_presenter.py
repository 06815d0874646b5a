"""What entering a page decides: each key is saved at once, and the count comes before the end.

The page is read again after every act: what stands on the screen is what is kept. It shows nobody
how many were entered before they counted the paper. Plain Python.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.attendance import Mark
from app.domain.errors import KopaError
from app.domain.errors_paper_entry import SignaturesDifferError
from app.domain.paper_entry import has_no_box, is_signed
from app.services.changes import Changes
from app.services.wording.errors import sentence
from app.services.wording.moments import moment_words
from app.services.wording.paper_entry import difference_words
from app.texts import translate
from ui.events.place import PaperPlace
from ui.paper.words import (
    mark_told,
    page_name,
    rows_words,
    session_head,
    tick_word,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.domain.events import Session
    from app.domain.ids import PersonId, SessionId
    from app.domain.paper_entry import Difference, PaperLine, PaperPage
    from app.domain.people import ConsentPurpose, PersonDraft
    from app.services.paper_entry import PaperEntryService
    from ui.shell.desk import Desk

_ENTERED: Final = Changes(frozenset({"person", "registration", "attendance", "sheet_line"}))


@dataclass(frozen=True, slots=True)
class CountField:
    """A session whose signatures are counted on the paper."""

    session: SessionId
    words: str


@dataclass(frozen=True, slots=True)
class Told:
    """What the paper shows and what was entered, and where to look: the row to go to, if any.

    `has_unmarked` tells that rows with names have no mark yet.
    """

    words: tuple[str, ...]
    where: str = ""
    line: int | None = None
    session: SessionId | None = None
    has_unmarked: bool = False


@dataclass(frozen=True, slots=True)
class Ended:
    """A page that is done: what it says, and the code of the next page that is not.

    `differs` says how the counts differ, and `note` why: without a note they came to differ later.
    """

    words: str
    differs: str = ""
    note: str = ""
    next_code: str = ""
    next_words: str = ""


class EntryView(Protocol):
    """What the presenter asks of the page."""

    def show_page(self, page: PaperPage) -> None:
        """Show title, rows, and what is worth knowing about the page."""
        ...

    def show_counting(self, fields: tuple[CountField, ...], *, is_signed: bool) -> None:
        """Ask how many signatures, or else ticks, the paper shows; what is typed there stays."""
        ...

    def show_difference(self, told: Told) -> None:
        """Say that the counts differ, and where to look."""
        ...

    def show_uncounted(self, session: SessionId) -> None:
        """Say that a session's signatures have to be counted first."""
        ...

    def show_ended(self, ended: Ended) -> None:
        """Say that the page is done."""
        ...


class EntryPresenter:
    """Decides for one page; the Target of finding those who wrote their names by hand."""

    def __init__(self, view: EntryView, desk: Desk, go: Callable[[object], None]) -> None:
        self._view = view
        self._desk = desk
        self._go = go
        self._page: PaperPage | None = None
        self._counted: dict[SessionId, int] = {}
        self._is_telling = False
        self._row: tuple[int, SessionId] | None = None

    @property
    def page(self) -> PaperPage | None:
        """The page that is shown."""
        return self._page

    def open(self, code: str) -> bool:
        """Show a page; return False, with the reason said, where there is none."""
        try:
            page = self._service.page(code)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return False
        self._counted = {}
        self._show(page)
        return True

    def load(self) -> None:
        """Show the page as it is kept now."""
        if self._page is None:
            return
        try:
            page = self._service.page(self._page.kept.code)
        except KopaError as error:
            # The printing itself was undone, or an import took the event away.
            self._desk.explain(sentence(error))
            self.go_back()
            return
        self._show(page)

    def take_changes(self, changes: Changes) -> None:
        """Read the page again where others changed something; own acts are shown already."""
        subjects = ("attendance", "registration", "person", "session", "event", "duplicate_link")
        if not self._is_telling and changes.concern(*subjects, "sheet_page", "sheet_line"):
            self.load()

    def sign(self, line: int, session: SessionId, mark: Mark | None) -> bool:
        """Save whether a row is signed; return False when that could not be."""
        shown = self._line(line)
        if shown is None or shown.person is None:
            return False
        if shown.marks.get(session) is mark:
            return True
        code = self._code()
        words = _mark_told(shown, session, mark)
        return self._act(lambda: self._service.sign(code, line, session, mark), words)

    def step(self, line: int, session: SessionId) -> None:
        """Save the mark that follows: blank, signed, not signed, blank again."""
        shown = self._line(line)
        if shown is None:
            return
        following = {None: Mark.PRESENT, Mark.PRESENT: Mark.ABSENT}
        self.sign(line, session, following.get(shown.marks.get(session)))

    def sign_all(self, session: SessionId) -> None:
        """Mark everybody who has no mark as signed; exceptions are taken out afterwards."""
        self._sign_rest(session, Mark.PRESENT)

    def leave_rest(self, session: SessionId) -> None:
        """Mark everybody who has no mark as not signed."""
        self._sign_rest(session, Mark.ABSENT)

    def _sign_rest(self, session: SessionId, mark: Mark) -> None:
        if self._page is None:
            return
        count = len(self._page.unmarked(session))
        if not count:
            self._desk.say(translate("Paper", "Every row with a name has its mark already."))
            return
        if mark is Mark.PRESENT:
            words = translate("Paper", "%n rows marked as signed", n=count)
        else:
            words = translate("Paper", "%n rows marked as not signed", n=count)
        code = self._code()
        self._act(lambda: self._rest(code, session, mark), words)

    def _rest(self, code: str, session: SessionId, mark: Mark) -> Changes:
        self._service.sign_rest(code, session, mark)
        return _ENTERED

    def tick(self, line: int, purpose: ConsentPurpose) -> None:
        """Save what the boxes of a row say next: no tick, yes, and no where there is such a box."""
        shown = self._line(line)
        if shown is None or shown.person is None:
            return
        follows_yes = False if has_no_box(purpose) else None
        following = {None: True, True: follows_yes, False: None}
        says = following[shown.ticks.get(purpose)]
        code = self._code()
        words = f"{shown.name}: {tick_word(purpose, says)}"
        self._act(lambda: self._service.tick(code, line, purpose, says=says), words)

    def clear(self, line: int) -> None:
        """Let nobody stand on a row that was filled in."""
        shown = self._line(line)
        if shown is None or shown.person is None:
            return
        code = self._code()
        words = translate("Paper", "Row {number} is empty again").format(number=shown.number)
        self._act(lambda: self._service.clear_line(code, line), words)

    # What finding people asks

    def begin_naming(self, line: int, session: SessionId) -> bool:
        """Let the next person that is found stand on this row; False where none may."""
        if self._page is None or self._page.is_done:
            self._refuse_done()
            return False
        self._row = (line, session)
        return True

    def listed(self) -> frozenset[PersonId]:
        if self._page is None:
            return frozenset()
        return frozenset(one.person for one in self._page.lines if one.person is not None)

    def take_known(self, person: PersonId, name: str) -> None:
        """Let somebody who is known stand on the row, as present."""
        del name
        self._take(person)

    def take_new(self, draft: PersonDraft) -> None:
        """Let somebody who is not known yet stand on the row, as present."""
        self._take(draft)

    def _take(self, who: PersonId | PersonDraft) -> None:
        if self._row is None:
            return
        line, session = self._row
        person = self._service.walk_in(self._code(), line, session, who)
        self.load()
        shown = self._line(line)
        number = 0 if shown is None else shown.number
        words = translate("Paper", "Row {number}: {name}, present")
        self._tell(_ENTERED, words.format(number=number, name=person.name))

    # The count

    def check(self, counted: Mapping[SessionId, int | None], note: str = "") -> None:
        """Call the page done when the counts agree, or when a note says why they do not."""
        if self._page is None:
            return
        missing = next((one for one, count in counted.items() if count is None), None)
        if missing is not None:
            self._view.show_uncounted(missing)
            return
        self._counted = {one: count for one, count in counted.items() if count is not None}
        try:
            changes = self._service.finish(self._code(), self._counted, note)
        except SignaturesDifferError as error:
            self._view.show_difference(self._told(error.differences))
            return
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        title = self._page.title
        self.load()
        words = translate("Paper", "Page entered: {title}").format(title=title)
        self._tell(changes, words)

    def open_again(self) -> None:
        """Let the page be entered further."""
        code = self._code()
        words = translate("Paper", "The page is open again")
        self._counted = {}
        self._act(lambda: self._service.open_again(code), words)

    # Ways on

    def go_back(self) -> None:
        """Go to the printed pages of the event."""
        self._go(PaperPlace() if self._page is None else PaperPlace(self._page.kept.event))

    def go_to_page(self, code: str) -> None:
        """Go to another page of the stack."""
        self._go(PaperPlace(code=code))

    @property
    def _service(self) -> PaperEntryService:
        return self._desk.application.paper_entry

    def _code(self) -> str:
        return "" if self._page is None else self._page.kept.code

    def _line(self, line: int) -> PaperLine | None:
        return None if self._page is None else self._page.lines[line]

    def _act(self, act: Callable[[], Changes], words: str) -> bool:
        try:
            changes = act()
        except KopaError as error:
            self._desk.explain(sentence(error))
            return False
        self.load()
        self._tell(changes, words)
        return True

    def _tell(self, changes: Changes, words: str) -> None:
        self._is_telling = True
        try:
            self._desk.tell(changes, words)
        finally:
            self._is_telling = False

    def _refuse_done(self) -> None:
        self._desk.explain(translate("Paper", "This page is done. Open it again first."))

    def _show(self, page: PaperPage) -> None:
        self._page = page
        self._view.show_page(page)
        if page.is_done:
            self._view.show_ended(self._ended(page))
            return
        differences = page.differences(self._counted) if self._counted else ()
        if differences:
            self._view.show_difference(self._told(differences))
        else:
            self._view.show_counting(_fields(page), is_signed=is_signed(page.kept))

    def _told(self, differences: tuple[Difference, ...]) -> Told:
        assert self._page is not None  # noqa: S101  a difference is one of a page
        words = self._differing(differences)
        first = differences[0]
        unmarked = self._page.unmarked(first.session.id)
        if unmarked and first.entered < first.counted:
            numbers = rows_words(tuple(one.number for one in unmarked))
            where = translate("Paper", "Rows without a mark: {rows}").format(rows=numbers)
            return Told(words, where, unmarked[0].line, first.session.id, has_unmarked=True)
        return Told(words, *self._suspects(first), has_unmarked=bool(unmarked))

    def _differing(self, differences: tuple[Difference, ...]) -> tuple[str, ...]:
        sessions = self._page.sessions if self._page is not None else ()
        several = len(sessions) > 1
        return tuple(
            difference_words(one, of=session_head(one.session, sessions) if several else "")
            for one in differences
        )

    def _suspects(self, difference: Difference) -> tuple[str, int | None, SessionId | None]:
        """Return which rows to compare: those not signed where too few are, else the others."""
        assert self._page is not None  # noqa: S101  as above
        session = difference.session.id
        has_too_few = difference.entered < difference.counted
        wanted = Mark.ABSENT if has_too_few else Mark.PRESENT
        found = [one for one in self._page.lines if one.marks.get(session) is wanted]
        numbers = rows_words(tuple(one.number for one in found))
        if not found:
            words = translate("Paper", "Every row has a mark. Did somebody sign on an empty row?")
            return words, len(self._page.kept.people), session
        if has_too_few:
            words = translate("Paper", "Compare the rows marked as not signed: {rows}")
        else:
            words = translate("Paper", "Compare the rows marked as signed: {rows}")
        return words.format(rows=numbers), found[0].line, session

    def _ended(self, page: PaperPage) -> Ended:
        counts = ", ".join(
            _count_words(page, one, page.kept.signatures.get(one.id, 0)) for one in page.sessions
        )
        words = translate("Paper", "Entered {moment} · {counts}").format(
            moment=moment_words(page.kept.entered_at), counts=counts
        )
        others = [
            one
            for one in self._service.pages(page.kept.event)
            if one.is_newest and not one.kept.entered_at
        ]
        # On with the stack: the page after this one before those that lie above it.
        others.sort(key=lambda one: (one.kept.page < page.kept.page, one.kept.page))
        following = next(iter(others), None)
        differs = " ".join(self._differing(page.differences(page.kept.signatures)))
        if following is None:
            return Ended(words, differs, page.kept.note)
        next_words = translate("Paper", "Next: {page}").format(page=page_name(following.kept))
        return Ended(words, differs, page.kept.note, following.kept.code, next_words)


def _mark_told(shown: PaperLine, session: SessionId, mark: Mark | None) -> str:
    """Return what a mark says; who let somebody in at the door must not lose that unseen."""
    if mark is Mark.ABSENT and shown.marks.get(session) is Mark.PRESENT:
        return translate("Paper", "{name}: absent; noted as present until now").format(
            name=shown.name
        )
    return mark_told(shown.name, mark)


def _fields(page: PaperPage) -> tuple[CountField, ...]:
    return tuple(CountField(one.id, session_head(one, page.sessions)) for one in page.sessions)


def _count_words(page: PaperPage, session: Session, count: int) -> str:
    if is_signed(page.kept):
        words = translate("Paper", "%n signatures", n=count)
    else:
        words = translate("Paper", "%n ticks", n=count)
    is_alone = len(page.sessions) == 1
    return words if is_alone else f"{session_head(session, page.sessions)}: {words}"
