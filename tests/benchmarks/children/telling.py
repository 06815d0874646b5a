"""What a measured process tells the one that started it."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

_STATUS = Path("/proc/self/status")


def moment() -> int:
    """Return a moment that other processes of this machine can be compared by."""
    return time.monotonic_ns()


def tell(**found: int) -> None:
    """Print the moments and how much memory the process took at most, in KiB (0: unknown)."""
    print(json.dumps({**found, "peak_kib": peak_kib()}), flush=True)


def peak_kib() -> int:
    """Return the most memory held since the program was loaded.

    The usual `ru_maxrss` would also count what the parent held when it forked.
    """
    if not _STATUS.exists():
        return 0
    found = re.search(r"VmHWM:\s+(\d+) kB", _STATUS.read_text("ascii"))
    return int(found[1]) if found else 0
