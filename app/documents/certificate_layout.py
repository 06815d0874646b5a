"""The look of a certificate: A4 landscape, a woven belt on the left, the text beside it.

Everything but name and number is the same for a whole batch and is planned once. The name has a box
of its own, high enough for two lines, so that no name moves anything else.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.documents import ornament
from app.documents.columns import Wish, share_width
from app.documents.findings import Findings
from app.documents.fonts import Face, text_width
from app.documents.logo_row import plan_logo_row
from app.documents.placeholders import FIELDS, Told, values_of
from app.documents.shapes import A4_LONG, A4_SHORT, MILLIMETRE, Ink, Layer, Rule, Text, left, right
from app.documents.text import Step, fit, set_line
from app.documents.wording import first_complete, places
from app.domain.designs import PaperWords
from app.domain.papers import PaperField

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.documents.logos import OpenLogo
    from app.documents.shapes import Shape
    from app.documents.wording import CertificateWording
    from app.domain.papers import CertificatePaper, PrintProblem

WIDTH: Final = A4_LONG
HEIGHT: Final = A4_SHORT
MARGIN: Final = 14 * MILLIMETRE

_CELL: Final = 0.8 * MILLIMETRE
_TEXT_X: Final = 50 * MILLIMETRE
_TEXT_WIDTH: Final = WIDTH - _TEXT_X - 18 * MILLIMETRE
_ISSUER_Y: Final = HEIGHT - 19 * MILLIMETRE
_LOGOS_TOP: Final = HEIGHT - MARGIN
_ISSUER_BELOW_LOGOS_Y: Final = HEIGHT - 34.5 * MILLIMETRE
_STATEMENT_WIDTH: Final = 68 * MILLIMETRE
_TITLE_Y: Final = HEIGHT - 54 * MILLIMETRE
_NUMBER_Y: Final = _TITLE_Y - 9 * MILLIMETRE
_OPENING_Y: Final = _NUMBER_Y - 16 * MILLIMETRE
_NAME_Y: Final = _OPENING_Y - 14.5 * MILLIMETRE  # a name of one line
_NAME_MIDDLE: Final = _OPENING_Y - 12.4 * MILLIMETRE  # around which two lines stand
_ACT_Y: Final = _OPENING_Y - 29.5 * MILLIMETRE
_SIGNATURE_Y: Final = 39 * MILLIMETRE
_LINE_X: Final = _TEXT_X + 68 * MILLIMETRE
_LINE_WIDTH: Final = 62 * MILLIMETRE
_SIGNATORY_X: Final = _LINE_X + _LINE_WIDTH + 5 * MILLIMETRE
_PLACE_Y: Final = 27.5 * MILLIMETRE
_FOOT_Y: Final = 16.2 * MILLIMETRE
_FACT_GAP: Final = 10 * MILLIMETRE

_NAME_STEPS: Final = (Step(1, 34, 18), Step(2, 24, 16))
_TITLE_STEPS: Final = (Step(1, 40, 28),)
_TITLE_BELOW_LOGOS_STEPS: Final = (Step(1, 34, 26),)
_NUMBER_STEPS: Final = (Step(1, 12, 9),)


@dataclass(frozen=True, slots=True)
class _Style:
    """How a text is set."""

    face: Face
    steps: tuple[Step, ...]
    ink: Ink = Ink.TEXT


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where the first baseline of a text lies, or its last, and how wide it may be."""

    y: float
    x: float = _TEXT_X
    width: float = _TEXT_WIDTH
    is_last: bool = False


_ISSUER: Final = _Style(Face.SANS_STRONG, (Step(1, 13, 11), Step(2, 12, 10)))
_REGISTRATION: Final = _Style(Face.SANS, (Step(1, 10, 9),), Ink.QUIET)
_SENTENCE: Final = _Style(Face.SERIF, (Step(1, 16, 13), Step(2, 14, 12)))
_EVENT: Final = _Style(Face.SERIF_STRONG, (Step(1, 22, 19), Step(2, 19, 15), Step(3, 16, 12)))
_FACT: Final = _Style(Face.SANS, (Step(2, 12, 11), Step(3, 11, 10)))
_SIGNING: Final = _Style(Face.SANS, (Step(1, 12, 11), Step(2, 11, 9.5)))
_STATEMENT: Final = _Style(Face.SANS, (Step(3, 9.5, 9), Step(4, 9, 8.5)))
_FOOT: Final = _Style(Face.SANS, (Step(2, 9.5, 8.5),), Ink.QUIET)


@dataclass(frozen=True, slots=True)
class Layout:
    """A certificate without its name and number, and what of it cannot be printed."""

    before: Layer
    opening: tuple[Shape, ...]
    after: Layer
    problems: tuple[PrintProblem, ...]


