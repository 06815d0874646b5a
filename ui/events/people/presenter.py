"""What the people part of an event's page decides: who is on the list, and who is taken off.

Plain Python. How somebody is found or added is the matter of find_presenter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.domain.errors import KopaError
from app.domain.places import queue
from app.services.changes import Changes
from app.services.wording.errors import sentence
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.events import Registration
    from app.domain.ids import EventId, PersonId
    from app.domain.people import Person, PersonDraft
    from ui.shell.desk import Desk

_REGISTERED_NEW = Changes(frozenset({"person", "registration"}))


class EventPeopleView(Protocol):
    """What the presenter asks of the part."""

    def show_people(self, people: Sequence[Registration], count: str) -> None:
        """Show who is on the list, and how many in words."""
        ...

    def go_to(self, person: PersonId) -> None:
        """Put the cursor on a person of the list."""
        ...


class EventPeoplePresenter:
    """Decides for the list of people of one event; the Target of finding people there."""

    def __init__(self, view: EventPeopleView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._event: EventId | None = None
        self._people: tuple[Registration, ...] = ()
        self._turns: dict[PersonId, int] = {}

    def open(self, event: EventId) -> None:
        """Show the people of another event."""
        self._event = event
        self.load()

    def load(self) -> None:
        """Show the list as it is kept now."""
        if self._event is None:
            return
        people = self._desk.application.attendance.grid(self._event).people
        waiting = queue(people)
        self._turns = {one.person: turn for turn, one in enumerate(waiting, start=1)}
        self._people = (*(one for one in people if one.person not in self._turns), *waiting)
        self._view.show_people(self._people, self._count())

    def turn(self, person: PersonId) -> int:
        """Return the number that somebody who waits has; 0 for whoever does not wait."""
        return self._turns.get(person, 0)

    def give_place(self, person: PersonId) -> None:
        """Give somebody who waits a place, also one above the limit."""
        if self._event is None or person not in self._turns:
            return
        name = next(one.name for one in self._people if one.person == person)
        try:
            changes = self._desk.application.attendance.give_place(self._event, person)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self.load()
        self._desk.tell(changes, translate("Event", "Place given: {name}").format(name=name))
        self._view.go_to(person)

    def concerns(self, changes: Changes) -> bool:
        """Tell whether changes can alter the list."""
        return changes.concern("registration", "person", "organisation", "event")

    def open_person(self, person: PersonId) -> None:
        """Go to a person's own page."""
        self._desk.go("people", person)

    def remove(self, persons: Sequence[PersonId]) -> None:
        """Take people off the list, each in an act that can be undone."""
        names = {one.person: one.name for one in self._people}
        for person in persons:
            if person in names:
                self._remove(person, names[person])

    # What finding people asks of the list

    def listed(self) -> frozenset[PersonId]:
        return frozenset(one.person for one in self._people)

    def take_known(self, person: PersonId, name: str) -> None:
        """Register somebody who is known; who stands on the list already is shown there."""
        if self._event is None:
            return
        listed = self._listed_as(person)
        if listed is not None:
            self._view.go_to(listed.id)
            words = translate("Event", "{name}: already on the list")
            if listed.id != person:
                words = translate("Event", "{name}: already on the list as {other}")
            self._desk.say(words.format(name=name, other=listed.name))
            return
        changes = self._desk.application.attendance.register(self._event, [person])
        self.load()
        self._desk.tell(changes, self._welcome(person, name))
        self._view.go_to(person)

    def take_new(self, draft: PersonDraft) -> None:
        """Add somebody and register them."""
        if self._event is None:
            return
        person = self._desk.application.attendance.register_new(self._event, draft)
        self.load()
        self._desk.tell(_REGISTERED_NEW, self._welcome_new(person.id, person.name))
        self._view.go_to(person.id)

    def _listed_as(self, person: PersonId) -> Person | None:
        """Return the record of this person that is on the list, whichever it is."""
        listed = self.listed()
        records = self._desk.application.duplicates.group_of(person)
        return next((one for one in records if one.id in listed), None)

    def _remove(self, person: PersonId, name: str) -> None:
        assert self._event is not None  # noqa: S101  people are shown of an event only
        try:
            changes = self._desk.application.attendance.unregister(self._event, person)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self.load()
        self._desk.tell(changes, translate("Event", "Taken off the list: {name}").format(name=name))

    def _welcome(self, person: PersonId, name: str) -> str:
        turn = self.turn(person)
        if not turn:
            return translate("Event", "Registered: {name}").format(name=name)
        words = translate("Event", "All places are taken. Waiting list, no. {number}: {name}")
        return words.format(number=turn, name=name)

    def _welcome_new(self, person: PersonId, name: str) -> str:
        if self.turn(person):
            return self._welcome(person, name)
        return translate("Event", "Added and registered: {name}").format(name=name)

    def _count(self) -> str:
        assert self._event is not None  # noqa: S101  people are shown of an event only
        places = self._desk.application.attendance.places(self._event)
        if not places.limit:
            return translate("Event", "%n people on the list", n=places.taken)
        words = translate("Event", "Places taken: {taken} of {limit}")
        taken = words.format(taken=places.taken, limit=places.limit)
        if not places.waiting:
            return taken
        waiting = translate("Event", "Waiting: {count}").format(count=places.waiting)
        return f"{taken} · {waiting}"
