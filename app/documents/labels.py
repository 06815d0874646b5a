"""Labels for names: given name large, the rest smaller, each inside its label whatever the name.

What matters most is kept when a label is small: the name, then the code, then the organisation,
then the event. A name that cannot be printed takes no label and is named as a problem.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.documents import bars
from app.documents.findings import Findings
from app.documents.fonts import Face
from app.documents.pack_wording import pack_template
from app.documents.papers import PaperPlan
from app.documents.shapes import A4_LONG, A4_SHORT, MILLIMETRE, Ink, Layer, Page, Rule, left
from app.documents.signs import no_pictures
from app.documents.text import FittedLine, Step, Unfit, fit
from app.documents.writer import About
from app.domain.labels import PAGE_HEIGHT_MM, UNPRINTABLE_MM
from app.domain.papers import PaperField, PrintProblemKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.documents.shapes import Shape
    from app.domain.labels import LabelSheet
    from app.domain.print_pack import LabelsPaper, NameLabel

PADDING: Final = 3 * MILLIMETRE
SIGN: Final = 4.6 * MILLIMETRE

_EDGE: Final = UNPRINTABLE_MM * MILLIMETRE
_GAP: Final = 1.2 * MILLIMETRE
_SMALL: Final = 8.5
_LEADING: Final = 1.12
_NAME_LEAST: Final = 27.0  # the height that the smallest legible name takes
_NAME_AIR: Final = 6.0  # the title of the event may not make every name so small
_GIVEN_LARGEST: Final = 40.0
_SMALLEST: Final = 11.0
_SURNAME_LARGEST: Final = 18.0
_TITLE_STEPS: Final = (Step(1, 9, _SMALL), Step(2, _SMALL, _SMALL))
_ORGANISATION_STEPS: Final = (Step(1, 11, 9), Step(2, 9, _SMALL))


@dataclass(frozen=True, slots=True)
class Room:
    """The part of a label that is printed on."""

    x: float
    y: float
    width: float
    height: float
    white: float = 0.0
    """How far the white of the label reaches left of x."""

    @property
    def top(self) -> float:
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a label of this size has room for."""

    title: str = ""
    has_code: bool = False
    has_organisation: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """A name set in its place: lines from the top, and the height that they take."""

    given: tuple[FittedLine, ...]
    surname: tuple[FittedLine, ...]

    @property
    def height(self) -> float:
        return sum(line.size * _LEADING for line in (*self.given, *self.surname))

    def shapes(self, x: float, top: float) -> Iterator[Shape]:
        y = top
        for line in (*self.given, *self.surname):
            # The foot of letters hangs below the baseline by a fifth of their size.
            yield left(line, x, y - line.size * (_LEADING - 0.24))
            y -= line.size * _LEADING


def plan_labels(paper: LabelsPaper) -> PaperPlan:
    """Plan the pages of labels, beginning at the first free one."""
    findings = Findings()
    parts = _parts(paper, findings)
    problems = dict.fromkeys(findings.problems)
    planned: list[tuple[Shape, ...]] = []
    for label in paper.labels:
        own = Findings(who=label.name)
        room = room_of(paper.sheet, (paper.first + len(planned)) % paper.sheet.count)
        shapes = _label(label, parts, room, own)
        problems.update(dict.fromkeys(own.problems))
        if shapes:
            planned.append(shapes)
    return PaperPlan(tuple(_pages(paper, planned)), tuple(problems), _about(paper))


def room_of(sheet: LabelSheet, index: int) -> Room:
    """Return what of a label is printed on: not its edge, and not the edge of the page."""
    x_mm, y_mm = sheet.corner(index)
    x1 = max(x_mm * MILLIMETRE + PADDING, _EDGE)
    x2 = min((x_mm + sheet.width) * MILLIMETRE - PADDING, A4_SHORT - _EDGE)
    top = min((PAGE_HEIGHT_MM - y_mm) * MILLIMETRE - PADDING, A4_LONG - _EDGE)
    bottom = max((PAGE_HEIGHT_MM - y_mm - sheet.height) * MILLIMETRE + PADDING, _EDGE)
    return Room(x1, bottom, x2 - x1, top - bottom, white=x1 - x_mm * MILLIMETRE)


