"""What the history panel shows: entries in words, the newest first, some at a time.

It knows how much of an entry is told at once. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.services.wording.differences import waiting_words
from app.services.wording.history import change_words, entry_words, when_words
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap import Application
    from app.domain.history import HistoryEntry

AT_ONCE: Final = 25
_MOST_LINES: Final = 12


@dataclass(frozen=True, slots=True)
class EntryShown:
    """One entry: what was done, when and by whom, and the changes as lines."""

    title: str
    about: str
    lines: tuple[str, ...]


def history_shown(application: Application, subject: str, record: bytes) -> tuple[EntryShown, ...]:
    """Return the history of a record in words."""
    label = application.territories.label
    return tuple(
        _shown(entry, _lines(entry, subject, label))
        for entry in application.history.of(subject, record)
    )


def differences_shown(application: Application, subject: str, record: bytes) -> str:
    """Return how many values of a record gave way to another laptop's, "" for none."""
    count = application.differences.about(subject, record)
    if not count:
        return ""
    return waiting_words(count)


def _lines(entry: HistoryEntry, subject: str, label: Callable[[str], str]) -> tuple[str, ...]:
    words = (change_words(change, subject=subject, place=label) for change in entry.changes)
    lines = tuple(dict.fromkeys(filter(None, words)))
    if len(lines) <= _MOST_LINES:
        return lines
    more = translate("History", "and %n more changes", n=len(lines) - _MOST_LINES)
    return (*lines[:_MOST_LINES], more)


def _shown(entry: HistoryEntry, lines: tuple[str, ...]) -> EntryShown:
    return EntryShown(entry_words(entry), about_words(entry), lines)


def about_words(entry: HistoryEntry) -> str:
    """Return when, by whom and on which laptop, as far as it is known."""
    return " · ".join(filter(None, (when_words(entry.at), entry.who, entry.laptop)))
