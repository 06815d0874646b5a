"""Personal codes of Latvia as they stand on teachers' papers: whether one can be right.

They are printed where somebody typed them and kept nowhere else.
"""

from __future__ import annotations


def is_likely(code: str) -> bool:
    """Tell whether the digits of a personal code agree with each other, in either form."""
    digits = code.replace("-", "").replace(" ", "")
    if len(digits) != 11 or not (digits.isascii() and digits.isdigit()) or digits[0] > "3":
        return False
    # Only needed where a code was typed.
    from stdnum.lv import pvn  # noqa: PLC0415

    return bool(pvn.is_valid(digits))
