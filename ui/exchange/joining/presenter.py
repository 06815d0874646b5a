"""Joining a programme: asking, comparing codes, and accepting the welcome; or founding one.

It knows which step comes next and that long work runs beside the window. It knows no widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.dates import numeric
from app.domain.errors import KopaError
from app.domain.imports import ItemKind
from app.services.changes import EVERYTHING
from app.services.wording.errors import sentence
from app.services.wording.imports import awaiting_words, brought_lines, own_notes_words
from app.services.wording.membership import role_about, role_words, taken_out_words
from app.services.wording.sticks import saved_to_words
from app.texts import language, translate
from ui.exchange.busy_work import BusyWork
from ui.exchange.joining.view import (
    JoinedShown,
    JoiningShown,
    Step,
    Told,
    WelcomeShown,
)
from ui.exchange.joining.work import Accepting, Asking, OpeningWelcome
from ui.exchange.leaving import leaving_words, left_words

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.membership_views import Belonging, WelcomeSeen
    from app.services.taking_in import TakenIn
    from ui.exchange.joining.view import JoiningView
    from ui.exchange.joining.work import Asked
    from ui.shell.desk import Desk


class JoiningPresenter:
    """Decides what the page shows and does what its buttons say."""

    def __init__(self, view: JoiningView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._step = Step.ALONE
        self._anew = False
        self._saved = ""
        self._welcome: Path | None = None
        self._seen: WelcomeSeen | None = None
        self._reason = ""
        self._work = BusyWork(view, desk)

    @property
    def step(self) -> Step:
        """How far joining has come."""
        return self._step

    def load(self) -> None:
        """Show what is so now; a welcome that lies open stays, and so does what was told last."""
        if self._step in {Step.LOOKED, Step.JOINED}:
            return
        membership = self._desk.application.membership
        wish, standing = membership.own_wish(), membership.standing()
        self._step = Step.ALONE if wish is None else Step.ASKED
        code = "" if wish is None else wish.code
        laptop = self._desk.application.settings.laptop()
        gathers = laptop is not None and laptop.keeps_all
        self._view.show_joining(
            JoiningShown(self._step, code, self._saved, _out_words(standing, self._step), gathers)
        )

    # Asking

    def begin_asking(self) -> None:
        """Ask where the file goes with which this laptop asks to join."""
        self._anew = False
        self._view.ask_wish_target(self.wish_name())

    def begin_asking_anew(self) -> None:
        """Ask for a file with new keys: the coordinator said that this laptop was taken out.

        The one stick that is in is where it goes; else people choose.
        """
        self._anew = True
        sticks = self._desk.application.sticks.present()
        if len(sticks) == 1:
            self.ask_to_join(sticks[0] / self.wish_name())
        else:
            self._view.ask_wish_target(self.wish_name())

    def wish_name(self) -> str:
        """Return what the file is called that asks to join."""
        return self._desk.application.membership.wish_name()

    def is_welcome(self, file: Path) -> bool:
        """Say whether a file bears the name of the one that the coordinator gives for it."""
        return self._desk.application.membership.is_welcome(file)

    def was_accepted(self, file: Path, time: int) -> bool:
        """Say whether this laptop joined with it, before it asked anew."""
        return self._desk.application.membership.is_accepted(file, time)

    def ask_on_stick(self, folder: Path) -> None:
        """Write the file onto a stick."""
        self._anew = False
        self.ask_to_join(folder / self.wish_name())

    def ask_to_join(self, file: Path) -> None:
        """Write the file that asks to join, and show the code that the coordinator must see."""
        words = translate("Joining", "Writing the file …")
        work = Asking(self._desk.application, file, anew=self._anew)
        running = self._work.start(work.run, words)
        running.succeeded.connect(self._show_asked)

    def _show_asked(self, asked: Asked) -> None:
        self._step = Step.ASKED
        was_anew, self._anew = self._anew, False
        saved = translate("Joining", "The file “{file}” is saved.").format(file=asked.file.name)
        self._saved = saved_to_words(saved, is_stick=asked.is_stick)
        self.load()
        self._desk.say(self._saved)
        if was_anew:
            # It does not belong until the welcome comes, and that is waited for here.
            self._desk.go("exchange")

    # The welcome

    def open_welcome(self, file: Path) -> None:
        """Look at a welcome: people compare its code before it is accepted."""
        if self._step is Step.ALONE:
            self._desk.explain(
                translate("Joining", "First ask to join: the welcome is made for that file.")
            )
            return
        self._welcome = file
        words = translate("Joining", "Looking at the welcome …")
        running = self._work.start(OpeningWelcome(self._desk.application, file).run, words)
        running.succeeded.connect(self._show_welcome)
        running.ended.connect(self._offer_again)

    def accept_welcome(self) -> None:
        """Join: the codes are the same on both laptops."""
        if self._welcome is None or self._step is not Step.LOOKED:
            return
        words = translate("Joining", "Taking in the records of the programme …")
        work = Accepting(self._desk.application, self._welcome, self._reason)
        running = self._work.start(work.run, words)
        running.succeeded.connect(self._show_joined)
        running.ended.connect(self._offer_again)

    def give_reason(self, words: str) -> None:
        """Keep why the welcome may delete as much here as it does."""
        self._reason = words.strip()
        self._offer_accepting()

    def _offer_accepting(self) -> None:
        asks = self._seen is not None and self._seen.brings.asks_reason
        self._view.show_accepting(is_possible=not asks or bool(self._reason))

    def refuse_welcome(self) -> None:
        """Put the welcome away: the codes differ, so it is not from who it should be from."""
        self.put_away()
        self._desk.explain(
            translate(
                "Joining",
                "Nothing was taken in. Ask the coordinator for a new welcome, and compare the "
                "codes again.",
            )
        )

    def put_away(self) -> None:
        """Show no welcome any more."""
        self._welcome = self._seen = None
        self._step = Step.ASKED
        self.load()

    def _show_welcome(self, seen: WelcomeSeen) -> None:
        self._seen, self._reason = seen, ""
        self._step = Step.LOOKED
        self._view.show_welcome(_welcome_shown(seen))
        self._offer_accepting()

    def _show_joined(self, taken: TakenIn) -> None:
        seen = self._seen
        self._welcome = self._seen = None
        self._step = Step.JOINED
        if seen is not None:
            self._view.show_joined(_joined_shown(seen, taken))
        self._desk.tell(EVERYTHING)
        self._desk.say(translate("Joining", "This laptop belongs to the programme now."))

    def leave(self) -> None:
        """Go on to the files: the next visit begins there."""
        self._step = Step.ALONE

    # Leaving the programme that does not want this laptop any more

    def begin_leaving(self) -> None:
        """Tell what it means that this laptop, which was taken out, leaves its programme."""
        standing = self._desk.application.membership.standing()
        if standing is not None:
            self._view.show_leaving(standing.programme)

    def leave_programme(self) -> None:
        """Let this laptop work alone again: then it may join another programme, or found one."""
        running = self._work.start(self._desk.application.membership.leave, leaving_words())
        running.succeeded.connect(self._tell_left)

    def _tell_left(self, backup: Path) -> None:
        self._view.close_leaving()
        self._saved = ""
        self._desk.tell(EVERYTHING)
        self._desk.say(left_words(backup))

    # Founding

    def begin_founding(self) -> None:
        """Ask what the programme is called, before others can join it."""
        self._view.ask_founding(self._desk.application.programme.programme().name)

    def found(self, name: str) -> None:
        """Let others join: this laptop is the first coordinator's of a programme called so."""
        try:
            part = self._desk.application.membership.found(name)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._step = Step.ALONE
        self._desk.tell(EVERYTHING)
        self._view.tell_founded()
        said = translate("Joining", "Others can join “{programme}” now.")
        self._desk.say(said.format(programme=part.programme))

    def _offer_again(self) -> None:
        if self._step is Step.LOOKED:
            self._offer_accepting()


