"""The command line: a second client of the services, equal to the window.

For coordinators, scripts and checks. Exit 0: done; 1: refused, with a plain sentence on standard
error; 2: wrong usage. With `--json` one JSON document on standard output instead of words.
"""

from __future__ import annotations

from app.cli.program import run

__all__ = ["run"]
