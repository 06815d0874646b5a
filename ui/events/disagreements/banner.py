"""The banner of an event's page that leads to attendance noted differently on two laptops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.texts import translate
from ui.events.place import DisagreementsPlace
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined
from ui.widgets.cards import Card
from ui.widgets.labels import Sign, strong
from ui.widgets.layouts import row

if TYPE_CHECKING:
    from app.domain.ids import EventId
    from app.services.changes import Changes
    from ui.shell.desk import Desk


class DisagreementsBanner(Card):
    """Out of sight unless laptops differ about who was at the event."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tone=Tone.ATTENTION)
        self.setObjectName("event.disagreements")
        self._desk = desk
        self._event: EventId | None = None
        self._count = 0
        self._is_wanted = True
        self._words = strong()
        across = row(gap=12)
        across.addWidget(Sign("laptop", ink="attention"))
        across.addWidget(self._words, 1)
        across.addWidget(
            outlined(
                translate("Disagreements", "Look at them"),
                self._look,
                name="event.disagreements.look",
            )
        )
        self.body.addLayout(across)
        self.hide()

    def open(self, event: EventId) -> None:
        """Say whether laptops differ about another event."""
        self._event = event
        self.load()

    def take_changes(self, changes: Changes) -> None:
        """Look again after what may have settled it, or brought it."""
        if changes.concern("attendance", "session"):
            self.load()

    def load(self) -> None:
        """Say how many notes differ now."""
        if self._event is None:
            return
        self._count = len(self._desk.application.disagreements.of_event(self._event))
        words = translate(
            "Disagreements", "%n people noted differently on two laptops", n=self._count
        )
        self._words.set_text(words)
        self._show_where_wanted()

    def want(self, *, is_wanted: bool) -> None:
        """Show it beside what it is about, and leave the room to papers elsewhere."""
        self._is_wanted = is_wanted
        self._show_where_wanted()

    def _show_where_wanted(self) -> None:
        self.setVisible(bool(self._count) and self._is_wanted)

    def _look(self) -> None:
        if self._event is not None:
            self._desk.go("events", DisagreementsPlace(self._event))