def _out_words(standing: Belonging | None, step: Step) -> str:
    """Return what a laptop is told that was taken out, "" for any other."""
    if standing is None or not standing.is_out:
        return ""
    gone = standing.revoked
    if gone is None:
        return _unknowing_words(has_asked=step is Step.ASKED).format(programme=standing.programme)
    day = numeric(gone.on, language())
    if not gone.why:
        words = translate(
            "Joining",
            "This laptop was taken out of “{programme}” ({day}), so nobody takes in its files. All "
            "records are still here; to come back, ask to join anew.",
        )
        return words.format(programme=standing.programme, day=day)
    words = translate(
        "Joining",
        "This laptop was taken out of “{programme}” ({day}; reason: {why}), so nobody takes in its "
        "files. All records are still here; to come back, ask to join anew.",
    )
    return words.format(programme=standing.programme, day=day, why=taken_out_words(gone.why))


def _unknowing_words(*, has_asked: bool) -> str:
    """Return what stands on a laptop that has new keys and was not told of being taken out."""
    if has_asked:
        return translate(
            "Joining",
            "Until the new welcome is opened here, this laptop does not belong to “{programme}”. "
            "All records are still here.",
        )
    return translate(
        "Joining",
        "This laptop does not belong to “{programme}” any more. All records are still here; "
        "to come back, ask to join anew.",
    )


