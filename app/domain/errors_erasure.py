"""What stands in the way of erasing somebody."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.errors import RefusedError


@dataclass(eq=False)
class ErasureRefusedError(RefusedError):
    """The record is one of a centre that somebody else decides about; nothing was changed."""

    centre: str
