"""How files from other laptops are told: who, when, what they would bring, in numbers.

It knows words, signs and tones. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.services.exchange import Standing
from app.services.wording.names import first_names
from app.texts import translate
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_KILOBYTE = 1_000
_MOST_NAMES = 5


@dataclass(frozen=True, slots=True)
class Look:
    """What a file is to this laptop: a word, a sign, a tone."""

    word: str
    sign: str
    tone: Tone


def size_words(size: int) -> str:
    """Return the size of a file for people: everything up to a letter's size is small."""
    kilobytes = max(1, round(size / _KILOBYTE))
    if kilobytes < _KILOBYTE:
        return translate("Exchange", "{size} kB").format(size=kilobytes)
    megabytes = round(kilobytes / _KILOBYTE)
    if megabytes < _KILOBYTE:
        return translate("Exchange", "{size} MB").format(size=megabytes)
    return translate("Exchange", "{size} GB").format(size=round(megabytes / _KILOBYTE))


def sender_words(sender: str, centres: Iterable[str]) -> str:
    """Return whose file it is, with the names of the centres in it."""
    named = shortened([one for one in centres if one != sender])
    return f"{sender} · {named}" if named else sender


def shortened(names: Sequence[str]) -> str:
    """Return names after each other; of many only the first."""
    return first_names(names, _MOST_NAMES)


def standing_look(standing: Standing) -> Look:
    """Return what a file is, before it is taken in."""
    match standing:
        case Standing.NEW:
            return Look(translate("Exchange", "Brings something new"), "import", Tone.GOOD)
        case Standing.NOTHING_NEW:
            return Look(translate("Exchange", "Nothing new"), "check", Tone.NEUTRAL)
        case Standing.KNOWN:
            return Look(translate("Exchange", "Already taken in"), "check", Tone.NEUTRAL)
        case Standing.OWN:
            return Look(translate("Exchange", "Saved on this laptop"), "laptop", Tone.NEUTRAL)


def taken_look() -> Look:
    """Return what a file is that was taken in just now."""
    return Look(translate("Exchange", "Taken in"), "check", Tone.GOOD)


def refused_look() -> Look:
    """Return what a file is that cannot be used."""
    return Look(translate("Exchange", "Cannot be used"), "trouble", Tone.TROUBLE)
