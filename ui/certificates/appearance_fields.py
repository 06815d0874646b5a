"""Fields in which people say how papers look, the same on every page that asks.

Each page has labels of its own; here are what can be chosen, and the way from fields to values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.designs import Look, Orientation, PageFormat, PaperSize
from app.services.wording.templates import look_words, page_words
from app.texts import LANGUAGE_NAMES, LANGUAGES
from ui.certificates.appearance import Appearance
from ui.widgets.choices import Choice

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def look_choices(own: Iterable[tuple[str, str]] = ()) -> list[Choice]:
    """Return the looks of Kopā, and own templates by id and name."""
    looks = [Choice(look, look_words(look)) for look in Look]
    return [*looks, *(Choice(key, name) for key, name in own)]


def page_choices() -> list[Choice]:
    """Return the sizes of paper, each lying and upright."""
    return [
        Choice((size, way), page_words(PageFormat(size, way)))
        for size in PaperSize
        for way in Orientation
    ]


def language_choices() -> list[Choice]:
    """Return the languages of papers, each by its own name."""
    return [Choice(code, LANGUAGE_NAMES[code]) for code in LANGUAGES]


def appearance_values(shown: Appearance) -> dict[str, object]:
    """Return what stands in the fields."""
    return {
        "look": shown.template or shown.look,
        "page": (shown.size, shown.orientation),
        "language": shown.language,
        "second_language": shown.second_language or None,
    }


def appearance_in(values: Mapping[str, object], before: Appearance) -> Appearance:
    """Return what the fields say; an own template leaves the look as it was."""
    chosen, page = values["look"], values["page"]
    size, way = page if isinstance(page, tuple) else (before.size, before.orientation)
    first, second = str(values["language"] or ""), str(values["second_language"] or "")
    return Appearance(
        look=chosen if isinstance(chosen, Look) else before.look,
        template="" if isinstance(chosen, Look) else str(chosen or ""),
        size=size,
        orientation=way,
        language=first,
        second_language="" if second == first else second,
    )
