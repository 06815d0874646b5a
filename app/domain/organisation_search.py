"""The list of organisations: what a line shows, and how it is searched at each key.

It knows which words answer what was typed. It never fetches anything: a list is fetched once.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from app.domain.collation import sort_key
from app.domain.organisation_names import long_form, spelled_out
from app.domain.search import digits, is_slip, loose, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.ids import OrganisationId


@dataclass(frozen=True, slots=True)
class OrganisationLine:
    """An organisation in the list, for itself and for those that were joined with it.

    `id` is that of the one that is shown; `called` are all names, its own first.
    """

    id: OrganisationId
    name: str
    kind: str = "other"
    territory: str = ""
    is_informal: bool = False
    called: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    joined: int = 0
    people: int = 0
    events: int = 0

    @property
    def other_names(self) -> tuple[str, ...]:
        """Return what it is called besides its name."""
        return tuple(name for name in dict.fromkeys(self.called) if name != self.name)


@dataclass(frozen=True, slots=True)
class OrganisationFilter:
    """What a list is asked for; empty means everything. `territories` are codes, any of them."""

    text: str = ""
    kind: str = ""
    territories: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class OrganisationList:
    """All organisations, fetched once and searched at each key."""

    lines: tuple[OrganisationLine, ...] = ()

    def find(self, wanted: OrganisationFilter) -> tuple[OrganisationLine, ...]:
        """Return the lines that fit, in the order of the list.

        Where nothing is called so, those are returned whose words sound alike or differ by a slip.
        """
        fitting = tuple(line for line in self.lines if _passes(line, wanted))
        asked = tokens(wanted.text)
        if not asked:
            return fitting
        found = tuple(line for line in fitting if _answers(line, asked))
        return found or tuple(line for line in fitting if _nearly_answers(line, asked))

    def suggest(self, typed: str, limit: int) -> tuple[OrganisationLine, ...]:
        """Return the likeliest lines for a field: those first whose name begins as typed."""
        asked = tokens(typed)
        found = self.find(OrganisationFilter(typed))
        ranked = sorted(found, key=lambda line: (_rank(line, asked), sort_key(line.name)))
        return tuple(ranked[:limit])


def _passes(line: OrganisationLine, wanted: OrganisationFilter) -> bool:
    if wanted.kind and line.kind != wanted.kind:
        return False
    return not wanted.territories or line.territory in wanted.territories


@lru_cache(maxsize=16_384)
def _words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name, short ones both as typed and spelled out.

    Names are asked for at each key; folding two thousand of them again would be felt.
    """
    return tuple(dict.fromkeys((*tokens(name), *spelled_out(name))))


def _answers(line: OrganisationLine, asked: tuple[str, ...]) -> bool:
    words = [word for name in line.called for word in _words_of(name)]
    if all(_is_begun(part, words) for part in asked):
        return True
    number = digits("".join(asked))
    is_number = len(number) == len("".join(asked)) >= _SHORTEST
    return is_number and any(number in known for known in line.numbers)


_SHORTEST: Final = 3
"""Fewer digits or sounds than these begin everything."""


def _is_begun(part: str, words: Iterable[str]) -> bool:
    full = long_form(part)
    return any(word.startswith((part, full)) for word in words)


def _nearly_answers(line: OrganisationLine, asked: tuple[str, ...]) -> bool:
    words = [word for name in line.called for word in _words_of(name)]
    return all(_is_begun(part, words) or _is_nearly(part, words) for part in asked)


def _is_nearly(part: str, words: Iterable[str]) -> bool:
    """Tell whether a word sounds as typed, such as "Прейлю", or differs by a slip."""
    sound = loose(part)
    return len(sound) >= _SHORTEST and any(
        loose(word).startswith(sound)
        # Most words are of another length: that is seen before letters are compared.
        or (abs(len(word) - len(part)) <= 1 and is_slip(part, word))
        for word in words
    )


def _rank(line: OrganisationLine, asked: tuple[str, ...]) -> int:
    own = tokens(line.name)
    if own[: len(asked)] == asked:
        return 0
    if own and asked and own[0].startswith(asked[0]):
        return 1
    return 2 if all(_is_begun(part, _words_of(line.name)) for part in asked) else 3
