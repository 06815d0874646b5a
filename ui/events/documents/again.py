"""Printing again what was issued for an event: which certificates still stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.certificates import CertificateState

if TYPE_CHECKING:
    from app.domain.ids import CertificateId, EventId
    from ui.certificates.printing import Printing
    from ui.shell.desk import Desk

_STANDING: Final = frozenset({CertificateState.ISSUED, CertificateState.HANDED_OUT})


class IssuedAgain:
    """Hands the standing certificates of one event to the printing."""

    def __init__(self, desk: Desk, printing: Printing) -> None:
        self._desk = desk
        self._printing = printing
        self._ids: tuple[CertificateId, ...] = ()
        self._title = ""

    def look(self, event: EventId) -> int:
        """Look what stands for an event now; return how many."""
        application = self._desk.application
        self._title = application.events.page(event).event.title
        self._ids = tuple(
            one.id for one in application.certificates.of_event(event) if one.state in _STANDING
        )
        return len(self._ids)

    def print(self) -> None:
        """Ask where the file goes, then write and show it."""
        self._printing.begin(self._ids, self._title)
