"""The parts of the page: pairs to decide, households, and lists of what was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.texts import translate
from ui.duplicates.columns import decided_columns, household_columns, pair_columns
from ui.duplicates.comparison import ComparisonArea, ComparisonView
from ui.widgets.buttons import link, outlined, plain, primary
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import second, small
from ui.widgets.layouts import column, flow
from ui.widgets.record_table import RecordTable
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from ui.duplicates.view import ComparisonShown, DecidedLine, HouseholdLine, PairLine
    from ui.widgets.buttons import Button
    from ui.widgets.table_model import Column

_SAME: Final = int(Qt.Key.Key_1)
_DIFFERENT: Final = int(Qt.Key.Key_2)
_LATER: Final = int(Qt.Key.Key_3)
_NARROW_BELOW: Final = 740


class _Listed(QWidget):
    """A table, or a sentence where nothing is in it; the cursor stays where the next row comes."""

    selected = Signal(object)
    key_pressed = Signal(int)

    def __init__(
        self, columns: Sequence[Column[Any]], identity: Any, nothing: str, *, spoken: str, name: str
    ) -> None:
        super().__init__()
        self.table = RecordTable(columns, identity, spoken=spoken, name=name)
        self.table.take_keys(Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
        self.table.selected.connect(self._tell_selected)
        self.table.key_pressed.connect(self._tell_key)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState(nothing, sign="check"))
        column(self).addWidget(self._stack, 1)

    def show_records(self, records: Sequence[Any]) -> None:
        """Show these rows, the cursor on one of them."""
        at = max(0, self.table.currentIndex().row())
        self.table.show_records(records)
        self._stack.setCurrentIndex(0 if records else 1)
        if records and not self.table.currentIndex().isValid():
            model = self.table.record_model
            self.table.setCurrentIndex(model.index(min(at, len(records) - 1), 0))
        if not records:
            self.selected.emit(None)

    @property
    def chosen(self) -> Hashable | None:
        """The identity of the row at the cursor."""
        return self.table.identity_at_cursor()

    def _tell_selected(self, identity: object) -> None:
        self.selected.emit(identity)

    def _tell_key(self, pressed: tuple[int, object]) -> None:
        self.key_pressed.emit(pressed[0])


class PairsPart(QWidget):
    """Pairs at the left, the two records of one beside each other at the right.

    `selected` carries a pair of ids or None, `opened` the id of a record.
    """

    selected = Signal(object)
    opened = Signal(object)
    same_asked = Signal()
    different_asked = Signal()
    later_asked = Signal()
    calling_back_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = _Listed(
            pair_columns(),
            _pair_of,
            translate(
                "Duplicates",
                "Nothing is left to decide. Records that may be one person appear here.",
            ),
            spoken=translate("Duplicates", "Records that may be one person"),
            name="duplicates.pairs",
        )
        self.list.selected.connect(self._tell_selected)
        self.list.key_pressed.connect(self.press)
        self._comparison = ComparisonView()
        self._comparison.opened.connect(self._tell_opened)
        self._postponed = link("", self._call_back, name="duplicates.call_back")
        self._buttons = self._make_buttons()
        self._parts = SideBySide(shares=(2, 3), narrow_below=_NARROW_BELOW)
        self._room = QWidget()
        self._lay_out()
        self.show_comparison(None)

    def _make_buttons(self) -> tuple[Button, ...]:
        same = translate("Duplicates", "The same person")
        different = translate("Duplicates", "Not the same")
        later = translate("Duplicates", "Later")
        return (
            primary(same, self._ask_same, name="duplicates.same", sign="link"),
            outlined(different, self._ask_different, name="duplicates.different", sign="people"),
            plain(later, self._ask_later, name="duplicates.later", sign="clock"),
        )

    def _lay_out(self) -> None:
        parts = self._parts
        parts.left.addWidget(self.list, 1)
        parts.left.addWidget(self._postponed, 0, Qt.AlignmentFlag.AlignLeft)
        inside = column(self._room, gap=12)
        inside.addWidget(ComparisonArea(self._comparison), 1)
        line = flow(gap=8)
        for button in self._buttons:
            line.addWidget(button)
        inside.addLayout(line)
        words = translate("Duplicates", "In the list the keys 1, 2 and 3 do the same.")
        inside.addWidget(small(words))
        parts.right.addWidget(self._room, 1)
        column(self).addWidget(parts, 1)

    def show_pairs(self, pairs: tuple[PairLine, ...], postponed: str) -> None:
        """Show these pairs, and how many were put off."""
        self._postponed.set_words(postponed)
        self._postponed.setVisible(bool(postponed))
        # The sentence for none stands in the middle of the page and not of its left part.
        right = self._parts.right.parentWidget()
        if right is not None:
            right.setVisible(bool(pairs))
        self.list.show_records(pairs)

    def show_comparison(self, shown: ComparisonShown | None) -> None:
        """Show two records beside each other, or nothing."""
        self._room.setVisible(shown is not None)
        if shown is not None:
            self._comparison.show_comparison(shown)

    def press(self, key: int) -> bool:
        """Do what a key stands for; False where it stands for nothing."""
        act = {_SAME: self._ask_same, _DIFFERENT: self._ask_different, _LATER: self._ask_later}
        if key not in act or self.list.chosen is None:
            return False
        act[key]()
        return True

    def _ask_same(self) -> None:
        self.same_asked.emit()

    def _ask_different(self) -> None:
        self.different_asked.emit()

    def _ask_later(self) -> None:
        self.later_asked.emit()

    def _call_back(self) -> None:
        self.calling_back_asked.emit()

    def _tell_selected(self, pair: object) -> None:
        self.selected.emit(pair)

    def _tell_opened(self, person: object) -> None:
        self.opened.emit(person)


class HouseholdsPart(QWidget):
    """People who may live together. Both signals carry the ids of the members."""

    joining_asked = Signal(object)
    declining_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.list = _Listed(
            household_columns(),
            _members_of,
            translate(
                "Duplicates",
                "Nothing is left to decide. People who may live together appear here.",
            ),
            spoken=translate("Duplicates", "People who may live in one household"),
            name="duplicates.households",
        )
        self.list.key_pressed.connect(self.press)
        self._buttons = (
            outlined(
                translate("Duplicates", "One household"),
                self._join,
                name="duplicates.household",
                sign="family",
            ),
            plain(
                translate("Duplicates", "Not one household"),
                self._decline,
                name="duplicates.no_household",
                sign="close",
            ),
        )
        layout = column(self, gap=12)
        words = translate(
            "Duplicates",
            "They are different people. Whoever is in one household can be checked in together.",
        )
        layout.addWidget(second(words))
        layout.addWidget(self.list, 1)
        self._foot = QWidget()
        foot = column(self._foot, gap=12)
        line = flow(gap=8)
        for button in self._buttons:
            line.addWidget(button)
        foot.addLayout(line)
        keys = translate("Duplicates", "In the list the keys 1 and 2 do the same.")
        foot.addWidget(small(keys))
        layout.addWidget(self._foot)

    def show_households(self, households: tuple[HouseholdLine, ...]) -> None:
        """Show these."""
        self.list.show_records(households)
        self._foot.setVisible(bool(households))

    def press(self, key: int) -> bool:
        """Do what a key stands for; False where it stands for nothing."""
        act = {_SAME: self._join, _DIFFERENT: self._decline}
        if key not in act or self.list.chosen is None:
            return False
        act[key]()
        return True

    def _join(self) -> None:
        self.joining_asked.emit(self.list.chosen)

    def _decline(self) -> None:
        self.declining_asked.emit(self.list.chosen)


class DecidedPart(QWidget):
    """What was decided. `taking_back_asked` carries a pair of ids."""

    taking_back_asked = Signal(object)

    def __init__(self, word: str, about: str, nothing: str, *, spoken: str, name: str) -> None:
        super().__init__()
        self.list = _Listed(decided_columns(), _pair_of, nothing, spoken=spoken, name=name)
        self._button = outlined(word, self._take_back, name=f"{name}.take_back", sign="undo")
        layout = column(self, gap=12)
        layout.addWidget(second(about))
        layout.addWidget(self.list, 1)
        line = flow(gap=8)
        line.addWidget(self._button)
        layout.addLayout(line)

    def show_decided(self, decided: tuple[DecidedLine, ...]) -> None:
        """Show these."""
        self.list.show_records(decided)
        self._button.setVisible(bool(decided))

    def press(self, _key: int) -> bool:
        """Take no keys: nothing is taken back by a slip of the hand."""
        return False

    def _take_back(self) -> None:
        if self.list.chosen is not None:
            self.taking_back_asked.emit(self.list.chosen)


def _pair_of(line: PairLine | DecidedLine) -> Hashable:
    return line.pair


def _members_of(line: HouseholdLine) -> Hashable:
    return line.members
