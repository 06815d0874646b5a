"""What the presenter of the editor asks of the screen, and what it hands over to be shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.design_boxes import Box
    from app.domain.design_snapping import Guide
    from app.domain.designs import Design, Element


@dataclass(frozen=True, slots=True)
class CanvasShown:
    """What the canvas paints over the page; while dragging, the page itself is of before."""

    design: Design
    ids: tuple[str, ...] = ()
    guides: tuple[Guide, ...] = ()
    band: Box | None = None
    is_dragged: bool = False


@dataclass(frozen=True, slots=True)
class ElementLine:
    """An element as the list shows it and as it is said, and whether something is wrong."""

    id: str
    words: str
    spoken: str = ""
    is_chosen: bool = False
    has_trouble: bool = False


@dataclass(frozen=True, slots=True)
class ChosenShown:
    """What is selected: none, one or several elements, and the box around them."""

    elements: tuple[Element, ...] = ()
    box: Box | None = None
    language: str = ""
    is_bilingual: bool = False


@dataclass(frozen=True, slots=True)
class TroubleLine:
    """One thing that is wrong, in words, and the element it is about."""

    words: str
    element: str = ""
    is_advice: bool = False


@dataclass(frozen=True, slots=True)
class ActsShown:
    """Which acts there are at the moment."""

    may_undo: bool = False
    may_redo: bool = False
    is_unsaved: bool = False
    chosen: int = 0


@dataclass(frozen=True, slots=True)
class NameChoice:
    """A name to show the page with: what it is called in the list, and the name itself."""

    words: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything that is in sight, after each act."""

    canvas: CanvasShown
    acts: ActsShown
    lines: tuple[ElementLine, ...] = ()
    chosen: ChosenShown = field(default_factory=ChosenShown)
    troubles: tuple[TroubleLine, ...] = ()


class EditorView(Protocol):
    """The screen, as the presenter sees it."""

    def show_template(self, title: str, *, is_own: bool, is_locked: bool) -> None:
        """Say which template this is, whose it is, and whether saving makes another of it."""
        ...

    def show_design(self, shown: Shown) -> None:
        """Show the design and what is chosen of it."""
        ...

    def show_drag(self, canvas: CanvasShown, box: Box | None) -> None:
        """Show where things would be; nothing has changed yet."""
        ...

    def show_page(self, pdf: bytes) -> None:
        """Show the page as it was made."""
        ...

    def show_names(self, names: tuple[NameChoice, ...]) -> None:
        """Offer names to show the page with."""
        ...

    def focus_wording(self) -> None:
        """Put the cursor into the wording of what is chosen."""
        ...

    def ask_name(self, name: str, then: Callable[[str], object]) -> None:
        """Ask what a new template is called."""
        ...

    def ask_to_leave(self, then: Callable[[], object]) -> None:
        """Ask whether what is not saved may be lost."""
        ...
