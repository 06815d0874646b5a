"""The card of a record about which laptops differ: for each field both values side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from app.texts import translate
from ui.theme.tokens import Tone
from ui.widgets.buttons import Button, plain
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.edges import EdgedFrame
from ui.widgets.labels import body, divider, heading, second, small, strong
from ui.widgets.layouts import column, flow, row
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout, QWidget

    from ui.exchange.differences.view import DifferenceShown, RecordShown, SideShown

_NARROW_BELOW: Final = 620


class RecordCard(Card):
    """One record. `kept` and `put_back` carry the difference, `opened` where the record is."""

    kept = Signal(object)
    put_back = Signal(object)
    opened = Signal(object)

    def __init__(self, shown: RecordShown, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(f"{shown.kind} {shown.name}")
        self._shown = shown
        self.body.addLayout(self._build_line(name))
        self.buttons: list[Button] = []
        for place, one in enumerate(shown.differences):
            if place:
                self.add(divider())
            self._add(one, name=f"{name}.{place}")

    def _build_line(self, name: str) -> QHBoxLayout:
        """Return the name of the record, what it is, and the way to it."""
        line = row(gap=8)
        line.addWidget(heading(self._shown.name), 1)
        line.addWidget(Chip(self._shown.kind, sign=self._shown.sign))
        if self._shown.place is not None:
            button = plain(translate("Differences", "Open"), self._open, name=f"{name}.open")
            button.setAccessibleName(
                translate("Differences", "Open {name}").format(name=self._shown.name)
            )
            line.addWidget(button)
        return line

    def _add(self, one: DifferenceShown, *, name: str) -> None:
        head = row(gap=8)
        head.addWidget(strong(one.about), 1)
        if one.is_new:
            head.addWidget(Chip(translate("Differences", "New"), tone=Tone.ATTENTION, sign="info"))
        self.body.addLayout(head)
        if one.remark:
            self.add(second(one.remark))
        sides = SideBySide(narrow_below=_NARROW_BELOW)
        keep = _ActButton(one, one.stands, name=f"{name}.keep")
        back = _ActButton(one, one.lost, name=f"{name}.put_back")
        keep.asked.connect(self.kept)
        back.asked.connect(self.put_back)
        sides.left.addWidget(_side(one.stands, keep, tone=Tone.GOOD))
        sides.right.addWidget(_side(one.lost, back, tone=Tone.NEUTRAL))
        self.buttons += [keep, back]
        self.add(sides)

    def _open(self) -> None:
        self.opened.emit(self._shown.place)


class _ActButton(Button):
    """Settles a difference. `asked` carries it."""

    asked = Signal(object)

    def __init__(self, one: DifferenceShown, side: SideShown, *, name: str) -> None:
        super().__init__(side.act)
        self.setObjectName(name)
        self.setAccessibleName(side.spoken)
        self.setAccessibleDescription(side.source)
        self._one = one
        self.acted.connect(self._ask)

    def _ask(self) -> None:
        self.asked.emit(self._one)


def _side(side: SideShown, button: Button, *, tone: Tone) -> QWidget:
    frame = EdgedFrame("side")
    frame.set_edge(tone)
    inside = column(frame, gap=4, margins=(12, 8, 12, 8))
    inside.addWidget(small(side.state))
    inside.addWidget(body(side.value))
    inside.addWidget(second(side.source))
    acts = flow(gap=8)
    acts.addWidget(button)
    inside.addStretch(1)
    inside.addLayout(acts)
    return frame
