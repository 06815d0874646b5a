"""What a file does, in words: the sentences of its card, and of the report that stays.

Each record by itself is told by app.services.wording.import_items.
"""

from __future__ import annotations

from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.domain.imports import OWN_AFFAIRS, ImportReport, ItemKind, TableCounts
from app.services.wording.history import when_words
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from app.domain.bundles import MassDeletion
    from app.services.taking_in import TakenIn

    Count = Callable[[int], str]
    Words = Callable[[], str]


def standing_lines(taken: TakenIn) -> tuple[str, ...]:
    """Return what a file means that is old, known or our own, in plain words; () for a new one."""
    lines = []
    match taken.standing.value:
        case "own":
            lines.append(
                translate(
                    "Exchange", "This file was saved on this laptop. There is nothing to take in."
                )
            )
        case "known":
            lines.append(translate("Exchange", "This file was taken in before. It does no harm."))
        case "nothing_new":
            lines.append(translate("Exchange", "Everything in this file is here already."))
    if taken.newer and taken.standing.value in {"new", "nothing_new"}:
        lines.append(
            translate(
                "Imports",
                "A newer file from this laptop, saved {moment}, was taken in already. This one "
                "does no harm: whatever is newer stands.",
            ).format(moment=moment_words(taken.newer))
        )
    return tuple(lines)


def brought_lines(taken: TakenIn) -> tuple[str, ...]:
    """Return what a file brings, a sentence for each thing to know, with what to do next."""
    return (
        *(_mass_words(one, taken.sender) for one in taken.mass_deletions),
        *report_lines(taken.report, believable=taken.believable),
        *_alike_lines(taken.alike),
    )


def report_lines(report: ImportReport, *, believable: int = 0) -> tuple[str, ...]:
    """Return what a file did or would do, as far as it is kept for good.

    Of shared records that wait so many are `believable`: a coordinator is told of them by
    app.services.wording.believing, for no other file will come for those.
    """
    awaiting = max(0, report.total(ItemKind.AWAITING) - believable)
    told = (*_counted_lines(report), *_leave_lines(report.leave), *_remarks(report, awaiting))
    if told or not any(one.of(kind) for one in report.tables for kind in ItemKind):
        return told
    return (own_notes_words(),)


def own_notes_words() -> str:
    """Return the sentence about a file that brings nothing people would look at."""
    return translate("Imports", "Only notes that Kopā keeps for itself, such as for its keys.")


def _counted_lines(report: ImportReport) -> Iterator[str]:
    lines = (
        (translate("Exchange", "New: {records}"), ItemKind.NEW),
        (translate("Exchange", "Changed: {records}"), ItemKind.CHANGED),
        (translate("Exchange", "Taken off the lists: {records}"), ItemKind.DELETED),
    )
    for words, kind in lines:
        records = _listed(report.tables, kind)
        if records:
            yield words.format(records=records)


def _remarks(report: ImportReport, awaiting: int) -> Iterator[str]:
    if conflicts := report.total(ItemKind.CONFLICT):
        yield translate(
            "Imports",
            "%n entries were changed on two laptops; the later change stands. The other one can be "
            "put back for 90\N{NO-BREAK SPACE}days, under Differences.",
            n=conflicts,
        )
    if report.people_erased:
        yield translate(
            "Imports",
            "%n people were erased for ever on another laptop, and so they are here.",
            n=report.people_erased,
        )
    elif report.erased:
        yield translate(
            "Imports",
            "What was erased for ever on another laptop does not come back here: %n records.",
            n=report.erased,
        )
    if awaiting:
        yield translate(
            "Imports",
            "%n records that the whole programme shares were changed there. Here they change with "
            "the next file from a coordinator.",
            n=awaiting,
        )
    if aside := report.total(ItemKind.SET_ASIDE):
        yield translate(
            "Imports",
            "%n records contradict ones that are here, and stay out. Ask the sender about them.",
            n=aside,
        )
    if report.foreign:
        yield translate(
            "Imports",
            "%n records hold something that only a newer Kopā knows. It is kept and passed on. You "
            "will see it once the newer Kopā is installed here.",
            n=report.foreign,
        )
    if report.disagreeing:
        yield translate(
            "Imports",
            "The two laptops differ, though both had seen the same changes: {records}. Send each "
            "other a new file. If this is said again then, tell your coordinator.",
        ).format(records=several_words(report.disagreeing))


def _leave_lines(leave: str) -> tuple[str, ...]:
    if not leave:
        return ()
    words = translate("Imports", "Reason given for so many deletions: {reason}")
    return (words.format(reason=leave),)


def _mass_words(one: MassDeletion, sender: str) -> str:
    return translate(
        "Imports",
        "This file deletes many records at once: {deleted} of {of} ({records}). Before you import, "
        "ask {sender} whether that is meant.",
    ).format(deleted=one.deleted, of=one.of, records=several_words((one.table,)), sender=sender)


def _alike_lines(alike: int | None) -> tuple[str, ...]:
    if alike is None:
        words = translate(
            "Imports",
            "So many people are new that they were not compared with those who are here. After "
            "importing, look at Possible duplicates.",
        )
        return (words,)
    if not alike:
        return ()
    words = translate(
        "Imports",
        "%n new records look like one that is here already. After importing, Possible duplicates "
        "shows people side by side.",
        n=alike,
    )
    return (words,)


def _listed(tables: Iterable[TableCounts], kind: ItemKind) -> str:
    """Return "3 events, 41 attendances"; what people have no word for is summed up at the end.

    What the program keeps for itself is left out, save for copies of scans.
    """
    told, others = [], 0
    for counts in tables:
        n = counts.of(kind)
        words = _COUNTS.get(counts.subject)
        if words is None:
            others += 0 if counts.subject in OWN_AFFAIRS else n
        elif n:
            told.append(words(n))
    if others:
        told.append(translate("Exchange", "%n other records", n=others))
    return ", ".join(told)


def count_words(table: str, count: int) -> str:
    """Return "41 attendances"."""
    words = _COUNTS.get(table)
    return translate("Exchange", "%n other records", n=count) if words is None else words(count)


def several_words(tables: Iterable[str]) -> str:
    """Return "people, events"; what people have no word for comes last."""
    every = tuple(tables)
    names = [_PLURALS[one]() for one in every if one in _PLURALS]
    if len(names) < len(every):
        names.append(translate("Imports", "other records"))
    return ", ".join(names)


def moment_words(iso: str) -> str:
    """Return a kept moment on the wall of the room, "" where none is known."""
    return when_words(datetime.fromisoformat(iso)) if iso else ""


_COUNTS: Final[Mapping[str, Count]] = MappingProxyType(
    {
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
)

_PLURALS: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "centre": lambda: translate("Imports", "centres"),
        "organisation": lambda: translate("Imports", "organisations"),
        "person": lambda: translate("Imports", "people"),
        "consent": lambda: translate("Imports", "consents"),
        "mini_project": lambda: translate("Imports", "mini-projects"),
        "event": lambda: translate("Imports", "events"),
        "session": lambda: translate("Imports", "sessions"),
        "registration": lambda: translate("Imports", "registrations"),
        "attendance": lambda: translate("Imports", "attendance"),
        "headcount": lambda: translate("Imports", "headcounts"),
        "certificate": lambda: translate("Imports", "certificates"),
        "evidence": lambda: translate("Imports", "scans and photos"),
    }
)
