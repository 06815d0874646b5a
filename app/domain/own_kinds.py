"""Kinds of events of a centre's own: their words, and how a Latvian word says where one was.

The locative is only suggested; a person reads it before it stands on papers.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.domain.names import tidy_text

if TYPE_CHECKING:
    from app.domain.ids import EventKindId


@dataclass(frozen=True, slots=True)
class OwnKindDraft:
    """A kind as typed: both Latvian forms, and its name in the other languages if there is one."""

    nominative: str
    locative: str
    english: str = ""
    russian: str = ""


@dataclass(frozen=True, slots=True)
class OwnKind:
    """A kind that a centre added. Events keep its `code`."""

    id: EventKindId
    nominative: str
    locative: str
    english: str = ""
    russian: str = ""

    @property
    def code(self) -> str:
        """Return what stands in an event of this kind."""
        return self.id.hex()


def tidied_kind(draft: OwnKindDraft) -> OwnKindDraft:
    """Return the words without stray spaces, beginning small as papers need them.

    A locative typed with a capital is taken as it is, and so is its nominative: "Eiropas dienā".
    """
    locative = tidy_text(draft.locative)
    is_name = locative[:1].isupper()
    return replace(
        draft,
        nominative=tidy_text(draft.nominative) if is_name else _begun_small(draft.nominative),
        locative=locative,
        english=_begun_small(draft.english),
        russian=_begun_small(draft.russian),
    )


def suggested_locative(nominative: str) -> str:
    """Return where one would say that somebody took part: "radošais vakars", "radošajā vakarā"."""
    words = _begun_small(nominative).split()
    if not words:
        return ""
    described = [_ending_changed(word, _DESCRIBING) for word in words[:-1]]
    return " ".join([*described, _noun(words[-1])])


_DESCRIBING: Final = (("ais", "ajā"), ("ie", "ajos"), ("ās", "ajās"), ("ā", "ajā"))
"""Definite adjectives agree with their noun; genitives before it ("dzejas vakars") stay."""

_NOUNS: Final = (
    ("as", "ās"),
    ("es", "ēs"),
    ("is", "ī"),
    ("us", "ū"),
    ("s", "ā"),
    ("š", "ā"),
    ("a", "ā"),
    ("e", "ē"),
    ("i", "os"),
)

_IN_I: Final = frozenset(("nakts", "pils", "valsts", "krāsns", "pirts", "klēts", "debess", "govs"))
"""Feminine nouns in -s that a community may hold something in; their locative ends in -ī."""


def _noun(word: str) -> str:
    if word in _IN_I:
        return f"{word[:-1]}ī"
    return _ending_changed(word, _NOUNS)


def _ending_changed(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    for ending, changed in endings:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return f"{word.removesuffix(ending)}{changed}"
    return word


def _begun_small(typed: str) -> str:
    words = tidy_text(typed)
    is_abbreviation = words[1:2].isupper()
    return words if is_abbreviation else f"{words[:1].lower()}{words[1:]}"
