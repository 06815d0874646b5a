"""A scan or photo as copies of its pages, read by a small program of its own (decision 0018)."""

from __future__ import annotations

from typing import Final

import msgspec

from app.apart import answer_apart
from app.domain.errors_evidence import EvidenceProblem, EvidenceRefusedError
from app.domain.evidence import COPY_BYTES, MOST_BYTES, MOST_COPIES, MOST_PAGES, PageCopy, Scan
from app.jobs import NO_JOB, Job
from app.scans.forms import form_of
from app.scans.scan_process import Answer

_PROGRAM: Final = "app.scans.scan_process"
_PATIENCE_SECONDS: Final = 300


def read_scan(content: bytes, job: Job = NO_JOB) -> Scan:
    """Return the form of a file and copies of its pages; raises EvidenceRefusedError."""
    media = form_of(content)
    if len(content) > MOST_BYTES:
        raise EvidenceRefusedError(EvidenceProblem.TOO_LARGE)
    answered = answer_apart(_PROGRAM, content, job, patience_seconds=_PATIENCE_SECONDS)
    answer = _decoded(answered)
    if answer.trouble:
        raise EvidenceRefusedError(EvidenceProblem(answer.trouble))
    if not _is_sound(answer):
        raise EvidenceRefusedError(EvidenceProblem.DAMAGED)
    return Scan(media, answer.pages, tuple(PageCopy(one.jpeg, one.code) for one in answer.copies))


def _decoded(answered: bytes | None) -> Answer:
    """Return the answer; a reader that died or hung met a damaged file."""
    if answered is None:
        return Answer(trouble=EvidenceProblem.DAMAGED.value)
    try:
        return msgspec.msgpack.decode(answered, type=Answer)
    except msgspec.MsgspecError:
        return Answer(trouble=EvidenceProblem.DAMAGED.value)


def _is_sound(answer: Answer) -> bool:
    return (
        0 < answer.pages <= MOST_PAGES
        and len(answer.copies) == min(answer.pages, MOST_COPIES)
        and all(0 < len(one.jpeg) <= COPY_BYTES for one in answer.copies)
    )
