"""What Today shows before the first event: what there is to do, in three steps, and the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.texts import translate
from ui.widgets.cards import Card
from ui.widgets.labels import Sign, TextLabel, second, strong
from ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from ui.widgets.buttons import Button


class Beginning(QWidget):
    """An invitation: a heading, three steps, the button of the first, and other ways to begin."""

    def __init__(self, button: Button, *others: Button) -> None:
        super().__init__()
        heading = TextLabel(translate("Today", "Begin with your first event"), "heading")
        sentence = second(
            translate("Today", "From its day on, everything to print and to mark stands here.")
        )
        steps = row(gap=16)
        for sign, name, words in _steps():
            steps.addWidget(_step(sign, name, words), 1)
        layout = column(self, gap=16, margins=(0, 32, 0, 0))
        for label in (heading, sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addSpacing(8)
        layout.addLayout(steps)
        layout.addSpacing(8)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        for other in others:
            layout.addWidget(other, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)


def _steps() -> tuple[tuple[str, str, str], ...]:
    return (
        (
            "events",
            translate("Today", "1. Plan"),
            translate("Today", "Title, day and place are enough. People can be added later."),
        ),
        (
            "sheet",
            translate("Today", "2. Print the sign-in sheet"),
            translate("Today", "With the names of the list and empty rows for those who walk in."),
        ),
        (
            "certificates",
            translate("Today", "3. Mark who came"),
            translate("Today", "Certificates are then ready to print, and the report is right."),
        ),
    )


def _step(sign: str, name: str, words: str) -> Card:
    card = Card()
    card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    card.add(Sign(sign, ink="accent", size=32))
    card.add(strong(name))
    card.add(second(words))
    card.body.addStretch(1)
    return card
