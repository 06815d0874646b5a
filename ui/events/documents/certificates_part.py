"""Certificates of one event: who gets one, how they will look, and the way to the printer.

It is the issuing of the place of certificates, inside an event's page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.certificates.issue_board import IssueBoard
from ui.events.documents.again import IssuedAgain
from ui.widgets.buttons import outlined, primary
from ui.widgets.layouts import column

if TYPE_CHECKING:
    from app.domain.ids import EventId
    from ui.shell.desk import Desk


class CertificatesPart(QWidget):
    """The board of issuing, and printing again what was issued before."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("event.certificates.part")
        self._board = IssueBoard(desk, name="event.certificates")
        self._issue = primary(
            translate("Documents", "Print…"),
            self._board.issue,
            name="event.certificates.issue",
            sign="print",
        )
        self._again = IssuedAgain(desk, self._board.presenter.printing)
        self._again_act = outlined(
            "", self._again.print, name="event.certificates.again", sign="redo"
        )
        self._event: EventId | None = None
        self._board.add_act(self._issue)
        self._board.add_act(self._again_act)
        column(self).addWidget(self._board)
        self._board.readied.connect(self._show_ready)
        self._board.titled.connect(self._show_again)

    def open(self, event: EventId) -> None:
        """Show the certificates of another event."""
        self._event = event
        self._board.presenter.open(event)

    def load(self) -> None:
        """Show again what an act changed."""
        self._board.load()
        self._show_again()

    def take_focus(self) -> None:
        """Give the keys to the ticks."""
        self._board.take_focus()

    def _show_again(self, *_about: str) -> None:
        count = 0 if self._event is None else self._again.look(self._event)
        words = translate("Documents", "Print issued ones again ({count})")
        self._again_act.set_words(words.format(count=count))
        self._again_act.setVisible(bool(count))

    def _show_ready(self, words: str, is_ready: bool) -> None:  # noqa: FBT001 - of a signal
        self._issue.set_words(words)
        self._issue.setEnabled(is_ready)