def fit_name(label: NameLabel, width: float, height: float, *, aside: float = 0) -> Name | Unfit:
    """Return the name as large as its room allows, and why where it allows none.

    `aside` is the width that something beside the first line takes.
    """
    given, surname = label.given or label.surname, label.surname if label.given else ""
    unfit = Unfit(PrintProblemKind.TOO_LONG)
    for lines in (1, 2, 3):
        largest = min(_GIVEN_LARGEST, height / (1.2 if lines == 1 else lines))
        while largest >= _SMALLEST:
            found = _name(given, surname, (width - aside, width), Step(lines, largest, _SMALLEST))
            if isinstance(found, Unfit):
                unfit = found
                break
            if found.height <= height and (lines > 1 or found.given[0].size >= _readable(largest)):
                return found
            largest = min(largest, found.given[0].size) - 1
    return unfit


def _readable(largest: float) -> float:
    """Return the size below which a given name is better set on two lines."""
    return min(16.0, largest)


def _name(given: str, surname: str, widths: tuple[float, float], step: Step) -> Name | Unfit:
    narrow, wide = widths
    set_given = fit(given, Face.SERIF_STRONG, narrow, step)
    if isinstance(set_given, Unfit):
        return set_given
    if not surname:
        return Name(set_given, ())
    largest = max(_SMALLEST, min(_SURNAME_LARGEST, round(set_given[0].size * 0.62)))
    steps = [Step(lines, largest, _SMALLEST) for lines in (1, 2, 3)]
    set_surname = fit(surname, Face.SANS, wide, *steps)
    if isinstance(set_surname, Unfit):
        return set_surname
    return Name(set_given, set_surname)


def _parts(paper: LabelsPaper, findings: Findings) -> _Parts:
    """Decide once for all labels what they have room for; what is left out is a problem."""
    room = min(
        (room_of(paper.sheet, index) for index in range(paper.sheet.count)),
        key=lambda one: (one.height, one.width),
    )
    height = room.height - _NAME_LEAST
    code = next((label.code for label in paper.labels if label.code), "")
    has_code = bool(code) and height >= bars.ROOM and bars.fits(code, room.width)
    if code and not has_code:
        findings.leave_out(PaperField.PERSON_CODE, code)
    height -= bars.ROOM if has_code else 0
    wants_organisation = any(label.organisation for label in paper.labels)
    line = _ORGANISATION_STEPS[0].largest * _LEADING
    has_organisation = wants_organisation and height >= line
    if wants_organisation and not has_organisation:
        findings.leave_out(PaperField.AFFILIATION, "")
    height -= line if has_organisation else 0
    title = paper.facts.title if paper.has_title else ""
    lines = _fitted(title, Face.SANS, room.width - SIGN - _GAP, _TITLE_STEPS) if title else ()
    if title and not (lines and height - _height(lines) - _GAP >= _NAME_AIR):
        findings.leave_out(PaperField.TITLE, title)
        title = ""
    return _Parts(title, has_code, has_organisation)


def _label(label: NameLabel, parts: _Parts, room: Room, findings: Findings) -> tuple[Shape, ...]:
    """Plan a label; a very long name takes the room of the organisation, then of the code."""
    for tried in dict.fromkeys(
        (parts, replace(parts, has_organisation=False), replace(parts, has_organisation=False,
                                                                has_code=False))
    ):  # fmt: skip
        planned = _planned(label, tried, room, findings)
        if not isinstance(planned, Unfit):
            if label.organisation and parts.has_organisation and not tried.has_organisation:
                findings.leave_out(PaperField.AFFILIATION, label.organisation)
            if parts.has_code and not tried.has_code:
                findings.leave_out(PaperField.PERSON_CODE, label.code)
            return planned
    if isinstance(planned, Unfit):
        findings.lines(planned, PaperField.RECIPIENT, label.name)
    return ()


