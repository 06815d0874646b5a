"""The marks as buttons, for those who point, with the key of each for those who type."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.attendance import Mark
from app.texts import translate
from ui import icons
from ui.events.attendance.words import SIGNS, TONES, mark_word
from ui.widgets.buttons import Button, Rank
from ui.widgets.labels import ink_of
from ui.widgets.layouts import row


@dataclass(frozen=True, slots=True)
class _Offer:
    """A mark as a button offers it."""

    mark: Mark | None
    name: str
    word: str
    key: str


class MarkButtons(QWidget):
    """Present, absent, excused, no mark. `asked` carries the Mark, None for no mark.

    The keys stay in the grid: pressing a button marks the cell at the cursor there.
    """

    asked = Signal(object)

    def __init__(self, *, name: str) -> None:
        super().__init__()
        layout = row(self, gap=0)
        for offer in _offers():
            button = _MarkButton(offer, name=f"{name}.{offer.name}")
            button.mark_asked.connect(self._ask)
            layout.addWidget(button)

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
        if offer.mark is not None:
            icons.set_icon(self, SIGNS[offer.mark], ink=ink_of(TONES[offer.mark]), size=18)
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
