"""kopa sheet, certificates, verify."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.speech import Console, Speech, passes_speech
from app.domain.certificates import Standing
from app.domain.ids import SessionId
from app.domain.preferences import LANGUAGES
from app.services.sheets import SheetWish
from app.services.wording.papers import problem_words, verdict_words
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.certificates import Certificate, Verification
    from app.domain.ids import CertificateId
    from app.domain.papers import PrintProblem

_LANGUAGE = click.option("--lang", type=click.Choice(LANGUAGES), default="lv", show_default=True)
_OUT = click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True)


@click.command()
@click.argument("event")
@_OUT
@click.option("--session", "sessions", multiple=True, help="Beginning of a session's id.")
@click.option("--blank", type=click.IntRange(0, 500), default=8, show_default=True)
@_LANGUAGE
@passes_speech
def sheet(  # noqa: PLR0913, PLR0917  one parameter for each option that design.md names
    speech: Speech, event: str, out: Path, sessions: tuple[str, ...], blank: int, lang: str
) -> None:
    """Write the sign-in sheet of EVENT as a PDF."""
    with speech.application() as application:
        event_id = application.events.named(event)
        known = application.attendance.grid(event_id).sessions
        chosen = tuple(
            SessionId(one.id)
            for one in known
            if any(one.id.hex().startswith(asked.lower()) for asked in sessions)
        )
        if sessions and len(chosen) != len(sessions):
            raise click.BadParameter(
                translate("Command line", "The event has no such session."), param_hint="--session"
            )
        wish = SheetWish(language=lang, sessions=chosen, blank_rows=blank)
        made = application.sheets.save(event_id, wish, out)
    document = {"file": str(out), "pages": made.pages, "problems": _documents(made.problems)}
    words = translate("Command line", "%n pages written to {file}", n=made.pages)
    speech.say(document, _with_problems(words.format(file=out), made.problems))


@click.command()
@click.argument("event")
@_OUT
@click.option("--issue", is_flag=True, help="Give numbers to those who have no certificate yet.")
@click.option("--template", type=click.Choice(["participation"]), default="participation")
@_LANGUAGE
@passes_speech
def certificates(  # noqa: PLR0913  one parameter for each option that design.md names
    speech: Speech, event: str, out: Path, template: str, lang: str, *, issue: bool
) -> None:
    """Write the certificates of EVENT as one PDF, or drafts where none is issued."""
    del template
    with speech.application() as application:
        event_id = application.events.named(event)
        candidates = application.certificates.candidates(event_id)
        ready = [one.person for one in candidates if one.standing is Standing.READY]
        problems: Sequence[PrintProblem] = ()
        if issue:
            problems = application.certificates.issue(event_id, ready, lang).problems
        standing = [
            one.certificate
            for one in application.certificates.candidates(event_id)
            if one.certificate is not None
        ]
        if standing:
            pages = application.certificates.save(standing, out, Console())
        else:
            made = application.certificates.save_drafts(event_id, ready, out, lang)
            pages, problems = made.pages, made.problems
        numbers = _numbers(application.certificates.of_event(event_id), standing)
    document = {
        "file": str(out),
        "pages": pages,
        "numbers": numbers,
        "problems": _documents(problems),
    }
    words = translate("Command line", "%n pages written to {file}", n=pages)
    speech.say(document, _with_problems(words.format(file=out), problems))


@click.command()
@click.argument("asked")
@passes_speech
def verify(speech: Speech, asked: str) -> None:
    """Say whether a certificate is genuine: its number, or a PDF file."""
    file = Path(asked)
    with speech.application() as application:
        if file.suffix.lower() == ".pdf":
            answers = application.certificates.verify_file(file)
        else:
            answers = (application.certificates.verify(asked),)
    document = [_answer(one) for one in answers]
    words = "\n".join(verdict_words(one) for one in answers) or translate(
        "Command line", "No certificate number was found in the file."
    )
    speech.say(document, words)


def _numbers(known: Sequence[Certificate], standing: Sequence[CertificateId]) -> list[str]:
    return [one.number for one in known if one.id in standing]


def _answer(one: Verification) -> dict[str, object]:
    paper = None if one.certificate is None else one.certificate.paper
    return {
        "asked": one.asked,
        "verdict": one.verdict.value,
        "number": "" if one.certificate is None else one.certificate.number,
        "replaced_by": one.replaced_by_number,
        "recipient": "" if paper is None else paper.recipient,
        "title": "" if paper is None else paper.title,
        "issued_on": "" if paper is None else paper.issued_on.isoformat(),
    }


def _documents(problems: Sequence[PrintProblem]) -> list[dict[str, str]]:
    return [
        {
            "kind": one.kind.value,
            "field": one.field.value,
            "who": one.who,
            "text": one.text,
            "letters": one.letters,
        }
        for one in problems
    ]


def _with_problems(words: str, problems: Sequence[PrintProblem]) -> str:
    return "\n".join([words, *map(problem_words, problems)])
