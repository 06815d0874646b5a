"""What verifying found, in words: the same in the window and on the command line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.dates import date_text_short, numeric
from app.domain.verification import ClaimField, Verdict
from app.services.wording.hours import hours_words
from app.texts import language, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.domain.papers import CertificatePaper
    from app.domain.verification import Answer


@dataclass(frozen=True, slots=True)
class Compared:
    """One line of a paper: what it is, what was issued, and what the code says; "" for unknown."""

    label: str
    issued: str
    said: str = ""
    differs: bool = False


def verdict_title(answer: Answer) -> str:
    """Return the answer in a few words."""
    return {
        Verdict.GENUINE: translate("Verify", "Genuine"),
        Verdict.REPLACED: translate("Verify", "Genuine, but replaced"),
        Verdict.VOID: translate("Verify", "Genuine, but void"),
        Verdict.TAKEN_BACK: translate("Verify", "Taken back"),
        Verdict.CHANGED: translate("Verify", "Not genuine"),
        Verdict.LETTERS_LOST: translate("Verify", "As issued, but letters were lost"),
        Verdict.UNPROVED: translate("Verify", "Not as issued"),
        Verdict.DISPUTED: translate("Verify", "Cannot be told for certain"),
        Verdict.UNKNOWN: translate("Verify", "Unknown to this laptop"),
    }[answer.verdict]


def verdict_words(answer: Answer) -> str:
    """Return what the answer means and what to do."""
    return _WORDS[answer.verdict](answer)


def compared(answer: Answer) -> tuple[Compared, ...]:
    """Return the lines of the paper as it was issued, beside what its code says."""
    said = _said(answer)
    paper = None if answer.certificate is None else answer.certificate.paper
    if paper is None:
        return tuple(Compared(_labels()[key], "", words) for key, words in said.items() if words)
    return tuple(
        Compared(label, issued, said.get(key, ""), differs=key in answer.differences)
        for key, label, issued in _lines(paper)
        if issued or said.get(key)
    )


def _taken_back(_answer: Answer) -> str:
    return translate(
        "Verify",
        "The issuing of this number was undone on the laptop that issued it. No paper with it "
        "counts.",
    )


def _letters_lost(_answer: Answer) -> str:
    return translate(
        "Verify",
        "Number and signature are those of this certificate, but the scanner could not type all "
        "letters, so the signature itself cannot be checked. A photo of the paper settles it.",
    )


def _genuine(answer: Answer) -> str:
    if answer.certificate is None:
        return translate(
            "Verify",
            "The signature is that of a laptop of the programme. The record itself never came "
            "here: compare the paper with what its code says.",
        )
    if answer.is_signed:
        return translate(
            "Verify",
            "The signature is that of a laptop of the programme, and this was issued. Compare it "
            "with the paper.",
        )
    return translate(
        "Verify",
        "This was issued under the number. A number alone proves no paper: compare every line.",
    )


def _replaced(answer: Answer) -> str:
    if not answer.replaced_by:
        words = translate("Verify", "It was issued and later replaced. Only the later one counts.")
        return _with_reason(words, answer)
    words = translate(
        "Verify", "It was issued and later replaced by {number}. Only that one counts."
    ).format(number=answer.replaced_by)
    return _with_reason(words, answer)


def _void(answer: Answer) -> str:
    if answer.ended_on is None:
        words = translate("Verify", "It was issued and later made void. It counts no longer.")
        return _with_reason(words, answer)
    words = translate(
        "Verify", "It was issued and made void on {day}. It counts no longer."
    ).format(day=numeric(answer.ended_on, language()))
    return _with_reason(words, answer)


def _with_reason(words: str, answer: Answer) -> str:
    if not answer.reason:
        return words
    reason = translate("Verify", "Reason: {reason}").format(reason=answer.reason)
    return f"{words} {reason}"


def _changed(answer: Answer) -> str:
    if answer.is_signed:
        return translate(
            "Verify",
            "The signature is that of a laptop of the programme, but under this number something "
            "else was issued. Ask the centre that issued it.",
        )
    return translate(
        "Verify",
        "The text of the code is not what was signed. Do not accept the paper before you asked the "
        "centre. If a scanner typed the text, try a photo: some scanners change letters.",
    )


def _unproved(_answer: Answer) -> str:
    return translate(
        "Verify",
        "A record with this number came here, but it is not what the laptop of the number signed. "
        "Ask the centre that issued the paper.",
    )


def _disputed(_answer: Answer) -> str:
    return translate(
        "Verify",
        "Two laptops sign with the letters that stand in this number, so the signature does not "
        "tell which of them made the paper. Ask the centre that issued it.",
    )


def _unknown(answer: Answer) -> str:
    if answer.claim is not None:
        return translate(
            "Verify",
            "The laptop that signed this code is not known here, so nobody can tell whether the "
            "signature is right. Take in the newest file of its centre and ask again.",
        )
    return translate(
        "Verify",
        "No certificate {number} was issued here or came in a file. That does not make it false: "
        "take in the newest file of its centre and ask again, or ask the centre.",
    ).format(number=answer.number)


def _lines(paper: CertificatePaper) -> Sequence[tuple[str, str, str]]:
    days = date_text_short(paper.first_day, paper.last_day, language())
    labels = _labels()
    return (
        ("number", labels["number"], paper.number),
        (ClaimField.NAME, labels[ClaimField.NAME], paper.recipient),
        ("organisation", translate("Verify", "Organisation"), paper.organisation),
        (ClaimField.TITLE, labels[ClaimField.TITLE], paper.title),
        ("days", translate("Verify", "Days"), days),
        (ClaimField.HOURS, labels[ClaimField.HOURS], hours_words(paper.hours, paper.hours_unit)),
        ("place", translate("Verify", "Place"), paper.place),
        (ClaimField.DAY, labels[ClaimField.DAY], numeric(paper.issued_on, language())),
        (ClaimField.CENTRE, labels[ClaimField.CENTRE], paper.issuer.name),
    )


def _said(answer: Answer) -> dict[str, str]:
    claim = answer.claim
    if claim is None:
        return {}
    return {
        "number": claim.number,
        ClaimField.NAME: claim.name,
        ClaimField.TITLE: claim.title,
        ClaimField.HOURS: hours_words(claim.hours, claim.hours_unit),
        ClaimField.DAY: numeric(claim.issued_on, language()),
        ClaimField.CENTRE: claim.centre,
    }


def _labels() -> dict[str, str]:
    return {
        "number": translate("Verify", "Number"),
        ClaimField.NAME: translate("Verify", "Name"),
        ClaimField.TITLE: translate("Verify", "What for"),
        ClaimField.HOURS: translate("Verify", "Hours"),
        ClaimField.DAY: translate("Verify", "Issued on"),
        ClaimField.CENTRE: translate("Verify", "Issued by"),
    }


_WORDS: Final[Mapping[Verdict, Callable[[Answer], str]]] = {
    Verdict.GENUINE: _genuine,
    Verdict.REPLACED: _replaced,
    Verdict.VOID: _void,
    Verdict.TAKEN_BACK: _taken_back,
    Verdict.CHANGED: _changed,
    Verdict.LETTERS_LOST: _letters_lost,
    Verdict.UNPROVED: _unproved,
    Verdict.DISPUTED: _disputed,
    Verdict.UNKNOWN: _unknown,
}
