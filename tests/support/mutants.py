"""Mutants: a module with one rule removed or changed, made from its source.

A suite that does not notice a mutant guards nothing. The text that a mutant replaces must occur
exactly once, so that a mutant cannot quietly lose its place when the code moves.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import CodeType, ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Mutant:
    name: str
    file: str
    old: str
    new: str

    def source(self) -> str:
        text = (ROOT / self.file).read_text(encoding="utf-8")
        assert text.count(self.old) == 1, f"{self.name}: its place is gone from {self.file}"
        return text.replace(self.old, self.new)


@cache
def _compiled(name: str, source: str) -> CodeType:
    """Most modules under a mutant are the same as under another one of the same file."""
    return compile(source, f"<{name}>", "exec")


@contextmanager
def loaded(name: str, source: str, **replaced: str) -> Iterator[ModuleType]:
    """Give a module made from `source`; `replaced` renames imported modules (a.b as a__b)."""
    for old, new in replaced.items():
        dotted = old.replace("__", ".")
        package, _, last = dotted.rpartition(".")
        source = source.replace(f"from {dotted} import", f"from {new} import")
        source = source.replace(f"from {package} import {last} as", f"import {new} as")
        source = source.replace(f"from {package} import {last}\n", f"import {new} as {last}\n")
    module = ModuleType(name)
    sys.modules[name] = module
    try:
        exec(_compiled(name, source), module.__dict__)  # noqa: S102  our own source
        yield module
    finally:
        del sys.modules[name]
