"""What the panel of records shows, and what its presenter may ask of it. It knows no widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.imports import ItemKind
    from ui.theme.tokens import Tone


@dataclass(frozen=True, slots=True)
class ItemShown:
    """One record: its place in the list, its name, what becomes of it, and its fields as lines.

    `page` is where it can be opened (screen, id), None where it has no page of its own here.
    """

    place: int
    title: str
    kind: str
    subject: str
    tone: Tone
    sign: str
    lines: tuple[str, ...]
    page: tuple[str, bytes] | None = None

    @property
    def about(self) -> str:
        """Return what becomes of it and what it is: "New · Attendance"."""
        return f"{self.kind} · {self.subject}"


@dataclass(frozen=True, slots=True)
class Group:
    """One choice of the list: a kind of change of a kind of record; None and "" are all."""

    kind: ItemKind | None
    table: str
    words: str


@dataclass(frozen=True, slots=True)
class ItemsShown:
    """The records that are in sight; `nothing` is the sentence where there is none."""

    items: tuple[ItemShown, ...]
    count: str
    nothing: str
    remark: str


class ItemsView(Protocol):
    """What the presenter asks of the panel."""

    def offer(self, groups: tuple[Group, ...]) -> None:
        """Offer these groups to choose from."""
        ...

    def show_items(self, shown: ItemsShown) -> None:
        """Show these records."""
        ...

    def ask_where(self, suggested: Path) -> None:
        """Let the person choose where the list goes."""
        ...

    def show_item(self, item: ItemShown | None) -> None:
        """Show all that is known of one record, or of none."""
        ...
