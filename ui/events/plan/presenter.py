"""What planning an event decides: what stands in the page, what is wrong with it, how it is saved.

Plain Python. Days and times arrive as values or not at all; what cannot be read is told by the
fields themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.collation import sort_key
from app.domain.errors import KopaError, NameMissingError
from app.domain.events import ApprovedProgramme, EventDraft, HoursUnit, SessionDraft, TeamRole
from app.domain.kinds import EventKind
from app.domain.typed_dates import parse_time
from app.services.changes import Changes
from app.services.wording.errors import sentence
from app.services.wording.event_hints import hint_words
from app.texts import language, translate
from ui.events.place import EventPlace, ListPlace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import time

    from app.domain.events import Event, EventPage, Partner, Session, TeamMember
    from app.domain.ids import CentreId, EventId, MiniProjectId, PersonId, SessionId
    from ui.shell.desk import Desk

LANGUAGES: Final = ("lv", "ltg", "ru", "en", "uk", "pl")
MOST_SESSIONS: Final = 60
_PLANNED: Final = Changes(frozenset({"event", "session"}))


@dataclass(frozen=True, slots=True)
class TypedSession:
    """A sitting as it stands in the page; `place` is kept for one that has its own."""

    id: SessionId | None = None
    on: date | None = None
    starts: time | None = None
    ends: time | None = None
    place: str = ""

    @property
    def is_empty(self) -> bool:
        return self.on is None and self.starts is None and self.ends is None


@dataclass(frozen=True, slots=True)
class TypedEvent:
    """Everything that stands in the page."""

    title: str = ""
    kind: str = EventKind.EVENT.value
    place: str = ""
    is_open: bool = False
    capacity: int | None = None
    languages: tuple[str, ...] = ()
    hours_unit: HoursUnit = HoursUnit.ACADEMIC
    mini_project: MiniProjectId | None = None
    note: str = ""
    outcome_area: str = ""
    approved: ApprovedProgramme = field(default_factory=ApprovedProgramme)
    takes_team: bool = False
    takes_partners: bool = False
    sessions: tuple[TypedSession, ...] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What a similar event can take over besides what stands in the fields, in words."""

    title: str
    team: str
    partners: str


@dataclass(frozen=True, slots=True)
class PlanPage:
    """What the page begins with: its title, the word on its button, the event as known."""

    title: str
    save: str
    typed: TypedEvent
    like: TakenOver | None = None


@dataclass(frozen=True, slots=True)
class Problems:
    """What is wrong, in words: by name of the field, and by place of the sitting."""

    fields: Mapping[str, str] = field(default_factory=dict)
    sessions: Mapping[int, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.fields or self.sessions)


class PlanView(Protocol):
    """What the presenter asks of the page."""

    def show_plan(self, page: PlanPage) -> None:
        """Show an event to be typed on."""
        ...

    def show_problems(self, problems: Problems) -> None:
        """Show words under the fields that have a problem, and none under the others."""
        ...

    def mark_saved(self) -> None:
        """Take what stands in the page as saved."""
        ...


