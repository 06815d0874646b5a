"""The carried list of places, read once for the sample."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import resources
from app.domain.territories import read_territories

if TYPE_CHECKING:
    from app.domain.territories import Territories


@cache
def territories() -> Territories:
    """Return the list."""
    return read_territories(resources.read_text("territories.csv"))


@cache
def municipality(code: str) -> str:
    """Return the code of the municipality that a place lies in, "" for none."""
    return territories().municipality_of(code).code if code in territories() else ""
