"""The words of plans of events: what headings promise, and numbers of people in cells.

It knows words of three languages, folded; the rows they stand in are read elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.domain.events import (
    ACADEMIC_HOUR_MINUTES,
    CLOCK_HOUR_MINUTES,
    EventState,
    ProgrammeKind,
)
from app.domain.events_lists import ALL_AGES, EventColumn
from app.domain.kinds import HeadcountCategory
from app.domain.search import fold
from app.spreadsheets.days import days_of, month_of, times_of
from app.spreadsheets.record_columns import Vocabulary, has_digit, rules

MOST_PEOPLE: Final = 99_999

_SOME_YEAR: Final = 2026
"""Any year does where only the form of a day is asked."""


def _is_day(cell: str) -> bool:
    if cell.strip(". ").isdecimal():
        return True
    return days_of(cell, _SOME_YEAR) is not None or month_of(cell) is not None


def _is_time(cell: str) -> bool:
    return times_of(cell) is not None


_CHILDREN: Final = r"bern\w*|child\w*|kids|deti|detej|skolen\w*"
_YOUNG: Final = r"jaunies\w*|young|youth|teen\w*|pusaudz\w*|molodez\w*|podrost\w*"
_ADULTS: Final = r"pieaug\w*|adults?|vzrosl\w*|vecaki|vecaku"
_SENIORS: Final = r"senior\w*|pensionar\w*|elderly|pensioner\w*|pozil\w*"
_PEOPLE: Final = (
    r"dalibniek\w*|dalibniec\w*|apmeklet\w*|skait\w*|cilvek\w*|kopa|participants?|visitors?|"
    r"attend\w*|headcount|people|total|ucastnik\w*|posetitel\w*|kolicestv\w*|vsego|celovek"
)
_APPROVED: Final = r"saskano\w*|approv\w*|soglasov\w*"
_EXPECTED: Final = r"planot\w*|paredz\w*|gaidam\w*|expected|planned|planir\w*|ozida\w*"

PLAN: Final = Vocabulary(
    naming=EventColumn.TITLE,
    many=frozenset({EventColumn.NOTE, EventColumn.PARTNERS, EventColumn.FACILITATOR}),
    otherwise=EventColumn.NOTE,
    fits={
        EventColumn.DAY: _is_day,
        EventColumn.LAST_DAY: _is_day,
        EventColumn.TIME: _is_time,
        EventColumn.COUNT: has_digit,
        EventColumn.CHILDREN: has_digit,
        EventColumn.YOUNG: has_digit,
        EventColumn.ADULTS: has_digit,
        EventColumn.SENIORS: has_digit,
        EventColumn.CATEGORIES: has_digit,
        EventColumn.CAPACITY: has_digit,
        EventColumn.HOURS: has_digit,
        EventColumn.APPROVED_ON: _is_day,
    },
    rules=rules(
        # Before all others: these headings have words of days, numbers and kinds in them. Only
        # what is said of a programme: plans have columns for who agreed to an event, too.
        (EventColumn.APPROVED_ON, rf"\bprogramm\w* ({_APPROVED}) (datums|on|data)\b"),
        (
            EventColumn.APPROVAL_NUMBER,
            rf"\b({_APPROVED}) numurs\b|\bnumber of the approval\b|\bnomer ({_APPROVED})\b",
        ),
        (
            EventColumn.PROGRAMME_KIND,
            rf"\b({_APPROVED}) programmas veids\b|\b(kind of|vid) ({_APPROVED}) programm\w*",
        ),
        (
            EventColumn.APPROVED_BY,
            rf"^programm\w* ({_APPROVED})( by)?$|^kem ({_APPROVED}) programm\w*$",
        ),
        (
            EventColumn.TOPICS,
            r"\b(programmas temati|topics of the programme|tem[iy] programm[iy])\b",
        ),
        (EventColumn.NOTHING, r"^(nr|npk|n ?p ?k|nr p k|n p p|no|id)$"),
        (EventColumn.NOTHING, r"\b(timestamp|laika zimog\w*|order date|e ?past\w*|email)\b"),
        (
            EventColumn.NOTHING,
            # Who registered or stands on a list by name was not counted without a name.
            (
                r"\b(pieteik\w*|registered|zajavk\w*|pec saraksta|by name|po spisku|"
                r"apliecinajum\w*|certificat\w*|podtverzd\w*)\b"
            ),
        ),
        (EventColumn.CATEGORIES, r"\b(pa kategorijam|by categor(y|ies)|po kategorijam)\b"),
        (
            EventColumn.PRESENT,
            (
                r"\b(organizacij\w* klat|klatesos\w* organizacij\w*|organi[sz]ations present|"
                r"prisutstv\w* organizacii)\b"
            ),
        ),
        (
            EventColumn.SESSIONS,
            r"\b(number of sessions|(nodarbibu|reizu|sesiju) skaits|kolicestvo zanjatij)\b",
        ),
        (
            EventColumn.CAPACITY,
            (
                r"\b(vietu skait\w*|max\w*|maks\w*|limits?|capacity|vmestimost|"
                r"kolicestvo mest)\b|^places$"
            ),
        ),
        (EventColumn.NOTE, rf"\b({_EXPECTED})\b.*\b({_PEOPLE})\b"),
        (EventColumn.MINI_PROJECT, r"\b(mini ?proj\w*|mini ?proekt\w*|projekts|project|proekt)\b"),
        (
            EventColumn.TITLE,
            (
                r"\b(nosaukum\w*|title|event name|activity name|nazvan\w*)\b|"
                r"^(pasakums|pasakumi|notikums|aktivitate|aktivitates|tema|temats|event|activity|"
                r"meroprijatie|subject|nodarbibas tema)$"
            ),
        ),
        (
            EventColumn.LAST_DAY,
            (
                r"\b((beigu|nosleguma|pedejais) (datums|diena)|datums lidz|end date|last day|"
                r"data okoncanija)\b"
            ),
        ),
        (
            EventColumn.END,
            r"^(beigas|beigu laiks|laiks lidz|lidz( plkst)?|end( time)?|okoncanie|konec)$",
        ),
        (
            EventColumn.DAY,
            (
                r"\b(datum\w*|dates?|data|dati)\b|"
                r"^(diena|dienas|kad|day|days|when|den|dni|kogda|norises laiks)$"
            ),
        ),
        (
            EventColumn.TIME,
            (
                r"^(laiks|norises laiks|plkst|pulkst\w*|sakums|sakuma laiks|laiks no|no( plkst)?|"
                r"time|start( time)?|hour|vremja|nacalo)$"
            ),
        ),
        (EventColumn.DAY, r"^laiks$|^time$|^vremja$"),
        (
            EventColumn.HOURS,
            r"\b(stund\w*|ilgum\w*|hours?|duration|casi|casov|cas|prodolzitel\w*|ak h|akad\w*)\b",
        ),
        (
            EventColumn.PLACE,
            r"\b(viet[au]|telpa|adrese|place|venue|location|room|mesto|adres|kur)\b",
        ),
        (EventColumn.LANGUAGE, r"\b(valod\w*|languages?|jazik\w*)\b"),
        (
            EventColumn.KIND,
            r"\b(veid[sa]|tips|kategorija|forma|formats|kind|type|format|vid|tip)\b",
        ),
        (
            EventColumn.STATE,
            r"\b(statuss?|stavoklis|state|norise|notika|notikusi|izpild\w*|sostojanie)\b",
        ),
        (EventColumn.CHILDREN, rf"^[\w ]*\b({_CHILDREN})\b"),
        (EventColumn.YOUNG, rf"\b({_YOUNG})\b"),
        (EventColumn.SENIORS, rf"\b({_SENIORS})\b"),
        (EventColumn.ADULTS, rf"\b({_ADULTS})\b"),
        (EventColumn.PARTNERS, r"\b(\w*partner\w*|sadarbib\w*|lidzorganizat\w*)\b"),
        (
            EventColumn.FACILITATOR,
            (
                r"\b(vadit\w*|vada|pasniedz\w*|lektor\w*|meistars|meistare|trener\w*|"
                r"facilitators?|trainers?|lecturers?|teachers?|speakers?|vedus\w*|prepodavat\w*)\b"
            ),
        ),
        (
            EventColumn.RESPONSIBLE,
            r"\b(atbildig\w*|koordinator\w*|responsible|coordinators?|otvetstven\w*)\b",
        ),
        (
            EventColumn.ORGANISER,
            r"\b(organizetaj\w*|organizator\w*|rikotaj\w*|organi[sz]ers?|host)\b",
        ),
        (EventColumn.COUNT, rf"\b({_PEOPLE})\b"),
        (
            EventColumn.NOTE,
            (
                r"\b(piezim\w*|aprakst\w*|satur\w*|komentar\w*|rezultat\w*|merk\w*|auditorija|"
                r"notes?|comments?|remarks?|description|content|primecan\w*|opisan\w*|soderzan\w*)\b"
            ),
        ),
    ),
)

COUNTING: Final = {
    EventColumn.COUNT: ALL_AGES,
    EventColumn.CHILDREN: HeadcountCategory.CHILDREN.value,
    EventColumn.YOUNG: HeadcountCategory.YOUNG.value,
    EventColumn.ADULTS: HeadcountCategory.ADULTS.value,
    EventColumn.SENIORS: HeadcountCategory.SENIORS.value,
}
"""The columns of numbers of people, with the category that each counts."""

# Numbers of people

_GROUPED: Final = re.compile(r"(?<=\d)[\s\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}](?=\d{3}\b)")
_WHOLE: Final = re.compile(r"(\d{1,6})(?:[.,]0+)?")
_ABOUT: Final = re.compile(r"(?:~|≈|>|ap|apm|aptuveni|apmeram|ca|c|about|okolo|virs|vairak ka)\W*")
_NAMED: Final = re.compile(
    rf"(\d{{1,6}})\W*(?:(?P<children>{_CHILDREN})|(?P<young>{_YOUNG})|(?P<adults>{_ADULTS})|"
    rf"(?P<seniors>{_SENIORS}))\b"
)
_LEADING: Final = re.compile(r"\d{1,6}\b")
_PEOPLE_WORD: Final = re.compile(rf"(\d{{1,6}})\W*(?:{_PEOPLE}|cilv|dal|pers|pers\w*)?\W*")


@dataclass(frozen=True, slots=True)
class Counted:
    """The numbers of a cell by category; `is_about` where it says that it is not exact."""

    counts: tuple[tuple[str, int], ...]
    is_about: bool = False


def counted(text: str, category: str) -> Counted | None:
    """Return how many people a cell counts, None where it says none: "50 (20 bērni)", "~180".

    A number without a word is of the category of its column.
    """
    text = _GROUPED.sub("", text.strip())
    if whole := _WHOLE.fullmatch(text):
        return _checked([(category, int(whole[1]))])
    if text.startswith(("-", "–", "−")):
        return None  # nobody counts fewer than none
    folded = " ".join(fold(text.replace("+", " plus ")).split())
    named = [
        (str(found.lastgroup), int(found[1]))
        for found in _NAMED.finditer(folded)
        if found.lastgroup
    ]
    if named:
        leading = None if _NAMED.match(folded) else _LEADING.match(folded)
        rest = int(leading[0]) - sum(count for _, count in named) if leading else 0
        return _checked([*named, *([(ALL_AGES, rest)] if rest > 0 else [])])
    about = bool(_ABOUT.match(text.lower()) or _ABOUT.match(folded)) or text.endswith("+")
    bare = re.sub(r"^(?:ap|apm|aptuveni|apmeram|ca|about|okolo|virs|vairak ka) ", "", folded)
    found = _PEOPLE_WORD.fullmatch(bare.removesuffix(" plus"))
    return _checked([(category, int(found[1]))], is_about=about) if found else None


def by_name(text: str) -> tuple[tuple[str, int | None], ...]:
    """Return the parts of "Children: 12; Adults: 3" with their numbers, None where one has none."""
    found: list[tuple[str, int | None]] = []
    for part in text.split(";"):
        name, colon, number = part.strip().rpartition(":")
        digits = _GROUPED.sub("", number.strip())
        if colon and digits.isdecimal() and int(digits) <= MOST_PEOPLE:
            found.append((name.strip(), int(digits)))
        elif part.strip():
            found.append((part.strip(), None))
    return tuple(found)


_WITH_PEOPLE: Final = re.compile(r"(?P<name>.+?)\s*\((?P<people>\d{1,5})\)")


def body_with_people(text: str) -> tuple[str, int | None]:
    """Return an organisation and how many people stood for it: "Skola (12)"."""
    found = _WITH_PEOPLE.fullmatch(text)
    return (text, None) if found is None else (found["name"], int(found["people"]))


def _checked(counts: list[tuple[str, int]], *, is_about: bool = False) -> Counted | None:
    if any(count > MOST_PEOPLE for _, count in counts):
        return None
    summed: dict[str, int] = {}
    for category, count in counts:
        summed[category] = summed.get(category, 0) + count
    return Counted(tuple(summed.items()), is_about=is_about)


# Hours, states, languages

_HOURS: Final = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)\s*(.*)")


def minutes_of(text: str) -> int | None:
    """Return the minutes that a cell of hours states: academic ones, unless it says otherwise."""
    found = _HOURS.fullmatch(text.strip())
    if not found:
        return None
    number = float(found[1].replace(",", "."))
    unit = fold(found[2])
    if unit.startswith("min"):
        return round(number)
    is_clock = unit.startswith(("astr", "clock", "cas"))
    return round(number * (CLOCK_HOUR_MINUTES if is_clock else ACADEMIC_HOUR_MINUTES))


def says_hours(text: str, minutes: int) -> bool:
    """Tell whether a cell of hours says the same as a length in minutes, in either unit."""
    found = _HOURS.fullmatch(text.strip())
    if not found or not minutes:
        return False
    number = float(found[1].replace(",", "."))
    units = (ACADEMIC_HOUR_MINUTES, CLOCK_HOUR_MINUTES)
    return any(round(number * unit) == minutes for unit in units)


_STATES: Final = (
    (EventState.CANCELLED, re.compile(r"\b(atcel\w*|atlikt\w*|nenotika|cancel\w*|otmen\w*)\b")),
    (EventState.PLANNED, re.compile(r"\b(plan\w*|ne|no|net|bus|paredz\w*|gaida\w*|zaplan\w*)\b")),
    (
        EventState.HELD,
        re.compile(r"\b(noti[kc]\w*|ja|ir|izpild\w*|pabeigt\w*|realiz\w*|held|done|yes|sostojal\w*|"
                   r"proved\w*|x|v|ok|da)\b"),
    ),
)  # fmt: skip


def state_of(text: str) -> EventState | None:
    """Return what a cell says about how far an event has come."""
    folded = fold(text)
    if text.strip() in {"✓", "✔", "+"}:
        return EventState.HELD
    return next((state for state, words in _STATES if words.search(folded)), None)


_LANGUAGES: Final = (
    ("lv", r"latvi|latis|latys|\blv\b"), ("ltg", r"latgal"), ("ru", r"kriev|russ|\bru\b"),
    ("en", r"anglu|english|anglij|\ben\b"), ("uk", r"ukrain|\bua\b|\buk\b"),
    ("pl", r"polu|polish|pols|\bpl\b"),
)  # fmt: skip
_LANGUAGE_WORDS: Final = tuple((code, re.compile(words)) for code, words in _LANGUAGES)


def languages_of(text: str) -> tuple[str, ...]:
    """Return the codes of the languages that a cell names, in the order of our list."""
    folded = fold(text)
    return tuple(code for code, words in _LANGUAGE_WORDS if words.search(folded))


def programme_kind_of(cell: str) -> str:
    """Return the kind of an approved programme that a cell names, "" for none."""
    folded = fold(cell)
    if not folded:
        return ""
    if re.search(r"\b(neformal\w*|non ?formal|neformaln\w*)\b", folded):
        return ProgrammeKind.NON_FORMAL
    # In Cyrillic these letters look alike, and fold to "v" where a B was meant.
    found = re.search(r"(?:^|\s)([abv])(?:\s|$)", folded)
    if found is None:
        return ""
    return ProgrammeKind.A if found[1] == "a" else ProgrammeKind.B
