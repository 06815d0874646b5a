"""How many of what there is in a file, in words: "3 events, 41 attendances"."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.domain.imports import OWN_AFFAIRS, ItemKind, TableCounts
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Count = Callable[[int], str]
    Words = Callable[[], str]


def listed_words(tables: Iterable[TableCounts], kind: ItemKind) -> str:
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


_COUNTS: Final[Mapping[str, Count]] = MappingProxyType(
    {
        # There is one, however many of its entries a file brings.
        "programme": lambda _: translate("Exchange", "the data of the programme"),
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
        "programme": lambda: translate("Exchange", "the data of the programme"),
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
