"""Sign-in sheets: from the event's records to pages that a scanner can tell apart."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.codes import with_check_digit
from app.domain.errors import NotFoundError, NothingToPrintError
from app.domain.events import is_expected
from app.domain.kinds import AgeBand
from app.domain.papers import SheetRow, SheetSession, SignInSheet
from app.domain.sheet_choices import SheetChoice, usual_choice
from app.domain.sheets import USUAL_COLUMNS, SheetColumn, SheetForm, SheetPageKept, in_paper_order
from app.files import write_file
from app.persistence import events, families, programme, sheet_choices, sheet_pages
from app.services.changes import Changes
from app.services.event_hosts import hosts_of
from app.services.event_people import people_of_event
from app.services.home import known_event
from app.services.paper_logos import sheet_logos

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from sqlalchemy import Connection

    from app.documents.sheets import SheetPlan
    from app.domain.events import Event, Registration, Session
    from app.domain.ids import EventId, SessionId, SheetPageId
    from app.domain.papers import PrintProblem
    from app.persistence.database import Act
    from app.persistence.store import Store
    from app.services.territories import TerritoriesService

CODE_DIGITS = 11
"""Random digits of a page code; a check digit follows. Fits the corner codes (app.documents)."""

_GROWN_UP = frozenset(AgeBand) - {AgeBand.UP_TO_12, AgeBand.FROM_13}


@dataclass(frozen=True, slots=True)
class SheetWish:
    """What is asked of a sheet. No sessions named means all; no columns, the usual of the form."""

    language: str = "lv"
    second_language: str = ""
    sessions: tuple[SessionId, ...] = ()
    blank_rows: int = 8
    form: SheetForm = SheetForm.SIDE_BY_SIDE
    columns: tuple[SheetColumn, ...] | None = None
    is_large_print: bool = False
    has_letter_boxes: bool = False
    has_photo_notice: bool = False
    has_guardian_names: bool = False
    keep_until: date | None = None

    def with_choice(self, form: SheetForm, choice: SheetChoice) -> SheetWish:
        """Return the wish for a form as it was settled; language, sessions and rows stay."""
        return replace(
            self,
            form=form,
            columns=choice.columns,
            second_language=choice.second_language,
            is_large_print=choice.is_large_print,
            has_letter_boxes=choice.has_letter_boxes,
            has_photo_notice=choice.has_photo_notice,
            has_guardian_names=choice.has_guardian_names,
            keep_until=choice.keep_until,
        )

    @property
    def chosen(self) -> SheetChoice:
        """Return what of the wish can be settled."""
        columns = USUAL_COLUMNS[self.form] if self.columns is None else self.columns
        return SheetChoice(
            columns=in_paper_order(self.form, columns),
            second_language=self.second_language,
            is_large_print=self.is_large_print,
            has_letter_boxes=self.has_letter_boxes,
            has_photo_notice=self.has_photo_notice,
            has_guardian_names=self.has_guardian_names,
            keep_until=self.keep_until,
        )


@dataclass(frozen=True, slots=True)
class SheetPrint:
    """A sheet ready to be saved or shown: its PDF, its pages, and who could not be printed.

    `kept` are the pages that were remembered, none for a preview.
    """

    pdf: bytes
    pages: int
    problems: tuple[PrintProblem, ...]
    kept: tuple[SheetPageId, ...] = ()


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
            made = self._made(act, event_id, wish)
            if made.pages:
                write_file(target, made.pdf)
        return made

    def make(self, event_id: EventId, wish: SheetWish) -> SheetPrint:
        """Remember what stands on each page of the sheet, and return it to be printed."""
        with self._store.database.act("sheet.print") as act:
            made = self._made(act, event_id, wish)
            if not made.pages:
                raise NothingToPrintError("problems")
        return made

    def take_back(self, made: SheetPrint) -> Changes:
        """Forget the pages of a sheet that never came out of a printer."""
        with self._store.database.act("sheet.take_back") as act:
            sheet_pages.remove(act.connection, made.kept)
        return Changes(act.tables)

    # What was settled about sheets

    def last_form(self) -> SheetForm:
        """Return the form that was used last on this laptop."""
        with self._store.database.reading() as connection:
            return sheet_choices.of_laptop(connection).last_form

    def usual_wish(self) -> SheetWish:
        """Return what this laptop usually asks: the form used last, as it is settled."""
        form = self.last_form()
        return SheetWish().with_choice(form, self.choice(form))

    def choice(self, form: SheetForm) -> SheetChoice:
        """Return what this laptop chose for a form, else the programme, else the usual."""
        with self._store.database.reading() as connection:
            own = sheet_choices.of_laptop(connection).of(form)
            return own or _of_programme(connection, form)

    def programme_choice(self, form: SheetForm) -> SheetChoice:
        """Return what the programme settled for a form, else the usual."""
        with self._store.database.reading() as connection:
            return _of_programme(connection, form)

    def remember(self, form: SheetForm, choice: SheetChoice) -> None:
        """Keep the choice for this laptop; what the programme has too is not kept twice.

        It is no act: nothing is undone by it, and it never leaves the laptop.
        """
        with self._store.database.unnamed(capture=False) as connection:
            own = sheet_choices.of_laptop(connection).with_choice(form, choice)
            if choice == _of_programme(connection, form):
                own = own.without(form)
            sheet_choices.keep_for_laptop(connection, own)

    def settle(self, form: SheetForm, choice: SheetChoice) -> Changes:
        """Use the choice for all sheets of the programme, on every laptop that chose nothing.

        What this laptop chose stays: when the act is undone, it is as it was.
        """
        with self._store.database.act("sheet.columns") as act:
            settled = sheet_choices.of_programme(act.connection).with_choice(form, choice)
            sheet_choices.settle_for_programme(act.connection, settled)
        return Changes(act.tables)

    def _made(self, act: Act, event_id: EventId, wish: SheetWish) -> SheetPrint:
        event = known_event(act.connection, event_id)
        act.detail["name"] = event.title
        sheet, people, sessions = self._data(act.connection, event_id, wish)
        plan = _plan(sheet, _fresh_codes(sheet_pages.codes(act.connection)))
        at = self._store.noted_now().isoformat(timespec="seconds")
        pages = tuple(_pages(event, plan, people, sessions, at))
        sheet_pages.add_all(act.connection, pages)
        return replace(_drawn(plan), kept=tuple(page.id for page in pages))

    def _data(
        self, connection: Connection, event_id: EventId, wish: SheetWish
    ) -> tuple[SignInSheet, tuple[Registration, ...], tuple[Session, ...]]:
        event = known_event(connection, event_id)
        sessions = _chosen(events.sessions(connection, event_id), wish.sessions)
        people = _on_paper(connection, event_id, wish.form)
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
        hosts = hosts_of(connection, event.id, centre)
        return SignInSheet(
            language=wish.language,
            second_language=wish.second_language,
            title=event.title,
            sessions=tuple(SheetSession(one.on, one.starts, one.ends) for one in sessions),
            rows=self._rows(connection, event.id, people, wish),
            blank_rows=wish.blank_rows,
            centre="" if centre is None else centre.name,
            programme=shown.name,
            project_number=shown.project_number,
            funder=shown.funders,
            funding_statement=shown.funding_statement,
            place=event.place,
            organiser=hosts.organiser,
            facilitators=hosts.facilitators,
            controller=shown.controller or hosts.issuer,
            contact=shown.contact,
            keep_until=wish.keep_until,
            form=wish.form,
            columns=wish.chosen.columns,
            has_photo_notice=wish.has_photo_notice,
            has_letter_boxes=wish.has_letter_boxes,
            is_large_print=wish.is_large_print,
            logos=sheet_logos(connection),
        )

    def _rows(
        self,
        connection: Connection,
        event_id: EventId,
        people: Sequence[Registration],
        wish: SheetWish,
    ) -> tuple[SheetRow, ...]:
        """Return the rows; a guardian is named only where that was asked for."""
        wants_guardians = wish.has_guardian_names and wish.form is SheetForm.CHILDREN
        guardians = families.guardians(connection, event_id) if wants_guardians else {}
        return tuple(
            SheetRow(one.name, self._affiliation(one), guardians.get(one.person, ""))
            for one in people
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


def _on_paper(
    connection: Connection, event_id: EventId, form: SheetForm
) -> tuple[Registration, ...]:
    """Return whose names the sheet carries: those who are expected, of children's sheets no adults.

    Who has a guardian is a child; who is known by their age to be grown up is not; of others
    nothing is known, and a child that is missing is worse than an adult too many.
    """
    if form is SheetForm.BLANK:
        return ()
    expected = [one for one in people_of_event(connection, event_id).people if is_expected(one)]
    if form is not SheetForm.CHILDREN:
        return tuple(expected)
    guardians = families.guardians(connection, event_id)
    return tuple(
        one for one in expected if one.person in guardians or one.age_band not in _GROWN_UP
    )


def _of_programme(connection: Connection, form: SheetForm) -> SheetChoice:
    return sheet_choices.of_programme(connection).of(form) or usual_choice(form)


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
    for page in plan.pages:
        rows = people[page.first_row : page.first_row + page.row_count]
        here = sessions[page.first_session : page.first_session + len(page.sessions)]
        yield SheetPageKept(
            id=sheet_pages.fresh_id(),
            centre=event.centre,
            event=event.id,
            code=page.code,
            page=page.number,
            pages=len(plan.pages),
            sessions=tuple(one.id for one in here),
            people=tuple(one.person for one in rows),
            blank_rows=page.row_count - len(rows),
            layout=page.layout,
            printed_at=at,
        )
