"""kopa differences: what laptops wrote differently, putting it back, leaving it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from app.cli.speech import Speech, passes_speech
from app.domain.differences import Area, Wanted
from app.services.wording import differences as wording
from app.services.wording.acts import act_words
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.bootstrap import Application
    from app.domain.differences import Difference, Listed, RecordDifferences, Said

    Place = Callable[[str], str]

_MOST: Final = 1_000
_AREAS = click.Choice([area.value for area in Area])


@click.group()
def differences() -> None:
    """See what laptops wrote differently, put it back, or leave it as it is."""


@differences.command("list")
@click.option("--area", type=_AREAS, help="Only these records.")
@click.option("--name", default="", help="Only records with these words in their names.")
@passes_speech
def list_differences(speech: Speech, area: str | None, name: str) -> None:
    """List values that gave way to another laptop's, each with its number."""
    wanted = Wanted(None if area is None else Area(area), name, count=_MOST)
    with speech.application() as application:
        listed = application.differences.listed(wanted)
        place = application.territories.label
        words = "\n".join(_lines(listed, place))
        document = {
            "total": listed.total,
            "attendance": listed.attendance,
            "unknown": listed.unknown,
            "records": [_record(one, place) for one in listed.page],
        }
    speech.say(document, words)


@differences.command("put-back")
@click.argument("number", type=int)
@passes_speech
def put_back(speech: Speech, number: int) -> None:
    """Let the value with this NUMBER stand again; a deleted record comes back."""
    with speech.application() as application:
        application.differences.put_back(number)
        _say_done(speech, application)


@differences.command("keep")
@click.argument("number", type=int)
@passes_speech
def keep(speech: Speech, number: int) -> None:
    """Leave what stands and take the difference with this NUMBER off the list."""
    with speech.application() as application:
        application.differences.keep(number)
        _say_done(speech, application)


def _say_done(speech: Speech, application: Application) -> None:
    done = application.undo.next_undo()
    words = "" if done is None else act_words(done.what, done.detail)
    speech.say({"changed": done is not None}, words)


def _lines(listed: Listed, place: Place) -> Iterator[str]:
    if not listed.page:
        yield translate("Command line", "No differences.")
    for record in listed.page:
        yield f"{wording.name_words(record)} ({wording.subject_words(record.subject)})"
        for one in record.differences:
            yield f"  {one.number}  {wording.about_words(one, record.subject, place)}"
            yield f"     {_side(wording.standing_words(one, place), one.stands)}"
            yield f"     {_side(wording.lost_words(one, place), one.lost)}"


def _side(value: str, said: Said) -> str:
    return f"{value.replace(chr(10), ', ')} ({wording.source_words(said)})"


def _record(record: RecordDifferences, place: Place) -> dict[str, object]:
    return {
        "subject": record.subject,
        "id": record.record.hex(),
        "name": record.name,
        "differences": [_difference(one, place) for one in record.differences],
    }


def _difference(one: Difference, place: Place) -> dict[str, object]:
    return {
        "number": one.number,
        "kind": one.kind.value,
        "table": one.table,
        "column": one.column,
        "stands": {"value": wording.standing_words(one, place), **_source(one.stands)},
        "lost": {"value": wording.lost_words(one, place), **_source(one.lost)},
    }


def _source(said: Said) -> dict[str, object]:
    return {
        "laptop": said.laptop,
        "who": said.who,
        "at": None if said.at is None else said.at.isoformat(),
    }
