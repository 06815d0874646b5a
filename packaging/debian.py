"""Debian's packages: installed by root, or unpacked into a folder by anybody.

It knows apt and dpkg. Which packages are wanted, and what for, is asked elsewhere.
"""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def install(packages: Sequence[str]) -> None:
    """Install for the whole machine; raises CalledProcessError."""
    quietly = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    # An update may complain about some unrelated source and still have found what is needed.
    subprocess.run([*quietly, "update"], check=False)
    command = [*quietly, "install", "--yes", "--no-install-recommends", *packages]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def unpack(packages: Sequence[str], into: Path) -> None:
    """Do without root: apt resolves and downloads what is missing, dpkg-deb unpacks it.

    Raises CalledProcessError.
    """
    lists, cache = into / "apt" / "lists", into / "apt" / "cache"
    for folder in (lists / "partial", cache / "archives" / "partial"):
        folder.mkdir(parents=True, exist_ok=True)
    places = [f"Dir::State::Lists={lists}", f"Dir::Cache={cache}", "Debug::NoLocking=true"]
    apt = ["apt-get", "-qq", *(f"--option={place}" for place in places)]
    subprocess.run([*apt, "update"], check=False)
    download = [*apt, "install", "--yes", "--download-only", "--no-install-recommends", *packages]
    subprocess.run(download, check=True, stdout=subprocess.DEVNULL)
    for archive in sorted((cache / "archives").glob("*.deb")):
        # A second C library beside the running one would stop every program.
        if not archive.name.startswith("libc6_"):
            subprocess.run(["dpkg-deb", "--extract", str(archive), str(into)], check=True)
    shutil.rmtree(into / "apt")
