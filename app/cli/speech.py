"""How commands speak: words for people, or one JSON document; and how they get the records."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from app.bootstrap import open_application, rescue
from app.persistence.folder import DataFolder, default_folder
from app.services.preferences import read_preferences
from app.texts import set_language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.bootstrap import Application
    from app.jobs import Progress


class Speech:
    """One call of the command line: which folder, words or JSON."""

    def __init__(self, data: Path | None, *, as_json: bool) -> None:
        """Speak the language that the data folder's preferences name."""
        self._data = data or default_folder()
        self.is_json = as_json
        set_language(preferred_language(self._data))

    @contextmanager
    def application(self) -> Iterator[Application]:
        """Open the data folder for one command."""
        with open_application(self._data) as application:
            yield application

    def rescue(self, file: Path) -> Path:
        """Go back to a backup where the data folder cannot be opened."""
        return rescue(self._data, file)

    def say(self, document: object, words: str) -> None:
        """Print the words, or the document where JSON is asked."""
        if self.is_json:
            click.echo(json.dumps(document, ensure_ascii=False, indent=1))
        elif words:
            click.echo(words)


def preferred_language(data: Path | None) -> str:
    """Return the language that the preferences in the data folder name."""
    return read_preferences(DataFolder(data or default_folder()).settings).language


class Console:
    """Progress of long work on standard error, one line that renews itself on a terminal."""

    is_cancelled = False

    def report(self, progress: Progress) -> None:
        """Show how far the work is, where somebody is looking."""
        if not sys.stderr.isatty():
            return
        total = "" if progress.total is None else f"/{progress.total}"
        click.echo(f"\r{progress.words} {progress.done}{total} ", nl=False, err=True)


passes_speech = click.pass_obj
