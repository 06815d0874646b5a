"""The story that a certificate tells, row by row: title, number, who, did what, when, how long.

Every look tells the same story in its own letters: here is which rows a kind has, in their order,
and how they become elements. Knows nothing of what stands around the story.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.documents.looks.setting import POINT, Box, Row, StackTooHighError, stack
from app.documents.looks.wording import alike, joined, said, shared, wording_of
from app.domain.designs import THANKS_KINDS, CertificateKind, Upright

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from app.documents.looks.setting import Style
    from app.documents.looks.sheet import Sheet
    from app.documents.looks.wording import KindWording, Texts

FACTS: Final = ("dates", "hours", "place")
_TABLE_ROWS: Final = (10, 7, 6, 5, 4)  # for how many rows room is sought, the most first
_TABLE_LINE: Final = 1.2  # what the engine gives a row of a table: a line, and air in millimetres
_TABLE_AIR: Final = 2.2
_TABLE_MOST: Final = 2.0
_DOT: Final = "\N{NO-BREAK SPACE}· "  # never the first sign of a line
_INLINE_LINES: Final = 2
_ACTS: Final = frozenset({"act", "act_2"})
_SHORT: Final = 50  # letters that surely stand on one line
_DENSER: Final = 0.05
_SLACK: Final = 0.1
_MOST_GAP: Final = 3.0
_CLEAR: Final = 6.0  # millimetres between a row and an ornament
# What the second language gives up on a page that is full, one after the other.
_GIVEN_UP: Final = ("approval_2", "opening_2", "title_2", "facts_2")


def _opening_again(words: KindWording) -> tuple[str, ...]:
    text = words.opening if words.second_opening is None else words.second_opening
    return (text,) if text else ()


def _facts_lines(words: KindWording) -> tuple[str, ...]:
    lines = (f"{label}: {{{fact}}}" for fact, label in words.facts.items())
    return joined("\n", *((line,) for line in lines))


def _facts_inline(words: KindWording) -> tuple[str, ...]:
    return joined(_DOT, *((f"{{{fact}}}",) for fact in words.facts))


def _facts_again(words: KindWording) -> tuple[str, ...]:
    """Leave the place out: it is a name, which the first language has said already."""
    return joined(_DOT, *((f"{{{fact}}}",) for fact in words.facts if fact != "place"))


def _content(words: KindWording) -> tuple[str, ...]:
    return joined("\n", words.topics, words.facilitators)


_SAID: Final[Mapping[str, Callable[[KindWording], tuple[str, ...]]]] = MappingProxyType({
    "title": lambda words: (words.title,),
    "title_2": lambda words: (words.title,),
    "opening": lambda words: (words.opening,),
    "opening_2": _opening_again,
    "personal_code": lambda words: words.personal_code,
    "act": lambda words: words.act,
    "act_2": lambda words: words.act if words.second_act is None else words.second_act,
    "subject": lambda words: words.subject,
    "facts": _facts_inline,
    "facts_lines": _facts_lines,
    "facts_2": _facts_again,
    "content": _content,
    "approval": lambda words: words.approval,
    "approval_2": lambda words: words.approval,
})  # fmt: skip
_ORDER: Final = (
    "title", "title_2", "number", "opening", "opening_2", "name", "personal_code", "act", "act_2",
    "subject", "facts", "facts_2", "approval", "approval_2", "content",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Telling:
    """How a look tells the story: the letters of each row, and the air above it.

    "reason" is the style of an act that has no title after it. `air` holds the least air above a
    row and its share of what is spare, of which no share takes more than `most` millimetres.
    `columns` are the shares of the width that dates, hours and place have; without them the facts
    are lines, or one line where `is_inline`. `lean` is the share of air that is left over which
    stays above; rows that `leaves_out` names stand elsewhere on the page. Beside the ornaments in
    `keeps_off` rows are narrower.
    """

    styles: Mapping[str, Style]
    air: Mapping[str, tuple[float, float]]
    most: float = 6.0
    columns: tuple[float, ...] = ()
    is_inline: bool = False
    lean: float = 0.0
    leaves_out: tuple[str, ...] = ()
    table_rows: int = 0
    keeps_off: tuple[Box, ...] = ()

    def denser(self, density: float, *, on_fewest: bool) -> Telling:
        """Return the same in smaller letters with less air, and on the fewest lines if need be."""
        styles = {
            name: style.denser(density, on_fewest=on_fewest) for name, style in self.styles.items()
        }
        air = {name: (least * density, share) for name, (least, share) in self.air.items()}
        return replace(self, styles=styles, air=air)

    def shorter(self, given_up: int) -> Telling:
        """Return the same with the facts in one line, and without so many rows."""
        left_out = (*self.leaves_out, *_GIVEN_UP[:given_up])
        return replace(self, is_inline=not self.columns, leaves_out=left_out)


def tell(sheet: Sheet, telling: Telling, box: Box) -> None:
    """Put the story of the sheet's kind into a box, in the largest letters that have room."""
    *tries, last = _ways_to_fit(sheet, telling)
    for way in tries:
        try:
            _tell(sheet, way, box)
        except StackTooHighError:
            continue
        return
    _tell(sheet, last, box)


