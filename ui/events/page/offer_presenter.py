"""What the offer of a free place decides: whom it is for, giving it, leaving it.

Plain Python. Nobody is moved off the waiting list by themselves: a person presses the button.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.domain.errors import KopaError
from app.services.wording.errors import sentence
from app.texts import translate

if TYPE_CHECKING:
    from app.domain.events import Registration
    from app.domain.ids import EventId, PersonId
    from app.services.changes import Changes
    from ui.shell.desk import Desk


class OfferView(Protocol):
    """What the presenter asks of the banner."""

    def show_offer(self, words: str) -> None:
        """Show whom the free place is for; "" shows nothing."""
        ...


class OfferPresenter:
    """Decides for one event at a time."""

    def __init__(self, view: OfferView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._event: EventId | None = None
        self._offered: Registration | None = None
        self._left: set[tuple[EventId, PersonId]] = set()

    def open(self, event: EventId) -> None:
        """Offer the free place of another event, if it has one."""
        self._event = event
        self.load()

    def load(self) -> None:
        """Offer what is free now."""
        if self._event is None:
            return
        try:
            self._offered = self._desk.application.attendance.offer(self._event)
        except KopaError:
            # The event was removed meanwhile: its page says so.
            self._offered = None
        if self._offered is None or (self._event, self._offered.person) in self._left:
            self._view.show_offer("")
            return
        words = translate("Event", "A place is free. Next on the waiting list: {name}")
        self._view.show_offer(words.format(name=self._offered.name))

    def concerns(self, changes: Changes) -> bool:
        """Tell whether changes can free a place or move the queue."""
        # Marks move nobody: who is marked at the door is registered by the same act.
        return changes.concern("event", "registration", "person")

    def give(self) -> None:
        """Give the place to whom it is offered."""
        if self._event is None or self._offered is None:
            return
        try:
            changes = self._desk.application.attendance.give_place(
                self._event, self._offered.person
            )
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        words = translate("Event", "Place given: {name}").format(name=self._offered.name)
        self._desk.tell(changes, words)

    def leave(self) -> None:
        """Leave the place free: this person is not offered it again until Kopā is opened anew."""
        if self._event is not None and self._offered is not None:
            self._left.add((self._event, self._offered.person))
        self.load()
