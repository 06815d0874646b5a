"""kopa laptops: who belongs to the programme, joining it, recovery papers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.speech import Console, Speech, passes_speech
from app.domain.dates import numeric
from app.domain.errors import NotFoundError
from app.domain.trust import Role
from app.services.wording.membership import role_words
from app.services.wording.moments import day_words
from app.texts import language, translate

if TYPE_CHECKING:
    from app.bootstrap import Application
    from app.domain.ids import CentreId
    from app.services.laptops import LaptopSeen
    from app.services.membership_views import Belonging, MemberSeen
    from app.sync.joining import JoinWish

_KEY_SHOWN = 8
_FILE = click.Path(path_type=Path, dir_okay=False)
_TARGET = click.Path(path_type=Path)
_ROLES = click.Choice([role.value for role in Role])


@click.group()
def laptops() -> None:
    """Who belongs to the programme: joining it, letting in, taking out."""


@laptops.command("list")
@passes_speech
def list_laptops(speech: Speech) -> None:
    """List the laptops of the programme: what came from each, and who is silent."""
    with speech.application() as application:
        found = application.laptops.overview().laptops
    speech.say([_document(one) for one in found], "\n".join(map(_line, found)))


@laptops.command()
@click.option("--name", default="", help="The programme's name, where none was given before.")
@passes_speech
def found(speech: Speech, name: str) -> None:
    """Begin a programme that others can join: this laptop is its coordinator's."""
    with speech.application() as application:
        part = application.membership.found(name)
    words = translate("Command line", "Others can join “{programme}” now. Its code: {code}")
    speech.say(_belonging(part), words.format(programme=part.programme, code=part.code))


@laptops.command()
@click.argument("file", type=_FILE)
@click.option("--anew", is_flag=True, help="With new keys, after this laptop was taken out.")
@passes_speech
def ask(speech: Speech, file: Path, *, anew: bool) -> None:
    """Write the FILE with which this laptop asks to join (.kopa-join)."""
    with speech.application() as application:
        wish = application.membership.wish(file, anew=anew)
    words = translate(
        "Command line", "Give {file} to your coordinator, who must see the same code: {code}"
    )
    speech.say(_wish(wish), words.format(file=file, code=wish.code))


@laptops.command()
@click.argument("file", type=_FILE)
@passes_speech
def look(speech: Speech, file: Path) -> None:
    """Show who asks to join with FILE, and the code to compare."""
    with speech.application() as application:
        wish = application.membership.look_at_wish(file).wish
    words = translate("Command line", "“{name}” of “{centre}” asks to join. Code: {code}")
    said = words.format(name=wish.name, centre=wish.centre_name, code=wish.code)
    speech.say(_wish(wish), said)


@laptops.command("let-in")
@click.argument("file", type=_FILE)
@click.option("--role", type=_ROLES, default=Role.LAPTOP.value, help="What the laptop is to be.")
@click.option("--centre", default="", help="The code of its centre; its own where none is named.")
@click.option("--to", "target", type=_TARGET, required=True, help="The welcome, or its folder.")
@passes_speech
def let_in(speech: Speech, file: Path, role: str, centre: str, target: Path) -> None:
    """Let the laptop of FILE join, once its code was compared, and write its welcome."""
    from app.services.membership_views import Part  # noqa: PLC0415  with the service

    with speech.application() as application:
        wish = application.membership.look_at_wish(file).wish
        part = Part(Role(role), _centre(application, centre) if centre else wish.centre)
        welcome = application.membership.let_in(wish, part, target, Console())
    words = translate("Command line", "Welcome written: {file}. Code of the programme: {code}")
    document = {"file": str(welcome.file), "code": welcome.code}
    speech.say(document, words.format(file=welcome.file, code=welcome.code))


@laptops.command()
@click.argument("file", type=_FILE)
@click.option("--preview", is_flag=True, help="Show the code to compare, and change nothing.")
@click.option("--reason", default="", help="Why so much is deleted or erased.")
@passes_speech
def accept(speech: Speech, file: Path, *, preview: bool, reason: str) -> None:
    """Join with the welcome in FILE."""
    with speech.application() as application:
        seen = application.membership.look_at_welcome(file, Console())
        if not preview:
            application.membership.accept_welcome(file, Console(), reason=reason)
    words = (
        translate("Command line", "A welcome to “{programme}”. Its code: {code}")
        if preview
        else translate("Command line", "This laptop belongs to “{programme}” now. Code: {code}")
    )
    document = {
        "programme": seen.programme,
        "code": seen.code,
        "sender": seen.sender,
        "role": seen.role.value,
        "centre": seen.centre,
        "moves_from": seen.moves_from,
    }
    speech.say(document, words.format(programme=seen.programme, code=seen.code))