class PlanPresenter:
    """Decides how an event is planned, changed, or planned like an earlier one."""

    def __init__(self, view: PlanView, desk: Desk, go: Callable[[object], None]) -> None:
        self._view = view
        self._desk = desk
        self._go = go
        self._changing: EventPage | None = None
        self._like: EventPage | None = None

    def begin(self, mini_project: MiniProjectId | None = None, day: date | None = None) -> None:
        """Begin with an empty page: one sitting, today if no other day was pointed at."""
        self._changing = self._like = None
        first = TypedSession(on=day or self._desk.application.clock.today())
        self._view.show_plan(
            PlanPage(
                translate("Events", "Plan an event"),
                translate("Events", "Save the event"),
                TypedEvent(mini_project=mini_project, sessions=(first,)),
            )
        )

    def begin_like(self, event: EventId) -> None:
        """Begin with what an earlier event had, its days moved on by whole weeks."""
        self._changing = None
        self._like = page = self._desk.application.events.page(event)
        today = self._desk.application.clock.today()
        typed = replace(
            _typed(page.event),
            takes_team=bool(page.team),
            takes_partners=bool(page.partners),
            sessions=_moved_on(_typed_sessions(page.sessions), today) or (TypedSession(on=today),),
        )
        self._view.show_plan(
            PlanPage(
                translate("Events", "Plan a similar event"),
                translate("Events", "Save the event"),
                typed,
                TakenOver(page.event.title, _names(page.team), _names(page.partners)),
            )
        )

    def begin_changing(self, event: EventId) -> None:
        """Begin with an event as it is kept, to be changed."""
        self._like = None
        self._changing = self._desk.application.events.page(event)
        sittings = _typed_sessions(self._changing.sessions) or (TypedSession(),)
        self._view.show_plan(
            PlanPage(
                translate("Events", "Change the event"),
                translate("Events", "Save the changes"),
                replace(_typed(self._changing.event), sessions=sittings),
            )
        )

    def kinds(self) -> tuple[tuple[str, str], ...]:
        """Return the kinds with their words in alphabetical order, a centre's own among them."""
        kinds = self._desk.application.kinds
        offered = kinds.choices()
        kept = EventKind.EVENT.value if self._changing is None else self._changing.event.kind
        if kept in {code for code, _ in offered}:
            return offered
        # A kind that was removed stays on the events that have it.
        return tuple(sorted((*offered, (kept, kinds.word(kept))), key=_by_word))

    def is_own_kind(self, kind: str) -> bool:
        """Tell whether the kind is one that a centre added."""
        return kind not in set(EventKind) and self._desk.application.kinds.own(kind) is not None

    def places(self, typed: str) -> tuple[str, ...]:
        """Return places used before that contain what was typed, the most used first."""
        sought = typed.casefold().strip()
        used = self._desk.application.events.places()
        return tuple(one for one in used if sought in one.casefold())

    def mini_projects(self) -> tuple[tuple[MiniProjectId, str], ...]:
        """Return the mini-projects of the event's centre; one that was removed stays on it."""
        every = self._desk.application.mini_projects.list()
        home = self._home()
        offered = {one.id: one.title for one in every if one.centre == home}
        kept = None if self._changing is None else self._changing.event.mini_project
        if kept is not None and kept not in offered:
            offered[kept] = translate("Events", "A mini-project that was removed")
        return tuple(offered.items())

    def _home(self) -> CentreId | None:
        """Return the centre whose event it is."""
        if self._changing is not None:
            return self._changing.event.centre
        own = self._desk.application.settings.centre()
        return None if own is None else own.id

    def next_session(self, sessions: Sequence[TypedSession]) -> TypedSession:
        """Return a further sitting at the times of the last: as far on as that is from before it.

        After the only one it is the day after.
        """
        if not sessions:
            return TypedSession()
        *_, before, last = (TypedSession(), *sessions)
        following = None
        if last.on is not None:
            distance = timedelta() if before.on is None else last.on - before.on
            following = last.on + max(distance, timedelta(days=1))
        return replace(last, id=None, on=following)

    def outcome_areas(self) -> tuple[tuple[str, str], ...]:
        """Return the outcome areas by key and name; one that was removed stays on its event."""
        programme = self._desk.application.programme
        areas = {one.key: one.label(language()) for one in programme.outcome_areas()}
        beginning = self._changing or self._like
        kept = "" if beginning is None else beginning.event.outcome_area
        if kept and kept not in areas:
            areas[kept] = programme.outcome_label(kept, language())
        return tuple(areas.items())

    def hints(self, typed: TypedEvent) -> tuple[str, ...]:
        """Return what to look at before saving; nothing of it stops anybody."""
        application = self._desk.application
        days = self._days_to_look_at(typed)
        leaders = self._facilitators(typed)
        event = None if self._changing is None else self._changing.event.id
        found = application.planning.hints(typed.place, days, facilitators=leaders, event=event)
        return tuple(hint_words(one) for one in found)

    def save(self, typed: TypedEvent) -> None:
        """Save everything in one act and go to the event's page, or show what is wrong."""
        problems = _problems(typed)
        self._view.show_problems(problems)
        if problems:
            return
        try:
            event = self._add(typed) if self._changing is None else self._change(typed)
        except NameMissingError as error:
            self._view.show_problems(Problems({"title": sentence(error)}))
            return
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._view.mark_saved()
        self._go(EventPlace(event))

    def leave(self) -> None:
        """Go back to where planning began: the event that was to be changed, or the list."""
        if self._changing is None:
            self._go(ListPlace())
            return
        self._go(EventPlace(self._changing.event.id))

    def _add(self, typed: TypedEvent) -> EventId:
        sessions = [draft for _, draft in _session_drafts(typed.sessions)]
        team, partners = self._taken_over(typed)
        added = self._desk.application.events.add(
            _draft(typed, EventDraft("")), sessions, team=team, partners=partners
        )
        words = translate("Events", "Event planned: {title}").format(title=added.title)
        self._desk.tell(_PLANNED, words)
        return added.id

    def _change(self, typed: TypedEvent) -> EventId:
        assert self._changing is not None  # noqa: S101  asked by the caller
        event = self._changing.event
        draft = _draft(typed, _draft_of(event))
        sessions = list(_session_drafts(typed.sessions))
        changes = self._desk.application.events.revise(event.id, draft, sessions)
        words = translate("Events", "Event changed: {title}").format(title=draft.title)
        self._desk.tell(changes, words)
        return event.id

    def _taken_over(self, typed: TypedEvent) -> tuple[list[TeamMember], tuple[Partner, ...]]:
        if self._like is None:
            return [], ()
        # The hours of volunteers were those of the earlier event.
        team = [replace(one, minutes=0) for one in self._like.team] if typed.takes_team else []
        return team, self._like.partners if typed.takes_partners else ()

    def _facilitators(self, typed: TypedEvent) -> list[PersonId]:
        if self._changing is not None:
            team = self._changing.team
        else:
            team = tuple(self._taken_over(typed)[0])
        return [one.person for one in team if one.role is TeamRole.FACILITATOR]

    def _days_to_look_at(self, typed: TypedEvent) -> list[SessionDraft]:
        """Return the sittings that are not kept as they stand: old days are no news."""
        kept = () if self._changing is None else _typed_sessions(self._changing.sessions)
        changed = [one for one in typed.sessions if one not in kept]
        return [draft for _, draft in _session_drafts(changed)]


