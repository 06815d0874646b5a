"""A design in the making: elements put on a page one by one. Knows no look and no wording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from app.domain.designs import Align, Element, ElementKind, Speaks

if TYPE_CHECKING:
    from app.documents.looks.setting import Box, Style
    from app.documents.looks.wording import Texts
    from app.domain.designs import CertificateKind, PageFormat, Tint

SECOND: Final = "_2"  # the id of what is said in the second language ends so


class Sheet:
    """The kind and the page of a design, and its elements so far."""

    def __init__(self, kind: CertificateKind, page: PageFormat, *, is_bilingual: bool) -> None:
        self.kind = kind
        self.page = page
        self.is_bilingual = is_bilingual
        self.elements: list[Element] = []

    def text(self, name: str, box: Box, style: Style, texts: Texts, **more: Any) -> None:
        """Put a text on the page, in the language that its name says."""
        is_second = name.endswith(SECOND)
        if not texts or (is_second and not self.is_bilingual):
            return
        speaks = Speaks.SECOND if is_second else Speaks.FIRST
        self._add(name, ElementKind.TEXT, box, texts=texts, speaks=speaks, **_set_in(style), **more)

    def table(self, box: Box, style: Style, headings: Texts) -> None:
        """Put the table of hours on the page."""
        self._add("table", ElementKind.TABLE, box, texts=headings, **_set_in(style))

    def signature(self, number: int, box: Box, style: Style) -> None:
        """Put the place of a signatory on the page."""
        name = f"signature_{number}"
        self._add(name, ElementKind.SIGNATURE, box, number=number, **_set_in(style))

    def code(self, box: Box) -> None:
        """Put the code that proves the paper on the page."""
        self._add("code", ElementKind.CODE, box)

    def logos(self, box: Box, align: Align) -> None:
        """Put the row of logos on the page."""
        self._add("logos", ElementKind.LOGOS, box, align=align)

    def ornament(self, name: str, box: Box, ornament: str) -> None:
        """Put an ornament on the page, behind everything that comes later."""
        self._add(name, ElementKind.ORNAMENT, box, ornament=ornament, is_background=True)

    def line(self, name: str, box: Box, tint: Tint, thickness: float) -> None:
        """Put a line on the page, along the longer side of its box."""
        more = {"tint": tint, "thickness": thickness, "is_background": True}
        self._add(name, ElementKind.LINE, box, **more)

    def frame(self, name: str, box: Box, tint: Tint, thickness: float) -> None:
        """Put a frame on the page."""
        more = {"tint": tint, "thickness": thickness, "is_background": True}
        self._add(name, ElementKind.BOX, box, **more)

    def _add(self, name: str, kind: ElementKind, box: Box, **more: Any) -> None:
        x, y, width, height = (round(value, 2) for value in (box.x, box.y, box.width, box.height))
        self.elements.append(Element(name, kind, x, y, width, height, **more))


def _set_in(style: Style) -> dict[str, Any]:
    return {
        "face": style.face,
        "size": style.size,
        "least": style.least,
        "lines": style.lines,
        "align": style.align,
        "upright": style.upright,
        "tint": style.tint,
        "tracking": style.tracking,
    }
