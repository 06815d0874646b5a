"""kopa certificates and kopa register."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypedDict

import click

from app.cli.speech import Console, Speech, passes_speech
from app.domain.certificate_register import CopyKind, RegisterFilter
from app.domain.certificate_wishes import EventSource, PaperOrder
from app.domain.certificates import CertificateState, Standing, TemplateChoice
from app.domain.designs import CertificateKind, Look, Orientation, PageFormat, PaperSize
from app.domain.errors import NothingToPrintError
from app.domain.exports import ExportWish, ListKind, usual_columns
from app.domain.ids import template_id
from app.files import write_file
from app.services.wording.papers import problem_words
from app.texts import LANGUAGES, translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Unpack

    from app.bootstrap import Application
    from app.domain.certificates import Candidate
    from app.domain.ids import CertificateId, EventId
    from app.domain.papers import PrintProblem

_PAGES: Final = {
    f"{size.value}-{orientation.value}": PageFormat(size, orientation)
    for size in PaperSize
    for orientation in Orientation
}
# A teacher's hours are about people and not about an event; mini-projects have no event either.
_KINDS: Final = tuple(
    kind.value
    for kind in CertificateKind
    if kind not in (CertificateKind.HOURS_STATEMENT, CertificateKind.MINI_PROJECT)
)


@click.command()
@click.argument("event")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--one-each", type=click.Path(path_type=Path, file_okay=False))
@click.option("--issue", is_flag=True, help="Give numbers to those who have no certificate yet.")
@click.option("--template", default="participation", show_default=True)
@click.option("--look", type=click.Choice([one.value for one in Look]), default=Look.FORMAL.value)
@click.option("--page", type=click.Choice(tuple(_PAGES)), default="a4-landscape")
@click.option("--lang", type=click.Choice(LANGUAGES), default="lv", show_default=True)
@click.option("--second-lang", type=click.Choice(LANGUAGES))
@passes_speech
def certificates(speech: Speech, event: str, **asked: Unpack[_Asked]) -> None:
    """Write the certificates of EVENT as one PDF, or drafts where none is issued."""
    if asked["out"] is None and asked["one_each"] is None:
        raise click.UsageError(translate("Command line", "Say where: --out FILE or --one-each DIR"))
    with speech.application() as application:
        job = _Job(application, application.events.named(event), asked)
        problems = job.issue() if asked["issue"] else ()
        document = job.write()
        written = job.problems or problems
    document["problems"] = _documents(written)
    words = translate("Command line", "%n pages written to {file}", n=int(str(document["pages"])))
    told = words.format(file=asked["out"] or asked["one_each"])
    speech.say(document, "\n".join([told, *map(problem_words, written)]))


class _Asked(TypedDict):
    """What can be asked of certificates besides the event."""

    out: Path | None
    one_each: Path | None
    issue: bool
    template: str
    look: str
    page: str
    lang: str
    second_lang: str | None


class _Job:
    """The certificates of one event, as they were asked for."""

    def __init__(self, application: Application, event: EventId, asked: _Asked) -> None:
        self._application = application
        self._event = event
        self._asked = asked
        self._choice, kind = _choice(application, asked)
        self._order = PaperOrder(kind, asked["lang"], asked["second_lang"] or "")
        self.problems: tuple[PrintProblem, ...] = ()

    def issue(self) -> tuple[PrintProblem, ...]:
        """Give numbers to those who are ready."""
        service = self._application.certificates
        drafts = service.drafts(self._ready(), self._order)
        return service.issue(drafts, self._choice).problems

    def write(self) -> dict[str, object]:
        """Write what is issued, or drafts where nothing is, and say what was written."""
        service = self._application.certificates
        standing = [one for one in self._candidates() if one.certificate is not None]
        if not standing:
            return self._write_drafts()
        ids = [one.certificate for one in standing if one.certificate is not None]
        pages = self._write_issued(ids)
        service.note_copies(ids, CopyKind.FILE)
        return self._document(pages, sorted(one.number for one in standing))

    def _write_drafts(self) -> dict[str, object]:
        out = self._asked["out"]
        if out is None:
            raise NothingToPrintError("no_certificates")
        service = self._application.certificates
        drafts = service.drafts(self._ready(), self._order)
        made = service.save_drafts(drafts, self._choice, out)
        self.problems = made.problems
        return self._document(made.pages, [])

    def _write_issued(self, ids: list[CertificateId]) -> int:
        service = self._application.certificates
        out, folder = self._asked["out"], self._asked["one_each"]
        pages = 0
        if out is not None:
            pages = service.save(ids, out, Console())
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            pages = max(pages, service.save_each(ids, folder, Console()))
        return pages

    def _document(self, pages: int, numbers: list[str]) -> dict[str, object]:
        file = self._asked["out"] or self._asked["one_each"]
        return {"file": str(file), "pages": pages, "numbers": numbers}

    def _candidates(self) -> tuple[Candidate, ...]:
        source = EventSource(self._event)
        return self._application.certificates.candidates(source, self._order.kind)

    def _ready(self) -> EventSource:
        ready = [one for one in self._candidates() if one.standing is Standing.READY]
        return EventSource(
            self._event,
            tuple(one.person for one in ready if one.person is not None),
            tuple(one.organisation for one in ready if one.organisation is not None),
        )


def _choice(application: Application, asked: _Asked) -> tuple[TemplateChoice, CertificateKind]:
    """Return the template that was named: a kind that comes with Kopā, or one of their own."""
    look, page = Look(asked["look"]), _PAGES[asked["page"]]
    name = asked["template"].strip()
    if name in _KINDS:
        kind = CertificateKind(name)
        return TemplateChoice(template_id(kind), look, page), kind
    own = {one.name.casefold(): one for one in application.templates.all() if not one.is_built_in}
    found = own.get(name.casefold())
    if found is None:
        known = ", ".join([*_KINDS, *(one.name for one in own.values())])
        words = translate("Command line", "The templates are: {templates}.")
        raise click.BadParameter(words.format(templates=known), param_hint="--template")
    return TemplateChoice(found.id, look, page), found.kind


@click.command()
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True)
@click.option("--event", help="Only those of this event.")
@click.option(
    "--state", "states", type=click.Choice([one.value for one in CertificateState]), multiple=True
)
@click.option("--from", "since", type=click.DateTime(["%Y-%m-%d"]), help="First day, YYYY-MM-DD.")
@click.option("--to", "until", type=click.DateTime(["%Y-%m-%d"]), help="Last day, YYYY-MM-DD.")
@click.option("--waiting", is_flag=True, help="Only those that nobody has taken yet.")
@click.option("--lang", type=click.Choice(LANGUAGES), default="lv", show_default=True)
@passes_speech
def register(speech: Speech, out: Path, event: str | None, **asked: Unpack[_Lines]) -> None:
    """Write the register of certificates: a PDF to be printed, or a table."""
    with speech.application() as application:
        wanted = RegisterFilter(
            event=application.events.named(event) if event else None,
            states=frozenset(map(CertificateState, asked["states"])),
            since=_day(asked["since"]),
            until=_day(asked["until"]),
        )
        if asked["waiting"]:
            waiting = frozenset({CertificateState.ISSUED})
            wanted = replace(wanted, states=waiting)
        lines = application.certificates.register(wanted)
        ids = [line.certificate.id for line in lines]
        _write_register(application, ids, out, asked["lang"])
    document = {"file": str(out), "certificates": len(ids)}
    words = translate("Command line", "%n certificates written to {file}", n=len(ids))
    speech.say(document, words.format(file=out))


def _write_register(
    application: Application, ids: list[CertificateId], out: Path, language: str
) -> None:
    if out.suffix.lower() == ".pdf":
        write_file(out, application.certificates.register_pdf(ids, language, Console()))
        return
    wish = ExportWish(usual_columns(ListKind.CERTIFICATES), language)
    application.list_exports.save_certificates(wish, out, Console(), ids=ids)


class _Lines(TypedDict):
    """Which lines of the register were asked for, and in which language."""

    lang: str
    states: tuple[str, ...]
    since: date | None
    until: date | None
    waiting: bool


def _day(typed: object) -> date | None:
    from datetime import datetime  # noqa: PLC0415  click gives a moment where a day was typed

    return typed.date() if isinstance(typed, datetime) else None


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
