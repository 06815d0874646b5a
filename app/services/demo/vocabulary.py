"""The invented words that sample data is made of."""

from __future__ import annotations

from functools import cache

import msgspec

import resources

_FILE = "vocabulary.json"


class Generations(msgspec.Struct, frozen=True):
    """Given names as grandparents, parents and children bear them."""

    senior: tuple[str, ...]
    adult: tuple[str, ...]
    child: tuple[str, ...]


class ForeignName(msgspec.Struct, frozen=True):
    """A name of a minority as Latvian writes it, and as its own language does."""

    first: str
    last: str
    gender: str
    community: str
    original: str


class OrganisationPattern(msgspec.Struct, frozen=True):
    """How bodies of a kind are called; the places in braces are filled in."""

    kind: str
    pattern: str


class Activity(msgspec.Struct, frozen=True, rename={"audience": "for"}):
    """Something that centres do: for whom, and in which months if not in all."""

    title: str
    kind: str
    audience: str
    months: tuple[int, ...] = ()

    def fits(self, month: int) -> bool:
        """Say whether it is done in that month."""
        return not self.months or month in self.months


class Vocabulary(msgspec.Struct, frozen=True):
    """All the words."""

    given_female: Generations
    given_male: Generations
    surnames: tuple[tuple[str, str], ...]
    minority_names: tuple[ForeignName, ...]
    avoid_pairs: frozenset[str]
    organisation_patterns: tuple[OrganisationPattern, ...]
    organisation_names: tuple[str, ...]
    preschool_names: tuple[str, ...]
    activities: tuple[Activity, ...]
    mini_projects: tuple[str, ...]
    stories: tuple[str, ...]


@cache
def vocabulary() -> Vocabulary:
    """Return the carried words."""
    return msgspec.json.decode(resources.read_bytes(_FILE), type=Vocabulary)
