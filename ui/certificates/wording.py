"""How certificates are told: their states, what stands on them, who may get one.

It knows words, signs and tones. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.certificates import CertificateState, Standing
from app.domain.dates import date_text_short, numeric
from app.domain.events import HoursUnit
from app.services.wording.hours import hours_words
from app.texts import language, translate
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.certificates import Candidate, Certificate
    from app.domain.papers import CertificatePaper


@dataclass(frozen=True, slots=True)
class Look:
    """A state as people see it: a word, a sign, a tone."""

    word: str
    sign: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that stands on a paper or is known of it."""

    label: str
    words: str


def state_look(state: CertificateState) -> Look:
    """Return how far a certificate has come, as a chip shows it."""
    match state:
        case CertificateState.ISSUED:
            return Look(translate("Certificates", "Issued"), "certificates", Tone.NEUTRAL)
        case CertificateState.HANDED_OUT:
            return Look(translate("Certificates", "Handed out"), "check", Tone.GOOD)
        case CertificateState.REPLACED:
            return Look(translate("Certificates", "Replaced"), "exchange", Tone.ATTENTION)
        case CertificateState.VOID:
            return Look(translate("Certificates", "Void"), "close", Tone.TROUBLE)


def facts_of(certificate: Certificate) -> tuple[Fact, ...]:
    """Return what stands on the paper, and what became of it."""
    known = (*_paper_facts(certificate.paper), *_life_facts(certificate))
    return tuple(fact for fact in known if fact.words)


def _paper_facts(paper: CertificatePaper) -> tuple[Fact, ...]:
    """Return what stands on a paper."""
    days = date_text_short(paper.first_day, paper.last_day, language())
    return (
        Fact(translate("Certificates", "Number"), paper.number),
        Fact(translate("Certificates", "Name"), paper.recipient),
        Fact(translate("Certificates", "Event"), paper.title),
        Fact(translate("Certificates", "Days"), days),
        Fact(translate("Certificates", "Hours"), hours_words(paper.hours, paper.hours_unit)),
        Fact(translate("Certificates", "Place"), paper.place),
        Fact(translate("Certificates", "Issued on"), numeric(paper.issued_on, language())),
        Fact(translate("Certificates", "Issued by"), paper.issuer.name),
    )


def _life_facts(certificate: Certificate) -> tuple[Fact, ...]:
    handed = certificate.handed_on
    day = "" if handed is None else numeric(handed, language())
    return (
        Fact(translate("Certificates", "Handed out on"), day),
        Fact(translate("Certificates", "Handed to"), certificate.handed_to),
        Fact(translate("Certificates", "Reason"), certificate.reason),
    )


def issued_words(issued: Sequence[Certificate]) -> str:
    """Return what was issued, with the numbers."""
    if not issued:
        return translate("Certificates", "No certificate was issued.")
    if len(issued) == 1:
        return translate("Certificates", "Issued: certificate {number}").format(
            number=issued[0].number
        )
    return translate(
        "Certificates", "%n certificates issued: {first} to {last}", n=len(issued)
    ).format(first=issued[0].number, last=issued[-1].number)


def candidate_words(candidate: Candidate) -> str:
    """Return what somebody attended and how they stand."""
    if candidate.standing is Standing.ALREADY_HAS_ONE:
        return translate("Certificates", "already has {number}").format(number=candidate.number)
    if not candidate.held_sessions:
        return hours_words(candidate.hours, HoursUnit.CLOCK)
    sessions = translate("Certificates", "{attended} of %n sessions", n=candidate.held_sessions)
    attended = sessions.format(attended=candidate.sessions)
    if candidate.hours:
        hours = translate("Certificates", "{hours} h").format(hours=candidate.hours)
        attended = f"{attended}, {hours}"
    if candidate.standing is Standing.NEARLY:
        return translate("Certificates", "nearly: {attended}").format(attended=attended)
    if candidate.standing is Standing.NOT_ENOUGH:
        return translate("Certificates", "below the rule: {attended}").format(attended=attended)
    return attended
