"""People who were taken off the lists and are still kept: who is shown for what was typed.

They are kept because other records refer to them; here they are found to be erased for ever. It
knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from app.texts import translate

if TYPE_CHECKING:
    from app.services.erasure import OffTheLists
    from ui.shell.desk import Desk

SHOWN: Final = 500
"""More than anybody reads through; whoever is not among them is found by typing."""


@dataclass(frozen=True, slots=True)
class OffShown:
    """The rows, and in words how many people they are."""

    people: tuple[OffTheLists, ...]
    count: str


class OffView(Protocol):
    """What the presenter asks of the page."""

    def show_people(self, shown: OffShown) -> None:
        """Show these rows."""
        ...


class OffPresenter:
    """Decides what the page shows."""

    def __init__(self, view: OffView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._typed = ""

    def load(self) -> None:
        """Show who is kept now, of those that fit what was typed."""
        found = self._desk.application.erasure.off_the_lists(self._typed)
        count = translate("People", "%n people", n=len(found))
        self._view.show_people(OffShown(found[:SHOWN], count))

    def search(self, typed: str) -> None:
        """Show the people that fit what was typed."""
        self._typed = typed
        self.load()
