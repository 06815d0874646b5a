"""Printed pages read together with what was entered from them: rows in the order of the paper.

It resolves who stands on a row when people were removed, joined or taken off the list since the
page was printed. It changes nothing (app.services.paper_entry does).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.errors_paper_entry import PageUnknownError
from app.domain.events import RegistrationState
from app.domain.ids import PersonId
from app.domain.paper_entry import (
    PageLine,
    PaperLine,
    PaperPage,
    Standing,
    tick_purposes,
    typed_page_code,
)
from app.domain.sheets import SheetForm
from app.persistence import events, links, paper_entry, people, programme, sheet_pages
from app.services.event_people import people_of_event
from app.services.home import known_event

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from sqlalchemy import Connection

    from app.domain.attendance import Mark
    from app.domain.events import Event, Registration
    from app.domain.ids import SessionId
    from app.domain.people import ConsentPurpose, Person
    from app.domain.sheets import SheetPageKept
    from app.services.event_people import EventPeople


def known_page(connection: Connection, code: str) -> SheetPageKept:
    """Return the page of a typed or scanned code, or refuse."""
    asked = typed_page_code(code)
    kept = sheet_pages.page_by_code(connection, asked)
    if kept is None:
        raise PageUnknownError(asked)
    return kept


def page_with_entries(connection: Connection, kept: SheetPageKept) -> PaperPage:
    """Return a page with its rows and everything that was entered from them."""
    event = known_event(connection, kept.event)
    sessions = events.sessions(connection, event.id)
    printed = sheet_pages.of_event(connection, event.id)
    together = _same_print(kept, printed)
    return PaperPage(
        kept=kept,
        title=event.title,
        sessions=tuple(one for one in sessions if one.id in kept.sessions),
        lines=_Rows(connection, kept).lines(first_row_of(kept, printed)),
        tick_purposes=tick_purposes(kept),
        centre=_other_centre(connection, event),
        lost_sessions=len(set(kept.sessions) - {one.id for one in sessions}),
        added_since=_added_since(connection, together) if together else (),
        is_newest=_is_newest(kept, printed),
    )


def page_lines(connection: Connection, event: Event, before: date) -> tuple[PageLine, ...]:
    """Return the printed pages of an event, the newest print first; days before `before` wait."""
    printed = sheet_pages.of_event(connection, event.id)
    days = {one.id: one.on for one in events.sessions(connection, event.id)}
    came = people_of_event(connection, event.id)
    marked = {(cell.person, cell.session) for cell in came.cells}
    from_paper = {
        (came.lead(person), one) for person, one in paper_entry.all_from_paper(connection, event.id)
    }
    lines = []
    for kept in printed:
        own = tuple(days[one] for one in kept.sessions if one in days)
        is_newest = _is_newest(kept, printed)
        begun = paper_entry.written(connection, kept.id) or any(
            (came.lead(person), one) in from_paper
            for person in kept.people
            for one in kept.sessions
        )
        is_over = bool(own) and max(own) < before and not kept.entered_at
        is_wanted = bool(begun) or (is_newest and _has_blanks(kept, days, came, marked))
        line = PageLine(kept, event.title, own, is_newest, bool(begun), is_over and is_wanted)
        lines.append(line)
    return tuple(lines)


def first_row_of(kept: SheetPageKept, printed: Iterable[SheetPageKept]) -> int:
    """Return how many rows of the sheet stood on the pages before."""
    if kept.layout is not None:
        return kept.first_row
    earlier = [
        one
        for one in _same_print(kept, printed)
        if one.page < kept.page and one.sessions == kept.sessions
    ]
    # Without a moment of printing several prints may look like one: then no number is sure.
    is_sure = len({one.page for one in earlier}) == len(earlier)
    return sum(one.lines for one in earlier) if is_sure else 0


def _same_print(kept: SheetPageKept, printed: Iterable[SheetPageKept]) -> tuple[SheetPageKept, ...]:
    print_of = (kept.printed_at, kept.pages)
    return tuple(one for one in printed if (one.printed_at, one.pages) == print_of)


def _is_newest(kept: SheetPageKept, printed: Iterable[SheetPageKept]) -> bool:
    """Tell whether the same sheet was not printed again later."""
    return not any(
        one.printed_at > kept.printed_at
        for one in printed
        if one.sessions == kept.sessions and _kind(one) == _kind(kept)
    )


def _kind(kept: SheetPageKept) -> tuple[bool, bool]:
    """Tell sheets apart that are used beside each other: of children, and with no names on them."""
    is_of_children = kept.layout is not None and kept.layout.form is SheetForm.CHILDREN
    is_blank = kept.layout is not None and kept.layout.form is SheetForm.BLANK
    return is_of_children, is_blank


def _has_blanks(
    kept: SheetPageKept,
    days: Mapping[SessionId, date],
    came: EventPeople,
    marked: set[tuple[PersonId, SessionId]],
) -> bool:
    """Tell whether something of the page is in no records: whoever used the door needs no paper."""
    sessions = [one for one in kept.sessions if one in days]
    if not kept.people:
        with_marks = {session for _, session in marked}
        return not with_marks.issuperset(sessions)
    return any((came.lead(one), day) not in marked for one in kept.people for day in sessions)


def _other_centre(connection: Connection, event: Event) -> str:
    laptop = programme.this_laptop(connection)
    if laptop is not None and laptop.centre == event.centre:
        return ""
    centre = programme.one_centre(connection, event.centre)
    return "" if centre is None else centre.name


class _Rows:
    """The rows of one page, with everybody who stands on them read at once."""

    def __init__(self, connection: Connection, kept: SheetPageKept) -> None:
        self._kept = kept
        self._written = paper_entry.written(connection, kept.id)
        self._stands = {**dict(enumerate(kept.people)), **self._written}
        standing = sorted(set(self._stands.values()))
        self._groups = links.groups_of(connection, links.PERSON, standing)
        everybody = {one for person in standing for one in self._records_of(person)}
        self._known = people.several(connection, sorted(everybody))
        self._names = paper_entry.names_ever(connection, standing)
        self._ticks = paper_entry.ticks(connection, kept.code)
        self._came = people_of_event(connection, kept.event)
        self._registrations = {one.person: one for one in self._came.records}
        self._marks = {(cell.person, cell.session): cell.mark for cell in self._came.cells}

    def lines(self, first_row: int) -> tuple[PaperLine, ...]:
        """Return the rows in the order of the paper, whose rows before are so many."""
        first_of: dict[PersonId, int] = {}
        lines = []
        for line in range(self._kept.lines):
            number = first_row + line + 1
            person = self._stands.get(line)
            if person is None:
                lines.append(PaperLine(line, number))
                continue
            first = first_of.setdefault(min(self._records_of(person)), number)
            made = self._line(line, number, person)
            lines.append(made if first == number else replace(made, twin_of=first))
        return tuple(lines)

    def _line(self, line: int, number: int, person: PersonId) -> PaperLine:
        records = self._records_of(person)
        among = (self._came.lead(person), *records)
        registration = next(
            (self._registrations[one] for one in among if one in self._registrations), None
        )
        known = next((self._known[one] for one in records if one in self._known), None)
        other = self._other_on_list(records)
        unprinted = () if self._kept.layout is None else self._kept.layout.unprinted
        return PaperLine(
            line=line,
            number=number,
            person=person,
            name=self._names.get(person, ""),
            organisation=_organisation(registration, known),
            territory=_territory(registration, known),
            age_band=_age_band(registration, known),
            standing=self._standing(line, records, registration),
            same_as="" if other is None else other.name,
            is_unprinted=line in unprinted and line not in self._written,
            marks=self._marks_of(records),
            ticks=self._ticks_of(records),
        )

    def _standing(
        self, line: int, records: Sequence[PersonId], registration: Registration | None
    ) -> Standing:
        if not any(one in self._known for one in records):
            return Standing.REMOVED
        if records[0] not in self._known or self._other_on_list(records) is not None:
            return Standing.JOINED
        if line in self._written:
            return Standing.WRITTEN
        is_off = registration is None or registration.state is RegistrationState.CANCELLED
        return Standing.OFF_LIST if is_off else Standing.EXPECTED

    def _other_on_list(self, records: Sequence[PersonId]) -> Person | None:
        """Return another record of the person that stands on the list, or all that is left."""
        others = [one for one in records[1:] if one in self._known]
        if records[0] in self._known:
            others = [one for one in others if one in self._registrations]
        return self._known[others[0]] if others else None

    def _records_of(self, person: PersonId) -> tuple[PersonId, ...]:
        """Return the records of a person, the one that stands on the paper first."""
        group = self._groups.get(person, ())
        return (person, *(PersonId(one) for one in sorted(group) if one != person))

    def _marks_of(self, records: Sequence[PersonId]) -> dict[SessionId, Mark]:
        found: dict[SessionId, Mark] = {}
        among = (self._came.lead(records[0]), *records)
        for session in self._kept.sessions:
            marks = [self._marks[one, session] for one in among if (one, session) in self._marks]
            if marks:
                found[session] = marks[0]
        return found

    def _ticks_of(self, records: Sequence[PersonId]) -> dict[ConsentPurpose, bool]:
        found: dict[ConsentPurpose, bool] = {}
        for one in reversed(records):
            found.update(self._ticks.get(one, {}))
        return found


def _organisation(registration: Registration | None, person: Person | None) -> str:
    if registration is not None:
        return registration.organisation_name
    return "" if person is None else person.organisation_name


def _territory(registration: Registration | None, person: Person | None) -> str:
    if registration is not None:
        return registration.territory
    return "" if person is None else person.territory


def _age_band(registration: Registration | None, person: Person | None) -> str:
    if registration is not None:
        return registration.age_band
    return "" if person is None else person.age_band


def _added_since(connection: Connection, pages: Sequence[SheetPageKept]) -> tuple[str, ...]:
    """Return the names on the event's list that stand on none of these pages."""
    standing = {person for page in pages for person in page.people}
    for page in pages:
        standing.update(paper_entry.written(connection, page.id).values())
    came = people_of_event(connection, pages[0].event)
    standing = {came.lead(person) for person in standing}
    return tuple(
        one.name
        for one in came.people
        if one.state is RegistrationState.REGISTERED and one.person not in standing
    )
