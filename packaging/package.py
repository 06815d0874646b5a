"""Makes `dist/`: the wheel, and a folder with everything in it for a machine without internet.

It knows what belongs in the folder; what happens on the other machine is in `portable/`.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from packaging.requirements import Requirement

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT: Final = Path(__file__).resolve().parent.parent
DIST: Final = ROOT / "dist"
HERE: Final = Path(__file__).resolve().parent
PROJECT: Final = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
SOURCES: Final = ("app", "ui", "resources", "main.py", "pyproject.toml", "README.md", "LICENSE")


def main() -> int:
    """Build what was asked for and say where it is."""
    parser = argparse.ArgumentParser(description="Make Kopā ready to be carried to other machines.")
    parser.add_argument("--wheel", type=Path, metavar="FOLDER", help="make only the wheel, there")
    wanted = parser.parse_args()
    if wanted.wheel:
        print(build_wheel(wanted.wheel))
        return 0
    shutil.rmtree(DIST, ignore_errors=True)
    wheel = build_wheel(DIST)
    folder = build_folder(wheel)
    archive = shutil.make_archive(str(folder), "gztar", root_dir=DIST, base_dir=folder.name)
    for made in (wheel, folder, Path(archive)):
        print(made.relative_to(ROOT))
    return 0


def build_wheel(target: Path) -> Path:
    """Build the wheel from a copy: what an earlier build left behind must not slip in."""
    with tempfile.TemporaryDirectory() as scratch:
        for name in SOURCES:
            _copy(ROOT / name, Path(scratch) / name)
        _pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(target), scratch)
    return next(target.glob("kopa-*.whl"))


def build_folder(wheel: Path) -> Path:
    """Lay the program and all that it needs into one folder that runs wherever it is."""
    system = f"{platform.system()}-{platform.machine()}".lower()
    folder = DIST / f"kopa-{PROJECT['version']}-{system}"
    shutil.copytree(HERE / "portable", folder)
    shutil.copy(HERE / "system_libraries.py", folder)
    shutil.copy(ROOT / "LICENSE", folder)
    program = folder / "program"
    with tempfile.TemporaryDirectory() as scratch:
        lock = Path(scratch, "runtime.lock")
        lock.write_text(runtime_lock(), encoding="utf-8")
        _pip("install", "--target", str(program), "--require-hashes", "--requirement", str(lock))
    _pip("install", "--target", str(program), "--no-deps", "--no-index", str(wheel))
    shutil.rmtree(program / "bin", ignore_errors=True)
    (program / "python-version").write_text("{}.{}\n".format(*sys.version_info[:2]))
    # Data of a folder on a stick stays on the stick.
    (folder / "portable").touch()
    (folder / "kopa").chmod(0o755)
    return folder


def runtime_lock() -> str:
    """Return the part of the lock that the program needs to run on this system."""
    blocks = re.split(r"(?m)^(?=[A-Za-z])", (ROOT / "requirements.lock").read_text("utf-8"))
    wanted = _closure(PROJECT["dependencies"])
    return "".join(block for block in blocks if _plain(block.split("==")[0]) in wanted)


def _closure(requirements: Iterable[str]) -> set[str]:
    """Return the names of the requirements and of all that they require here in turn."""
    found: set[str] = set()
    waiting = list(requirements)
    while waiting:
        requirement = Requirement(waiting.pop())
        name = _plain(requirement.name)
        applies = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if applies and name not in found:
            found.add(name)
            waiting += importlib.metadata.requires(name) or []
    return found


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name.strip()).lower()


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy(source, target)


def _pip(*arguments: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "pip", arguments[0], "--quiet", *arguments[1:]], check=True
    )


if __name__ == "__main__":
    sys.exit(main())
