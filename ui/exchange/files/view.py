"""What stands on the page of files, and what its presenters ask of the page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from pathlib import Path

    from ui.exchange.wording import Look


class Step(StrEnum):
    """What the page is about at the moment."""

    READY = "ready"
    LOOKING = "looking"
    LOOKED = "looked"
    TAKING = "taking"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with a state: a tone, and the sign that says the same."""

    words: str
    tone: Tone = Tone.NEUTRAL
    sign: str = "info"


@dataclass(frozen=True, slots=True)
class SavePlace:
    """A stick that a file can be saved to. `words` stand on the button, `about` beside it."""

    folder: Path
    words: str
    about: str
    is_possible: bool = True


@dataclass(frozen=True, slots=True)
class Saved:
    """What was written just now: the words above, a line for every file, and what to know."""

    words: str
    files: tuple[str, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SendShown:
    """The half of the page that is about sending.

    `saving` says what is being written, "" for nothing; `problem` why the last file was not.
    `copies` tells which copies of scans go along, "" for none; they can be left out.
    """

    title: str
    words: str
    news: tuple[Line, ...] = ()
    last: str = ""
    places: tuple[SavePlace, ...] = ()
    saving: str = ""
    problem: str = ""
    saved: Saved | None = None
    copies: str = ""
    leaves_copies: bool = False
    is_main: bool = True
    can_send: bool = True


@dataclass(frozen=True, slots=True)
class StickFiles:
    """Files on a stick that is in, and the words of the button that looks at them."""

    folder: Path
    words: str


@dataclass(frozen=True, slots=True)
class FileCard:
    """One file: from whom, when, what it is to this laptop, and what it brings.

    `identity` leads to every record that it touches, None where there are none to look at.
    `is_wish` is a file of a laptop that asks to join. With `can_be_believed` it tells what
    coordinators wrote and lost.
    """

    file: Path
    title: str
    about: str
    look: Look
    lines: tuple[str, ...]
    identity: bytes | None = None
    is_wish: bool = False
    can_be_believed: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Why it is right to take so much away: asked once for all files, with what they come to."""

    lines: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """The files that were chosen or taken in, with one sentence above them.

    With a `question` some of them are taken in only if somebody says in words why.
    """

    words: str = ""
    cards: tuple[FileCard, ...] = ()
    question: Question | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """What an import came to, in short.

    `identity` leads to the report of the one file that came in, None to those of several;
    `has_differences` to what two laptops wrote differently.
    """

    lines: tuple[str, ...] = ()
    has_differences: bool = False
    identity: bytes | None = None


class SendingView(Protocol):
    """What is asked of the half of the page that is about sending."""

    def show_sending(self, shown: SendShown) -> None:
        """Show it."""
        ...

    def ask_folder(self, start: Path | None) -> None:
        """Let the person choose the folder to save to."""
        ...


class ReceivingView(Protocol):
    """What is asked of the rest of the page."""

    def show_step(self, step: Step) -> None:
        """Show the parts that fit the step."""
        ...

    def show_sticks(self, sticks: tuple[StickFiles, ...], *, is_main: bool) -> None:
        """Offer to look at the files on the sticks that are in."""
        ...

    def show_review(self, review: Review) -> None:
        """Show the files."""
        ...

    def show_import(self, words: str, *, is_possible: bool) -> None:
        """Say on the button what it will do."""
        ...

    def show_believing(self, *, is_busy: bool) -> None:
        """Let nothing else be done with the files while one is taken at its word."""
        ...

    def show_done(self, done: Done) -> None:
        """Show what the import came to."""
        ...

    def show_differences(self, words: str) -> None:
        """Say how many differences wait, on the button that leads there."""
        ...

    def show_items(self, identity: bytes, title: str) -> None:
        """Show every record that a file touches, beside the page."""
        ...

    def show_wish(self, file: Path) -> None:
        """Go where a laptop that asks to join is let in."""
        ...
