"""Lists as spreadsheets: `kopa people export`, `event export` and the other lists."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from app.cli.speech import Console, Speech, passes_speech
from app.domain.exports import COLUMNS, ExportWish, ListKind, Privacy, usual_columns
from app.services.wording.lists import saved_words
from app.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from app.domain.exports import SavedList

_SEPARATOR: Final = ","


def _export_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options that every list has."""
    for option in (
        click.option("--lang", type=click.Choice(LANGUAGES), default="lv", show_default=True),
        click.option("--notes", is_flag=True, help="With the notes."),
        click.option("--contacts", is_flag=True, help="With phones and e-mail addresses."),
        click.option("--columns", help="Names of columns, with commas between them."),
        click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True),
    ):
        command = option(command)
    return command


@click.command("export")
@click.option("--find", "typed", default="", help="Only those that answer to these words.")
@_export_options
@passes_speech
def export_people(speech: Speech, /, out: Path, typed: str, **chosen: Any) -> None:
    """Write the list of people as .xlsx or .csv."""
    wish = _wish(ListKind.PEOPLE, **chosen)
    with speech.application() as application:
        saved = application.list_exports.save_people(wish, out, Console(), typed=typed)
    _say(speech, saved, wish)


@click.command("export")
@_export_options
@passes_speech
def export_events(speech: Speech, /, out: Path, **chosen: Any) -> None:
    """Write the list of events as .xlsx or .csv."""
    wish = _wish(ListKind.EVENTS, **chosen)
    with speech.application() as application:
        saved = application.list_exports.save_events(wish, out, Console())
    _say(speech, saved, wish)


@click.command("people")
@click.argument("event")
@_export_options
@passes_speech
def export_registrations(speech: Speech, /, event: str, out: Path, **chosen: Any) -> None:
    """Write who is on the list of EVENT as .xlsx or .csv."""
    wish = _wish(ListKind.REGISTRATIONS, **chosen)
    with speech.application() as application:
        known = application.events.named(event)
        saved = application.list_exports.save_registrations(wish, out, Console(), event=known)
    _say(speech, saved, wish)


@click.command("attendance")
@click.argument("event")
@_export_options
@passes_speech
def export_attendance(speech: Speech, /, event: str, out: Path, **chosen: Any) -> None:
    """Write who came to which session of EVENT as .xlsx or .csv."""
    wish = _wish(ListKind.ATTENDANCE, **chosen)
    with speech.application() as application:
        known = application.events.named(event)
        saved = application.list_exports.save_attendance(wish, out, Console(), event=known)
    _say(speech, saved, wish)


@click.group("list")
def lists() -> None:
    """Other lists as spreadsheets."""


@lists.command("organisations")
@_export_options
@passes_speech
def export_organisations(speech: Speech, /, out: Path, **chosen: Any) -> None:
    """Write the organisations as .xlsx or .csv."""
    wish = _wish(ListKind.ORGANISATIONS, **chosen)
    with speech.application() as application:
        saved = application.list_exports.save_organisations(wish, out, Console())
    _say(speech, saved, wish)


@lists.command("mini-projects")
@_export_options
@passes_speech
def export_mini_projects(speech: Speech, /, out: Path, **chosen: Any) -> None:
    """Write the mini-projects as .xlsx or .csv."""
    wish = _wish(ListKind.MINI_PROJECTS, **chosen)
    with speech.application() as application:
        saved = application.list_exports.save_mini_projects(wish, out, Console())
    _say(speech, saved, wish)


@lists.command("certificates")
@_export_options
@passes_speech
def export_certificates(speech: Speech, /, out: Path, **chosen: Any) -> None:
    """Write the register of certificates as .xlsx or .csv."""
    wish = _wish(ListKind.CERTIFICATES, **chosen)
    with speech.application() as application:
        saved = application.list_exports.save_certificates(wish, out, Console())
    _say(speech, saved, wish)


def _wish(
    kind: ListKind, *, columns: str | None, lang: str, contacts: bool, notes: bool
) -> ExportWish:
    named = usual_columns(kind) if columns is None else tuple(columns.split(_SEPARATOR))
    asked = {Privacy.CONTACT: contacts, Privacy.NOTE: notes}
    further = tuple(one.name for one in COLUMNS[kind] if asked.get(one.privacy))
    return ExportWish((*(name.strip() for name in named if name.strip()), *further), lang)


def _say(speech: Speech, saved: SavedList, wish: ExportWish) -> None:
    document = {"file": str(saved.file), "rows": saved.rows, "columns": list(wish.columns)}
    speech.say(document, saved_words(saved.rows, str(saved.file)))
