"""What the page of imports shows, and what its presenter may ask of it. It knows no widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class ImportShown:
    """One import: from whom, of which centres, when it was saved and taken in, what it did."""

    identity: bytes
    sender: str
    centres: str
    made: str
    at: str
    sums: str


@dataclass(frozen=True, slots=True)
class ImportOpened:
    """One import as it is opened: its title, and the sentences that stand for good."""

    identity: bytes
    title: str
    lines: tuple[str, ...]


class ImportsView(Protocol):
    """What the presenter asks of the page."""

    def show_imports(self, rows: tuple[ImportShown, ...], count: str) -> None:
        """Show these imports."""
        ...

    def open_import(self, opened: ImportOpened) -> None:
        """Show what an import did to each record, beside the list."""
        ...
