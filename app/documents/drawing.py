"""Puts planned pages into a PDF: no decisions, no measuring besides where a mark stands.

It loads reportlab, so it is imported only when a file is about to be written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO
from weakref import WeakKeyDictionary

from reportlab import rl_config

from app.documents.operators import operators_of
from app.documents.picture_drawing import dots_of
from app.documents.streaming import StreamedDocument
from app.domain.logos import LogoForm

if TYPE_CHECKING:
    from app.documents.logos import OpenLogo
    from app.documents.shapes import Layer, Page, Placed
    from app.documents.writer import About

# Binary streams: a quarter smaller and quicker than ASCII armour, and every reader takes them.
rl_config.useA85 = 0


class Drawing:
    """A PDF in the making: each page goes to the file when it is added."""

    def __init__(self, file: BinaryIO) -> None:
        self._document = StreamedDocument(file)
        self._shared: WeakKeyDictionary[Layer, tuple[str, int]] = WeakKeyDictionary()
        self._pictures: dict[OpenLogo, tuple[str, int]] = {}
        self._forms = 0

    def add(self, page: Page) -> None:
        """Draw one page."""
        drawn: dict[str, int] = {}
        lines: list[str] = []
        for layer in page.layers:
            if layer.is_shared:
                name, number = self._form_of(layer, page)
                drawn[name] = number
                lines.append(f"/{name} Do")
            else:
                lines.extend(self._operators(layer, drawn))
        self._document.add_page((page.width, page.height), "\n".join(lines), drawn)

    def finish(self, about: About) -> None:
        """Write the end of the file."""
        self._document.finish(about)

    def _form_of(self, layer: Layer, page: Page) -> tuple[str, int]:
        known = self._shared.get(layer)
        if known is None:
            drawn: dict[str, int] = {}
            lines = self._operators(layer, drawn)
            size = (page.width, page.height)
            known = (f"L{self._forms}", self._document.add_form(size, "\n".join(lines), drawn))
            self._forms += 1
            self._shared[layer] = known
        return known

    def _operators(self, layer: Layer, drawn: dict[str, int]) -> list[str]:
        """Return what draws a layer; the pictures in it are named in `drawn`."""

        def name_of(placed: Placed) -> str:
            name, number = self._picture(placed.logo)
            drawn[name] = number
            return name

        return operators_of(layer.shapes, self._document, name_of)

    def _picture(self, picture: OpenLogo) -> tuple[str, int]:
        """Put a picture or logo into the file once, however often it is drawn."""
        if picture not in self._pictures:
            name = f"P{len(self._pictures)}"
            if picture.form is LogoForm.SVG:
                from app.documents.logo_drawing import draw_lines  # noqa: PLC0415  few have logos

                number = draw_lines(self._document, picture, name)
            else:
                number = self._document.add_dots(dots_of(picture.content))
            self._pictures[picture] = (name, number)
        return self._pictures[picture]
