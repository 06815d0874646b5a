"""Verifying a paper without internet: a number, a code's text, a picture or a PDF in; answers out.

It shows what was issued and what the code says, side by side; people compare them with the paper.
A signature proves a paper also where its record never came; that it was not made void since, only
as far as the files tell that were taken in.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.domain.certificates import CertificateState
from app.domain.errors_evidence import EvidenceProblem, EvidenceRefusedError
from app.domain.evidence import MOST_BYTES
from app.domain.numbers_of_certificates import beginning_of, in_latin_keys, life_code_in
from app.domain.signed_text import (
    differences,
    parse,
    parse_loosely,
    signature_digits,
    tells_of,
)
from app.domain.verification import Answer, Verdict
from app.jobs import NO_JOB, track
from app.persistence import (
    certificates,
    ended_numbers,
    erasure,
    issued_numbers,
    signing_keys,
)
from app.persistence.erasure import CERTIFICATE
from app.services.certificate_signing import is_signed_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.certificates import Certificate
    from app.domain.ids import CertificateId
    from app.domain.papers import CertificatePaper
    from app.domain.signed_text import SignedText
    from app.domain.verification import ClaimField
    from app.jobs import Job
    from app.persistence.signing_keys import SigningKey
    from app.persistence.store import Store

_MOST_LETTERS: Final = 4_000
"""More than any code holds; what is longer was typed or pasted by mistake."""

_MOST_SHOWN: Final = 40
"""Of what was asked, where it is no number."""

_VERDICTS: Final = {
    CertificateState.VOID: Verdict.VOID,
    CertificateState.REPLACED: Verdict.REPLACED,
}


class VerificationService:
    """What people do to find out whether a paper is genuine."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def of_text(self, asked: str) -> tuple[Answer, ...]:
        """Answer for a typed number, or for what a scanner typed.

        More than one answer where somebody may have meant several numbers; none for nothing typed.
        """
        tidy = _tidy(asked)
        if not tidy:
            return ()
        with self._store.database.reading() as connection:
            return _of_text(connection, tidy)

    def of_file(self, file: Path, job: Job = NO_JOB) -> tuple[Answer, ...]:
        """Answer for every code and number on a picture or on the pages of a PDF.

        Raises EvidenceRefusedError for what cannot be read.
        """
        # Loaded here: most starts verify nothing.
        from app.scans.code_reading import read_codes  # noqa: PLC0415

        try:
            pages = read_codes(_content(file), job)
        except EvidenceRefusedError as refused:
            raise EvidenceRefusedError(refused.problem, file.name, refused.most_pages) from refused
        with self._store.database.reading() as connection:
            return tuple(
                replace(answer, page=place)
                for place, page in enumerate(track(pages, job), start=1)
                for answer in _of_page(connection, page.codes, page.numbers)
            )

    def known_keys(self) -> tuple[SigningKey, ...]:
        """Return the public keys of the programme, for whoever verifies without Kopā."""
        with self._store.database.reading() as connection:
            return signing_keys.every(connection)


def _tidy(asked: str) -> str:
    begin = asked.strip()[:_MOST_LETTERS].replace("\r\n", "\n")
    # Half letters, as a torn emoji leaves them, are none: neither stored nor signed.
    return begin.encode(errors="replace").decode()


def _content(file: Path) -> bytes:
    try:
        if file.stat().st_size <= MOST_BYTES:
            return file.read_bytes()
    except OSError as error:
        raise EvidenceRefusedError(EvidenceProblem.UNREACHABLE) from error
    raise EvidenceRefusedError(EvidenceProblem.TOO_LARGE)


def _of_page(connection: Connection, codes: list[str], numbers: list[str]) -> Iterator[Answer]:
    """Yield the answers for a page: its codes first, and numbers that no code of it bears."""
    answered: set[str] = set()
    for code in codes:
        if parse(code) is None and not signature_digits(code):
            # A code of something else, such as of a sign-in sheet or a poster.
            continue
        for answer in _of_text(connection, code):
            answered.add(answer.number)
            yield answer
    for number in numbers:
        if number not in answered:
            yield from _of_number(connection, number)


def _of_text(connection: Connection, text: str) -> tuple[Answer, ...]:
    signed = parse(text)
    if signed is not None:
        return (_of_signed(connection, signed),)
    if signature_digits(text):
        return (_of_torn(connection, text),)
    return _of_number(connection, text)


def _of_number(connection: Connection, typed: str) -> tuple[Answer, ...]:
    found = issued_numbers.like(connection, typed)
    if not found:
        number = "".join(typed.split()).upper()[:_MOST_SHOWN]
        return (_standing(connection, Answer(Verdict.UNKNOWN, typed, number)),)
    return tuple(_standing(connection, Answer(Verdict.GENUINE, typed, number)) for number in found)


def _of_signed(connection: Connection, signed: SignedText) -> Answer:
    """Answer for a text of the right form: what counts is whose signature it bears."""
    claim = signed.claim
    asked = Answer(Verdict.GENUINE, signed.text, claim.number, claim=claim)
    keys = signing_keys.with_code(connection, life_code_in(claim.number))
    if any(is_signed_by(key.public, signed.signed, signed.signature) for key in keys):
        return _of_right_signature(_standing(connection, replace(asked, is_signed=True)), keys)
    found = _standing(connection, asked)
    if not keys and found.certificate is None:
        return replace(found, verdict=Verdict.UNKNOWN)
    return _changed(found, signed.text)


