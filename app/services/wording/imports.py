"""What a file does, in words: the sentences of a card, and every record that it touches.

Changes are told as the history tells them (app.services.wording.history).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from app.domain.differences import Said
from app.domain.history import CellChange
from app.domain.imports import NOBODY, OWN_AFFAIRS, ImportReport, ItemKind, TableCounts
from app.services.wording.differences import UNREADABLE, source_words, subject_words
from app.services.wording.duplicates import signs_words
from app.services.wording.history import change_words, record_words, value_words, when_words
from app.services.wording.history_fields import field_words
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from app.domain.bundles import MassDeletion
    from app.domain.imports import Item, ItemChange, ItemCount, Source
    from app.services.taking_in import TakenIn

    Place = Callable[[str], str]
    Count = Callable[[int], str]
    Words = Callable[[], str]

_DOT: Final = " · "


@dataclass(frozen=True, slots=True)
class ItemWords:
    """One record that a file touches: what becomes of it, what it is, its name, and each field."""

    kind: str
    subject: str
    title: str
    lines: tuple[str, ...]


# The card of a file


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
    return (translate("Imports", "Only notes that Kopā keeps for itself, such as for its keys."),)


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
            "%n records hold something that only a newer Kopā knows. It is kept and passed on; you "
            "see it once the newer Kopā is installed here.",
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
        "Many records at once are taken off the lists: {deleted} of {of} ({records}). Before you "
        "import, ask {sender} whether that is meant.",
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


# One record


def kind_words(kind: ItemKind) -> str:
    """Return what becomes of a record."""
    return _KINDS[kind]()


_KINDS: Final[Mapping[ItemKind, Words]] = MappingProxyType(
    {
        ItemKind.NEW: lambda: translate("Imports", "New"),
        ItemKind.CHANGED: lambda: translate("Imports", "Changed"),
        ItemKind.DELETED: lambda: translate("Imports", "Taken off the lists"),
        ItemKind.CONFLICT: lambda: translate("Imports", "Changed on two laptops"),
        ItemKind.ERASED: lambda: translate("Imports", "Erased for ever"),
        ItemKind.ALIKE: lambda: translate("Imports", "Looks like one here"),
        ItemKind.AWAITING: lambda: translate("Imports", "Waits for a coordinator"),
        ItemKind.SET_ASIDE: lambda: translate("Imports", "Stays out"),
    }
)


def item_count_words(one: ItemCount) -> str:
    """Return "New: 41 attendances"; of conflicts the records, for each is looked at as a whole."""
    return translate("Imports", "{kind}: {records}").format(
        kind=kind_words(one.kind), records=count_words(one.table, one.count)
    )


def more_words(one: ItemCount) -> str:
    """Return how many of a kind were only counted, "" where all can be looked at."""
    if one.listed >= one.count:
        return ""
    return translate(
        "Imports", "{records}. %n of them can be looked at one by one.", n=one.listed
    ).format(records=item_count_words(one))


def item_words(item: Item, place: Place) -> ItemWords:
    """Return a record in words; `place` names territories."""
    lines = [line for change in item.changes for line in _change_lines(item, change, place)]
    if item.kind is ItemKind.ALIKE:
        lines.append(_alike_words(item))
    return ItemWords(
        kind_words(item.kind), _subject(item.table), title_words(item, place), tuple(lines)
    )


def list_title() -> str:
    """Return what the list of records is called when it is saved."""
    return translate("Imports", "Imported records")


def list_headings() -> tuple[tuple[str, int], ...]:
    """Return the headings of that list, each with its width in letters."""
    return (
        (translate("Imports", "What happens"), 24),
        (translate("Imports", "What it is"), 24),
        (translate("Imports", "Record"), 50),
        (translate("Imports", "Details"), 70),
    )


def row_words(words: ItemWords) -> tuple[str, ...]:
    """Return a row of that list."""
    return words.kind, words.subject, words.title, "; ".join(words.lines)


def title_words(item: Item, place: Place) -> str:
    """Return which record it is, as people know it: "Anna · Lasīšanas pēcpusdiena, 12.03.2026"."""
    day = value_words("session", "on_date", item.day, place)
    where = ", ".join(filter(None, (item.event, day)))
    if item.table == "event":
        return where or _subject(item.table)
    if item.table == "session":
        starts = str(item.facts.get("starts") or "")
        return " ".join(filter(None, (where, starts))) or _subject(item.table)
    own = _own_words(item.table, item.facts, place)
    return _DOT.join(filter(None, (own, where))) or _subject(item.table)


def _own_words(table: str, facts: Mapping[str, Any], place: Place) -> str:
    who = str(facts.get("person_id") or facts.get("organisation_id") or "")
    if table in _NAMED_BY:
        return " ".join(str(facts[one]) for one in _NAMED_BY[table] if facts.get(one))
    if table in _KNOWN_BY_WHO:
        return who
    if table in _BESIDE_WHO:
        return _DOT.join(filter(None, (who, str(facts.get(_BESIDE_WHO[table]) or ""))))
    told = record_words(CellChange(table, b"", "", None, None, record=facts), place)
    return _DOT.join(filter(None, (who, told))) if table == "consent" else told


_NAMED_BY: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"person": ("given", "surname"), "event_kind": ("nominative",)}
)
_KNOWN_BY_WHO: Final = frozenset(
    {"attendance", "registration", "organisation_presence", "sheet_line"}
)
_BESIDE_WHO: Final[Mapping[str, str]] = MappingProxyType(
    {
        "certificate": "number",
        "mini_project_person": "mini_project_id",
        "mini_project_partner": "mini_project_id",
    }
)


def _change_lines(item: Item, change: ItemChange, place: Place) -> Iterator[str]:
    words = _field_words(item, change, place)
    if not words:
        return
    yield words
    if change.new_source != NOBODY and item.kind is ItemKind.CONFLICT:
        yield translate("Imports", "Stands: {source}").format(source=_source(change.new_source))
        if change.old_source != NOBODY:
            yield translate("Imports", "Gave way: {source}").format(
                source=_source(change.old_source)
            )
    elif change.new_source != NOBODY:
        yield _source(change.new_source)


def _field_words(item: Item, change: ItemChange, place: Place) -> str:
    if (item.table, change.column) in UNREADABLE:
        return translate("Imports", "{field}: changed").format(
            field=field_words(item.table, change.column)
        )
    cell = CellChange(
        item.table, item.record, change.column, change.old, change.new, record=item.facts
    )
    return change_words(cell, subject=item.table, place=place)


def _source(source: Source) -> str:
    at = datetime.fromisoformat(source.at) if source.at else None
    return source_words(Said(None, at, source.laptop, source.who))


def _alike_words(item: Item) -> str:
    name = _own_words(item.table, item.other, str)
    centre = str(item.other.get("centre") or "")
    known = f"{name} ({centre})" if centre else name
    if not item.signs:
        return translate("Imports", "Here already: {name}").format(name=known)
    return translate("Imports", "Here already: {name} – {signs}").format(
        name=known, signs=signs_words(item.signs)
    )


def _subject(table: str) -> str:
    words = _SUBJECTS.get(table)
    return subject_words(table) if words is None else words()


_SUBJECTS: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "session": lambda: translate("Imports", "Session"),
        "registration": lambda: translate("Imports", "Registration"),
        "attendance": lambda: translate("Imports", "Attendance"),
        "headcount": lambda: translate("Imports", "Headcount"),
        "organisation_presence": lambda: translate("Imports", "Organisation noted as present"),
        "consent": lambda: translate("Imports", "Consent"),
        "event_team": lambda: translate("Imports", "Team of the event"),
        "event_partner": lambda: translate("Imports", "Partner of the event"),
        "sheet_page": lambda: translate("Imports", "Sign-in sheet"),
        "sheet_line": lambda: translate("Imports", "Line of a sign-in sheet"),
        "evidence": lambda: translate("Imports", "Scan or photo"),
        "mini_project_person": lambda: translate("Imports", "Person of the mini-project"),
        "mini_project_partner": lambda: translate("Imports", "Partner of the mini-project"),
        "duplicate_link": lambda: translate("Imports", "Decision about duplicates"),
        "programme": lambda: translate("Imports", "Programme"),
    }
)
