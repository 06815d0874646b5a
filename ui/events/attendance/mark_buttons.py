"""The marks as buttons, for those who point, with the key of each for those who type.

Beside them the minutes. Where room is short only the signs stand there, with their words as tips.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.attendance import Mark
from app.texts import translate
from ui import icons
from ui.events.attendance.words import PART_SIGN, SIGNS, TONES, UNKNOWN_SIGN, mark_word
from ui.widgets.buttons import Button, Rank, plain
from ui.widgets.labels import ink_of
from ui.widgets.layouts import row


@dataclass(frozen=True, slots=True)
class _Offer:
    """A mark as a button offers it."""

    mark: Mark | None
    name: str
    word: str
    key: str

    @property
    def sign(self) -> str:
        return "circle" if self.mark is None else SIGNS.get(self.mark, UNKNOWN_SIGN)


class MarkButtons(QWidget):
    """Present, absent, excused, no mark. `asked` carries the Mark, None for no mark.

    `minutes_asked` carries nothing. The keys stay in the grid: pressing a button marks the cell at
    the cursor there.
    """

    asked = Signal(object)
    minutes_asked = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__()
        layout = row(self, gap=0)
        self._buttons: list[Button] = []
        for offer in _offers():
            marking = _MarkButton(offer, name=f"{name}.{offer.name}")
            marking.mark_asked.connect(self._ask)
            self._buttons.append(marking)
        minutes = plain(
            translate("Attendance", "Minutes …"),
            self.minutes_asked.emit,
            name=f"{name}.minutes",
            sign=PART_SIGN,
        )
        minutes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        minutes.setAccessibleDescription(translate("Attendance", "Key: M"))
        # Before "No mark": whatever marks stands together.
        self._buttons.insert(len(SIGNS), minutes)
        for button in self._buttons:
            layout.addWidget(button)

    def show_only_signs(self, *, is_only: bool) -> None:
        """Leave the words to the tips where there is no room for them."""
        for button in self._buttons:
            button.show_only_sign(is_only=is_only)

    def _ask(self, mark: Mark | None) -> None:
        self.asked.emit(mark)


class _MarkButton(Button):
    """One mark. `mark_asked` carries it."""

    mark_asked = Signal(object)

    def __init__(self, offer: _Offer, *, name: str) -> None:
        super().__init__(offer.word, rank=Rank.PLAIN)
        self._mark = offer.mark
        self.setObjectName(name)
        self.setToolTip(offer.key)
        self.setAccessibleDescription(offer.key)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_sign(offer.sign)
        ink = "second" if offer.mark is None else ink_of(TONES[offer.mark])
        icons.set_icon(self, offer.sign, ink=ink, size=18)
        self.acted.connect(self._tell_mark)

    def _tell_mark(self) -> None:
        self.mark_asked.emit(self._mark)


def _offers() -> tuple[_Offer, ...]:
    return (
        _Offer(
            Mark.PRESENT,
            "present",
            mark_word(Mark.PRESENT),
            translate("Attendance", "Key: P or Space"),
        ),
        _Offer(Mark.ABSENT, "absent", mark_word(Mark.ABSENT), translate("Attendance", "Key: A")),
        _Offer(Mark.EXCUSED, "excused", mark_word(Mark.EXCUSED), translate("Attendance", "Key: E")),
        _Offer(
            None,
            "blank",
            translate("Attendance", "No mark"),
            translate("Attendance", "Key: Backspace"),
        ),
    )
