"""Imports go down only: the contracts of pyproject.toml."""

import subprocess
import sys

from tests.support.source_tree import ROOT

LINT = (
    "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(cache_dir={!r}))"
)


def test_imports_go_down_only(tmp_path):
    """In a process of its own: the linter silences every logger that it finds."""
    run = subprocess.run(
        [sys.executable, "-c", LINT.format(str(tmp_path))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )

    assert run.returncode == 0, run.stdout