def plan_layout(
    paper: CertificatePaper, wording: CertificateWording, logos: Sequence[OpenLogo] = ()
) -> Layout:
    """Plan everything that the papers of a batch share."""
    findings = Findings()
    values = values_of(_told(replace(paper, recipient="", number=""), wording))
    findings.check_letters(
        (
            (FIELDS[name], text)
            for name, text in values.items()
            if FIELDS[name] is not PaperField.NUMBER
        ),
        Face.SANS,
    )
    findings.require(PaperField.TITLE, paper.title)
    findings.require(PaperField.ISSUER, paper.issuer.name)
    writer = _Writer(values, wording, findings)
    before = (_belt(), *_logos(writer, logos), *_issuer(writer, logos), *_title(writer, logos))
    opening = writer.block(wording.opening, PaperField.WORDING, _SENTENCE, _Spot(_OPENING_Y))
    signature = _signature(writer, has_stamp_place=paper.has_stamp_place)
    after = (*_deed(writer), *signature, *_foot(writer, has_funding=not logos))
    return Layout(
        Layer(before, is_shared=True),
        tuple(opening.shapes),
        Layer(after, is_shared=True),
        findings.problems,
    )


def _told(paper: CertificatePaper, wording: CertificateWording) -> Told:
    words = PaperWords(wording.number, wording.draft, "", wording.stamp, "", wording.hours)
    return Told(paper, paper.language, words)


def plan_name(paper: CertificatePaper, findings: Findings) -> tuple[Shape, ...]:
    """Plan the name alone on its line, in the nominative as given."""
    fitted = fit(paper.recipient, Face.SERIF_STRONG, _TEXT_WIDTH, *_NAME_STEPS)
    lines = findings.lines(fitted, PaperField.RECIPIENT, paper.recipient)
    if len(lines) == 1:
        return (left(lines[0], _TEXT_X, _NAME_Y),)
    return tuple(
        left(line, _TEXT_X, _NAME_MIDDLE - (index - 0.5) * line.size * 1.15 - 0.33 * line.size)
        for index, line in enumerate(lines)
    )


def plan_number(
    paper: CertificatePaper, wording: CertificateWording, findings: Findings
) -> tuple[Shape, ...]:
    """Plan the number, or the word that this is a draft."""
    text = wording.number.format(number=paper.number) if paper.number else wording.draft
    fitted = fit(text, Face.SANS, _TEXT_WIDTH, *_NUMBER_STEPS)
    lines = findings.lines(fitted, PaperField.NUMBER, paper.number)
    return tuple(left(line, _TEXT_X, _NUMBER_Y, Ink.QUIET) for line in lines)


@dataclass(frozen=True, slots=True)
class _Block:
    """A text that was set, and the baseline of its last line."""

    shapes: list[Shape]
    end: float


@dataclass(frozen=True, slots=True)
class _Writer:
    """Sets the texts of one paper and gathers what does not fit."""

    values: Mapping[str, str]
    wording: CertificateWording
    findings: Findings

    def first_complete(self, *alternatives: str) -> str:
        return first_complete(alternatives, self.values)

    def block(self, text: str, field: PaperField, style: _Style, spot: _Spot) -> _Block:
        """Set a text at the spot; an empty one takes no room."""
        if not text:
            return _Block([], spot.y)
        fitted = fit(text, style.face, spot.width, *style.steps)
        lines = self.findings.lines(fitted, field, text)
        leading = max((line.size for line in lines), default=0.0) * 1.22
        first = spot.y + (len(lines) - 1) * leading if spot.is_last else spot.y
        shapes: list[Shape] = [
            left(line, spot.x, first - index * leading, style.ink)
            for index, line in enumerate(lines)
        ]
        return _Block(shapes, first - max(0, len(lines) - 1) * leading)


def _belt() -> Shape:
    return ornament.belt(MARGIN, MARGIN, HEIGHT - 2 * MARGIN, _CELL)


def _logos(writer: _Writer, logos: Sequence[OpenLogo]) -> list[Shape]:
    """Plan the row of logos with the funding statement beside."""
    if not logos:
        return []
    funding = writer.values["funding"]
    room = _TEXT_WIDTH - (_STATEMENT_WIDTH + 8 * MILLIMETRE if funding else 0)
    placed = plan_logo_row(logos, _TEXT_X, _LOGOS_TOP, room)
    x = _TEXT_X + _TEXT_WIDTH - _STATEMENT_WIDTH
    middle = placed.bottom + placed.height / 2
    words = writer.block(funding, PaperField.FUNDER, _STATEMENT, _Spot(middle, x, _STATEMENT_WIDTH))
    # Set from the middle down, then lifted by half of what it came to.
    lift = (middle - words.end) / 2 - 0.33 * _STATEMENT.steps[0].largest
    return [*placed.shapes, *(_lifted(shape, lift) for shape in words.shapes)]


