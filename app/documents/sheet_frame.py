"""The parts of a sign-in sheet that are the same on every page: heading, facts, notice, signatures.

A4 landscape. The corners belong to the page codes; the heading and the foot stand between them and
the table takes the whole width. Knows no rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import TYPE_CHECKING, Final

from app.documents.codes import CODE_MARGIN, CODE_SIZE
from app.documents.columns import Wish, share_width
from app.documents.fonts import NO_BREAK_SPACE, Face, text_width
from app.documents.logo_row import plan_logo_row
from app.documents.logos import open_logo
from app.documents.shapes import A4_LONG, A4_SHORT, MILLIMETRE, Ink, Rule, Text, left, right
from app.documents.text import FittedLine, Step, fit, flow, set_line
from app.documents.wording import first_complete, sheet_template
from app.domain.codes import shown_code
from app.domain.dates import date_text, numeric, time_span_text
from app.domain.papers import PaperField

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.documents.findings import Findings
    from app.documents.shapes import Shape
    from app.documents.wording import SheetWording
    from app.domain.papers import SheetSession, SignInSheet

WIDTH: Final = A4_LONG
HEIGHT: Final = A4_SHORT
MARGIN: Final = 12 * MILLIMETRE
TABLE_WIDTH: Final = WIDTH - 2 * MARGIN

_BETWEEN_CODES: Final = CODE_MARGIN + CODE_SIZE + 4 * MILLIMETRE
_CODES_END: Final = CODE_MARGIN + CODE_SIZE + 2.5 * MILLIMETRE
_INNER_WIDTH: Final = WIDTH - 2 * _BETWEEN_CODES
_ASIDE_WIDTH: Final = 78 * MILLIMETRE
_LOGOS_TOP: Final = HEIGHT - 9 * MILLIMETRE
_TITLE_WIDTH: Final = _INNER_WIDTH - _ASIDE_WIDTH - 8 * MILLIMETRE
_TITLE_STEPS: Final = (Step(1, 21, 18), Step(2, 18, 14.5), Step(3, 15, 12))
_ASIDE_STEPS: Final = (Step(2, 9.5, 9), Step(3, 9, 8.5))
_STATEMENT_STEPS: Final = (Step(3, 8.5, 8.5), Step(5, 8.5, 8.5))
_FACT_STEPS: Final = (Step(2, 11, 11), Step(3, 11, 10))
_NOTICE_SIZE: Final = 8.5
_NOTICE_LEADING: Final = 10.6
_UNBROKEN: Final = 32  # letters of a date or name that stay on one line
_COLUMN_GAP: Final = 8 * MILLIMETRE
_SIGNING_LINE: Final = 12.5 * MILLIMETRE  # the height of the organiser's line above the page's edge


@dataclass(frozen=True, slots=True)
class Frame:
    """What surrounds the table, and the height that is left for it."""

    head: tuple[Shape, ...]
    foot: tuple[Shape, ...]
    table_top: float
    table_bottom: float


def plan_frame(sheet: SignInSheet, wording: SheetWording, findings: Findings) -> Frame:
    """Plan what surrounds the table."""
    logos, top = _logos(sheet, findings)
    title, title_end = _title(sheet, wording, findings, top)
    aside, aside_end = _aside(sheet, findings, top, has_statement=not logos)
    rule_y = min(HEIGHT - _CODES_END, title_end, aside_end)
    facts, table_top = _facts(sheet, wording, findings, rule_y)
    notice, notice_top = _notice(sheet, findings)
    rule = Rule(MARGIN, rule_y, WIDTH - MARGIN, rule_y, 0.9, Ink.ACCENT)
    return Frame(
        head=(*logos, *title, *aside, rule, *facts),
        foot=(*notice, *_signing(wording)),
        table_top=table_top,
        table_bottom=max(_CODES_END, notice_top),
    )


def page_marks(wording: SheetWording, page: int, pages: int, code: str) -> tuple[Shape, ...]:
    """Return which page this is, in words and in digits that can be typed."""
    page_line = set_line(wording.page.format(page=page, pages=pages), Face.SANS_STRONG, 9.5)
    code_line = set_line(wording.code.format(code=shown_code(code)), Face.SANS, 8.5)
    end = WIDTH - _BETWEEN_CODES
    return (
        right(page_line, end, _SIGNING_LINE + 4.2 * MILLIMETRE),
        right(code_line, end, _SIGNING_LINE, Ink.QUIET),
    )


def time_in_words(session: SheetSession, language: str) -> str:
    """Return "plkst. 10.00–12.00", less where less is known, and all of it on one line."""
    if not session.starts:
        return ""
    ends = time.fromisoformat(session.ends) if session.ends else None
    words = time_span_text(time.fromisoformat(session.starts), ends, language)
    return words.replace(" ", NO_BREAK_SPACE)


def _logos(sheet: SignInSheet, findings: Findings) -> tuple[list[Shape], float]:
    """Plan the row of logos with the funding statement beside; return where the title begins."""
    logos = [logo for logo in map(open_logo, sheet.logos) if logo is not None]
    if not logos:
        return [], HEIGHT - 15 * MILLIMETRE
    statement = sheet.funding_statement or sheet.funder
    room = _INNER_WIDTH - (_ASIDE_WIDTH + 8 * MILLIMETRE if statement else 0)
    placed = plan_logo_row(logos, _BETWEEN_CODES, _LOGOS_TOP, room)
    shapes: list[Shape] = [*placed.shapes]
    fitted = fit(statement, Face.SANS, _ASIDE_WIDTH, *_STATEMENT_STEPS) if statement else ()
    lines = findings.lines(fitted, PaperField.FUNDER, statement)
    leading = 1.2 * max((line.size for line in lines), default=0.0)
    # The words stand at the middle of the logos' height.
    y = placed.bottom + (placed.height + leading * len(lines)) / 2 - 0.8 * leading
    for line in lines:
        shapes.append(left(line, WIDTH - _BETWEEN_CODES - _ASIDE_WIDTH, y))
        y -= leading
    return shapes, min(placed.bottom, y) - 5.5 * MILLIMETRE


def _title(
    sheet: SignInSheet, wording: SheetWording, findings: Findings, top: float
) -> tuple[list[Shape], float]:
    y = top
    heading = set_line(wording.heading, Face.SANS_STRONG, 9.5)
    shapes: list[Shape] = [Text(_BETWEEN_CODES, y, heading, Ink.ACCENT, tracking=0.6)]
    fitted = fit(sheet.title, Face.SERIF_STRONG, _TITLE_WIDTH, *_TITLE_STEPS)
    y -= 2.2 * MILLIMETRE
    for line in findings.lines(fitted, PaperField.TITLE, sheet.title):
        y -= line.size * 1.16
        shapes.append(left(line, _BETWEEN_CODES, y))
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
    x, y = WIDTH - _BETWEEN_CODES - _ASIDE_WIDTH, top
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
        Wish(36 * MILLIMETRE, text_width(value, Face.SANS, 11) + _COLUMN_GAP, 110 * MILLIMETRE)
        for _, _, value in facts
    ]
    widths = share_width(TABLE_WIDTH, wishes) if wishes else ()
    shapes: list[Shape] = []
    x, end = MARGIN, top
    for (field, label, value), width in zip(facts, widths, strict=True):
        y = top - 4.4 * MILLIMETRE
        shapes.append(left(set_line(label, Face.SANS, 8.5), x, y, Ink.QUIET))
        fitted = fit(value, Face.SANS, width - _COLUMN_GAP, *_FACT_STEPS)
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
    """Return a date or a name as one that stays on one line, unless it is very long."""
    return words if len(words) > _UNBROKEN else words.replace(" ", NO_BREAK_SPACE)


def _notice(sheet: SignInSheet, findings: Findings) -> tuple[list[Shape], float]:
    """Plan the notice in two columns: one language flows through both, two have one each."""
    findings.check_letters(
        (
            (PaperField.CONTROLLER, sheet.controller),
            (PaperField.FUNDER, sheet.funder),
            (PaperField.CONTACT, sheet.contact),
        ),
        Face.SANS,
    )
    width = (_INNER_WIDTH - _COLUMN_GAP) / 2
    texts = [_notice_text(sheet, language) for language in _languages(sheet)]
    columns = [
        findings.lines(flow(text, Face.SANS, width, _NOTICE_SIZE), PaperField.WORDING, text)
        for text in texts
    ]
    if len(columns) == 1:
        half = (len(columns[0]) + 1) // 2
        columns = [columns[0][:half], columns[0][half:]]
    top = _SIGNING_LINE + 8 * MILLIMETRE + max(map(len, columns)) * _NOTICE_LEADING
    starts = (_BETWEEN_CODES, _BETWEEN_CODES + width + _COLUMN_GAP)
    shapes: list[Shape] = []
    for x, lines in zip(starts, columns, strict=True):
        shapes.extend(_column(lines, x, top))
    return shapes, top + 1.5 * MILLIMETRE


def _languages(sheet: SignInSheet) -> tuple[str, ...]:
    return tuple(dict.fromkeys((sheet.language, sheet.second_language or sheet.language)))


def _column(lines: Iterable[FittedLine], x: float, top: float) -> list[Shape]:
    return [
        left(line, x, top - index * _NOTICE_LEADING - _NOTICE_SIZE)
        for index, line in enumerate(lines)
    ]


def _notice_text(sheet: SignInSheet, language: str) -> str:
    wording = sheet_template().languages[language]
    values = {
        "controller": sheet.controller,
        "funder": sheet.funder,
        "contact": sheet.contact,
        "keep_until": numeric(sheet.keep_until, language) if sheet.keep_until else "",
    }
    sentences = [first_complete(alternatives, values) for alternatives in wording.notice]
    if sheet.has_photo_notice:
        sentences.append(wording.photo_notice)
    return " ".join(sentence for sentence in sentences if sentence)


def _signing(wording: SheetWording) -> list[Shape]:
    """Plan the total of signatures and the line where the organiser signs for the page."""
    shapes: list[Shape] = []
    x = _BETWEEN_CODES
    for label, space in ((wording.signed, 24 * MILLIMETRE), (wording.certified, 70 * MILLIMETRE)):
        line = set_line(label, Face.SANS, 11)
        shapes.append(left(line, x, _SIGNING_LINE))
        x += line.width + 2 * MILLIMETRE
        shapes.append(Rule(x, _SIGNING_LINE - 1, x + space, _SIGNING_LINE - 1, 0.6))
        x += space + 7 * MILLIMETRE
    return shapes
