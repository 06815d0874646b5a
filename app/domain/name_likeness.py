"""How alike the names of two people are: one word for the whole comparison.

It knows diacritics, scripts, swapped names, slips, double names and the surnames of families. It
knows nothing else about the two, and it never decides that they are one person.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from app.domain.families import is_gendered_pair
from app.domain.search import is_slip, loose, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator


class Named(Protocol):
    """Somebody with names in up to three spellings."""

    @property
    def given(self) -> str:
        """The given name."""
        ...

    @property
    def surname(self) -> str:
        """The surname."""
        ...

    @property
    def original_name(self) -> str:
        """The full name in its own script, "" where it is not known."""
        ...

    @property
    def certificate_name(self) -> str:
        """The full name as certificates carry it, "" where it is the usual one."""
        ...


class NameLikeness(StrEnum):
    """How alike two names are, the likeliest first; the words are stable."""

    SAME = "same_name"
    UNMARKED = "unmarked_name"
    OTHER_SCRIPT = "other_script"
    SWAPPED = "swapped_name"
    SOUNDS_ALIKE = "similar_name"
    PART_OF_NAME = "part_of_name"
    SLIP = "slip_in_name"
    SURNAME_ENDING = "surname_ending"
    OTHER_SURNAME = "other_surname"
    SOUNDS_NEAR = "near_name"
    OTHER = "other_given_name"


_ORDER = {likeness: place for place, likeness in enumerate(NameLikeness)}


@lru_cache(maxsize=65536)
def words_of(name: str) -> tuple[str, ...]:
    """Return the folded words of a name; names repeat, and folding is slow."""
    return tokens(name)


@lru_cache(maxsize=65536)
def sounds_of(name: str) -> tuple[str, ...]:
    """Return how the words of a name sound, in no order."""
    return tuple(sorted(map(loose, words_of(name))))


def compare_names(
    one: Named, other: Named, given_names: frozenset[str] = frozenset()
) -> NameLikeness:
    """Return how alike the two names are in the spellings that are the most alike.

    `given_names` are known ones, folded: Daiga is no slip for Daina, least of all among twins.
    """
    likeness = _compare_usual(one, other, given_names)
    for spelling, further in _other_spellings(one, other):
        if _ORDER[likeness] <= _ORDER[NameLikeness.OTHER_SCRIPT]:
            break
        likeness = min(likeness, _compare_full(spelling, further), key=_ORDER.__getitem__)
    return likeness


def _other_spellings(one: Named, other: Named) -> Iterator[tuple[str, str]]:
    """Yield the further spellings of each beside all spellings of the other."""
    mine = (one.original_name, one.certificate_name)
    theirs = (other.original_name, other.certificate_name)
    usual, other_usual = f"{one.given} {one.surname}", f"{other.given} {other.surname}"
    for spelling in filter(None, mine):
        yield spelling, other_usual
        for further in filter(None, theirs):
            yield spelling, further
    for further in filter(None, theirs):
        yield usual, further


def _compare_full(one: str, other: str) -> NameLikeness:
    """Compare full names: which of their words are given names is not known."""
    if sorted(words_of(one)) == sorted(words_of(other)):
        return NameLikeness.OTHER_SCRIPT
    if sounds_of(one) == sounds_of(other):
        return NameLikeness.OTHER_SCRIPT
    return NameLikeness.OTHER


def _compare_usual(one: Named, other: Named, given_names: frozenset[str]) -> NameLikeness:
    if one.given.casefold() == other.given.casefold() and (
        one.surname.casefold() == other.surname.casefold()
    ):
        return NameLikeness.SAME
    given, other_given = words_of(one.given), words_of(other.given)
    surname, other_surname = words_of(one.surname), words_of(other.surname)
    if (given, surname) == (other_given, other_surname):
        has_other_script = _is_cyrillic(one.given) is not _is_cyrillic(other.given)
        return NameLikeness.OTHER_SCRIPT if has_other_script else NameLikeness.UNMARKED
    if sorted(given + surname) == sorted(other_given + other_surname):
        return NameLikeness.SWAPPED
    return _compare_sounds(one, other) or _compare_parts(one, other, given_names)


def _compare_sounds(one: Named, other: Named) -> NameLikeness | None:
    full, other_full = f"{one.given} {one.surname}", f"{other.given} {other.surname}"
    if sounds_of(full) != sounds_of(other_full):
        return None
    if _is_cyrillic(full) is not _is_cyrillic(other_full):
        return NameLikeness.OTHER_SCRIPT
    if _lengths_differ(one.given, other.given):
        # Marija and Māra sound alike to a machine only.
        return NameLikeness.SOUNDS_NEAR
    return NameLikeness.SOUNDS_ALIKE


def _compare_parts(one: Named, other: Named, given_names: frozenset[str]) -> NameLikeness:
    givens = _compare_words(one.given, other.given)
    if givens is _Words.SLIP and given_names.issuperset(
        words_of(one.given) + words_of(other.given)
    ):
        givens = _Words.OTHER
    surnames = _compare_words(one.surname, other.surname)
    if givens is _Words.OTHER:
        return NameLikeness.OTHER
    if is_gendered_pair(one.surname, other.surname):
        return NameLikeness.OTHER if givens is _Words.SLIP else NameLikeness.SURNAME_ENDING
    if surnames is _Words.OTHER:
        return _with_another_surname(one, other, givens)
    return NameLikeness.SLIP if _Words.SLIP in {givens, surnames} else NameLikeness.PART_OF_NAME


def _with_another_surname(one: Named, other: Named, givens: _Words) -> NameLikeness:
    if givens is _Words.SLIP:
        return NameLikeness.OTHER
    is_left_out = not one.surname or not other.surname
    return NameLikeness.PART_OF_NAME if is_left_out else NameLikeness.OTHER_SURNAME


class _Words(StrEnum):
    """How alike the given names or the surnames are."""

    SAME = "same"
    PART = "part"
    SLIP = "slip"
    OTHER = "other"


def _compare_words(one: str, other: str) -> _Words:
    if sounds_of(one) == sounds_of(other):
        return _Words.SAME
    words, others = words_of(one), words_of(other)
    if set(words) & set(others):
        return _Words.PART if len(words) != len(others) else _Words.OTHER
    if len(words) == len(others) == 1 and is_slip(words[0], others[0]):
        return _Words.SLIP
    return _Words.OTHER


def _lengths_differ(one: str, other: str) -> bool:
    return abs(len(words_joined(one)) - len(words_joined(other))) > 1


def words_joined(name: str) -> str:
    """Return the folded words of a name in one."""
    return "".join(words_of(name))


def _is_cyrillic(text: str) -> bool:
    return any("Ѐ" <= char <= "ӿ" for char in text)
