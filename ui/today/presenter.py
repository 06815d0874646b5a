"""What the Today screen decides: which card says what, what is waiting, and where a button leads.

Plain Python. It knows the services of today; it refuses to know widgets.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.dates import day_text, numeric
from app.domain.errors import KopaError
from app.domain.events import EventState
from app.services.wording.errors import sentence
from app.texts import language, translate
from ui.events.place import (
    DoorPlace,
    EventPlace,
    ListPlace,
    PaperPlace,
    Part,
    PlanPlace,
)
from ui.events.words import Look, near_day, people_words, state_look, times
from ui.today import waiting
from ui.today.waiting import PLACES, Waiting, WaitingLine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from app.domain.events import EventLine, EventSummary, Session
    from app.domain.evidence import MissingScan
    from app.domain.ids import EventId
    from app.domain.paper_entry import WaitingPaper
    from app.jobs import Job
    from app.services.changes import Changes
    from app.services.today import Today
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

MOST_OF_A_KIND: Final = 4
"""So many events of one kind of waiting are named; the list shows the others."""

_BACKUP_LASTS: Final = timedelta(days=7)
_EXPORT_LASTS: Final = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class EventCard:
    """One event of the day. `is_next` is the one whose buttons are wanted first."""

    event: EventId
    title: str
    about: str
    numbers: str
    look: Look
    is_next: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted beside the window: duplicates, signed paper that waits, missing scans.

    For whoever looks after the laptops of a programme also which of them need it.
    """

    duplicates: int = 0
    paper: tuple[WaitingPaper, ...] = ()
    scans: tuple[MissingScan, ...] = ()
    laptops: int = 0
    lacks_recovery_paper: bool = False


@dataclass(frozen=True, slots=True)
class SoonLine:
    """An event of the next two weeks."""

    event: EventId
    title: str
    when: str
    about: str
    numbers: str


@dataclass(frozen=True, slots=True)
class TodayPage:
    """Everything the screen shows. `is_beginning` where no event was ever planned.

    `gathers`: this laptop was set up as a coordinator's and joined nothing yet; `only_reads`: it
    belongs and plans nothing itself.
    """

    day: str
    cards: tuple[EventCard, ...]
    waiting: tuple[WaitingLine, ...]
    soon: tuple[SoonLine, ...]
    safe: tuple[str, ...]
    is_beginning: bool
    gathers: bool = False
    only_reads: bool = False


class TodayView(Protocol):
    """What the presenter asks of the screen."""

    def show_page(self, page: TodayPage) -> None:
        """Show the day."""
        ...

    def begin_counting_soon(self) -> None:
        """Let duplicates and signed paper be counted once the day is painted."""
        ...

    def listen_to(self, counting: RunningJob) -> None:
        """Hand on what becomes of the counting, as long as the screen is there to show it."""
        ...


