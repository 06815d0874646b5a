"""What the attendance part decides: each mark is one act, saved at once; totals follow every mark.

Plain Python. It keeps the grid as it is shown, so that one mark changes one cell and one line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.attendance import Cell, Grid, Mark, SessionTotals
from app.domain.errors import KopaError
from app.domain.events import is_expected
from app.domain.minutes import minutes_of
from app.domain.row_order import RowOrder
from app.services.changes import Changes
from app.services.wording.errors import sentence
from app.texts import translate
from ui.events.attendance.rows import arranged, family_of, orders_of, without_cancelled
from ui.events.attendance.words import (
    cell_told,
    longer_told,
    mark_told,
    running_line,
)
from ui.events.place import CountsPlace, DoorPlace, PaperPlace
from ui.events.words import session_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.events import Registration, Session
    from app.domain.ids import EventId, PersonId, SessionId
    from app.domain.people import PersonDraft
    from ui.shell.desk import Desk

_WALKED_IN: Final = Changes(frozenset({"person", "registration", "attendance"}))
_MARKED: Final = Changes(frozenset({"attendance"}))
_VIEW: Final = "attendance"
_SHOWN: Final = (
    "attendance",
    "registration",
    "person",
    "session",
    "headcount",
    "headcount_category",
    "event",
    "duplicate_link",
    "sheet_page",
)
_NEXT: Final[Mapping[Mark | None, Mark | None]] = {
    None: Mark.PRESENT,
    Mark.PRESENT: Mark.ABSENT,
    Mark.ABSENT: Mark.EXCUSED,
    Mark.EXCUSED: None,
}


@dataclass(frozen=True, slots=True)
class CountLine:
    """How many of a category came without a name."""

    category: str
    words: str
    count: int


@dataclass(frozen=True, slots=True)
class SessionShown:
    """The session at the cursor. `rest` is how many people have no mark in it yet."""

    session: SessionId
    name: str
    line: str
    rest: int
    counts: tuple[CountLine, ...]
    counted_by: str


class AttendanceView(Protocol):
    """What the presenter asks of the part."""

    def show_grid(self, grid: Grid) -> None:
        """Show people and sessions; what did not change is not painted again."""
        ...

    def show_order(self, order: RowOrder, offered: tuple[RowOrder, ...]) -> None:
        """Show in which order the people stand, and which others there are."""
        ...

    def show_cell(self, person: PersonId, session: SessionId, cell: Cell | None) -> None:
        """Show one mark."""
        ...

    def open_minutes(self, minutes: int | None, session: int) -> None:
        """Let minutes be typed for the cell at the cursor; `session` is how long it lasts."""
        ...

    def show_session(self, shown: SessionShown | None) -> None:
        """Show the session that marks and counts go to; None where the event has no day."""
        ...

    def go_to(self, person: PersonId) -> None:
        """Put the cursor on a person."""
        ...


class AttendancePresenter:
    """Decides for the attendance of one event; the Target of finding people there."""

    def __init__(self, view: AttendanceView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._event: EventId | None = None
        self._grid = Grid((), (), {}, (), ())
        self._order = RowOrder.NAME
        self._session: Session | None = None
        self._offered: tuple[str, ...] = ()
        self._categories: dict[str, str] = {}
        self._is_telling = False

    def open(self, event: EventId) -> None:
        """Show the attendance of another event, at the session of today or the last one before."""
        self._event = event
        self._session = None
        kept = self._desk.application.views.recall(_VIEW).get("order", "")
        self._order = RowOrder(kept) if kept in set(RowOrder) else RowOrder.NAME
        self.load()

    def load(self) -> None:
        """Show the attendance as it is kept now."""
        if self._event is None:
            return
        self._grid = without_cancelled(self._desk.application.attendance.grid(self._event))
        headcounts = self._desk.application.headcounts
        self._offered = tuple(one.code for one in headcounts.choices())
        self._categories = headcounts.names()
        known = {one.id: one for one in self._grid.sessions}
        kept = None if self._session is None else known.get(self._session.id)
        self._session = kept or self._nearest_session()
        self._show_rows()
        self._show_session()

    def order_by(self, order: RowOrder) -> None:
        """Let the people stand in another order, here and wherever attendance is taken next."""
        self._order = order
        self._desk.application.views.keep(_VIEW, {"order": order.value})
        self._show_rows()

    def take_changes(self, changes: Changes) -> None:
        """Load again what others changed; a mark made here is shown already."""
        if self._is_telling:
            return
        if changes.concern(*_SHOWN):
            self.load()

    def choose_session(self, session: SessionId) -> None:
        """Let marks and counts go to another session."""
        if self._session is not None and self._session.id == session:
            return
        self._session = next(one for one in self._grid.sessions if one.id == session)
        self._show_session()

    def go_to_counts(self) -> None:
        """Go to counting with big numbers, and to the organisations that came."""
        if self._event is not None:
            session = None if self._session is None else self._session.id
            self._desk.go("events", CountsPlace(self._event, session))

    def go_to_paper(self) -> None:
        """Go to the signed pages of the event."""
        if self._event is not None:
            self._desk.go("events", PaperPlace(self._event))

    def go_to_door(self) -> None:
        """Let people in by their names, with the whole window for it."""
        if self._event is None or self._session is None:
            self._desk.explain(_no_day())
            return
        self._desk.go("events", DoorPlace(self._event, self._session.id))

    def mark(self, person: PersonId, session: SessionId, mark: Mark | None) -> bool:
        """Save a mark; return False when it could not be saved."""
        if self._mark_of(person, session) == mark:
            return True
        try:
            changes = self._desk.application.attendance.mark(session, person, mark)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return False
        self._keep(person, session, None if mark is None else Cell(person, session, mark))
        self._show_session()
        self._tell_own(changes, mark_told(self._name_of(person), mark))
        return True

    def mark_family(self, person: PersonId, session: SessionId) -> bool:
        """Mark a person and those of the family without a mark as present, in one act."""
        came = [
            one
            for one in family_of(self._grid, person)
            if one == person or (one, session) not in self._grid.cells
        ]
        if len(came) < 2:
            return self.mark(person, session, Mark.PRESENT)
        try:
            changes = self._desk.application.attendance.mark_together(session, came)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return False
        for one in came:
            known = self._grid.cells.get((one, session))
            if known is None or known.mark is not Mark.PRESENT:
                self._keep(one, session, Cell(one, session, Mark.PRESENT))
        self._show_session()
        names = ", ".join(map(self._name_of, came))
        words = translate("Attendance", "%n people present: {names}", n=len(came))
        self._tell_own(changes, words.format(names=names))
        return True

    def begin_minutes(self, person: PersonId, session: SessionId) -> None:
        """Let the minutes of a cell be typed."""
        cell = self._grid.cells.get((person, session))
        minutes = None if cell is None else cell.minutes
        self._view.open_minutes(minutes, self._length_of(session))

    def take_minutes(self, person: PersonId, session: SessionId, typed: str) -> bool:
        """Save minutes as typed; return False when they have to be typed again."""
        length = self._length_of(session)
        try:
            given = minutes_of(typed)
            minutes = None if given == length else given
            if not self._is_news(person, session, typed, minutes):
                return True
            changes = self._desk.application.attendance.set_minutes(session, person, minutes)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return False
        cell = Cell(person, session, Mark.PRESENT, minutes)
        self._keep(person, session, cell)
        self._show_session()
        name = self._name_of(person)
        is_longer = 0 < length < (minutes or 0)
        words = longer_told(name, minutes or 0, length) if is_longer else cell_told(name, cell)
        self._tell_own(changes, words)
        return True

    def step(self, person: PersonId, session: SessionId) -> None:
        """Save the mark that follows: blank, present, absent, excused, blank again."""
        self.mark(person, session, _NEXT[self._mark_of(person, session)])

    def mark_rest(self) -> None:
        """Mark everybody whose cell in the session is blank as present."""
        if self._session is None:
            return
        try:
            count = self._desk.application.attendance.mark_rest_present(self._session.id)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self.load()
        words = translate("Attendance", "%n people marked as present: {session}", n=count)
        self._tell_own(_MARKED, words.format(session=self._session_name()))

    def count(self, counts: Mapping[str, int], counted_by: str) -> bool:
        """Save how many came without a name; return False when it could not be saved."""
        if self._session is None or (dict(counts), counted_by.strip()) == self._counted():
            return True
        try:
            changes = self._desk.application.headcounts.set_headcounts(
                self._session.id, counts, counted_by
            )
        except KopaError as error:
            self._desk.explain(sentence(error))
            return False
        assert self._event is not None  # noqa: S101  a session belongs to the open event
        self._grid = without_cancelled(self._desk.application.attendance.grid(self._event))
        self._show_session()
        words = translate("Attendance", "Without names: {count} ({session})")
        told = words.format(count=sum(counts.values()), session=self._session_name())
        self._tell_own(changes, told)
        return True

    # What finding people asks of the grid

    def listed(self) -> frozenset[PersonId]:
        return frozenset(self._grid.leads)

    def take_known(self, person: PersonId, name: str) -> None:
        """Mark somebody as present; who was not on the list is a walk-in."""
        if self._session is None:
            self._desk.explain(_no_day())
            return
        changes = self._desk.application.attendance.mark(self._session.id, person, Mark.PRESENT)
        self.load()
        self._view.go_to(self._grid.lead(person))
        self._tell_own(changes, mark_told(name, Mark.PRESENT))

    def take_new(self, draft: PersonDraft) -> None:
        """Add somebody who came without registering, and mark them as present."""
        if self._session is None or self._event is None:
            self._desk.explain(_no_day())
            return
        attendance = self._desk.application.attendance
        person = attendance.walk_in(self._event, self._session.id, draft)
        self.load()
        self._view.go_to(person.id)
        words = translate("Attendance", "Added and present: {name}").format(name=person.name)
        self._tell_own(_WALKED_IN, words)

    def _tell_own(self, changes: Changes, words: str) -> None:
        self._is_telling = True
        try:
            self._desk.tell(changes, words)
        finally:
            self._is_telling = False

    def _show_rows(self) -> None:
        offered = orders_of(self._grid)
        # What was printed elsewhere, or a family elsewhere, orders nobody here.
        order = self._order if self._order in offered else RowOrder.NAME
        self._view.show_order(order, offered)
        self._view.show_grid(arranged(self._grid, order))

    def _keep(self, person: PersonId, session: SessionId, cell: Cell | None) -> None:
        if cell is None:
            self._grid.cells.pop((person, session), None)
        else:
            self._grid.cells[person, session] = cell
        self._view.show_cell(person, session, cell)

    def _is_news(
        self, person: PersonId, session: SessionId, typed: str, minutes: int | None
    ) -> bool:
        """Tell whether typed minutes change anything; nothing typed marks nobody."""
        cell = self._grid.cells.get((person, session))
        if cell is None or cell.mark is not Mark.PRESENT:
            return bool(typed.strip())
        return cell.minutes != minutes

    def _length_of(self, session: SessionId) -> int:
        return next((one.minutes for one in self._grid.sessions if one.id == session), 0)

    def _mark_of(self, person: PersonId, session: SessionId) -> Mark | None:
        cell = self._grid.cells.get((person, session))
        return None if cell is None else cell.mark

    def _name_of(self, person: PersonId) -> str:
        return next((one.name for one in self._grid.people if one.person == person), "")

    def _session_name(self) -> str:
        assert self._session is not None  # noqa: S101  asked where there is one
        return session_name(
            self._session, self._grid.sessions, self._desk.application.clock.today()
        )

    def _nearest_session(self) -> Session | None:
        today = self._desk.application.clock.today()
        begun = [one for one in self._grid.sessions if one.on <= today]
        of_today = [one for one in begun if one.on == today]
        if of_today:
            return of_today[0]
        return begun[-1] if begun else next(iter(self._grid.sessions), None)

    def _show_session(self) -> None:
        if self._session is None:
            self._view.show_session(None)
            return
        session = self._session.id
        counts, counted_by = self._counted()
        self._view.show_session(
            SessionShown(
                session=session,
                name=self._session_name(),
                line=running_line(self._totals(session, counts)),
                rest=sum(self._is_blank(one, session) for one in self._grid.people),
                counts=tuple(
                    CountLine(category, self._categories.get(category, category), count)
                    for category, count in counts.items()
                ),
                counted_by=counted_by,
            )
        )

    def _totals(self, session: SessionId, counts: Mapping[str, int]) -> SessionTotals:
        named = sum(
            cell.session == session and cell.mark is Mark.PRESENT
            for cell in self._grid.cells.values()
        )
        return SessionTotals(session, named, sum(counts.values()))

    def _counted(self) -> tuple[dict[str, int], str]:
        """Return the counts of the session by category, none left out, and who counted."""
        counts = dict.fromkeys(self._offered, 0)
        counted_by = ""
        for one in self._grid.headcounts:
            if self._session is not None and one.session == self._session.id:
                if one.count or one.category in counts:
                    counts[one.category] = one.count
                counted_by = one.counted_by or counted_by
        return counts, counted_by

    def _is_blank(self, person: Registration, session: SessionId) -> bool:
        return is_expected(person) and (person.person, session) not in self._grid.cells


def _no_day() -> str:
    return translate("Attendance", "The event has no day yet. Add one under Change.")
