"""Joining a programme: asking, comparing codes, and accepting the welcome; or founding one.

It knows which step comes next. It knows no widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.errors import KopaError
from app.services.changes import EVERYTHING
from app.services.wording.errors import sentence
from app.texts import translate
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.membership_views import WelcomeSeen
    from ui.exchange.joining_view import JoiningView
    from ui.shell.desk import Desk

WISH_NAME = "Kopa.kopa-join"


class JoiningPresenter:
    """Decides what the page shows and does what its buttons say."""

    def __init__(self, view: JoiningView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._welcome: Path | None = None

    def begin_asking(self) -> None:
        """Ask where the file goes with which this laptop asks to join."""
        self._view.ask_wish_target(WISH_NAME)

    def ask_to_join(self, file: Path) -> None:
        """Write the file that asks to join, and show the code that the coordinator must see."""
        try:
            wish = self._desk.application.membership.wish(file)
        except KopaError as error:
            self._explain(error)
            return
        self._view.show_joining((_compare_words(), wish.code), can_accept=False)
        saved = translate("Exchange", "File saved: {file}. Give it to your coordinator.")
        self._desk.say(saved.format(file=file.name), Tone.GOOD)

    def open_welcome(self, file: Path) -> None:
        """Look at a welcome: people compare its code before it is accepted."""
        try:
            seen = self._desk.application.membership.look_at_welcome(file)
        except KopaError as error:
            self._explain(error)
            return
        self._welcome = file
        self._view.show_joining(_welcome_lines(seen), can_accept=True)

    def accept_welcome(self) -> None:
        """Join: the codes are the same on both laptops."""
        if self._welcome is None:
            return
        try:
            self._desk.application.membership.accept_welcome(self._welcome)
        except KopaError as error:
            self._explain(error)
            return
        self._welcome = None
        self._desk.tell(EVERYTHING)
        self._view.show_joined()
        self._desk.say(
            translate("Exchange", "This laptop belongs to the programme now."), Tone.GOOD
        )

    def found(self) -> None:
        """Let others join: this laptop is the first coordinator's."""
        try:
            part = self._desk.application.membership.found()
        except KopaError as error:
            self._explain(error)
            return
        self._desk.tell(EVERYTHING)
        self._view.show_joined()
        said = translate("Exchange", "Others can join “{programme}” now.")
        self._desk.say(said.format(programme=part.programme), Tone.GOOD)

    def _explain(self, error: KopaError) -> None:
        self._desk.explain(sentence(error))


def _compare_words() -> str:
    return translate("Exchange", "The coordinator must see the same code:")


def _welcome_lines(seen: WelcomeSeen) -> tuple[str, ...]:
    """Return what accepting a welcome means, and the code to compare."""
    welcome = translate("Exchange", "A welcome to “{programme}” from {sender}.").format(
        programme=seen.programme, sender=seen.sender
    )
    lines = (welcome, _compare_words(), seen.code)
    if not seen.moves_from:
        return lines
    moving = translate(
        "Exchange", "The records of “{own}” on this laptop become records of “{centre}”."
    )
    return (*lines, moving.format(own=seen.moves_from, centre=seen.centre))
