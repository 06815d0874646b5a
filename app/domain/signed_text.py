"""The text in the code of a certificate: readable on any phone, and signed.

Five lines that people read, and a line of digits that proves them (docs/certificate-code.md). It
knows how the text is composed, shortened and read back; keys and signatures are made elsewhere.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from app.domain.events import HoursUnit
from app.domain.numbers_of_certificates import is_number
from app.domain.verification import ClaimField

if TYPE_CHECKING:
    from app.domain.papers import CertificatePaper

VERSION: Final = "1"
SIGNATURE_BYTES: Final = 64
SIGNATURE_DIGITS: Final = 155
"""As many as the greatest number of 64 bytes has."""

MOST_BYTES: Final = 183
"""Of the text and the signature together: then the code has at most 57 modules a side."""

_MOST_TEXT_BYTES: Final = MOST_BYTES - SIGNATURE_BYTES
_CUT: Final = "…"
_NOTHING: Final = "-"
_LEAST_CENTRE: Final = 10
_LEAST_TITLE: Final = 24
_LEAST_NAME: Final = 4
_LINES: Final = 6
_ACADEMIC: Final = "x45 min"
_CLOCK: Final = " h"
_HOURS_AND_DAY: Final = re.compile(
    r"(?:(?P<hours>[1-9]\d{0,8}|\d{1,9},\d{1,2})(?P<unit>x45 min| h), )?"
    r"(?P<day>[0-3]\d)\.(?P<month>[01]\d)\.(?P<year>\d{4})",
    re.ASCII,
)
_TAIL: Final = re.compile(rf"{VERSION}(\d{{{SIGNATURE_DIGITS}}})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Claim:
    """What a code says of its paper; long names and titles may be cut, and end in "…" then."""

    number: str
    name: str
    title: str
    centre: str
    issued_on: date
    hours: float = 0
    hours_unit: HoursUnit = HoursUnit.ACADEMIC


@dataclass(frozen=True, slots=True)
class SignedText:
    """A text of the right form. Whether the signature is that of its bytes, only a key tells."""

    text: str
    claim: Claim
    signature: bytes

    @property
    def signed(self) -> bytes:
        """Return the bytes that were signed: all that stands before the signature's digits."""
        return self.text[:-SIGNATURE_DIGITS].encode()


def claim_of(paper: CertificatePaper) -> Claim:
    """Return what the code of a paper is to say, whole."""
    return Claim(
        number=paper.number,
        name=paper.recipient or paper.organisation,
        title=paper.title or paper.reason or paper.programme,
        centre=paper.issuer.name,
        issued_on=paper.issued_on,
        hours=paper.hours,
        hours_unit=paper.hours_unit,
    )


def differences(claim: Claim, paper: CertificatePaper) -> tuple[ClaimField, ...]:
    """Return the lines in which a code says something else than a paper that was issued.

    `claim` was read from a code; what the paper's own code says is what counts as issued.
    """
    issued = _claim_issued(paper)
    if issued is None:
        return ()
    fields = (
        (ClaimField.NAME, claim.name == issued.name),
        (ClaimField.TITLE, claim.title == issued.title),
        (
            ClaimField.HOURS,
            (claim.hours, claim.hours_unit) == (issued.hours, issued.hours_unit),
        ),
        (ClaimField.DAY, claim.issued_on == issued.issued_on),
        (ClaimField.CENTRE, claim.centre == issued.centre),
    )
    return tuple(field for field, is_same in fields if not is_same)


def tells_of(claim: Claim, paper: CertificatePaper) -> bool:
    """Say whether a code says the same as a paper; long names and titles may be cut in it.

    Where they are cut may differ from version to version: papers are proved for many years.
    """
    whole = claim_of(paper)
    texts = ((claim.name, whole.name), (claim.title, whole.title), (claim.centre, whole.centre))
    return (
        claim.number == whole.number
        and _hours_and_day(claim) == _hours_and_day(whole)
        and all(_is_beginning(said, _in_one_line(full)) for said, full in texts)
    )


def _is_beginning(said: str, whole: str) -> bool:
    return said == whole or (said.endswith(_CUT) and whole.startswith(said.removesuffix(_CUT)))


