"""A picture on its way to a screen. It knows dots, and not what they show."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """Dots, four bytes each (red, green, blue, unused), rows without padding."""

    width: int
    height: int
    pixels: bytes
