"""The head of a sign-in sheet, the same on every page: logos, title, who stands behind it, facts.

A4 landscape. The corners belong to the page codes; the head and the foot stand between them and
the table takes the whole width. Knows no rows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import time
from typing import TYPE_CHECKING, Final

from app.documents.codes import CODE_MARGIN, CODE_SIZE
from app.documents.columns import Wish, share_width
from app.documents.fonts import NO_BREAK_SPACE, Face, text_width
from app.documents.logo_row import GAP, plan_logo_row
from app.documents.logos import open_logo
from app.documents.shapes import A4_LONG, A4_SHORT, MILLIMETRE, Ink, Rule, Text, left
from app.documents.text import FittedLine, Step, fit, set_line
from app.domain.dates import date_text, time_span_text
from app.domain.papers import PaperField

if TYPE_CHECKING:
    from app.documents.findings import Findings
    from app.documents.shapes import Shape
    from app.documents.wording import SheetWording
    from app.domain.papers import SheetSession, SignInSheet

WIDTH: Final = A4_LONG
HEIGHT: Final = A4_SHORT
MARGIN: Final = 12 * MILLIMETRE
TABLE_WIDTH: Final = WIDTH - 2 * MARGIN

BETWEEN_CODES: Final = CODE_MARGIN + CODE_SIZE + 4 * MILLIMETRE
CODES_END: Final = CODE_MARGIN + CODE_SIZE + 2.5 * MILLIMETRE
INNER_WIDTH: Final = WIDTH - 2 * BETWEEN_CODES
_ASIDE_WIDTH: Final = 78 * MILLIMETRE
_STATEMENT_MOST: Final = 110 * MILLIMETRE
_LOGOS_TOP: Final = HEIGHT - 9 * MILLIMETRE
_TITLE_WIDTH: Final = INNER_WIDTH - _ASIDE_WIDTH - 8 * MILLIMETRE
_TITLE_STEPS: Final = (Step(1, 21, 18), Step(2, 18, 14.5), Step(3, 15, 12))
_ASIDE_STEPS: Final = (Step(2, 9.5, 9), Step(3, 9, 8.5))
_STATEMENT_STEPS: Final = (Step(3, 8.5, 8.5), Step(5, 8.5, 8.5))
_FACT_STEPS: Final = (Step(2, 11, 11), Step(3, 11, 10))
_UNBROKEN: Final = 32  # letters of a date or name that stay on one line
_AFTER_FIGURE: Final = re.compile(r"(?<=\d) (?=[^\W\d])|(?<=\d\.) (?=[^\W\d])")
COLUMN_GAP: Final = 8 * MILLIMETRE


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the table, and where that begins."""

    shapes: tuple[Shape, ...]
    table_top: float


def plan_head(sheet: SignInSheet, wording: SheetWording, findings: Findings) -> Head:
    """Plan logos, title, who stands behind the event, and the facts of it."""
    logos, top = _logos(sheet, findings)
    title, title_end = _title(sheet, wording, findings, top)
    aside, aside_end = _aside(sheet, findings, top, has_statement=not logos)
    rule_y = min(HEIGHT - CODES_END, title_end, aside_end)
    facts, table_top = _facts(sheet, wording, findings, rule_y)
    rule = Rule(MARGIN, rule_y, WIDTH - MARGIN, rule_y, 0.9, Ink.ACCENT)
    return Head((*logos, *title, *aside, rule, *facts), table_top)


def time_in_words(session: SheetSession, language: str) -> str:
    """Return "plkst. 10.00–12.00", less where less is known, and all of it on one line."""
    if not session.starts:
        return ""
    ends = time.fromisoformat(session.ends) if session.ends else None
    words = time_span_text(time.fromisoformat(session.starts), ends, language)
    return words.replace(" ", NO_BREAK_SPACE)


def _logos(sheet: SignInSheet, findings: Findings) -> tuple[list[Shape], float]:
    """Plan the logos and the funding statement; return where the title begins.

    As the funders of the European Union ask: their emblem, which is the first logo, stands at the
    left with the statement beside it, the others at the right, none of them higher than it.
    """
    logos = [logo for logo in map(open_logo, sheet.logos) if logo is not None]
    if not logos:
        return [], HEIGHT - 15 * MILLIMETRE
    statement = sheet.funding_statement or sheet.funder
    room = INNER_WIDTH - (_ASIDE_WIDTH + COLUMN_GAP if statement else 0)
    placed = plan_logo_row(logos, BETWEEN_CODES, _LOGOS_TOP, room)
    first, last = placed.shapes[0], placed.shapes[-1]
    aside = WIDTH - BETWEEN_CODES - (last.x + last.width) if len(logos) > 1 else 0.0
    shapes: list[Shape] = [first, *(replace(one, x=one.x + aside) for one in placed.shapes[1:])]
    lines = _statement(findings, statement, aside - GAP if len(logos) > 1 else _STATEMENT_MOST)
    leading = 1.2 * max((line.size for line in lines), default=0.0)
    # The words stand at the middle of the logos' height.
    y = placed.bottom + (placed.height + leading * len(lines)) / 2 - 0.8 * leading
    for line in lines:
        shapes.append(left(line, first.x + first.width + GAP, y))
        y -= leading
    return shapes, min(placed.bottom, y) - 5.5 * MILLIMETRE


