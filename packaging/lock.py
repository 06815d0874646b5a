"""Renews `requirements.lock`: every version and every file's hash, for all systems at once.

It knows how the lock is made; which packages are wanted stands in pyproject.toml.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
RESOLVER: Final = "uv==0.13.9"
# A release that is broken or hostile is usually found out within days.
NEWEST_AGE: Final = "5 days"
HEADER: Final = "# Made by `make lock` from pyproject.toml; not edited by hand.\n"


def main() -> int:
    """Resolve pyproject.toml with a resolver of its own, so that it is not locked itself."""
    lock = ROOT / "requirements.lock"
    with tempfile.TemporaryDirectory() as scratch:
        venv.create(scratch, with_pip=False)
        python = Path(scratch, "Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        pip = [sys.executable, "-m", "pip", "--python", str(python)]
        subprocess.run([*pip, "install", "--quiet", RESOLVER], check=True)
        uv = [str(python), "-m", "uv", "pip", "compile", "pyproject.toml", "--extra", "dev"]
        everywhere = ["--universal", "--python-version", "3.11", "--generate-hashes"]
        bare = ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
        news = ["--exclude-newer", NEWEST_AGE, "--upgrade"]
        quiet = ["--quiet", "--native-tls"]
        made = subprocess.run(
            [*uv, *everywhere, *bare, *news, *quiet], check=True, cwd=ROOT, stdout=subprocess.PIPE
        )
    lock.write_bytes(HEADER.encode() + made.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
