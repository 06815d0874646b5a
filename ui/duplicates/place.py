"""Where the window is asked to go: `desk.go("people", DuplicatesPlace())`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DuplicatesPlace:
    """The page of people who are kept twice."""
