"""The long work of importing a list, for every kind of list in one shape.

Each kind has a service of its own; here stands which, and how a person's wishes are told to it.
Each piece of work is a value whose `run` is done beside the window.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from app.domain.people_lists import Sureness
from app.domain.record_lists import ListKind
from app.services.attendance_import_plan import GridChoice
from app.services.wording.record_lists import (
    registered_words,
    taken_in_notice,
    taken_in_words,
)
from app.services.wording.spreadsheets import imported_notice, imported_words
from ui.lists_in.wishes import people_reading, table_reading

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from app.bootstrap import Application
    from app.domain.ids import EventId
    from app.jobs import Job
    from app.services.attendance_import import AttendancePreview
    from app.services.changes import Changes
    from app.services.people_import import ImportPreview
    from app.services.people_import_entries import Decision
    from app.services.record_import import RecordPreview
    from ui.lists_in.wishes import Wish

    Seen = ImportPreview | AttendancePreview | RecordPreview[Any, Any]
    """What a list of some kind would do."""


@dataclass(frozen=True, slots=True)
class Looked:
    """A file as it was understood, and as what."""

    kind: ListKind
    wish: Wish
    seen: Seen

    @property
    def is_for_event(self) -> bool:
        """Tell whether its people would be expected at an event."""
        return self.kind is ListKind.PEOPLE and self.wish.expected_at is not None


@dataclass(frozen=True, slots=True)
class Taken:
    """A list that was taken in: what changed, and in words what was done."""

    changes: Changes
    lines: tuple[str, ...]
    notice: str


@dataclass(frozen=True, slots=True)
class Looking:
    """Looking at a file. `expected` is the kind where nothing in the file is surer."""

    application: Application
    file: Path
    wish: Wish
    expected: ListKind | None = None

    def run(self, job: Job) -> Looked:
        kind = self.wish.kind or self._kind(job)
        return Looked(kind, self.wish, look_at(self.application, self.file, kind, self.wish, job))

    def _kind(self, job: Job) -> ListKind:
        guess = self.application.lists_import.kind_of(self.file, self.wish.encoding, job)
        is_sure = guess.sureness is Sureness.SURE
        if self.wish.expected_at is not None:
            is_grid = is_sure and guess.kind is ListKind.ATTENDANCE
            return ListKind.ATTENDANCE if is_grid else ListKind.PEOPLE
        return guess.kind if is_sure or self.expected is None else self.expected


@dataclass(frozen=True, slots=True)
class Taking:
    """Taking a list in, whole or not at all. A wish that changed since is looked at first."""

    application: Application
    looked: Looked
    decisions: Mapping[int, Decision]
    wish: Wish

    def run(self, job: Job) -> Taken:
        seen = self.looked.seen
        if self.wish != self.looked.wish:
            seen = look_at(self.application, seen.file, self.looked.kind, self.wish, job)
        if self.looked.is_for_event and self.wish.expected_at is not None:
            return self._expect(seen, self.wish.expected_at, job)
        return take_in(self.application, self.looked.kind, seen, self.decisions, job)

    def _expect(self, seen: Any, event: EventId, job: Job) -> Taken:
        """Take the people in and expect them at the event, as one act."""
        service = self.application.registrations_import
        done = service.take_in(seen, event, self.decisions, job)
        lines = _lines(registered_words(done))
        return Taken(done.changes, lines, " · ".join(lines))


def look_at(application: Application, file: Path, kind: ListKind, wish: Wish, job: Job) -> Seen:
    """Return what a list of this kind would do; raises a SpreadsheetError."""
    match kind:
        case ListKind.PEOPLE:
            return application.people_import.look_at(file, people_reading(wish), job)
        case ListKind.ATTENDANCE:
            event = wish.event or (None if wish.is_new_event else wish.expected_at)
            choice = GridChoice(event, wish.event_title, wish.is_new_event)
            return application.attendance_import.look_at(file, table_reading(wish), choice, job)
        case _:
            seen: Seen = _service(application, kind).look_at(file, table_reading(wish), job)
            return seen


def take_in(
    application: Application,
    kind: ListKind,
    seen: Seen,
    decisions: Mapping[int, Decision],
    job: Job,
) -> Taken:
    """Take a list in, as one act."""
    done = _service(application, kind).take_in(seen, decisions, job)
    if kind is ListKind.PEOPLE:
        return Taken(done.changes, _lines(imported_words(done)), imported_notice(done))
    return Taken(done.changes, _lines(taken_in_words(done)), taken_in_notice(done))


def _service(application: Application, kind: ListKind) -> Any:
    """Return the service of a kind of list; their previews differ, and each takes its own."""
    return getattr(application, _SERVICES[kind])


_SERVICES: Final = {
    ListKind.PEOPLE: "people_import",
    ListKind.EVENTS: "events_import",
    ListKind.ATTENDANCE: "attendance_import",
    ListKind.ORGANISATIONS: "organisations_import",
    ListKind.MINI_PROJECTS: "mini_projects_import",
}


def _lines(words: str) -> tuple[str, ...]:
    return tuple(words.split("\n"))
