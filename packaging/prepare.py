"""Makes `.venv` ready to run, test and check Kopā; does nothing when it already is.

It knows what a fresh machine may lack: pip, and the system libraries of Qt. It runs on the bare
standard library of Python 3.11, and what is done with the finished environment is the Makefile's.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from typing import TYPE_CHECKING, Final

import debian
import system_libraries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT: Final = Path(__file__).resolve().parent.parent
VENV: Final = ROOT / ".venv"
LOCK: Final = ROOT / "requirements.lock"
# Names the lock and the place that the environment was made for.
STAMP: Final = VENV / "ready"
# Read by the Makefile before it starts anything.
ENVIRONMENT: Final = VENV / "environment"
# Packages of the system, unpacked here when there is no right to install them.
UNPACKED: Final = VENV / "system"
OLDEST_PYTHON: Final = (3, 11)


class SetUpError(Exception):
    """Something that the person at the machine has to do first, as a sentence."""


def main() -> int:
    """Prepare the environment; the exit status is 0 when it is ready."""
    try:
        prepare()
    except SetUpError as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1
    return 0


def prepare() -> None:
    """Make the environment unless the stamp says that it is there."""
    if sys.version_info < OLDEST_PYTHON:
        found = ".".join(map(str, sys.version_info[:2]))
        raise SetUpError(f"Kopā needs Python 3.11 or newer; this is {found}.")
    if STAMP.is_file() and STAMP.read_text() == _stamp():
        return
    print("Setting up Kopā in .venv. The first time fetches about 200 MB.", flush=True)
    venv.create(VENV, clear=True, with_pip=False, symlinks=os.name == "posix")
    _obtain_what_the_system_lacks()
    _run([*_pip(), "install", "--quiet", "--require-hashes", "--requirement", str(LOCK)])
    ENVIRONMENT.write_text("".join(f"export {line}\n" for line in _environment()))
    STAMP.write_text(_stamp())
    print("Kopā is set up.", flush=True)


def _stamp() -> str:
    contents = hashlib.sha256(LOCK.read_bytes())
    for script in (__file__, debian.__file__, system_libraries.__file__):
        contents.update(Path(script).read_bytes())
    return f"{contents.hexdigest()} {VENV} {sys.base_prefix}\n"


def _obtain_what_the_system_lacks() -> None:
    if sys.platform != "linux":
        return
    needed = [] if _has_ensurepip() else [_package_of_ensurepip()]
    needed += system_libraries.missing_to_start()
    wanted = system_libraries.missing_for_a_window()
    if not needed and not wanted:
        return
    packages = [*needed, *wanted]
    print(f"Missing on this system: {' '.join(packages)}", flush=True)
    if _obtain(packages):
        return
    command = f"apt-get install {' '.join(packages)}"
    if needed:
        raise SetUpError(f"Install these first, as root, then try again:\n    {command}")
    print(f"No window may open here before root has done: {command}", flush=True)


def _obtain(packages: Sequence[str]) -> bool:
    """Install or unpack the packages; False when this system gives no way to."""
    if shutil.which("apt-get") is None:
        return False
    try:
        if os.geteuid() == 0:
            print("Installing them.", flush=True)
            debian.install(packages)
        else:
            print("Not root, so they are unpacked in .venv/system, for Kopā alone.", flush=True)
            print(f"For the whole machine, root would type: apt-get install {' '.join(packages)}")
            debian.unpack(packages, UNPACKED)
    except subprocess.CalledProcessError:
        return False
    return True


def _has_ensurepip() -> bool:
    """Tell whether Python can install pip; Debian keeps that part in a package of its own."""
    return importlib.util.find_spec("ensurepip") is not None


def _package_of_ensurepip() -> str:
    return f"python3.{sys.version_info.minor}-venv"


def _pip() -> list[str]:
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    wheels = sorted((UNPACKED / "usr/share/python-wheels").glob("pip-*.whl"))
    if wheels:
        return [str(python), str(wheels[-1] / "pip")]
    _run([str(python), "-m", "ensurepip"])
    return [str(python), "-m", "pip"]


def _run(command: Sequence[str]) -> None:
    finished = subprocess.run(
        command, check=False, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if finished.returncode != 0:
        raise SetUpError(
            f"{finished.stdout}\nThis did not succeed: {shlex.join(command)}\n"
            "Is the machine connected? Setting up is the only moment that needs the internet.",
        )


def _environment() -> Iterator[str]:
    """Tell where the unpacked packages are; a system that has its own keeps them."""
    if not UNPACKED.is_dir():
        return
    machine = sysconfig.get_config_var("MULTIARCH")
    folders = [UNPACKED / "usr/lib" / machine, UNPACKED / "lib" / machine]
    yield f"LD_LIBRARY_PATH={shlex.quote(os.pathsep.join(map(str, folders)))}"
    for variable, place in (
        ("FONTCONFIG_PATH", "etc/fonts"),
        ("XKB_CONFIG_ROOT", "usr/share/X11/xkb"),
    ):
        if not Path("/", place).exists() and (UNPACKED / place).exists():
            yield f"{variable}={shlex.quote(str(UNPACKED / place))}"


if __name__ == "__main__":
    sys.exit(main())
