"""kopa export, import."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.speech import Console, Speech, passes_speech
from app.services.wording.exchange import differing_words, taken_in_words
from app.texts import translate

if TYPE_CHECKING:
    from app.services.exchange import TakenIn


@click.command()
@click.option("--to", "target", type=click.Path(path_type=Path), required=True)
@passes_speech
def export(speech: Speech, target: Path) -> None:
    """Write a file for the other laptops: to FILE, or into a FOLDER such as a stick."""
    with speech.application() as application:
        written = application.exchange.export(target, Console())
    document = [
        {"file": str(one.file), "centres": list(one.centres), "rows": one.rows, "bytes": one.size}
        for one in written
    ]
    words = "\n".join(
        translate("Command line", "Written and read back: {file}").format(file=one.file)
        for one in written
    )
    speech.say(document, words)


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--preview", is_flag=True, help="Say what would change, and change nothing.")
@passes_speech
def take_in(speech: Speech, files: tuple[Path, ...], *, preview: bool) -> None:
    """Take in FILES from other laptops, in any order."""
    with speech.application() as application:
        act = application.exchange.preview if preview else application.exchange.take_in
        results = act(files, Console())
        waiting = application.disagreements.waiting()
    words = [*map(taken_in_words, results), *([differing_words(waiting)] if waiting else [])]
    speech.say([_document(one) for one in results], "\n".join(words))


def _document(one: TakenIn) -> dict[str, object]:
    return {
        "file": str(one.file),
        "sender": one.sender,
        "centres": list(one.centres),
        "made": one.made,
        "standing": one.standing.value,
        "new": one.new,
        "changed": one.changed,
        "deleted": one.deleted,
        "conflicts": one.conflicts,
        "set_aside": one.set_aside,
    }
