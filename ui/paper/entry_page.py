"""One page of signed paper: its rows in the order of the paper, and the count at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.texts import translate
from ui.events.people.find_place import FindPlace, FindWords
from ui.paper.count_strip import CountStrip
from ui.paper.entry_presenter import EntryPresenter
from ui.paper.mark_keys import MarkKeys
from ui.paper.rows_view import RowsView
from ui.paper.words import about_page, keys_words, short_keys_words
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, plain
from ui.widgets.chips import Chip
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, row
from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from app.domain.ids import SessionId
    from app.domain.paper_entry import PaperPage
    from app.services.changes import Changes
    from ui.events.evidence.page_scans import PageScans
    from ui.paper.entry_presenter import CountField, Ended, Told
    from ui.paper.rows_view import SignWish, TickWish
    from ui.shell.desk import Desk

_NARROW_BELOW: Final = 980


class EntryPage(ScreenFrame):
    """Rows of paper become marks, one key each. Everything is saved at once."""

    def __init__(self, desk: Desk, go: Callable[[object], None]) -> None:
        super().__init__("", name="paper", is_scrolled=False)
        self._desk = desk
        self._presenter = EntryPresenter(self, desk, go)
        self._state = Chip("")
        self._remarks = TextLabel("", "second")
        self._remarks.set_tone(Tone.ATTENTION)
        self._rows = RowsView(desk.application.territories.label, name="paper.rows")
        self._keys = MarkKeys(name="paper")
        self._progress = TextLabel("", "strong", wraps=False)
        self._progress.setObjectName("paper.progress")
        self._legend = TextLabel("", "small")
        self._naming = _NamingBar(desk, self._presenter)
        self._count = CountStrip(name="paper.end")
        self._all = outlined(
            translate("Paper", "All signed"), self._rows.ask_all, name="paper.all", sign="check"
        )
        self._all.setToolTip(
            translate("Paper", "Key: V. Then take out those who did not sign, with A.")
        )
        self._by_column = outlined(
            translate("Paper", "Day by day"), self._turn_order, name="paper.by_column"
        )
        self._by_column.setCheckable(True)
        self._scans: PageScans | None = None
        self._show_scans = outlined(
            translate("Paper", "Scan"), self._turn_scans, name="paper.scan", sign="file"
        )
        self._show_scans.setCheckable(True)
        self._show_scans.setToolTip(translate("Paper", "Keep a scan or a photo of this page"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        back = plain(
            translate("Paper", "Printed pages"), self._presenter.go_back, name="paper.back"
        )
        self.set_way_back(back)
        self.add_chip(self._state)
        self.add_act(self._show_scans)
        self.add_act(self._by_column)
        self.add_act(self._all)
        self._foot = QWidget()
        foot = row(self._foot, gap=12)
        foot.addWidget(self._progress)
        foot.addWidget(self._legend, 1)
        foot.addWidget(self._keys)
        self.body.setSpacing(8)
        self.body.addWidget(self._remarks)
        self.body.addWidget(self._rows, 1)
        self.body.addStretch(0)
        self.body.addWidget(self._naming)
        self.body.addWidget(self._foot)
        self.body.addWidget(self._count)
        self._naming.hide()

    def _connect(self) -> None:
        self._rows.sign_asked.connect(self._sign)
        self._rows.step_asked.connect(self._step)
        self._rows.tick_asked.connect(self._tick)
        self._rows.all_asked.connect(self._presenter.sign_all)
        self._rows.name_asked.connect(self._begin_naming)
        self._rows.clear_asked.connect(self._clear)
        self._rows.moved.connect(self._show_progress)
        self._rows.ended.connect(self._go_to_count)
        self._keys.asked.connect(self._rows.ask_mark)
        self._keys.other_asked.connect(self._name_other)
        self._naming.closed.connect(self._end_naming)
        self._naming.opened.connect(self._make_room)
        self._naming.taken.connect(self._go_on_named)
        self._count.checked.connect(self._check)
        self._count.row_asked.connect(self._go_to_row)
        self._count.rest_asked.connect(self._leave_rest)
        self._count.again_asked.connect(self._open_again)
        self._count.next_asked.connect(self._go_to_next)
        self._count.left_up.connect(self._rows.setFocus)

    # What the screen asks of it

    def open_code(self, code: str) -> bool:
        """Show the page of a code; False, with the reason said, where there is none."""
        self._end_naming()
        self._count.forget()
        self._show_scans.setChecked(False)
        if not self._presenter.open(code):
            return False
        self._share_scans()
        self._rows.go_to(self._first_open())
        self.take_focus()
        return True

    def load(self) -> None:
        """Show the page as it is kept now."""
        self._presenter.load()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed elsewhere."""
        self._presenter.take_changes(changes)
        if self._scans is not None:
            self._scans.take_changes(changes)

    def take_focus(self) -> None:
        """Give the keys to the rows, or of a page that is done to the way on."""
        page = self._presenter.page
        if page is not None and page.is_done:
            self._count.take_focus()
        elif self._naming.isVisibleTo(self):
            self._naming.take_focus()
        else:
            self._rows.setFocus()

    def has_unsaved_text(self) -> bool:
        """Tell whether a handwritten name was typed and not taken."""
        return self._naming.isVisibleTo(self) and self._naming.has_unsaved_text()

    # What the presenter asks of it

    def show_page(self, page: PaperPage) -> None:
        """Show title, rows, and what is worth knowing about the page."""
        self.set_title(page.title)
        self.set_subtitle(about_page(page))
        self._state.setVisible(page.is_done)
        if page.is_done:
            self._state.show_state(translate("Paper", "Entered"), tone=Tone.GOOD, sign="check")
        remarks = _remarks(page)
        self._remarks.set_text(remarks)
        self._remarks.setVisible(bool(remarks))
        self._by_column.setVisible(len(page.sessions) > 1)
        self._all.setVisible(not page.is_done)
        self._foot.setVisible(not page.is_done)
        self._show_legend()
        self._rows.today = self._desk.application.clock.today()
        self._rows.show_page(page)
        self._show_progress()
        self._share_scans()

    def show_counting(self, fields: tuple[CountField, ...], *, is_signed: bool) -> None:
        """Ask how many signatures, or else ticks, the paper shows."""
        self._count.show_counting(fields, is_signed=is_signed)

    def show_difference(self, told: Told) -> None:
        """Say that the counts differ, and where to look."""
        self._foot.setVisible(not self._is_narrow())
        self._count.show_difference(told)

    def show_uncounted(self, session: SessionId) -> None:
        """Say that a session's signatures have to be counted first."""
        self._desk.explain(translate("Paper", "Please count the signatures on the paper first."))
        self._count.take_focus(session)

    def show_ended(self, ended: Ended) -> None:
        """Say that the page is done."""
        self._count.show_ended(ended)

    # Acts

    def _sign(self, wish: SignWish) -> None:
        if self._presenter.sign(wish.line, wish.session, wish.mark) and wish.mark is not None:
            self._rows.move_on()

    def _step(self, wish: SignWish) -> None:
        self._presenter.step(wish.line, wish.session)

    def _tick(self, wish: TickWish) -> None:
        self._presenter.tick(wish.line, wish.purpose)

    def _clear(self) -> None:
        line = self._rows.line_at_cursor()
        if line is not None:
            self._presenter.clear(line.line)

    def _turn_order(self) -> None:
        self._rows.is_by_column = self._by_column.isChecked()
        self._rows.setFocus()

    def _name_other(self) -> None:
        self._begin_naming("")

    def _begin_naming(self, letters: str) -> None:
        line, session = self._rows.line_at_cursor(), self._rows.session_at_cursor()
        if line is None or session is None:
            return
        if not self._presenter.begin_naming(line.line, session):
            return
        self._foot.hide()
        self._count.hide()
        self._naming.begin(line.number, letters)

    def _go_on_named(self) -> None:
        self._end_naming()
        self._rows.move_on()

    def _make_room(self) -> None:
        # Where both do not fit, whoever is being typed comes before the rows.
        self._rows.setVisible(not (self._is_narrow() and self._naming.is_adding))

    def _end_naming(self) -> None:
        page = self._presenter.page
        self._naming.hide()
        self._rows.show()
        self._foot.setVisible(page is not None and not page.is_done)
        self._count.show()
        self._rows.setFocus()

    def _turn_scans(self) -> None:
        self._share_scans()
        if self._scans is not None and self._show_scans.isChecked():
            self._scans.setFocus()

    def _share_scans(self) -> None:
        """Show the scans of the page when they are asked for, and when the page is done."""
        page = self._presenter.page
        is_wanted = page is not None and (page.is_done or self._show_scans.isChecked())
        self._show_scans.setVisible(page is not None and not page.is_done)
        if is_wanted and self._scans is None:
            self._scans = self._made_scans()
        if self._scans is not None and page is not None:
            self._scans.setVisible(is_wanted)
            if is_wanted:
                self._scans.open(page.kept.event, page.kept.id)

    def _made_scans(self) -> PageScans:
        from ui.events.evidence.page_scans import PageScans  # noqa: PLC0415  few pages need it

        scans = PageScans(self._desk)
        self.body.addWidget(scans)
        return scans

    def _go_to_count(self) -> None:
        self._count.take_focus()

    def _go_to_row(self, line: int, session: SessionId) -> None:
        self._rows.go_to(line, session)
        self._rows.setFocus()

    def _check(self, why: str) -> None:
        self._presenter.check(self._count.counted(), why)
        page = self._presenter.page
        if page is not None and page.is_done:
            self._count.take_focus()

    def _leave_rest(self) -> None:
        session = self._rows.session_at_cursor()
        if session is not None:
            self._presenter.leave_rest(session)

    def _open_again(self) -> None:
        self._count.forget()
        self._presenter.open_again()
        self.take_focus()

    def _go_to_next(self, code: str) -> None:
        if code:
            self._presenter.go_to_page(code)
        else:
            self._presenter.go_back()

    def _first_open(self) -> int:
        """Return the first row that nothing was entered for: there somebody stopped."""
        page = self._presenter.page
        if page is None:
            return 0
        open_lines = [line.line for one in page.sessions for line in page.unmarked(one.id)]
        return min(open_lines, default=0)

    def _is_narrow(self) -> bool:
        return self.width() < current_theme().px(_NARROW_BELOW)

    def _show_legend(self) -> None:
        page = self._presenter.page
        if self._is_narrow():
            self._legend.set_text(short_keys_words())
        else:
            self._legend.set_text(keys_words(() if page is None else page.tick_purposes))

    def _show_progress(self) -> None:
        page, line = self._presenter.page, self._rows.line_at_cursor()
        if page is None or line is None:
            self._progress.set_text("")
            return
        words = translate("Paper", "Row {line} of {rows}")
        self._progress.set_text(words.format(line=line.line + 1, rows=len(page.lines)))

    # Qt overrides
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_legend()


