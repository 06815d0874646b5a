"""The files that Kopā carries along: translations, templates, icons, sample words.

It knows where they lie, in a checkout as in an installed package, and nothing of what is in them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

# Not importlib.resources: it brings zipfile and tempfile with it (10 ms of every start), and the
# package is never run from inside an archive.
_FOLDER: Final = Path(__file__).resolve().parent


def path(name: str) -> Path:
    """Return where a carried file lies; `name` is relative, with forward slashes."""
    return _FOLDER / name


def read_text(name: str) -> str:
    """Return the content of a carried text file."""
    return path(name).read_text(encoding="utf-8")


def read_bytes(name: str) -> bytes:
    """Return the content of a carried file as it is."""
    return path(name).read_bytes()
