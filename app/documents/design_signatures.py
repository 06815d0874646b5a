"""Who signs a paper: room to sign or the picture of a signature, a line, name and position.

Lines of signatories beside each other are level, and those in the middle close up when some are
missing.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Final

from app.documents.design_scene import FACES
from app.documents.palettes import Area, area_of
from app.documents.placed_pictures import fitted
from app.documents.shapes import MILLIMETRE, Rule
from app.documents.text import Unfit
from app.documents.text_boxes import READ_WRAPS_BELOW, Sizes, fit_box, height_of, placed_lines
from app.domain.designs import Align, ElementKind, Tint, Upright
from app.domain.papers import PaperField, PrintProblemKind

if TYPE_CHECKING:
    from app.documents.design_scene import Scene
    from app.documents.fonts import Face
    from app.documents.shapes import Shape
    from app.documents.text import FittedLine
    from app.domain.designs import Element
    from app.domain.papers import Signatory

_UNDER_LINE: Final = 9 * MILLIMETRE
_UNDER_LINE_SHARE: Final = 0.47
_MOST_UNDER: Final = 0.62
_AIR: Final = 1.5  # between a line and what stands under it
_SIGNATURE_DROP: Final = 1.0 * MILLIMETRE  # a written name crosses its line a little
_POSITION_SHARE: Final = 0.9
_LEAST_POSITION: Final = 8.0


def plan_signature(element: Element, scene: Scene) -> tuple[Shape, ...]:
    """Return the line to sign on or the picture of a signature, and under it who signs."""
    signatory = scene.signatory(element)
    if signatory is None:
        return ()
    area = _signing_area(element, scene)
    found = _under_line(element, scene, area)
    name = scene.findings.lines(found.name, PaperField.SIGNATORY, signatory.name)
    position = scene.findings.lines(found.position, PaperField.SIGNATORY, signatory.position)
    top = Area(area.x, area.y, area.width, found.height - _AIR)
    rest = Area(area.x, area.y, area.width, top.height - _height(name))
    shapes = (
        *placed_lines(name, top, element.align, Upright.TOP, scene.colour(element.tint)),
        *placed_lines(position, rest, element.align, Upright.TOP, scene.colour(Tint.QUIET)),
    )
    if scene.paper.is_e_signed:
        return shapes
    y = area.y + found.height
    line = Rule(area.x, y, area.right, y, element.thickness, scene.colour(element.tint))
    return (*_signed(signatory.picture, element, scene, _above(area, y)), line, *shapes)


@dataclass(frozen=True, slots=True)
class _UnderLine:
    """Name and position as they stand under the line, and how high the line is in its box."""

    name: tuple[FittedLine, ...] | Unfit
    position: tuple[FittedLine, ...] | Unfit
    height: float

    @property
    def fits(self) -> bool:
        return not isinstance(self.name, Unfit) and not isinstance(self.position, Unfit)


def _under_line(element: Element, scene: Scene, area: Area) -> _UnderLine:
    """Return who signs; where somebody needs more room, the lines of all are higher, and level."""
    usual = min(area.height, max(_UNDER_LINE, area.height * _UNDER_LINE_SHARE))
    beside = [one for one in scene.design.elements if _signs_beside(one, element)]
    signing = [(one, found) for one in beside if (found := scene.signatory(one)) is not None]
    # Positions of one size look better than a low line: letters shrink when that is not enough.
    for share, height in product((READ_WRAPS_BELOW, 0.0), (usual, area.height * _MOST_UNDER)):
        set_under = [
            (one.id, _set_under(one, signatory, area_of(one, scene.design.page), height, share))
            for one, signatory in signing
        ]
        if all(under.fits for _, under in set_under):
            break
    return next(under for name, under in set_under if name == element.id)


def _set_under(
    element: Element, signatory: Signatory, area: Area, height: float, share: float
) -> _UnderLine:
    """Return name and position; a position is not set smaller than a share of its size."""
    face, least = FACES[element.face], min(element.least, _LEAST_POSITION)
    room = (area.width, height - _AIR)
    largest = element.size * _POSITION_SHARE
    small = Sizes(largest, max(least, share * largest), 2)
    own = Sizes(element.size, least, 2)
    name = _fit_some(signatory.name, face, room, own)
    left = room[1] - (0.0 if isinstance(name, Unfit) else _height(name))
    position = _fit_some(signatory.position, face, (area.width, left), small)
    if isinstance(position, Unfit) and signatory.name.strip() and not share:
        # The name gives way a little where both want to be large.
        name = _fit_some(signatory.name, face, room, Sizes(least, least, 2))
        left = room[1] - (0.0 if isinstance(name, Unfit) else _height(name))
        position = _fit_some(signatory.position, face, (area.width, left), small)
    return _UnderLine(name, position, height)


def _fit_some(
    text: str, face: Face, room: tuple[float, float], sizes: Sizes
) -> tuple[FittedLine, ...] | Unfit:
    """Return a text that may be missing."""
    return fit_box(text, face, room, sizes) if text.strip() else ()


def _height(lines: tuple[FittedLine, ...]) -> float:
    return height_of(len(lines), lines[0].size) if lines else 0.0


def _above(area: Area, y: float) -> Area:
    """Return the room above a line, and a little of that below."""
    return Area(area.x, y - _SIGNATURE_DROP, area.width, area.top - y + _SIGNATURE_DROP)


def _signing_area(element: Element, scene: Scene) -> Area:
    """Return where somebody signs: who stands in the middle moves up where others are missing."""
    own = scene.area_of(element)
    if element.align is not Align.CENTRE:
        return own
    group = [one for one in scene.design.elements if _signs_beside(one, element)]
    group.sort(key=lambda one: one.x)
    signing = [one for one in group if scene.signatory(one) is not None]
    first, last = area_of(group[0], scene.design.page), area_of(group[-1], scene.design.page)
    if len(signing) == len(group):
        return own
    step = (last.x - first.x) / (len(group) - 1)
    middle = (first.x + last.right) / 2
    place = signing.index(element) - (len(signing) - 1) / 2
    return Area(middle + place * step - own.width / 2, own.y, own.width, own.height)


def _signs_beside(one: Element, other: Element) -> bool:
    is_level = (one.y, one.height, one.align) == (other.y, other.height, other.align)
    return one.kind is ElementKind.SIGNATURE and is_level and one.speaks is other.speaks


def _signed(key: str, element: Element, scene: Scene, room: Area) -> tuple[Shape, ...]:
    picture = scene.picture(key) if key else None
    if picture is None:
        return ()
    placed = fitted(picture, room, element.align, Upright.BOTTOM)
    if picture.is_coarse(placed.width):
        scene.findings.note(PrintProblemKind.COARSE, PaperField.PICTURE)
    return (placed,)
