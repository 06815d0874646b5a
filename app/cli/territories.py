"""The commands `kopa territories import` and `kopa territories built-in`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.speech import Speech, passes_speech
from app.services.wording.territories import changes_words
from app.texts import translate

if TYPE_CHECKING:
    from app.services.territories import TerritoryPreview


@click.group()
def territories() -> None:
    """Take in a list of municipalities, towns and parishes, or go back to the own one."""


@territories.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--preview", is_flag=True, help="Say what would change, and change nothing.")
@passes_speech
def import_territories(speech: Speech, file: Path, *, preview: bool) -> None:
    """Use the list of FILE from here on: Kopā's own shape, or the state's open data."""
    with speech.application() as application:
        seen = application.territories.look_at(file)
        if not preview:
            application.territories.take_in(seen)
    speech.say(_document(seen), "\n".join(changes_words(seen)))


@territories.command("built-in")
@passes_speech
def use_built_in(speech: Speech) -> None:
    """Use the list that came with the program again."""
    with speech.application() as application:
        application.territories.use_built_in()
        places = len(application.territories.all)
    words = translate("Territories", "Kopā’s own list is in use again.")
    speech.say({"places": places}, words)


def _document(seen: TerritoryPreview) -> dict[str, object]:
    changes = seen.changes
    return {
        "places": len(seen.territories),
        "new": list(changes.added),
        "renamed": [{"from": old, "to": new} for old, new in changes.renamed],
        "moved": list(changes.moved),
        "ended": list(changes.ended),
        "pointing": seen.pointing,
    }
