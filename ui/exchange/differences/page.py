"""What two laptops wrote differently: what stands, what gave way, and putting it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Signal

from app.texts import translate
from ui.exchange.differences.cards import RecordCard
from ui.exchange.differences.presenter import DifferencesPresenter
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, plain
from ui.widgets.cards import Card
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Sign, second, strong
from ui.widgets.layouts import clear, column, flow, row
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from app.domain.differences import Area
    from ui.exchange.differences.view import DifferenceShown, DifferencesShown, RecordShown
    from ui.shell.desk import Desk
    from ui.widgets.buttons import Button
    from ui.widgets.labels import TextLabel

_ATTENDANCE: Final = "disagreements"
"""What the events call the page of attendance noted differently (ui.events.place)."""


class DifferencesPage(ScreenFrame):
    """The differences of the last 90 days. `left` asks for the page of files."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Differences", "Differences"),
            name="exchange.differences",
            is_scrolled=True,
        )
        self._desk = desk
        self._cards: list[RecordCard] = []
        self._back = self.set_way_back(
            plain(
                translate("Exchange", "Exchange"), self.left.emit, name="exchange.differences.back"
            )
        )
        self.set_subtitle(
            translate(
                "Differences",
                "Where two laptops wrote different things, the later stands, and the other is kept "
                "for 90\N{NO-BREAK SPACE}days. What you put back reaches the others with your next "
                "file.",
            )
        )
        self._search, self._areas = self._build_filter()
        self._attendance, self._attendance_words = self._build_attendance()
        self._column = column(gap=12)
        self._more = outlined("", self._show_more, name="exchange.differences.more")
        self._unknown = second()
        self._nothing = EmptyState("", sign="check")
        self._fill()
        self._presenter = DifferencesPresenter(self, desk)

    def _fill(self) -> None:
        self._filter = row(gap=12)
        self._filter.addWidget(self._search, 1)
        self._filter.addWidget(self._areas)
        self.body.addWidget(self._attendance)
        self.body.addLayout(self._filter)
        self.body.addWidget(self._nothing)
        self.body.addLayout(self._column)
        more = flow(gap=8)
        more.addWidget(self._more)
        self.body.addLayout(more)
        self.body.addWidget(self._unknown)
        self.body.addStretch(1)

    def _build_filter(self) -> tuple[SearchField, ChoiceField]:
        search = SearchField(
            translate("Differences", "Search by name"), name="exchange.differences.search"
        )
        search.typed.connect(self._find)
        areas = ChoiceField([])
        areas.name("exchange.differences.area", translate("Differences", "What to list"))
        areas.changed.connect(self._choose)
        return search, areas

    def _build_attendance(self) -> tuple[Card, TextLabel]:
        card = Card(tone=Tone.ATTENTION)
        card.setObjectName("exchange.differences.attendance")
        words = strong()
        across = row(gap=12)
        across.addWidget(Sign("laptop", ink="attention"))
        across.addWidget(words, 1)
        across.addWidget(
            outlined(
                translate("Disagreements", "Look at them"),
                self._look_at_attendance,
                name="exchange.differences.attendance.look",
            )
        )
        card.body.addLayout(across)
        card.hide()
        return card, words

    # What the screen asks of it

    def load(self) -> None:
        """Show what is so now."""
        if self.isVisible():
            self._presenter.load()
        else:
            self._presenter.open()

    # What the presenter asks of it

    def offer(self, areas: tuple[tuple[Area | None, str], ...]) -> None:
        """Offer the areas to choose from."""
        self._areas.set_choices([Choice(area, words) for area, words in areas])

    def show_differences(self, shown: DifferencesShown) -> None:
        """Show what is so now; the keys stay at the place where they were."""
        place = self._place_of_keys()
        self._attendance.setVisible(bool(shown.attendance))
        self._attendance_words.set_text(
            translate(
                "Disagreements",
                "%n people noted differently on two laptops",
                n=shown.attendance,
            )
        )
        for field in (self._search, self._areas):
            field.setVisible(shown.is_filtered)
        clear(self._column)
        self._cards = [self._card(one, at) for at, one in enumerate(shown.records)]
        self._nothing.setVisible(bool(shown.nothing))
        self._nothing.set_sentence(shown.nothing)
        self._more.setVisible(bool(shown.more))
        self._more.set_words(translate("Differences", "Show %n more records", n=shown.more))
        self._unknown.setVisible(bool(shown.unknown))
        self._unknown.set_text(shown.unknown)
        if place is not None:
            self._give_keys(place)

    def _card(self, shown: RecordShown, at: int) -> RecordCard:
        card = RecordCard(shown, name=f"exchange.differences.{at}")
        card.kept.connect(self._keep)
        card.put_back.connect(self._put_back)
        card.opened.connect(self._open)
        self._column.addWidget(card)
        return card

    # Where the keys are

    def _act_buttons(self) -> list[Button]:
        return [button for card in self._cards for button in card.buttons]

    def _place_of_keys(self) -> int | None:
        return next((at for at, one in enumerate(self._act_buttons()) if one.hasFocus()), None)

    def _give_keys(self, place: int) -> None:
        """Give the keys to what stands now where the button was that was pressed."""
        buttons = self._act_buttons()
        if buttons:
            buttons[min(place, len(buttons) - 1)].setFocus()
        else:
            self._back.setFocus()

    # What people do

    def _find(self, words: str) -> None:
        self._presenter.search(words)

    def _choose(self) -> None:
        self._presenter.choose(cast("Area | None", self._areas.value()))

    def _show_more(self) -> None:
        self._presenter.show_more()

    def _keep(self, one: DifferenceShown) -> None:
        self._presenter.keep(one)

    def _put_back(self, one: DifferenceShown) -> None:
        self._presenter.put_back(one)

    def _open(self, place: tuple[str, object]) -> None:
        self._presenter.open_record(place)

    def _look_at_attendance(self) -> None:
        self._desk.go("events", _ATTENDANCE)
