"""The window: rail, screen in sight, progress and notice bar. It navigates and decides nothing.

Screens are made when they are first gone to, from a registry of factories by name. A change of
language makes them anew; colours and text size reach them where they stand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from app import texts
from app.texts import translate
from ui import icons
from ui.shell.alone import Alone
from ui.shell.banner import Banner, Strip
from ui.shell.desk import Desk
from ui.shell.geometry import keep_geometry
from ui.shell.lost_keys import LostKeys
from ui.shell.outfit import put_on
from ui.shell.panels import WindowPanels
from ui.shell.places import HOME, places
from ui.shell.rail import Rail
from ui.shell.reading import HELD, held_words, reading_words, short_words
from ui.shell.undo_keys import UndoKeys
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import Button
from ui.widgets.dialogs import ask_before_final
from ui.widgets.holding import current_holding
from ui.widgets.layouts import column, row
from ui.widgets.lock_note import LockNote
from ui.widgets.notice_bar import Notice, NoticeBar
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

    from app.bootstrap import Application
    from app.domain.preferences import Preferences
    from app.services.changes import Changes
    from ui.jobs.protocol import JobRunner, RunningJob
    from ui.shell.presenter import ShellPresenter
    from ui.shell.screen import Screen

    ScreenFactory = Callable[[Desk], Screen]

_NARROW_BELOW: Final = 1040
_LEAST_WIDTH: Final = 720
_LEAST_HEIGHT: Final = 480


class MainWindow(QWidget):
    """The one window.

    `first_painted` is told once, after its first picture is on the screen; `own_data_asked` when
    somebody who looked at sample data wants to begin with their own. Both carry nothing.
    """

    first_painted = Signal()
    own_data_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Kopā")
        self.setWindowIcon(icons.icon("kopa", ink="accent", size=64))
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self._was_painted = False
        self._desk: Desk | None = None
        self._presenter: ShellPresenter | None = None
        self._panels: WindowPanels | None = None
        self._factories: Mapping[str, ScreenFactory] = {}
        self._screens: dict[str, Screen] = {}
        self._at = ""
        self._page: QWidget | None = None
        self._rail = Rail(places())
        self._clock = Banner(self._confirm_clock, name="clock")
        self._reading = Strip(LockNote(name="reading"))
        self._sample = Banner(self._ask_for_own_data, name="sample", sign="info")
        self._stack = _Screens()
        self._progress = ProgressStrip()
        self._notices = NoticeBar()
        self._above, self._below = QWidget(), QWidget()
        self._alone = Alone(self, (self._rail, self._above, self._below))
        self._lay_out()
        self._rail.chosen.connect(self._go_to_place)
        self._rail.workers_asked.connect(self._ask_who_works)
        self._rail.done_asked.connect(self._show_done)
        self._notices.undo_asked.connect(self._undo_act)
        current_holding().changed.connect(self._look_at_holding)
        current_holding().pressed.connect(self._say_held)
        self._add_shortcuts()
        self._undo_keys = UndoKeys(self)
        LostKeys(self._rail, self).fell.connect(self._give_keys_back)

    def _lay_out(self) -> None:
        for box, inside in (
            (self._above, (self._reading, self._sample, self._clock)),
            (self._below, (self._progress, self._notices)),
        ):
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            stacked = column(box, gap=0)
            for one in inside:
                stacked.addWidget(one)
        right = column(gap=0)
        right.addWidget(self._above)
        # Only where text is large and the window small does a screen scroll as a whole.
        right.addWidget(scrolled(self._stack), 1)
        right.addWidget(self._below)
        across = row(self, gap=0)
        across.addWidget(self._rail)
        across.addLayout(right, 1)

    def _add_shortcuts(self) -> None:
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Undo), self.undo),
            (QKeySequence("Ctrl+Shift+Z"), self.redo),
            (QKeySequence("Ctrl+Y"), self.redo),
            (QKeySequence("Ctrl+Shift+H"), self._show_done),
            (QKeySequence("Ctrl+Shift+W"), self._ask_who_works),
            (QKeySequence("F6"), self._change_area),
            (QKeySequence("Ctrl+F"), self._search),
            (QKeySequence("Ctrl++"), self._enlarge_text),
            (QKeySequence("Ctrl+="), self._enlarge_text),
            (QKeySequence("Ctrl+-"), self._shrink_text),
        ):
            QShortcut(keys, self).activated.connect(act)
        for number, place in enumerate(places(), start=1):
            shortcut = _PlaceShortcut(QKeySequence(f"Ctrl+{number}"), place.name, self)
            shortcut.asked.connect(self._go_to_place)

    # What the start tells it

    def take(self, application: Application, jobs: JobRunner) -> None:
        """Take over the open application and the runner; the window closes both with itself."""
        # Its words for acts and errors are needed only when there is data.
        from ui.shell.presenter import ShellPresenter  # noqa: PLC0415 - after the first picture

        application.workers.attend()
        self._desk = Desk(application, jobs, self)
        self._presenter = ShellPresenter(self, application)
        self._panels = WindowPanels(self._desk, self._presenter, self)
        self._panels.picked.connect(self._show_worker)

    def serve(self, factories: Mapping[str, ScreenFactory]) -> None:
        """Begin to work: show the rail and the first place."""
        self._factories = factories
        self._rail.offer(factories)
        self._rail.show()
        self.go(HOME if HOME in factories else next(iter(factories)))
        self._drop_page()
        self._show_worker()
        if self._presenter is not None:
            self._presenter.look_at_clock()

    def release(self) -> None:
        """Stop the work, close the application, and forget every screen of it."""
        self._alone.end()
        self._drop_screens(spare_unsaved=False)
        self._at = ""
        desk, self._desk = self._desk, None
        self._presenter = self._panels = None
        self.show_reading(only_reads=False)
        if desk is not None:
            desk.jobs.shut_down()
            desk.application.close()

    def show_reading(self, *, only_reads: bool) -> None:
        """Say as long as this laptop only reads that it does, and hold what changes records."""
        self._reading.setVisible(only_reads)
        if only_reads:
            self._reading.note.show_words(reading_words())
            current_holding().hold(HELD, held_words(), short_words())
        else:
            current_holding().let_go()

    def show_sample(self, *, is_sample: bool) -> None:
        """Say as long as sample data are shown that nothing of it is real."""
        self._sample.setVisible(is_sample)
        if is_sample:
            self._sample.show_trouble(
                translate("Shell", "Sample data: nobody and nothing here is real."),
                translate("Shell", "Begin with our own"),
            )

    def show_page(self, page: QWidget) -> None:
        """Show one page and nothing to go to: the first start, or a trouble at opening."""
        self._rail.hide()
        self._put_into_sight(page)
        self._drop_page()
        self._page = page
        page.setFocus()

    def _drop_page(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            self._stack.removeWidget(page)
            page.deleteLater()

    @property
    def desk(self) -> Desk | None:
        """What screens work with, while data are open."""
        return self._desk

    @property
    def screen_in_sight(self) -> str:
        """The name of the place in sight, empty before there is one."""
        return self._at

    # What screens ask of it

    def say(self, text: str, tone: Tone) -> None:
        """Say what happened, in the notice bar."""
        self._notices.show_notice(Notice(text, tone))

    def tell(self, changes: Changes, text: str) -> None:
        """Let the screen in sight load again; with words, say them with Undo beside."""
        self.reload(changes)
        if text:
            self._notices.show_notice(Notice(text, undoable=True))

    def reload(self, changes: Changes) -> None:
        """Let the screen in sight load again; others load when they come into sight."""
        screen = self._screens.get(self._at)
        if screen is not None:
            screen.take_changes(changes)
        if changes.concern("worker"):
            self._show_worker()
        if self._panels is not None:
            self._panels.load()
        if self._presenter is not None:
            self._presenter.look_at_rights()

    def follow(self, running: RunningJob, words: str) -> None:
        """Show the progress of long work, with a button to stop it."""
        self._progress.follow(running, words)

    def go(self, screen: str, record: object | None = None) -> None:
        """Show a screen, and there one record."""
        if self._desk is None or screen not in self._factories:
            return
        if screen not in self._screens:
            self._screens[screen] = self._factories[screen](self._desk)
        shown = self._screens[screen]
        if self._panels is not None:
            self._panels.close_panel()
        self._at = screen
        self._rail.mark(screen)
        self._put_into_sight(shown)
        if self._presenter is not None:
            self._presenter.look_at_rights()
        shown.load()
        if record is not None:
            shown.open_record(record)
        # A screen may have handed on to another one.
        if self._at == screen:
            self._alone.follow(shown)
            shown.take_focus()

    def wear(self, preferences: Preferences) -> None:
        """Change language, colours and text size of the whole window."""
        is_other_language = preferences.language != texts.language()
        put_on(preferences)
        self._fit_rail()
        if is_other_language:
            # The screen that asked for it is still at work: it goes when the loop comes by.
            QTimer.singleShot(0, self, self._make_anew)

    def show_clock_trouble(self, words: str, act: str) -> None:
        """Show that the laptop's date cannot be right."""
        self._clock.show_trouble(words, act)

    def hide_clock_trouble(self) -> None:
        """Show no trouble with the date."""
        self._clock.hide()

    # What people ask of it

    def undo(self) -> None:
        """Take back the newest step of the screen in sight where it has its own, else an act."""
        screen = self._furnished()
        if screen is not None and screen.has_own_steps:
            screen.take_back()
        else:
            self._undo_act()

    def _undo_act(self) -> None:
        if self._alone.screen is not None:
            self._alone.screen.take_back()
        elif self._presenter is not None:
            self._presenter.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        screen = self._furnished()
        if screen is not None and screen.has_own_steps:
            screen.do_again()
        elif self._presenter is not None and self._alone.screen is None:
            self._presenter.redo()

    def _ask_who_works(self) -> None:
        screen = self._furnished()
        if screen is not None and self._panels is not None:
            self._panels.ask_who_works(screen.panel_room())

    def _furnished(self) -> Screen | None:
        """Return the screen in sight, None where it stands alone: it has room for nothing else."""
        return self._screens.get(self._at) if self._alone.screen is None else None

    def _show_done(self) -> None:
        screen = self._furnished()
        if screen is not None and self._panels is not None:
            self._panels.show_done(screen.panel_room())

    def _show_worker(self) -> None:
        if self._presenter is not None:
            self._rail.show_worker(self._presenter.worker_name())

    def _go_to_place(self, name: str) -> None:
        if self._alone.screen is not None:
            return
        self._notices.close_notice()
        self.go(name)

    def _look_at_holding(self) -> None:
        for button in self.findChildren(Button):
            button.look_at_holding()

    def _say_held(self, words: str) -> None:
        self.say(words, Tone.NEUTRAL)

    def _confirm_clock(self) -> None:
        if self._presenter is not None:
            self._presenter.confirm_clock()

    def _enlarge_text(self) -> None:
        if self._presenter is not None:
            self._presenter.enlarge_text()

    def _shrink_text(self) -> None:
        if self._presenter is not None:
            self._presenter.shrink_text()

    def _search(self) -> None:
        screen = self._screens.get(self._at)
        if screen is not None:
            screen.focus_search()

    def _change_area(self) -> None:
        screen = self._furnished()
        if screen is None:
            return
        if self._rail.isAncestorOf(self.focusWidget() or self):
            screen.take_focus()
        else:
            self._rail.take_focus()

    def _give_keys_back(self) -> None:
        screen = self._screens.get(self._at)
        if screen is not None and self._rail.isAncestorOf(self.focusWidget() or self):
            screen.take_focus()

    def _put_into_sight(self, page: QWidget) -> None:
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def _make_anew(self) -> None:
        """Make the screens again in another language; what is half typed stays as it is."""
        self._rail.set_places(places())
        self._notices.close_notice()
        if self._presenter is not None:
            self._presenter.look_at_clock()
        focused = self.focusWidget()
        name = "" if focused is None else focused.objectName()
        self._drop_screens(spare_unsaved=True)
        if self._sample.isVisibleTo(self):
            self.show_sample(is_sample=True)
        if not self._at:
            return
        self.go(self._at)
        again = self._screens[self._at].findChild(QWidget, name) if name else None
        if isinstance(again, QWidget):
            again.setFocus()

    def _drop_screens(self, *, spare_unsaved: bool) -> None:
        for place, screen in list(self._screens.items()):
            if not spare_unsaved or not screen.has_unsaved_text():
                del self._screens[place]
                self._stack.removeWidget(screen)
                # A screen knows the window through its desk. Were it still the window's child, the
                # last screen to go would take the window along in the middle of its own end.
                screen.setParent(None)
                screen.deleteLater()

    def _fit_rail(self) -> None:
        is_narrow = self.width() < current_theme().px(_NARROW_BELOW)
        self._rail.show_narrow(is_narrow=is_narrow)

    def _close_for_good(self) -> None:
        self._drop_screens(spare_unsaved=False)
        self.close()

    def _ask_for_own_data(self) -> None:
        self.own_data_asked.emit()

    # Qt overrides
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._tell_painted)

    def _tell_painted(self) -> None:
        self.first_painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._alone.may_close(self.close):
            event.ignore()
            return
        if any(screen.has_unsaved_text() for screen in self._screens.values()):
            event.ignore()
            ask_before_final(
                self,
                translate("Shell", "Close without saving?"),
                translate("Shell", "Something was typed and not saved yet. It would be lost."),
                translate("Shell", "Close without saving"),
                self._close_for_good,
            )
            return
        self._alone.end()
        keep_geometry(self)
        self.release()
        super().closeEvent(event)


class _Screens(QStackedWidget):
    """The screens, one in sight. What is around them scrolls when they can be no smaller."""

    # Qt overrides
    def heightForWidth(self, width: int) -> int:
        # Otherwise the height that a screen would like best made the window scroll as a whole.
        shown = self.currentWidget()
        layout = None if shown is None else shown.layout()
        return -1 if layout is None else layout.totalMinimumHeightForWidth(width)


class _PlaceShortcut(QShortcut):
    """The keys of one place. `asked` carries its name."""

    asked = Signal(str)

    def __init__(self, keys: QKeySequence, name: str, window: MainWindow) -> None:
        super().__init__(keys, window)
        self._name = name
        self.activated.connect(self._tell)

    def _tell(self) -> None:
        self.asked.emit(self._name)
