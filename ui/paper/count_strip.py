"""The end of a page: how many signatures the paper shows, whether that agrees, and what is next.

It asks for the count before anything else is said of numbers; it compares nothing itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.texts import translate
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, primary
from ui.widgets.edges import EdgedFrame
from ui.widgets.labels import Sign, TextLabel
from ui.widgets.layouts import clear, column, flow, row

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from app.domain.ids import SessionId
    from ui.paper.entry_presenter import CountField, Ended, Told

MOST: Final = 999
_NUMBER_WIDTH: Final = 64
_WHY_WIDTH: Final = 280


class CountStrip(EdgedFrame):
    """Counting, comparing, done.

    `checked` carries why the numbers differ, "" without a reason: ask for `counted`. `row_asked`
    carries a line and a session, `next_asked` the code of a page or "", the others nothing.
    """

    checked = Signal(str)
    row_asked = Signal(int, object)
    rest_asked = Signal()
    again_asked = Signal()
    next_asked = Signal(str)
    left_up = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__("card")
        self._name = name
        self._fields: dict[SessionId, _CountEdit] = {}
        self._shown: tuple[CountField, ...] = ()
        self._place: tuple[int, SessionId] | None = None
        self._next_code = ""
        self._count_line = flow(gap=12)
        self._numbers = row(gap=10)
        self._ask = TextLabel("", "strong", wraps=False)
        self._check = primary(
            translate("Paper", "Compare and finish"), self._tell_checked, name=f"{name}.check"
        )
        self._said = column(gap=2)
        self._where = TextLabel("", "body")
        self._why = QLineEdit()
        self._acts = flow(gap=8)
        self._go = outlined(translate("Paper", "Go to that row"), self._tell_row, name=f"{name}.go")
        self._rest = outlined(
            translate("Paper", "The others did not sign"), self._tell_rest, name=f"{name}.rest"
        )
        self._explained = outlined(
            translate("Paper", "Done, with this reason"),
            self._tell_explained,
            name=f"{name}.explain",
        )
        self._again = outlined(
            translate("Paper", "Open again"), self._tell_again, name=f"{name}.again", sign="edit"
        )
        self._next = primary("", self._tell_next, name=f"{name}.next", sign="next")
        self._parts = {one: QWidget() for one in ("count", "differs", "ended")}
        self._sign = Sign("check", ink="accent", size=20)
        self._done = TextLabel("", "strong")
        self._note = TextLabel("", "second")
        self._lay_out()

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = column(self, gap=8, margins=(14, 10, 14, 10))
        differs = column(self._parts["differs"], gap=6)
        differs.addLayout(self._said)
        differs.addWidget(self._where)
        self._why.setObjectName(f"{self._name}.why")
        self._why.setMaxLength(300)
        self._why.setAccessibleName(translate("Paper", "Why the numbers differ"))
        self._why.setPlaceholderText(translate("Paper", "Or say why the numbers differ"))
        self._why.returnPressed.connect(self._tell_explained)
        for widget in (self._go, self._rest, self._why, self._explained):
            self._acts.addWidget(widget)
        differs.addLayout(self._acts)
        count = row(self._parts["count"], gap=12)
        count.addLayout(self._count_line, 1)
        self._count_line.addWidget(self._ask)
        holder = QWidget()
        holder.setLayout(self._numbers)
        self._count_line.addWidget(holder)
        self._count_line.addWidget(self._check)
        ended = row(self._parts["ended"], gap=10)
        words = column(gap=2)
        words.addWidget(self._done)
        words.addWidget(self._note)
        ended.addWidget(self._sign)
        ended.addLayout(words, 1)
        ended.addWidget(self._again)
        ended.addWidget(self._next)
        for part in ("differs", "count", "ended"):
            layout.addWidget(self._parts[part])
        self.apply_theme()

    def show_counting(self, fields: tuple[CountField, ...], *, is_signed: bool) -> None:
        """Ask for the count of signatures, or else of ticks; what is typed stays."""
        self._show_fields(fields)
        self._ask.set_text(_asking(is_signed=is_signed, is_alone=len(fields) == 1))
        self._show_parts("count")
        self.set_edge(Tone.NEUTRAL)

    def show_difference(self, told: Told) -> None:
        """Say what differs, and where to look."""
        clear(self._said)
        for words in told.words:
            line = row(gap=8)
            line.addWidget(Sign("warning", ink="attention", size=18))
            label = TextLabel(words, "strong")
            label.setObjectName(f"{self._name}.told")
            label.set_tone(Tone.ATTENTION)
            line.addWidget(label, 1)
            self._said.addLayout(line)
        self._where.set_text(told.where)
        self._where.setVisible(bool(told.where))
        self._place = None
        if told.line is not None and told.session is not None:
            self._place = (told.line, told.session)
        self._go.setVisible(self._place is not None)
        self._rest.setVisible(told.has_unmarked)
        self._check.setText(translate("Paper", "Compare again"))
        self._show_parts("differs", "count")
        self.set_edge(Tone.ATTENTION)

    def show_ended(self, ended: Ended) -> None:
        """Say that the page is done, and offer the next one."""
        self._done.set_text(ended.words)
        about = " ".join(filter(None, (ended.differs, ended.note)))
        self._note.set_text(about)
        self._note.setVisible(bool(about))
        # Numbers that nobody explained came to differ after the page was done.
        has_changed = bool(ended.differs) and not ended.note
        self._sign.set_sign(
            "warning" if has_changed else "check", ink="attention" if has_changed else "accent"
        )
        self._next_code = ended.next_code
        self._next.setText(ended.next_words or translate("Paper", "All printed pages"))
        self._show_parts("ended")
        self.set_edge(Tone.ATTENTION if has_changed else Tone.GOOD)

    def forget(self) -> None:
        """Begin with nothing counted: another page is shown."""
        for field in self._fields.values():
            field.clear()
        self._why.clear()
        self._check.setText(translate("Paper", "Compare and finish"))

    def counted(self) -> dict[SessionId, int | None]:
        """Return what was counted for each session, None where nothing is typed."""
        return {one.session: self._fields[one.session].number() for one in self._shown}

    def take_focus(self, session: SessionId | None = None) -> None:
        """Give the keys to the count of a session, the first one if none is named."""
        if self._parts["ended"].isVisibleTo(self):
            self._next.setFocus()
            return
        field = self._fields.get(session) if session is not None else None
        if field is None and self._shown:
            field = self._fields[self._shown[0].session]
        if field is not None:
            field.setFocus()
            field.selectAll()

    def apply_theme(self) -> None:
        """Take over the widths for the text size in force."""
        for field in self._fields.values():
            field.setFixedWidth(current_theme().px(_NUMBER_WIDTH))
        self._why.setMinimumWidth(current_theme().px(_WHY_WIDTH))

    def _show_parts(self, *names: str) -> None:
        for name, part in self._parts.items():
            part.setVisible(name in names)

    def _show_fields(self, fields: tuple[CountField, ...]) -> None:
        alone = len(fields) == 1
        if fields == self._shown:
            return
        clear(self._numbers)
        self._shown, self._fields = fields, {}
        for place, one in enumerate(fields):
            edit = _CountEdit(name=f"{self._name}.count{place}", spoken=one.words)
            edit.submitted.connect(self._go_on)
            edit.left_up.connect(self._tell_left_up)
            if not alone:
                label = TextLabel(one.words, "second", wraps=False)
                label.setBuddy(edit)
                self._numbers.addWidget(label)
            self._numbers.addWidget(edit)
            self._fields[one.session] = edit
        self.apply_theme()

    def _go_on(self) -> None:
        """Go to the next count that is missing; when there is none, compare."""
        missing = next((one for one, count in self.counted().items() if count is None), None)
        if missing is None or self._fields[missing].hasFocus():
            self._tell_checked()
        else:
            self.take_focus(missing)

    def _tell_checked(self) -> None:
        self.checked.emit("")

    def _tell_explained(self) -> None:
        if not self._why.text().strip():
            self._why.setFocus()
            return
        self.checked.emit(self._why.text())

    def _tell_row(self) -> None:
        if self._place is not None:
            self.row_asked.emit(*self._place)

    def _tell_rest(self) -> None:
        self.rest_asked.emit()

    def _tell_again(self) -> None:
        self.again_asked.emit()

    def _tell_next(self) -> None:
        self.next_asked.emit(self._next_code)

    def _tell_left_up(self) -> None:
        self.left_up.emit()

    # Qt overrides
    def sizeHint(self) -> QSize:
        # As high as the width in force needs: days that do not fit beside each other wrap.
        hint = super().sizeHint()
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return hint
        return QSize(hint.width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def _asking(*, is_signed: bool, is_alone: bool) -> str:
    if not is_signed:
        return translate("Paper", "Ticks for those who came, counted on the paper:")
    if is_alone:
        return translate("Paper", "Signatures counted on the paper:")
    return translate("Paper", "Signatures counted on the paper, for each session:")


class _CountEdit(QLineEdit):
    """A number of signatures. `submitted` and `left_up` carry nothing."""

    submitted = Signal()
    left_up = Signal()

    def __init__(self, *, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(
            translate("Paper", "Signatures on the paper: {day}").format(day=spoken)
        )
        self.setMaxLength(len(str(MOST)))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)

    def number(self) -> int | None:
        """Return what was counted, None for nothing that is a number."""
        typed = self.text().strip()
        return int(typed) if typed.isascii() and typed.isdigit() else None

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.submitted.emit()
            case Qt.Key.Key_Up | Qt.Key.Key_Escape:
                self.left_up.emit()
            case _:
                super().keyPressEvent(event)
