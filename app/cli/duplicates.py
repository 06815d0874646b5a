"""The commands `kopa people duplicates`, `same` and `different`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from app.cli.speech import Console, Speech, passes_speech
from app.services.wording.acts import act_words
from app.services.wording.duplicates import likelihood_word, signs_words, ties_words
from app.texts import translate

if TYPE_CHECKING:
    from app.bootstrap import Application
    from app.domain.duplicates import PossibleDuplicate, PossibleHousehold, Review

_SHORT = 8
"""So many digits of an id are shown to people; records are told apart by fewer."""


@click.command("duplicates")
@passes_speech
def list_duplicates(speech: Speech) -> None:
    """List records that may be one person, and people who may live together."""
    with speech.application() as application:
        review = application.duplicates.review(Console())
    speech.say(_document(review), _words(review))


@click.command("same")
@click.argument("one")
@click.argument("other")
@passes_speech
def note_same(speech: Speech, one: str, other: str) -> None:
    """Note that two records are one person: the beginnings of their ids."""
    with speech.application() as application:
        duplicates = application.duplicates
        duplicates.same(duplicates.record(one), duplicates.record(other))
        _say_done(speech, application)


@click.command("different")
@click.argument("one")
@click.argument("other")
@passes_speech
def note_different(speech: Speech, one: str, other: str) -> None:
    """Note that two records are two people: the beginnings of their ids."""
    with speech.application() as application:
        duplicates = application.duplicates
        duplicates.different(duplicates.record(one), duplicates.record(other))
        _say_done(speech, application)


def _say_done(speech: Speech, application: Application) -> None:
    done = application.undo.next_undo()
    words = "" if done is None else act_words(done.what, done.detail)
    speech.say({"changed": done is not None}, words)


def _document(review: Review) -> dict[str, object]:
    return {
        "count": review.count,
        "postponed": review.postponed,
        "pairs": [_pair(one) for one in review.pairs],
        "households": [_household(one) for one in review.households],
    }


def _pair(found: PossibleDuplicate) -> dict[str, object]:
    return {
        "ids": [one.hex() for one in found.pair],
        "names": list(found.names),
        "likelihood": found.judgement.likelihood.name.lower(),
        "score": found.judgement.score,
        "for": [sign.value for sign in found.judgement.signs_for],
        "against": [sign.value for sign in found.judgement.signs_against],
    }


def _household(found: PossibleHousehold) -> dict[str, object]:
    return {
        "ids": [one.hex() for one in found.members],
        "names": list(found.names),
        "why": [tie.value for tie in found.ties],
    }


def _words(review: Review) -> str:
    if not review.count and not review.households:
        return translate("Duplicates", "Nothing is left to decide.")
    lines = [*map(_pair_words, review.pairs), *map(_household_words, review.households)]
    return "\n".join(lines)


def _pair_words(found: PossibleDuplicate) -> str:
    ends = " · ".join(
        f"{one.hex()[:_SHORT]} {name}" for one, name in zip(found.pair, found.names, strict=True)
    )
    judged = found.judgement
    why = [f"+ {signs_words(judged.signs_for)}"]
    if judged.signs_against:
        why.append(f"− {signs_words(judged.signs_against)}")
    return f"{ends} · {likelihood_word(judged.likelihood)}\n  " + "\n  ".join(why)


def _household_words(found: PossibleHousehold) -> str:
    return translate("Duplicates", "One household? {names}: {why}").format(
        names=", ".join(found.names), why=ties_words(found.ties)
    )
