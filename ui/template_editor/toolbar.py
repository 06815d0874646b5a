"""The line of acts above the page: undo, adding, aligning, ordering, twice, away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.design_boxes import Axis
from app.domain.design_edits import Edge, Order
from app.domain.designs import ElementKind
from app.texts import translate
from ui import icons
from ui.template_editor.field_chooser import FieldChooser
from ui.template_editor.words import kind_words
from ui.widgets.buttons import Button, icon_button, menu_button
from ui.widgets.layouts import flow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from app.domain.templates import TemplateField
    from ui.template_editor.view import ActsShown

_SIGNS = {
    ElementKind.TEXT: "text",
    ElementKind.PICTURE: "picture",
    ElementKind.LINE: "line",
    ElementKind.BOX: "frame",
    ElementKind.ORNAMENT: "ornament",
    ElementKind.LOGOS: "logos",
    ElementKind.SIGNATURE: "signature",
    ElementKind.CODE: "code",
    ElementKind.TABLE: "table",
}


class Acts(Protocol):
    """What the buttons do: the presenter of the editor."""

    def undo(self) -> None: ...
    def redo(self) -> None: ...
    def add(self, kind: ElementKind) -> None: ...
    def add_field(self, name: str) -> None: ...
    def align(self, edge: Edge) -> None: ...
    def align_to_page(self, edge: Edge) -> None: ...
    def spread(self, axis: Axis) -> None: ...
    def same_size(self, axis: Axis) -> None: ...
    def order(self, order: Order) -> None: ...
    def duplicate(self) -> None: ...
    def remove(self) -> None: ...


class _MenuAct(QAction):
    """A line of a menu that does something; Qt's word on whether it is ticked is left out."""

    def __init__(self, words: str, act: Callable[[], object], menu: QMenu) -> None:
        super().__init__(words.replace("&", "&&"), menu)
        self._act = act
        self.triggered.connect(self._do)

    def _do(self) -> None:
        self._act()


