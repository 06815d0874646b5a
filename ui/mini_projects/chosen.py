"""What stands in a field that takes one of a list or free words. Plain Python."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Chosen:
    """The words, and the record where one was chosen from the list."""

    words: str = ""
    record: object = None
