"""Running a program of the printing system: its words in English, never for ever, and stoppable."""

from __future__ import annotations

import os
import subprocess
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.errors_printing import NoPrintingSystemError, PrintingSilentError
from app.jobs import NO_JOB, stop_if_cancelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.jobs import Job

PATIENCE_S: Final = 30.0
_LOOKS_EVERY_S: Final = 0.1
# In English, whatever the machine speaks; and in UTF-8, because the programs read and write names
# of printers in the locale's letters, and plain C promises none beyond English ones.
_LOCALE: Final = {"LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "LANGUAGE": "C"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a program said, and whether it did what it was asked."""

    is_done: bool
    said: str
    complained: str


def ask(
    command: Sequence[str],
    content: bytes = b"",
    job: Job = NO_JOB,
    *,
    patience_s: float = PATIENCE_S,
) -> Answer:
    """Run a program with `content` on its standard input.

    Raises NoPrintingSystemError without the program, PrintingSilentError when it does not end, and
    JobCancelled: then it is ended.
    """
    stop_if_cancelled(job)
    try:
        program = subprocess.Popen(  # noqa: S603  no shell, and names are arguments of their own
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | _LOCALE,
        )
    except OSError as error:
        raise NoPrintingSystemError from error
    with program:
        try:
            said, complained = _listen(program, content, job, patience_s)
        finally:
            # Without effect on a program that has ended.
            program.kill()
    return Answer(program.returncode == 0, _text(said), _text(complained))


def _listen(
    program: subprocess.Popen[bytes], content: bytes, job: Job, patience_s: float
) -> tuple[bytes, bytes]:
    until = time.monotonic() + patience_s
    sending: bytes | None = content
    while True:
        try:
            return program.communicate(sending, timeout=_LOOKS_EVERY_S)
        except subprocess.TimeoutExpired as error:
            sending = None  # on its way; communicate goes on where it was
            stop_if_cancelled(job)
            if time.monotonic() > until:
                raise PrintingSilentError from error


def _text(said: bytes) -> str:
    return said.decode(errors="replace").strip()
