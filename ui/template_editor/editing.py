"""Acts on the design that is open: choosing, moving, adding, wording, and taking back.

Each act is one step of the history. What is shown afterwards and what is kept on record is decided
by the presenter, which is an editing too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from app.domain import design_edits as edits
from app.domain.design_additions import new_element
from app.domain.design_history import DesignHistory
from app.domain.design_sizing import Handle, resized, same_size
from app.domain.designs import ElementKind
from app.texts import LANGUAGES
from ui.template_editor import gestures
from ui.template_editor.gestures import Keys, Point
from ui.template_editor.view import CanvasShown
from ui.template_editor.words import new_headings, new_text

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from app.domain.design_boxes import Axis, Box
    from app.domain.designs import Design, Element, PageFormat, Palette
    from app.domain.templates import OpenedTemplate
    from ui.template_editor.gestures import Dragged, Press
    from ui.template_editor.view import EditorView

_CLICK_MM: Final = 0.6
"""So little a hand may shake between pressing and letting go."""


@dataclass(slots=True)
class OpenDesign:
    """The template on the table: what it was when it was saved, and what it is now."""

    template: OpenedTemplate
    saved: Design
    history: DesignHistory
    ids: tuple[str, ...] = ()
    is_gone: bool = False

    @property
    def design(self) -> Design:
        return self.history.now

    @property
    def is_unsaved(self) -> bool:
        return self.is_gone or self.design != self.saved


class Editing:
    """What people do to a design; without one that is open, nothing happens."""

    def __init__(self, view: EditorView) -> None:
        self._view = view
        self._open: OpenDesign | None = None
        self._press: Press | None = None
        self._dragged: Dragged | None = None
        self._has_moved = False
        self._copied: tuple[Element, ...] = ()

    def begin(self, opened: OpenedTemplate) -> None:
        """Take a design on the table, with nothing done to it yet."""
        self._press = self._dragged = None
        self._open = OpenDesign(opened, opened.design, DesignHistory(opened.design))

    @property
    def design(self) -> Design | None:
        """Return the design as it stands now."""
        return None if self._open is None else self._open.design

    @property
    def chosen(self) -> tuple[str, ...]:
        """Return the ids of what is chosen, in the order of choosing."""
        return () if self._open is None else self._open.ids

    def show(self) -> None:
        """Show everything as it is now."""
        raise NotImplementedError

    # Choosing

    def choose(self, ids: Collection[str]) -> None:
        """Select these elements and no others."""
        if self._open is None:
            return
        known = {one.id for one in self._open.design.elements}
        ids = tuple(one for one in ids if one in known)
        if ids != self._open.ids:
            self._open.ids = ids
            self._open.history = self._open.history.sealed()
            self.show()

    def choose_all(self) -> None:
        """Select everything that stands on the page, without its ground."""
        if self._open is not None:
            design = self._open.design
            elements = design.elements
            self.choose([one.id for one in elements if not gestures.is_ground(design, one.id)])

    def choose_none(self) -> None:
        """Select nothing."""
        self.choose(())

    def choose_next(self, step: int) -> bool:
        """Select the next element; False where there is none any more, at the end of the page."""
        if self._open is None or not self._open.design.elements:
            return False
        names = [one.id for one in self.reading_order()]
        if not self._open.ids:
            self.choose((names[0 if step > 0 else -1],))
            return True
        place = names.index(self._open.ids[-1]) + step
        if not 0 <= place < len(names):
            return False
        self.choose((names[place],))
        return True

    def reading_order(self) -> list[Element]:
        """Return the elements as one reads the page: from the top, then from the left."""
        elements = () if self._open is None else self._open.design.elements
        return sorted(elements, key=lambda one: (round(one.y), round(one.x)))

    # The mouse

    def grip_at(self, at: Point, reach: float) -> str:
        """Return what the mouse would get hold of: "n" … of a handle, "move", or nothing."""
        if self._open is None:
            return ""
        held = gestures.press(self._open.design, self._open.ids, at, reach, Keys())
        if held.handle is not None:
            return held.handle.value
        return "" if held.hold is gestures.Hold.BAND else "move"

    def press(self, at: Point, reach: float, keys: Keys) -> None:
        """Get hold of what lies at a point."""
        if self._open is None:
            return
        self._press = gestures.press(self._open.design, self._open.ids, at, reach, keys)
        self._dragged, self._has_moved = None, False
        self._open.history = self._open.history.sealed()
        self.choose(self._press.ids)

    def drag(self, at: Point, tolerance: float, keys: Keys) -> None:
        """Move what is held; the page follows when it is let go."""
        if self._open is None or self._press is None:
            return
        start = self._press.at
        is_near = abs(at.x - start.x) < _CLICK_MM and abs(at.y - start.y) < _CLICK_MM
        if is_near and not self._has_moved:
            return
        self._has_moved = True
        self._dragged = gestures.drag(self._open.design, self._press, at, tolerance, keys)
        there = self._dragged
        canvas = CanvasShown(there.design, there.ids, there.guides, there.band, is_dragged=True)
        self._view.show_drag(canvas, edits.selection_box(there.design, there.ids))

    def release(self, keys: Keys) -> None:
        """Let go: the drag becomes one step, a click a choice."""
        if self._open is None or self._press is None:
            return
        held, dragged = self._press, self._dragged
        self._press = self._dragged = None
        if dragged is None or not self._has_moved:
            self.choose(gestures.clicked(held, keys))
            return
        self._open.ids = dragged.ids
        self._do(dragged.design)

    def stop_dragging(self) -> bool:
        """Put back what is being dragged; False where nothing is."""
        is_held = self._press is not None and self._has_moved
        self._press = self._dragged = None
        if is_held:
            self.show()
        return is_held

    # Where things are

    def nudge(self, dx: float, dy: float) -> None:
        """Move what is chosen by a press of an arrow key; a series of them is one step."""
        if self._open is not None:
            self._do(edits.moved(self._open.design, self._open.ids, dx, dy), join="nudge")

    def place(self, box: Box) -> None:
        """Put what is chosen into a box of typed millimetres, as far as the page goes."""
        if self._open is None:
            return
        old = edits.selection_box(self._open.design, self._open.ids)
        if old is None or old == box:
            return
        by = (box.width - old.width, box.height - old.height)
        design = edits.moved(self._open.design, self._open.ids, box.x - old.x, box.y - old.y)
        self._do(resized(design, self._open.ids, Handle.SOUTH_EAST, by), join="box")

    def align(self, edge: edits.Edge) -> None:
        """Bring what is chosen into one line."""
        if self._open is not None:
            self._do(edits.aligned(self._open.design, self._open.ids, edge))

    def align_to_page(self, edge: edits.Edge) -> None:
        """Bring what is chosen into one line with the page."""
        if self._open is not None:
            self._do(edits.aligned(self._open.design, self._open.ids, edge, to_page=True))

    def spread(self, axis: Axis) -> None:
        """Make the room between what is chosen even."""
        if self._open is not None:
            self._do(edits.spread(self._open.design, self._open.ids, axis))

    def same_size(self, axis: Axis) -> None:
        """Make what is chosen as wide, or as high, as what was chosen first."""
        if self._open is not None:
            self._do(same_size(self._open.design, self._open.ids, axis))

    def order(self, order: edits.Order) -> None:
        """Draw what is chosen over or under the rest."""
        if self._open is not None:
            self._do(edits.reordered(self._open.design, self._open.ids, order))

    # What there is

    def add(self, kind: ElementKind) -> None:
        """Put a new element on the page and choose it."""
        if self._open is None:
            return
        texts: dict[str, tuple[str, ...]] = {}
        if kind is ElementKind.TEXT:
            texts = {code: (new_text(code),) for code in LANGUAGES}
        elif kind is ElementKind.TABLE:
            texts = {code: new_headings(code) for code in LANGUAGES}
        self._add(new_element(self._open.design, kind, texts))

    def add_field(self, name: str) -> None:
        """Put a text on the page that says nothing but one field."""
        if self._open is None:
            return
        texts = dict.fromkeys(LANGUAGES, (f"{{{name}}}",))
        self._add(new_element(self._open.design, ElementKind.TEXT, texts))

    def _add(self, element: Element) -> None:
        if self._open is not None:
            self._open.ids = (element.id,)
            self._do(edits.added(self._open.design, element))

    def duplicate(self) -> None:
        """Put what is chosen on the page once more, and choose the new ones."""
        if self._open is None or not self._open.ids:
            return
        design, made = edits.duplicated(self._open.design, self._open.ids)
        self._open.ids = made
        self._do(design)

    def copy(self) -> None:
        """Remember what is chosen, to be put on this page or another one."""
        if self._open is not None and self._open.ids:
            self._copied = edits.selected(self._open.design, self._open.ids)

    def cut(self) -> None:
        """Remember what is chosen and take it off the page."""
        self.copy()
        self.remove()

    def paste(self) -> None:
        """Put what is remembered on the page; the next time a little farther."""
        if self._open is None or not self._copied:
            return
        design, made = edits.pasted(self._open.design, self._copied)
        self._open.ids = made
        self._copied = edits.selected(design, made)
        self._do(design)

    def remove(self) -> None:
        """Take what is chosen off the page."""
        if self._open is not None and self._open.ids:
            ids, self._open.ids = self._open.ids, ()
            self._do(edits.removed(self._open.design, ids))

    # What it says and how it looks

    def set_texts(self, code: str, texts: Sequence[str]) -> None:
        """Word what is chosen in one language."""
        if self._open is not None:
            design = edits.with_texts(self._open.design, self._open.ids, code, texts)
            self._do(design, join=f"texts {code}")

    def set_headings(self, code: str, headings: Sequence[str]) -> None:
        """Word the heads of a table's columns in one language; an empty one leaves it out."""
        if self._open is not None:
            design = edits.with_headings(self._open.design, self._open.ids, code, headings)
            self._do(design, join=f"texts {code}")

    def set_label(self, code: str, label: str) -> None:
        """Word what stands small above a text in one language."""
        if self._open is not None:
            design = edits.with_label(self._open.design, self._open.ids, code, label)
            self._do(design, join=f"label {code}")

    def set_style(self, field: str, value: Any) -> None:
        """Set how what is chosen looks; letters never get larger than their largest size."""
        if self._open is None:
            return
        design = edits.restyled(self._open.design, self._open.ids, **{field: value})
        if field in ("size", "least"):
            design = edits.with_sizes_in_order(design, self._open.ids, field)
        self._do(design, join=f"style {field}")

    def set_page(self, page: PageFormat) -> None:
        """Put everything on another paper."""
        if self._open is not None:
            self._do(edits.refitted(self._open.design, page))

    def set_bilingual(self, is_bilingual: bool) -> None:  # noqa: FBT001 - what a tick tells
        """Say whether papers of this design speak two languages at once."""
        if self._open is not None:
            self._do(replace(self._open.design, is_bilingual=is_bilingual))

    def set_palette(self, palette: Palette) -> None:
        """Give the design other colours."""
        if self._open is not None:
            self._do(edits.recoloured(self._open.design, palette), join="palette")

    def set_background(self, key: str) -> None:
        """Put a picture behind everything, or none."""
        if self._open is not None:
            self._do(edits.with_background(self._open.design, key))

    # Undo

    def undo(self) -> None:
        """Take back the newest step."""
        if self._open is not None and self._open.history.may_undo:
            self._turn(self._open.history.undone())

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._open is not None and self._open.history.may_redo:
            self._turn(self._open.history.redone())

    def _turn(self, history: DesignHistory) -> None:
        if self._open is None:
            return
        self._open.history = history
        known = {one.id for one in history.now.elements}
        self._open.ids = tuple(one for one in self._open.ids if one in known)
        self.show()

    def _do(self, design: Design, join: str = "") -> None:
        if self._open is None:
            return
        join = f"{join} {self._open.ids}" if join else ""
        self._open.history = self._open.history.done(design, join)
        self.show()
