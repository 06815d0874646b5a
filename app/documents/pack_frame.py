"""What the papers of the pack on plain paper share: margins, heading, facts, lines to write on.

A4 portrait. The look is that of the sign-in sheet: a small heading in the accent, a strong title, a
rule; texts that do not fit are problems. Knows no words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import TYPE_CHECKING, Final

from app.documents.fonts import NO_BREAK_SPACE, Face
from app.documents.logo_row import plan_logo_row
from app.documents.logos import open_logo
from app.documents.shapes import A4_LONG, A4_SHORT, MILLIMETRE, Ink, Rule, Text, left
from app.documents.text import Step, fit, flow, set_line
from app.domain.dates import date_text, time_span_text
from app.domain.papers import PaperField

if TYPE_CHECKING:
    from app.documents.findings import Findings
    from app.documents.logos import OpenLogo
    from app.documents.shapes import Shape
    from app.domain.papers import SheetSession
    from app.domain.print_pack import EventFacts

WIDTH: Final = A4_SHORT
HEIGHT: Final = A4_LONG
MARGIN: Final = 16 * MILLIMETRE
INNER: Final = WIDTH - 2 * MARGIN

_HEADING_SIZE: Final = 10
_TITLE_STEPS: Final = (Step(1, 26, 20), Step(2, 21, 16), Step(4, 16, 12))
_STATEMENT_STEPS: Final = (Step(2, 9.5, 8.5), Step(5, 8.5, 8.5))


@dataclass(frozen=True, slots=True)
class Block:
    """Shapes that were set from the top down, and where the next may begin."""

    shapes: tuple[Shape, ...]
    end: float


def paragraph(  # noqa: PLR0913  how a text is set: what, where and in which type
    text: str,
    findings: Findings,
    *,
    x: float,
    top: float,
    width: float,
    size: float = 11,
    face: Face = Face.SANS,
    ink: Ink = Ink.TEXT,
    field: PaperField = PaperField.WORDING,
) -> Block:
    """Set a text on as many lines as it takes, the first right below `top`."""
    if not text:
        return Block((), top)
    lines = findings.lines(flow(text, face, width, size), field, text)
    leading = size * 1.28
    shapes = tuple(
        left(line, x, top - size * 0.95 - index * leading, ink) for index, line in enumerate(lines)
    )
    return Block(shapes, top - len(lines) * leading)


def head(heading: str, title: str, findings: Findings, *, top: float) -> Block:
    """Plan heading, title and the rule below them."""
    x, width = MARGIN, INNER
    line = set_line(heading, Face.SANS_STRONG, _HEADING_SIZE)
    y = top - _HEADING_SIZE
    shapes: list[Shape] = [Text(x, y, line, Ink.ACCENT, tracking=0.6)]
    y -= 1.6 * MILLIMETRE
    fitted = fit(title, Face.SERIF_STRONG, width, *_TITLE_STEPS)
    for part in findings.lines(fitted, PaperField.TITLE, title):
        y -= part.size * 1.16
        shapes.append(left(part, x, y))
    y -= 3.6 * MILLIMETRE
    shapes.append(Rule(x, y, x + width, y, 0.9, Ink.ACCENT))
    return Block(tuple(shapes), y - 3 * MILLIMETRE)


def logo_block(facts: EventFacts, findings: Findings, *, top: float, width: float) -> Block:
    """Plan the logos with the funding statement below; without logos the statement alone."""
    logos = open_logos(facts)
    row = plan_logo_row(logos, MARGIN, top, width)
    end = row.bottom - (2 * MILLIMETRE if logos else 0)
    statement = statement_block(facts, findings, x=MARGIN, top=end, width=width)
    return Block((*row.shapes, *statement.shapes), statement.end)


def statement_block(
    facts: EventFacts, findings: Findings, *, x: float, top: float, width: float
) -> Block:
    """Plan who pays, in small type."""
    text = facts.funding_statement
    if not text:
        return Block((), top)
    fitted = fit(text, Face.SANS, width, *_STATEMENT_STEPS)
    lines = findings.lines(fitted, PaperField.FUNDER, text)
    shapes = []
    for line in lines:
        top -= line.size * 1.22
        shapes.append(left(line, x, top + line.size * 0.22))
    return Block(tuple(shapes), top)


def open_logos(facts: EventFacts) -> list[OpenLogo]:
    """Return the logos that can be drawn."""
    return [logo for logo in map(open_logo, facts.logos) if logo is not None]


def answer_line(  # noqa: PLR0913  two ends, a height, and the words at them
    label: str, value: str, findings: Findings, *, x: float, y: float, width: float
) -> tuple[Shape, ...]:
    """Plan a line to write on with a small label below, and what is known already above it."""
    small = findings.lines(
        fit(label, Face.SANS, width, Step(1, 9, 8.5), Step(2, 8.5, 8.5)),
        PaperField.WORDING,
        label,
    )
    shapes: list[Shape] = [Rule(x, y, x + width, y, 0.6)]
    for index, line in enumerate(small):
        shapes.append(left(line, x, y - 3.8 * MILLIMETRE - index * 10.4, Ink.QUIET))
    if value:
        fitted = fit(value, Face.SANS_STRONG, width, Step(1, 13, 11), Step(2, 11, 9.5))
        lines = findings.lines(fitted, PaperField.RECIPIENT, value)
        for index, line in enumerate(reversed(lines)):
            shapes.append(left(line, x, y + 1.2 * MILLIMETRE + index * line.size * 1.15))
    return tuple(shapes)


def when(facts: EventFacts) -> str:
    """Return the days in words, and the time where all sessions have the same."""
    first, last = facts.first_day, facts.last_day
    if first is None:
        return ""
    words = date_text(first, last, facts.language)
    times = {hours_of(session, facts.language) for session in facts.sessions}
    return ", ".join(part for part in (words, *(times if len(times) == 1 else ())) if part)


def days(facts: EventFacts) -> str:
    """Return the days in words."""
    first = facts.first_day
    return "" if first is None else date_text(first, facts.last_day, facts.language)


def hours_of(session: SheetSession, language: str) -> str:
    """Return "plkst. 10.00–12.00", less where less is known, and all of it on one line."""
    if not session.starts:
        return ""
    ends = time.fromisoformat(session.ends) if session.ends else None
    words = time_span_text(time.fromisoformat(session.starts), ends, language)
    return words.replace(" ", NO_BREAK_SPACE)