class Toolbar(QWidget):
    """Buttons and menus. What cannot be done just now is greyed."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self._acts = acts
        self._fields: tuple[TemplateField, ...] = ()
        self._to_page: list[QAction] = []
        self._to_spread: list[QAction] = []
        self._of_several: list[QAction] = []
        self._undo = self._sign("undo", translate("TemplateEditor", "Undo (Ctrl+Z)"), acts.undo)
        self._redo = self._sign("redo", translate("TemplateEditor", "Redo (Ctrl+Y)"), acts.redo)
        self._add = menu_button(
            translate("TemplateEditor", "Add"),
            self._add_menu(),
            name="template_editor.add",
            sign="add",
        )
        self._align = menu_button(
            translate("TemplateEditor", "Align"),
            self._align_menu(),
            name="template_editor.align",
            sign="align_centre",
        )
        self._order = menu_button(
            translate("TemplateEditor", "Order"),
            self._order_menu(),
            name="template_editor.order",
            sign="layers",
        )
        self._twice = self._sign(
            "copy", translate("TemplateEditor", "Duplicate (Ctrl+D)"), acts.duplicate
        )
        self._away = self._sign(
            "delete", translate("TemplateEditor", "Remove (Delete)"), acts.remove
        )
        self._buttons = (
            self._add,
            self._align,
            self._order,
            self._twice,
            self._away,
            self._undo,
            self._redo,
        )
        self._line = flow(self, gap=4)
        for one in self._buttons:
            self._line.addWidget(one)

    def _sign(self, sign: str, words: str, act: Callable[[], object]) -> Button:
        return icon_button(sign, words, act, name=f"template_editor.{sign}")

    def _fit(self) -> None:
        """Leave words to the tooltips where the buttons do not fit in one line with them."""
        worded = (self._align, self._order, self._add)
        for button in worded:
            button.show_only_sign(is_only=False)
        for button in worded:
            if self._needed() <= self.width():
                return
            button.show_only_sign(is_only=True)

    def _needed(self) -> int:
        gap = self._line.spacing()
        return sum(one.sizeHint().width() + gap for one in self._buttons) - gap

    def offer_fields(self, fields: Sequence[TemplateField]) -> None:
        """Offer fields to be put on the page."""
        self._fields = tuple(fields)

    def _choose_field(self) -> None:
        chooser = FieldChooser(self, self._fields)
        chooser.chosen.connect(self._acts.add_field)
        chooser.open_at(self._add)

    def show_acts(self, shown: ActsShown) -> None:
        """Show which acts there are."""
        self._undo.setEnabled(shown.may_undo)
        self._redo.setEnabled(shown.may_redo)
        for one in (self._align, self._order, self._twice, self._away):
            one.setEnabled(shown.chosen > 0)
        for action in self._of_several:
            action.setEnabled(shown.chosen > 1)
        for action in self._to_spread:
            action.setEnabled(shown.chosen > 2)

    def _action(self, menu: QMenu, sign: str, words: str, act: Callable[[], object]) -> QAction:
        action = _MenuAct(words, act, menu)
        if sign:
            action.setIcon(icons.icon(sign, ink="second"))
        menu.addAction(action)
        return action

    def _add_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in ElementKind:
            self._action(menu, _SIGNS[kind], kind_words(kind), partial(self._acts.add, kind))
            if kind is ElementKind.TEXT:
                words = translate("TemplateEditor", "Field")
                self._action(menu, "field", words, self._choose_field)
        return menu

    def _align_menu(self) -> QMenu:
        menu, acts = QMenu(self), self._acts
        edges = (
            (Edge.LEFT, translate("TemplateEditor", "Left sides")),
            (Edge.CENTRE, translate("TemplateEditor", "Middles, one under another")),
            (Edge.RIGHT, translate("TemplateEditor", "Right sides")),
            (Edge.TOP, translate("TemplateEditor", "Tops")),
            (Edge.MIDDLE, translate("TemplateEditor", "Middles, side by side")),
            (Edge.BOTTOM, translate("TemplateEditor", "Feet")),
        )
        for edge, words in edges:
            act = partial(acts.align, edge)
            self._of_several.append(self._action(menu, f"align_{edge.value}", words, act))
        menu.addSeparator()
        for edge, words in (
            (Edge.CENTRE, translate("TemplateEditor", "In the middle of the page, across")),
            (Edge.MIDDLE, translate("TemplateEditor", "In the middle of the page, up and down")),
            (Edge.LEFT, translate("TemplateEditor", "At the left margin")),
            (Edge.RIGHT, translate("TemplateEditor", "At the right margin")),
            (Edge.TOP, translate("TemplateEditor", "At the upper margin")),
            (Edge.BOTTOM, translate("TemplateEditor", "At the lower margin")),
        ):
            self._action(menu, f"align_{edge.value}", words, partial(acts.align_to_page, edge))
        menu.addSeparator()
        self._add_spacing(menu)
        return menu

    def _add_spacing(self, menu: QMenu) -> None:
        acts = self._acts
        for axis, sign, words in (
            (Axis.ACROSS, "spread_across", translate("TemplateEditor", "Even gaps across")),
            (Axis.UPRIGHT, "spread_upright", translate("TemplateEditor", "Even gaps up and down")),
        ):
            self._to_spread.append(self._action(menu, sign, words, partial(acts.spread, axis)))
        for axis, sign, words in (
            (Axis.ACROSS, "same_width", translate("TemplateEditor", "As wide as the first")),
            (Axis.UPRIGHT, "same_height", translate("TemplateEditor", "As high as the first")),
        ):
            self._of_several.append(self._action(menu, sign, words, partial(acts.same_size, axis)))

    def _order_menu(self) -> QMenu:
        menu = QMenu(self)
        for order, words in (
            (Order.FRONT, translate("TemplateEditor", "Over everything")),
            (Order.FORWARD, translate("TemplateEditor", "One step forward")),
            (Order.BACK, translate("TemplateEditor", "One step back")),
            (Order.BEHIND, translate("TemplateEditor", "Under everything")),
        ):
            self._action(menu, "layers", words, partial(self._acts.order, order))
        return menu

    # Qt overrides
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