class TodayPresenter:
    """Decides what stands on the Today screen."""

    def __init__(self, view: TodayView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._counted = Counted()
        self._counting: RunningJob | None = None

    def load(self) -> None:
        """Show the day as it is kept now."""
        self._show()
        self._view.begin_counting_soon()

    def _show(self) -> None:
        application = self._desk.application
        found = application.today.today()
        sends = self._sends()
        self._view.show_page(
            TodayPage(
                day=_day_words(found.day),
                cards=self._cards(found),
                waiting=self._lines(found, sends=sends) if found.has_events else (),
                soon=tuple(self._soon_line(one, found.day) for one in found.soon),
                safe=tuple(_safe(found, sends=sends)),
                is_beginning=not found.has_events,
                gathers=self._gathers and not application.today.belongs_to_programme(),
                only_reads=self._only_reads,
            )
        )

    def _sends(self) -> bool:
        """Say whether a coordinator waits for files: whoever works alone has nobody to send to."""
        application = self._desk.application
        if self._gathers or application.settings.centre() is None or self._only_reads:
            return False
        return application.today.belongs_to_programme()

    @property
    def _only_reads(self) -> bool:
        return not self._desk.application.rights.now().may_write

    @property
    def _gathers(self) -> bool:
        laptop = self._desk.application.settings.laptop()
        return laptop is not None and laptop.keeps_all

    def begin_exchange(self) -> None:
        """Go where the laptops of centres are let in, and their files come."""
        self._desk.go("exchange")

    def _lines(self, found: Today, *, sends: bool) -> tuple[WaitingLine, ...]:
        counted = self._counted
        of_this_laptop = (
            *waiting.laptops(counted.laptops, lacks_paper=counted.lacks_recovery_paper),
            *_safety(found, sends=sends),
        )
        if self._only_reads:
            # What waits for somebody who changes records waits elsewhere.
            return of_this_laptop
        return (
            *_signed(self._counted.paper, found.day),
            *_waiting(_without(found, self._counted.paper)),
            *waiting.disagreements(self._desk.application.disagreements.waiting()),
            *waiting.differences(self._desk.application.differences.news()),
            *_papers(found),
            *_scans(self._counted, found.day),
            *waiting.duplicates(self._counted.duplicates),
            *of_this_laptop,
        )

    def count_duplicates(self) -> None:
        """Count beside the window, without a word: the day is there at once, the number follows."""
        if self._counting is None:
            self._counting = self._desk.jobs.start(self._count)
            self._view.listen_to(self._counting)

    def _count(self, job: Job) -> Counted:
        application = self._desk.application
        paper = application.paper_entry.waiting()
        scans = application.evidence.missing()
        duplicates = application.duplicates.count(job).count
        if not application.today.belongs_to_programme():
            return Counted(duplicates, paper, scans)
        found = application.laptops.waiting()
        return Counted(duplicates, paper, scans, found.laptops, found.lacks_paper)

    def take_count(self, counted: Counted) -> None:
        """Show how many possible duplicates there are, and which paper waits."""
        if counted != self._counted:
            self._counted = counted
            self._show()

    def forget_counting(self) -> None:
        """Count again the next time."""
        self._counting = None

    def plan_event(self) -> None:
        """Go to planning a further event."""
        self._desk.go("events", PlanPlace())

    def open_event(self, event: EventId) -> None:
        """Go to the page of an event."""
        self._desk.go("events", EventPlace(event))

    def take_attendance(self, event: EventId) -> None:
        """Go to an event's attendance."""
        self._desk.go("events", EventPlace(event, Part.ATTENDANCE))

    def open_door(self, event: EventId) -> None:
        """Let people in to an event."""
        self._desk.go("events", DoorPlace(event))

    def print_sheet(self, event: EventId) -> None:
        """Go to an event's sign-in sheet."""
        self._desk.go("events", EventPlace(event, Part.SHEET))

    def print_certificates(self, event: EventId) -> None:
        """Go to an event's certificates."""
        self._desk.go("events", EventPlace(event, Part.CERTIFICATES))

    def settle(self, line: WaitingLine) -> None:
        """Do what the button of a waiting line says."""
        match line.why:
            case Waiting.NO_ATTENDANCE if line.event is not None:
                self.take_attendance(line.event)
            case Waiting.NOT_CLOSED if line.event is not None:
                self._mark_held(line.event, line.words)
            case Waiting.SIGNED:
                self._desk.go("papers", PaperPlace(line.event))
            case Waiting.SCANS if line.event is not None:
                self._desk.go("events", EventPlace(line.event, Part.EVIDENCE))
            case _:
                self._desk.go(*PLACES.get(line.why, ("events", ListPlace())))

    def concerns(self, changes: Changes) -> bool:
        """Tell whether changes can alter what stands on the screen."""
        return changes.concern(
            "person",
            "duplicate_link",
            "difference",
            "event",
            "event_kind",
            "session",
            "registration",
            "attendance",
            "headcount",
            "certificate",
            "sheet_page",
            "sheet_line",
            "evidence",
            "centre",
        )

    def _cards(self, found: Today) -> tuple[EventCard, ...]:
        following = next((one.id for one in found.events if _is_open_work(one)), None)
        return tuple(
            _card(one, self._about(one, found.day), is_next=one.id == following)
            for one in found.events
        )

    def _about(self, event: EventSummary, today: date) -> str:
        application = self._desk.application
        sessions = application.events.page(event.id).sessions
        hours = [times(one.starts, one.ends) for one in sessions if one.on == today]
        kind = application.kinds.word(event.kind)
        about = (*hours, _which_day(sessions, today), kind, event.place)
        return " · ".join(part for part in about if part)

    def _soon_line(self, event: EventSummary, today: date) -> SoonLine:
        day = "" if event.first_day is None else near_day(event.first_day, today)
        when = " · ".join(part for part in (day, times(event.starts, "")) if part)
        kind = self._desk.application.kinds.word(event.kind)
        about = " · ".join(part for part in (kind, event.place) if part)
        return SoonLine(event.id, event.title, when, about, people_words(event, event.numbers))

    def _mark_held(self, event: EventId, title: str) -> None:
        try:
            changes = self._desk.application.events.mark_held(event)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        words = translate("Today", "Event marked as held: {title}").format(title=title)
        self._desk.tell(changes, words)


def _day_words(day: date) -> str:
    words = day_text(day, language())
    return words[:1].upper() + words[1:]


def _card(event: EventSummary, about: str, *, is_next: bool) -> EventCard:
    return EventCard(
        event=event.id,
        title=event.title,
        about=about,
        numbers=" · ".join(_numbers(event)),
        look=state_look(event.state),
        is_next=is_next,
    )


def _which_day(sessions: Sequence[Session], today: date) -> str:
    days = sorted({one.on for one in sessions})
    if len(days) < 2 or today not in days:
        return ""
    return translate("Today", "day {number} of {all}").format(
        number=days.index(today) + 1, all=len(days)
    )


def _is_open_work(event: EventSummary) -> bool:
    return event.state is EventState.PLANNED


def _numbers(event: EventSummary) -> Iterator[str]:
    if event.registered:
        yield translate("Today", "Registered: {count}").format(count=event.registered)
    elif event.is_open:
        yield translate("Today", "Open to all, without registration")
    else:
        yield translate("Today", "Nobody is registered yet")
    if event.present:
        yield translate("Today", "Present: {count}").format(count=event.present)
    if event.headcount:
        yield translate("Today", "Without names: {count}").format(count=event.headcount)
    if event.certificates:
        yield translate("Today", "Certificates: {count}").format(count=event.certificates)


def _signed(paper: Sequence[WaitingPaper], today: date) -> Iterator[WaitingLine]:
    for one in paper[:MOST_OF_A_KIND]:
        words = translate("Today", "{day}: %n signed pages wait to be entered", n=len(one.codes))
        yield WaitingLine(
            Waiting.SIGNED,
            one.title,
            words.format(day=near_day(one.last_day, today)),
            translate("Today", "Enter from paper"),
            one.event,
        )
    if len(paper) > MOST_OF_A_KIND:
        yield WaitingLine(
            Waiting.SIGNED,
            translate("Today", "Signed paper of %n more events", n=len(paper) - MOST_OF_A_KIND),
            translate("Today", "The stack shows all pages that wait."),
            translate("Today", "Open the stack"),
        )


def _without(found: Today, paper: Sequence[WaitingPaper]) -> Today:
    """Leave out events whose attendance waits on paper: they are named with the paper."""
    on_paper = {one.event for one in paper}
    waiting = tuple(one for one in found.without_attendance if one.id not in on_paper)
    return replace(found, without_attendance=waiting)


def _waiting(found: Today) -> Iterator[WaitingLine]:
    for one in found.without_attendance[:MOST_OF_A_KIND]:
        yield WaitingLine(
            Waiting.NO_ATTENDANCE,
            one.title,
            translate("Today", "{day}: attendance is not entered").format(
                day=_last_day(one, found.day)
            ),
            translate("Today", "Take attendance"),
            one.id,
        )
    for one in found.not_closed[:MOST_OF_A_KIND]:
        yield WaitingLine(
            Waiting.NOT_CLOSED,
            one.title,
            translate("Today", "{day}: took place, but still stands as planned").format(
                day=_last_day(one, found.day)
            ),
            translate("Today", "Mark as held"),
            one.id,
        )
    hidden = _beyond(found.without_attendance) + _beyond(found.not_closed)
    if hidden:
        yield WaitingLine(
            Waiting.MORE,
            translate("Today", "%n more events wait", n=hidden),
            translate("Today", "The list of events shows them all."),
            translate("Today", "Open the list"),
        )


def _papers(found: Today) -> Iterator[WaitingLine]:
    if found.papers and found.papers_since is not None:
        yield WaitingLine(
            Waiting.PAPERS,
            translate("Today", "%n certificates are not handed out", n=found.papers),
            translate("Today", "The oldest is of {day}.").format(
                day=numeric(found.papers_since, language())
            ),
            translate("Today", "Open the register"),
        )


def _scans(counted: Counted, today: date) -> Iterator[WaitingLine]:
    """Yield one quiet line for all sheets without a scan; what is not entered yet is named so."""
    on_paper = {one.event for one in counted.paper}
    missing = [one for one in counted.scans if one.event not in on_paper]
    if not missing:
        return
    first = missing[0]
    yield WaitingLine(
        Waiting.SCANS,
        translate("Today", "%n events lack the scan of their signed sheet", n=len(missing)),
        translate("Today", "The oldest: {title}, {day}.").format(
            title=first.title, day=near_day(first.day, today)
        ),
        translate("Today", "Add the scan"),
        first.event,
    )


def _beyond(events: Sequence[EventLine]) -> int:
    return max(len(events) - MOST_OF_A_KIND, 0)


def _last_day(event: EventLine, today: date) -> str:
    return "" if event.last_day is None else near_day(event.last_day, today)


def _safety(found: Today, *, sends: bool) -> Iterator[WaitingLine]:
    if not _is_fresh(found.last_backup, found.day, _BACKUP_LASTS):
        yield WaitingLine(
            Waiting.BACKUP,
            _since(
                found.last_backup,
                translate("Today", "Last backup: {day}"),
                translate("Today", "There is no backup yet"),
            ),
            translate("Today", "A copy on a stick saves the records if this laptop breaks."),
            translate("Today", "Make a backup"),
        )
    if sends and not _is_fresh(found.last_export, found.day, _EXPORT_LASTS):
        yield WaitingLine(
            Waiting.EXPORT,
            _since(
                found.last_export,
                translate("Today", "Last file to the coordinator: {day}"),
                translate("Today", "The coordinator has no file from here yet"),
            ),
            translate("Today", "One file a month keeps the common report complete."),
            translate("Today", "Make the file"),
        )


def _safe(found: Today, *, sends: bool) -> Iterator[str]:
    """Say quietly what is in order."""
    if _is_fresh(found.last_backup, found.day, _BACKUP_LASTS):
        yield _since(found.last_backup, translate("Today", "Last backup: {day}"), "")
    if sends and _is_fresh(found.last_export, found.day, _EXPORT_LASTS):
        yield _since(
            found.last_export, translate("Today", "Last file to the coordinator: {day}"), ""
        )


def _is_fresh(moment: datetime | None, today: date, lasts: timedelta) -> bool:
    return moment is not None and today - moment.date() <= lasts


def _since(moment: datetime | None, known: str, never: str) -> str:
    if moment is None:
        return never
    return known.format(day=numeric(moment.date(), language()))
