"""kopa sheet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

import click

from app.cli.speech import Speech, passes_speech
from app.domain.ids import SessionId
from app.domain.sheets import COLUMNS_OF, SheetColumn, SheetForm, in_paper_order
from app.services.sheets import SheetWish
from app.services.wording.papers import problem_words
from app.texts import LANGUAGES, translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from app.domain.papers import PrintProblem
    from app.services.sheets import SheetsService

_LANGUAGE = click.option("--lang", type=click.Choice(LANGUAGES), default="lv", show_default=True)
_OUT = click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True)


@click.command()
@click.argument("event")
@_OUT
@click.option("--session", "sessions", multiple=True, help="Beginning of a session's id.")
@click.option("--blank", type=click.IntRange(0, 500), default=8, show_default=True)
@_LANGUAGE
@click.option(
    "--second-lang", type=click.Choice(LANGUAGES), help="The notice also in this language."
)
@click.option(
    "--form",
    type=click.Choice([form.value for form in SheetForm]),
    default=SheetForm.SIDE_BY_SIDE.value,
    show_default=True,
    help="What kind of sheet.",
)
@click.option(
    "--columns",
    help="Columns with commas between, or none; else what was settled for the form.",
)
@click.option("--large-print/--usual-print", default=None, help="Bigger names, fewer rows.")
@click.option(
    "--letter-boxes/--no-letter-boxes",
    default=None,
    help="Boxes for capital letters in empty rows.",
)
@passes_speech
def sheet(
    speech: Speech, event: str, out: Path, sessions: tuple[str, ...], **asked: Unpack[_SheetOptions]
) -> None:
    """Write the sign-in sheet of EVENT as a PDF."""
    with speech.application() as application:
        event_id = application.events.named(event)
        known = application.attendance.grid(event_id).sessions
        chosen = tuple(
            SessionId(one.id)
            for one in known
            if any(one.id.hex().startswith(begun.lower()) for begun in sessions)
        )
        if sessions and len(chosen) != len(sessions):
            raise click.BadParameter(
                translate("Command line", "The event has no such session."), param_hint="--session"
            )
        wish = replace(_sheet_wish(application.sheets, asked), sessions=chosen)
        made = application.sheets.save(event_id, wish, out)
    document = {"file": str(out), "pages": made.pages, "problems": _documents(made.problems)}
    words = translate("Command line", "%n pages written to {file}", n=made.pages)
    speech.say(document, _with_problems(words.format(file=out), made.problems))


class _SheetOptions(TypedDict):
    """What can be asked of a sheet besides its event, its file and its sessions."""

    blank: int
    lang: str
    second_lang: str | None
    form: str
    columns: str | None
    large_print: bool | None
    letter_boxes: bool | None


def _sheet_wish(sheets: SheetsService, asked: _SheetOptions) -> SheetWish:
    """Return what was settled on this laptop, changed where the options say so."""
    form = SheetForm(asked["form"])
    choice = sheets.choice(form)
    if asked["columns"] is not None:
        choice = replace(choice, columns=_sheet_columns(form, asked["columns"]))
    if asked["second_lang"] is not None:
        choice = replace(choice, second_language=asked["second_lang"])
    if asked["large_print"] is not None:
        choice = replace(choice, is_large_print=asked["large_print"])
    if asked["letter_boxes"] is not None:
        choice = replace(choice, has_letter_boxes=asked["letter_boxes"])
    wish = SheetWish(language=asked["lang"], blank_rows=asked["blank"])
    return wish.with_choice(form, choice)


def _sheet_columns(form: SheetForm, asked: str) -> tuple[SheetColumn, ...]:
    names = {name.strip().lower() for name in asked.split(",")} - {"", "none"}
    possible = [one.value for one in COLUMNS_OF[form]]
    if names - set(possible):
        words = translate("Command line", "The columns of this form are: {columns}.")
        raise click.BadParameter(words.format(columns=", ".join(possible)), param_hint="--columns")
    return in_paper_order(form, map(SheetColumn, names))


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
