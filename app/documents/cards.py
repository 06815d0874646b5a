"""Cards with a code, ten on a page, with crosses where they are cut apart.

The size is that of bank cards and of the sleeves sold for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.documents import bars, ornament
from app.documents.findings import Findings
from app.documents.fonts import Face
from app.documents.labels import Room, fit_name
from app.documents.pack_wording import pack_template
from app.documents.papers import PaperPlan
from app.documents.shapes import A4_LONG, A4_SHORT, MILLIMETRE, Ink, Layer, Page, Rule, left
from app.documents.text import Step, Unfit, fit
from app.documents.writer import About
from app.domain.papers import PaperField

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.documents.shapes import Shape
    from app.documents.text import FittedLine
    from app.domain.print_pack import CardsPaper, NameLabel

COLUMNS: Final = 2
ROWS: Final = 5
CARD_WIDTH: Final = 85 * MILLIMETRE
CARD_HEIGHT: Final = 54 * MILLIMETRE

_COUNT: Final = COLUMNS * ROWS
_LEFT: Final = (A4_SHORT - COLUMNS * CARD_WIDTH) / 2
_TOP: Final = A4_LONG - (A4_LONG - ROWS * CARD_HEIGHT) / 2
_PADDING: Final = 5 * MILLIMETRE
_CELL: Final = 0.255 * MILLIMETRE
_BELT: Final = ornament.COLUMNS * _CELL
_TEXT_X: Final = _PADDING + _BELT + 4 * MILLIMETRE
_TEXT_WIDTH: Final = CARD_WIDTH - _TEXT_X - _PADDING
_ARM: Final = 3 * MILLIMETRE
_OUTER_ARM: Final = 1.5 * MILLIMETRE  # stays where every printer prints
_CENTRE_STEPS: Final = (Step(1, 11, 10), Step(2, 10, 8.5), Step(3, 8.5, 8.5))
_KEEP_STEPS: Final = (Step(1, 9, 8.5), Step(2, 8.5, 8.5))


def plan_cards(paper: CardsPaper) -> PaperPlan:
    """Plan the pages of cards; somebody whose name cannot be printed has no card."""
    wording = pack_template().languages[paper.facts.language].cards
    findings = Findings()
    centre = fit(paper.facts.centre, Face.SANS_STRONG, _TEXT_WIDTH, *_CENTRE_STEPS)
    centre_lines = (
        findings.lines(centre, PaperField.CENTRE, paper.facts.centre) if paper.facts.centre else ()
    )
    keep_lines = findings.lines(
        fit(wording.keep, Face.SANS, _TEXT_WIDTH, *_KEEP_STEPS), PaperField.WORDING, wording.keep
    )
    problems = dict.fromkeys(findings.problems)
    planned: list[tuple[Shape, ...]] = []
    for card in paper.cards:
        own = Findings(who=card.name)
        room = _room(len(planned) % _COUNT)
        around, within = _around(room, centre_lines, keep_lines)
        named = _named(card, within, own)
        problems.update(dict.fromkeys(own.problems))
        if named:
            planned.append((*around, *named))
    about = About(
        f"{wording.heading}: {paper.facts.centre}",
        paper.facts.centre,
        paper.facts.programme,
        paper.facts.language,
    )
    return PaperPlan(tuple(_pages(planned)), tuple(problems), about)


def _around(
    room: Room, centre: Sequence[FittedLine], keep: Sequence[FittedLine]
) -> tuple[tuple[Shape, ...], Room]:
    """Plan the centre above and the request below; return the room between them, too."""
    shapes: list[Shape] = []
    top, low = room.top, room.y
    for line in centre:
        shapes.append(left(line, room.x, top - line.size * 0.8, Ink.ACCENT))
        top -= line.size * 1.2
    for line in reversed(keep):
        shapes.append(left(line, room.x, low + line.size * 0.2, Ink.QUIET))
        low += line.size * 1.2
    return tuple(shapes), Room(room.x, low, room.width, top - low)


def _named(card: NameLabel, room: Room, findings: Findings) -> tuple[Shape, ...]:
    """Plan name and code between the centre above and the request below."""
    code_bottom = room.y + 1.2 * MILLIMETRE
    top = room.top - 1 * MILLIMETRE
    bottom = code_bottom + bars.ROOM + 1.5 * MILLIMETRE
    name = fit_name(card, room.width, top - bottom)
    if isinstance(name, Unfit):
        findings.lines(name, PaperField.RECIPIENT, card.name)
        return ()
    # The white space before the bars lies between belt and text.
    outdent = 3.2 * MILLIMETRE
    code = bars.plan_bars(card.code, room.x - outdent, code_bottom, room.width + 2 * outdent)
    spare = top - bottom - name.height
    return *name.shapes(room.x, top - spare / 2), *code


def _corner(index: int) -> tuple[float, float]:
    row, column = divmod(index, COLUMNS)
    return _LEFT + column * CARD_WIDTH, _TOP - (row + 1) * CARD_HEIGHT


def _room(index: int) -> Room:
    x, y = _corner(index)
    return Room(x + _TEXT_X, y + _PADDING, _TEXT_WIDTH, CARD_HEIGHT - 2 * _PADDING)


def _pages(planned: Sequence[tuple[Shape, ...]]) -> Iterator[Page]:
    frames: dict[int, Layer] = {}
    crosses = Layer(tuple(_crosses()), is_shared=True)
    for first in range(0, len(planned), _COUNT):
        cards = planned[first : first + _COUNT]
        if len(cards) not in frames:
            frames[len(cards)] = Layer(tuple(map(_belt, range(len(cards)))), is_shared=True)
        own = Layer(tuple(shape for card in cards for shape in card))
        yield Page(A4_SHORT, A4_LONG, (crosses, frames[len(cards)], own))


def _belt(index: int) -> Shape:
    x, y = _corner(index)
    return ornament.belt(x + _PADDING, y + _PADDING, CARD_HEIGHT - 2 * _PADDING, _CELL)


def _crosses() -> Iterator[Rule]:
    """Yield a small cross at every corner of a card; at the rim its outer arms are short."""
    for column in range(COLUMNS + 1):
        for row in range(ROWS + 1):
            x, y = _LEFT + column * CARD_WIDTH, _TOP - row * CARD_HEIGHT
            west = _OUTER_ARM if column == 0 else _ARM
            east = _OUTER_ARM if column == COLUMNS else _ARM
            north = _OUTER_ARM if row == 0 else _ARM
            south = _OUTER_ARM if row == ROWS else _ARM
            yield Rule(x - west, y, x + east, y, 0.4, Ink.QUIET)
            yield Rule(x, y - south, x, y + north, 0.4, Ink.QUIET)
