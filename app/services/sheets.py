"""Sign-in sheets: from the event's records to pages that a scanner can tell apart."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.clock import wall_time
from app.domain.codes import with_check_digit
from app.domain.errors import NotFoundError, NothingToPrintError
from app.domain.events import PartnerRole, RegistrationState, TeamRole
from app.domain.papers import SheetRow, SheetSession, SignInSheet
from app.domain.sheets import SheetPageKept
from app.files import write_file
from app.persistence import attendance, events, programme, sheet_pages
from app.services.home import known_event
from app.services.paper_logos import sheet_logos

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from app.documents.sheets import SheetPlan
    from app.domain.events import Event, Registration, Session
    from app.domain.ids import EventId, SessionId
    from app.domain.papers import PrintProblem
    from app.persistence.store import Store
    from app.services.territories import TerritoriesService

CODE_DIGITS = 11
"""Random digits of a page code; a check digit follows. Fits the corner codes (app.documents)."""


@dataclass(frozen=True, slots=True)
class SheetWish:
    """What is asked of a sheet. No sessions named means all; at most five fit side by side."""

    language: str = "lv"
    second_language: str = ""
    sessions: tuple[SessionId, ...] = ()
    blank_rows: int = 8
    is_blank: bool = False
    has_news_column: bool = True
    has_photo_notice: bool = False


@dataclass(frozen=True, slots=True)
class SheetPrint:
    """A sheet ready to be saved or shown: its PDF, its pages, and who could not be printed."""

    pdf: bytes
    pages: int
    problems: tuple[PrintProblem, ...]


class SheetsService:
    """What people do with sign-in sheets."""

    def __init__(self, store: Store, territories: TerritoriesService) -> None:
        """Work on `store`; places are named by `territories`."""
        self._store = store
        self._territories = territories

    def preview(self, event_id: EventId, wish: SheetWish) -> SheetPrint:
        """Return the sheet as it would be printed; its pages are not remembered."""
        with self._store.database.reading() as connection:
            sheet, _, _ = self._data(connection, event_id, wish)
        return _drawn(_plan(sheet, _fresh_codes(frozenset())))

    def save(self, event_id: EventId, wish: SheetWish, target: Path) -> SheetPrint:
        """Write the sheet to `target` and remember what stands on each of its pages."""
        with self._store.database.act("sheet.print") as act:
            event = known_event(act.connection, event_id)
            act.detail["name"] = event.title
            sheet, people, sessions = self._data(act.connection, event_id, wish)
            plan = _plan(sheet, _fresh_codes(sheet_pages.codes(act.connection)))
            at = wall_time(self._store.clock.now())
            sheet_pages.add_all(act.connection, _pages(event, plan, people, sessions, at))
            made = _drawn(plan)
            if made.pages:
                write_file(target, made.pdf)
        return made

    def _data(
        self, connection: Connection, event_id: EventId, wish: SheetWish
    ) -> tuple[SignInSheet, tuple[Registration, ...], tuple[Session, ...]]:
        event = known_event(connection, event_id)
        sessions = _chosen(events.sessions(connection, event_id), wish.sessions)
        people = () if wish.is_blank else _expected(connection, event_id)
        if not people and not wish.blank_rows:
            raise NothingToPrintError("no_rows")
        return self._sheet(connection, event, sessions, people, wish), people, sessions

    def _sheet(
        self,
        connection: Connection,
        event: Event,
        sessions: Sequence[Session],
        people: Sequence[Registration],
        wish: SheetWish,
    ) -> SignInSheet:
        shown = programme.the_programme(connection)
        centre = programme.one_centre(connection, event.centre)
        team = events.team(connection, event.id)
        organisers = [
            one.name
            for one in events.partners(connection, event.id)
            if one.role is PartnerRole.ORGANISER
        ]
        issuer = "" if centre is None else centre.issuer_name or centre.name
        return SignInSheet(
            language=wish.language,
            second_language=wish.second_language,
            title=event.title,
            sessions=tuple(SheetSession(one.on, one.starts, one.ends) for one in sessions),
            rows=tuple(SheetRow(one.name, self._affiliation(one)) for one in people),
            blank_rows=wish.blank_rows,
            centre="" if centre is None else centre.name,
            programme=shown.name,
            project_number=shown.project_number,
            funder=shown.funders,
            funding_statement=shown.funding_statement,
            place=event.place,
            organiser=", ".join(organisers) or issuer,
            facilitators=tuple(one.name for one in team if one.role is TeamRole.FACILITATOR),
            controller=shown.controller or issuer,
            contact=shown.contact,
            has_news_column=wish.has_news_column,
            has_photo_notice=wish.has_photo_notice,
            logos=sheet_logos(connection),
        )

    def _affiliation(self, person: Registration) -> str:
        return person.organisation_name or self._territories.label(person.territory)


def _chosen(every: tuple[Session, ...], wanted: Sequence[SessionId]) -> tuple[Session, ...]:
    if not every:
        raise NothingToPrintError("no_session")
    if not wanted:
        return every
    chosen = tuple(one for one in every if one.id in wanted)
    if len(chosen) != len(set(wanted)):
        raise NotFoundError("session", wanted[0].hex())
    return chosen


def _expected(connection: Connection, event_id: EventId) -> tuple[Registration, ...]:
    return tuple(
        one
        for one in attendance.registrations(connection, event_id)
        if one.state is RegistrationState.REGISTERED
    )


def _fresh_codes(taken: frozenset[str]) -> Iterator[str]:
    while True:
        digits = "".join(str(secrets.randbelow(10)) for _ in range(CODE_DIGITS))
        code = with_check_digit(digits)
        if code not in taken:
            yield code


def _plan(sheet: SignInSheet, codes: Iterator[str]) -> SheetPlan:
    from app.documents.sheets import plan_sheet  # noqa: PLC0415  loads with the first paper

    return plan_sheet(sheet, lambda _page: next(codes))


def _drawn(plan: SheetPlan) -> SheetPrint:
    from app.documents.writer import draw_pages  # noqa: PLC0415  loads with the first paper

    if not plan.pages:
        return SheetPrint(b"", 0, plan.problems)
    pdf = draw_pages([page.page for page in plan.pages], plan.about)
    return SheetPrint(pdf, len(plan.pages), plan.problems)


def _pages(
    event: Event,
    plan: SheetPlan,
    people: Sequence[Registration],
    sessions: Sequence[Session],
    at: str,
) -> Iterator[SheetPageKept]:
    """Describe each page as it is kept: whose rows, in their order, and which sittings."""
    begin, width = 0, 0
    for page in plan.pages:
        if page.first_row == 0:
            # The rows begin anew: further sittings stand on the pages from here on.
            begin, width = begin + width, len(page.sessions)
        rows = people[page.first_row : page.first_row + page.row_count]
        yield SheetPageKept(
            id=sheet_pages.fresh_id(),
            centre=event.centre,
            event=event.id,
            code=page.code,
            page=page.number,
            pages=len(plan.pages),
            sessions=tuple(one.id for one in sessions[begin : begin + width]),
            people=tuple(one.person for one in rows),
            blank_rows=page.row_count - len(rows),
            printed_at=at,
        )
