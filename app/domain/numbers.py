"""Numbers, shares and sums of money as people read them, in three languages.

It knows signs and spaces. Counts within sentences are texts of app.texts (%n).
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from app.texts import grouped

_DECIMAL_SIGNS: Final = {"lv": ",", "en": ".", "ru": ","}
_PERCENT: Final = {"lv": "%", "en": "%", "ru": "\N{NO-BREAK SPACE}%"}
_CENTS: Final = 100


def number(value: int | Decimal, language: str, *, places: int = 0) -> str:
    """Return a number rounded half up to so many decimal places: "12 345,6"."""
    step = Decimal(1).scaleb(-places)
    whole, _, fraction = f"{abs(Decimal(value)).quantize(step, ROUND_HALF_UP):f}".partition(".")
    is_below_zero = value < 0 and int(whole + fraction) > 0
    text = ("−" if is_below_zero else "") + grouped(int(whole), language)
    return text + _DECIMAL_SIGNS[language] + fraction if fraction else text


def share(part: int, whole: int, language: str) -> str:
    """Return a share in whole percent: "25%", in Russian "25 %"; "–" of nothing."""
    if whole == 0:
        return "–"
    return number(Decimal(part * 100) / whole, language) + _PERCENT[language]


def euros(cents: int, language: str) -> str:
    """Return a sum of money: "1250,50 €", in English "€1250.50"."""
    amount = number(Decimal(cents) / _CENTS, language, places=2 if cents % _CENTS else 0)
    if language == "en":
        return amount.replace("−", "−€") if cents < 0 else f"€{amount}"
    return f"{amount}\N{NO-BREAK SPACE}€"
