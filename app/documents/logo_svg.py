"""Logos of lines, SVG: read with suspicion and written anew from what can be printed.

An SVG is a program for a browser: it may run scripts, fetch files, repeat itself without end. Only
shapes, their colours and gradients are taken over, part by part, into a new drawing; the rest is
left out, or the file is refused where leaving out would change how it looks. Styles are resolved
into plain attributes on the way (app.documents.logo_styles).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from xml.parsers import expat

from app.documents.logo_styles import Styles, alpha_of, read_styles
from app.domain.errors_logos import LogoProblem, LogoRefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator

SVG_BYTES: Final = 2**20
MOST_PARTS: Final = 5_000
MOST_GRADIENTS: Final = 300
"""So many parts may be filled with a gradient: each takes a hundred times as long as a colour."""

DEEPEST: Final = 60
MOST_TEXT: Final = 600_000
MOST_ENTITIES: Final = 64
LONGEST_ENTITY: Final = 200

_SVG: Final = "http://www.w3.org/2000/svg"
_XLINK: Final = "{http://www.w3.org/1999/xlink}href"
_GROUPS: Final = frozenset({"g", "a", "switch", "svg"})
_SHAPES: Final = frozenset(
    {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "use"}
)
_DEFINED: Final = frozenset(
    {"defs", "clipPath", "linearGradient", "radialGradient", "stop", "symbol"}
)
_LETTERS: Final = frozenset({"text", "tspan", "textPath", "tref"})
_UNSAFE: Final = frozenset(
    {"script", "animate", "animateMotion", "animateTransform", "animateColor", "set", "handler",
     "foreignObject", "iframe", "audio", "video"}
)  # fmt: skip
_GEOMETRY: Final = frozenset(
    {"id", "transform", "d", "x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "x1", "y1",
     "x2", "y2", "points", "gradientUnits", "gradientTransform", "spreadMethod", "fx", "fy",
     "offset", "clipPathUnits"}
)  # fmt: skip
_SIZE: Final = re.compile(
    r"\s*([+-]?[\d.]+(?:e[+-]?\d+)?)\s*(px|pt|mm|cm|in|pc|q)?\s*", re.IGNORECASE
)
_WILD_NUMBER: Final = re.compile(r"(?<![.\d])\d{8}|[eE][+-]?\d{2}|nan|inf", re.IGNORECASE)
_OUTLINES: Final = {
    "d": re.compile(r"[MmZzLlHhVvCcSsQqTtAaeE\d\s.,+-]*"),
    "points": re.compile(r"[eE\d\s.,+-]*"),
    "transform": re.compile(r"(?:\s*,?\s*[a-zA-Z]+\s*\([eE\d\s.,+-]*\)\s*)*"),
}
_GREATEST: Final = 1e6


@dataclass(frozen=True, slots=True)
class CleanSvg:
    """A drawing written anew, and whether something unsafe was left out of it."""

    content: bytes
    width: float
    height: float
    was_unsafe: bool


def clean_svg(content: bytes) -> CleanSvg:
    """Return the drawing as it is kept; raises LogoRefusedError."""
    if len(content) > SVG_BYTES:
        raise LogoRefusedError(LogoProblem.TOO_LARGE)
    _look_over(content)
    root = _parsed(content)
    if root.tag != f"{{{_SVG}}}svg":
        raise LogoRefusedError(LogoProblem.NOT_A_PICTURE)
    box = _box_of(root)
    work = _Cleaning(read_styles(root))
    drawing = work.whole(root, box)
    _check_uses(drawing)
    from lxml import etree  # noqa: PLC0415  loads with the first drawing

    return CleanSvg(
        etree.tostring(drawing), box[2], box[3], work.was_unsafe or work.styles.was_unsafe
    )


def _look_over(content: bytes) -> None:
    """Refuse what would grow while it is read: nested entities, too many or too deep parts."""
    parser = expat.ParserCreate()
    scan = _Scan()
    parser.EntityDeclHandler = scan.declare
    parser.StartElementHandler = scan.begin
    parser.EndElementHandler = scan.end
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise LogoRefusedError(LogoProblem.DAMAGED) from error


@dataclass(slots=True)
class _Scan:
    parts: int = 0
    depth: int = 0
    entities: int = 0
    text: int = 0

    def declare(self, _name: str, is_parameter: bool, value: str | None, *_rest: Any) -> None:  # noqa: FBT001  expat's own signature
        self.entities += 1
        is_plain = (
            value is not None
            and len(value) <= LONGEST_ENTITY
            and not is_parameter
            and not set(value) & {"&", "%", "<"}
        )
        # Old drawing programs declare their namespaces so; nothing else needs entities.
        if not is_plain or self.entities > MOST_ENTITIES:
            raise LogoRefusedError(LogoProblem.TOO_COMPLEX)

    def begin(self, _name: str, attributes: dict[str, str]) -> None:
        self.parts += 1
        self.depth += 1
        self.text += sum(map(len, attributes.values()))
        if self.parts > MOST_PARTS or self.depth > DEEPEST or self.text > MOST_TEXT:
            raise LogoRefusedError(LogoProblem.TOO_COMPLEX)

    def end(self, _name: str) -> None:
        self.depth -= 1


def _parsed(content: bytes) -> Any:
    from lxml import etree  # noqa: PLC0415  loads with the first drawing

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise LogoRefusedError(LogoProblem.DAMAGED) from error


def _box_of(root: Any) -> tuple[float, float, float, float]:
    """Return what part of the plane the drawing shows."""
    numbers = re.split(r"[\s,]+", (root.get("viewBox") or "").strip())
    try:
        box = tuple(map(float, numbers)) if len(numbers) == 4 else _size_of(root)
    except ValueError:
        box = _size_of(root)
    x, y, width, height = box
    if not all(abs(one) <= _GREATEST for one in box) or width <= 0 or height <= 0:
        raise LogoRefusedError(LogoProblem.SHAPE)
    return x, y, width, height


def _size_of(root: Any) -> tuple[float, float, float, float]:
    sizes = [_SIZE.fullmatch(root.get(name) or "") for name in ("width", "height")]
    if not all(sizes):
        raise LogoRefusedError(LogoProblem.SHAPE)
    width, height = (float(size[1]) for size in sizes if size)
    return 0.0, 0.0, width, height


class _Cleaning:
    """One drawing on its way from the old tree to the new one."""

    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self.was_unsafe = False
        self.gradients = 0

    def whole(self, root: Any, box: tuple[float, float, float, float]) -> Any:
        """Return the new drawing."""
        from lxml import etree  # noqa: PLC0415  loads with the first drawing

        drawing = etree.Element(f"{{{_SVG}}}svg", nsmap={None: _SVG})
        drawing.set("viewBox", " ".join(f"{one:g}" for one in box))
        drawing.set("width", f"{box[2]:g}")
        drawing.set("height", f"{box[3]:g}")
        for name, value in self.styles.of(root).items():
            drawing.set(name, value)
        self._take_children(root, drawing, self.styles.alpha(root))
        return drawing

    def _take_children(self, old: Any, new: Any, alpha: float) -> None:
        for child in old:
            if isinstance(child.tag, str):
                self._take(child, new, alpha)

    def _take(self, old: Any, parent: Any, alpha: float) -> None:
        namespace, _, name = old.tag.rpartition("}")
        if namespace != "{" + _SVG:
            return
        self.was_unsafe |= name in _UNSAFE or any(
            one.lower().startswith("on") for one, _ in old.items()
        )
        if name in _LETTERS and "".join(old.itertext()).strip():
            raise LogoRefusedError(LogoProblem.LETTERS)
        if name == "image":
            raise LogoRefusedError(LogoProblem.PICTURE_INSIDE)
        if name not in _GROUPS | _SHAPES | _DEFINED or self.styles.is_hidden(old):
            return
        if name == "svg":
            raise LogoRefusedError(LogoProblem.EFFECTS)
        self._copy(old, parent, name, alpha)

    def _copy(self, old: Any, parent: Any, name: str, alpha: float) -> None:
        from lxml import etree  # noqa: PLC0415  loads with the first drawing

        new = etree.SubElement(parent, f"{{{_SVG}}}{'g' if name in _GROUPS else name}")
        self._refer(old, new, name)
        if new.getparent() is None:
            return
        inside = self._dress(old, new, alpha)
        if name in _SHAPES and inside != 1.0:
            _fade(new, inside)
        self._take_children(old, new, inside)

    def _dress(self, old: Any, new: Any, alpha: float) -> float:
        """Give the new part its place and colours; return how clear it is."""
        for name, value in old.items():
            if name in _GEOMETRY:
                if name != "id" and not _is_measured(name, value):
                    raise LogoRefusedError(LogoProblem.DAMAGED)
                new.set(name, value)
        style = self.styles.of(old)
        for name, value in style.items():
            new.set(name, value)
        self.gradients += sum("url(" in style.get(name, "") for name in ("fill", "stroke"))
        if self.gradients > MOST_GRADIENTS:
            raise LogoRefusedError(LogoProblem.TOO_COMPLEX)
        return alpha * self.styles.alpha(old)

    def _refer(self, old: Any, new: Any, name: str) -> None:
        """Let a copy or a gradient refer to its original in the same drawing, never elsewhere."""
        target = (old.get("href") or old.get(_XLINK) or "").strip()
        if not target or name not in {"use", "linearGradient", "radialGradient"}:
            return
        if target.startswith("#"):
            new.set(_XLINK, target)
            return
        self.was_unsafe = True
        if name == "use":
            new.getparent().remove(new)


def _is_measured(name: str, value: str) -> bool:
    """Say whether a place, a size or an outline is written as such, in numbers of this world."""
    if _WILD_NUMBER.search(value):
        return False
    return name not in _OUTLINES or _OUTLINES[name].fullmatch(value) is not None


def _fade(new: Any, alpha: float) -> None:
    """Make a shape clearer: the printed page knows clearness of filling and of line only."""
    for name in ("fill-opacity", "stroke-opacity"):
        new.set(name, f"{alpha * alpha_of(new.get(name)):.4g}")


def _check_uses(drawing: Any) -> None:
    """Refuse a drawing that grows beyond measure when its copies are made, or holds itself."""
    by_id = {part.get("id"): part for part in drawing.iter() if part.get("id")}
    sizes: dict[Any, int] = {}
    if _size(drawing, by_id, sizes, frozenset()) > MOST_PARTS:
        raise LogoRefusedError(LogoProblem.TOO_COMPLEX)


def _size(part: Any, by_id: dict[str, Any], sizes: dict[Any, int], above: frozenset[Any]) -> int:
    if part in sizes:
        return sizes[part]
    if part in above or len(above) > 4 * DEEPEST:
        raise LogoRefusedError(LogoProblem.TOO_COMPLEX)
    inside = above | {part}
    total = 1 + sum(_size(one, by_id, sizes, inside) for one in _parts_of(part, by_id))
    sizes[part] = min(total, MOST_PARTS + 1)
    return sizes[part]


def _parts_of(part: Any, by_id: dict[str, Any]) -> Iterator[Any]:
    yield from part
    target = by_id.get((part.get(_XLINK) or "").removeprefix("#"))
    if target is not None:
        yield target
