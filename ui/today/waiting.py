"""What waits on the Today screen: why, in which words, and where its button leads.

Plain data, and the lines about what concerns no single event. It knows no services.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.texts import translate
from ui.duplicates.place import DuplicatesPlace
from ui.events.place import DisagreementsPlace
from ui.exchange.place import DIFFERENCES, LAPTOPS, PAPERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.ids import EventId


class Waiting(StrEnum):
    """Why something waits."""

    NO_ATTENDANCE = "no_attendance"
    NOT_CLOSED = "not_closed"
    SIGNED = "signed"
    PAPERS = "papers"
    SCANS = "scans"
    DISAGREEMENTS = "disagreements"
    DIFFERENCES = "differences"
    DUPLICATES = "duplicates"
    LAPTOPS = "laptops"
    RECOVERY = "recovery"
    BACKUP = "backup"
    EXPORT = "export"
    MORE = "more"


PLACES: Final[dict[Waiting, tuple[str, object | None]]] = {
    Waiting.PAPERS: ("certificates", None),
    Waiting.DISAGREEMENTS: ("events", DisagreementsPlace()),
    Waiting.DIFFERENCES: ("exchange", DIFFERENCES),
    Waiting.DUPLICATES: ("people", DuplicatesPlace()),
    Waiting.LAPTOPS: ("exchange", LAPTOPS),
    Waiting.RECOVERY: ("exchange", PAPERS),
    Waiting.BACKUP: ("settings", None),
    Waiting.EXPORT: ("exchange", None),
}
"""Where that leads which is about no single event."""


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """One thing that waits: what, the quieter words, the word on its button."""

    why: Waiting
    words: str
    second: str
    act: str
    event: EventId | None = None


def disagreements(count: int) -> Iterator[WaitingLine]:
    """Yield the line about attendance that laptops noted differently, where there is any."""
    if count:
        yield WaitingLine(
            Waiting.DISAGREEMENTS,
            translate("Today", "%n people noted differently on two laptops", n=count),
            translate("Today", "Present on one, absent on the other: somebody has to say."),
            translate("Today", "Settle it"),
        )


def differences(count: int) -> Iterator[WaitingLine]:
    """Yield the line about what laptops wrote differently, where nobody has looked yet."""
    if count:
        yield WaitingLine(
            Waiting.DIFFERENCES,
            translate("Today", "%n new differences between laptops", n=count),
            translate(
                "Today",
                "Two laptops wrote different things. The later stands; the other can be put back.",
            ),
            translate("Today", "Look at them"),
        )


def duplicates(count: int) -> Iterator[WaitingLine]:
    """Yield the line about people who may be kept twice, where there is any."""
    if count:
        yield WaitingLine(
            Waiting.DUPLICATES,
            translate("Today", "%n possible duplicates", n=count),
            translate("Today", "Somebody may be kept twice, or live with somebody."),
            translate("Today", "Look through them"),
        )


def laptops(count: int, *, lacks_paper: bool) -> Iterator[WaitingLine]:
    """Yield the lines for whoever looks after the laptops of a programme."""
    if count:
        yield WaitingLine(
            Waiting.LAPTOPS,
            translate("Today", "%n laptops need attention", n=count),
            translate("Today", "Silent for long, a file is missing, or its time runs out."),
            translate("Today", "Look at the laptops"),
        )
    if lacks_paper:
        yield WaitingLine(
            Waiting.RECOVERY,
            translate("Today", "The recovery paper is not in the safe yet"),
            translate(
                "Today", "Without it nobody can let laptops in once this one is broken or lost."
            ),
            translate("Today", "Prepare it"),
        )
