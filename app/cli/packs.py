"""kopa pack."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.speech import Console, Speech, passes_speech
from app.domain.labels import LABEL_SHEETS
from app.domain.pack_choices import PackPaper, PackWish
from app.services.wording.print_pack import pack_problem_words, paper_words
from app.texts import LANGUAGES, translate

if TYPE_CHECKING:
    from app.services.print_pack import PackProblem, PackSaved


@click.command()
@click.argument("event")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True)
@click.option("--only", default="", help="Which papers, with commas between: sheet,labels")
@click.option("--labels", type=click.Choice([sheet.key for sheet in LABEL_SHEETS]))
@click.option(
    "--first-label",
    type=click.IntRange(1, 100),
    default=1,
    show_default=True,
    help="The first free label of the first sheet.",
)
@click.option("--lang", type=click.Choice(LANGUAGES))
@passes_speech
def pack(  # noqa: PLR0913, PLR0917  one parameter for each option
    speech: Speech,
    event: str,
    out: Path,
    only: str,
    labels: str | None,
    first_label: int,
    lang: str | None,
) -> None:
    """Write the papers of EVENT into a folder, a PDF each."""
    papers = _papers(only)
    with speech.application() as application:
        preferences = application.settings.preferences()
        choices = preferences.pack
        choices = replace(
            choices,
            papers=papers or choices.papers,
            label_sheet=labels or choices.label_sheet,
        )
        wish = PackWish(lang or preferences.paper_language, choices, (), first_label - 1)
        out.mkdir(parents=True, exist_ok=True)
        event_id = application.events.named(event)
        saved = application.print_pack.save(event_id, wish, out, Console())
    words = translate("Command line", "%n files written to {folder}", n=len(saved.files))
    lines = [words.format(folder=out), *map(pack_problem_words, saved.problems)]
    speech.say(_document(saved), "\n".join(lines))


def _papers(only: str) -> tuple[str, ...]:
    asked = [word.strip() for word in only.split(",") if word.strip()]
    known = {paper.value for paper in PackPaper}
    if set(asked) - known:
        named = ", ".join(f"{paper.value} ({paper_words(paper)})" for paper in PackPaper)
        raise click.BadParameter(
            translate("Command line", "The papers are: {papers}.").format(papers=named),
            param_hint="--only",
        )
    return tuple(asked)


def _document(saved: PackSaved) -> dict[str, object]:
    pages = [
        {
            "file": str(file),
            "paper": piece.paper.value,
            "pages": piece.pages,
            "copies": piece.copies,
        }
        for file, piece in zip(saved.files, saved.pieces, strict=True)
    ]
    return {"files": pages, "problems": [_problem(one) for one in saved.problems]}


def _problem(one: PackProblem) -> dict[str, str]:
    if one.problem is None:
        return {"paper": one.paper.value, "kind": "nothing"}
    return {
        "paper": one.paper.value,
        "kind": one.problem.kind.value,
        "field": one.problem.field.value,
        "who": one.problem.who,
        "text": one.problem.text,
        "letters": one.problem.letters,
    }
