"""The command `kopa` itself: its options, its groups, and what becomes of errors."""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path

import click

from app.cli import (
    certificates,
    differences,
    duplicates,
    erasure,
    events,
    evidence,
    exchange,
    imports,
    laptops,
    lists,
    packs,
    paper_entry,
    papers,
    people,
    reports,
    safety,
    samples,
    territories,
    verification,
)
from app.cli.help import speak
from app.cli.speech import Speech, preferred_language
from app.domain.errors import KopaError
from app.services.wording.errors import sentence
from app.texts import set_language, translate

REFUSED = 1


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--data", type=click.Path(path_type=Path), help="Which data folder.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document instead of words.")
@click.pass_context
def kopa(context: click.Context, data: Path | None, *, as_json: bool) -> None:
    """Events, people, attendance, sign-in sheets and certificates without internet."""
    context.obj = Speech(data, as_json=as_json)


for command in (
    samples.tour,
    samples.demo,
    events.event,
    papers.sheet,
    packs.pack,
    paper_entry.paper,
    certificates.certificates,
    certificates.register,
    verification.verify,
    evidence.evidence,
    exchange.export,
    exchange.take_in,
    exchange.believe,
    exchange.list_imports,
    laptops.laptops,
    differences.differences,
    people.people,
    lists.lists,
    reports.report,
    territories.territories,
    safety.backup,
    safety.restore,
    safety.check,
):
    kopa.add_command(command)
for command in (
    duplicates.list_duplicates,
    duplicates.note_same,
    duplicates.note_different,
    erasure.erase_person,
    lists.export_people,
):
    people.people.add_command(command)
for command in (lists.export_events, lists.export_registrations, lists.export_attendance):
    events.event.add_command(command)
for command in (imports.import_events, imports.register):
    events.event.add_command(command)
lists.lists.add_command(imports.import_list)


def run(arguments: list[str]) -> int:
    """Carry out a command; return the exit status for the system."""
    _write_utf8()
    set_language(preferred_language(_folder_in(arguments)))
    speak(kopa)
    try:
        kopa.main(arguments, prog_name="kopa", standalone_mode=False)
    except click.exceptions.Exit as left:
        return left.exit_code
    except click.ClickException as wrong:
        wrong.show()
        return wrong.exit_code
    except click.Abort:
        click.echo(translate("Command line", "Stopped; nothing was changed."), err=True)
        return REFUSED
    except KopaError as error:
        click.echo(sentence(error), err=True)
        return REFUSED
    return 0


def _folder_in(arguments: list[str]) -> Path | None:
    """Return the data folder that is named: help is spoken before click has read anything."""
    for option, value in pairwise(arguments):
        if option == "--data":
            return Path(value)
    return None


def _write_utf8() -> None:
    """Write names with all their letters, whatever the console was set to."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
