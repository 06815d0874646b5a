"""Power cuts and full disks while files come and go; a thousand of them in `make soak`."""

import os
import subprocess
import sys

import pytest

from tests.support.source_tree import ROOT
from tests.sync.full_disk import is_right

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot fork here")


def told_by(module, *words):
    """Run it in a process without threads, which may fork; return what it told, line by line."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.sync.{module}", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_laptop_killed_while_it_takes_a_file_in_is_as_before_or_as_after():
    assert "before" in told_by("killed", "--scene", "take", "--kills", "5", "--people", "60")


def test_a_disk_that_fills_up_while_a_laptop_joins_leaves_it_as_before_or_as_after():
    told = told_by("full_disk", "--scene", "join", "--step", "250", "--people", "60")

    assert "before: " in told


@pytest.mark.parametrize(
    ("outcome", "is_so"),
    [
        ("after", True),
        ("before: DiskFullError", True),
        ("after: DiskFullError", False),
        ("between: person", False),
        ("done, and yet before", False),
        ("before: broken off with 1", False),
    ],
)
def test_what_is_left_is_judged(outcome, is_so):
    assert is_right(outcome) is is_so
