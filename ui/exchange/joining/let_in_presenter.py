"""Letting a laptop in: its file, the code that people compare, its part, and the welcome.

It knows which parts this laptop may give and which centres fit. It knows no widgets.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Final

from app.domain.dates import numeric
from app.domain.errors_membership import MayNotLetInError
from app.domain.trust import Role
from app.services.changes import EVERYTHING
from app.services.membership_views import Part
from app.services.wording.errors import sentence
from app.services.wording.membership import role_about, role_words, taken_out_words
from app.services.wording.moments import day_words
from app.services.wording.sticks import saved_to_words
from app.texts import language, translate
from ui.exchange.busy_work import BusyWork
from ui.exchange.joining.let_in_view import CentreOffered, LetInShown, RoleOffered, Step, WishShown
from ui.exchange.joining.view import Told
from ui.exchange.joining.work import LettingIn, OpeningWish
from ui.exchange.programme_name import PROGRAMME, give_name, is_name_asked

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.domain.ids import CentreId
    from app.services.membership_views import Belonging, MemberSeen, WishSeen
    from ui.exchange.joining.let_in_view import LetInView
    from ui.exchange.joining.work import LetIn
    from ui.shell.desk import Desk

USUAL: Final = (Role.LAPTOP, Role.LEAD, Role.COORDINATOR, Role.READER)
"""Parts in the order in which they are wanted most."""


def may_let_in(desk: Desk) -> bool:
    """Say whether this laptop may let others in; where it may not, people are told who may."""
    standing = desk.application.membership.standing()
    if standing is not None and standing.lets_in:
        return True
    desk.explain(sentence(MayNotLetInError()))
    return False


class LetInPresenter:
    """Decides what the page shows and does what its buttons say."""

    def __init__(self, view: LetInView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._step = Step.CHOOSE
        self._file: Path | None = None
        self._folder: Path | None = None
        self._seen: WishSeen | None = None
        self._work = BusyWork(view, desk)

    def begin(self) -> None:
        """Ask for the file; what was open before is put away."""
        self._step = Step.CHOOSE
        self._file = self._folder = self._seen = None
        self._view.show_choosing()

    def look_at(self, file: Path) -> None:
        """Read who asks to join."""
        self._file, self._folder = file, file.parent
        words = translate("Laptops", "Reading the file …")
        running = self._work.start(OpeningWish(self._desk.application, file).run, words)
        running.succeeded.connect(self._show_wish)

    def choose_role(self, role: Role) -> None:
        """Offer the centres that fit the part."""
        if self._seen is not None:
            self._view.show_centres(self._centres(role), role_about(role))

    def choose_folder(self, folder: Path) -> None:
        """Write the welcome somewhere else than beside the file that came."""
        self._folder = folder
        self._view.show_where(_where(folder))

    def let_in(self, role: Role, centre: CentreId | None, name: str) -> None:
        """Let the laptop in: its code was compared; the welcome is written and read back.

        `name` is what was typed as that of the programme, where it is asked for.
        """
        if self._seen is None or self._folder is None or self._step is not Step.COMPARE:
            return
        if centre is None and role in {Role.LEAD, Role.LAPTOP}:
            words = translate("Laptops", "Choose the centre of this laptop.")
            self._view.show_problem("centre", words)
            return
        problem = give_name(self._desk, name) if is_name_asked(self._desk) else ""
        if problem:
            self._view.show_problem(PROGRAMME, problem)
            return
        part = Part(role, centre)
        work = LettingIn(self._desk.application, self._seen.wish, part, self._folder)
        words = translate("Laptops", "Saving the welcome and reading it back …")
        running = self._work.start(work.run, words)
        running.succeeded.connect(self._show_done)

    def _show_wish(self, seen: WishSeen) -> None:
        standing = self._desk.application.membership.standing()
        if standing is None or self._folder is None:
            return
        self._seen = seen
        self._step = Step.COMPARE
        offered = tuple(
            RoleOffered(role, role_words(role), role_about(role))
            for role in USUAL
            if role in standing.lets_in
        )
        title = translate("Laptops", "“{name}” asks to join").format(name=seen.wish.name)
        shown = WishShown(
            title,
            _facts(seen),
            _remark(seen, self._desk.application.membership.roster()),
            seen.code,
            offered,
            _where(self._folder),
            asks_name=is_name_asked(self._desk),
        )
        self._view.show_wish(shown)

    def _show_done(self, let_in: LetIn) -> None:
        welcome = let_in.welcome
        self._step = Step.DONE
        self._seen = None
        title = translate("Laptops", "“{name}” is let in").format(name=welcome.member.name)
        saved = translate("Laptops", "The welcome is saved and read back: {file}.")
        lines = (
            saved_to_words(saved.format(file=welcome.file.name), is_stick=let_in.is_stick),
            translate(
                "Laptops",
                "Give it to the people at that laptop. When they open it, they ask for this code; "
                "read it out to them. It stands above the list of laptops too.",
            ),
        )
        self._view.show_done(LetInShown(title, lines, welcome.code))
        self._desk.tell(EVERYTHING)
        self._desk.say(lines[0])

    # Centres

    def _centres(self, role: Role) -> tuple[CentreOffered, ...]:
        if self._seen is None:
            return ()
        standing = self._desk.application.membership.standing()
        if standing is not None and standing.role is Role.LEAD:
            return self._own_centre(standing)
        found: list[CentreOffered] = []
        if role in {Role.COORDINATOR, Role.READER}:
            found.append(CentreOffered(None, translate("Laptops", "All centres")))
        return (*found, *self._of_one(self._seen))

    def _of_one(self, seen: WishSeen) -> tuple[CentreOffered, ...]:
        """Return the centres that a laptop may work for; the one it knows itself comes first."""
        asked = seen.wish
        known = self._desk.application.membership.centres()
        if seen.is_known:
            # Others have its records under this centre already.
            return tuple(CentreOffered(one.id, one.name) for one in known if one.id == asked.centre)
        offered = tuple(CentreOffered(one.id, one.name) for one in known)
        if asked.centre is None:
            return offered
        words = translate("Laptops", "{centre} (new)")
        own = CentreOffered(asked.centre, words.format(centre=asked.centre_name))
        return (own, *offered)

    def _own_centre(self, standing: Belonging) -> tuple[CentreOffered, ...]:
        known = self._desk.application.membership.centres()
        return tuple(CentreOffered(one.id, one.name) for one in known if one.id == standing.centre)


def _facts(seen: WishSeen) -> tuple[Told, ...]:
    asked = seen.wish
    day = day_words(asked.made)
    facts = [Told(translate("Laptops", "Laptop"), asked.name)]
    if asked.centre_name:
        facts.append(Told(translate("Laptops", "Its centre so far"), asked.centre_name))
    facts.append(Told(translate("Laptops", "Asked on"), day))
    return tuple(facts)


def _remark(seen: WishSeen, roster: Sequence[MemberSeen]) -> str:
    if seen.member is None:
        return _taken_out_remark(seen, roster)
    return translate(
        "Laptops",
        "This laptop belongs already ({role}). Letting it in again saves a new welcome and may "
        "change its role.",
    ).format(role=role_words(seen.member.role))


def _taken_out_remark(seen: WishSeen, roster: Sequence[MemberSeen]) -> str:
    """Return that the laptop was taken out before, the last time if it was so several times."""
    outs = [one.revoked for one in roster if one.member.laptop == seen.wish.laptop and one.revoked]
    if not outs:
        return ""
    last = max(outs, key=attrgetter("on"))
    words = translate(
        "Laptops",
        "This laptop was taken out before ({day}; reason: {why}). Let it in only if you know who "
        "has it now.",
    )
    why = taken_out_words(last.why)
    return words.format(day=numeric(last.on, language()), why=why or "–")


def _where(folder: Path) -> str:
    words = translate("Laptops", "The welcome will be saved in: {folder}")
    return words.format(folder=folder.name or str(folder))
