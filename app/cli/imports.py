"""Spreadsheets in: `kopa list import`, `event import` and `event register`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli.speech import Console, Speech, passes_speech
from app.domain.people_lists import ENCODINGS, Reading
from app.domain.record_lists import HintedRecord, ListKind, TableReading, UnusableRecord
from app.services.people_import_entries import LEAVE_OUT, Standing
from app.services.wording.record_lists import (
    list_kind_words,
    record_hint_words,
    record_preview_words,
    record_unusable_words,
    registered_words,
    taken_in_words,
)
from app.services.wording.spreadsheets import unusable_words
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap import Application
    from app.services.attendance_import import AttendancePreview
    from app.services.record_import import RecordPreview, TakenIn

    Preview = RecordPreview[Any, Any] | AttendancePreview

_SEPARATOR_NAMES = {"": None, "\t": "TAB"}
_KINDS = ("events", "attendance", "organisations", "mini-projects")


def _file_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options about how a file is read."""
    for option in (
        click.option("--skip-close", is_flag=True, help="Leave out what may be here already."),
        click.option("--sheet", help="Which sheet of a workbook."),
        click.option("--encoding", help="How to read a text file when the guess is wrong."),
        click.option("--year", type=int, help="The year of days that state none."),
        click.option("--preview", is_flag=True, help="Say what would change, and change nothing."),
        click.argument("file", type=click.Path(path_type=Path)),
    ):
        command = option(command)
    return command


@click.command("import")
@_file_options
@click.option("--as", "kind", type=click.Choice(_KINDS), help="What the list is about.")
@click.option("--event", help="For attendance: the event, else a new one is added.")
@passes_speech
def import_list(
    speech: Speech, /, file: Path, kind: str | None, event: str | None, **chosen: Any
) -> None:
    """Take in events, attendance, organisations or mini-projects from FILE."""
    with speech.application() as application:
        meant = _kind(application, file, kind, chosen["encoding"])
        _import(speech, application, file, meant, event, **chosen)


@click.command("import")
@_file_options
@passes_speech
def import_events(speech: Speech, /, file: Path, **chosen: Any) -> None:
    """Take in a plan of events from FILE."""
    with speech.application() as application:
        _import(speech, application, file, ListKind.EVENTS, None, **chosen)


@click.command("register")
@click.argument("event")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--encoding", help="How to read a text file when the guess is wrong.")
@click.option("--sheet", help="Which sheet of a workbook.")
@passes_speech
def register(
    speech: Speech, event: str, file: Path, encoding: str | None, sheet: str | None
) -> None:
    """Take in the people of FILE and register them for EVENT."""
    reading = Reading(encoding=_known_encoding(encoding), sheet=sheet)
    with speech.application() as application:
        known = application.events.named(event)
        seen = application.people_import.look_at(file, reading, Console())
        done = application.registrations_import.take_in(seen, known, job=Console())
    document = {
        "rows": seen.rows,
        "registered": done.registered,
        "waiting": done.waiting,
        "expected_before": done.expected_before,
        "added": done.added,
        "unusable": [{"row": one.row, "reason": one.reason.value} for one in seen.unusable],
    }
    speech.say(document, registered_words(done))


def _kind(application: Application, file: Path, told: str | None, encoding: str | None) -> ListKind:
    if told is not None:
        return ListKind(told.replace("-", "_"))
    found = application.lists_import.kind_of(file, _known_encoding(encoding), Console())
    return found.kind


def _import(  # noqa: PLR0913  what is read, as what, and where it goes
    speech: Speech,
    application: Application,
    file: Path,
    kind: ListKind,
    event: str | None,
    *,
    preview: bool,
    year: int | None,
    encoding: str | None,
    sheet: str | None,
    skip_close: bool,
) -> None:
    reading = TableReading(encoding=_known_encoding(encoding), sheet=sheet, year=year)
    seen, take_in = _looked_at(application, file, kind, reading, event)
    troubles = _troubles(seen)
    if preview:
        words = f"{troubles}{list_kind_words(kind)}\n{record_preview_words(seen)}"
        speech.say(_document(seen), words)
        return
    close = [one.number for one in seen.entries if one.standing is Standing.CLOSE]
    decisions = dict.fromkeys(close, LEAVE_OUT) if skip_close else {}
    done = take_in(seen, decisions, Console())
    speech.say(_document(seen) | _done(done), f"{troubles}{taken_in_words(done)}")


def _looked_at(
    application: Application, file: Path, kind: ListKind, reading: TableReading, event: str | None
) -> tuple[Preview, Callable[..., TakenIn]]:
    """Return what the file would do, and how it is taken in."""
    match kind:
        case ListKind.EVENTS:
            events = application.events_import
            return events.look_at(file, reading, Console()), events.take_in
        case ListKind.ATTENDANCE:
            # Loaded with the service that it belongs to.
            from app.services.attendance_import_plan import GridChoice  # noqa: PLC0415  only grids need it

            choice = GridChoice(None if event is None else application.events.named(event))
            grids = application.attendance_import
            return grids.look_at(file, reading, choice, Console()), grids.take_in
        case ListKind.ORGANISATIONS:
            bodies = application.organisations_import
            return bodies.look_at(file, reading, Console()), bodies.take_in
        case ListKind.MINI_PROJECTS:
            projects = application.mini_projects_import
            return projects.look_at(file, reading, Console()), projects.take_in
        case ListKind.PEOPLE:
            words = translate("Command line", "This is a list of people: use “{command}”.")
            raise click.UsageError(words.format(command="kopa people import"))


def _known_encoding(name: str | None) -> str | None:
    if name is not None and name not in ENCODINGS:
        raise click.BadParameter(", ".join(ENCODINGS), param_hint="--encoding")
    return name


def _document(seen: Preview) -> dict[str, object]:
    return {
        "kind": seen.kind.value,
        "encoding": seen.encoding or None,
        "separator": _SEPARATOR_NAMES.get(seen.separator, seen.separator),
        "sheet": seen.sheet or None,
        "further_sheets": list(seen.further_sheets),
        "header_row": seen.header_row,
        "columns": [
            {"column": one.number, "heading": one.heading, "role": str(one.role)}
            for one in seen.columns
        ],
        "rows": seen.rows,
        "new": seen.new,
        "known": seen.known,
        "adds": seen.adds,
        "close": seen.close,
        "unusable": [{"row": one.row, "reason": one.reason.value} for one in seen.unusable],
        "year": seen.year,
        "year_asked": seen.year_asked,
        **_of_kind(seen),
    }


def _of_kind(seen: Any) -> dict[str, object]:
    """Return what only lists of this kind have."""
    if seen.kind is ListKind.EVENTS:
        return {"headcount": seen.found.headcount}
    if seen.kind is ListKind.ATTENDANCE:
        event = None if seen.event is None else seen.event.name
        days = len(seen.found.days)
        return {"title": seen.title, "event": event, "sessions": days, "present": seen.present}
    return {}


def _done(done: TakenIn) -> dict[str, object]:
    return {
        "imported": {
            "added": done.added,
            "completed": done.enriched,
            "people": done.people,
            "organisations": done.organisations,
            "marks": done.marks,
        }
    }


def _troubles(seen: Preview) -> str:
    lines = [
        record_unusable_words(one) if isinstance(one, UnusableRecord) else unusable_words(one)
        for one in seen.unusable
    ]
    lines += [record_hint_words(one) for one in seen.hints if isinstance(one, HintedRecord)]
    return "".join(f"{line}\n" for line in lines)
