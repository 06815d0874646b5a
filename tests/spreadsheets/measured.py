"""Looking at one file in a process of its own, whose memory is watched with that of its children.

Only for systems that have /proc; what is measured is what the machine has to give at one time.
"""

from __future__ import annotations

import contextlib
import os
import resource
import select
import sys
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import KopaError
from app.services.wording.errors import sentence

if TYPE_CHECKING:
    from app.services.people_import import PeopleImportService

_PAGE = resource.getpagesize()
_GLANCE_SECONDS = 0.005
_MOST_SECONDS = 180
_MEGABYTE = 1024 * 1024
MOST_MEGABYTES = 500

PREVIEW, REFUSED, FAULT = "preview", "refused", "fault"


@dataclass(frozen=True)
class Outcome:
    """How looking at a file ended: a preview, a sentence, or a fault with what was said."""

    kind: str
    words: str
    megabytes: int
    seconds: float

    @property
    def is_kept(self) -> bool:
        """Tell whether the promise about broken files was kept."""
        return self.kind != FAULT and self.megabytes <= MOST_MEGABYTES


def look(service: PeopleImportService, file: Path) -> Outcome:
    """Look at a file in a forked process and say how it ended and what it took."""
    begun = time.monotonic()
    readable, writable = os.pipe()
    worker = os.fork()
    if not worker:
        os.close(readable)
        _work(service, file, writable)
    os.close(writable)
    peak = 0
    usage = None
    while usage is None:
        peak = max(peak, _resident(worker))
        done, _, found = os.wait4(worker, os.WNOHANG)
        usage = found if done else None
        if time.monotonic() - begun > _MOST_SECONDS:
            os.kill(worker, 9)
            _, _, usage = os.wait4(worker, 0)
            break
        select.select([readable], [], [], _GLANCE_SECONDS)  # it speaks when it is done
    with os.fdopen(readable, "rb") as opened:
        said = opened.read().decode()
    kind, _, words = said.partition("\n")
    # The peak that the system noted for one process may have been between two glances.
    peak = max(peak, usage.ru_maxrss * 1024)
    seconds = time.monotonic() - begun
    return Outcome(kind or FAULT, words or "no answer", peak // _MEGABYTE, seconds)


def _work(service: PeopleImportService, file: Path, writable: int) -> None:
    """Look at the file, say how it went, and end this process without tidying up."""
    said = f"{FAULT}\nno answer"
    try:
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEGABYTES * _MEGABYTE,) * 2)
        seen = service.look_at(file)
        said = f"{PREVIEW}\n{seen.rows} rows, {len(seen.entries)} people"
    except KopaError as refused:
        said = f"{REFUSED}\n{sentence(refused)}"
    except BaseException:  # noqa: BLE001 - whatever it is, it is what we are looking for
        said = f"{FAULT}\n{traceback.format_exc()}"
    finally:
        os.write(writable, said.encode(errors="replace")[-60_000:])
        sys.stdout.flush()
        os._exit(0)


def _resident(process: int) -> int:
    """Return how many bytes of memory a process and its children take now."""
    total = 0
    with contextlib.suppress(OSError, ValueError, IndexError):
        total = int(Path(f"/proc/{process}/statm").read_text().split()[1]) * _PAGE
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
        total += sum(map(_resident, map(int, children)))
    return total
