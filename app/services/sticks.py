"""The sticks that are in, and which files of Kopā lie on them.

Asking whether one came is cheap, so that a window may do it all the time; looking at what is on
them may wait for a slow stick and is done beside the window.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

from app import drives
from app.domain.bundles import FILE_ENDING, WISH_ENDING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from app.drives import Drive

_MOST_FOLDERS: Final = 200


@dataclass(frozen=True, slots=True)
class Stick:
    """A stick that is in. `files` are those of Kopā on it, the newest first.

    `times` tells when each was last changed, in nanoseconds: another file may come in its place.
    """

    folder: Path
    name: str
    free: int
    is_writable: bool
    files: tuple[Path, ...]
    times: Mapping[Path, int] = field(default_factory=dict)


class Drives(Protocol):
    """What is asked of the operating system (app.drives)."""

    def mounted(self) -> tuple[Path, ...]:
        """Return where sticks are in now."""
        ...

    def look(self, folder: Path) -> Drive | None:
        """Return what is known of one, None when it is out again."""
        ...

    def settle(self, folder: Path) -> None:
        """Return when all that was written around it is on its disk."""
        ...


class SticksService:
    """Looks for sticks, and waits until they have what was written. It writes nothing on them."""

    def __init__(self, system: Drives = drives) -> None:
        """Ask `system`."""
        self._system = system

    def present(self) -> tuple[Path, ...]:
        """Return where sticks are in now, without touching any."""
        return self._system.mounted()

    def look(self) -> tuple[Stick, ...]:
        """Return every stick with what is on it; this may wait for a slow one."""
        found = (self._system.look(folder) for folder in self._system.mounted())
        return tuple(_with_files(one) for one in found if one is not None)

    def settle(self, folder: Path) -> bool:
        """Say whether a folder is on a stick; then what was written there has reached it."""
        is_on_stick = any(folder.is_relative_to(stick) for stick in self.present())
        if is_on_stick:
            self._system.settle(folder)
        return is_on_stick


def _with_files(one: Drive) -> Stick:
    files = files_in([one.folder])
    times = {}
    for file in files:
        with contextlib.suppress(OSError):
            times[file] = file.stat().st_mtime_ns
    return Stick(one.folder, one.name, one.free, one.is_writable, files, times)


def files_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files of Kopā among files and folders, each once, the newest of a folder first.

    Folders are looked through with those right in them: sticks hold whole trees of other things.
    """
    found: dict[Path, None] = {}
    for path in paths:
        with contextlib.suppress(OSError):
            # A folder that cannot be read, or a stick that was taken out, holds nothing for us.
            inside = _newest_first(_in_folder(path)) if path.is_dir() else [path]
            found.update(dict.fromkeys(inside))
    return tuple(found)


def _in_folder(folder: Path) -> Iterator[Path]:
    folders = [folder, *sorted(one for one in folder.iterdir() if _is_looked_into(one))]
    for one in folders[:_MOST_FOLDERS]:
        with contextlib.suppress(OSError):
            yield from (file for file in one.iterdir() if _is_ours(file))


def _is_looked_into(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink() and not path.name.startswith((".", "$"))


def _is_ours(path: Path) -> bool:
    # What begins with a dot is what a Mac leaves beside every file it copies.
    named = path.suffix.casefold() in {FILE_ENDING, WISH_ENDING} and not path.name.startswith(".")
    return named and path.is_file()


def _newest_first(files: Iterable[Path]) -> list[Path]:
    return sorted(files, key=lambda file: (-file.stat().st_mtime, file.name))
