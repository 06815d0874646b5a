"""The fields for somebody new at the door: names, where they live, ages; Enter leads through them.

Nothing pops up: the places that answer stand under the field, the arrows choose one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from app.domain.kinds import AgeBand
from app.texts import translate
from ui.door.shown import TypedNew
from ui.people.wording import age_words
from ui.theme.tokens import Tone
from ui.widgets.buttons import Button, outlined, plain
from ui.widgets.labels import TextLabel, restyle
from ui.widgets.layouts import column, flow, row
from ui.widgets.spoken import announce

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from ui.door.shown import DoorLine, NewPerson

    Places = Callable[[str], tuple[tuple[str, str], ...]]

_BANDS: Final = tuple(AgeBand)
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NewPersonPanel(QFrame):
    """Somebody new.

    `typed` and `asked` carry a TypedNew: at each key, and when it is to be added. `taken` carries a
    DoorLine: it is somebody known after all. `closed` carries nothing.
    """

    typed = Signal(object)
    asked = Signal(object)
    taken = Signal(object)
    closed = Signal()

    def __init__(self, places: Places) -> None:
        super().__init__()
        self.setProperty("kind", "door_card")
        self._likely: tuple[DoorLine, ...] = ()
        self._head = TextLabel("", "heading")
        self.given = _edit("door.new.given", translate("Event", "Given name"))
        self.surname = _edit("door.new.surname", translate("Event", "Surname"))
        self.place = PlaceEdit(places)
        self.band = BandRow()
        self._problem = TextLabel("", "problem")
        self._hint = TextLabel("", "strong")
        self._hint.set_tone(Tone.ATTENTION)
        self._lay_out()
        for edit in (self.given, self.surname):
            edit.textChanged.connect(self._tell_typed)

    def _lay_out(self) -> None:
        layout = column(self, gap=10, margins=(16, 12, 16, 12))
        layout.addWidget(self._head)
        names = row(gap=12)
        names.addLayout(_labelled(translate("Event", "Given name"), self.given))
        names.addLayout(_labelled(translate("Event", "Surname"), self.surname))
        names.addLayout(_labelled(translate("Event", "Lives in"), self.place))
        layout.addLayout(names)
        layout.addWidget(self.place.offers)
        layout.addWidget(self._problem)
        layout.addWidget(self._hint)
        layout.addLayout(_labelled(translate("Door", "Age in years"), self.band))
        acts = row(gap=8)
        save = outlined(
            translate("Door", "Add as present"), self._ask, name="door.new.save", sign="person_add"
        )
        close = plain(translate("Event", "Cancel"), self._close, name="door.new.cancel")
        for button in (save, close):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            acts.addWidget(button)
        acts.addStretch(1)
        layout.addLayout(acts)
        layout.addStretch(1)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """The fields in the order in which Enter leads through them."""
        return self.given, self.surname, self.place, self.band

    def begin(self, begun: NewPerson) -> None:
        """Start with what is known, where something is missing."""
        words = translate("Door", "Somebody new")
        if begun.with_whom:
            words = translate("Door", "Child of {name}").format(name=begun.with_whom)
        self._head.set_text(words)
        self.given.setText(begun.given)
        self.surname.setText(begun.surname)
        self.place.set_place(begun.territory, begun.place)
        self.band.choose(AgeBand.UP_TO_12 if begun.with_whom else None)
        self.show_problem("")
        self._first().setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell_typed()

    def _first(self) -> QWidget:
        if not self.given.text():
            return self.given
        return self.place if self.surname.text() else self.surname

    def has_text(self) -> bool:
        """Tell whether a name stands there."""
        return bool(self.given.text().strip() or self.surname.text().strip())

    def show_likely(self, lines: Sequence[DoorLine]) -> None:
        """Warn of somebody who may be meant; F4 takes them."""
        self._likely = tuple(lines)
        self._hint.setVisible(bool(lines))
        if not lines:
            self._hint.set_text("")
            return
        name = ", ".join(filter(None, (lines[0].name, lines[0].second)))
        words = translate("Door", "Maybe here already: {name}. F4 takes this person.")
        self._hint.set_text(words.format(name=name))
        announce(self, self._hint.accessibleName())

    def take_likely(self) -> None:
        """Take the one who was warned of."""
        if self._likely:
            self.taken.emit(self._likely[0])

    def show_problem(self, text: str) -> None:
        """Show what is wrong."""
        self._problem.set_text(text)
        self._problem.setVisible(bool(text))
        announce(self, text, urgent=True)

    def take_digits(self, digits: str) -> bool:
        """Choose ages by a digit, or let the digits stand where they were typed."""
        if self.band.hasFocus():
            self.band.choose_at(int(digits[:1]) - 1)
            return False
        at = self.focusWidget()
        if isinstance(at, QLineEdit):
            at.insert(digits)
        return False

    def _go_on(self, *, at_once: bool) -> None:
        at = self.focusWidget()
        if at is self.place and not self.place.settle():
            self.show_problem(translate("Event", "Choose a place from the list."))
            return
        self.show_problem("")
        if at_once or at is self.band or at not in self.fields:
            self._ask()
            return
        self.fields[self.fields.index(at) + 1].setFocus(Qt.FocusReason.TabFocusReason)

    def _ask(self) -> None:
        if self.place.settle():
            self.asked.emit(self._typed_person())
        else:
            self.place.setFocus()
            self.show_problem(translate("Event", "Choose a place from the list."))

    def _close(self) -> None:
        self.closed.emit()

    def _tell_typed(self) -> None:
        self.typed.emit(self._typed_person())

    def _typed_person(self) -> TypedNew:
        band = self.band.chosen
        return TypedNew(
            self.given.text().strip(),
            self.surname.text().strip(),
            self.place.code,
            "" if band is None else band.value,
        )

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self._go_on(at_once=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class PlaceEdit(QLineEdit):
    """Where somebody lives: typed, or one of the places under the field."""

    def __init__(self, places: Places) -> None:
        super().__init__()
        self.setProperty("kind", "door_part")
        self.setObjectName("door.new.territory")
        self.setAccessibleName(translate("Event", "Lives in"))
        self.setPlaceholderText(translate("Event", "Parish, town or municipality"))
        self.offers = TextLabel("", "second")
        self.offers.hide()
        self.code = ""
        self._words = ""
        self._places = places
        self._offered: tuple[tuple[str, str], ...] = ()
        self._at = 0
        self.textEdited.connect(self._offer)

    def set_place(self, code: str, words: str) -> None:
        """Show a place; what is typed next stands in its stead."""
        self.code, self._words = code, words
        self.setText(words)
        self.setCursorPosition(0)
        self._show_offers(())

    def settle(self) -> bool:
        """Take the place that is ready; False where what is typed is no place."""
        if not self.text().strip():
            self.set_place("", "")
            return True
        if self.text() == self._words and self.code:
            return True
        if not self._offered:
            return False
        self.set_place(*self._offered[self._at])
        return True

    def _offer(self, typed: str) -> None:
        self.code = ""
        self._show_offers(self._places(typed))

    def _show_offers(self, offered: tuple[tuple[str, str], ...]) -> None:
        self._offered, self._at = offered, 0
        self._show_ready()

    def _show_ready(self) -> None:
        lines = [
            f"→ {words}" if place == self._at else f"    {words}"
            for place, (_, words) in enumerate(self._offered)
        ]
        self.offers.set_text("\n".join(lines))
        self.offers.setVisible(bool(lines))
        if lines:
            announce(self, self._offered[self._at][1])

    # Qt overrides
    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]  # handed on as it came
        # All of it, with the cursor before it: its beginning is what tells places apart.
        self.setSelection(len(self.text()), -len(self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or not self._offered:
            super().keyPressEvent(event)
            return
        self._at = (self._at + step) % len(self._offered)
        self._show_ready()


class BandRow(QFrame):
    """The ages that funders count, one of them or none: digits and arrows choose."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "door_choice")
        self.setObjectName("door.new.age_band")
        self.setAccessibleName(translate("Event", "Age"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.chosen: AgeBand | None = None
        self._buttons = [_BandButton(place, band) for place, band in enumerate(_BANDS)]
        across = flow(self, gap=8, margins=(4, 4, 4, 4))
        for button in self._buttons:
            button.asked.connect(self.choose_at)
            across.addWidget(button)

    def choose(self, band: AgeBand | None) -> None:
        """Choose ages; None is not stated."""
        self.chosen = band
        for button, one in zip(self._buttons, _BANDS, strict=True):
            button.setChecked(one is band)
        words = translate("Event", "Not stated") if band is None else age_words(band)
        self.setAccessibleDescription(words)
        restyle(self)

    def choose_at(self, place: int) -> None:
        """Choose by the place in the row; the same once more takes the choice away."""
        if 0 <= place < len(_BANDS):
            again = self.chosen is _BANDS[place]
            self.choose(None if again else _BANDS[place])
            announce(self, self.accessibleDescription())

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        at = -1 if self.chosen is None else _BANDS.index(self.chosen)
        self.choose(_BANDS[max(at + step, 0) % len(_BANDS)])
        announce(self, self.accessibleDescription())


class _BandButton(Button):
    """One span of ages. `asked` carries its place."""

    asked = Signal(int)

    def __init__(self, place: int, band: AgeBand) -> None:
        # In figures, as there is little room; readers hear the words.
        super().__init__(f"{place + 1}   {band.value.replace('-', '–')}")
        self.setAccessibleName(age_words(band))
        self.setToolTip(age_words(band))
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setObjectName(f"door.new.age_band.{place}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._place = place
        self.acted.connect(self._ask)

    def _ask(self) -> None:
        self.asked.emit(self._place)


def _edit(name: str, spoken: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setProperty("kind", "door_part")
    edit.setObjectName(name)
    edit.setAccessibleName(spoken)
    edit.setMaxLength(120)
    return edit


def _labelled(words: str, field: QWidget) -> QVBoxLayout:
    layout = column(gap=2)
    layout.addWidget(TextLabel(words, "label"))
    layout.addWidget(field)
    return layout
