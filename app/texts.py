"""Every text that people see, in the three languages of Kopā, for window, command line and papers.

It knows sources, translations and plural forms. It does not know which places a sentence has (the
caller fills them with `.format`) nor how dates and decimals are written (see the domain).

    translate("People", "{name} added.").format(name=name)
    translate("People", "%n people added.", n=count)
    catalogue("lv").translate("Sheet", "Signature")

The sources are English and stand in the code. `packaging/translations.py` collects them into
resources/translations/kopa_<language>.ts, so contexts and sources must be literals.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

import resources

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Key = tuple[str, str, str]

LANGUAGES: Final = ("lv", "en", "ru")
LANGUAGE_NAMES: Final = {"lv": "Latviešu", "en": "English", "ru": "Русский"}
"""Each in its own language: who cannot read this one has to find theirs."""

SOURCE_LANGUAGE: Final = "en"

# Shorter numbers are easier to read unbroken, and tables of years stay tables of years.
_GROUPED_FROM: Final = 10_000
_GROUP_SIGNS: Final = {"lv": "\N{NO-BREAK SPACE}", "en": ",", "ru": "\N{NO-BREAK SPACE}"}


class UnknownLanguageError(ValueError):
    """Kopā does not speak this language."""


def _english_form(n: int) -> int:
    return 0 if n == 1 else 1


def _latvian_form(n: int) -> int:
    """Follow Qt and gettext, whose third form is for zero alone (CLDR's "zero" covers 10-20)."""
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n else 2


def _russian_form(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14:
        return 1
    return 2


_FORM_RULES: Final[Mapping[str, Callable[[int], int]]] = MappingProxyType(
    {"lv": _latvian_form, "en": _english_form, "ru": _russian_form}
)
# In the order of the <numerusform> elements: lv one, many, none; en one, many; ru one, few, many.
FORM_COUNTS: Final[Mapping[str, int]] = MappingProxyType({"lv": 3, "en": 2, "ru": 3})


def plural_form(language: str, n: int) -> int:
    """Return which of the language's plural forms the number n takes."""
    return _FORM_RULES[_known(language)](abs(n))


def grouped(n: int, language: str) -> str:
    """Return a whole number with the language's sign between thousands: "12 345"."""
    if abs(n) < _GROUPED_FROM:
        return str(n)
    return f"{n:,}".replace(",", _GROUP_SIGNS[_known(language)])


def _known(language: str) -> str:
    if language not in LANGUAGES:
        raise UnknownLanguageError(language)
    return language


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All texts in one language. What is not translated stays English."""

    language: str
    _forms: Mapping[Key, tuple[str, ...]] = field(repr=False)

    def translate(
        self, context: str, source: str, *, n: int | None = None, comment: str = ""
    ) -> str:
        """Return the text in this language, in the plural form for n with %n filled in.

        `comment` tells two equal sources of one context apart, and tells translators which it is.
        """
        forms = self._forms.get((context, source, comment), ())
        if n is None:
            return forms[0] if forms else source
        form = plural_form(self.language, n)
        if form < len(forms):
            return forms[form].replace("%n", grouped(n, self.language))
        if self.language == SOURCE_LANGUAGE:
            return source.replace("%n", grouped(n, self.language))
        return catalogue(SOURCE_LANGUAGE).translate(context, source, n=n, comment=comment)


def read_catalogue(language: str, ts: str) -> Catalogue:
    """Read a Qt Linguist file (TS 2.1); what is unfinished or vanished is left out."""
    forms: dict[Key, tuple[str, ...]] = {}
    for context in ET.fromstring(ts):  # noqa: S314 - our own file, never one that was received
        name = context.findtext("name", "")
        for message in context.iterfind("message"):
            translation = message.find("translation")
            if translation is None or "type" in translation.attrib:
                continue
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            if message.get("numerus") == "yes":
                forms[key] = tuple(form.text or "" for form in translation)
            else:
                forms[key] = (translation.text or "",)
    return Catalogue(_known(language), MappingProxyType(forms))


@cache
def catalogue(language: str) -> Catalogue:
    """Return the texts in one language; the file is read at the first call."""
    ts = resources.read_text(f"translations/kopa_{_known(language)}.ts")
    return read_catalogue(language, ts)


@dataclass(slots=True)
class _Screen:
    """What the person at the screen reads."""

    language: str = SOURCE_LANGUAGE


_screen: Final = _Screen()


def language() -> str:
    """Return the language of the screen."""
    return _screen.language


def set_language(code: str) -> None:
    """Let `translate` speak this language from here on."""
    _screen.language = _known(code)


def translate(context: str, source: str, *, n: int | None = None, comment: str = "") -> str:
    """Return a text in the language of the screen; see Catalogue.translate."""
    return catalogue(_screen.language).translate(context, source, n=n, comment=comment)
