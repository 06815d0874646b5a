"""The size of things, and what every module says about itself."""

import ast
import re

from tests.support.source_tree import production

LONGEST_FUNCTION = 60
LONGEST_FILE = 500
# One step of the schema is one file, and frozen from the day it is released.
STEPS_OF_THE_SCHEMA = "app/persistence/migrations/versions/"
SUPPRESSION = re.compile(
    r"#\s*(?:noqa|type:\s*ignore)(?P<codes>:\s*[A-Z0-9, ]+|\[[a-z0-9, -]+\])?(?P<why>.*)"
)


def test_every_module_says_what_it_knows():
    silent = [
        source.name
        for source in production()
        if source.text.strip() and not ast.get_docstring(source.tree)
    ]

    assert silent == []


def test_functions_fit_on_a_screen():
    long = [
        f"{source.at(node)} {node.name}: {node.end_lineno - node.lineno + 1} lines"
        for source in production()
        for node in source.nodes
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if node.end_lineno - node.lineno + 1 > LONGEST_FUNCTION
    ]

    assert long == []


def test_files_have_one_subject():
    long = [
        f"{source.name}: {lines} lines"
        for source in production()
        if not source.name.startswith(STEPS_OF_THE_SCHEMA)
        if (lines := source.text.count("\n")) > LONGEST_FILE
    ]

    assert long == []


def test_every_suppressed_finding_has_a_code_and_a_reason():
    bare = [
        f"{source.name}:{number + 1} {lines[number].strip()}"
        for source in production()
        if (lines := source.text.splitlines())
        for number, line in enumerate(lines)
        if (found := SUPPRESSION.search(line))
        if not found["codes"] or not _gives_a_reason(found, lines[:number])
    ]

    assert bare == []


def _gives_a_reason(found, before):
    """Accept words after the code, or a comment above the line or its block of suppressions."""
    if re.search(r"\w", found["why"]):
        return True
    above = next((line for line in reversed(before) if not SUPPRESSION.search(line)), "")
    return above.strip().startswith("#")
