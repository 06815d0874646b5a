"""The page of laptops: the list, one of them opened, and taking one out.

It knows who may do what. It knows no widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.errors import KopaError
from app.domain.search import fold
from app.domain.trust import Role
from app.services.changes import EVERYTHING
from app.services.wording.errors import sentence
from app.services.wording.membership import role_words
from app.services.wording.moments import day_words
from app.texts import translate
from ui.exchange.busy_work import BusyWork
from ui.exchange.laptops.view import LaptopOpened, LaptopRow, LaptopsShown, Which
from ui.exchange.laptops.words import (
    erasure_shown,
    facts,
    looks,
    remarks,
    stranger_words,
)
from ui.exchange.leaving import leaving_words, left_words

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.ids import LaptopId
    from app.domain.trust import Member
    from app.services.laptops import LaptopSeen, Overview
    from app.services.membership_views import Belonging
    from ui.exchange.laptops.view import LaptopsView
    from ui.shell.desk import Desk


MOST_ERASURES: Final = 50
"""People who were erased, shown beside the list; who looks for an older one has the records."""


class LaptopsPresenter:
    """Decides what the page shows and does what its buttons say."""

    def __init__(self, view: LaptopsView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._overview: Overview | None = None
        self._standing: Belonging | None = None
        self._typed = ""
        self._which = Which.ALL
        self._opened: LaptopId | None = None
        self._work = BusyWork(view, desk)

    def load(self) -> None:
        """Show what is so now."""
        application = self._desk.application
        self._standing = application.membership.standing()
        self._overview = None if self._standing is None else application.laptops.overview()
        self._show()

    def search(self, typed: str) -> None:
        """Show the laptops whose name or centre has these letters."""
        self._typed = typed
        self._show()

    def choose(self, which: Which) -> None:
        """Show only some of the laptops."""
        self._which = which
        self._show()

    def open(self, laptop: LaptopId) -> None:
        """Show one laptop beside the list."""
        found = self._find(laptop)
        if found is None:
            return
        self._opened = laptop
        self._view.show_laptop(self._told(found))

    def show_erasures(self) -> None:
        """Show which laptops have erased whom, the latest first."""
        every = self._desk.application.erasure.erased()
        more = ""
        if len(every) > MOST_ERASURES:
            older = len(every) - MOST_ERASURES
            more = translate("Laptops", "%n older ones are not shown.", n=older)
        self._view.show_erasures(tuple(map(erasure_shown, every[:MOST_ERASURES])), more)

    # Taking out

    def begin_taking_out(self, laptop: LaptopId) -> None:
        """Ask why a laptop is to be taken out."""
        found = self._find(laptop)
        if found is not None:
            self._view.show_taking_out(laptop, found.seen.member.name)

    def take_out(self, laptop: LaptopId, why: str) -> None:
        """Take a laptop out, for a reason that the others are told."""
        found = self._find(laptop)
        if found is None:
            return
        try:
            self._desk.application.membership.revoke(found.seen.member.sign_key, why)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._view.close_beside()
        self._desk.tell(EVERYTHING)
        said = translate(
            "Laptops",
            "“{name}” is taken out. Save new files for everybody: until they come, the other "
            "laptops still take in its files.",
        )
        self._desk.say(said.format(name=found.seen.member.name))

    def begin_anew(self) -> None:
        """Let this laptop ask to join anew."""
        self._view.ask_anew()

    # Leaving the programme

    def begin_leaving(self) -> None:
        """Tell what it means that this laptop leaves its programme."""
        if self._standing is not None:
            is_last = self._standing.role is Role.COORDINATOR and not self._has_other_coordinators()
            self._view.show_leaving(self._standing.programme, is_last=is_last)

    def leave(self) -> None:
        """Let this laptop work alone again, with all its records."""
        running = self._work.start(self._desk.application.membership.leave, leaving_words())
        running.succeeded.connect(self._tell_left)

    def _tell_left(self, backup: Path) -> None:
        self._view.go_back()
        self._desk.tell(EVERYTHING)
        self._desk.say(left_words(backup))

    def _has_other_coordinators(self) -> bool:
        every = () if self._overview is None else self._overview.laptops
        return any(
            one.seen.member.role is Role.COORDINATOR and one.seen.belongs and not one.seen.is_this
            for one in every
        )

    # What it shows

    def _show(self) -> None:
        if self._overview is None or self._standing is None:
            return
        every = self._overview.laptops
        rows = tuple(_row(one) for one in every if self._fits(one))
        attention = self._overview.attention
        count = translate("Laptops", "%n laptops", n=len(rows))
        if attention:
            words = translate("Laptops", "needing attention: {count}").format(count=attention)
            count = f"{count} · {words}"
        keeps = Role.COORDINATOR in self._standing.lets_in
        self._view.show_laptops(
            LaptopsShown(
                rows=rows,
                count=count,
                lets_in=bool(self._standing.lets_in),
                has_papers_to_make=keeps and not self._standing.papers_on,
                keeps_papers=keeps,
                strangers=stranger_words(self._overview.strangers),
                programme=self._standing.programme,
                code=self._standing.code,
                has_erasures=any(one.erasures for one in every),
                coming=self._coming_words(self._standing) if keeps and len(every) == 1 else "",
            )
        )

    @staticmethod
    def _coming_words(standing: Belonging) -> str:
        """Return how other laptops come here: for the first time, or back to a new coordinator."""
        # Whoever stands in for a lost laptop has used a paper.
        return _coming_back_words() if standing.papers_on else _coming_first_words()

    def _fits(self, one: LaptopSeen) -> bool:
        if self._which is Which.ATTENTION and not one.needs_attention:
            return False
        if self._which is Which.OUT and one.seen.belongs:
            return False
        words = fold(f"{one.seen.member.name} {one.seen.centre}")
        return all(part in words for part in fold(self._typed).split())

    def _find(self, laptop: LaptopId) -> LaptopSeen | None:
        every = () if self._overview is None else self._overview.laptops
        return next((one for one in every if one.laptop == laptop), None)

    def _told(self, one: LaptopSeen) -> LaptopOpened:
        may = self._may_take_out(one.seen.member)
        return LaptopOpened(
            laptop=one.laptop,
            title=one.seen.member.name,
            looks=looks(one),
            facts=facts(one),
            remarks=remarks(one),
            may_be_taken_out=may and one.seen.belongs and not one.seen.is_this,
            may_begin_anew=one.seen.is_this and one.seen.member.role is not Role.COORDINATOR,
            may_leave=one.seen.is_this,
        )

    def _may_take_out(self, member: Member) -> bool:
        standing = self._standing
        if standing is None or member.role not in standing.lets_in:
            return False
        return standing.role is Role.COORDINATOR or member.centre == standing.centre


def _row(one: LaptopSeen) -> LaptopRow:
    return LaptopRow(
        laptop=one.laptop,
        name=one.seen.member.name,
        role=role_words(one.seen.member.role),
        centre=one.seen.centre,
        received=day_words(one.received),
        received_at=one.received,
        confirmed=day_words(one.confirmed),
        confirmed_at=one.confirmed,
        look=looks(one)[0],
    )


def _coming_first_words() -> str:
    """Return how the first laptops come into a programme that was founded just now."""
    return translate(
        "Laptops",
        "No other laptop belongs to the programme yet. On each of them somebody chooses Exchange "
        "and saves the small file that asks to join; with it the laptop is let in here.",
    )


def _coming_back_words() -> str:
    """Return how the laptops come back that knew a coordinator's laptop which was lost."""
    return translate(
        "Laptops",
        "No other laptop is known here yet. If a coordinator’s laptop was lost and this one stands "
        "in for it: ask every centre for a file, import the files under Exchange and save the "
        "answer for them. The laptops then stand here, and the lost one can be taken out.",
    )