def _of_right_signature(found: Answer, keys: Sequence[SigningKey]) -> Answer:
    if found.differences:
        # The same number over another content can only be an error or a forgery.
        return replace(found, verdict=Verdict.CHANGED)
    if len(keys) > 1 and found.certificate is None and found.verdict is Verdict.GENUINE:
        # Whoever has the programme's key can claim the letters of another laptop.
        return replace(found, verdict=Verdict.DISPUTED, is_signed=False, laptop="")
    return found


def _of_torn(connection: Connection, text: str) -> Answer:
    """Answer for a text that has a signature and not the form: a scanner could not type it all."""
    loose = parse_loosely(text)
    asked = Answer(Verdict.CHANGED, text, claim=None if loose is None else loose.claim)
    for number in issued_numbers.like(connection, beginning_of(text)):
        return _changed(_standing(connection, replace(asked, number=number)), text)
    return asked


def _changed(found: Answer, text: str) -> Answer:
    """Say that a text is not what was signed, or that nothing but letters were lost on the way."""
    issued = "" if found.certificate is None else found.certificate.paper.code
    is_lost = bool(issued) and _has_only_lost_letters(text, issued)
    return replace(found, verdict=Verdict.LETTERS_LOST if is_lost else Verdict.CHANGED)


def _standing(connection: Connection, asked: Answer) -> Answer:
    """Add what this laptop knows of a number: its record, and whether it lost its force."""
    keys = signing_keys.with_code(connection, life_code_in(asked.number))
    certificate, is_forged = _record(connection, asked, keys)
    ended = ended_numbers.one(connection, asked.number)
    answer = replace(
        asked, certificate=certificate, laptop=next((key.name for key in keys), asked.laptop)
    )
    if certificate is not None:
        answer = replace(
            answer,
            verdict=_VERDICTS.get(certificate.state, asked.verdict),
            reason=certificate.reason,
            replaced_by=_successor(connection, certificate.replaced_by),
            differences=_differences(asked, certificate),
        )
    elif ended is None and issued_numbers.was_taken_back(connection, asked.number):
        return replace(answer, verdict=Verdict.TAKEN_BACK)
    if ended is None:
        if certificate is not None or asked.is_signed or asked.verdict is not Verdict.GENUINE:
            return answer
        # A record that cannot be read proves no number either.
        return replace(answer, verdict=Verdict.UNPROVED if is_forged else Verdict.UNKNOWN)
    state = ended.state or CertificateState.VOID
    return replace(
        answer,
        verdict=_VERDICTS.get(state, Verdict.VOID) if not _is_over(answer) else answer.verdict,
        replaced_by=answer.replaced_by or ended.replaced_by,
        ended_on=ended.on,
    )


def _differences(asked: Answer, certificate: Certificate) -> tuple[ClaimField, ...]:
    # Of somebody who was erased there is no name left to compare: the signature alone tells.
    if asked.claim is None or not certificate.paper.recipient:
        return ()
    return differences(asked.claim, certificate.paper)


def _record(
    connection: Connection, asked: Answer, keys: Sequence[SigningKey]
) -> tuple[Certificate | None, bool]:
    """Return the record of a number, and whether all that is here of it was forged.

    Where a file brought several, it is the one that the code is of. Laptops sign what they issue: a
    record that the known key of its number did not sign is nothing that anybody issued. Of somebody
    who was erased it bears no name any more, and so nothing that could prove it.
    """
    found = certificates.with_number(connection, asked.number)
    proved = [
        one
        for one in found
        if not keys
        or _is_proved(one.paper, keys)
        or erasure.is_erased(connection, CERTIFICATE, one.id)
    ]
    same = (one for one in proved if one.paper.code == asked.asked)
    return next(same, next(iter(proved), None)), bool(found) and not proved


def _is_proved(paper: CertificatePaper, keys: Sequence[SigningKey]) -> bool:
    signed = parse(paper.code)
    return (
        signed is not None
        and tells_of(signed.claim, paper)
        and any(is_signed_by(key.public, signed.signed, signed.signature) for key in keys)
    )


def _is_over(answer: Answer) -> bool:
    return answer.verdict in (Verdict.VOID, Verdict.REPLACED)


def _successor(connection: Connection, certificate_id: CertificateId | None) -> str:
    found = None if certificate_id is None else certificates.one(connection, certificate_id)
    return "" if found is None else found.number


# What a scanner that works as a keyboard makes of letters that its keyboard lacks


def _has_only_lost_letters(typed: str, issued: str) -> bool:
    """Say whether a scanner may have typed this for what was issued: all else is the same."""
    read = _on_one_line(typed)
    return any(
        seen == _on_one_line("".join(map(lose, issued)))
        for lose in _LOSSES
        for seen in (read, in_latin_keys(read))
    )


def _on_one_line(text: str) -> str:
    return "".join(text.split())


def _left_out(letter: str) -> str:
    return letter if letter.isascii() else ""


def _asked_for(letter: str) -> str:
    return letter if letter.isascii() else "?"


def _bare(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]


_LOSSES: Final[tuple[Callable[[str], str], ...]] = (str, _left_out, _asked_for, _bare)
