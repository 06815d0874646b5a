"""Sums of money as people type them: "600", "600,50 €", "1 200.00 EUR". Kept in whole cents.

How they are written out is app.domain.numbers.
"""

from __future__ import annotations

import re
from typing import Final

from app.domain.errors import InvalidValueError


class NotASumError(InvalidValueError, ValueError):
    """What was typed is no sum of money between nothing and ten million."""

    def __init__(self, field: str, typed: str) -> None:
        super().__init__(field, typed.strip(), "money")


_CURRENCY: Final = re.compile(r"€|\b(eur|euro|eiro|евро)\b\.?", re.IGNORECASE)
_WHOLE: Final = re.compile(r"(\d{1,8})(?:[.,](\d{1,2}))?")
_GROUPED: Final = re.compile(r"(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d{1,2}))?")
_MOST_CENTS: Final = 10_000_000_00


def cents_of(typed: str, field: str) -> int:
    """Return the sum in cents, 0 for an empty text; raises NotASumError for anything else.

    A sign before three digits parts thousands, before one or two it parts the cents.
    """
    bare = "".join(_CURRENCY.sub("", typed).replace("'", "").split())
    if not bare:
        if typed.strip():
            raise NotASumError(field, typed)
        return 0
    found = _WHOLE.fullmatch(bare)
    whole, fraction = (found[1], found[2]) if found else _grouped(bare, typed, field)
    cents = int(whole) * 100 + int((fraction or "0").ljust(2, "0"))
    if cents > _MOST_CENTS:
        raise NotASumError(field, typed)
    return cents


def _grouped(bare: str, typed: str, field: str) -> tuple[str, str | None]:
    found = _GROUPED.fullmatch(bare)
    if found is None:
        raise NotASumError(field, typed)
    return found[1].replace(found[2], ""), found[3]
