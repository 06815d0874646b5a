"""The faces that papers are set in: which letters they have, how wide these are.

Source Sans Pro and Source Serif Pro come from their font packages. Only upright faces are used: the
italics have no Cyrillic. Text is measured in the form in which it is drawn, see `printable`. Knows
nothing of lines, boxes or pages.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Face(StrEnum):
    """A face by the name under which it is registered, which is also that of its file."""

    SANS = "SourceSansPro-Regular"
    SANS_STRONG = "SourceSansPro-Semibold"
    SERIF = "SourceSerifPro-Regular"
    SERIF_STRONG = "SourceSerifPro-Semibold"


@dataclass(frozen=True, slots=True)
class Metrics:
    """The letters that a face has, each with its width in thousandths of the size."""

    widths: Mapping[str, float]


NO_BREAK_SPACE: Final = "\N{NO-BREAK SPACE}"
# Signs that the faces lack and that have a twin on paper.
_TWINS: Final = str.maketrans(
    {
        "\N{NON-BREAKING HYPHEN}": "-",
        "\N{HYPHEN}": "-",
        "\N{THIN SPACE}": NO_BREAK_SPACE,
        "\N{NARROW NO-BREAK SPACE}": NO_BREAK_SPACE,
        "\N{FIGURE SPACE}": NO_BREAK_SPACE,
        "\N{HEAVY CHECK MARK}": "\N{CHECK MARK}",
    }
)
_KEPT_SPACES: Final = "\N{NO-BREAK SPACE}\N{THIN SPACE}\N{NARROW NO-BREAK SPACE}\N{FIGURE SPACE}"
# Variation selectors and the grapheme joiner: printable for Python, nothing to see for people.
_UNSEEN_MARKS: Final = re.compile("[\ufe00-\ufe0f\u034f]")
_DOTTED_OR_TALL: Final = frozenset("bdfhijkl")
_ABOVE: Final = 230  # the canonical combining class of marks that stand above their letter


@cache
def metrics(face: Face) -> Metrics:
    """Return the letters of a face; the first call reads and registers it."""
    # Loaded here: reportlab costs a tenth of a second, and most starts print nothing.
    import font_source_sans_pro  # noqa: PLC0415
    import font_source_serif_pro  # noqa: PLC0415
    from reportlab.pdfbase import pdfmetrics, ttfonts  # noqa: PLC0415

    package = font_source_serif_pro if "Serif" in face else font_source_sans_pro
    font = ttfonts.TTFont(face.value, str(Path(package.font_directory) / f"{face.value}.ttf"))
    pdfmetrics.registerFont(font)
    widths = {chr(code): float(width) for code, width in font.face.charWidths.items()}
    widths[NO_BREAK_SPACE] = widths[" "]  # reportlab draws the one as the other
    return Metrics(MappingProxyType(widths))


def printable(text: str, face: Face) -> str:
    """Return the text as it is drawn: composed, on one line, without invisible signs.

    A letter that the face has only in parts (the Latgalian ȳ) is taken apart into letter and mark;
    the drawing puts the mark back in its place. What the face cannot show at all stays in.
    """
    tidy = _tidy(unicodedata.normalize("NFC", text)).translate(_TWINS).strip()
    letters = metrics(face).widths
    return "".join(letter if letter in letters else _in_parts(letter, letters) for letter in tidy)


def missing_letters(text: str, face: Face) -> tuple[str, ...]:
    """Return the letters that would be blank or misplaced on paper, each once, in their order."""
    letters = metrics(face).widths
    found = {
        cluster: None
        for cluster in _clusters(printable(text, face))
        if not _can_be_set(cluster, letters)
    }
    return tuple(unicodedata.normalize("NFC", cluster) for cluster in found)


def text_width(text: str, face: Face, size: float) -> float:
    """Return how wide printable text is at a size, in points."""
    letters = metrics(face).widths
    return sum([letters.get(letter, 0.0) for letter in text]) * size / 1000


def has_marks(text: str) -> bool:
    """Tell whether printable text has marks to be set over their letters one by one."""
    return not text.isascii() and any(map(unicodedata.combining, text))


def _tidy(text: str) -> str:
    if text.isprintable() and not _UNSEEN_MARKS.search(text):
        return " ".join(text.split())
    spaced = "".join(_visible(letter) for letter in text)
    return " ".join(part for part in spaced.split(" ") if part)


def _visible(letter: str) -> str:
    if letter in _KEPT_SPACES:
        return letter
    if letter.isspace():
        return " "
    unseen = unicodedata.category(letter) in {"Cc", "Cf"} or _UNSEEN_MARKS.match(letter)
    return "" if unseen else letter


def _in_parts(letter: str, letters: Mapping[str, float]) -> str:
    parts = unicodedata.normalize("NFD", letter)
    return parts if _can_be_set(parts, letters) else letter


def _clusters(text: str) -> Iterator[str]:
    """Yield the letters, each with the marks that follow it."""
    cluster = ""
    for sign in text:
        if unicodedata.combining(sign):
            cluster += sign
            continue
        if cluster:
            yield cluster
        cluster = sign
    if cluster:
        yield cluster


def _can_be_set(cluster: str, letters: Mapping[str, float]) -> bool:
    """Tell whether a letter stands in the face, or can be put together from a letter and a mark.

    One mark above is placed well by centring it. Marks below, several marks, and a mark over a dot,
    a tall letter or nothing would look like a blot.
    """
    if len(cluster) == 1:
        return cluster in letters and not unicodedata.combining(cluster)
    base, marks = cluster[0], cluster[1:]
    if len(marks) > 1 or base in _DOTTED_OR_TALL or not base.isalpha():
        return False
    return all(sign in letters and unicodedata.combining(sign) in {0, _ABOVE} for sign in cluster)
