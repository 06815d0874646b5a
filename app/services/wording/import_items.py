"""One record that a file touches, in words: what becomes of it, its name, and each field.

Changes are told as the history tells them (app.services.wording.history).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from app.domain.differences import Said
from app.domain.history import CellChange
from app.domain.imports import NOBODY, ItemKind
from app.services.wording.differences import UNREADABLE, source_words, subject_words
from app.services.wording.duplicates import signs_words
from app.services.wording.history import change_words, record_words, value_words
from app.services.wording.history_fields import field_words
from app.services.wording.import_counts import count_words
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from app.domain.imports import Item, ItemChange, ItemCount, Source

    Place = Callable[[str], str]
    Words = Callable[[], str]

_DOT: Final = " · "


@dataclass(frozen=True, slots=True)
class ItemWords:
    """One record that a file touches: what becomes of it, what it is, its name, and each field."""

    kind: str
    subject: str
    title: str
    lines: tuple[str, ...]


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
        starts = item.facts.get("starts")
        at = value_words("session", "starts", starts, place) if starts else ""
        return " ".join(filter(None, (where, at))) or _subject(item.table)
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
    if item.kind is ItemKind.CONFLICT and change.column == "deleted":
        return _met_deletion_words(is_off=bool(change.new))
    if (item.table, change.column) in UNREADABLE:
        return translate("Imports", "{field}: changed").format(
            field=field_words(item.table, change.column)
        )
    cell = CellChange(
        item.table, item.record, change.column, change.old, change.new, record=item.facts
    )
    return change_words(cell, subject=item.table, place=place)


def _met_deletion_words(*, is_off: bool) -> str:
    if is_off:
        return translate(
            "Imports",
            "It is off the lists, though somebody worked on it who could not know. Differences "
            "brings it back.",
        )
    return translate(
        "Imports", "It stays on the lists, though it was taken off them on another laptop."
    )


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
