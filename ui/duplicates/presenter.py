"""The review of duplicates: what waits, what is compared, and what people decide.

It knows that looking through many people takes long and runs beside the window, and no widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.duplicates import Review, still_open
from app.domain.errors import KopaError
from app.domain.linking import Verdict
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.texts import translate
from ui.duplicates.wording import comparison_shown, page_shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.duplicates import PeoplePair
    from app.domain.ids import PersonId
    from app.jobs import Job
    from app.services.changes import Changes
    from ui.duplicates.view import DuplicatesView
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

_NOTHING = Review((), 0, 0, ())


class DuplicatesPresenter:
    """Decides what the review shows, and keeps what people decide."""

    def __init__(self, view: DuplicatesView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._review: Review | None = None
        self._decided: list[tuple[PeoplePair, Verdict]] = []
        self._running: RunningJob | None = None
        self._chosen: PeoplePair | None = None
        self._is_own_change = False

    def load(self) -> None:
        """Look through everybody; what was shown stays in sight until that is done."""
        if self._is_own_change:
            return
        if self._running is not None:
            self._running.cancel()
        self._running = self._desk.jobs.start(self._look_through)
        self._desk.follow(
            self._running, translate("Duplicates", "Looking for people who are kept twice …")
        )
        self._view.listen_to(self._running)

    def take_review(self, review: Review) -> None:
        """Show what was found."""
        self._review, self._decided = review, []
        self._show()

    def take_failure(self, error: Exception) -> None:
        """Say why nothing could be found."""
        if isinstance(error, KopaError):
            self._desk.explain(sentence(error))

    def select(self, pair: PeoplePair | None) -> None:
        """Show two records beside each other."""
        self._chosen = pair
        if pair is None:
            self._view.show_comparison(None)
            return
        try:
            compared = self._desk.application.duplicates.compare(*pair)
        except KopaError as error:
            self._desk.explain(sentence(error))
            self._view.show_comparison(None)
            return
        place = self._desk.application.territories.label
        self._view.show_comparison(comparison_shown(compared, place))

    def same(self) -> None:
        """Note that the two in sight are one person."""
        self._decide(self._desk.application.duplicates.same, "duplicate.same", Verdict.SAME, "=")

    def different(self) -> None:
        """Note that the two in sight are two people."""
        act = self._desk.application.duplicates.different
        self._decide(act, "duplicate.different", Verdict.DIFFERENT, "≠")

    def later(self) -> None:
        """Let the two in sight rest for some weeks."""
        if self._chosen is None:
            return
        self._desk.application.duplicates.later(*self._chosen)
        self._settle(self._chosen, Verdict.OPEN, postponed=1)
        self._desk.say(
            translate(
                "Duplicates",
                "Put off for six weeks, or until either record changes.",
            )
        )

    def call_back(self) -> None:
        """Let everything that was put off wait again."""
        self._desk.application.duplicates.call_back()
        self.load()

    def join_household(self, members: tuple[PersonId, ...]) -> None:
        """Note that people live in one household."""
        act = self._desk.application.duplicates.join_household
        self._decide_household(act, "household.join", members)

    def decline_household(self, members: tuple[PersonId, ...]) -> None:
        """Note that people do not live together."""
        act = self._desk.application.duplicates.decline_household
        self._decide_household(act, "household.decline", members)

    def take_back(self, pair: PeoplePair) -> None:
        """Take a decision back; the two wait again."""
        try:
            changes = self._desk.application.duplicates.take_back(*pair)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        undone = self._desk.application.undo.next_undo()
        words = "" if undone is None else act_words(undone.what, undone.detail)
        self._desk.tell(changes, words)

    # Inside

    def _look_through(self, job: Job) -> Review:
        return self._desk.application.duplicates.review(job)

    def _show(self) -> None:
        duplicates = self._desk.application.duplicates
        review = self._review or _NOTHING
        self._view.show_page(page_shown(review, duplicates.joined(), duplicates.told_apart()))

    def _decide(
        self,
        act: Callable[[PersonId, PersonId], Changes],
        what: str,
        verdict: Verdict,
        sign: str,
    ) -> None:
        if self._chosen is None or self._review is None:
            return
        pair = self._chosen
        shown = next((one for one in self._review.pairs if one.pair == pair), None)
        try:
            changes = act(*pair)
        except KopaError as error:
            self._desk.explain(sentence(error))
            self.load()
            return
        self._settle(pair, verdict)
        name = f" {sign} ".join(shown.names) if shown is not None else ""
        self._tell(changes, act_words(what, {"name": name}))

    def _decide_household(
        self,
        act: Callable[[tuple[PersonId, ...]], Changes],
        what: str,
        members: tuple[PersonId, ...],
    ) -> None:
        review = self._review or _NOTHING
        shown = next((one for one in review.households if one.members == members), None)
        if shown is None:
            return
        try:
            changes = act(members)
        except KopaError as error:
            self._desk.explain(sentence(error))
            self.load()
            return
        left = tuple(one for one in review.households if one is not shown)
        self._review = Review(review.pairs, review.count, review.postponed, left)
        self._show()
        self._tell(changes, act_words(what, {"name": ", ".join(shown.names)}))

    def _settle(self, pair: PeoplePair, verdict: Verdict, *, postponed: int = 0) -> None:
        """Show what is left without looking through everybody again."""
        review = self._review or _NOTHING
        self._decided.append((pair, verdict))
        left = still_open(review.pairs, self._decided)
        count = review.count - (len(review.pairs) - len(left))
        self._review = Review(left, count, review.postponed + postponed, review.households)
        self._show()

    def _tell(self, changes: Changes, words: str) -> None:
        # The screens in sight load again at this: here the answer is known already.
        self._is_own_change = True
        try:
            self._desk.tell(changes, words)
        finally:
            self._is_own_change = False