@laptops.command("take-out")
@click.argument("key")
@click.option("--why", default="", help="What others are told, such as “stolen”.")
@passes_speech
def take_out(speech: Speech, key: str, why: str) -> None:
    """Take the laptop with KEY out: its files are not taken in any more."""
    with speech.application() as application:
        member = _member(application, key).member
        application.membership.revoke(member.sign_key, why)
    words = translate(
        "Command line",
        "“{name}” is out. Send new files to everybody: until they come, others still take in its "
        "files.",
    )
    speech.say({"key": member.sign_key.hex()}, words.format(name=member.name))


@laptops.command()
@passes_speech
def leave(speech: Speech) -> None:
    """Let this laptop leave the programme and work alone, with all its records."""
    with speech.application() as application:
        backup = application.membership.leave(Console())
    words = translate("Command line", "This laptop works alone now. The backup of before: {file}")
    speech.say({"backup": str(backup)}, words.format(file=backup))


@laptops.command("paper")
@click.option("--out", type=_FILE, required=True, help="The PDF to write.")
@click.password_option("--passphrase", help="Kept apart from the paper; asked where not named.")
@passes_speech
def paper(speech: Speech, out: Path, passphrase: str) -> None:
    """Write the recovery paper of the programme: print it, and keep it in a safe."""
    with speech.application() as application:
        papers = application.recovery.prepare(passphrase)
        application.recovery.save(papers, out)
    words = translate("Command line", "Recovery paper written to {file}: print it and delete it.")
    speech.say({"file": str(out), "groups": len(papers.groups)}, words.format(file=out))


@laptops.command("restore")
@click.argument("file", type=_FILE)
@click.option("--passphrase", prompt=True, hide_input=True, help="Asked where not named.")
@passes_speech
def restore_programme(speech: Speech, file: Path, passphrase: str) -> None:
    """Make this laptop the coordinator's with a scan of the recovery paper, or its typed groups."""
    with speech.application() as application:
        text = application.recovery.text_of(file, Console())
        part = application.recovery.restore(text, passphrase)
    words = translate("Command line", "This laptop is a coordinator’s of “{programme}” again.")
    speech.say(_belonging(part), words.format(programme=part.programme))


def _centre(application: Application, code: str) -> CentreId:
    for one in application.settings.centres():
        if one.code.casefold() == code.casefold():
            return one.id
    raise NotFoundError("centre", code)


def _member(application: Application, key: str) -> MemberSeen:
    found = [
        one for one in application.membership.roster() if one.member.sign_key.hex().startswith(key)
    ]
    if len(found) != 1 or not key:
        raise NotFoundError("laptop", key)
    return found[0]


def _line(one: LaptopSeen) -> str:
    member, gone = one.seen.member, one.seen.revoked
    parts = [
        member.sign_key.hex()[:_KEY_SHOWN],
        role_words(member.role),
        member.name,
        one.seen.centre,
    ]
    if gone is not None:
        out = translate("Command line", "taken out on {day}")
        parts.append(out.format(day=numeric(gone.on, language())))
    elif not one.seen.is_this:
        parts += _told(one)
    return " · ".join(part for part in parts if part)


def _told(one: LaptopSeen) -> list[str]:
    """Return what files have told of a laptop, each matter in a few words."""
    told = []
    if one.received:
        words = translate("Command line", "last file: {day}")
        told.append(words.format(day=day_words(one.received)))
    if one.confirmed:
        words = translate("Command line", "has our file of: {day}")
        told.append(words.format(day=day_words(one.confirmed)))
    if one.silent_for is not None:
        told.append(translate("Command line", "silent for %n days", n=one.silent_for))
    if one.has_gap:
        told.append(translate("Command line", "a file is missing"))
    if one.erasures_open:
        told.append(translate("Command line", "%n erasures not confirmed", n=one.erasures_open))
    return told


def _document(one: LaptopSeen) -> dict[str, object]:
    return {
        **_member_document(one.seen),
        "received": one.received,
        "taken_in": one.received_at,
        "sent": one.sent,
        "confirmed": one.confirmed,
        "missing": one.has_gap,
        "silent_days": one.silent_for,
        "erasures_open": one.erasures_open,
        "lives": one.lives,
    }


def _member_document(one: MemberSeen) -> dict[str, object]:
    member = one.member
    return {
        "key": member.sign_key.hex(),
        "laptop": member.laptop.hex(),
        "name": member.name,
        "role": member.role.value,
        "centre": one.centre,
        "since": member.since.isoformat(),
        "expires": member.expires.isoformat(),
        "this": one.is_this,
        "out": None if one.revoked is None else one.revoked.on.isoformat(),
    }


def _wish(wish: JoinWish) -> dict[str, object]:
    return {"name": wish.name, "centre": wish.centre_name, "code": wish.code, "made": wish.made}


def _belonging(part: Belonging) -> dict[str, object]:
    return {
        "programme": part.programme,
        "code": part.code,
        "role": None if part.role is None else part.role.value,
    }