def _planned(
    label: NameLabel, parts: _Parts, room: Room, findings: Findings
) -> tuple[Shape, ...] | Unfit:
    """Plan from both ends: the event above, code and organisation below, the name between."""
    shapes: list[Shape] = []
    top, bottom = room.top, room.y
    if label.is_not_pictured:
        shapes.extend(no_pictures(room.x + room.width - SIGN, room.top - SIGN, SIGN))
    if parts.title:
        for line in _fitted(parts.title, Face.SANS, room.width - SIGN - _GAP, _TITLE_STEPS):
            shapes.append(left(line, room.x, top - line.size * 0.85, Ink.QUIET))
            top -= line.size * _LEADING
        top -= _GAP
    if parts.has_code:
        outdent = min(bars.QUIET_MODULES * bars.MODULE, room.white)
        shapes.extend(bars.plan_bars(label.code, room.x - outdent, bottom, room.width))
        bottom += bars.ROOM + _GAP / 2
    if parts.has_organisation:
        # Every label keeps the line free, so that names of one batch have one size.
        lines = _organisation(label.organisation, room.width, findings)
        low = bottom + max(_height(lines), _ORGANISATION_STEPS[0].largest * _LEADING)
        shapes.extend(_upwards(lines, room.x, bottom))
        bottom = low
    aside = SIGN + _GAP if label.is_not_pictured and not parts.title else 0.0
    name = fit_name(label, room.width, top - bottom, aside=aside)
    if isinstance(name, Unfit):
        return name
    spare = top - bottom - name.height
    return *shapes, *name.shapes(room.x, top - spare * (0.3 if parts.has_code else 0.5))


def _upwards(lines: Sequence[FittedLine], x: float, bottom: float) -> Iterator[Shape]:
    y = bottom
    for line in reversed(lines):
        yield left(line, x, y + line.size * 0.3)
        y += line.size * _LEADING


def _organisation(text: str, width: float, findings: Findings) -> tuple[FittedLine, ...]:
    if not text:
        return ()
    fitted = fit(text, Face.SANS, width, *_ORGANISATION_STEPS)
    return findings.lines(fitted, PaperField.AFFILIATION, text)


def _height(lines: Sequence[FittedLine]) -> float:
    return sum(line.size * _LEADING for line in lines)


def _fitted(text: str, face: Face, width: float, steps: tuple[Step, ...]) -> tuple[FittedLine, ...]:
    fitted = fit(text, face, width, *steps)
    return () if isinstance(fitted, Unfit) else fitted


def _pages(paper: LabelsPaper, planned: Sequence[tuple[Shape, ...]]) -> Iterator[Page]:
    lines = Layer(tuple(_cut_lines(paper.sheet)) if paper.has_cut_lines else (), is_shared=True)
    first, rest = paper.sheet.count - paper.first, list(planned)
    while rest:
        shapes = tuple(shape for label in rest[:first] for shape in label)
        yield Page(A4_SHORT, A4_LONG, (lines, Layer(shapes)))
        rest, first = rest[first:], paper.sheet.count


def _cut_lines(sheet: LabelSheet) -> Iterator[Rule]:
    """Yield the edges of the labels as far as printers reach, each once."""
    upright: set[float] = set()
    level: set[float] = set()
    for index in range(sheet.count):
        x, y = sheet.corner(index)
        upright.update((round(x, 2), round(x + sheet.width, 2)))
        level.update((round(y, 2), round(y + sheet.height, 2)))
    left_mm, right_mm = max(min(upright), UNPRINTABLE_MM), min(max(upright), 210 - UNPRINTABLE_MM)
    top_mm, low_mm = max(min(level), UNPRINTABLE_MM), min(max(level), 297 - UNPRINTABLE_MM)
    for x in sorted(upright):
        if left_mm <= x <= right_mm:
            yield _rule(x, top_mm, x, low_mm)
    for y in sorted(level):
        if top_mm <= y <= low_mm:
            yield _rule(left_mm, y, right_mm, y)


def _rule(x1: float, y1: float, x2: float, y2: float) -> Rule:
    return Rule(
        x1 * MILLIMETRE,
        (PAGE_HEIGHT_MM - y1) * MILLIMETRE,
        x2 * MILLIMETRE,
        (PAGE_HEIGHT_MM - y2) * MILLIMETRE,
        0.3,
        Ink.FAINT,
    )


def _about(paper: LabelsPaper) -> About:
    facts = paper.facts
    heading = pack_template().languages[facts.language].labels
    return About(f"{heading}: {facts.title}", facts.centre, facts.programme, facts.language)
