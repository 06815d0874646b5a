"""kopa report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.speech import Speech, passes_speech
from app.services.reports import as_json
from app.texts import translate

if TYPE_CHECKING:
    from datetime import date, datetime

_DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.command()
@click.option("--from", "since", type=_DAY, required=True, help="First day, YYYY-MM-DD.")
@click.option("--to", "until", type=_DAY, required=True, help="Last day, YYYY-MM-DD.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False))
@passes_speech
def report(speech: Speech, since: datetime, until: datetime, out: Path | None) -> None:
    """Count a period; write the figures to --out as .xlsx, .pdf or .json."""
    first, last = since.date(), until.date()
    with speech.application() as application:
        counted = application.reports.figures(first, last)
        if out is not None:
            application.reports.save(counted, out)
    words = _words(first, last, counted.programme.events_held, counted.programme.unique_people)
    speech.say(as_json(counted), words)


def _words(since: date, until: date, events: int, people: int) -> str:
    return translate(
        "Command line", "{since} to {until}: events held {events}, different people {people}"
    ).format(since=since, until=until, events=events, people=people)