def _statement(findings: Findings, statement: str, room: float) -> tuple[FittedLine, ...]:
    if not statement:
        return ()
    width = max(_ASIDE_WIDTH, min(room, _STATEMENT_MOST))
    fitted = fit(statement, Face.SANS, width, *_STATEMENT_STEPS)
    return findings.lines(fitted, PaperField.FUNDER, statement)


def _title(
    sheet: SignInSheet, wording: SheetWording, findings: Findings, top: float
) -> tuple[list[Shape], float]:
    y = top
    heading = set_line(wording.heading_of(sheet.form), Face.SANS_STRONG, 9.5)
    shapes: list[Shape] = [Text(BETWEEN_CODES, y, heading, Ink.ACCENT, tracking=0.6)]
    fitted = fit(sheet.title, Face.SERIF_STRONG, _TITLE_WIDTH, *_TITLE_STEPS)
    y -= 2.2 * MILLIMETRE
    for line in findings.lines(fitted, PaperField.TITLE, sheet.title):
        y -= line.size * 1.16
        shapes.append(left(line, BETWEEN_CODES, y))
    return shapes, y - 4 * MILLIMETRE


def _aside(
    sheet: SignInSheet, findings: Findings, top: float, *, has_statement: bool
) -> tuple[list[Shape], float]:
    """Plan who stands behind the event: programme, centre, and money unless it was named above."""
    statement = (sheet.funding_statement or sheet.funder) if has_statement else ""
    programme = ", ".join(part for part in (sheet.programme, sheet.project_number) if part)
    parts = (
        (PaperField.PROGRAMME, programme, Face.SANS_STRONG, _ASIDE_STEPS),
        (PaperField.CENTRE, sheet.centre, Face.SANS, _ASIDE_STEPS),
        (PaperField.FUNDER, statement, Face.SANS, _STATEMENT_STEPS),
    )
    shapes: list[Shape] = []
    x, y = WIDTH - BETWEEN_CODES - _ASIDE_WIDTH, top
    for field, text, face, steps in parts:
        if not text:
            continue
        for line in findings.lines(fit(text, face, _ASIDE_WIDTH, *steps), field, text):
            shapes.append(left(line, x, y))
            y -= line.size * 1.2
        y -= 0.7 * MILLIMETRE
    return shapes, y - 1 * MILLIMETRE


def _facts(
    sheet: SignInSheet, wording: SheetWording, findings: Findings, top: float
) -> tuple[list[Shape], float]:
    facts = [fact for fact in _known_facts(sheet, wording) if fact[2]]
    wishes = [
        Wish(36 * MILLIMETRE, text_width(value, Face.SANS, 11) + COLUMN_GAP, 110 * MILLIMETRE)
        for _, _, value in facts
    ]
    widths = share_width(TABLE_WIDTH, wishes) if wishes else ()
    shapes: list[Shape] = []
    x, end = MARGIN, top
    for (field, label, value), width in zip(facts, widths, strict=True):
        y = top - 4.4 * MILLIMETRE
        shapes.append(left(set_line(label, Face.SANS, 8.5), x, y, Ink.QUIET))
        fitted = fit(value, Face.SANS, width - COLUMN_GAP, *_FACT_STEPS)
        y -= 0.6 * MILLIMETRE
        for line in findings.lines(fitted, field, value):
            y -= line.size * 1.2
            shapes.append(left(line, x, y))
        x, end = x + width, min(end, y)
    return shapes, end - 2.5 * MILLIMETRE


def _known_facts(
    sheet: SignInSheet, wording: SheetWording
) -> tuple[tuple[PaperField, str, str], ...]:
    return (
        (PaperField.DATES, wording.dates, _when(sheet)),
        (PaperField.PLACE, wording.place, sheet.place),
        (PaperField.ORGANISER, wording.organiser, sheet.organiser),
        (
            PaperField.FACILITATORS,
            wording.facilitators,
            ", ".join(map(_unbroken, sheet.facilitators)),
        ),
    )


def _when(sheet: SignInSheet) -> str:
    """Return the days, and the time where all sittings have the same."""
    if not sheet.sessions:
        return ""
    days = [session.on for session in sheet.sessions]
    words = _unbroken(date_text(min(days), max(days), sheet.language))
    times = {time_in_words(session, sheet.language) for session in sheet.sessions}
    return ", ".join(part for part in (words, *(times if len(times) == 1 else ())) if part)


def _unbroken(words: str) -> str:
    """Return a date or a name as one that stays on one line; a very long one breaks at its words.

    A figure stays with what it counts even then: "2027. gada", "7 February".
    """
    if len(words) > _UNBROKEN:
        return _AFTER_FIGURE.sub(NO_BREAK_SPACE, words)
    return words.replace(" ", NO_BREAK_SPACE)
