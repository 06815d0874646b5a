"""kopa verify."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from app.cli.speech import Console, Speech, passes_speech
from app.services.wording.verification import compared, verdict_title, verdict_words
from app.texts import translate

if TYPE_CHECKING:
    from app.bootstrap import Application
    from app.domain.verification import Answer

_FILES: Final = frozenset((".pdf", ".png", ".jpg", ".jpeg"))


@click.command()
@click.argument("asked", required=False)
@click.option("--keys", is_flag=True, help="List the public keys, to verify without Kopā.")
@passes_speech
def verify(speech: Speech, asked: str | None, *, keys: bool) -> None:
    """Say whether a certificate is genuine: its number, the text of its code, or a picture or PDF.

    Say - to read the text from the standard input.
    """
    if keys == (asked is not None):
        raise click.UsageError(
            translate("Command line", "Name one thing to verify, or ask for --keys.")
        )
    with speech.application() as application:
        if asked is None:
            _say_keys(speech, application)
            return
        answers = _answers(application, asked)
    words = "\n\n".join(_words(one) for one in answers) or translate(
        "Command line", "There is no certificate’s code or number to be read."
    )
    speech.say([_document(one) for one in answers], words)


def _answers(application: Application, asked: str) -> tuple[Answer, ...]:
    if asked == "-":
        return application.verification.of_text(sys.stdin.read())
    file = Path(asked)
    if file.suffix.lower() in _FILES:
        return application.verification.of_file(file, Console())
    return application.verification.of_text(asked)


def _say_keys(speech: Speech, application: Application) -> None:
    known = application.verification.known_keys()
    documents = [{"code": one.code, "public": one.public.hex(), "name": one.name} for one in known]
    speech.say(documents, "\n".join(f"{one.code}  {one.public.hex()}  {one.name}" for one in known))


def _document(one: Answer) -> dict[str, object]:
    paper = None if one.certificate is None else one.certificate.paper
    claim = one.claim
    return {
        "asked": one.asked,
        "verdict": one.verdict.value,
        "number": one.number,
        "page": one.page,
        "is_signed": one.is_signed,
        "replaced_by": one.replaced_by,
        "reason": one.reason,
        "ended_on": "" if one.ended_on is None else one.ended_on.isoformat(),
        "recipient": "" if paper is None else paper.recipient,
        "title": "" if paper is None else paper.title,
        "issued_on": "" if paper is None else paper.issued_on.isoformat(),
        "code": None
        if claim is None
        else {
            "recipient": claim.name,
            "title": claim.title,
            "centre": claim.centre,
            "issued_on": claim.issued_on.isoformat(),
            "hours": claim.hours,
        },
        "differences": [field.value for field in one.differences],
    }


def _words(one: Answer) -> str:
    page = translate("Command line", "Page {page}, ").format(page=one.page) if one.page else ""
    first = f"{page}{one.number}: {verdict_title(one)}. {verdict_words(one)}"
    says = translate("Command line", "{label}: {issued}; the code says {said}")
    lines = (
        says.format(label=line.label, issued=line.issued, said=line.said)
        if line.differs
        else f"{line.label}: {line.issued or line.said}"
        for line in compared(one)
    )
    return "\n  ".join((first, *lines))
