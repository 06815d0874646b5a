"""kopa paper: a signed page by its code, what was entered from it, and entering the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from app.cli.speech import Speech, passes_speech
from app.domain.attendance import Mark
from app.domain.codes import shown_code
from app.texts import translate

if TYPE_CHECKING:
    from app.domain.paper_entry import PaperLine, PaperPage
    from app.services.paper_entry import PaperEntryService


@click.command()
@click.argument("code")
@click.option("--signed", default="", help="Rows that are signed, by their numbers: 1-9,12.")
@click.option("--unsigned", default="", help="Rows that are not signed, by their numbers.")
@click.option(
    "--count",
    "counts",
    multiple=True,
    type=click.IntRange(0),
    help="Signatures counted on the paper, once for each day in turn.",
)
@click.option("--note", default="", help="Why as many signatures were not entered as counted.")
@passes_speech
def paper(  # noqa: PLR0913, PLR0917  one parameter for each option
    speech: Speech, code: str, signed: str, unsigned: str, counts: tuple[int, ...], note: str
) -> None:
    """Show the page of CODE with its rows; enter rows and finish it."""
    with speech.application() as application:
        service = application.paper_entry
        page = service.page(code)
        _enter(service, page, _numbers(signed), Mark.PRESENT)
        _enter(service, page, _numbers(unsigned), Mark.ABSENT)
        if counts:
            counted = zip((one.id for one in page.sessions), counts, strict=False)
            service.finish(code, dict(counted), note)
        page = service.page(code)
    speech.say(_document(page), _words(page))


def _enter(service: PaperEntryService, page: PaperPage, rows: list[int], mark: Mark) -> None:
    lines = {line.number: line.line for line in page.lines}
    unknown = [row for row in rows if row not in lines]
    if unknown:
        words = translate("Command line", "The page has no row {row}.").format(row=unknown[0])
        raise click.BadParameter(words)
    for row in rows:
        for session in page.sessions:
            service.sign(page.kept.code, lines[row], session.id, mark)


def _numbers(asked: str) -> list[int]:
    """Return the numbers of rows in "1-9,12"."""
    rows: list[int] = []
    for part in filter(None, asked.replace(" ", "").split(",")):
        first, _, last = part.partition("-")
        if not (first.isdecimal() and (last or first).isdecimal()):
            words = translate("Command line", "Rows are numbers such as 1-9,12.")
            raise click.BadParameter(words)
        rows += range(int(first), int(last or first) + 1)
    return rows


def _document(page: PaperPage) -> dict[str, object]:
    return {
        "code": page.kept.code,
        "event": page.title,
        "page": page.kept.page,
        "pages": page.kept.pages,
        "sessions": [one.on.isoformat() for one in page.sessions],
        "is_done": page.is_done,
        "note": page.kept.note,
        "rows": [_row(page, line) for line in page.lines],
    }


def _row(page: PaperPage, line: PaperLine) -> dict[str, object]:
    marks = [line.marks.get(one.id) for one in page.sessions]
    return {
        "row": line.number,
        "name": line.name,
        "standing": line.standing.value,
        "marks": [None if mark is None else mark.value for mark in marks],
        "ticks": {purpose.value: says for purpose, says in line.ticks.items()},
    }


def _words(page: PaperPage) -> str:
    head = f"{page.title} · {page.kept.page}/{page.kept.pages} · {shown_code(page.kept.code)}"
    return "\n".join((head, *(_line(page, line) for line in page.lines)))


def _line(page: PaperPage, line: PaperLine) -> str:
    signs = {Mark.PRESENT: "+", Mark.ABSENT: "-", Mark.EXCUSED: "e", None: "."}
    marks = "".join(signs[line.marks.get(one.id)] for one in page.sessions)
    return f"{line.number:>4}  {marks}  {line.name}".rstrip()
