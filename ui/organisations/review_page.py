"""The review of organisations that may be one: pairs with reasons, decided from the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from app.texts import translate
from ui.organisations.columns import double_columns
from ui.organisations.review_presenter import ReviewPresenter
from ui.widgets.buttons import outlined, plain
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import second
from ui.widgets.layouts import row
from ui.widgets.record_table import RecordTable
from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from collections.abc import Hashable

    from PySide6.QtGui import QKeyEvent

    from app.domain.organisations import PossibleDouble
    from ui.shell.desk import Desk
    from ui.widgets.buttons import Button


class ReviewPage(ScreenFrame):
    """Pairs to decide about. `left` carries nothing, `opened` the id of an organisation."""

    left = Signal()
    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Organisations", "Possibly the same organisation"),
            name="organisations.review",
            is_scrolled=False,
        )
        self._presenter = ReviewPresenter(self, desk)
        self._table = RecordTable(
            double_columns(desk.application.territories.label),
            _identity,
            spoken=translate("Organisations", "Possibly the same organisation"),
            name="organisations.review.table",
        )
        self._nothing = EmptyState(
            translate("Organisations", "Nothing is left to decide."), sign="check"
        )
        self._stack = QStackedWidget()
        self._pair_acts = self._make_pair_acts()
        self._lay_out()

    def _lay_out(self) -> None:
        self.set_way_back(
            plain(
                translate("Organisations", "Organisations"),
                self.leave,
                name="organisations.review.back",
            )
        )
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._nothing)
        self.body.addWidget(
            second(
                translate(
                    "Organisations",
                    "Choose a pair and say what you know. Every answer is remembered, travels to"
                    " the other laptops and can be taken back.",
                )
            )
        )
        self.body.addWidget(self._stack, 1)
        line = row(gap=8)
        for button in self._pair_acts:
            line.addWidget(button)
        line.addStretch(1)
        self.body.addLayout(line)

    def _make_pair_acts(self) -> tuple[Button, ...]:
        name = "organisations.review"
        same = translate("Organisations", "The same organisation")
        different = translate("Organisations", "Not the same")
        first = translate("Organisations", "Open the first")
        other = translate("Organisations", "Open the second")
        return (
            outlined(same, self._join, name=f"{name}.same", sign="link"),
            outlined(different, self._tell_apart, name=f"{name}.different", sign="close"),
            plain(first, self._open_one, name=f"{name}.open_one"),
            plain(other, self._open_other, name=f"{name}.open_other"),
        )

    # What the screen asks of it

    def load(self) -> None:
        """Show what is still to be decided."""
        self._presenter.load()

    # What the presenter asks of it

    def show_pairs(self, pairs: tuple[PossibleDouble, ...], words: str) -> None:
        """Show these pairs; the cursor stays at its row, where the next one comes up."""
        at = max(0, self._table.currentIndex().row())
        self._table.show_records(pairs)
        self.set_subtitle(words)
        self._stack.setCurrentWidget(self._table if pairs else self._nothing)
        for button in self._pair_acts:
            button.setEnabled(bool(pairs))
        if pairs and not self._table.currentIndex().isValid():
            model = self._table.record_model
            self._table.setCurrentIndex(model.index(min(at, len(pairs) - 1), 0))

    # What people ask of it

    def leave(self) -> None:
        """Go back to the list."""
        self.left.emit()

    def take_focus(self) -> None:
        """Give the keys to the table."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> PossibleDouble | None:
        index = self._table.currentIndex()
        return self._table.record_model.record(index.row()) if index.isValid() else None

    def _join(self) -> None:
        pair = self._chosen()
        if pair is not None:
            self._presenter.join(pair)

    def _tell_apart(self) -> None:
        pair = self._chosen()
        if pair is not None:
            self._presenter.tell_apart(pair)

    def _open_one(self) -> None:
        pair = self._chosen()
        if pair is not None:
            self.opened.emit(pair.one.id)

    def _open_other(self) -> None:
        pair = self._chosen()
        if pair is not None:
            self.opened.emit(pair.other.id)

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)


def _identity(pair: PossibleDouble) -> Hashable:
    return pair.one.id, pair.other.id
