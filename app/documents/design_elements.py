"""Each kind of element of a design, planned into shapes inside its box.

Whatever does not fit, is missing or would be unreadable is noted, and never drawn by halves.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from app.documents.certificate_codes import LEAST_SIDE, code_squares
from app.documents.design_scene import FACES
from app.documents.design_signatures import plan_signature
from app.documents.fonts import Face, missing_letters
from app.documents.ornaments import draw_ornament
from app.documents.palettes import Area
from app.documents.patterns import read_pattern
from app.documents.placed_pictures import (
    LEAST_LOGO,
    filling,
    fitted,
    logo_row,
    opened_logo,
)
from app.documents.placeholders import FIELDS, NEEDED
from app.documents.shapes import MILLIMETRE, Box, Ink, Rule
from app.documents.text import Unfit
from app.documents.text_boxes import (
    READ_WRAPS_BELOW,
    Sizes,
    fit_box,
    height_of,
    placed_lines,
    tracked_lines,
)
from app.domain.designs import Align, ElementKind, Tint, Typeface, Upright
from app.domain.papers import PaperField, PrintProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.documents.design_scene import Scene
    from app.documents.patterns import Pattern
    from app.documents.placeholders import Values
    from app.documents.shapes import Shape
    from app.domain.designs import Element, Palette

    Plan = Callable[[Element, Scene], tuple[Shape, ...]]

_LABEL: Final = 9.0
_LEAST_LABEL: Final = 6.5
_LABEL_SHARE: Final = 0.85
_STRONG: Final = {
    Typeface.SANS: Face.SANS_STRONG,
    Typeface.SANS_STRONG: Face.SANS_STRONG,
    Typeface.SERIF: Face.SERIF_STRONG,
    Typeface.SERIF_STRONG: Face.SERIF_STRONG,
}
_MARK: Final = Sizes(11, 7)
_MARK_MARGIN: Final = 10 * MILLIMETRE
_MARK_HEIGHT: Final = 5 * MILLIMETRE
_SLACK: Final = 0.01
_READ_SIZE: Final = 12.0  # points up to which a text of so many letters is there to be read
_READ_LETTERS: Final = 60


def plan_element(element: Element, scene: Scene) -> tuple[Shape, ...]:
    """Return the shapes of an element on a paper; none where it has nothing to say."""
    if not scene.language_of(element):
        return ()
    return _PLANS[element.kind](element, scene)


def plan_background(scene: Scene) -> tuple[Shape, ...]:
    """Return the picture behind everything."""
    if not scene.design.background:
        return ()
    page = scene.design.page
    area = Area(0, 0, page.width * MILLIMETRE, page.height * MILLIMETRE)
    picture = scene.picture(scene.design.background)
    if picture is None:
        return ()
    placed = filling(picture, area)
    if picture.is_coarse(placed.width):
        scene.findings.note(PrintProblemKind.COARSE, PaperField.PICTURE)
    return (placed,)


def plan_mark(text: str, scene: Scene, *, is_above: bool) -> tuple[Shape, ...]:
    """Return words in the upper right corner or at the foot: the design has no place for them."""
    page = scene.design.page
    width, height = page.width * MILLIMETRE, page.height * MILLIMETRE
    y = height - _MARK_MARGIN - _MARK_HEIGHT if is_above else _MARK_MARGIN
    area = Area(_MARK_MARGIN, y, width - 2 * _MARK_MARGIN, _MARK_HEIGHT)
    fitted_text = fit_box(text, Face.SANS_STRONG, (area.width, area.height), _MARK)
    lines = scene.findings.lines(fitted_text, PaperField.NUMBER, text)
    align = Align.RIGHT if is_above else Align.CENTRE
    return placed_lines(lines, area, align, Upright.MIDDLE, scene.colour(Tint.TEXT))


def _text(element: Element, scene: Scene) -> tuple[Shape, ...]:
    pattern = scene.pattern_of(element)
    values = scene.values[element.speaks]
    text = pattern.filled(values)
    if not text.strip():
        _note_silence(element, scene)
        return ()
    area = scene.area_of(element)
    label = element.labels.get(scene.language_of(element), "")
    labelled: tuple[Shape, ...] = ()
    if label:
        area, labelled = _labelled(label, element, area, scene)
    sizes = _sizes(element, text)
    is_draft = "number_line" in pattern.names and not scene.paper.number
    face = _STRONG[element.face] if is_draft else FACES[element.face]
    found = fit_box(text, face, (area.width, area.height), sizes)
    if isinstance(found, Unfit):
        _note_unfit(found, pattern, values, element, scene)
        return ()
    stand = (element.align, element.upright)
    ink = scene.colour(Tint.TEXT if is_draft else element.tint)
    return (*labelled, *tracked_lines(found, area, stand, ink, element.tracking))


def _sizes(element: Element, text: str) -> Sizes:
    sizes = Sizes(element.size, element.least, element.lines, element.tracking)
    is_read = element.size <= _READ_SIZE and len(text) >= _READ_LETTERS
    return replace(sizes, wraps_below=READ_WRAPS_BELOW) if is_read else sizes


def _labelled(
    label: str, element: Element, area: Area, scene: Scene
) -> tuple[Area, tuple[Shape, ...]]:
    """Return the room under a label, and the label: always smaller than what it names."""
    high = height_of(1, _LABEL)
    above = Area(area.x, area.top - high, area.width, high)
    largest = min(_LABEL, element.size * _LABEL_SHARE)
    sizes = Sizes(largest, min(largest, _LEAST_LABEL))
    found = fit_box(label, Face.SANS, (above.width, above.height), sizes)
    lines = scene.findings.lines(found, PaperField.WORDING, label)
    ink = scene.colour(Tint.QUIET)
    below = Area(area.x, area.y, area.width, max(0.0, area.height - high))
    return below, placed_lines(lines, above, element.align, Upright.TOP, ink)


def _note_silence(element: Element, scene: Scene) -> None:
    """Note a text that must not be missing, and one that cannot be read."""
    for text in element.texts.get(scene.language_of(element), ()):
        pattern = read_pattern(text)
        if not pattern.is_readable:
            scene.findings.note(PrintProblemKind.EMPTY, PaperField.WORDING, text)
            return
        missing = [name for name in pattern.names if name in NEEDED]
        if missing:
            scene.findings.note(PrintProblemKind.EMPTY, FIELDS[missing[0]])
            return


def _note_unfit(
    unfit: Unfit, pattern: Pattern, values: Values, element: Element, scene: Scene
) -> None:
    """Note a text that cannot be set by the value in it that is to blame."""
    names = pattern.names
    if unfit.kind is PrintProblemKind.MISSING_LETTERS:
        face = FACES[element.face]
        names = tuple(name for name in names if missing_letters(values[name], face))
    if not names:
        text = pattern.filled(values)
        scene.findings.note(unfit.kind, PaperField.WORDING, text, unfit.letters)
        return
    worst = max(names, key=lambda name: len(values[name]))
    text = pattern.filled(values)
    is_wordy = 2 * sum(len(values[name]) for name in names) < len(text)
    if is_wordy and unfit.kind is PrintProblemKind.TOO_LONG:
        # Not what was typed is too long: the design has too little room for its own words.
        scene.findings.note(unfit.kind, PaperField.WORDING, text)
        return
    scene.findings.note(unfit.kind, FIELDS[worst], values[worst], unfit.letters)


def _line(element: Element, scene: Scene) -> tuple[Shape, ...]:
    area, ink = scene.area_of(element), scene.colour(element.tint)
    if area.width >= area.height:
        y = area.y + area.height / 2
        return (Rule(area.x, y, area.right, y, element.thickness, ink),)
    x = area.x + area.width / 2
    return (Rule(x, area.y, x, area.top, element.thickness, ink),)


def _box(element: Element, scene: Scene) -> tuple[Shape, ...]:
    area = scene.area_of(element)
    sides = (area.x, area.y, area.width, area.height)
    ink = scene.colour(element.tint)
    return (Box(*sides, element.thickness, ink, is_filled=element.thickness <= 0),)


def _ornament(element: Element, scene: Scene) -> tuple[Shape, ...]:
    area = scene.area_of(element)
    if min(area.width, area.height) < MILLIMETRE:
        return ()
    return _drawn_ornament(element.ornament, area, scene.design.palette)


@lru_cache(maxsize=12)
def _drawn_ornament(name: str, area: Area, palette: Palette) -> tuple[Shape, ...]:
    """Return the shapes of an ornament: a wreath has thousands, and an editor asks again."""
    return draw_ornament(name, area, palette)


def _placed_picture(element: Element, scene: Scene) -> tuple[Shape, ...]:
    picture = scene.picture(element.picture) if element.picture else None
    if picture is None:
        return ()
    placed = fitted(picture, scene.area_of(element), element.align, element.upright)
    if picture.is_coarse(placed.width):
        scene.findings.note(PrintProblemKind.COARSE, PaperField.PICTURE)
    return (placed,)


def _logos(element: Element, scene: Scene) -> tuple[Shape, ...]:
    logos = scene.logos()
    if not logos:
        return ()
    row = logo_row(logos, scene.area_of(element), element.align, element.upright)
    if row[0].height < LEAST_LOGO - _SLACK:
        scene.findings.note(PrintProblemKind.NO_ROOM, PaperField.LOGO)
        return ()
    for placed in row:
        if opened_logo(placed.logo).is_coarse(placed.width):
            scene.findings.note(PrintProblemKind.COARSE, PaperField.LOGO, placed.logo.name)
    return row


def _code(element: Element, scene: Scene) -> tuple[Shape, ...]:
    area = scene.area_of(element)
    paper = scene.paper
    if not paper.code and paper.number:
        return ()
    side = min(area.width, area.height)
    if side < LEAST_SIDE - _SLACK:
        scene.findings.note(PrintProblemKind.NO_ROOM, PaperField.CODE)
        return ()
    text = paper.code if paper.number else scene.words_of(element).draft
    ink = Ink.BLACK if paper.number else Ink.FAINT
    x, y = area.x + (area.width - side) / 2, area.y + (area.height - side) / 2
    squares = code_squares(text, x, y, side, ink)
    if squares is None:
        scene.findings.note(PrintProblemKind.NO_ROOM, PaperField.CODE)
        return ()
    return (squares,)


def _nothing(_element: Element, _scene: Scene) -> tuple[Shape, ...]:
    """Leave a table to app.documents.design_tables: it may need more pages than one."""
    return ()


_PLANS: Final[dict[ElementKind, Plan]] = {
    ElementKind.TEXT: _text,
    ElementKind.LINE: _line,
    ElementKind.BOX: _box,
    ElementKind.ORNAMENT: _ornament,
    ElementKind.PICTURE: _placed_picture,
    ElementKind.LOGOS: _logos,
    ElementKind.CODE: _code,
    ElementKind.SIGNATURE: plan_signature,
    ElementKind.TABLE: _nothing,
}
