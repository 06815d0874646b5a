"""How a laptop of the programme is told: its state in a word and a sign, its remarks in sentences.

It knows words, signs and tones. It knows no widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.dates import numeric
from app.domain.trust import Role
from app.services.wording.erasure import reason_words
from app.services.wording.membership import role_words, taken_out_words
from app.services.wording.moments import day_words, moment_words
from app.texts import language, translate
from ui.exchange.joining.view import Told
from ui.exchange.laptops.view import ErasureShown
from ui.exchange.wording import Look, shortened
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from datetime import date

    from app.services.erasure import ErasedPerson
    from app.services.laptops import LaptopSeen, StrangerSeen


def looks(one: LaptopSeen) -> tuple[Look, ...]:
    """Return all states of a laptop, the weightiest first; there is always one."""
    if one.seen.revoked is not None:
        return (Look(translate("Laptops", "Taken out"), "person_removed", Tone.NEUTRAL),)
    if one.seen.is_this:
        return (Look(translate("Laptops", "This laptop"), "laptop", Tone.NEUTRAL),)
    found = []
    if one.silent_for is not None:
        words = translate("Laptops", "Silent for %n days", n=one.silent_for)
        found.append(Look(words, "clock", Tone.ATTENTION))
    if one.has_gap:
        found.append(Look(translate("Laptops", "A file is missing"), "file", Tone.ATTENTION))
    if one.erasures_open:
        words = translate("Laptops", "Erasure not confirmed")
        found.append(Look(words, "waiting", Tone.ATTENTION))
    if one.seen.is_expired:
        found.append(Look(translate("Laptops", "Its time ran out"), "lock", Tone.ATTENTION))
    elif one.expires_soon:
        found.append(Look(translate("Laptops", "Its time runs out"), "clock", Tone.ATTENTION))
    return tuple(found) or (_calm(one),)


def _calm(one: LaptopSeen) -> Look:
    if one.seen.member.role is Role.READER:
        return Look(role_words(Role.READER), "preview", Tone.NEUTRAL)
    if not one.received:
        return Look(translate("Laptops", "No file yet"), "waiting", Tone.NEUTRAL)
    return Look(translate("Laptops", "In order"), "check", Tone.GOOD)


def remarks(one: LaptopSeen) -> tuple[str, ...]:
    """Return what is to be said of a laptop, each with what can be done."""
    return tuple(filter(None, (_left(one), *_open_matters(one), _lives(one))))


def _left(one: LaptopSeen) -> str:
    gone = one.seen.revoked
    if gone is None:
        return ""
    day = numeric(gone.on, language())
    if not gone.why:
        return translate(
            "Laptops",
            "Taken out ({day}). Its files are not taken in any more, and new ones cannot be opened "
            "there.",
        ).format(day=day)
    return translate(
        "Laptops",
        "Taken out ({day}; reason: {why}). Its files are not taken in any more, and new ones "
        "cannot be opened there.",
    ).format(day=day, why=taken_out_words(gone.why))


def _open_matters(one: LaptopSeen) -> tuple[str, ...]:
    if not one.seen.belongs or one.seen.is_this:
        return ()
    return (_silence(one), _gap(one), _erasures(one), _time(one))


def _silence(one: LaptopSeen) -> str:
    if one.silent_for is None:
        return ""
    return translate(
        "Laptops",
        "Nothing was heard of it for %n days. Ask for a file: what is recorded there is missing "
        "here.",
        n=one.silent_for,
    )


def _gap(one: LaptopSeen) -> str:
    if not one.has_gap:
        return ""
    return translate(
        "Laptops",
        "Another laptop has taken in a later file of it than this one. Ask for a new file of it.",
    )


def _erasures(one: LaptopSeen) -> str:
    if not one.erasures_open:
        return ""
    return translate(
        "Laptops",
        "It has not confirmed yet that it erased %n people. Send it a file; its next one confirms.",
        n=one.erasures_open,
    )


def _time(one: LaptopSeen) -> str:
    if one.seen.is_expired:
        return translate(
            "Laptops",
            "Its time in the programme ran out, so new files cannot be opened there. The next file "
            "that a coordinator saves makes it good.",
        )
    if one.expires_soon:
        return translate(
            "Laptops",
            "Its time in the programme ends soon. The next file that a coordinator saves makes it "
            "longer.",
        )
    return ""


def _lives(one: LaptopSeen) -> str:
    if one.lives <= 1:
        return ""
    return translate("Laptops", "It went on from a backup or a copy %n times.", n=one.lives - 1)


def facts(one: LaptopSeen) -> tuple[Told, ...]:
    """Return what is known of a laptop, line by line."""
    member = one.seen.member
    told = [Told(translate("Laptops", "Role"), role_words(member.role))]
    if one.seen.centre:
        told.append(Told(translate("Laptops", "Centre"), one.seen.centre))
    told.append(Told(translate("Laptops", "Belongs since"), _day(member.since)))
    if one.seen.belongs and member.role is not Role.COORDINATOR:
        told.append(Told(translate("Laptops", "Until"), _day(member.expires)))
    if not one.seen.is_this:
        told += _file_facts(one)
    if one.erasures and one.seen.belongs and not one.seen.is_this:
        done = translate("Laptops", "{done} of {all}").format(
            done=one.erasures - one.erasures_open, all=one.erasures
        )
        told.append(Told(translate("Laptops", "Erasures confirmed"), done))
    return tuple(told)


def _file_facts(one: LaptopSeen) -> tuple[Told, ...]:
    none = translate("Laptops", "none yet")
    received = none
    if one.received:
        received = translate("Laptops", "{made}; taken in {day}").format(
            made=moment_words(one.received), day=day_words(one.received_at)
        )
    return (
        Told(translate("Laptops", "Newest file from it"), received),
        Told(translate("Laptops", "Newest file for it"), moment_words(one.sent) or none),
        Told(translate("Laptops", "Our file there"), moment_words(one.confirmed) or none),
    )


def erasure_shown(one: ErasedPerson) -> ErasureShown:
    """Return which laptops have followed an erasure, those that have not first."""
    about = reason_words(one.reason)
    title = " · ".join(filter(None, (day_words(one.at), one.centre)))
    if not one.missing:
        look = Look(translate("Laptops", "Confirmed by all"), "check", Tone.GOOD)
        return ErasureShown(title, about, look, ())
    words = translate("Laptops", "%n laptops have not confirmed", n=len(one.missing))
    look = Look(words, "waiting", Tone.ATTENTION)
    lines = [translate("Laptops", "Not yet: {names}").format(names=shortened(one.missing))]
    if one.confirmed:
        confirmed = translate("Laptops", "Confirmed: {names}")
        lines.append(confirmed.format(names=shortened(one.confirmed)))
    return ErasureShown(title, about, look, tuple(lines))


def stranger_words(strangers: tuple[StrangerSeen, ...]) -> str:
    """Return the sentence about laptops that nobody let in, "" for none."""
    if not strangers:
        return ""
    names = ", ".join(
        f"{one.name} ({one.centre})" if one.centre else one.name for one in strangers[:_MOST_NAMED]
    )
    words = translate(
        "Laptops",
        "The records also tell of %n laptops that nobody let in, such as ones that were set up "
        "anew: {names}.",
        n=len(strangers),
    )
    return words.format(names=names)


_MOST_NAMED = 5


def _day(day: date) -> str:
    return numeric(day, language())
