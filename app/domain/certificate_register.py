"""The register of certificates: what is asked of it, and what one line of it tells.

It knows no wording and no paper.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.certificates import Certificate, CertificateState
from app.domain.ids import CentreId, EventId, PersonId
from app.domain.search import fold


class CopyKind(StrEnum):
    """Where a copy of a certificate went."""

    PRINT = "print"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Correction:
    """What a certificate says otherwise when it is issued again; None leaves it as it is."""

    recipient: str | None = None
    title: str | None = None
    hours: float | None = None
    first_day: date | None = None
    last_day: date | None = None
    place: str | None = None
    personal_code: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """Which certificates of the register are wanted; what is None, "" or empty does not narrow."""

    text: str = ""
    event: EventId | None = None
    person: PersonId | None = None
    centre: CentreId | None = None
    kinds: frozenset[str] = frozenset()
    states: frozenset[CertificateState] = frozenset()
    since: date | None = None
    until: date | None = None
    is_printed: bool | None = None
    is_handed_out: bool | None = None


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """A certificate of the register with what is known around it.

    `kind` is the CertificateKind of its template as a code. `copies` went to a printer or a file.
    `is_second` says that another standing one was issued to the same recipient for the same.
    """

    certificate: Certificate
    kind: str
    centre: CentreId
    centre_code: str
    copies: int = 0
    is_second: bool = False


def narrowed(lines: Iterable[RegisterLine], text: str) -> tuple[RegisterLine, ...]:
    """Return the lines in which every word begins a word of number, name, title or organisation."""
    words = fold(text).split()
    if not words:
        return tuple(lines)
    return tuple(line for line in lines if _has_all(words, line.certificate))


def _has_all(words: Iterable[str], certificate: Certificate) -> bool:
    paper = certificate.paper
    told = f"{certificate.number} {paper.recipient} {paper.title} {paper.organisation}"
    sought = f" {fold(told)}"
    return all(f" {word}" in sought for word in words)


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A line of the printed register in words. `note` says what became of the paper.

    What lost its force `is_ended`: nobody signs for it.
    """

    number: str
    day: str
    recipient: str
    title: str
    hours: str
    state: str
    note: str = ""
    is_ended: bool = False


@dataclass(frozen=True, slots=True)
class PrintedRegister:
    """Everything on a printed register. `headings` name the seven columns in their order.

    `page` is a pattern with {page} and {pages}, `about` says which certificates these are.
    """

    language: str
    title: str
    about: str
    centre: str
    programme: str
    headings: tuple[str, ...]
    page: str
    rows: tuple[RegisterRow, ...]
