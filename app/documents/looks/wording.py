"""What certificates of each kind say, in the three languages, as texts of elements.

Read from resources/templates/certificates: one file per kind, and the words that all papers share.
A text is a list of alternatives (see app.domain.designs.Element). Knows nothing of where it stands.
"""

from __future__ import annotations

from functools import cache
from itertools import product
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import msgspec

import resources
from app.domain.designs import PaperWords

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.domain.designs import CertificateKind

Texts = dict[str, tuple[str, ...]]
_FOLDER: Final = "templates/certificates"


class KindWording(msgspec.Struct, frozen=True):
    """What a kind of certificate says in one language.

    `facts` are the labels of dates, hours and place. What starts with `second_` is said in place of
    its twin where the language is the second one of a paper, which repeats neither name nor title.
    """

    title: str
    opening: str
    act: tuple[str, ...]
    subject: tuple[str, ...] = ()
    facts: dict[str, str] = {}
    personal_code: tuple[str, ...] = ()
    approval: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    facilitators: tuple[str, ...] = ()
    second_opening: str | None = None
    second_act: tuple[str, ...] | None = None


class _KindFile(msgspec.Struct, frozen=True):
    kind: str
    languages: dict[str, KindWording]


class SharedWording(msgspec.Struct, frozen=True):
    """What the papers of every kind say in one language."""

    number: str
    draft: str
    duplicate: str
    stamp: str
    e_signed: str
    hours: dict[str, tuple[str, ...]]
    registration: str
    registration_inside: str
    place_and_day: tuple[str, ...]
    table: tuple[str, ...]
    pages: str


@cache
def wording_of(kind: CertificateKind) -> Mapping[str, KindWording]:
    """Return the wording of a kind by language."""
    text = resources.read_bytes(f"{_FOLDER}/{kind.value}.json")
    return MappingProxyType(msgspec.json.decode(text, type=_KindFile).languages)


@cache
def shared_wording() -> Mapping[str, SharedWording]:
    """Return what all papers say, by language."""
    text = resources.read_bytes(f"{_FOLDER}/paper_words.json")
    return MappingProxyType(msgspec.json.decode(text, type=dict[str, SharedWording]))


def paper_words() -> dict[str, PaperWords]:
    """Return the fixed words of papers by language."""
    return {
        language: PaperWords(
            said.number, said.draft, said.duplicate, said.stamp, said.e_signed, said.hours
        )
        for language, said in shared_wording().items()
    }


def said(kind: CertificateKind, say: Callable[[KindWording], Sequence[str]]) -> Texts:
    """Return what a kind says in a place, by language; languages that say nothing are left out."""
    return {
        language: tuple(texts)
        for language, words in wording_of(kind).items()
        if (texts := say(words))
    }


def shared(say: Callable[[SharedWording], Sequence[str]]) -> Texts:
    """Return what all kinds say in a place, by language."""
    return {language: tuple(say(words)) for language, words in shared_wording().items()}


def alike(*texts: str) -> Texts:
    """Return texts that are the same in every language."""
    return dict.fromkeys(shared_wording(), texts)


def joined(between: str, *parts: Sequence[str]) -> tuple[str, ...]:
    """Return the alternatives of a text of several parts, each of which may be missing.

    The fullest comes first, so that the parts which have their values close up.
    """
    found = (
        between.join(filter(None, chosen)) for chosen in product(*((*part, "") for part in parts))
    )
    return tuple(dict.fromkeys(filter(None, found)))
