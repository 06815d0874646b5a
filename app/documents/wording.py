"""The wording of papers per language, read from template data, and how its places are filled.

A line is a list of alternatives: the first one whose places all have a value is printed, and none
when every alternative lacks one. Knows nothing of layout.
"""

from __future__ import annotations

from functools import cache
from string import Formatter
from typing import TYPE_CHECKING, Final

import msgspec

import resources

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.domain.sheets import SheetForm, SheetPlace

_FORMATTER: Final = Formatter()


class SheetWording(msgspec.Struct, frozen=True):
    """What a sign-in sheet says in one language. Notices are sentences of alternatives.

    What a form says in its own way stands under "form.word" before the plain word.
    """

    heading: str
    headings: dict[str, str]
    dates: str
    place: str
    organiser: str
    facilitators: str
    columns: dict[str, str]
    column_signature: str
    column_present: str
    yes: str
    no: str
    page: str
    code: str
    signed: str
    present: str
    certified: str
    marked: str
    data: dict[str, str]
    data_and: str
    notice: tuple[tuple[str, ...], ...]
    notice_children: tuple[tuple[str, ...], ...]
    notice_contact: str
    notice_consent: str
    notice_child_photo: str
    notice_marking: str
    photo_notice: str

    def heading_of(self, form: SheetForm) -> str:
        return self.headings.get(form.value, self.heading)

    def column_of(self, place: SheetPlace, form: SheetForm) -> str:
        return _own_or_plain(self.columns, form.value, place.value)

    def data_of(self, columns: Iterable[str], form: SheetForm) -> str:
        """Return what is asked of a person, as the notice names it."""
        named = [_own_or_plain(self.data, form.value, one) for one in columns]
        words = [word for word in named if word]
        return self.data_and.join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def _own_or_plain(words: Mapping[str, str], form: str, word: str) -> str:
    return words.get(f"{form}.{word}", words.get(word, ""))


class SheetTemplate(msgspec.Struct, frozen=True):
    """The sign-in sheet in its languages."""

    id: str
    version: int
    kind: str
    languages: dict[str, SheetWording]


@cache
def sheet_template() -> SheetTemplate:
    """Return the wording of the sign-in sheet."""
    text = resources.read_bytes("templates/sign_in_sheet.json")
    return msgspec.json.decode(text, type=SheetTemplate)


def places(pattern: str) -> tuple[str, ...]:
    """Return the names of the places in a text."""
    return tuple(name for _, name, _, _ in _FORMATTER.parse(pattern) if name)


def first_complete(alternatives: Iterable[str], values: Mapping[str, str]) -> str:
    """Return the first alternative, filled in, whose places all have a value; "" if there is none.

    A value is put in as it is, whatever braces it has.
    """
    for pattern in alternatives:
        if all(values[name] for name in places(pattern)):
            return pattern.format_map(values)
    return ""
