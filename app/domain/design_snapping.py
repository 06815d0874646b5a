"""Where a box that is moved or sized wants to stand: at margins, middles, edges, equal gaps.

A box is drawn to a line that is nearer than a tolerance; the lines that it meets there come back
as guides to be shown. Snapping never brings a box off the page. It knows no mouse.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from app.domain.design_boxes import MARGIN, Axis, Box, box_of, mm, page_box

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from app.domain.design_sizing import Handle
    from app.domain.designs import Design, PageFormat


class GuideKind(StrEnum):
    """What a box stands in line with."""

    PAGE = "page"
    ELEMENT = "element"
    GAP = "gap"  # as far from its neighbour as others are from theirs


@dataclass(frozen=True, slots=True)
class Guide:
    """A line that was met: upright at x = `at` for ACROSS, level at y = `at` for UPRIGHT.

    It reaches from `begin` to `end` along the other direction; for a gap it runs along the axis
    itself, from `begin` to `end`, at `at` of the other direction.
    """

    axis: Axis
    at: float
    begin: float
    end: float
    kind: GuideKind


@dataclass(frozen=True, slots=True)
class Snapped:
    """How far a box is drawn, and to what."""

    dx: float = 0.0
    dy: float = 0.0
    guides: tuple[Guide, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    """A line to stand at, and the box it belongs to."""

    at: float
    owner: Box
    kind: GuideKind


def others(design: Design, ids: Collection[str]) -> tuple[Box, ...]:
    """Return the boxes of all elements but these."""
    return tuple(box_of(element) for element in design.elements if element.id not in ids)


def snap_move(box: Box, page: PageFormat, beside: Sequence[Box], tolerance: float) -> Snapped:
    """Return where a moved box wants to stand."""
    steps = {axis: _step(box, page, beside, tolerance, axis) for axis in Axis}
    dx, dy = steps[Axis.ACROSS], steps[Axis.UPRIGHT]
    there = box.moved(dx or 0.0, dy or 0.0)
    guides = _guides(there, page, beside, {axis for axis in Axis if steps[axis] is not None})
    return Snapped(mm(dx or 0.0), mm(dy or 0.0), guides)


def snap_size(
    box: Box, handle: Handle, page: PageFormat, beside: Sequence[Box], tolerance: float
) -> Snapped:
    """Return where the moved sides of a sized box want to stand."""
    steps: dict[Axis, float] = {}
    for axis, (early, late) in ((Axis.ACROSS, "we"), (Axis.UPRIGHT, "ns")):
        if early not in handle.value and late not in handle.value:
            continue
        side = box.begin(axis) if early in handle.value else box.end(axis)
        near = _nearest(((side, line) for line in _lines(page, beside, axis)), tolerance)
        if near is not None:
            steps[axis] = near
    across, upright = steps.get(Axis.ACROSS, 0.0), steps.get(Axis.UPRIGHT, 0.0)
    left, top = "w" in handle.value, "n" in handle.value
    there = Box(
        mm(box.x + (across if left else 0.0)),
        mm(box.y + (upright if top else 0.0)),
        mm(box.width + (-across if left else across)),
        mm(box.height + (-upright if top else upright)),
    )
    guides: list[Guide] = []
    for axis in steps:
        early = "w" if axis is Axis.ACROSS else "n"
        side = there.begin(axis) if early in handle.value else there.end(axis)
        guides += _straight_guides(there, page, beside, axis, {mm(side)})
    return Snapped(mm(across), mm(upright), tuple(guides))


def _lines(page: PageFormat, beside: Iterable[Box], axis: Axis) -> list[_Line]:
    paper = page_box(page)
    length = paper.length(axis)
    lines = [_Line(at, paper, GuideKind.PAGE) for at in (MARGIN, length / 2, length - MARGIN)]
    for box in beside:
        lines += [
            _Line(at, box, GuideKind.ELEMENT)
            for at in (box.begin(axis), box.middle(axis), box.end(axis))
            if 0 <= at <= length
        ]
    return lines


def _step(
    box: Box, page: PageFormat, beside: Sequence[Box], tolerance: float, axis: Axis
) -> float | None:
    places = (box.middle(axis), box.begin(axis), box.end(axis))
    pairs = [(place, line) for line in _lines(page, beside, axis) for place in places]
    step = _nearest(iter(pairs), tolerance, box, page, axis)
    if step is not None:
        return step
    gaps = [at - box.begin(axis) for at in _even_places(box, beside, axis)]
    near = [gap for gap in gaps if abs(gap) <= tolerance and _stays(box, page, axis, gap)]
    return min(near, key=abs, default=None)


def _nearest(
    pairs: Iterable[tuple[float, _Line]],
    tolerance: float,
    box: Box | None = None,
    page: PageFormat | None = None,
    axis: Axis = Axis.ACROSS,
) -> float | None:
    """Return the smallest step that brings a place to a line; lines of the page come first."""
    best: tuple[float, bool, float] | None = None
    for place, line in pairs:
        step = line.at - place
        if abs(step) > tolerance:
            continue
        if box is not None and page is not None and not _stays(box, page, axis, step):
            continue
        rank = (mm(abs(step)), line.kind is not GuideKind.PAGE, step)
        best = rank if best is None or rank < best else best
    return None if best is None else best[2]


def _stays(box: Box, page: PageFormat, axis: Axis, step: float) -> bool:
    """Tell whether a step brings no side off the page that is on it now."""
    length = page_box(page).length(axis)
    leaves_before = box.begin(axis) >= 0 > mm(box.begin(axis) + step)
    leaves_behind = box.end(axis) <= length < mm(box.end(axis) + step)
    return not (leaves_before or leaves_behind)


def _row(box: Box, beside: Sequence[Box], axis: Axis) -> list[Box]:
    """Return the boxes that stand in a row with this one, in their order."""
    other = Axis.UPRIGHT if axis is Axis.ACROSS else Axis.ACROSS
    row = [
        one
        for one in beside
        if one.begin(other) < box.end(other) and box.begin(other) < one.end(other)
    ]
    return sorted(row, key=lambda one: one.begin(axis))


def _even_places(box: Box, beside: Sequence[Box], axis: Axis) -> list[float]:
    """Return where the box would begin if it were as far from its neighbours as they are."""
    places: list[float] = []
    for before, after in pairwise(_row(box, beside, axis)):
        gap = after.begin(axis) - before.end(axis)
        if gap <= 0:
            continue
        places += [after.end(axis) + gap, before.begin(axis) - gap - box.length(axis)]
        if gap > box.length(axis):
            places.append(before.end(axis) + (gap - box.length(axis)) / 2)
    return places


def _guides(
    box: Box, page: PageFormat, beside: Sequence[Box], met: Collection[Axis]
) -> tuple[Guide, ...]:
    guides: list[Guide] = []
    for axis in met:
        places = {mm(box.begin(axis)), mm(box.middle(axis)), mm(box.end(axis))}
        straight = _straight_guides(box, page, beside, axis, places)
        guides += straight or _gap_guides(box, beside, axis)
    return tuple(guides)


def _straight_guides(
    box: Box, page: PageFormat, beside: Sequence[Box], axis: Axis, places: Collection[float]
) -> list[Guide]:
    other = Axis.UPRIGHT if axis is Axis.ACROSS else Axis.ACROSS
    found: dict[float, Guide] = {}
    for line in _lines(page, beside, axis):
        at = mm(line.at)
        if at not in places:
            continue
        begin = min(box.begin(other), line.owner.begin(other))
        end = max(box.end(other), line.owner.end(other))
        kind = line.kind
        if at in found:
            begin, end = min(begin, found[at].begin), max(end, found[at].end)
            kind = found[at].kind
        found[at] = Guide(axis, at, mm(begin), mm(end), kind)
    return list(found.values())


def _gap_guides(box: Box, beside: Sequence[Box], axis: Axis) -> list[Guide]:
    other = Axis.UPRIGHT if axis is Axis.ACROSS else Axis.ACROSS
    row = sorted([*_row(box, beside, axis), box], key=lambda one: one.begin(axis))
    gaps = [(one.end(axis), two.begin(axis)) for one, two in pairwise(row)]
    own = [gap for gap in gaps if box.begin(axis) in gap or box.end(axis) in gap]
    widths = {mm(end - begin) for begin, end in own}
    return [
        Guide(axis, mm(box.middle(other)), mm(begin), mm(end), GuideKind.GAP)
        for begin, end in gaps
        if mm(end - begin) in widths and end > begin
    ]
