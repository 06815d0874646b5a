"""Texts of designs with places such as "{recipient}": read once, filled in for every paper.

A value is put in as it is, whatever braces it has; "{{" and "}}" are the braces themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from app.documents.placeholders import BY_NAME

if TYPE_CHECKING:
    from collections.abc import Mapping

_TOKENS: Final = re.compile(r"\{\{|\}\}|\{([a-z_]+)\}|[{}]")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A text taken apart: what stands between its places, and their names in turn."""

    literals: tuple[str, ...]
    names: tuple[str, ...]
    is_readable: bool = True

    def is_complete(self, values: Mapping[str, str]) -> bool:
        """Tell whether every place has a value."""
        return self.is_readable and all(values[name] for name in self.names)

    def filled(self, values: Mapping[str, str]) -> str:
        """Return the text; line ends within a value do not begin a line of the paper."""
        parts = [self.literals[0]]
        for name, literal in zip(self.names, self.literals[1:], strict=True):
            parts.append(values[name].replace("\n", " "))
            parts.append(literal)
        return "".join(parts)


@lru_cache(maxsize=2048)
def read_pattern(text: str) -> Pattern:
    """Take a text apart; one with a lone brace or a place that nobody knows is not readable."""
    literals, names, start = [""], [], 0
    for token in _TOKENS.finditer(text):
        literals[-1] += text[start : token.start()]
        start = token.end()
        if token[1] in BY_NAME:
            names.append(token[1])
            literals.append("")
        elif token[0] in {"{{", "}}"}:
            literals[-1] += token[0][0]
        else:
            return Pattern((text,), (), is_readable=False)
    literals[-1] += text[start:]
    return Pattern(tuple(literals), tuple(names))