def _ways_to_fit(sheet: Sheet, telling: Telling) -> Iterator[Telling]:
    """Yield the story in ever less room; a table gives up rows when nothing else helps."""
    if not _has_table(sheet, telling):
        yield from _ever_denser(telling)
        return
    for rows in _TABLE_ROWS:
        yield from _ever_denser(replace(telling, table_rows=rows, most=_TABLE_MOST, lean=0))


def _has_table(sheet: Sheet, telling: Telling) -> bool:
    return sheet.kind is CertificateKind.HOURS_STATEMENT and "table" not in telling.leaves_out


def _ever_denser(telling: Telling) -> Iterator[Telling]:
    """Yield the story smaller, on fewer lines, shorter, and smaller again."""
    inline = telling.shorter(0)
    for way, on_fewest, last in ((telling, False, 0.7), (inline, False, 0.5), (telling, True, 0.7)):
        for density in _densities(1.0, last):
            yield way.denser(density, on_fewest=on_fewest)
    for given_up in range(len(_GIVEN_UP) + 1):
        for density in _densities(0.9, 0.7):
            yield telling.shorter(given_up).denser(density, on_fewest=True)
    for density in _densities(0.65, 0.4):
        yield telling.shorter(len(_GIVEN_UP)).denser(density, on_fewest=True)


def _densities(first: float, last: float) -> Iterator[float]:
    steps = round((first - last) / _DENSER)
    return (first - _DENSER * step for step in range(steps + 1))


def _tell(sheet: Sheet, telling: Telling, box: Box) -> None:
    rows = [_row(sheet, telling, name) for name in _rows_of(sheet, telling)]
    if _has_table(sheet, telling):
        row = _TABLE_LINE * telling.styles["table"].size * POINT + _TABLE_AIR
        rows.append(Row("table", telling.table_rows * row + _SLACK, *telling.air["table"]))
    rows[0] = replace(rows[0], air=0)
    placed = stack(rows, box.y, box.foot, most=telling.most, lean=telling.lean)
    for name, (y, height) in placed.items():
        rest = box.foot - y if name == "table" else height
        place = Box(box.x, y, box.width, rest).clear_of(telling.keeps_off, _CLEAR)
        _tell_row(sheet, telling, name, place)


def _rows_of(sheet: Sheet, telling: Telling) -> list[str]:
    told = (name for name in _ORDER if name not in telling.leaves_out)
    return [name for name in told if _texts(sheet, telling, name)]


def _row(sheet: Sheet, telling: Telling, name: str) -> Row:
    height = _style(sheet, telling, name).height(
        has_label=name == "facts" and bool(telling.columns)
    )
    return Row(name, height, *telling.air[name])


