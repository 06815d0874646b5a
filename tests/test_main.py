"""The door: each way in loads only what it needs, since every part costs time at the start."""

import subprocess
import sys

import pytest

from tests.support.source_tree import ROOT

COMMAND_LINE = """
import sys
import main
sys.argv = ["kopa", "--help"]
try:
    main.run()
except SystemExit:
    pass
print(*sys.modules, file=sys.stderr)
"""
WINDOW = """
import sys
import main
import ui.start
print(*sys.modules, file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("program", "not_needed"),
    [
        pytest.param(COMMAND_LINE, {"PySide6", "shiboken6"}, id="the command line"),
        pytest.param(WINDOW, {"click", "alembic", "reportlab", "openpyxl"}, id="the window"),
    ],
)
def test_each_way_in_loads_only_its_own(program, not_needed):
    child = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert child.returncode == 0, child.stderr
    assert not_needed & set(child.stderr.split()) == set()


def test_the_command_line_answers_words_with_its_exit_status(tmp_path):
    child = subprocess.run(
        [sys.executable, "main.py", "--data", str(tmp_path), "no-such-command"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert child.returncode == 2
    assert "no-such-command" in child.stderr
