"""Where to go to import a list: `desk.go(SCREEN, ImportPlace(…))`. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.ids import EventId
    from app.domain.record_lists import ListKind

SCREEN: Final = "lists_in"


@dataclass(frozen=True, slots=True)
class ImportPlace:
    """Importing a list: of which kind it likely is, and which screen to go back to.

    `file` is one that was chosen or dropped already. `record` is where on that screen to go back
    to. With an `event` the people of the list are expected there, or a grid has its marks.
    """

    came_from: str
    kind: ListKind | None = None
    file: Path | None = None
    event: EventId | None = None
    record: object = None
