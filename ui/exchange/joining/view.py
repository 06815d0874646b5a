"""What stands on the page of joining, and what its presenter asks of the page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


class Step(StrEnum):
    """How far joining has come."""

    ALONE = "alone"  # nothing was asked yet
    ASKED = "asked"  # the code is read to the coordinator, the welcome is awaited
    LOOKED = "looked"  # a welcome lies open, its code is compared
    JOINED = "joined"


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that is known: what it is, and the words for it."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class JoiningShown:
    """The page before a welcome is open.

    `code` is that of this laptop's own file, "" before it was written; `saved` says where it went
    just now; `out` is the sentence for a laptop that was taken out, "" for any other. `gathers`:
    it was set up as a coordinator's, so that others are likely to join it.
    """

    step: Step
    code: str
    saved: str = ""
    out: str = ""
    gathers: bool = False


@dataclass(frozen=True, slots=True)
class WelcomeShown:
    """A welcome before it is accepted; `lines` say what it brings and what becomes of one's own.

    With `asks_reason` it deletes so much here that somebody must say why.
    """

    title: str
    facts: Sequence[Told]
    lines: Sequence[str]
    code: str
    asks_reason: bool = False


@dataclass(frozen=True, slots=True)
class JoinedShown:
    """What is told once the laptop belongs."""

    title: str
    lines: Sequence[str]


class JoiningView(Protocol):
    """What the presenter asks of its view."""

    def show_joining(self, shown: JoiningShown) -> None:
        """Show how to join."""
        ...

    def show_welcome(self, shown: WelcomeShown) -> None:
        """Show a welcome whose code is to be compared."""
        ...

    def show_accepting(self, *, is_possible: bool) -> None:
        """Let the welcome be accepted, or not yet."""
        ...

    def show_joined(self, shown: JoinedShown) -> None:
        """Say what came with the welcome, and what to do next."""
        ...

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be asked twice while it is being done."""
        ...

    def ask_wish_target(self, name: str) -> None:
        """Let the person choose where the file goes that asks to join."""
        ...

    def ask_founding(self, name: str) -> None:
        """Say what letting others join means, and ask how the programme is called."""
        ...

    def show_leaving(self, programme: str) -> None:
        """Tell what it means that this laptop leaves a programme that took it out."""
        ...

    def close_leaving(self) -> None:
        """Close what tells of it."""
        ...

    def tell_founded(self) -> None:
        """Go where others are let in: this laptop is the first coordinator's now."""
        ...
