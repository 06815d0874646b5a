"""The page of attendance that was noted differently: a card for each, a button for each note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.events.attendance.words import SIGNS, UNKNOWN_SIGN
from ui.events.disagreements.presenter import DisagreementsPresenter
from ui.theme.tokens import Tone
from ui.widgets.buttons import Button, plain
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import second
from ui.widgets.layouts import clear, column, row
from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.disagreements import Disagreement, Noted
    from app.services.changes import Changes
    from ui.events.disagreements.presenter import DisagreementCard, OpinionLine
    from ui.events.place import DisagreementsPlace
    from ui.shell.desk import Desk


class DisagreementsPage(ScreenFrame):
    """What waits to be settled: a press on a note settles its card, the next one has the keys."""

    def __init__(self, desk: Desk, go: Callable[[object], None]) -> None:
        super().__init__(
            translate("Disagreements", "Noted differently on two laptops"),
            name="disagreements",
            is_scrolled=True,
        )
        self._presenter = DisagreementsPresenter(self, desk, go)
        self._back = self.set_way_back(
            plain("", self._presenter.go_back, name="disagreements.back")
        )
        self.set_subtitle(
            translate(
                "Disagreements",
                "The later note stands until somebody chooses. The others learn of it by file.",
            )
        )
        self._cards: list[_Card] = []
        self._column = column(gap=12)
        self._more = second()
        self._nothing = EmptyState(
            translate("Disagreements", "All laptops agree on who was there."), sign="check"
        )
        self.body.addWidget(self._nothing)
        self.body.addLayout(self._column)
        self.body.addWidget(self._more)
        self.body.addStretch(1)

    # What the screen asks of it

    def open_place(self, place: DisagreementsPlace) -> None:
        """Show the entries of one event, or all."""
        self._presenter.open(place)
        self.take_focus()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        self._presenter.take_changes(changes)

    def take_focus(self) -> None:
        """Give the keys to the first note, or to the way back."""
        target = self._cards[0].first if self._cards else self._back
        target.setFocus()

    def has_unsaved_text(self) -> bool:
        """Tell that nothing is ever typed here."""
        return False

    # What the presenter asks of it

    def show_way_back(self, words: str) -> None:
        """Show where the button above the title leads."""
        self._back.set_words(words)

    def show_cards(self, cards: tuple[DisagreementCard, ...], more: str) -> None:
        """Show the entries; the keys stay at the place where they were."""
        place = next((at for at, card in enumerate(self._cards) if card.has_keys()), None)
        clear(self._column)
        self._cards = [
            _Card(shown, name=f"disagreements.{place}") for place, shown in enumerate(cards)
        ]
        for card in self._cards:
            card.chosen.connect(self._choose)
            self._column.addWidget(card)
        self._nothing.setVisible(not cards)
        self._more.set_text(more)
        self._more.setVisible(bool(more))
        if place is not None:
            self._give_keys(place)

    def _give_keys(self, place: int) -> None:
        if self._cards:
            self._cards[min(place, len(self._cards) - 1)].first.setFocus()
        else:
            self._back.setFocus()

    def _choose(self, chosen: tuple[Disagreement, Noted]) -> None:
        self._presenter.choose(*chosen)


class _Card(Card):
    """One entry. `chosen` carries (Disagreement, Noted)."""

    chosen = Signal(object)

    def __init__(self, shown: DisagreementCard, *, name: str) -> None:
        super().__init__(shown.name, subtitle=shown.about)
        self.setObjectName(name)
        self.setAccessibleName(shown.name)
        self._asked = shown.asked
        self._buttons: list[_OpinionButton] = []
        for place, line in enumerate(shown.opinions):
            button = _OpinionButton(line, f"{shown.name}. {shown.about}", name=f"{name}.{place}")
            button.asked.connect(self._tell)
            self._buttons.append(button)
            self.add(_opinion_row(line, button))

    @property
    def first(self) -> Button:
        return self._buttons[0]

    def has_keys(self) -> bool:
        """Say whether one of the buttons has the keys."""
        return any(button.hasFocus() for button in self._buttons)

    def _tell(self, noted: Noted) -> None:
        self.chosen.emit((self._asked, noted))


class _OpinionButton(Button):
    """Chooses a note. `asked` carries it."""

    asked = Signal(object)

    def __init__(self, line: OpinionLine, about: str, *, name: str) -> None:
        mark = line.noted.mark
        super().__init__(line.words, sign=SIGNS.get(mark, UNKNOWN_SIGN) if mark else UNKNOWN_SIGN)
        self.setObjectName(name)
        self.setAccessibleName(f"{line.words}: {line.state}")
        self.setAccessibleDescription(f"{about}. {line.source}")
        self._noted = line.noted
        self.acted.connect(self._ask)

    def _ask(self) -> None:
        self.asked.emit(self._noted)


def _opinion_row(line: OpinionLine, button: Button) -> QWidget:
    shown = QWidget()
    across = row(shown, gap=12)
    across.addWidget(button)
    if line.stands:
        across.addWidget(Chip(line.state, tone=Tone.GOOD, sign="check"))
    else:
        across.addWidget(Chip(line.state, tone=Tone.NEUTRAL, sign="laptop"))
    across.addWidget(second(line.source), 1)
    return shown
