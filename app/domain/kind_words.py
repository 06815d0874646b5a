"""Which kind of event people mean: "pedagogu pilnveides nodarbība", "Adventes vainagu darbnīca".

It knows words of three languages that tell of a kind, folded. The names of the kinds themselves
are in resources/event_kinds.json, and a centre's own kinds are handed in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.kinds import EventKind
from app.domain.search import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# The first that is found decides: a creative workshop is no mere workshop, and a professional
# development class is training. The most general words come last.
_RULES: Final = tuple(
    (kind, re.compile(rf"\b(?:{words})"))
    for kind, words in (
        (EventKind.CREATIVE_WORKSHOP, r"rados\w+ darbnic|creative workshop|tvorcesk\w+ master"),
        (EventKind.MASTERCLASS, r"meistarklas|meistardarbnic|master ?clas|master klas"),
        (EventKind.SEMINAR, r"seminar|vebinar|webinar"),
        (EventKind.CONFERENCE, r"konferenc|forum|conference|simpozij|symposium"),
        (EventKind.CAMP, r"nometn|camp\b|lager"),
        (EventKind.TRAINING, r"apmacib|pilnveid|training|trening|obucen"),
        (EventKind.COURSE, r"kurs(?:s|i|u|os)?\b|course|kursi"),
        (EventKind.LECTURE, r"lekcij|lecture|prieksrakst"),
        (EventKind.CLEANUP, r"talk[aus]\b|clean ?up|tolok|subbotnik"),
        (EventKind.FESTIVAL, r"festival"),
        (EventKind.EXHIBITION, r"izstad|exhibition|vistavk"),
        (EventKind.CONCERT, r"koncert|concert"),
        (EventKind.HIKE, r"pargajien|hike|hiking|pohod"),
        (EventKind.EXCURSION, r"ekskursij|izbrauk|excursion|field trip"),
        (EventKind.COMPETITION, r"konkurs|competition|viktorin|olimpiad"),
        (EventKind.SPORTS, r"sacens|turnir|sport|sorevnov|tournament"),
        (EventKind.WORKSHOP, r"darbnic|workshop|masterskaj"),
        (EventKind.DISCUSSION, r"diskusij|discussion|debat|obsuzden"),
        (EventKind.MEETING, r"sanaksm|sapulc|meeting|sobran|tiksan|vstrec"),
        (EventKind.MINI_PROJECT, r"mini ?projekt|mini ?project|mini ?proekt"),
        (EventKind.CELEBRATION, r"svetk|svinib|jubilej|eglit|celebration|prazdnik"),
        (EventKind.LESSON, r"nodarbib|lesson|class\b|zanjat|pulcin|kruzok"),
        (EventKind.EVENT, r"pasakum|event|meroprijat"),
    )
)  # fmt: skip


_CARRIED: Final = frozenset(kind.value for kind in EventKind)


@dataclass(frozen=True, slots=True)
class MeantKind:
    """The code of a kind; `is_exact` where the text is a name of the kind and says no more."""

    kind: str
    is_exact: bool


def meant_kind(text: str, names: Mapping[str, str]) -> MeantKind | None:
    """Return the kind that a text tells of, None where no word of it is known.

    `names` are folded names of kinds, the centre's own among them, with their codes.
    """
    folded = fold(text)
    if folded in names:
        return MeantKind(names[folded], is_exact=True)
    for name, code in names.items():
        if code not in _CARRIED and f" {name} " in f" {folded} ":
            return MeantKind(code, is_exact=False)
    for kind, words in _RULES:
        if words.search(folded):
            return MeantKind(kind.value, is_exact=False)
    return None


def folded_names(named: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return folded names with their codes from pairs of a code and a name; the first stands."""
    found: dict[str, str] = {}
    for code, name in named:
        found.setdefault(fold(name), code)
    return found
