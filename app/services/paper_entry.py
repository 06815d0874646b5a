"""Entering signed paper: who signed, who wrote on an empty row, what was ticked, and the count.

Every mark is saved at once. A page is done when as many signatures were counted on the paper as
were entered, or when somebody said in words why not.
"""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Final

from app.domain.attendance import Mark, Method
from app.domain.errors import InvalidValueError, NotFoundError
from app.domain.errors_paper_entry import (
    OnPageAlreadyError,
    PageDoneError,
    SignaturesDifferError,
)
from app.domain.ids import PersonId
from app.domain.names import tidy_text
from app.domain.paper_entry import Standing, WaitingPaper
from app.domain.people import Consent, PersonDraft
from app.persistence import attendance, links, paper_entry, people, programme, sheet_pages
from app.services.changes import Changes
from app.services.home import known_event, known_person, known_sitting
from app.services.marking import Marking
from app.services.paper_pages import known_page, page_lines, page_with_entries
from app.services.people import added_person, tidied
from app.services.person_records import person_of_centre

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from sqlalchemy import Connection

    from app.domain.events import Event
    from app.domain.ids import EventId, SessionId
    from app.domain.paper_entry import PageLine, PaperLine, PaperPage, WalkIn
    from app.domain.people import ConsentPurpose, Person
    from app.domain.sheets import SheetPageKept
    from app.persistence.store import Store

_STILL_ENTERED: Final = timedelta(days=400)
"""So long after an event its paper is asked for: the reports of earlier years are made."""


class PaperEntryService:
    """What people do with the stack of signed paper the next morning."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def pages(self, event_id: EventId) -> tuple[PageLine, ...]:
        """Return the printed pages of an event, those of the newest print first."""
        with self._store.database.reading() as connection:
            event = known_event(connection, event_id)
            return page_lines(connection, event, self._store.clock.today())

    def waiting_pages(self, day: date | None = None) -> tuple[PageLine, ...]:
        """Return pages of all events whose days were before a day and that wait, latest first.

        Only those of this laptop's centre: the paper of others lies elsewhere.
        """
        before = day or self._store.clock.today()
        with self._store.database.reading() as connection:
            laptop = programme.this_laptop(connection)
            centre = None if laptop is None else laptop.centre
            found = paper_entry.events_with_open_pages(connection, before - _STILL_ENTERED, before)
            return tuple(
                line
                for event in found
                for line in page_lines(connection, known_event(connection, event), before)
                if line.is_waiting and line.kept.centre == centre
            )

    def waiting(self, day: date | None = None) -> tuple[WaitingPaper, ...]:
        """Return the events whose signed pages wait to be entered, the latest first."""
        of_event: dict[EventId, list[PageLine]] = {}
        for line in self.waiting_pages(day):
            of_event.setdefault(line.kept.event, []).append(line)
        return tuple(
            WaitingPaper(
                event,
                lines[0].title,
                max(day for line in lines for day in line.days),
                tuple(line.kept.code for line in lines),
            )
            for event, lines in of_event.items()
        )

    def page(self, code: str) -> PaperPage:
        """Return the page of a typed or scanned code, with everything entered from it so far."""
        with self._store.database.reading() as connection:
            return page_with_entries(connection, known_page(connection, code))

    def sign(self, code: str, line: int, session_id: SessionId, mark: Mark | None) -> Changes:
        """Note whether the person of a row signed for a session; None makes the cell blank."""
        with self._store.database.act("attendance.mark") as act:
            page = _open_page(act.connection, code)
            person = _person_on(page, line)
            marking = self._marking(act.connection, page, session_id)
            noted = marking.note(person, mark)
            act.detail.update(name=noted.name, mark="" if mark is None else mark.value)
        return Changes(act.tables)

    def sign_rest(self, code: str, session_id: SessionId, mark: Mark) -> int:
        """Mark everybody on the page whose cell is blank; say how many."""
        with self._store.database.act("paper.rest") as act:
            page = _open_page(act.connection, code)
            marking = self._marking(act.connection, page, session_id)
            blank = [line.person for line in page.unmarked(session_id) if _is_markable(line)]
            for person in blank:
                if person is not None:
                    marking.note(person, mark)
            act.detail.update(name=page.title, count=len(blank))
        return len(blank)

    def walk_in(self, code: str, line: int, session_id: SessionId, who: WalkIn) -> Person:
        """Note who wrote their name on a row of the page: they are present at the session.

        On the row of somebody else, such as one who was removed, they stand from now on.
        """
        tidy = tidied(who, self._store.clock.today()) if isinstance(who, PersonDraft) else who
        with self._store.database.act("paper.walk_in") as act:
            page = _open_page(act.connection, code)
            _line_of(page, line)
            marking = self._marking(act.connection, page, session_id)
            person = _brought_in(act.connection, marking.event, tidy)
            _refuse_second_row(act.connection, page, line, person)
            self._take_off(act.connection, page, line)
            noted = marking.note(person.id, Mark.PRESENT)
            paper_entry.put_written(act.connection, page.kept, line, noted.id)
            act.detail["name"] = noted.name
        return noted

    def clear_line(self, code: str, line: int) -> Changes:
        """Let nobody stand on a row that was filled in; marks read from this paper go with them."""
        with self._store.database.act("paper.clear_line") as act:
            page = _open_page(act.connection, code)
            act.detail["name"] = _line_of(page, line).name
            self._take_off(act.connection, page, line)
        return Changes(act.tables)

    def tick(self, code: str, line: int, purpose: ConsentPurpose, *, says: bool | None) -> Changes:
        """Note a ticked box of a row as a consent, or its refusal; None for empty boxes.

        An empty box refuses nothing: it leaves whatever was consented to elsewhere.
        """
        with self._store.database.act("paper.tick") as act:
            page = _open_page(act.connection, code)
            person, records = _who_stands(act.connection, _person_on(page, line))
            act.detail["name"] = person.name
            for one in records:
                paper_entry.remove_ticks(act.connection, page.kept, one, purpose)
            if says is not None:
                tick = _consent(page, line, person, purpose, is_given=says)
                paper_entry.put_tick(act.connection, page.kept, person.centre, tick)
        return Changes(act.tables)

    def finish(self, code: str, counted: Mapping[SessionId, int], note: str = "") -> Changes:
        """Call a page done: the counts of signatures agree, or a note says why they do not."""
        negative = next((count for count in counted.values() if count < 0), None)
        if negative is not None:
            raise InvalidValueError("count", str(negative), "negative")
        why = tidy_text(note)
        with self._store.database.act("paper.done") as act:
            page = _open_page(act.connection, code)
            differences = page.differences(counted)
            if differences and not why:
                raise SignaturesDifferError(differences)
            act.detail["name"] = page.title
            own = {one.id: counted.get(one.id, 0) for one in page.sessions}
            kept, at = page.kept.id, _moment_words(self._store.noted_now())
            sheet_pages.note_signatures(act.connection, kept, own)
            sheet_pages.note_entered(act.connection, kept, at)
            paper_entry.note_why(act.connection, kept, why if differences else "")
        return Changes(act.tables)

    def open_again(self, code: str) -> Changes:
        """Let a page that was done be entered further."""
        with self._store.database.act("paper.open_again") as act:
            kept = known_page(act.connection, code)
            act.detail["name"] = known_event(act.connection, kept.event).title
            sheet_pages.note_entered(act.connection, kept.id, "")
        return Changes(act.tables)

    def _marking(self, connection: Connection, page: PaperPage, session: SessionId) -> Marking:
        if session not in page.kept.sessions:
            raise NotFoundError("session", session.hex())
        event, _ = known_sitting(connection, session)
        return Marking(connection, event, session, Method.PAPER, self._store.noted_now())

    def _take_off(self, connection: Connection, page: PaperPage, line: int) -> None:
        """Take whoever was written on a row off it, with what this paper alone says of them."""
        person = paper_entry.written(connection, page.kept.id).get(line)
        if person is None:
            return
        paper_entry.remove_written(connection, page.kept.id, line)
        sessions = [one.id for one in page.sessions]
        for session in paper_entry.from_paper(connection, person, sessions):
            attendance.clear_mark(connection, session, person)
        for purpose in page.tick_purposes:
            paper_entry.remove_ticks(connection, page.kept, person, purpose)
        _unlist_walk_in(connection, page.kept, person)


def _moment_words(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _unlist_walk_in(connection: Connection, kept: SheetPageKept, person: PersonId) -> None:
    """Take a walk-in off the event's list for whom no mark is left."""
    known = attendance.one_registration(connection, kept.event, person)
    sums = attendance.cells(connection, kept.event)
    if known is not None and known.is_walk_in and all(cell.person != person for cell in sums):
        attendance.remove_registration(connection, kept.event, person)


