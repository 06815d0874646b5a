"""The laptops of the programme: who belongs, what came from each, and letting others in."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal

from app.texts import translate
from ui.exchange.files.drop_zone import dropped_paths
from ui.exchange.laptops.columns import laptop_columns
from ui.exchange.laptops.panels import ErasuresPanel, LaptopPanel, TakingOutPanel
from ui.exchange.laptops.presenter import LaptopsPresenter
from ui.exchange.laptops.view import Which
from ui.exchange.leaving_panel import LeavingPanel
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import second, strong
from ui.widgets.layouts import column, row
from ui.widgets.record_list import ListWords, RecordList
from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from app.domain.ids import LaptopId
    from ui.exchange.laptops.view import ErasureShown, LaptopOpened, LaptopRow, LaptopsShown
    from ui.shell.desk import Desk


class LaptopsPage(ScreenFrame):
    """All laptops.

    `left` asks for the page of files, `let_in_asked` for the page where one is let in: it carries a
    file that asks to join, None where none was dropped here. `papers_asked` asks for the recovery
    papers, `anew_asked` for the page where this laptop asks to join anew.
    """

    left = Signal()
    let_in_asked = Signal(object)
    papers_asked = Signal()
    anew_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Laptops", "Laptops"), name="exchange.laptops", is_scrolled=False
        )
        self.setAcceptDrops(True)
        self._presenter = LaptopsPresenter(self, desk)
        self._lets_in = False
        self._list = _make_list()
        self._which = ChoiceField(
            (
                Choice(Which.ALL, translate("Laptops", "All laptops")),
                Choice(Which.ATTENTION, translate("Laptops", "Needing attention")),
                Choice(Which.OUT, translate("Laptops", "Taken out")),
            )
        )
        self._nag = self._make_nag()
        self._coming = second()
        self._strangers = second()
        self._make_acts()
        self._lay_out()

    def _make_acts(self) -> None:
        self._let_in = primary(
            translate("Laptops", "Let a laptop in …"),
            self._ask_let_in,
            name="exchange.laptops.let_in",
            sign="add",
        )
        self._papers = plain(
            translate("Laptops", "Recovery paper"),
            self.papers_asked.emit,
            name="exchange.laptops.papers",
            sign="sheet",
        )
        self._erasures = plain(
            translate("Laptops", "Erasures"),
            self._presenter.show_erasures,
            name="exchange.laptops.erasures",
            sign="person_removed",
        )

    def _make_nag(self) -> Card:
        card = Card(tone=Tone.ATTENTION)
        words = column(gap=2)
        words.addWidget(strong(translate("Laptops", "The recovery paper is not in the safe yet")))
        words.addWidget(
            second(
                translate(
                    "Laptops",
                    "If this laptop breaks or gets lost, nobody can let laptops in any more. With "
                    "the paper from the safe a new laptop takes its place.",
                )
            )
        )
        line = row(gap=16)
        line.addLayout(words, 1)
        line.addWidget(
            outlined(
                translate("Laptops", "Prepare the paper …"),
                self.papers_asked.emit,
                name="exchange.laptops.prepare",
                sign="sheet",
            )
        )
        card.body.addLayout(line)
        return card

    def _lay_out(self) -> None:
        self.set_way_back(
            plain(translate("Exchange", "Exchange"), self.left.emit, name="exchange.laptops.back")
        )
        self._which.name("exchange.laptops.which", translate("Laptops", "Which laptops"))
        self._which.changed.connect(self._choose)
        self._list.filters.addWidget(self._which)
        self._list.searched.connect(self._presenter.search)
        self._list.opened.connect(self._presenter.open)
        # What can be done with a laptop stands beside the list: it takes one click to see it.
        self._list.table.clicked.connect(self._open_clicked)
        self.body.addWidget(self._nag)
        self.body.addWidget(self._coming)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._strangers)
        self.add_act(self._erasures)
        self.add_act(self._papers)
        self.set_main_act(self._let_in)

    def _open_clicked(self) -> None:
        self._presenter.open(cast("LaptopId", self._list.table.identity_at_cursor()))

    # What the screen asks of it

    def load(self) -> None:
        """Show what is so now."""
        self._presenter.load()

    def take_focus(self) -> None:
        """Let a coordinator's laptop that is alone begin with letting others in."""
        if self._lets_in and len(self._list.table.record_model.records) == 1:
            self._let_in.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().take_focus()

    # What the presenter asks of it

    def show_laptops(self, shown: LaptopsShown) -> None:
        """Show the list."""
        words = translate("Laptops", "{programme} · code to compare: {code}")
        self.set_subtitle(words.format(programme=shown.programme, code=shown.code))
        self._lets_in = shown.lets_in
        self._let_in.setVisible(shown.lets_in)
        self._papers.setVisible(shown.keeps_papers and not shown.has_papers_to_make)
        self._erasures.setVisible(shown.has_erasures)
        self._nag.setVisible(shown.has_papers_to_make)
        for label, told in ((self._coming, shown.coming), (self._strangers, shown.strangers)):
            label.set_text(told)
            label.setVisible(bool(told))
        self._list.show_records(shown.rows, count=shown.count)
        if not shown.rows:
            self._list.show_nothing_found()

    def show_laptop(self, opened: LaptopOpened) -> None:
        """Show one laptop beside the list."""
        panel = LaptopPanel(opened)
        panel.taking_out.connect(self._presenter.begin_taking_out)
        panel.leaving.connect(self._presenter.begin_leaving)
        panel.anew.connect(self._presenter.begin_anew)
        self.show_panel(panel)

    def show_taking_out(self, laptop: LaptopId, name: str) -> None:
        """Ask why a laptop is taken out, beside the list."""
        panel = TakingOutPanel(laptop, name)
        panel.taken_out.connect(self._take_out)
        self.show_panel(panel)

    def show_leaving(self, programme: str, *, is_last: bool) -> None:
        """Tell beside the list what it means that this laptop leaves the programme."""
        panel = LeavingPanel(programme, is_last=is_last)
        panel.agreed.connect(self._presenter.leave)
        self.show_panel(panel)

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be asked twice while it is being done."""
        self.setEnabled(not is_busy)

    def show_erasures(self, erased: Sequence[ErasureShown], more: str) -> None:
        """Show beside the list which laptops have erased whom."""
        self.show_panel(ErasuresPanel(erased, more))

    def close_beside(self) -> None:
        """Close what stands beside the list."""
        self.close_panel()

    def go_back(self) -> None:
        """Go where the place of the exchange begins."""
        self.close_panel()
        self.left.emit()

    def ask_anew(self) -> None:
        """Go where a laptop asks to join anew."""
        self.anew_asked.emit()

    # What people ask of it

    def _choose(self) -> None:
        self._presenter.choose(cast("Which", self._which.value()))

    def _ask_let_in(self) -> None:
        self.let_in_asked.emit(None)

    def _take_out(self, asked: tuple[LaptopId, str]) -> None:
        self._presenter.take_out(*asked)

    # Qt overrides
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._lets_in and len(dropped_paths(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        (file,) = dropped_paths(event.mimeData())
        self.let_in_asked.emit(file)


def _make_list() -> RecordList:
    return RecordList(
        laptop_columns(),
        _identity,
        name="exchange.laptops",
        words=ListWords(
            table=translate("Laptops", "Laptops of the programme"),
            search=translate("Laptops", "Search by laptop or centre"),
            nothing_found=translate("Laptops", "No laptop is like this."),
        ),
        empty=EmptyState(translate("Laptops", "No laptop is like this."), sign="laptop"),
    )


def _identity(row: LaptopRow) -> Hashable:
    return row.laptop