class _NamingBar(QWidget):
    """Where a handwritten name is typed. Its signals carry nothing; `opened` asks for room."""

    taken = Signal()
    closed = Signal()
    opened = Signal()

    def __init__(self, desk: Desk, presenter: EntryPresenter) -> None:
        super().__init__()
        self._is_waiting = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._label = TextLabel("", "strong", wraps=False)
        self._find = FindPlace(desk, presenter, name="paper", words=_find_words(), grows_up=True)
        layout = column(self, gap=4)
        layout.addWidget(self._label)
        layout.addWidget(self._find)
        self._find.began_again.connect(self._tell_taken)
        self._find.opened.connect(self._tell_opened)

    @property
    def is_adding(self) -> bool:
        """Whether the fields for somebody new are open."""
        return self._find.is_adding

    def begin(self, number: int, letters: str) -> None:
        """Ask whose name stands on a row of the paper."""
        words = translate("Paper", "Row {number}: whose name is written there? Esc: nobody’s")
        self._label.set_text(words.format(number=number))
        self._is_waiting = False
        self._find.begin_again()
        self._is_waiting = True
        self.show()
        self._find.field.type_on(letters)

    def take_focus(self) -> None:
        """Give the keys to the name."""
        self._find.setFocus()

    def has_unsaved_text(self) -> bool:
        """Tell whether somebody new was typed and not added."""
        return self._find.has_unsaved_text()

    def _tell_opened(self) -> None:
        self.opened.emit()

    def _tell_taken(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self.taken.emit()

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _find_words() -> FindWords:
    return FindWords(
        field=translate("Paper", "Name as it stands on the paper"),
        answers=translate("Paper", "People who answer to what is typed"),
        add=translate("Paper", "Add and mark present"),
    )


def _remarks(page: PaperPage) -> str:
    parts = []
    if not page.is_newest:
        parts.append(translate("Paper", "This sheet was printed again later."))
    if page.lost_sessions:
        parts.append(
            translate(
                "Paper",
                "%n sessions of the page are not in the event any more.",
                n=page.lost_sessions,
            )
        )
    if page.added_since:
        words = translate("Paper", "On the list since it was printed: {names}.")
        parts.append(words.format(names=", ".join(page.added_since)))
    return " ".join(parts)
