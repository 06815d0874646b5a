"""Pairs of organisations that may be one, decided one by one. It knows no widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.domain.errors import KopaError
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.ids import OrganisationId
    from app.domain.organisations import PossibleDouble
    from app.services.changes import Changes
    from ui.shell.desk import Desk

    Deciding = Callable[[OrganisationId, OrganisationId], Changes]


class ReviewView(Protocol):
    """What the review asks of the screen."""

    def show_pairs(self, pairs: tuple[PossibleDouble, ...], words: str) -> None:
        """Show these pairs, and in words how many they are."""
        ...


class ReviewPresenter:
    """Decides what the review shows, and keeps what people decide."""

    def __init__(self, view: ReviewView, desk: Desk) -> None:
        self._view = view
        self._desk = desk

    def load(self) -> None:
        """Show the pairs that are still to be decided."""
        pairs = self._desk.application.organisations.possible_doubles()
        words = translate("Organisations", "%n pairs", n=len(pairs)) if pairs else ""
        self._view.show_pairs(pairs[:_SHOWN], words)

    def join(self, pair: PossibleDouble) -> None:
        """Note that the two are one organisation."""
        self._decide(pair, self._desk.application.organisations.join, "organisation.join", "=")

    def tell_apart(self, pair: PossibleDouble) -> None:
        """Note that the two are not one organisation."""
        act = self._desk.application.organisations.tell_apart
        self._decide(pair, act, "organisation.apart", "≠")

    def _decide(self, pair: PossibleDouble, act: Deciding, what: str, sign: str) -> None:
        try:
            changes = act(pair.one.id, pair.other.id)
        except KopaError as error:
            self._desk.explain(sentence(error))
            self.load()
            return
        self.load()
        name = f"{pair.one.name} {sign} {pair.other.name}"
        self._desk.tell(changes, act_words(what, {"name": name}))


_SHOWN = 200
"""So many pairs are shown at once; deciding brings up the next."""
