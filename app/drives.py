"""Sticks that are in: where they are mounted, what they are called, and how much room they have.

It asks the operating system and knows nothing of what lies on a stick. `mounted` is cheap and
touches no stick, so that a window may ask every other second; `look` may wait for a slow one.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOUNTS: Final = Path("/proc/self/mounts")
_BLOCKS: Final = Path("/sys/class/block")
_MAC_VOLUMES: Final = Path("/Volumes")
_PUT_IN_BY_PEOPLE: Final = ("/media/", "/run/media/")
"""Where desktops mount what was put in; large sticks do not always call themselves removable."""

_NEVER_WRITTEN: Final = frozenset({"iso9660", "udf", "squashfs", "erofs"})
_OCTAL: Final = re.compile(r"\\([0-7]{3})")
_REMOVABLE: Final = 2
_DISKETTES: Final = 2
_NO_BOXES_ABOUT_EMPTY_DRIVES: Final = 0x0001


@dataclass(frozen=True, slots=True)
class Drive:
    """A stick that is in."""

    folder: Path
    name: str
    free: int
    is_writable: bool


def mounted() -> tuple[Path, ...]:
    """Return where sticks are in now, in the order of their paths."""
    if sys.platform == "win32":
        return tuple(_on_windows())
    return tuple(sorted(_on_mac() if sys.platform == "darwin" else _on_linux()))


def look(folder: Path) -> Drive | None:
    """Return what is known of the stick at `folder`; None when it is out, or cannot be read."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return None
    return Drive(folder, _name_of(folder), free, is_writable=_is_writable(folder))


def settle(folder: Path) -> None:
    """Return when all that was written to the file system of `folder` is on its disk.

    Every file was flushed before (app.files); this is for the lists of files around it.
    """
    if sys.platform != "linux":
        return
    import ctypes  # noqa: PLC0415  only where a stick was written

    with contextlib.suppress(OSError, AttributeError):
        # Some systems lack the call, and the stick may be out: its file is on it all the same.
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            ctypes.CDLL(None).syncfs(descriptor)
        finally:
            os.close(descriptor)


def _on_linux() -> Iterator[Path]:
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return
    for line in lines:
        device, place, kind, *_ = line.split(" ")
        folder = _OCTAL.sub(_letter, place)
        if kind in _NEVER_WRITTEN or not device.startswith("/dev/"):
            continue
        if folder.startswith(_PUT_IN_BY_PEOPLE) or _is_removable(device):
            yield Path(folder)


def _letter(found: re.Match[str]) -> str:
    return chr(int(found.group(1), 8))


def _is_removable(device: str) -> bool:
    """Say whether the disk, of which the device may be a part, can be taken out."""
    place = (_BLOCKS / Path(device).name).resolve()
    for disk in (place, place.parent):
        with contextlib.suppress(OSError):
            return (disk / "removable").read_text(encoding="ascii").strip() == "1"
    return False


def _on_mac() -> Iterator[Path]:
    with contextlib.suppress(OSError):
        for place in _MAC_VOLUMES.iterdir():
            # The disk that the computer started from is there too, as a link; pictures of disks
            # with programs to install cannot be written.
            if not place.is_symlink() and place.is_mount() and _is_writable(place):
                yield place


def _name_of(folder: Path) -> str:
    label = _label(folder)
    if folder.drive:
        return f"{label} ({folder.drive})" if label else folder.drive
    return folder.name or str(folder)


def _is_writable(folder: Path) -> bool:
    if sys.platform == "win32":
        # Only writing tells: app.files says it then.
        return True
    try:
        return not os.statvfs(folder).f_flag & os.ST_RDONLY
    except OSError:
        return False


if sys.platform == "win32":
    import ctypes

    def _on_windows() -> Iterator[Path]:
        kernel = ctypes.windll.kernel32
        before = kernel.SetErrorMode(_NO_BOXES_ABOUT_EMPTY_DRIVES)
        try:
            letters = kernel.GetLogicalDrives()
            for place in range(_DISKETTES, 26):
                root = f"{chr(ord('A') + place)}:\\"
                is_stick = letters >> place & 1 and kernel.GetDriveTypeW(root) == _REMOVABLE
                # A reader of cards has a letter even when no card is in it.
                if is_stick and _asked_for_label(root, None, 0):
                    yield Path(root)
        finally:
            kernel.SetErrorMode(before)

    def _label(folder: Path) -> str:
        label = ctypes.create_unicode_buffer(261)
        _asked_for_label(f"{folder.drive}\\", label, len(label))
        return label.value

    def _asked_for_label(root: str, label: ctypes.Array[ctypes.c_wchar] | None, room: int) -> bool:
        ask = ctypes.windll.kernel32.GetVolumeInformationW
        return bool(ask(root, label, room, None, None, None, None, 0))

else:

    def _label(folder: Path) -> str:
        """Return what a stick is called where its folder is not named so already."""
        del folder
        return ""