def _open_page(connection: Connection, code: str) -> PaperPage:
    page = page_with_entries(connection, known_page(connection, code))
    if page.is_done:
        raise PageDoneError(page.kept.code)
    return page


def _line_of(page: PaperPage, line: int) -> PaperLine:
    if not 0 <= line < len(page.lines):
        raise InvalidValueError("line", str(line), "row")
    return page.lines[line]


def _person_on(page: PaperPage, line: int) -> PersonId:
    person = _line_of(page, line).person
    if person is None:
        raise InvalidValueError("line", str(page.lines[line].number), "row")
    return person


def _who_stands(connection: Connection, person: PersonId) -> tuple[Person, tuple[PersonId, ...]]:
    """Return the record on the paper, or one joined with it that stands, and all of them."""
    group = links.group_of(connection, links.PERSON, person)
    records = tuple(PersonId(one) for one in group)
    known = people.several(connection, records)
    return known.get(person) or known_person(connection, min(known, default=person)), records


def _is_markable(line: PaperLine) -> bool:
    return line.standing is not Standing.REMOVED and not line.is_unprinted


def _brought_in(connection: Connection, event: Event, who: PersonId | PersonDraft) -> Person:
    if isinstance(who, PersonDraft):
        return added_person(connection, event.centre, who)
    return person_of_centre(connection, event.centre, known_person(connection, who))


def _refuse_second_row(connection: Connection, page: PaperPage, line: int, person: Person) -> None:
    group = set(links.group_of(connection, links.PERSON, person.id))
    for one in page.lines:
        if one.line != line and one.person in group:
            raise OnPageAlreadyError(person.name, one.number)


def _consent(
    page: PaperPage, line: int, person: Person, purpose: ConsentPurpose, *, is_given: bool
) -> Consent:
    """Return what a ticked box says, on the first day for which its row is signed."""
    marks = page.lines[line].marks
    signed = [one.on for one in page.sessions if marks.get(one.id) is Mark.PRESENT]
    day = next(iter(signed or [one.on for one in page.sessions]), None)
    if day is None:
        raise NotFoundError("session", page.kept.code)
    ident = paper_entry.tick_id(page.kept, person.id, purpose, is_given=is_given)
    return Consent(ident, person.id, purpose, is_given, day, page.kept.code)