def _lifted(shape: Shape, by: float) -> Shape:
    return replace(shape, y=shape.y + by) if isinstance(shape, Text) else shape


def _issuer(writer: _Writer, logos: Sequence[OpenLogo]) -> list[Shape]:
    top = _ISSUER_BELOW_LOGOS_Y if logos else _ISSUER_Y
    name = writer.block(writer.values["issuer"], PaperField.ISSUER, _ISSUER, _Spot(top))
    registration = writer.block(
        writer.first_complete(writer.wording.registration),
        PaperField.ISSUER,
        _REGISTRATION,
        _Spot(name.end - 5 * MILLIMETRE),
    )
    return [*name.shapes, *registration.shapes]


def _title(writer: _Writer, logos: Sequence[OpenLogo]) -> list[Shape]:
    title = writer.wording.title
    # A little narrower than the text: the letters are set with air between them.
    fitted = fit(
        title,
        Face.SERIF_STRONG,
        _TEXT_WIDTH * 0.9,
        *(_TITLE_BELOW_LOGOS_STEPS if logos else _TITLE_STEPS),
    )
    lines = writer.findings.lines(fitted, PaperField.WORDING, title)
    return [Text(_TEXT_X, _TITLE_Y, line, Ink.ACCENT, tracking=line.size * 0.04) for line in lines]


def _deed(writer: _Writer) -> list[Shape]:
    """Plan what the person did: took part in what, when, where, for how long."""
    act = writer.block(
        writer.first_complete(*writer.wording.act), PaperField.KIND, _SENTENCE, _Spot(_ACT_Y)
    )
    event = writer.block(
        writer.first_complete(*writer.wording.event),
        PaperField.TITLE,
        _EVENT,
        _Spot(act.end - 9.5 * MILLIMETRE),
    )
    return [*act.shapes, *event.shapes, *_facts(writer, event.end - 13 * MILLIMETRE)]


def _facts(writer: _Writer, y: float) -> list[Shape]:
    facts = [
        (fact.label, FIELDS[places(fact.value)[0]], text)
        for fact in writer.wording.facts
        if (text := writer.first_complete(fact.value))
    ]
    wanted = [text_width(text, Face.SANS, 12) + _FACT_GAP for _, _, text in facts]
    wishes = [Wish(30 * MILLIMETRE, width, width) for width in wanted]
    room = min(_TEXT_WIDTH, sum(max(wish.least, wish.wanted) for wish in wishes))
    shapes: list[Shape] = []
    x = _TEXT_X
    for (label, field, text), width in zip(facts, share_width(room, wishes), strict=True):
        shapes.append(left(set_line(label, Face.SANS, 9), x, y, Ink.QUIET))
        spot = _Spot(y - 5.6 * MILLIMETRE, x, width - 0.8 * _FACT_GAP)
        shapes.extend(writer.block(text, field, _FACT, spot).shapes)
        x += width
    return shapes


def _signature(writer: _Writer, *, has_stamp_place: bool) -> list[Shape]:
    end = _TEXT_X + _TEXT_WIDTH
    position = writer.block(
        writer.values["signatory_position"],
        PaperField.SIGNATORY,
        _SIGNING,
        _Spot(_SIGNATURE_Y, width=_LINE_X - _TEXT_X - 5 * MILLIMETRE),
    )
    name = writer.block(
        writer.values["signatory_name"],
        PaperField.SIGNATORY,
        _SIGNING,
        _Spot(_SIGNATURE_Y, _SIGNATORY_X, end - _SIGNATORY_X - 30 * MILLIMETRE),
    )
    line = Rule(_LINE_X, _SIGNATURE_Y - 2, _LINE_X + _LINE_WIDTH, _SIGNATURE_Y - 2, 0.6)
    place = writer.block(
        writer.first_complete(*writer.wording.place_and_day),
        PaperField.ISSUE_PLACE,
        _SIGNING,
        _Spot(_PLACE_Y),
    )
    shapes: list[Shape] = [*position.shapes, line, *name.shapes]
    if has_stamp_place:
        stamp = set_line(writer.wording.stamp, Face.SANS, 11)
        shapes.append(right(stamp, end, _SIGNATURE_Y, Ink.QUIET))
    return [*shapes, *place.shapes]


def _foot(writer: _Writer, *, has_funding: bool) -> list[Shape]:
    """Plan who stands behind the programme; beside logos the money is named already."""
    parts = (writer.values["programme"], writer.values["funding"] if has_funding else "")
    text = " · ".join(part for part in parts if part)
    return writer.block(text, PaperField.FUNDER, _FOOT, _Spot(_FOOT_Y, is_last=True)).shapes
