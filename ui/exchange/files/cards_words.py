"""How one file is told on its card: from whom, when, what it would bring, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.exchange import Standing
from app.services.wording.believing import believable_words
from app.services.wording.imports import brought_lines, standing_lines
from app.services.wording.moments import moment_words
from app.texts import translate
from ui.exchange.files.view import FileCard
from ui.exchange.wording import (
    Look,
    refused_look,
    sender_words,
    standing_look,
    taken_look,
)
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from app.services.exchange import TakenIn


def file_card(one: TakenIn, roles: Mapping[bytes, str], *, is_asked: bool) -> FileCard:
    """Return the card of a file that was looked at; some are asked about."""
    is_new = one.standing is Standing.NEW
    lines = (*standing_lines(one), *brought_lines(one), *_believable_lines(one))
    if one.standing is Standing.NOTHING_NEW:
        lines = (*lines, _confirming_words())
    return FileCard(
        one.file,
        _title(one),
        _about(one, roles),
        _asking_look(one) if is_asked else standing_look(one.standing),
        lines,
        identity=one.identity if is_new else None,
    )


def taken_card(one: TakenIn, roles: Mapping[bytes, str], *, is_believed: bool) -> FileCard:
    """Return the card of a file that was taken in just now."""
    lines = brought_lines(one, is_taken=True) or standing_lines(one)
    can_be_believed = one.believable > 0 and not is_believed
    if can_be_believed:
        lines = (*lines, *_believable_lines(one))
    return FileCard(
        one.file,
        _title(one),
        _about(one, roles),
        taken_look(),
        lines,
        identity=one.identity,
        can_be_believed=can_be_believed,
    )


def _believable_lines(one: TakenIn) -> tuple[str, ...]:
    return (believable_words(one.believable),) if one.believable else ()


def refused_card(file: Path, why: str) -> FileCard:
    """Return the card of a file that was left out."""
    return FileCard(file, file.name, "", refused_look(), (why,))


def wish_card(file: Path) -> FileCard:
    """Return the card of a file with which a laptop asks to join."""
    words = translate("Exchange", "A laptop asks with this file to belong to the programme.")
    look = Look(translate("Exchange", "Asks to join"), "laptop", Tone.ATTENTION)
    return FileCard(file, file.name, "", look, (words,), is_wish=True)


def _confirming_words() -> str:
    return translate(
        "Exchange", "Import it all the same: it tells this laptop what has arrived over there."
    )


def _asking_look(one: TakenIn) -> Look:
    words = translate("Exchange", "Deletes many records")
    if one.erased_without_right:
        words = translate("Exchange", "Erases data for ever")
    elif not one.mass_deletions:
        words = translate("Exchange", "Deletes many with others")
    return Look(words, "warning", Tone.ATTENTION)


def files_left_out() -> str:
    """Return what becomes of files for which nobody says why."""
    return translate(
        "Exchange", "Without them the marked files are left out, and the others come in."
    )


def taken_words(count: int) -> str:
    """Return how many files came in."""
    return translate("Exchange", "%n files imported.", n=count)


def _title(one: TakenIn) -> str:
    return translate("Exchange", "From {sender}").format(
        sender=sender_words(one.sender, one.centres)
    )


def _about(one: TakenIn, roles: Mapping[bytes, str]) -> str:
    saved = translate("Exchange", "Saved {moment}").format(moment=moment_words(one.made))
    told = (roles.get(one.laptop, ""), saved, one.file.name)
    return " · ".join(filter(None, told))
