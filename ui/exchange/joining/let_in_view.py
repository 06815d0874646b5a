"""What stands on the page where a laptop is let in, and what its presenter asks of the page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.ids import CentreId
    from app.domain.trust import Role
    from ui.exchange.joining.view import Told


class Step(StrEnum):
    """How far letting in has come."""

    CHOOSE = "choose"
    COMPARE = "compare"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class RoleOffered:
    """A part that may be given: its word, and what such a laptop may do."""

    role: Role
    words: str
    about: str


@dataclass(frozen=True, slots=True)
class CentreOffered:
    """A centre that the laptop may work for, None for all of them."""

    centre: CentreId | None
    words: str


@dataclass(frozen=True, slots=True)
class WishShown:
    """Who asks to join. `remark` tells what is odd about it, `where` where the welcome goes.

    `asks_name`: the programme has no name yet that the newcomer could know it by.
    """

    title: str
    facts: Sequence[Told]
    remark: str
    code: str
    roles: Sequence[RoleOffered]
    where: str
    asks_name: bool = False


@dataclass(frozen=True, slots=True)
class LetInShown:
    """What is told once a laptop is let in; `code` is the programme's, to be compared there."""

    title: str
    lines: Sequence[str]
    code: str


class LetInView(Protocol):
    """What the presenter asks of its view."""

    def show_choosing(self) -> None:
        """Ask for the file."""
        ...

    def show_wish(self, shown: WishShown) -> None:
        """Show who asks, the code to compare, and the parts that may be given."""
        ...

    def show_centres(self, centres: Sequence[CentreOffered], about: str) -> None:
        """Offer the centres that fit the part, with words about the part."""
        ...

    def show_where(self, words: str) -> None:
        """Say where the welcome goes."""
        ...

    def show_problem(self, field: str, words: str) -> None:
        """Say what has to be chosen or written first."""
        ...

    def show_done(self, shown: LetInShown) -> None:
        """Say that the laptop is let in, and what comes next."""
        ...

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be asked twice while it is being done."""
        ...
