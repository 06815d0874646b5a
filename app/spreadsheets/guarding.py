"""The sign that keeps a cell of delimited text from becoming a formula, and how it is taken off.

A spreadsheet program reads "=1+1" in a CSV file as something to reckon, whatever was meant. An
apostrophe before it makes it text. What is read takes exactly that apostrophe off again, so a list
that went out comes back letter by letter.
"""

from __future__ import annotations

import re
from typing import Final

_SIGN: Final = "'"
# Spaces before the sign do not protect in every program; the wide signs are those of East Asian
# keyboards. An apostrophe that stood there before gets another one, so that one can be taken off.
_LIKE_A_FORMULA: Final = re.compile(r"'*\s*[=+\-@＝＋－＠\t\r]")


def guarded(text: str) -> str:
    """Return the text with an apostrophe before it where a program could take it for a formula."""
    return _SIGN + text if _LIKE_A_FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """Return the text without the apostrophe that only guards it."""
    if text[:1] == _SIGN and _LIKE_A_FORMULA.match(text):
        return text[1:]
    return text
