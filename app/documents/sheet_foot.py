"""The foot of a sign-in sheet: the notice on personal data, the sum, who signs, the code.

Knows which sentences of the notice belong to what is asked; knows no rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.fonts import Face
from app.documents.shapes import MILLIMETRE, Ink, Rule, left, right
from app.documents.sheet_columns import is_signed
from app.documents.sheet_frame import BETWEEN_CODES, CODES_END, COLUMN_GAP, INNER_WIDTH, WIDTH
from app.documents.sheet_sizes import sizes_of
from app.documents.text import flow, set_line
from app.documents.wording import first_complete, sheet_template
from app.domain.codes import shown_code
from app.domain.dates import numeric
from app.domain.papers import PaperField
from app.domain.sheets import SheetColumn, SheetForm

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.documents.findings import Findings
    from app.documents.shapes import Shape
    from app.documents.text import FittedLine
    from app.documents.wording import SheetWording
    from app.domain.papers import SignInSheet

_LEADING: Final = 1.25
_SIGNING_LINE: Final = 12.5 * MILLIMETRE  # the height of the organiser's line above the page's edge
_TICKED_FORMS: Final = frozenset({SheetForm.COMPACT, SheetForm.CHECKLIST})


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands below the table, and where that ends."""

    shapes: tuple[Shape, ...]
    table_bottom: float


def plan_foot(sheet: SignInSheet, findings: Findings) -> Foot:
    """Plan the notice in two columns: one language flows through both, two have one each."""
    findings.check_letters(
        (
            (PaperField.CONTROLLER, sheet.controller),
            (PaperField.FUNDER, sheet.funder),
            (PaperField.CONTACT, sheet.contact),
        ),
        Face.SANS,
    )
    size = sizes_of(sheet).notice
    stacks = _stacks(sheet, findings, size)
    height = max(len(lines) for _, lines in stacks) * size * _LEADING
    top = _SIGNING_LINE + 7 * MILLIMETRE + height
    shapes: list[Shape] = []
    for x, lines in stacks:
        shapes.extend(
            left(line, x, top - index * size * _LEADING - size) for index, line in enumerate(lines)
        )
    return Foot(tuple(shapes), max(CODES_END, top + MILLIMETRE))


def signing(sheet: SignInSheet, wording: SheetWording, *, has_sums: bool) -> tuple[Shape, ...]:
    """Return the sum, unless it stands under the sittings, and the line where somebody signs."""
    total = wording.signed if is_signed(sheet) else wording.present
    certified = wording.marked if sheet.form in _TICKED_FORMS else wording.certified
    parts = [] if has_sums else [(total, 24 * MILLIMETRE)]
    shapes: list[Shape] = []
    x = BETWEEN_CODES
    for label, space in (*parts, (certified, 70 * MILLIMETRE)):
        line = set_line(label, Face.SANS, 11)
        shapes.append(left(line, x, _SIGNING_LINE))
        x += line.width + 2 * MILLIMETRE
        shapes.append(Rule(x, _SIGNING_LINE - 1, x + space, _SIGNING_LINE - 1, 0.6))
        x += space + 7 * MILLIMETRE
    return tuple(shapes)


def page_marks(wording: SheetWording, page: int, pages: int, code: str) -> tuple[Shape, ...]:
    """Return which page this is, in words and in digits that can be typed."""
    page_line = set_line(wording.page.format(page=page, pages=pages), Face.SANS_STRONG, 9.5)
    code_line = set_line(wording.code.format(code=shown_code(code)), Face.SANS, 8.5)
    end = WIDTH - BETWEEN_CODES
    return (
        right(page_line, end, _SIGNING_LINE + 4.2 * MILLIMETRE),
        right(code_line, end, _SIGNING_LINE, Ink.QUIET),
    )


def _stacks(
    sheet: SignInSheet, findings: Findings, size: float
) -> list[tuple[float, Sequence[FittedLine]]]:
    """Return the lines of the notice, each stack with the place where it begins."""
    texts = [notice_text(sheet, language) for language in _languages(sheet)]
    if sheet.form in _TICKED_FORMS:
        flowed = [_flow(findings, text, INNER_WIDTH, size) for text in texts]
        return [(BETWEEN_CODES, [line for lines in flowed for line in lines])]
    width = (INNER_WIDTH - COLUMN_GAP) / 2
    columns = [_flow(findings, text, width, size) for text in texts]
    if len(columns) == 1:
        half = (len(columns[0]) + 1) // 2
        columns = [columns[0][:half], columns[0][half:]]
    return [(BETWEEN_CODES, columns[0]), (BETWEEN_CODES + width + COLUMN_GAP, columns[1])]


def _flow(findings: Findings, text: str, width: float, size: float) -> tuple[FittedLine, ...]:
    return findings.lines(flow(text, Face.SANS, width, size), PaperField.WORDING, text)


def _languages(sheet: SignInSheet) -> tuple[str, ...]:
    return tuple(dict.fromkeys((sheet.language, sheet.second_language or sheet.language)))


def notice_text(sheet: SignInSheet, language: str) -> str:
    """Return what a person is told before signing; for lists to tick, what to do with them."""
    wording = sheet_template().languages[language]
    if sheet.form in _TICKED_FORMS:
        return wording.notice_marking
    return " ".join(filter(None, _sentences(sheet, wording, language)))


def _sentences(sheet: SignInSheet, wording: SheetWording, language: str) -> Iterator[str]:
    is_for_children = sheet.form is SheetForm.CHILDREN
    columns = ["name", *(one.value for one in sheet.columns if one is not SheetColumn.SIGNATURE)]
    if SheetColumn.SIGNATURE in sheet.columns:
        columns.append(SheetColumn.SIGNATURE.value)
    values = {
        "data": wording.data_of(columns, sheet.form),
        "controller": sheet.controller,
        "funder": sheet.funder,
        "contact": sheet.contact,
        "keep_until": numeric(sheet.keep_until, language) if sheet.keep_until else "",
    }
    notice = wording.notice_children if is_for_children else wording.notice
    yield from (first_complete(alternatives, values) for alternatives in notice)
    chosen = frozenset(sheet.columns)
    if is_for_children and SheetColumn.PHOTO in chosen:
        yield wording.notice_child_photo
    elif not is_for_children and SheetColumn.CONTACT in chosen:
        yield wording.notice_contact
    if not is_for_children and chosen & {SheetColumn.NEWS, SheetColumn.PHOTO}:
        yield wording.notice_consent
    if sheet.has_photo_notice:
        yield wording.photo_notice