def _welcome_shown(seen: WelcomeSeen) -> WelcomeShown:
    title = translate("Joining", "Welcome to “{programme}”").format(programme=seen.programme)
    facts = [
        Told(translate("Joining", "From"), seen.sender),
        Told(
            translate("Joining", "This laptop becomes"),
            f"{role_words(seen.role)}. {role_about(seen.role)}",
        ),
    ]
    if seen.centre:
        facts.append(Told(translate("Joining", "Centre"), seen.centre))
    lines = (*_moving(seen), *_brought(seen.brings))
    return WelcomeShown(title, tuple(facts), lines, seen.code, seen.brings.asks_reason)


def _brought(taken: TakenIn, *, is_taken: bool = False) -> tuple[str, ...]:
    """Return what came: what Kopā notes for itself, or still waits for, tells newcomers nothing."""
    waiting = taken.report.total(ItemKind.AWAITING)
    unsaid = {own_notes_words(), awaiting_words(waiting) if waiting else ""}
    lines = brought_lines(taken, is_taken=is_taken)
    return tuple(line for line in lines if line not in unsaid)


def _moving(seen: WelcomeSeen) -> tuple[str, ...]:
    """Return what becomes of the laptop's own records."""
    shared = translate(
        "Joining",
        "What the whole programme shares – its name, funders, logos and reporting periods – comes "
        "from the coordinator and takes the place of what is set here.",
    )
    if not seen.moves_from:
        kept = translate("Joining", "All records of this laptop stay with it.")
        return (kept, shared)
    if seen.moves_from == seen.centre:
        known = translate(
            "Joining",
            "The records of this laptop join those that “{centre}” has in the programme already.",
        )
        return (known.format(centre=seen.centre), shared)
    moving = translate(
        "Joining", "The records of “{own}” on this laptop become records of “{centre}”."
    )
    return (moving.format(own=seen.moves_from, centre=seen.centre), shared)


def _joined_shown(seen: WelcomeSeen, taken: TakenIn) -> JoinedShown:
    title = translate("Joining", "This laptop belongs to “{programme}” now")
    came = _brought(taken, is_taken=True)
    following = translate(
        "Joining",
        "Next: save a file for the coordinator, so that the records of this laptop get there too. "
        "From then on a file goes there and back as often as you like.",
    )
    return JoinedShown(title.format(programme=seen.programme), (*came, following))
