"""kopa evidence add, evidence list."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.speech import Console, Speech, passes_speech
from app.domain.errors_evidence import EvidenceRefusedError
from app.services.evidence import Attached, Target
from app.services.wording.evidence import kind_words, problem_words
from app.texts import translate

if TYPE_CHECKING:
    from app.domain.evidence import Evidence
    from app.services.evidence import NotAttached


@click.group()
def evidence() -> None:
    """Keep and list scans of signed sheets and photos."""


@evidence.command("add")
@click.argument("event")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@passes_speech
def add_evidence(speech: Speech, event: str, files: tuple[Path, ...]) -> None:
    """Keep FILES with EVENT; a page whose code is known goes to its own event."""
    with speech.application() as application:
        event_id = application.events.named(event)
        done = application.evidence.attach(files, Target(event_id), job=Console())
    if not done.attached:
        first = done.refused[0]
        raise EvidenceRefusedError(first.problem, first.file)
    speech.say([_result(one) for one in done.files], "\n".join(map(_result_words, done.files)))


@evidence.command("list")
@click.argument("event")
@passes_speech
def list_evidence(speech: Speech, event: str) -> None:
    """List the evidence of EVENT, the newest first."""
    with speech.application() as application:
        found = application.evidence.of_event(application.events.named(event))
    speech.say([_document(one) for one in found], "\n".join(map(_line, found)))


def _result(one: Attached | NotAttached) -> dict[str, object]:
    if isinstance(one, Attached):
        return {"file": one.file, "event": one.event_title, **_document(one.evidence)}
    return {"file": one.file, "problem": one.problem.value}


def _result_words(one: Attached | NotAttached) -> str:
    if isinstance(one, Attached):
        words = translate("Command line", "{file}: kept with “{event}”")
        return words.format(file=one.file, event=one.event_title)
    return problem_words(one.problem, one.file)


def _document(one: Evidence) -> dict[str, object]:
    return {
        "id": one.id.hex(),
        "kind": one.kind.value,
        "name": one.name,
        "media": one.media.value,
        "size": one.size,
        "pages": one.pages,
        "codes": list(one.codes),
        "session": None if one.session is None else one.session.hex(),
        "note": one.note,
        "added_at": one.added_at,
        "is_here": one.has_original,
    }


def _line(one: Evidence) -> str:
    return f"{one.added_at[:10]}  {one.size:>9}  {kind_words(one.kind)}  {one.name}"
