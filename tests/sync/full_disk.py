"""Disks that are full after every page: python -m tests.sync.full_disk --help.

A stick, or the disk that the records lie on, has room for one page more each time, until everything
fits. As root that is a real disk in memory; without, a limit to how long a file may become, which
the program meets as an error of the disk.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack, contextmanager
from enum import StrEnum
from itertools import count, product
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from tests.sync.fault_scenes import SCENES
from tests.sync.faults import REFUSED, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.sync.faults import Scene

PAGE: Final = 4_096
_PLENTY: Final = 2**30
_ENOUGH: Final = 3
"""So many times in a row everything has to fit, before no more is tried."""


class Where(StrEnum):
    """Which disk has little room."""

    DESK = "desk"
    STICK = "stick"
    FILLING = "stick that somebody else fills meanwhile"


class Disk(Protocol):
    """A disk that can be given less room."""

    def begins_at(self) -> int:
        """Return the least room worth trying, in bytes."""
        ...

    def narrow(self, room: int) -> None:
        """Leave so much room, before the act begins."""
        ...

    def limit(self, room: int) -> None:
        """Leave so much room, inside the process that acts."""
        ...

    def widen(self) -> None:
        """Leave room for everything."""
        ...


class MemoryDisk:
    """A real disk in memory, over a folder."""

    def __init__(self, folder: Path, *, fills: bool) -> None:
        """One that `fills` seems to have room for everything until it is written to."""
        self._folder = folder
        self._fills = fills

    def begins_at(self) -> int:
        usage = shutil.disk_usage(self._folder)
        return (usage.used // PAGE + 1) * PAGE

    def narrow(self, room: int) -> None:
        _mount("-o", f"remount,size={room}", str(self._folder))

    def limit(self, room: int) -> None:
        if self._fills:
            shutil.disk_usage = lambda _: shutil._ntuple_diskusage(_PLENTY, room, _PLENTY)

    def widen(self) -> None:
        self.narrow(_PLENTY)


class ShortFiles:
    """No file may become longer than there is room."""

    def begins_at(self) -> int:
        return PAGE

    def narrow(self, room: int) -> None:
        """Nothing yet: whoever looks afterwards is under no limit."""

    def limit(self, room: int) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))

    def widen(self) -> None:
        """Nothing was narrowed."""


def can_mount() -> bool:
    """Say whether real disks can be made here."""
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("mount") is not None


def filled(scene: Scene, where: Where, people: int, step: int = 1) -> Counter[str]:
    """Do a scene with room for `step` pages more each time; count what was left, and why."""
    found: Counter[str] = Counter()
    with _a_disk(where) as (root, disk):
        stage = Stage(scene, root, people)
        stage.begin()
        fitted = 0
        for room in count(disk.begins_at(), step * PAGE):
            outcome = _one(stage, disk, room)
            found[outcome] += 1
            fitted = fitted + 1 if outcome == "after" and scene.is_done(stage.place) else 0
            if fitted == _ENOUGH:
                return found
    raise AssertionError("there is always an end")


def _one(stage: Stage, disk: Disk, room: int) -> str:
    stage.begin()
    disk.narrow(room)
    code = stage.run(lambda: disk.limit(room))
    disk.widen()
    left = stage.judge()
    if code == 0:
        return left if left == "after" else f"done, and yet {left}"
    why = stage.place.refusal.read_text() if code == REFUSED else f"broken off with {code}"
    return f"{left}: {why}"


def is_right(outcome: str) -> bool:
    """Say whether an act may end so: undone with a reason, or done with none.

    A disk that breaks after the commit, as files that cannot grow seem to, is told all the same.
    """
    left, _, why = outcome.partition(": ")
    if left == "after":
        return why in ("", "StoreDamagedError")
    return left == "before" and bool(why) and not why.startswith("broken")


@contextmanager
def _a_disk(where: Where) -> Iterator[tuple[Path, Disk]]:
    with ExitStack() as closing:
        root = Path(closing.enter_context(tempfile.TemporaryDirectory()))
        if not can_mount():
            yield root, ShortFiles()
            return
        folder = root / "place" / ("desk" if where is Where.DESK else "stick")
        folder.mkdir(parents=True)
        _mount("-t", "tmpfs", "-o", f"size={_PLENTY}", "tmpfs", str(folder))
        closing.callback(subprocess.run, ["umount", str(folder)], check=True)
        yield root, MemoryDisk(folder, fills=where is Where.FILLING)


def _mount(*words: str) -> None:
    subprocess.run([shutil.which("mount") or "mount", *words], check=True)


def main() -> int:
    """Run it from the command line."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--people", type=int, default=60)
    options.add_argument("--step", type=int, default=1, help="so many pages more each time")
    options.add_argument("--scene", choices=[one.name for one in SCENES], help="only this one")
    chosen = options.parse_args()
    if not can_mount():
        _say("not root: files are limited in length instead of disks in room")
    wrong = 0
    for scene, where in product(SCENES, Where):
        is_meant = chosen.scene in (None, scene.name)
        if is_meant and (scene.writes_to_stick or where is Where.DESK):
            start = time.perf_counter()
            found = filled(scene, where, chosen.people, chosen.step)
            wrong += sum(number for words, number in found.items() if not is_right(words))
            _say(f"{scene.name}, {where}: {dict(found)}, {time.perf_counter() - start:.0f} s")
    return int(bool(wrong))


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
