"""The command `kopa people import`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.speech import Console, Speech, passes_speech
from app.domain.people_lists import AS_GUESSED, ENCODINGS
from app.services.people_import_entries import LEAVE_OUT, Standing
from app.services.wording.import_review import close_words
from app.services.wording.spreadsheets import (
    hint_words,
    imported_words,
    preview_words,
    unusable_words,
)

if TYPE_CHECKING:
    from app.services.people_import import ImportedPeople, ImportPreview

_SEPARATOR_NAMES = {"": None, "\t": "TAB"}


@click.group()
def people() -> None:
    """People and lists of people."""


@people.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--preview", is_flag=True, help="Say what would be taken in, and change nothing.")
@click.option("--encoding", help="How to read a text file when the guess is wrong.")
@click.option("--sheet", help="Which sheet of a workbook.")
@click.option("--skip-close", is_flag=True, help="Leave out people who may be here already.")
@passes_speech
def import_people(  # noqa: PLR0913  one parameter for each option
    speech: Speech,
    file: Path,
    encoding: str | None,
    sheet: str | None,
    *,
    preview: bool,
    skip_close: bool,
) -> None:
    """Take in the people of FILE: .xlsx, .xls, .ods, .csv or .txt."""
    reading = replace(AS_GUESSED, encoding=_known_encoding(encoding), sheet=sheet)
    with speech.application() as application:
        seen = application.people_import.look_at(file, reading, Console())
        if preview:
            speech.say(_document(seen), _words(seen))
            return
        decisions = dict.fromkeys(_close(seen), LEAVE_OUT) if skip_close else {}
        done = application.people_import.take_in(seen, decisions, Console())
    speech.say(_document(seen) | _done(done), f"{_troubles(seen)}{imported_words(done)}")


def _known_encoding(name: str | None) -> str | None:
    if name is not None and name not in ENCODINGS:
        raise click.BadParameter(", ".join(ENCODINGS), param_hint="--encoding")
    return name


def _close(seen: ImportPreview) -> list[int]:
    return [entry.number for entry in seen.group(Standing.CLOSE)]


def _document(seen: ImportPreview) -> dict[str, object]:
    return {
        "encoding": seen.encoding or None,
        "separator": _SEPARATOR_NAMES.get(seen.separator, seen.separator),
        "sheet": seen.sheet or None,
        "header_row": seen.header_row,
        "columns": [
            {"column": one.number, "heading": one.heading, "role": one.role.value}
            for one in seen.columns
        ],
        "rows": seen.rows,
        "new": seen.new,
        "known": seen.known,
        "adds": seen.adds,
        "close": seen.close,
        "unusable": [{"row": one.row, "reason": one.reason.value} for one in seen.unusable],
    }


def _done(done: ImportedPeople) -> dict[str, object]:
    return {"imported": {"added": done.added, "completed": done.enriched}}


def _words(seen: ImportPreview) -> str:
    return f"{_troubles(seen)}{preview_words(seen)}"


def _troubles(seen: ImportPreview) -> str:
    lines = [
        *map(unusable_words, seen.unusable),
        *map(hint_words, seen.hints),
        *map(close_words, seen.group(Standing.CLOSE)),
    ]
    return "".join(f"{line}\n" for line in lines)
