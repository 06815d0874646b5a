"""Setting up by one word, and a lock that fits on every machine."""

import re
import shutil
import subprocess
import sys
import tomllib

import pytest

from tests.support.source_tree import ROOT

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def plain(name):
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", name)[0]).lower()


def test_the_lock_holds_every_requirement():
    required = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]]
    locked = {plain(line) for line in LOCK.splitlines() if "==" in line}

    assert {plain(requirement) for requirement in required} <= locked


def test_every_locked_version_has_hashes():
    blocks = [block for block in re.split(r"(?m)^(?=[A-Za-z])", LOCK) if "==" in block]

    assert [block for block in blocks if "--hash=sha256:" not in block] == []


def test_the_lock_names_no_address():
    assert re.search(r"://|--(extra-)?index-url|--find-links", LOCK) is None


@pytest.mark.skipif(shutil.which("make") is None, reason="no make on this system")
def test_make_alone_lists_what_can_be_done():
    listed = subprocess.run(
        ["make"],  # noqa: S607 - the make of whoever runs this
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    wanted = ["run", "test", "check", "fix", "translations", "screenshots", "bench", "package"]
    assert [word for word in wanted if f"make {word} " not in listed] == []


def test_a_missing_library_is_told_by_its_package():
    program = (
        "import sys; sys.path.insert(0, 'packaging'); import system_libraries as libraries\n"
        "libraries._loads = lambda library: library != 'libGL.so.1'\n"
        "print(libraries.missing_to_start(), libraries.missing_for_a_window())\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout

    assert told == "['libgl1'] []\n"
