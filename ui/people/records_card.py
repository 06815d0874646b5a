"""The other records of a person: where they are kept, a way to open each and to take it apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.widgets.buttons import link
from ui.widgets.cards import Card
from ui.widgets.labels import second, strong
from ui.widgets.layouts import clear, column, flow

if TYPE_CHECKING:
    from ui.people.page_presenter import RecordLine


class RecordsCard(Card):
    """Hidden where a person is kept once. Both signals carry the id of a record."""

    opened = Signal(object)
    apart_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(translate("Person", "Kept also as"))
        self.set_subtitle(
            translate("Person", "All records of one person count as one. Nothing was moved.")
        )
        self.hide()

    def show_records(self, records: tuple[RecordLine, ...]) -> None:
        """Show these records."""
        clear(self.body)
        for place, record in enumerate(records):
            line = _RecordRow(record, name=f"person.record.{place}")
            line.opened.connect(self._tell_opened)
            line.apart_asked.connect(self._ask_apart)
            self.add(line)
        self.setVisible(bool(records))

    def _tell_opened(self, person: object) -> None:
        self.opened.emit(person)

    def _ask_apart(self, person: object) -> None:
        self.apart_asked.emit(person)


class _RecordRow(QWidget):
    """One record: its name, where it is, and what can be done with it."""

    opened = Signal(object)
    apart_asked = Signal(object)

    def __init__(self, record: RecordLine, *, name: str) -> None:
        super().__init__()
        self._record = record
        words = column(self, gap=0)
        words.addWidget(strong(record.name))
        words.addWidget(second(record.about))
        acts = flow(gap=8)
        for word, act, part in (
            (translate("Person", "Open the record"), self._open, "open"),
            (translate("Person", "Take apart"), self._ask_apart, "apart"),
        ):
            button = link(word, act, name=f"{name}.{part}")
            button.setAccessibleDescription(record.name)
            acts.addWidget(button)
        words.addLayout(acts)

    def _open(self) -> None:
        self.opened.emit(self._record.person)

    def _ask_apart(self) -> None:
        self.apart_asked.emit(self._record.person)
