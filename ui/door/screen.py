"""The door: one field over the whole window, for one tired volunteer and sixty people arriving.

The keys are always in the field, or in what stands in its place for a moment: somebody new, a
family, the PIN. Buttons are for those who point and never take the keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.texts import translate
from ui.door.field import DoorField
from ui.door.lines import DoorList
from ui.door.new_person import NewPersonPanel
from ui.door.panels import DoorPages, FamilyPanel, KeyHints, LastCame, PinPanel, ResultStrip
from ui.door.presenter import DoorPresenter
from ui.door.scanner import Scanner
from ui.door.shown import Result
from ui.door.sounds import Sounds
from ui.events.place import DoorPlace
from ui.shell.screen import Screen
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import Button, outlined, plain
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import clear, column, flow, row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

    from app.services.changes import Changes
    from ui.door.shown import DoorLine, FamilyLine, Head, NewPerson, Shown, SittingChoice, Sound
    from ui.shell.desk import Desk

_WIDEST: Final = 940
_LEAST_SCAN: Final = 8
_HINTS_BELOW: Final = 175


class DoorScreen(Screen):
    """The door of one event; without one it says so, and stands among the other screens."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Door", "The door"), name="door", is_scrolled=False)
        self._desk = desk
        self._presenter = DoorPresenter(self, desk)
        self._sounds = Sounds()
        self._sound: Sound | None = None
        self._make_parts()
        self._lay_out()
        self._connect()
        self.show_trouble(translate("Door", "Choose an event; its door opens from there."))
        self.apply_theme()

    def _make_parts(self) -> None:
        self._heading = TextLabel("", "heading")
        self._about = TextLabel("", "second", wraps=False)
        self._sittings = flow(gap=4)
        field = translate("Door", "Three letters of the name, or a card")
        self.field = DoorField(field, name="door.field")
        self.result = ResultStrip()
        self.list = DoorList(spoken=translate("Door", "Who may be meant"), name="door.found")
        self.last = LastCame()
        self.new = NewPersonPanel(self._presenter.places)
        self.family = FamilyPanel()
        self.pin = PinPanel()
        self._matches = QWidget()
        self._pages = DoorPages()
        self.running = TextLabel("", "door_line", wraps=False)
        self._places = TextLabel("", "second", wraps=False)
        self._hints = KeyHints(_hints())
        self._trouble = EmptyState(
            "",
            sign="events",
            button=outlined(translate("Door", "Events"), self._go_to_events, name="door.events"),
        )
        self._room = QWidget()
        self._middle = QWidget()
        self.scanner = Scanner(self._take_digits, self)

    def _lay_out(self) -> None:
        matches = column(self._matches, gap=0)
        matches.addWidget(self.list)
        matches.addStretch(1)
        for page in (self.last, self._matches, self.new, self.family, self.pin):
            self._pages.add_page(page)
        self._bring(self.last)
        middle = column(self._middle, gap=12)
        middle.addLayout(self._head_rows())
        middle.addWidget(self.field)
        middle.addWidget(self.result)
        middle.addWidget(self._pages, 1)
        middle.addLayout(self._foot_row())
        middle.addWidget(self._hints)
        across = row(self._room, gap=0, margins=(24, 20, 24, 14))
        across.addStretch(1)
        across.addWidget(self._middle, 100)
        across.addStretch(1)
        self._content.hide()
        self._across.addWidget(self._trouble, 1)
        self._across.addWidget(self._room, 1)

    def _head_rows(self) -> QVBoxLayout:
        name = row(gap=4)
        name.addWidget(self._heading, 1)
        self._sound_button = plain("", self._presenter.toggle_sound, name="door.sound")
        leave = plain(translate("Door", "Leave (Esc)"), self._presenter.leave, name="door.leave")
        for button in (self._sound_button, leave):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            name.addWidget(button)
        day = row(gap=12)
        day.addWidget(self._about)
        day.addLayout(self._sittings, 1)
        head = column(gap=0)
        head.addLayout(name)
        head.addLayout(day)
        return head

    def _foot_row(self) -> QHBoxLayout:
        foot = row(gap=16)
        foot.addWidget(self.running)
        foot.addStretch(1)
        foot.addWidget(self._places)
        return foot

    def _connect(self) -> None:
        self.field.textChanged.connect(self._type)
        self.field.submitted.connect(self._take_ready)
        self.field.family_asked.connect(self._take_family)
        self.field.choice_asked.connect(self._begin_family)
        self.field.left.connect(self._presenter.leave)
        self.field.stepped.connect(self.list.step)
        self.field.session_stepped.connect(self._presenter.step_session)
        self.list.chosen.connect(self._presenter.take)
        self.new.typed.connect(self._presenter.look_for_likely)
        self.new.asked.connect(self._presenter.add)
        self.new.taken.connect(self._presenter.take)
        self.new.closed.connect(self._go_back)
        self.family.ticked.connect(self._presenter.tick)
        self.family.asked.connect(self._presenter.take_ticked)
        self.family.closed.connect(self._go_back)
        self.pin.typed.connect(self._presenter.try_pin)
        self.pin.closed.connect(self._go_back)
        self.scanner.scanned.connect(self._presenter.scan)
        for watched in (self.field, *self.new.fields, self.family):
            self.scanner.watch(watched)
        self._add_keys()
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101  a screen has one
        application.focusChanged.connect(self._look_after_keys)

    def _add_keys(self) -> None:
        for keys, act in (
            ("F2", self._begin_new),
            ("F3", self._begin_child),
            ("F4", self.new.take_likely),
            ("F8", self._presenter.toggle_sound),
            ("F11", self._fill),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # What the window asks

    @property
    def stands_alone(self) -> bool:
        """Whether an event is open: then nothing else stands in the window."""
        return self._presenter.is_open

    def open_record(self, record: object) -> None:
        """Open the door of an event."""
        if isinstance(record, DoorPlace):
            self._presenter.open(record)

    def take_changes(self, changes: Changes) -> None:
        """Show the numbers again that something else changed."""
        del changes
        self._presenter.refresh()

    def take_focus(self) -> None:
        """Give the keys to the field, or to what stands in its place."""
        if not self.stands_alone:
            super().take_focus()
            return
        at = self._pages.page
        if at is self.new:
            self.new.given.setFocus()
        elif at is self.pin:
            self.pin.field.setFocus()
        else:
            (self.family if at is self.family else self.field).setFocus()

    def focus_search(self) -> bool:
        """Give the keys to the field; False where there is none in sight."""
        if self.stands_alone:
            self.take_focus()
        return self.stands_alone

    def take_back(self) -> None:
        """Take back what was done last at the door."""
        self._presenter.undo()

    def may_close(self, then: Callable[[], object]) -> bool:
        """Tell whether the window may be closed; otherwise ask for the PIN first."""
        return self._presenter.may_close(then)

    def has_unsaved_text(self) -> bool:
        """Tell whether somebody new is half typed."""
        return self._pages.page is self.new and self.new.has_text()

    def apply_theme(self) -> None:
        """Keep lines short enough to read at a glance, and give large text the room of hints."""
        self._middle.setMaximumWidth(current_theme().px(_WIDEST))
        self._show_hints()

    # What the presenter shows

    def show_head(self, head: Head) -> None:
        """Show what the door is for."""
        self._trouble.hide()
        self._room.show()
        self._heading.set_text(head.title)
        self._about.set_text(head.about)
        self.result.hide()
        clear(self._sittings)
        for place, choice in enumerate(head.sittings):
            button = _SittingButton(place, choice)
            button.asked.connect(self._presenter.choose_session)
            self._sittings.addWidget(button)
        if head.sittings:
            self._sittings.addWidget(TextLabel("Ctrl+↑↓", "key", wraps=False))

    def show_trouble(self, text: str) -> None:
        """Say why no door can be opened."""
        self._room.hide()
        self._trouble.set_sentence(text)
        self._trouble.show()

    def show_state(self, shown: Shown) -> None:
        """Show the running line and who came last."""
        self.running.set_text(shown.line)
        self._places.set_text(shown.places)
        self.last.show_last(shown.last)

    def show_lines(self, lines: Sequence[DoorLine]) -> None:
        """Show who may be meant; nobody shows who came last."""
        self.list.show_lines(lines)
        if self._pages.page in (self.last, self._matches):
            self._bring(self._matches if lines else self.last)

    def show_result(self, result: Result) -> None:
        """Show what became of the last key."""
        self.result.show_result(result)
        self.result.show()

    def show_new(self, begun: NewPerson) -> None:
        """Show the fields for somebody new."""
        self._bring(self.new)
        self.new.begin(begun)

    def show_likely(self, lines: Sequence[DoorLine]) -> None:
        """Warn of somebody who may be meant."""
        self.new.show_likely(lines)

    def show_problem(self, field: str, text: str) -> None:
        """Show what is wrong with somebody new."""
        self.new.show_problem(text)
        if field == "given":
            self.new.given.setFocus()

    def show_family(self, lines: Sequence[FamilyLine]) -> None:
        """Show a family to be ticked."""
        self.family.show_family(lines)
        if self._pages.page is not self.family:
            self._bring(self.family)
            self.family.setFocus()

    def ask_pin(self, problem: str) -> None:
        """Ask for the PIN."""
        self.pin.begin(problem)
        self._bring(self.pin)
        self.pin.field.setFocus()

    def begin_again(self) -> None:
        """Empty the field and wait for the next name."""
        self._bring(self.last)
        self.field.clear()
        self.show_lines(())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sound(self, *, is_on: bool) -> None:
        """Show whether there are sounds."""
        on, off = translate("Door", "Sound: on"), translate("Door", "Sound: off")
        self._sound_button.set_words(on if is_on else off)

    def play(self, sound: Sound) -> None:
        """Play a sound once what it is about stands on the screen."""
        self._sound = sound
        QTimer.singleShot(0, self, self._play)

    # What people do

    def _type(self, typed: str) -> None:
        self._presenter.type(typed)

    def _take_ready(self) -> None:
        typed = self.field.text()
        if len(typed) >= _LEAST_SCAN and typed.replace(" ", "").isdecimal():
            self.field.clear()
            self._presenter.scan(typed)
            return
        line = self._ready()
        if line is not None:
            self._presenter.take(line)
        elif typed.strip():
            text = translate("Door", "Please type three letters of the name.")
            self.show_result(Result("", text, Tone.NEUTRAL, "info"))

    def _ready(self) -> DoorLine | None:
        return self.list.ready() if self._pages.page is self._matches else None

    def _take_family(self) -> None:
        line = self._ready()
        if line is None or line.person is None:
            self._take_ready()
        else:
            self._presenter.take_family(line)

    def _begin_family(self) -> None:
        line = self._ready()
        if line is not None:
            self._presenter.begin_family(line)

    def _take_digits(self, digits: str) -> bool:
        """Take what fingers typed: a choice among the matches, or part of a text."""
        at = self._pages.page
        if at is self.family:
            return self.family.take_digits(digits)
        if at is self.new:
            return self.new.take_digits(digits)
        place = int(digits) - 1 if len(digits) == 1 else -1
        lines = self.list.lines if at is self._matches else ()
        if 0 <= place < len(lines) and lines[place].person is not None:
            self._presenter.take(lines[place])
            return True
        self.field.insert(digits)
        return False

    def _begin_new(self) -> None:
        if self.stands_alone and self._is_searching():
            self._presenter.begin_new()

    def _begin_child(self) -> None:
        if self.stands_alone and self._is_searching():
            self._presenter.begin_child()

    def _is_searching(self) -> bool:
        return self._pages.page in (self.last, self._matches)

    def _go_back(self) -> None:
        """Go back to the name that is being typed."""
        self._bring(self._matches if self.list.lines else self.last)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring(self, page: QWidget) -> None:
        self._pages.show_page(page)
        is_typed_elsewhere = page in (self.new, self.family, self.pin)
        self.field.setVisible(not is_typed_elsewhere)
        self._show_hints()

    def _show_hints(self) -> None:
        is_large = current_theme().percent >= _HINTS_BELOW
        self._hints.setVisible(self._is_searching() and not is_large)

    def _fill(self) -> None:
        """Fill the screen with the window, or give the rest of it back."""
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        window.activateWindow()

    def _play(self) -> None:
        if self._sound is not None:
            self._sounds.play(self._sound)
        self._sound = None

    def _go_to_events(self) -> None:
        self._desk.go("events")

    def _look_after_keys(self, _before: QWidget | None, after: QWidget | None) -> None:
        if after is None or not self.stands_alone or not self.isVisible():
            return
        if after.window() is self.window() and not self._may_have_keys(after):
            # After the change is through; in its middle Qt would not listen.
            QTimer.singleShot(0, self, self.take_focus)

    def _may_have_keys(self, widget: QWidget) -> bool:
        at = self._pages.page
        if at in (self.new, self.pin, self.family):
            return at is widget or at.isAncestorOf(widget)
        return widget is self.field

    # Qt overrides
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_back = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if is_back and self.stands_alone:
            self.take_focus()


def _hints() -> tuple[tuple[str, str], ...]:
    return (
        (translate("Door", "Enter"), translate("Door", "present")),
        (translate("Door", "Ctrl+Enter"), translate("Door", "family")),
        (translate("Door", "Tab"), translate("Door", "some of the family")),
        ("F2", translate("Door", "somebody new")),
        ("F3", translate("Door", "their child")),
        ("Ctrl+Z", translate("Door", "take back")),
    )


class _SittingButton(Button):
    """A session of the day. `asked` carries its place."""

    asked = Signal(int)

    def __init__(self, place: int, choice: SittingChoice) -> None:
        super().__init__(choice.words)
        self.setProperty("kind", "segment")
        self.setCheckable(True)
        self.setChecked(choice.is_chosen)
        self.setObjectName(f"door.session.{place}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._place = place
        self.acted.connect(self._ask)

    def _ask(self) -> None:
        self.asked.emit(self._place)
