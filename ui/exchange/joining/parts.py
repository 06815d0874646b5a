"""The cards of the page of joining: the two steps, a welcome that lies open, what came with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.bundles import FILE_ENDING
from app.services.sending import is_for_exchange
from app.texts import translate
from ui.exchange.joining.code import CodeShown
from ui.exchange.joining.view import Step
from ui.exchange.question_card import QuestionCard
from ui.exchange.stick_offers import Offer, dropping_words, opening_from, saving_on
from ui.theme.tokens import Tone
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.facts import FactList
from ui.widgets.labels import body, second
from ui.widgets.layouts import clear, column

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.services.sticks import Stick
    from ui.exchange.joining.view import JoinedShown, JoiningShown, WelcomeShown
    from ui.exchange.stick_offers import StickOffers


_MOST_WELCOMES: Final = 3


def wish_offers(stick: Stick) -> Iterator[Offer]:
    """Yield what can be done with a stick before the laptop has asked: write on it."""
    if stick.is_writable:
        yield saving_on(stick)


def welcome_offers(
    stick: Stick,
    is_expected: Callable[[Path], bool],
    was_accepted: Callable[[Path, int], bool],
) -> Iterator[Offer]:
    """Yield the files on a stick that may be the welcome: the one with the name, else the newest.

    Sticks go round, and hold files for others and from earlier too.
    """
    files = [
        file
        for file in stick.files
        if file.suffix.casefold() == FILE_ENDING
        and not was_accepted(file, stick.times.get(file, 0))
    ]
    named = [file for file in files if is_expected(file)]
    unnamed = [file for file in files if not is_for_exchange(file)]
    for file in named or unnamed[:_MOST_WELCOMES]:
        yield opening_from(stick, file)


class AskingCard(Card):
    """The first step: the file, and once it is written the code that is read to the coordinator."""

    def __init__(self, sticks: StickOffers) -> None:
        super().__init__()
        self._about = body()
        self._code_words = body(
            translate(
                "Joining",
                "Give the file to the coordinator and read out this code, by phone or face to "
                "face. The coordinator must see the same one:",
            )
        )
        self._code = CodeShown(name="exchange.join.code")
        self._next = body(
            translate(
                "Joining",
                "You may close Kopā meanwhile; the code stays here. If the file gets lost, save it "
                "once more.",
            )
        )
        self._saved = second()
        self._done = Chip(translate("Joining", "Done"), tone=Tone.GOOD)
        self.add_chip(self._done)
        for one in (self._about, self._code_words, self._code, self._next, sticks, self._saved):
            self.add(one)

    def show_asking(self, shown: JoiningShown) -> None:
        """Show what to do, or the code."""
        has_asked = shown.step is Step.ASKED
        title = translate("Joining", "Ask to join")
        if shown.out and not has_asked:
            title = translate("Joining", "Ask to join anew")
        self.set_title(f"1. {title}")
        self._about.setVisible(not has_asked)
        self._about.set_text(
            translate(
                "Joining",
                "Save a small file and give it to the coordinator of your programme, on a stick or "
                "by e-mail. It holds the name of this laptop and none of your records.",
            )
        )
        for one in (self._code_words, self._code, self._next, self._done):
            one.setVisible(has_asked)
        if shown.code != self._code.code:
            self._code.show_code(shown.code)
        self._saved.set_text(shown.saved)
        self._saved.setVisible(bool(shown.saved))


class WelcomeCard(Card):
    """The second step: the file that comes back."""

    def __init__(self, sticks: StickOffers) -> None:
        super().__init__(f"2. {translate('Joining', 'Open the welcome')}")
        self._about = second(
            translate(
                "Joining",
                "The coordinator gives you a file in return. It brings the records of the "
                "programme, and nobody but this laptop can open it.",
            )
        )
        self._sticks = sticks
        self._drop = second(dropping_words())
        for one in (self._about, sticks, self._drop):
            self.add(one)

    def show_waiting(self, step: Step) -> None:
        """Show what to do once the coordinator has answered, or that it comes later."""
        is_next = step is Step.ASKED
        self._sticks.setVisible(is_next)
        self._drop.setVisible(is_next)


class WelcomeOpened(QWidget):
    """A welcome that lies open: whose it is, what it does, and the code to compare.

    `reasoned` carries why it may delete as much here as it does, where it does.
    """

    reasoned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._layout = column(self, gap=16)
        self.code = ""

    def show_welcome(self, shown: WelcomeShown) -> None:
        """Show it in the place of another."""
        clear(self._layout)
        self.code = shown.code
        card = Card(shown.title)
        facts = FactList()
        facts.show_facts(shown.facts)
        card.add(facts)
        for line in shown.lines:
            card.add(body(line))
        self._layout.addWidget(_code_to_compare(shown.code))
        self._layout.addWidget(card)
        if shown.asks_reason:
            left_out = translate("Joining", "Without them this laptop cannot join.")
            question = QuestionCard((), "", left_out)
            question.reasoned.connect(self.reasoned)
            self._layout.addWidget(question)


def _code_to_compare(code: str) -> Card:
    card = Card(translate("Joining", "Compare the code of the programme"))
    card.add(
        body(
            translate(
                "Joining",
                "Ask whoever let this laptop in to read out the code of the programme: it "
                "stands there at Exchange, above the list of laptops. Both must be the same, "
                "group by group:",
            )
        )
    )
    shown = CodeShown(name="exchange.join.programme_code")
    shown.show_code(code)
    card.add(shown)
    return card


class JoinedCard(Card):
    """What came, and what to do next."""

    def __init__(self) -> None:
        super().__init__(tone=Tone.GOOD)
        self.add_chip(Chip(translate("Joining", "Joined"), tone=Tone.GOOD))

    def show_joined(self, shown: JoinedShown) -> None:
        """Show it."""
        self.set_title(shown.title)
        clear(self.body)
        for line in shown.lines:
            self.add(body(line))


def out_card() -> Card:
    """Return the card for a laptop that was taken out."""
    return Card(translate("Joining", "This laptop was taken out"), tone=Tone.ATTENTION)