def _names(people: Sequence[TeamMember | Partner]) -> str:
    return ", ".join(dict.fromkeys(one.name for one in people))


def _moved_on(sessions: Sequence[TypedSession], today: date) -> tuple[TypedSession, ...]:
    """Return the sittings at the same distances from the next such weekday that is to come."""
    days = [one.on for one in sessions if one.on is not None]
    if not days:
        return tuple(replace(one, id=None) for one in sessions)
    weeks = max((today - min(days)).days // 7 + 1, 1)
    return tuple(
        replace(one, id=None, on=None if one.on is None else one.on + timedelta(weeks=weeks))
        for one in sessions
    )


def _problems(typed: TypedEvent) -> Problems:
    fields = {}
    if not typed.title.strip():
        fields["title"] = sentence(NameMissingError("event"))
    sittings = {
        place: words
        for place, session in enumerate(typed.sessions)
        if (words := _session_problem(session))
    }
    return Problems(fields, sittings)


def _session_problem(session: TypedSession) -> str:
    if session.on is None:
        if session.is_empty:
            return ""
        return translate("Events", "Write the day of these times.")
    if session.starts is None and session.ends is not None:
        return translate("Events", "Write when it starts, or leave both times empty.")
    if session.starts is not None and session.ends is not None and session.ends <= session.starts:
        return translate("Events", "The end lies before the start. Correct one of them.")
    return ""


def _draft(typed: TypedEvent, kept: EventDraft) -> EventDraft:
    """Return what was typed; what the page does not show stays as it is kept."""
    return replace(
        kept,
        title=typed.title,
        kind=typed.kind,
        place=typed.place,
        is_open=typed.is_open,
        capacity=typed.capacity or 0,
        languages=typed.languages,
        hours_unit=typed.hours_unit,
        mini_project=typed.mini_project,
        note=typed.note,
        outcome_area=typed.outcome_area,
        approved=typed.approved,
    )


def _draft_of(event: Event) -> EventDraft:
    return EventDraft(title=event.title, outcome_area=event.outcome_area)


def _typed(event: Event) -> TypedEvent:
    return TypedEvent(
        title=event.title,
        kind=event.kind,
        place=event.place,
        is_open=event.is_open,
        capacity=event.capacity or None,
        languages=event.languages,
        hours_unit=event.hours_unit,
        mini_project=event.mini_project,
        note=event.note,
        outcome_area=event.outcome_area,
        approved=event.approved,
    )


def _typed_sessions(sessions: Sequence[Session]) -> tuple[TypedSession, ...]:
    return tuple(
        TypedSession(one.id, one.on, _time(one.starts), _time(one.ends), one.place)
        for one in sessions
    )


def _time(kept: str) -> time | None:
    return parse_time(kept) if kept else None


def _session_drafts(
    sessions: Sequence[TypedSession],
) -> Iterator[tuple[SessionId | None, SessionDraft]]:
    for one in sessions:
        if one.on is not None:
            yield (
                one.id,
                SessionDraft(one.on, _kept_time(one.starts), _kept_time(one.ends), one.place),
            )


def _kept_time(typed: time | None) -> str:
    return "" if typed is None else f"{typed:%H:%M}"


def _by_word(named: tuple[str, str]) -> str:
    return sort_key(named[1])
