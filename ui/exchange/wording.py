"""How files from other laptops are told: who, when, what they would bring, in numbers.

It knows words, signs and tones. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.dates import numeric, time_text
from app.services.exchange import Standing
from app.texts import language, translate
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.services.exchange import TableCounts, TakenIn

_KILOBYTE = 1_000


@dataclass(frozen=True, slots=True)
class Look:
    """What a file is to this laptop: a word, a sign, a tone."""

    word: str
    sign: str
    tone: Tone


def moment_words(iso: str) -> str:
    """Return a kept moment as the clock on the wall showed it: "22.11.2026, 13:05"."""
    if not iso:
        return ""
    moment = datetime.fromisoformat(iso).astimezone()
    day, time = numeric(moment.date(), language()), time_text(moment.time(), language())
    return f"{day}, {time}"


def size_words(size: int) -> str:
    """Return the size of a file for people: everything up to a letter's size is small."""
    kilobytes = max(1, round(size / _KILOBYTE))
    if kilobytes < _KILOBYTE:
        return translate("Exchange", "{size} kB").format(size=kilobytes)
    return translate("Exchange", "{size} MB").format(size=round(kilobytes / _KILOBYTE))


def sender_words(sender: str, centres: Iterable[str]) -> str:
    """Return whose file it is, with the codes of the centres in it."""
    codes = ", ".join(centres)
    return f"{sender} · {codes}" if codes else sender


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


def standing_sentence(standing: Standing) -> str:
    """Return what a file means that brings nothing, "" for one that does."""
    match standing:
        case Standing.NOTHING_NEW:
            return translate("Exchange", "Everything in this file is here already.")
        case Standing.KNOWN:
            return translate("Exchange", "This file was taken in before. It does no harm.")
        case Standing.OWN:
            return translate(
                "Exchange", "This file was saved on this laptop. There is nothing to take in."
            )
        case Standing.NEW:
            return ""


def brought_lines(brought: TakenIn) -> tuple[str, ...]:
    """Return what a file brings, a line for each kind of change that there is."""
    lines = (
        (translate("Exchange", "New: {records}"), _listed(brought.tables, _new)),
        (translate("Exchange", "Changed: {records}"), _listed(brought.tables, _changed)),
        (
            translate("Exchange", "Taken off the lists: {records}"),
            _listed(brought.tables, _deleted),
        ),
    )
    told = [words.format(records=records) for words, records in lines if records]
    if brought.conflicts:
        told.append(
            translate(
                "Exchange",
                "%n entries were changed on both laptops; the later change stands.",
                n=brought.conflicts,
            )
        )
    if brought.set_aside:
        told.append(
            translate("Exchange", "%n records set aside as contradictory", n=brought.set_aside)
        )
    return tuple(told)


def _new(counts: TableCounts) -> int:
    return counts.new


def _changed(counts: TableCounts) -> int:
    return counts.changed


def _deleted(counts: TableCounts) -> int:
    return counts.deleted


def _listed(tables: Iterable[TableCounts], number: Callable[[TableCounts], int]) -> str:
    """Return "3 events, 41 attendances"; what people have no word for is summed up at the end."""
    told, others = [], 0
    for counts in tables:
        n = number(counts)
        words = _SUBJECTS.get(counts.subject)
        if words is None:
            others += n
        elif n:
            told.append(words(n))
    if others:
        told.append(translate("Exchange", "%n other records", n=others))
    return ", ".join(told)


_SUBJECTS: dict[str, Callable[[int], str]] = {
    "centre": lambda n: translate("Exchange", "%n centres", n=n),
    "organisation": lambda n: translate("Exchange", "%n organisations", n=n),
    "person": lambda n: translate("Exchange", "%n people", n=n),
    "consent": lambda n: translate("Exchange", "%n consents", n=n),
    "mini_project": lambda n: translate("Exchange", "%n mini-projects", n=n),
    "event": lambda n: translate("Exchange", "%n events", n=n),
    "session": lambda n: translate("Exchange", "%n sessions", n=n),
    "registration": lambda n: translate("Exchange", "%n registrations", n=n),
    "attendance": lambda n: translate("Exchange", "%n attendances", n=n),
    "headcount": lambda n: translate("Exchange", "%n headcounts", n=n),
    "organisation_presence": lambda n: translate(
        "Exchange", "%n organisations noted as present", n=n
    ),
    "certificate": lambda n: translate("Exchange", "%n certificates", n=n),
    "evidence": lambda n: translate("Exchange", "%n scans and photos", n=n),
    # Pieces of pages: their number means nothing to anybody.
    "evidence_piece": lambda _: translate("Exchange", "pictures of scans"),
}
