"""The groups of a list that is looked at, one of them as a table, and the deciding under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.services.people_import_entries import Choice
from app.texts import translate
from ui.lists_in.lines import (
    line_about,
    line_decision,
    line_detail,
    line_reasons,
    line_sign,
    line_tone,
)
from ui.lists_in.shown import DECIDABLE, Group
from ui.theme.theme import current_theme
from ui.widgets.buttons import link, outlined, plain
from ui.widgets.choices import Choice as Option
from ui.widgets.choices import ChoiceCards, ChoiceField
from ui.widgets.labels import TextLabel, body, heading, second
from ui.widgets.layouts import column, flow
from ui.widgets.record_table import ROW_HEIGHT, TALL_ROW_HEIGHT, RecordTable
from ui.widgets.scrolled import bring_into_sight
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.lists_in.shown import Deciding, GroupShown, Line

_MOST_ROWS: Final = 7
_KEYS: Final = {
    int(Qt.Key.Key_1): Choice.SAME,
    int(Qt.Key.Key_2): Choice.OTHER,
    int(Qt.Key.Key_3): Choice.LEAVE_OUT,
}


class ReviewPart(QWidget):
    """`group_chosen` carries the group, `lines_chosen` the numbers of lines, `decided` a choice.

    `rest_decided` carries a choice for all that is undecided, `match_chosen` which of several.
    """

    group_chosen = Signal(object)
    lines_chosen = Signal(object)
    decided = Signal(object)
    rest_decided = Signal(object)
    taken_back = Signal()
    match_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[GroupShown, ...] = ()
        self._at: Group | None = None
        self._cards: ChoiceCards | None = None
        self._cards_place = column(gap=0)
        self._hint = second()
        self._note = body()
        self._entries = _entries_table()
        self._rows = _rows_table()
        self._bar = DecisionBar()
        self._lay_out()
        self._entries.selectionModel().selectionChanged.connect(self._tell_chosen)
        self._entries.key_pressed.connect(self._take_key)
        self._entries.clicked.connect(self._follow_click)
        self._bar.decided.connect(self._tell_decided)
        self._bar.rest_decided.connect(self._tell_rest)
        self._bar.taken_back.connect(self._tell_taken_back)
        self._bar.match_chosen.connect(self._tell_match)

    def _lay_out(self) -> None:
        layout = column(self, gap=8)
        layout.addWidget(heading(translate("Lists in", "What would be imported")))
        layout.addWidget(self._note)
        layout.addLayout(self._cards_place)
        layout.addWidget(self._hint)
        layout.addWidget(self._entries)
        layout.addWidget(self._rows)
        layout.addWidget(self._bar)

    def show_groups(
        self, groups: tuple[GroupShown, ...], at: Group | None, lines: Sequence[Line]
    ) -> None:
        """Show the groups, and the lines of one."""
        is_another = groups != self._groups or at is not self._at
        if groups != self._groups:
            self._make_cards(groups)
        self._at = at
        if self._cards is not None:
            self._cards.set_value(at)
        hint = next((one.hint for one in groups if one.group is at), "")
        self._hint.set_text(hint)
        is_apart = at not in DECIDABLE
        self._entries.setVisible(not is_apart and bool(lines))
        self._rows.setVisible(is_apart and bool(lines))
        table = self._rows if is_apart else self._entries
        table.show_records(tuple(lines))
        if is_another:
            # Lines of another group or file have the same numbers, and are others.
            table.clearSelection()
            table.scrollToTop()
        self.apply_theme()
        self._tell_chosen()

    def set_note(self, words: str) -> None:
        """Say above the groups what is to be known of all of them; "" for nothing."""
        self._note.set_text(words)
        self._note.setVisible(bool(words))

    def show_deciding(self, deciding: Deciding) -> None:
        """Show what can be decided about the chosen lines."""
        self._bar.show_deciding(deciding)

    def go_to_line(self, number: int) -> None:
        """Put the cursor on a line."""
        self._entries.go_to(number)

    def take_focus(self) -> bool:
        """Give the keys to the lines that somebody has to decide about; False without any."""
        if self._entries.isHidden() or not self._entries.record_model.rowCount():
            return False
        self._entries.go_to_first()
        return True

    def apply_theme(self) -> None:
        """Let the tables be as high as some rows at the text size in force."""
        theme = current_theme()
        for table, height in ((self._entries, TALL_ROW_HEIGHT), (self._rows, ROW_HEIGHT)):
            rows = min(max(table.record_model.rowCount(), 2), _MOST_ROWS)
            table.setFixedHeight(theme.px(height * rows + ROW_HEIGHT + 8))

    def _make_cards(self, groups: tuple[GroupShown, ...]) -> None:
        self._groups = groups
        if self._cards is not None:
            self._cards_place.removeWidget(self._cards)
            self._cards.deleteLater()
            self._cards = None
        if not groups:
            return
        cards = ChoiceCards([Option(one.group, one.words) for one in groups])
        cards.name("lists_in.groups", translate("Lists in", "Groups"))
        cards.changed.connect(self._tell_group)
        self._cards_place.addWidget(cards)
        self._cards = cards

    # What people ask of it

    def _tell_group(self) -> None:
        if self._cards is not None:
            self.group_chosen.emit(self._cards.value())

    def _tell_chosen(self) -> None:
        self.lines_chosen.emit(cast("tuple[int, ...]", self._entries.chosen()))

    def _follow_click(self) -> None:
        # On a small screen the buttons are below: whoever pointed at a line looks for them.
        # They have their place only when the layout was made again.
        QTimer.singleShot(0, self, self._show_bar)

    def _show_bar(self) -> None:
        bring_into_sight(self._bar)

    def _take_key(self, pressed: tuple[int, object]) -> None:
        key, _ = pressed
        if key in _KEYS:
            self.decided.emit(_KEYS[key])
        else:
            self.taken_back.emit()

    def _tell_decided(self, choice: Choice) -> None:
        self.decided.emit(choice)

    def _tell_rest(self, choice: Choice) -> None:
        self.rest_decided.emit(choice)

    def _tell_taken_back(self) -> None:
        self.taken_back.emit()

    def _tell_match(self, match: int) -> None:
        self.match_chosen.emit(match)


class DecisionBar(QWidget):
    """Buttons for the chosen lines, and words that lead to all the rest. See ReviewPart."""

    decided = Signal(object)
    rest_decided = Signal(object)
    taken_back = Signal()
    match_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._match = ChoiceField(())
        self._match.name("lists_in.match", translate("Lists in", "The same as which one"))
        self._match.changed.connect(self._tell_match)
        self._same = outlined("", self._decide_same, name="lists_in.same", sign="link")
        self._other = outlined("", self._decide_other, name="lists_in.other", sign="add")
        self._leave = outlined("", self._decide_leave, name="lists_in.leave_out", sign="close")
        self._back = plain(
            translate("Lists in", "Take the decision back"),
            self._take_back,
            name="lists_in.take_back",
            sign="undo",
        )
        self._rest_words = TextLabel("", "second", wraps=False)
        self._rest = QWidget()
        self._keys = second(
            translate("Lists in", "In the table the keys 1, 2 and 3 decide, and Delete takes back.")
        )
        self._lay_out()

    def _lay_out(self) -> None:
        layout = column(self, gap=8)
        layout.addWidget(self._match)
        buttons = flow(gap=8)
        for button in (self._same, self._other, self._leave, self._back):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        across = flow(self._rest, gap=12)
        across.addWidget(self._rest_words)
        for words, act, name in (
            (translate("Lists in", "the same"), self._rest_same, "same"),
            (translate("Lists in", "others"), self._rest_other, "other"),
            (translate("Lists in", "leave out"), self._rest_leave, "leave_out"),
        ):
            button = link(words, act, name=f"lists_in.rest.{name}")
            button.setAccessibleDescription(translate("Lists in", "All that is undecided"))
            across.addWidget(button)
        layout.addWidget(self._rest)
        layout.addWidget(self._keys)

    def show_deciding(self, deciding: Deciding) -> None:
        """Show what can be decided."""
        for button, words in (
            (self._same, deciding.same),
            (self._other, deciding.other),
            (self._leave, deciding.leave_out),
        ):
            if words:
                button.set_words(words)
            button.setVisible(bool(words))
        self._back.setVisible(deciding.is_decided)
        self._match.set_choices([Option(one.value, one.words) for one in deciding.matches])
        self._match.set_value(deciding.match)
        self._match.setVisible(bool(deciding.matches))
        self._rest_words.set_text(deciding.rest)
        self._rest.setVisible(bool(deciding.rest))
        self._keys.setVisible(bool(deciding.same))

    def _decide_same(self) -> None:
        self.decided.emit(Choice.SAME)

    def _decide_other(self) -> None:
        self.decided.emit(Choice.OTHER)

    def _decide_leave(self) -> None:
        self.decided.emit(Choice.LEAVE_OUT)

    def _take_back(self) -> None:
        self.taken_back.emit()

    def _rest_same(self) -> None:
        self.rest_decided.emit(Choice.SAME)

    def _rest_other(self) -> None:
        self.rest_decided.emit(Choice.OTHER)

    def _rest_leave(self) -> None:
        self.rest_decided.emit(Choice.LEAVE_OUT)

    def _tell_match(self) -> None:
        self.match_chosen.emit(int(str(self._match.value() or 0)))


def _entries_table() -> RecordTable:
    table = RecordTable(
        (
            Column(
                title=translate("Lists in", "Row"),
                text=_row,
                sort_key=_row_number,
                is_figure=True,
                share=0,
                chars=7,
            ),
            Column(
                title=translate("Lists in", "In the file"), text=_name, second=line_detail, share=3
            ),
            Column(
                title=translate("Lists in", "Here"), text=line_about, second=line_reasons, share=4
            ),
            Column(
                title=translate("Lists in", "Decision"),
                text=line_decision,
                tone=line_tone,
                sign=line_sign,
                share=1,
                chars=12,
            ),
        ),
        _number,
        spoken=translate("Lists in", "Lines of the group"),
        name="lists_in.lines",
        is_multiple=True,
    )
    table.take_keys(
        Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_Delete, Qt.Key.Key_Backspace
    )
    return table


def _rows_table() -> RecordTable:
    return RecordTable(
        (
            Column(
                title=translate("Lists in", "Row"),
                text=_row,
                sort_key=_row_number,
                is_figure=True,
                share=0,
                chars=7,
            ),
            Column(title=translate("Lists in", "Reason"), text=_name, share=1),
        ),
        _number,
        spoken=translate("Lists in", "Rows and reasons"),
        name="lists_in.rows",
    )


def _number(line: Line) -> int:
    return line.number


def _row(line: Line) -> str:
    return str(line.row)


def _row_number(line: Line) -> int:
    return line.row


def _name(line: Line) -> str:
    return line.words
