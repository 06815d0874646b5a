"""Brings what only tests need: a printing system, a reader of codes, and what reads files by hand.

All is unpacked in `.venv` and never installed, not even by root: installing it would start a
printing service on the machine of somebody who only wanted to try the tests. The program itself
needs none of it. Where it cannot be had, those tests are skipped and say so.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import debian
import prepare

PLACE: Final = prepare.VENV / "programs-for-tests"
# A program or library that shows that the package is there, and the package.
PROGRAMS: Final = {
    "usr/sbin/cupsd": "cups-daemon",
    "usr/bin/lp": "cups-client",
    "usr/sbin/ippeveprinter": "cups-ipp-utils",
    "usr/lib/cups/filter/pdftopdf": "cups-filters",
    "usr/lib/*/libzbar.so.0": "libzbar0",
    "usr/bin/age": "age",
    "usr/bin/zstd": "zstd",
    "usr/bin/openssl": "openssl",
}


def main() -> int:
    """Unpack what is neither on the machine nor in `.venv`; never a reason to stop."""
    missing = [package for program, package in PROGRAMS.items() if not _is_there(program)]
    if missing and sys.platform == "linux" and shutil.which("apt-get"):
        print(f"Unpacking in .venv, for tests alone: {' '.join(missing)}", flush=True)
        try:
            debian.unpack(missing, PLACE)
        except subprocess.CalledProcessError:
            print("They could not be had; tests that need them are skipped and say so.")
    return 0


def _is_there(program: str) -> bool:
    return any(any(root.glob(program)) for root in (PLACE, Path("/")))


if __name__ == "__main__":
    sys.exit(main())