def _style(sheet: Sheet, telling: Telling, name: str) -> Style:
    style = telling.styles["reason" if name == "act" and sheet.kind in THANKS_KINDS else name]
    if name == "facts" and telling.is_inline:
        return replace(style, lines=_INLINE_LINES)
    if name == "act" and sheet.kind in THANKS_KINDS and sheet.is_bilingual:
        # A short reason leaves no hole before what the second language says.
        return replace(style, upright=Upright.MIDDLE)
    if name in _ACTS and sheet.kind not in THANKS_KINDS and _is_short(_texts(sheet, telling, name)):
        return replace(style, lines=1)
    if name == "act":
        # One line of two stands beside its translation, or as far from the name as from the title.
        return replace(style, upright=Upright.BOTTOM if sheet.is_bilingual else Upright.MIDDLE)
    return style


def _is_short(texts: Texts) -> bool:
    return all(len(text) <= _SHORT for said_so in texts.values() for text in said_so)


def _texts(sheet: Sheet, telling: Telling, name: str) -> Texts:
    match name:
        case "number":
            return _number(sheet.kind)
        case "name":
            return _recipient(sheet.kind)
        case "facts" if not telling.columns and not telling.is_inline:
            return said(sheet.kind, _SAID["facts_lines"])
        case _ if name.endswith("_2") and not sheet.is_bilingual:
            return {}
        case _:
            return said(sheet.kind, _SAID[name])


def _number(kind: CertificateKind) -> Texts:
    """Return the number; a statement may have several pages, which it says beside the number."""
    pages = shared(lambda words: (words.pages,))
    has_pages = kind is CertificateKind.HOURS_STATEMENT
    return {
        language: joined(_DOT, ("{number_line}",), ("{duplicate}",), page if has_pages else ())
        for language, page in pages.items()
    }


def _recipient(kind: CertificateKind) -> Texts:
    if kind is CertificateKind.THANKS_ORGANISATION:
        return alike("{organisation}", "{recipient}")
    return alike("{recipient}")


def _tell_row(sheet: Sheet, telling: Telling, name: str, box: Box) -> None:
    if name == "table":
        sheet.table(box, telling.styles["table"], shared(lambda words: words.table))
    elif name == "facts" and telling.columns:
        _tell_columns(sheet, telling, box)
    else:
        sheet.text(name, box, _style(sheet, telling, name), _texts(sheet, telling, name))


def _tell_columns(sheet: Sheet, telling: Telling, box: Box) -> None:
    """Put the facts side by side; one that is missing leaves its column to the next."""
    wording = wording_of(sheet.kind)
    gap = 6.0
    room = box.width - gap * (len(telling.columns) - 1)
    x, before = box.x, ""
    for fact, share in zip(wording["lv"].facts, telling.columns, strict=False):
        labels = {language: words.facts[fact] for language, words in wording.items()}
        column = Box(x, box.y, room * share, box.height)
        texts = alike(f"{{{fact}}}")
        sheet.text(fact, column, telling.styles["facts"], texts, labels=labels, instead=before)
        x, before = column.right + gap, fact


def tell_facts(sheet: Sheet, style: Style, box: Box) -> float:
    """Put the facts below each other and return where they end.

    One that is missing leaves its place to the next.
    """
    wording = wording_of(sheet.kind)
    height = style.height(has_label=True)
    gap = min(_MOST_GAP, max(0.0, (box.height - len(FACTS) * height) / (len(FACTS) - 1)))
    y, before = box.y, ""
    for fact in wording["lv"].facts:
        labels = {language: words.facts[fact] for language, words in wording.items()}
        place = Box(box.x, y, box.width, height)
        sheet.text(fact, place, style, alike(f"{{{fact}}}"), labels=labels, instead=before)
        y, before = place.foot + gap, fact
    return y - gap
