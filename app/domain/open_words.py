"""Words of a list that a newer program may have made longer.

A record of a newer program may bear a word that this one does not know. It is kept, passed on and
shown as it is; it counts as none of the known ones, and stops no list that it stands in.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class OpenWord(StrEnum):
    """A word of a list that is not closed: an unknown one is itself, and no member."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if value is not None and not isinstance(value, str):
            return None
        word = str.__new__(cls, value or "")
        word._name_ = "UNKNOWN"
        word._value_ = value or ""
        return word

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[str]]:
        """Copy it by its value: Python before 3.11.4 would ask for a member of its name."""
        return type(self), (self._value_,)

    @property
    def is_known(self) -> bool:
        """Say whether this program knows what the word means."""
        return self._name_ in type(self).__members__