def _claim_issued(paper: CertificatePaper) -> Claim | None:
    """Return what the code of a paper says, or would say where it was made without one."""
    code = paper.code or with_signature(to_sign(claim_of(paper)), bytes(SIGNATURE_BYTES))
    found = parse(code)
    return None if found is None else found.claim


def to_sign(claim: Claim) -> str:
    """Return the text that is to be signed, shortened to what the code holds.

    The centre is shortened first, then the title, then the name, each down to its least.
    """
    hours_and_day = _hours_and_day(claim)
    name, title, centre = map(_in_one_line, (claim.name, claim.title, claim.centre))
    fixed = f"{claim.number}\n\n\n{hours_and_day}\n\n{VERSION}"
    room = _MOST_TEXT_BYTES - len(fixed.encode())
    centre = _shortened(centre, room - _size(name) - _size(title), _LEAST_CENTRE)
    title = _shortened(title, room - _size(name) - _size(centre), _LEAST_TITLE)
    name = _shortened(name, room - _size(title) - _size(centre), _LEAST_NAME)
    return f"{claim.number}\n{name}\n{title}\n{hours_and_day}\n{centre}\n{VERSION}"


def with_signature(signed: str, signature: bytes) -> str:
    """Return the whole text of a code."""
    return f"{signed}{int.from_bytes(signature, 'big'):0{SIGNATURE_DIGITS}d}"


def signature_digits(text: str) -> str:
    """Return the signature's digits at the end of a text whose letters may be lost, or ""."""
    found = re.search(rf"{VERSION}(\d{{{SIGNATURE_DIGITS}}})\s*$", text, re.ASCII)
    return found[1] if found else ""


def parse(text: str) -> SignedText | None:
    """Return what a text says that has exactly the form of a code's text, else None."""
    return parse_loosely(text) if _size(text) - SIGNATURE_DIGITS <= _MOST_TEXT_BYTES else None


def parse_loosely(text: str) -> SignedText | None:
    """Return what a text says that has the lines of a code's text, also more than one can hold.

    For showing what was changed; no such text is genuine.
    """
    lines = text.split("\n")
    if len(lines) != _LINES:
        return None
    number, name, title, hours_and_day, centre, tail = lines
    signature = _signature(tail)
    when = _HOURS_AND_DAY.fullmatch(hours_and_day)
    if signature is None or when is None or not is_number(number):
        return None
    day = _day(when)
    if day is None or not all((name, title, centre)):
        return None
    hours = float((when["hours"] or "0").replace(",", "."))
    unit = HoursUnit.CLOCK if when["unit"] == _CLOCK else HoursUnit.ACADEMIC
    return SignedText(text, Claim(number, name, title, centre, day, hours, unit), signature)


def _signature(tail: str) -> bytes | None:
    found = _TAIL.fullmatch(tail)
    if found is None:
        return None
    number = int(found[1])
    return None if number >> (8 * SIGNATURE_BYTES) else number.to_bytes(SIGNATURE_BYTES, "big")


def _day(when: re.Match[str]) -> date | None:
    try:
        return date(int(when["year"]), int(when["month"]), int(when["day"]))
    except ValueError:
        return None


def _hours_and_day(claim: Claim) -> str:
    day = f"{claim.issued_on:%d.%m.}{claim.issued_on.year:04d}"
    if not claim.hours:
        return day
    hours = f"{claim.hours:.2f}".rstrip("0").rstrip(".").replace(".", ",")
    return f"{hours}{_CLOCK if claim.hours_unit is HoursUnit.CLOCK else _ACADEMIC}, {day}"


def _in_one_line(text: str) -> str:
    """Return a text without line breaks and signs that no reader shows, never empty."""
    plain = unicodedata.normalize("NFC", text).encode(errors="ignore").decode()
    shown = "".join(" " if unicodedata.category(one) == "Cc" else one for one in plain)
    return " ".join(shown.split()) or _NOTHING


def _size(text: str) -> int:
    return len(text.encode())


def _shortened(text: str, room: int, least: int) -> str:
    """Cut a text at a whole letter to this many bytes, but never to fewer than its least."""
    most = max(room, least)
    if _size(text) <= most:
        return text
    kept = text.encode()[: most - _size(_CUT)].decode(errors="ignore")
    following = text[len(kept) :]
    while kept and unicodedata.combining(following[0]):
        kept, following = kept[:-1], kept[-1] + following
    return kept.rstrip() + _CUT
