"""What only tests need comes with `make test`, and never onto the machine."""

import importlib.util
import shutil
import subprocess
import sys

import pytest

from tests.support.source_tree import ROOT

PACKAGING = ROOT / "packaging"


@pytest.fixture
def programs(monkeypatch):
    """The script, which lives outside every package."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    file = PACKAGING / "programs_for_tests.py"
    spec = importlib.util.spec_from_file_location("programs_for_tests", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    for name in ("prepare", "debian", "system_libraries"):
        sys.modules.pop(name, None)


@pytest.fixture
def unpacked(programs, monkeypatch, tmp_path):
    """What was asked of Debian, on a machine that has none of it."""
    asked = []

    def unpack(packages, into):
        asked.append((tuple(packages), into))

    monkeypatch.setattr(programs, "PLACE", tmp_path / "here")
    monkeypatch.setattr(programs, "PROGRAMS", {"usr/bin/no-such-program": "no-such-package"})
    monkeypatch.setattr(programs.debian, "unpack", unpack)
    monkeypatch.setattr(programs.sys, "platform", "linux")
    monkeypatch.setattr(programs.shutil, "which", lambda _name: "/usr/bin/apt-get")
    return asked


@pytest.mark.skipif(shutil.which("make") is None, reason="no make on this system")
@pytest.mark.parametrize(("target", "brings"), [("test", True), ("run", False), ("check", False)])
def test_only_the_tests_bring_a_printing_system(target, brings):
    said = subprocess.run(
        [shutil.which("make"), "--dry-run", "--no-print-directory", target],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout

    assert ("programs_for_tests.py" in said) is brings


def test_what_is_missing_is_unpacked_into_a_folder_of_the_project(programs, unpacked, tmp_path):
    assert programs.main() == 0

    assert unpacked == [(("no-such-package",), tmp_path / "here")]


def test_what_is_there_is_not_asked_for(programs, unpacked, tmp_path):
    program = tmp_path / "here/usr/bin/no-such-program"
    program.parent.mkdir(parents=True)
    program.touch()

    assert programs.main() == 0

    assert unpacked == []


def test_a_machine_that_cannot_reach_debian_is_tested_without(programs, unpacked, monkeypatch):
    def refused(packages, into):
        raise subprocess.CalledProcessError(100, "apt-get")

    monkeypatch.setattr(programs.debian, "unpack", refused)

    assert programs.main() == 0
