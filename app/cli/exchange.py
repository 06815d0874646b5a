"""kopa export, import, believe, imports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.speech import Console, Speech, passes_speech
from app.domain.imports import ItemKind, ItemsAsked
from app.services.wording.agreeing import together_lines
from app.services.wording.believing import believable_words, believed_words
from app.services.wording.differences import waiting_words
from app.services.wording.exchange import disagreement_words, taken_in_words
from app.services.wording.import_items import item_words, more_words
from app.services.wording.imports import report_lines
from app.services.wording.moments import moment_words
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.bootstrap import Application
    from app.domain.imports import ImportReport, ImportSeen, Item
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
@click.option("--items", is_flag=True, help="Tell every record that is touched.")
@click.option("--reason", default="", help="Why so much is deleted or erased.")
@passes_speech
def take_in(
    speech: Speech, files: tuple[Path, ...], *, preview: bool, items: bool, reason: str
) -> None:
    """Take in FILES from other laptops, in any order."""
    with speech.application() as application:
        if preview:
            results = application.exchange.preview(files, Console())
            asked = together_lines(application.exchange.to_be_agreed(results, Console()))
        else:
            results = application.exchange.take_in(files, Console(), reason=reason)
            asked = ()
        waiting = application.disagreements.waiting()
        differing = application.differences.waiting()
        told = [(one, _told(application, one.identity) if items else ()) for one in results]
    words = [line for one, lines in told for line in (_words(one, is_taken=not preview), *lines)]
    words += asked
    words += [disagreement_words(waiting)] if waiting else []
    words += [waiting_words(differing)] if differing else []
    speech.say([_document(one) for one in results], "\n".join(words))


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@passes_speech
def believe(speech: Speech, file: Path) -> None:
    """Take from a centre's FILE what coordinators changed of the programme's records.

    For a coordinator whose laptop lost it; the rest of FILE is taken in as usual.
    """
    with speech.application() as application:
        count = application.exchange.believe(file, Console())
    speech.say({"file": str(file), "believed": count}, believed_words(count))


@click.command("imports")
@click.argument("identity", default="")
@passes_speech
def list_imports(speech: Speech, identity: str) -> None:
    """List the files that were taken in, or every record that one of them touched.

    IDENTITY is the beginning of what stands first in each line.
    """
    with speech.application() as application:
        if not identity:
            found = application.imports.list()
            speech.say([_seen(one) for one in found], "\n".join(map(_line, found)))
            return
        one = application.imports.record(identity)
        counts = application.imports.open(one.identity)
        more = tuple(filter(None, map(more_words, counts)))
        lines = (_line(one), *report_lines(one.report), *_told(application, one.identity), *more)
        speech.say(_seen(one), "\n  ".join(lines))


def _words(one: TakenIn, *, is_taken: bool) -> str:
    words = taken_in_words(one, is_taken=is_taken)
    return f"{words}\n  {believable_words(one.believable)}" if one.believable else words


def _told(application: Application, identity: bytes) -> tuple[str, ...]:
    application.imports.open(identity)
    label = application.territories.label
    every = application.imports.every(identity, ItemsAsked())
    return tuple(line for item in every for line in _item_lines(item, label))


def _item_lines(item: Item, label: Callable[[str], str]) -> Iterator[str]:
    words = item_words(item, label)
    yield f"  {words.kind} · {words.subject}: {words.title}"
    yield from (f"    {line}" for line in words.lines)


def _line(one: ImportSeen) -> str:
    centres = ", ".join(name for name in one.centres if name != one.sender)
    about = " · ".join(filter(None, (one.sender, centres, moment_words(one.at))))
    return f"{one.identity.hex()[:8]}  {about}"


def _seen(one: ImportSeen) -> dict[str, object]:
    return {
        "identity": one.identity.hex(),
        "sender": one.sender,
        "centres": list(one.centres),
        "made": one.made,
        "at": one.at,
        **_numbers(one.report),
    }


def _document(one: TakenIn) -> dict[str, object]:
    return {
        "file": str(one.file),
        "identity": one.identity.hex(),
        "sender": one.sender,
        "centres": list(one.centres),
        "made": one.made,
        "standing": one.standing.value,
        "newer": one.newer,
        "alike": one.alike,
        "believable": one.believable,
        "asks_reason": one.asks_reason,
        "erased_without_right": one.erased_without_right,
        **_numbers(one.report),
    }


def _numbers(report: ImportReport) -> dict[str, object]:
    return {
        "new": report.total(ItemKind.NEW),
        "changed": report.total(ItemKind.CHANGED),
        "deleted": report.total(ItemKind.DELETED),
        "conflicts": report.total(ItemKind.CONFLICT),
        "set_aside": report.total(ItemKind.SET_ASIDE),
        "awaiting": report.total(ItemKind.AWAITING),
        "erased": report.erased,
        "foreign": report.foreign,
        "disagreeing": list(report.disagreeing),
    }
