"""What stands on the page of files, and what its presenter asks of the page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from ui.exchange.wording import Look


class Step(StrEnum):
    """What the page is about at the moment."""

    ALONE = "alone"
    READY = "ready"
    LOOKING = "looking"
    LOOKED = "looked"
    TAKEN = "taken"


class NextAct(StrEnum):
    """What the one filled button does."""

    NOTHING = "nothing"
    SAVE = "save"
    CHOOSE = "choose"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class PageShown:
    """What stands on the page besides files: who this laptop is, and what went out last.

    `pictures` tells which copies of scans would go along, "" for none.
    """

    step: Step
    next_act: NextAct
    is_gathering: bool
    last_saved: str
    pictures: str = ""


@dataclass(frozen=True, slots=True)
class FileCard:
    """One file: from whom, when, what it is to this laptop, and what it brings."""

    file: Path
    title: str
    about: str
    look: Look
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReceivedRow:
    """The last file of one laptop."""

    sender: str
    centres: str
    made: str
    at: str


class FilesView(Protocol):
    """What the page asks of its view."""

    def show_page(self, shown: PageShown) -> None:
        """Show the cards that fit the step."""
        ...

    def show_saved(self, lines: tuple[str, ...]) -> None:
        """Show which files were saved, or nothing."""
        ...

    def show_files(self, cards: tuple[FileCard, ...], summary: str) -> None:
        """Show the files that were chosen, with one sentence above them."""
        ...

    def show_import(self, words: str, *, is_possible: bool) -> None:
        """Say on the button what it will do."""
        ...

    def show_received(self, rows: tuple[ReceivedRow, ...]) -> None:
        """Show the last file of each laptop."""
        ...

    def ask_folder(self, start: Path | None) -> None:
        """Let the person choose the stick or folder to save to."""
        ...
