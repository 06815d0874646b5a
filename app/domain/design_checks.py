"""What is wrong with a design: asked of every design before it is kept, wherever it came from.

The checks know pages, boxes and wording. They do not know which fields papers have, nor which
pictures and ornaments are at hand: whoever asks says so (`Known`).
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain.designs import (
    DESIGN_FORMAT,
    LEAST_CODE_MM,
    Design,
    Element,
    ElementKind,
    PaperWords,
    Speaks,
)
from app.domain.events import HoursUnit
from app.domain.signatories import MOST_SIGNATORIES
from app.texts import FORM_COUNTS, LANGUAGES

BLEED_MM: Final = 5.0
"""So far a box may reach over the edge of the page: ink to the very edge needs it."""

LEAST_READABLE: Final = 7.0
MOST_ELEMENTS: Final = 150
MOST_ALTERNATIVES: Final = 8
MOST_LETTERS: Final = 2_000
MOST_WORD_LETTERS: Final = 200
MOST_LINES: Final = 40

LETTER_SIZES: Final = (4.0, 150.0)
"""The least and the greatest size of letters, in points."""

TRACKING: Final = (-0.1, 1.0)
"""Air between letters, as a share of their size."""

THICKNESS: Final = (0.0, 30.0)
"""Of lines and frames, in points."""

_ID_LETTERS: Final = 64
_FIELD: Final = re.compile(r"\{\{|\}\}|\{([a-z][a-z0-9_]{0,39})\}")
"""A field, or a doubled brace, which is printed as one."""

_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}")
_PICTURE: Final = re.compile(r"[0-9a-f]{32}")
_STEERING: Final = ("Cc", "Cs")
_WHOM: Final = ("recipient", "organisation")


class DesignFault(StrEnum):
    """What can be wrong with a design."""

    NEWER_FORMAT = "newer_format"
    TOO_MANY = "too_many"  # elements
    NO_ELEMENTS = "no_elements"
    BAD_ID = "bad_id"
    SAME_ID = "same_id"
    NOT_A_NUMBER = "not_a_number"  # no number, or one that no page has
    OUTSIDE = "outside"  # of the page
    NO_SIZE = "no_size"
    LETTER_SIZE = "letter_size"
    OUT_OF_RANGE = "out_of_range"
    COLOUR = "colour"
    TEXT_TOO_LONG = "text_too_long"
    TEXT_LETTERS = "text_letters"  # letters that steer machines
    BRACES = "braces"  # "{" or "}" that belong to no field
    UNKNOWN_FIELD = "unknown_field"
    UNKNOWN_LANGUAGE = "unknown_language"
    WORDS = "words"  # the fixed words of a language
    UNKNOWN_PICTURE = "unknown_picture"
    UNKNOWN_ORNAMENT = "unknown_ornament"
    # Worth saying, and no reason to refuse:
    NO_NAME = "no_name"  # nothing says whom the certificate is for
    NO_PICTURE = "no_picture"  # a place for a picture without one
    SMALL_CODE = "small_code"
    SMALL_LETTERS = "small_letters"
    LANGUAGE_MISSING = "language_missing"  # a text that is written in some languages only


ADVICE: Final = frozenset(
    {
        DesignFault.NO_NAME,
        DesignFault.NO_PICTURE,
        DesignFault.SMALL_CODE,
        DesignFault.SMALL_LETTERS,
        DesignFault.LANGUAGE_MISSING,
    }
)
"""What is worth saying of a design that is kept nevertheless."""


@dataclass(frozen=True, slots=True)
class DesignTrouble:
    """One thing that is wrong; `element` is its id, "" where the whole design is meant."""

    fault: DesignFault
    element: str = ""
    detail: str = ""

    @property
    def is_advice(self) -> bool:
        """Say whether the design can be kept with it."""
        return self.fault in ADVICE


@dataclass(frozen=True, slots=True)
class Known:
    """What a design may name; None for what the one who asks does not know either."""

    fields: Collection[str] | None = None
    pictures: Collection[str] | None = None
    ornaments: Collection[str] | None = None


@dataclass(frozen=True, slots=True)
class _Look:
    """A design while it is looked at."""

    design: Design
    known: Known


def troubles_of(design: Design, known: Known) -> tuple[DesignTrouble, ...]:
    """Return all that is wrong with a design, and what is worth saying about it, each once."""
    look = _Look(design, known)
    found = (
        *_of_the_whole(look),
        *(one for element in design.elements for one in _of_element(element, look)),
    )
    return tuple(dict.fromkeys(found))


def faults_of(design: Design, known: Known) -> tuple[DesignTrouble, ...]:
    """Return only what keeps a design from being kept."""
    return tuple(one for one in troubles_of(design, known) if not one.is_advice)


def fields_in(text: str) -> tuple[str, ...]:
    """Return the fields that a text mentions, in their order."""
    return tuple(filter(None, _FIELD.findall(text)))


def pictures_in(design: Design) -> tuple[str, ...]:
    """Return the ids of the pictures that a design shows, each once."""
    named = (design.background, *(one.picture for one in design.elements))
    return tuple(dict.fromkeys(filter(None, named)))


def _of_the_whole(look: _Look) -> Iterator[DesignTrouble]:
    design = look.design
    if design.format > DESIGN_FORMAT:
        yield DesignTrouble(DesignFault.NEWER_FORMAT, detail=str(design.format))
    if len(design.elements) > MOST_ELEMENTS:
        yield DesignTrouble(DesignFault.TOO_MANY, detail=str(len(design.elements)))
    if not design.elements:
        yield DesignTrouble(DesignFault.NO_ELEMENTS)
    counts = Counter(one.id for one in design.elements)
    for element, count in counts.items():
        if count > 1:
            yield DesignTrouble(DesignFault.SAME_ID, element[:_ID_LETTERS])
    palette = design.palette
    for colour in (palette.text, palette.quiet, palette.accent, palette.second, palette.faint):
        if not _COLOUR.fullmatch(colour):
            yield DesignTrouble(DesignFault.COLOUR, detail=colour[:20])
    yield from _of_picture("", design.background, look.known)
    yield from _of_words(design)
    if design.elements and not any(_names_somebody(one) for one in design.elements):
        yield DesignTrouble(DesignFault.NO_NAME)


def _of_words(design: Design) -> Iterator[DesignTrouble]:
    for language, words in design.words.items():
        if language not in LANGUAGES:
            yield DesignTrouble(DesignFault.UNKNOWN_LANGUAGE, detail=language[:20])
        elif not _are_words(words, language):
            yield DesignTrouble(DesignFault.WORDS, detail=language)


def _are_words(words: PaperWords, language: str) -> bool:
    units = {unit.value for unit in HoursUnit}
    forms = [form for several in words.hours.values() for form in several]
    patterns = (words.number, words.duplicate)
    plain = (words.draft, words.stamp, words.e_signed, *forms)
    return (
        set(words.hours) == units
        and all(len(several) == FORM_COUNTS[language] for several in words.hours.values())
        and all(len(one) <= MOST_WORD_LETTERS and not _steers(one) for one in (*patterns, *plain))
        and all(set("{}").isdisjoint(one.replace("{number}", "")) for one in patterns)
        and all(set("{}").isdisjoint(one) for one in plain)
    )


def _names_somebody(element: Element) -> bool:
    return any(
        name.startswith(_WHOM)
        for several in element.texts.values()
        for text in several
        for name in fields_in(text)
    )


def _of_element(element: Element, look: _Look) -> Iterator[DesignTrouble]:
    called = element.id[:_ID_LETTERS]
    if not element.id or len(element.id) > _ID_LETTERS or not element.id.isprintable():
        yield DesignTrouble(DesignFault.BAD_ID, called)
    numbers = (
        *(element.x, element.y, element.width, element.height, element.size),
        *(element.least, element.tracking, element.thickness),
    )
    if not all(math.isfinite(one) and abs(one) < 10_000 for one in numbers):
        # Nothing further can be said of boxes that are none.
        yield DesignTrouble(DesignFault.NOT_A_NUMBER, called)
        return
    yield from _of_box(element, look.design)
    yield from _of_measures(element)
    yield from _of_texts(element, look)
    yield from _of_picture(element.id, element.picture, look.known)
    yield from _of_contents(element, look.known)


def _of_box(element: Element, design: Design) -> Iterator[DesignTrouble]:
    sides = (element.width, element.height)
    is_line = element.kind is ElementKind.LINE
    if min(sides) < 0 or max(sides) <= 0 or (min(sides) <= 0 and not is_line):
        yield DesignTrouble(DesignFault.NO_SIZE, element.id)
    page = design.page
    if (
        min(element.x, element.y) < -BLEED_MM
        or element.x + element.width > page.width + BLEED_MM
        or element.y + element.height > page.height + BLEED_MM
    ):
        yield DesignTrouble(DesignFault.OUTSIDE, element.id)


def _of_measures(element: Element) -> Iterator[DesignTrouble]:
    low, high = LETTER_SIZES
    if not low <= element.least <= element.size <= high:
        yield DesignTrouble(DesignFault.LETTER_SIZE, element.id)
    elif element.texts and element.least < LEAST_READABLE:
        yield DesignTrouble(DesignFault.SMALL_LETTERS, element.id, f"{element.least:g}")
    if not (
        1 <= element.lines <= MOST_LINES
        and 0 <= element.number < MOST_SIGNATORIES
        and TRACKING[0] <= element.tracking <= TRACKING[1]
        and THICKNESS[0] <= element.thickness <= THICKNESS[1]
    ):
        yield DesignTrouble(DesignFault.OUT_OF_RANGE, element.id)
    if element.kind is ElementKind.CODE and min(element.width, element.height) < LEAST_CODE_MM:
        yield DesignTrouble(DesignFault.SMALL_CODE, element.id)


def _of_texts(element: Element, look: _Look) -> Iterator[DesignTrouble]:
    for language in {*element.texts, *element.labels}:
        if language not in LANGUAGES:
            yield DesignTrouble(DesignFault.UNKNOWN_LANGUAGE, element.id, language[:20])
    if any(len(several) > MOST_ALTERNATIVES for several in element.texts.values()):
        yield DesignTrouble(DesignFault.OUT_OF_RANGE, element.id)
    written = [*element.labels.values(), *(one for two in element.texts.values() for one in two)]
    for text in written:
        yield from _of_text(element.id, text, look.known)
    yield from _of_languages(element)


def _of_languages(element: Element) -> Iterator[DesignTrouble]:
    # The second language of a paper may say less than the first.
    is_said = any(any(several) for several in element.texts.values())
    missing = [one for one in LANGUAGES if not any(element.texts.get(one, ()))]
    if is_said and missing and element.speaks is Speaks.FIRST:
        yield DesignTrouble(DesignFault.LANGUAGE_MISSING, element.id, " ".join(missing))


def _of_text(element: str, text: str, known: Known) -> Iterator[DesignTrouble]:
    if len(text) > MOST_LETTERS:
        yield DesignTrouble(DesignFault.TEXT_TOO_LONG, element)
        return
    if _steers(text):
        yield DesignTrouble(DesignFault.TEXT_LETTERS, element)
    if not set("{}").isdisjoint(_FIELD.sub("", text)):
        yield DesignTrouble(DesignFault.BRACES, element)
    if known.fields is not None:
        for name in fields_in(text):
            if name not in known.fields:
                yield DesignTrouble(DesignFault.UNKNOWN_FIELD, element, name)


def _steers(text: str) -> bool:
    return any(unicodedata.category(letter) in _STEERING and letter != "\n" for letter in text)


def _of_picture(element: str, picture: str, known: Known) -> Iterator[DesignTrouble]:
    if not picture:
        return
    is_known = known.pictures is None or picture in known.pictures
    if not (_PICTURE.fullmatch(picture) and is_known):
        yield DesignTrouble(DesignFault.UNKNOWN_PICTURE, element)


def _of_contents(element: Element, known: Known) -> Iterator[DesignTrouble]:
    if element.kind is ElementKind.PICTURE and not element.picture:
        yield DesignTrouble(DesignFault.NO_PICTURE, element.id)
    if element.kind is ElementKind.ORNAMENT and (
        known.ornaments is not None and element.ornament not in known.ornaments
    ):
        yield DesignTrouble(DesignFault.UNKNOWN_ORNAMENT, element.id, element.ornament[:40])
