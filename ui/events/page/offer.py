"""The banner of an event's page that offers a free place to whoever waits first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.texts import translate
from ui.events.page.offer_presenter import OfferPresenter
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, plain
from ui.widgets.cards import Card
from ui.widgets.labels import Sign, strong
from ui.widgets.layouts import row

if TYPE_CHECKING:
    from app.domain.ids import EventId
    from app.services.changes import Changes
    from ui.shell.desk import Desk


class OfferBanner(Card):
    """Out of sight until a place is free and somebody waits for it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tone=Tone.ATTENTION)
        self.setObjectName("event.offer")
        self._presenter = OfferPresenter(self, desk)
        self._words = strong()
        across = row(gap=12)
        across.addWidget(Sign("waiting", ink="attention"))
        across.addWidget(self._words, 1)
        across.addWidget(
            outlined(
                translate("Event", "Give the place"),
                self._presenter.give,
                name="event.offer.give",
                sign="check",
            )
        )
        across.addWidget(
            plain(translate("Event", "Leave it"), self._presenter.leave, name="event.offer.leave")
        )
        self.body.addLayout(across)
        self.hide()

    def open(self, event: EventId) -> None:
        """Offer the free place of another event, if it has one."""
        self._presenter.open(event)

    def take_changes(self, changes: Changes) -> None:
        """Offer again what an act freed."""
        if self._presenter.concerns(changes):
            self._presenter.load()

    # What the presenter asks of it

    def show_offer(self, words: str) -> None:
        """Show whom the free place is for; "" shows nothing."""
        self._words.set_text(words)
        self.setVisible(bool(words))
