"""Small programs of ours that may die alone: bytes in, bytes out, nothing else.

What reads files of strangers in native code runs in one of these, so that a file which ends it ends
nothing more (decision 0010). It knows nothing of what is read.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.jobs import NO_JOB, Job, stop_if_cancelled

if TYPE_CHECKING:
    from collections.abc import Callable

_ROOT: Final = Path(__file__).resolve().parents[1]
_PATIENCE_SECONDS: Final = 90
_GLANCE_SECONDS: Final = 0.1
_SURROUNDINGS: Final = {"PYTHONWARNINGS": "ignore", "RUST_BACKTRACE": "0"}


def answer_apart(
    module: str, content: bytes, job: Job = NO_JOB, *, patience_seconds: int = _PATIENCE_SECONDS
) -> bytes | None:
    """Have another process run a module of ours on the content; None when it died or hung.

    It finds its modules where this program did, also in a folder that is carried around.
    """
    reader = subprocess.Popen(  # noqa: S603 - our own interpreter and module, content by a pipe
        [sys.executable, "-m", module],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=_ROOT,
        env={**os.environ, **_SURROUNDINGS, "PYTHONPATH": os.pathsep.join(sys.path)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    with reader:
        answer = _answer_of(reader, content, job, int(patience_seconds / _GLANCE_SECONDS))
    return None if reader.returncode else answer


def run_on_input(answer: Callable[[bytes], bytes], *, most_memory: int, most_seconds: int) -> None:
    """Be such a program: answer what stands in the standard input, within limits."""
    _bind_hands(most_memory, most_seconds)
    sys.stdout.buffer.write(answer(sys.stdin.buffer.read()))
    sys.stdout.buffer.flush()


def _answer_of(reader: subprocess.Popen[bytes], content: bytes, job: Job, glances: int) -> bytes:
    """Return what the reader says; meanwhile look now and then whether a person wants to stop."""
    answers: list[bytes] = []

    def talk() -> None:
        answers.append(reader.communicate(content)[0])

    talking = threading.Thread(target=talk, name="reader apart", daemon=True)
    talking.start()
    try:
        for _ in range(glances):
            stop_if_cancelled(job)
            talking.join(_GLANCE_SECONDS)
            if not talking.is_alive():
                break
    finally:
        reader.kill()
        talking.join()
    return answers[0]


def _bind_hands(most_memory: int, most_seconds: int) -> None:
    """Let the system stop this program where it takes too much; Windows has no such limits."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_DATA, (most_memory, most_memory))
        resource.setrlimit(resource.RLIMIT_CPU, (most_seconds, most_seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
