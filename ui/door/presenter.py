"""What the door decides: who is shown for three letters, and what becomes of each key.

Plain Python. Each check-in is saved before the view hears of it. Nothing private leaves here: a
match has its name, and only namesakes have a place, an organisation or ages beside it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final

import resources
from app.domain.door import CodeKind, Standing, Welcome
from app.domain.errors import InvalidValueError, KopaError, NameMissingError
from app.domain.names import GivenNames, SplitName, capitalised, split_full_name
from app.domain.people import PersonDraft
from app.domain.search import fold, is_surely_meant
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.texts import translate
from ui.door import words
from ui.door.shown import (
    ArrivalLine,
    DoorLine,
    FamilyLine,
    Head,
    NewPerson,
    Result,
    Shown,
    SittingChoice,
    Sound,
)
from ui.events.attendance.words import running_line
from ui.events.place import EventPlace, Part
from ui.events.words import full_day
from ui.people.wording import age_words
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.domain.door import Arrival, DoorMatch, DoorState
    from app.domain.events import Event, Session
    from app.domain.ids import PersonId
    from app.domain.people import LikelySame
    from app.services.door import CheckIn
    from ui.door.shown import DoorView, TypedNew
    from ui.events.place import DoorPlace
    from ui.shell.desk import Desk

MOST_LIKELY: Final = 2
_ACTS: Final = "door."


class DoorPresenter:
    """The door over its services."""

    def __init__(self, view: DoorView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._event: Event | None = None
        self._sessions: tuple[Session, ...] = ()
        self._session: Session | None = None
        self._typed = ""
        self._family: tuple[FamilyLine, ...] = ()
        self._guardian: PersonId | None = None
        self._newest: tuple[PersonId, str] | None = None
        self._after_pin: Callable[[], object] | None = None
        self._may_leave = False
        self._is_loud = False

    @property
    def is_open(self) -> bool:
        """Whether people can come in."""
        return self._session is not None

    # Opening and leaving

    def open(self, place: DoorPlace) -> None:
        """Open the door of an event."""
        self.close()
        try:
            door = self._desk.application.door.open(place.event, place.session)
        except KopaError as error:
            self._view.show_trouble(sentence(error))
            return
        self._event, self._sessions, self._session = door.event, door.sessions, door.session
        if self._session is None:
            text = translate("Attendance", "The event has no day yet. Add one under Change.")
            self._view.show_trouble(text)
            return
        self._show_head()
        self._show_sound()
        self.refresh()
        self._view.begin_again()

    def close(self) -> None:
        """Forget the event: somebody went elsewhere."""
        self._event = self._session = self._newest = None
        self._sessions = ()
        self._typed = ""
        self._may_leave = False
        self._after_pin = None

    def refresh(self) -> None:
        """Show how many are here and who came last."""
        if self._session is None:
            return
        try:
            state = self._desk.application.door.state(self._session.id)
        except KopaError as error:
            self._session = None
            self._view.show_trouble(sentence(error))
            return
        self._view.show_state(self._shown(state))

    def step_session(self, step: int) -> None:
        """Go on to another session of the day."""
        if self._session is None:
            return
        at = next(n for n, one in enumerate(self._sessions) if one.id == self._session.id)
        self.choose_session(min(max(at + step, 0), len(self._sessions) - 1))

    def choose_session(self, at: int) -> None:
        """Let people into another session of the day."""
        self._session = self._sessions[at]
        self._newest = None
        self._show_head()
        self.refresh()
        self.type(self._typed)

    def leave(self) -> None:
        """Go back to the event, after the PIN where one is set."""
        if self.may_close(self.leave):
            event = self._event
            place = None if event is None else EventPlace(event.id, Part.ATTENDANCE)
            self.close()
            self._desk.go("events", place)

    def toggle_sound(self) -> None:
        """Switch the sounds off or on, for this laptop."""
        settings = self._desk.application.settings
        kept = settings.preferences()
        settings.prefer(replace(kept, has_door_sound=not kept.has_door_sound))
        self._show_sound()

    def _show_sound(self) -> None:
        kept = self._desk.application.settings.preferences()
        self._is_loud = kept.has_door_sound
        self._view.show_sound(is_on=self._is_loud)

    def may_close(self, then: Callable[[], object]) -> bool:
        """Tell whether the door may be left; otherwise ask for the PIN and do it `then`."""
        if self._session is None or self._may_leave:
            return True
        if not self._desk.application.door_pin.is_set():
            return True
        self._after_pin = then
        self._view.ask_pin("")
        return False

    def try_pin(self, typed: str) -> None:
        """Leave when the PIN is right, or say that it is not."""
        tried = self._desk.application.door_pin.try_pin(typed)
        then = self._after_pin
        if tried.is_right and then is not None:
            self._may_leave = True
            then()
            self._may_leave = False
            return
        self._play(Sound.TROUBLE)
        if tried.wait:
            text = translate("Door", "Not this PIN. The next try counts in {seconds} seconds.")
            self._view.ask_pin(text.format(seconds=tried.wait))
        else:
            self._view.ask_pin(translate("Door", "Not this PIN."))

    # Typing and letting in

    def type(self, typed: str) -> None:
        """Show who is meant by what is typed."""
        self._typed = typed
        if self._session is None:
            return
        found = self._desk.application.door.find(self._session.id, typed)
        if not found and not _is_a_name(typed):
            self._view.show_lines(())
            return
        names = Counter(fold(one.name) for one in found)
        lines = [self._line(one, is_alone=names[fold(one.name)] == 1) for one in found]
        self._view.show_lines((*lines, self._line_for_new(typed)))

    def take(self, line: DoorLine) -> None:
        """Let one in, or show the fields for somebody new."""
        if line.person is None:
            self.begin_new()
            return
        self._check_in((line.person,))

    def take_family(self, line: DoorLine) -> None:
        """Let one in together with all who belong to them."""
        if line.person is None or self._session is None:
            return
        near = self._desk.application.door.family(self._session.id, line.person)
        self._check_in(tuple(one.person for one in near))

    def begin_family(self, line: DoorLine) -> None:
        """Show who belongs to one, all ticked, for those who left somebody at home."""
        if line.person is None or self._session is None or not line.family:
            return
        near = self._desk.application.door.family(self._session.id, line.person)
        self._family = tuple(
            FamilyLine(one.person, one.name, age_words(one.age_band), not one.is_here, one.is_here)
            for one in near
        )
        self._view.show_family(self._family)

    def tick(self, place: int) -> None:
        """Tick one of the family, or take the tick away."""
        if not 0 <= place < len(self._family) or self._family[place].is_here:
            return
        changed = replace(self._family[place], is_ticked=not self._family[place].is_ticked)
        self._family = (*self._family[:place], changed, *self._family[place + 1 :])
        self._view.show_family(self._family)

    def take_ticked(self) -> None:
        """Let in those of the family who are ticked."""
        ticked = tuple(one.person for one in self._family if one.is_ticked)
        if ticked:
            self._check_in(ticked)
        else:
            self._view.begin_again()

    def scan(self, code: str) -> None:
        """Let in whose card was scanned, or say what it was; what is half typed stays."""
        if self._session is None:
            return
        try:
            scan = self._desk.application.door.scan(self._session.id, code)
        except KopaError as error:
            self._refuse(sentence(error))
            return
        if scan.check_in is not None:
            self._tell(scan.check_in)
        elif scan.matches:
            # Two people under one code, which hardly ever happens: the volunteer knows who it is.
            self._view.show_lines([self._line(one, is_alone=False) for one in scan.matches])
            self._refuse(translate("Door", "This code fits several people. Please choose."))
        else:
            self._refuse(_scan_words(scan.kind))

    def undo(self) -> None:
        """Take back the newest thing that was done at the door."""
        found = self._desk.application.undo.next_undo()
        if found is None or not found.what.startswith(_ACTS):
            text = translate("Door", "Nothing more to take back here.")
            self._view.show_result(Result("", text, Tone.NEUTRAL, "info"))
            return
        try:
            result = self._desk.application.undo.undo()
        except KopaError as error:
            self._refuse(sentence(error))
            return
        done = act_words(result.act.what, result.act.detail)
        text = translate("Shell", "Undone: {act}").format(act=done)
        self._newest = None
        self._view.show_result(Result("", text, Tone.ATTENTION, "undo"))
        self._play(Sound.NOTE)
        self.refresh()
        self.type(self._typed)

    # Somebody new

    def begin_new(self) -> None:
        """Show the fields for somebody new, with what was typed as their name."""
        name = split_full_name(capitalised(self._typed), _given_names())
        self._begin(name, self._home(), None, "")

    def begin_child(self) -> None:
        """Show the fields for a child of whoever came in last."""
        if self._newest is None or self._session is None:
            text = translate("Door", "Let the grown-up in first, then the child.")
            self._view.show_result(Result("", text, Tone.NEUTRAL, "info"))
            return
        guardian, name = self._newest
        known = self._desk.application.people.page(guardian).person
        given = capitalised(self._typed)
        child = SplitName(given, known.surname, is_sure=True)
        self._begin(child, known.territory or self._home(), guardian, name)

    def look_for_likely(self, typed: TypedNew) -> None:
        """Warn of those who may be the one being typed."""
        found = self._desk.application.people.likely_same(_draft(typed), MOST_LIKELY)
        self._view.show_likely(tuple(map(self._likely_line, found)))

    def add(self, typed: TypedNew) -> None:
        """Add somebody new and let them in."""
        if self._session is None:
            return
        draft = replace(_draft(typed), guardian=self._guardian)
        try:
            came = self._desk.application.door.walk_in(self._session.id, draft)
        except NameMissingError as error:
            self._view.show_problem("given", sentence(error))
        except InvalidValueError as error:
            self._view.show_problem(error.field, sentence(error))
        except KopaError as error:
            self._refuse(sentence(error))
        else:
            # The children of one grown-up come one after the other.
            keep, guardian = self._guardian is not None, self._newest
            self._view.begin_again()
            self._tell(came)
            if keep:
                self._newest = guardian

    def places(self, typed: str) -> tuple[tuple[str, str], ...]:
        """Return codes and words of the places that answer to what is typed."""
        offers = self._desk.application.territories.offers(typed, 4) if typed.strip() else ()
        return tuple((one.code, one.line) for one in offers)

    # Within

    def _begin(
        self, name: SplitName, territory: str, guardian: PersonId | None, with_whom: str
    ) -> None:
        self._guardian = guardian
        place = self._desk.application.territories.label(territory)
        self._view.show_new(NewPerson(name.given, name.surname, territory, place, with_whom))

    def _home(self) -> str:
        centre = self._desk.application.settings.centre()
        return "" if centre is None else centre.territory

    def _check_in(self, persons: tuple[PersonId, ...]) -> None:
        if self._session is None:
            return
        try:
            came = self._desk.application.door.check_in(self._session.id, persons)
        except KopaError as error:
            self._refuse(sentence(error))
            return
        self._view.begin_again()
        self._tell(came)

    def _tell(self, came: CheckIn) -> None:
        self._newest = (came.arrived[0].person, came.arrived[0].name)
        self._view.show_result(self._result(came))
        is_smooth = came.is_new and not came.beyond
        self._play(Sound.GOOD if is_smooth else Sound.NOTE)
        self.refresh()

    def _result(self, came: CheckIn) -> Result:
        new = [one for one in came.arrived if one.welcome is not Welcome.ALREADY_HERE]
        told = new or list(came.arrived)
        parts = [self._welcome(told)]
        if came.beyond and new:
            parts.append(words.beyond_words(came.beyond))
        is_smooth = bool(new) and not came.beyond
        return Result(
            _names(told),
            " · ".join(parts),
            Tone.GOOD if is_smooth else Tone.ATTENTION,
            "present" if new else "info",
        )

    def _welcome(self, told: Sequence[Arrival]) -> str:
        if len(told) == 1:
            return words.welcome_words(told[0], is_open=self._is_open_event())
        if told[0].welcome is Welcome.ALREADY_HERE:
            return translate("Door", "all here already")
        return translate("Door", "present: {count}").format(count=len(told))

    def _is_open_event(self) -> bool:
        return self._event is not None and self._event.is_open

    def _play(self, sound: Sound) -> None:
        if self._is_loud:
            self._view.play(sound)

    def _refuse(self, text: str) -> None:
        self._view.show_result(Result("", text, Tone.TROUBLE, "trouble"))
        self._play(Sound.TROUBLE)

    def _line(self, match: DoorMatch, *, is_alone: bool) -> DoorLine:
        return DoorLine(
            match.person,
            match.name,
            second="" if is_alone else self._about(match),
            standing=words.standing_words(match, is_open=self._is_open_event()),
            is_here=match.is_here,
            is_sure=is_surely_meant(self._typed, match.name) or match.standing is Standing.EXPECTED,
            family=match.family,
        )

    def _about(self, match: DoorMatch) -> str:
        label = self._desk.application.territories.label(match.territory)
        parts = (label, match.organisation_name, age_words(match.age_band))
        return " · ".join(part for part in parts if part)

    def _likely_line(self, likely: LikelySame) -> DoorLine:
        label = self._desk.application.territories.label(likely.person.territory)
        return DoorLine(likely.person.id, likely.person.name, label)

    def _line_for_new(self, typed: str) -> DoorLine:
        text = translate("Door", "{name}: somebody new")
        return DoorLine(None, text.format(name=capitalised(typed)))

    def _show_head(self) -> None:
        assert self._event is not None  # noqa: S101  a session is one of an event
        assert self._session is not None  # noqa: S101  shown where there is one
        day = full_day(self._session.on, self._desk.application.clock.today())
        many = len(self._sessions) > 1
        choices = tuple(
            SittingChoice(words.sitting_words(one), one.id == self._session.id)
            for one in self._sessions
        )
        about = day if many else f"{day} · {words.sitting_words(self._session)}"
        self._view.show_head(Head(self._event.title, about, choices if many else ()))

    def _shown(self, state: DoorState) -> Shown:
        places = ""
        if state.places.limit:
            text = translate("Door", "on the list {taken} of {limit}")
            places = text.format(taken=state.places.taken, limit=state.places.limit)
        last = tuple(
            ArrivalLine(one.name, words.clock_words(one.since), self._arrival_words(one))
            for one in state.last
        )
        return Shown(running_line(state.totals), places, last)

    def _arrival_words(self, arrival: Arrival) -> str:
        if arrival.welcome is Welcome.WALK_IN and not self._is_open_event():
            return translate("Door", "without registration")
        return ""


def _names(told: Sequence[Arrival]) -> str:
    if len(told) == 1:
        return told[0].name
    return f"{told[0].name} + {len(told) - 1}"


def _draft(typed: TypedNew) -> PersonDraft:
    return PersonDraft(
        given=typed.given,
        surname=typed.surname,
        territory=typed.territory,
        age_band=typed.age_band,
    )


def _is_a_name(typed: str) -> bool:
    """Tell whether somebody new may be called so: letters enough, and no digits among them."""
    letters = [char for char in fold(typed) if char.isalpha()]
    return len(letters) > 1 and not any(char.isdigit() for char in typed)


def _scan_words(kind: CodeKind) -> str:
    match kind:
        case CodeKind.SHEET:
            return translate("Door", "This is the code of a sheet’s page, not of a person.")
        case CodeKind.MISREAD:
            return translate("Door", "The code was misread: a digit is wrong. Please scan again.")
        case CodeKind.PERSON:
            return translate("Door", "Nobody is known by this code. Please type the name.")
        case _:
            return translate("Door", "This is not the code of a card. Please type the name.")


@cache
def _given_names() -> GivenNames:
    return GivenNames.from_json(resources.read_text("given_names.json"))
