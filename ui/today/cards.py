"""The cards of Today: an event of the day with its three acts, what waits, what comes soon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.theme.tokens import Tone
from ui.widgets.buttons import Button, Rank, link, outlined, primary
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.labels import Sign, TextLabel, second, small
from ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QVBoxLayout

    from ui.today.presenter import EventCard, SoonLine
    from ui.today.waiting import WaitingLine

_RIM: Final = 4


class EventCardView(Card):
    """One event of the day. Each signal carries its id."""

    attendance_asked = Signal(object)
    door_asked = Signal(object)
    sheet_asked = Signal(object)
    certificates_asked = Signal(object)
    opened = Signal(object)

    def __init__(self, shown: EventCard, *, name: str, only_opens: bool = False) -> None:
        """Show it with what is done on its day; where nothing is, it `only_opens`."""
        super().__init__(
            shown.title,
            subtitle=shown.about,
            tone=Tone.GOOD if shown.is_next else Tone.NEUTRAL,
        )
        self._event = shown.event
        self.setObjectName(name)
        self.setAccessibleName(shown.title)
        self.add_chip(Chip(shown.look.word, tone=shown.look.tone, sign=shown.look.sign))
        self.add(TextLabel(shown.numbers))
        if only_opens:
            acts: tuple[Button, ...] = (self._opening(outlined, name),)
        else:
            acts = self._acts_of_the_day(primary if shown.is_next else outlined, name)
        for button in acts:
            button.setAccessibleDescription(shown.title)
            self.add_act(button)

    def _opening(self, make: Callable[..., Button], name: str) -> Button:
        return make(translate("Today", "Open the event"), self._open, name=f"{name}.open")

    def _acts_of_the_day(self, make: Callable[..., Button], name: str) -> tuple[Button, ...]:
        attend = make(
            translate("Today", "Take attendance"),
            self._ask_attendance,
            name=f"{name}.attendance",
            sign="check",
        )
        door = outlined(
            translate("Today", "Open the door"), self._ask_door, name=f"{name}.door", sign="person"
        )
        sheet = outlined(
            translate("Today", "Print sign-in sheet"),
            self._ask_sheet,
            name=f"{name}.sheet",
            sign="sheet",
        )
        certificates = outlined(
            translate("Today", "Print certificates"),
            self._ask_certificates,
            name=f"{name}.certificates",
            sign="certificates",
        )
        return attend, door, sheet, certificates, self._opening(link, name)

    def _ask_attendance(self) -> None:
        self.attendance_asked.emit(self._event)

    def _ask_door(self) -> None:
        self.door_asked.emit(self._event)

    def _ask_sheet(self) -> None:
        self.sheet_asked.emit(self._event)

    def _ask_certificates(self) -> None:
        self.certificates_asked.emit(self._event)

    def _open(self) -> None:
        self.opened.emit(self._event)


class WaitingRow(QWidget):
    """One thing that waits. `settled` carries its WaitingLine."""

    settled = Signal(object)

    def __init__(self, line: WaitingLine, *, name: str) -> None:
        super().__init__()
        self._line = line
        words = column(gap=0)
        words.addLayout(_behind_rim(TextLabel(line.words, "strong"), small(line.second)))
        act = link(line.act, self._settle, name=name)
        act.setAccessibleDescription(f"{line.words}. {line.second}")
        foot = row()
        foot.addWidget(act)
        foot.addStretch(1)
        words.addLayout(foot)
        across = row(self, gap=10)
        sign = column()
        sign.addWidget(Sign("waiting", ink="attention", size=18))
        sign.addStretch(1)
        across.addLayout(sign)
        across.addLayout(words, 1)

    def _settle(self) -> None:
        self.settled.emit(self._line)


class SoonRow(QWidget):
    """An event that comes soon. `opened` carries its id."""

    opened = Signal(object)

    def __init__(self, line: SoonLine, *, name: str) -> None:
        super().__init__()
        self._event = line.event
        title = _TitleButton(line.title, name=name)
        title.acted.connect(self._open)
        head = row()
        head.addWidget(title)
        head.addStretch(1)
        words = column(self, gap=0)
        words.addLayout(head)
        about = " · ".join(part for part in (line.when, line.about, line.numbers) if part)
        words.addLayout(_behind_rim(second(about)))
        title.setAccessibleDescription(about)

    def _open(self) -> None:
        self.opened.emit(self._event)


def _behind_rim(*labels: TextLabel) -> QVBoxLayout:
    """Return words that begin where those of a link do: a link has a rim for its focus."""
    words = column(gap=0, margins=(_RIM, 0, 0, 0))
    for label in labels:
        words.addWidget(label)
    return words


class _TitleButton(Button):
    """The title of an event as a button that opens it."""

    def __init__(self, title: str, *, name: str) -> None:
        super().__init__(title, rank=Rank.LINK)
        self.setObjectName(name)
