"""The QR codes of a picture or PDF, read by a small program of its own (decision 0018)."""

from __future__ import annotations

from typing import Final

import msgspec

from app.apart import answer_apart
from app.domain.errors_evidence import EvidenceProblem, EvidenceRefusedError
from app.domain.evidence import MOST_BYTES, MOST_PAGES_VERIFIED
from app.jobs import NO_JOB, Job
from app.scans.code_process import CodesRead, PageCodes

_PROGRAM: Final = "app.scans.code_process"
_PATIENCE_SECONDS: Final = 300


def read_codes(content: bytes, job: Job = NO_JOB) -> tuple[PageCodes, ...]:
    """Return what is read on each page of a file; raises EvidenceRefusedError."""
    if len(content) > MOST_BYTES:
        raise EvidenceRefusedError(EvidenceProblem.TOO_LARGE)
    answered = answer_apart(_PROGRAM, content, job, patience_seconds=_PATIENCE_SECONDS)
    answer = _decoded(answered)
    if answer.trouble:
        raise EvidenceRefusedError(EvidenceProblem(answer.trouble), most_pages=MOST_PAGES_VERIFIED)
    return tuple(answer.pages)


def _decoded(answered: bytes | None) -> CodesRead:
    """Return the answer; a reader that died or hung met a damaged file."""
    if answered is None:
        return CodesRead(trouble=EvidenceProblem.DAMAGED.value)
    try:
        return msgspec.msgpack.decode(answered, type=CodesRead)
    except msgspec.MsgspecError:
        return CodesRead(trouble=EvidenceProblem.DAMAGED.value)
