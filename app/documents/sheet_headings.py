"""What stands over the columns of a sign-in sheet: their names, days and times, ages, yes and no.

Knows words and where they stand; knows no rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from app.documents.fonts import Face
from app.documents.shapes import MILLIMETRE, centred, left, right
from app.documents.sheet_columns import NO, PADDING, YES, ticks_of
from app.documents.sheet_frame import time_in_words
from app.documents.text import Step, Unfit, fit, set_line
from app.domain.dates import clock_text, numeric
from app.domain.sheets import SheetPlace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.documents.shapes import Shape
    from app.documents.sheet_columns import Column
    from app.documents.sheet_sizes import Sizes
    from app.documents.text import FittedLine
    from app.documents.wording import SheetWording
    from app.domain.papers import SheetSession, SignInSheet

_AIR: Final = 1.5 * MILLIMETRE
_LABEL: Final = 8  # points of the ages over their boxes, which are narrow
_CENTRED: Final = frozenset(
    {
        SheetPlace.SESSION,
        SheetPlace.SIGNATURE,
        SheetPlace.NEWS,
        SheetPlace.PHOTO,
        SheetPlace.AGE,
    }
)


@dataclass(frozen=True, slots=True)
class Heading:
    """The lines over a column; `labels` stand over its boxes, beside each other, as the last."""

    column: Column
    lines: tuple[FittedLine, ...]
    labels: tuple[tuple[float, FittedLine], ...] = ()


def headings_of(
    sheet: SignInSheet,
    sizes: Sizes,
    sessions: Sequence[SheetSession],
    wording: SheetWording,
    columns: Sequence[Column],
) -> tuple[Heading, ...]:
    """Return what stands over each column."""
    sittings = [column for column in columns if column.place is SheetPlace.SESSION]
    over = dict(zip_longest((one.session for one in sittings), sessions))
    headings = []
    for column in columns:
        if column.place is SheetPlace.SESSION:
            lines = _over_sitting(sheet, sizes, over[column.session], wording, column)
            headings.append(Heading(column, tuple(lines)))
        else:
            words = wording.column_of(column.place, sheet.form)
            headings.append(_with_labels(sheet, sizes, wording, column, words))
    return tuple(headings)


def heading_shapes(headings: Sequence[Heading], sizes: Sizes, bottom: float) -> Iterator[Shape]:
    """Yield the headings, the last line of each on one common line."""
    leading = sizes.heading_leading
    for heading in headings:
        column = heading.column
        for index, line in enumerate(heading.lines, start=1):
            y = bottom + _AIR + (len(heading.lines) - index) * leading
            if heading.labels and index == len(heading.lines):
                yield from (centred(label, middle, y) for middle, label in heading.labels)
            elif column.place in _CENTRED:
                yield centred(line, column.middle, y)
            elif column.place is SheetPlace.NUMBER:
                yield right(line, column.end - PADDING, y)
            else:
                yield left(line, column.x + PADDING, y)


def _with_labels(
    sheet: SignInSheet, sizes: Sizes, wording: SheetWording, column: Column, words: str
) -> Heading:
    lines = _heading(words, sizes, column)
    said = {YES: wording.yes, NO: wording.no}
    labels = tuple(
        (
            tick.x + sizes.tick / 2,
            set_line(said.get(tick.says, tick.says.replace("-", "–")), Face.SANS, _LABEL),
        )
        for tick in ticks_of(column, sheet, sizes)
        if tick.says
    )
    return Heading(column, (*lines, labels[0][1]) if labels else lines, labels)


def _heading(
    text: str, sizes: Sizes, column: Column, face: Face = Face.SANS_STRONG
) -> tuple[FittedLine, ...]:
    fitted = fit(text, face, column.width - 2 * PADDING, *sizes.heading)
    return (set_line(text, face, _LABEL),) if isinstance(fitted, Unfit) else fitted


def _over_sitting(
    sheet: SignInSheet,
    sizes: Sizes,
    session: SheetSession | None,
    wording: SheetWording,
    column: Column,
) -> Iterator[FittedLine]:
    """Yield "Signature" or "Present", then day and time where these tell the sitting apart."""
    words = wording.column_signature if column.is_signed else wording.column_present
    yield from _heading(words, sizes, column)
    if session is None or len(sheet.sessions) == 1:
        return
    if column.is_signed:
        yield from _day_and_time(sheet, sizes, session, column)
    else:
        yield from _short_day(sheet, sizes, session, column)


def _day_and_time(
    sheet: SignInSheet, sizes: Sizes, session: SheetSession, column: Column
) -> Iterator[FittedLine]:
    day = numeric(session.on, sheet.language)
    times = {time_in_words(sitting, sheet.language) for sitting in sheet.sessions}
    time = time_in_words(session, sheet.language)
    size = sizes.heading[0].smallest
    if not time or len(times) == 1:
        yield from _heading(day, sizes, column, Face.SANS)
        return
    room = column.width - 2 * PADDING
    together = fit(f"{day} {time}", Face.SANS, room, Step(1, size, size))
    apart = (*_heading(day, sizes, column, Face.SANS), *_heading(time, sizes, column, Face.SANS))
    yield from apart if isinstance(together, Unfit) else together


def _short_day(
    sheet: SignInSheet, sizes: Sizes, session: SheetSession, column: Column
) -> Iterator[FittedLine]:
    """Yield the day without its year, which stands in the head, and the beginning if need be."""
    yield from _heading(f"{session.on:%d.%m.}", sizes, column, Face.SANS)
    others = [one for one in sheet.sessions if one.on == session.on]
    if len(others) > 1 and session.starts:
        start = clock_text(time.fromisoformat(session.starts), sheet.language)
        yield from _heading(start, sizes, column, Face.SANS)
