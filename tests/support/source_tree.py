"""The source of Kopā as data, for tests about it: files with their text and syntax trees."""

import ast
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Source:
    """One Python file; `name` is its path from the root, as in messages."""

    path: Path

    @property
    def name(self):
        return self.path.relative_to(ROOT).as_posix()

    @cached_property
    def text(self):
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self):
        return ast.parse(self.text, filename=str(self.path))

    @cached_property
    def nodes(self):
        return tuple(ast.walk(self.tree))

    def at(self, node):
        return f"{self.name}:{node.lineno}"

    def imports(self):
        """Yield (node, dotted name) for every import, however it is written and wherever."""
        for node in self.nodes:
            if isinstance(node, ast.Import):
                yield from ((node, alias.name) for alias in node.names)
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node, node.module
                yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)

    def calls(self):
        """Yield (node, dotted name) for every call; `a().b()` is named `.b`."""
        for node in self.nodes:
            if isinstance(node, ast.Call):
                yield node, _dotted(node.func)


def _dotted(node):
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    return ""


@cache
def sources(*folders):
    """List the Python files of folders (or files) under the root, in a steady order."""
    found = []
    for folder in folders:
        place = ROOT / folder
        found += [place] if place.is_file() else sorted(place.rglob("*.py"))
    return tuple(map(_source, found))


@cache
def _source(path):
    """Return a file as it is in every list, so that it is parsed once."""
    return Source(path)


def production():
    return sources("main.py", "app", "ui")


def every_test_file():
    return sources("tests")
