"""Records whose personal values are gone for ever, on every laptop.

The set of them only grows and is weighed by nothing: no clock, no later edit, no old file and no
restored backup brings a value of theirs back (docs/sync.md). It holds no name, only which record.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from app.domain.search import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.domain.ids import CentreId, LaptopId, PersonId

IN_PLACE: Final = "—"
"""What stands where a name stood among other words."""


class ErasureReason(StrEnum):
    """Why a person was erased. A choice and never free words: those could hold the name."""

    ASKED = "asked"  # the person, or a child's parent, asked for it
    TIME_OVER = "time_over"  # nothing needs the record any more
    MISTAKE = "mistake"  # it should never have been kept


@dataclass(frozen=True, slots=True)
class Erased:
    """One record that was erased: the number of its table and its id.

    `by` is the laptop where it was done, `at` the ISO date and time there, `reason` a stable word.
    """

    table: int
    record: bytes
    scope: CentreId
    by: LaptopId
    at: str
    reason: str


@dataclass(frozen=True, slots=True)
class Erasable:
    """A record that still tells of somebody, on the lists or off."""

    person: PersonId
    name: str = field(repr=False)
    centre: CentreId
    is_off: bool


@dataclass(frozen=True, slots=True)
class Mention:
    """A cell of somebody else's record in which a person is named, or its text without the name."""

    table: str
    record: bytes
    scope: bytes
    column: str
    text: str = field(repr=False)


_KEPT_OF_A_PAPER: Final = (
    "language", "title", "first_day", "last_day", "issued_on", "number", "kind", "kind_locative",
    "place", "hours", "hours_unit", "issue_place", "programme", "funder", "second_language",
    "programme_kind", "approval_authority", "approval_day", "approval_number", "topics",
)  # fmt: skip
_EMPTY_PAPER: Final[dict[str, Any]] = {
    "language": "lv",
    "recipient": "",
    "title": "",
    "first_day": "2000-01-01",
    "last_day": "2000-01-01",
    "issued_on": "2000-01-01",
    "issuer": {"name": ""},
}


def blank_paper(kept: str) -> str:
    """Return a frozen paper without the person: what the register counts stays.

    What is not known to tell nothing of a person goes, also what a later version adds. The same
    paper gives the same text on every laptop, and a blank one itself.
    """
    try:
        found = json.loads(kept)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        return _written(_EMPTY_PAPER)
    blank = {
        name: found[name]
        for name in _KEPT_OF_A_PAPER
        if isinstance(found.get(name), str | int | float)
    }
    issuer = found.get("issuer")
    name = issuer.get("name") if isinstance(issuer, dict) else ""
    kept_name = name if isinstance(name, str) else ""
    return _written({**_EMPTY_PAPER, **blank, "issuer": {"name": kept_name}})


def _written(paper: dict[str, Any]) -> str:
    # In ASCII: half a letter, which a forged paper may hold, could not be kept as text.
    return json.dumps(paper, sort_keys=True, separators=(",", ":"))


class Spellings:
    """Every way in which a person's name, e-mail and phone are known to be written.

    It finds them among other words. One word alone, such as a given name, is no one's.
    """

    def __init__(self, names: Iterable[str], contacts: Iterable[str] = ()) -> None:
        """Take full names in any form, and e-mails and phones."""
        found = {*_patterns(names), *map(_spaced, filter(_is_telling, contacts))}
        # The longest first: a double surname is not to be left by half.
        ordered = sorted(found, key=lambda one: (-len(one), one))
        self._pattern = (
            re.compile(rf"(?<!\w)(?:{'|'.join(ordered)})(?!\w)", re.IGNORECASE) if ordered else None
        )

    def __bool__(self) -> bool:
        return self._pattern is not None

    def are_in(self, text: str) -> bool:
        """Say whether the person is named in a text."""
        return self._pattern is not None and self._pattern.search(text) is not None

    def taken_out_of(self, text: str) -> str:
        """Return the text with a dash for the person."""
        return text if self._pattern is None else self._pattern.sub(IN_PLACE, text)


def _patterns(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        words = name.split()
        if len(words) < 2:
            continue
        for spelled in (words, [fold(word) for word in words]):
            yield r"\s+".join(map(re.escape, spelled))
            # As lists have it: the surname first, with a comma or without.
            yield r",?\s+".join(map(re.escape, (*spelled[-1:], " ".join(spelled[:-1]))))


_PHONE: Final = re.compile(r"\+?\d(?:[\s()-]*\d){6,14}")
_ADDRESS: Final = re.compile(r"[^\s@]+@[^\s@]+")
_DAY: Final = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_HOME: Final = "+371"


def _is_telling(contact: str) -> bool:
    """Say whether it is a whole phone number or address: anything else may be an ordinary word."""
    kept = contact.strip()
    return bool(_PHONE.fullmatch(kept) or _ADDRESS.fullmatch(kept))


def _spaced(contact: str) -> str:
    if "@" in contact:
        return re.escape(contact.strip())
    digits = "".join(char for char in contact if char.isdigit() or char == "+")
    own = digits.removeprefix(_HOME)
    # A number that could be a day is not looked for as days are written.
    between = r"\s*" if _DAY.fullmatch(own) else r"[\s-]*"
    spelled = between.join(map(re.escape, own))
    # Kept with the code of the country, a number is mostly written without.
    return spelled if own == digits else rf"(?:(?:\+|00)?371[\s-]*)?{spelled}"
