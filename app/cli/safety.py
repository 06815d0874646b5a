"""kopa backup, restore, check."""

from __future__ import annotations

from pathlib import Path

import click

from app.cli.speech import Speech, passes_speech
from app.domain.errors import StoreDamagedError
from app.services.wording.safety import health_words
from app.texts import translate


@click.command()
@click.option("--to", "folder", type=click.Path(path_type=Path, file_okay=False))
@passes_speech
def backup(speech: Speech, folder: Path | None) -> None:
    """Write a checked copy of all records."""
    with speech.application() as application:
        file = application.safety.back_up(folder)
    words = translate("Command line", "Backup written to {file}").format(file=file)
    speech.say({"file": str(file)}, words)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@passes_speech
def restore(speech: Speech, file: Path) -> None:
    """Go back to the backup FILE; the present records are backed up first."""
    try:
        with speech.application() as application:
            before = application.safety.restore(file)
    except StoreDamagedError:
        # Nothing can be opened any more: this is what backups are for.
        before = speech.rescue(file)
    words = translate(
        "Command line", "Restored. The records from before are kept in {file}"
    ).format(file=before)
    speech.say({"restored": str(file), "before": str(before)}, words)


@click.command()
@click.pass_context
def check(context: click.Context) -> None:
    """Read everything and say whether it is sound."""
    speech: Speech = context.obj
    with speech.application() as application:
        health = application.safety.check()
    document = {
        "sound": health.is_sound,
        "troubles": list(health.troubles),
        "people": health.people,
    }
    speech.say(document, health_words(health))
    if not health.is_sound:
        context.exit(1)
