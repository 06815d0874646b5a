"""What stands on the page of differences, and what its presenter asks of the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.domain.differences import Area


@dataclass(frozen=True, slots=True)
class SideShown:
    """One of two values: which it is, the value, whose it is, and the button under it."""

    state: str
    value: str
    source: str
    act: str
    spoken: str


@dataclass(frozen=True, slots=True)
class DifferenceShown:
    """One field: what it is about, what stands, what can be put back; `put_back` tells it is."""

    number: int
    name: str
    put_back: str
    about: str
    remark: str
    stands: SideShown
    lost: SideShown
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class RecordShown:
    """A record and its differences; `place` is where it is opened: a screen and what to show."""

    name: str
    kind: str
    sign: str
    differences: tuple[DifferenceShown, ...]
    place: tuple[str, object] | None


@dataclass(frozen=True, slots=True)
class DifferencesShown:
    """The whole page. `more` counts records that are not shown yet."""

    records: tuple[RecordShown, ...]
    more: int
    attendance: int
    unknown: str
    nothing: str
    is_filtered: bool


class DifferencesView(Protocol):
    """What the presenter asks of the page."""

    def show_differences(self, shown: DifferencesShown) -> None:
        """Show what is so now."""
        ...

    def offer(self, areas: tuple[tuple[Area | None, str], ...]) -> None:
        """Offer the areas to choose from."""
        ...
