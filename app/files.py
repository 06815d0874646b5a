"""Writing a file so that it is whole or not there: beside its place, flushed, then renamed.

For sticks that are pulled out early, virus scanners that hold a file for a moment, and disks that
fill up. What stood at the place before stays until the new file is complete.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
import time
from typing import TYPE_CHECKING, BinaryIO, Final

from app.domain.errors import (
    DiskFullError,
    FolderGoneError,
    FolderUnusableError,
    WriteProtectedError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.domain.errors import StoreError

# A virus scanner that has just noticed the new file lets go of it after a moment.
_HELD_BY_SCANNER: Final = frozenset({5, 32, 33})
_PATIENCE_S: Final = (0.05, 0.1, 0.2, 0.4, 0.8)

_NO_ROOM: Final = 2**18
_WINDOWS_DISK_FULL: Final = frozenset({39, 112})
_WINDOWS_PROTECTED: Final = 19
_TAKEN_OUT: Final = frozenset({errno.ENODEV, errno.ENXIO})
# Not ready, path not found, another disk is in, and the three words for a device that is gone.
_WINDOWS_TAKEN_OUT: Final = frozenset({3, 21, 34, 55, 433, 1167})


def write_file(path: Path, content: bytes, *, is_private: bool = False) -> None:
    """Write a file that fits into memory whole or not at all; a private one for its owner alone.

    Raises DiskFullError, or a FolderUnusableError with the path.
    """
    with part_of(path) as part:
        if is_private:
            part.touch(mode=0o600)
        with part.open("wb") as file:
            file.write(content)
            flush_to_disk(file)
        put_in_place(part, path)


@contextlib.contextmanager
def part_of(path: Path) -> Iterator[Path]:
    """Give the name to write under; nothing is left there when the block raises."""
    part = path.with_name(path.name + ".part")
    try:
        yield part
    except OSError as error:
        raise known_error(error, path) from error
    finally:
        with contextlib.suppress(OSError):
            # The stick may be gone; then there is nothing to tidy up.
            part.unlink(missing_ok=True)


def forget_rests(path: Path) -> None:
    """Remove what was begun beside `path`, for files of its kind, by a program that was killed."""
    if not path.suffix:
        return
    with contextlib.suppress(OSError):
        for part in path.parent.glob(f"*{path.suffix}.part"):
            part.unlink(missing_ok=True)


def known_error(error: OSError, path: Path) -> StoreError:
    """Return what kept `path` from being written, in the words of the domain."""
    windows = getattr(error, "winerror", None)
    if error.errno in (errno.ENOSPC, errno.EDQUOT) or windows in _WINDOWS_DISK_FULL:
        return DiskFullError()
    if error.errno == errno.EROFS or windows == _WINDOWS_PROTECTED:
        return WriteProtectedError(str(path))
    if error.errno in _TAKEN_OUT or windows in _WINDOWS_TAKEN_OUT or not path.parent.is_dir():
        return FolderGoneError(str(path))
    return FolderUnusableError(str(path))


def is_full(folder: Path) -> bool:
    """Say whether a disk has no room for anything; not so where nobody can tell."""
    with contextlib.suppress(OSError):
        return shutil.disk_usage(folder).free < _NO_ROOM
    return False


def flush_to_disk(file: BinaryIO) -> None:
    """Return when the content is on the disk, as far as the disk tells the truth."""
    file.flush()
    os.fsync(file.fileno())
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415  not there on Windows

        fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)
    if hasattr(os, "posix_fadvise"):
        # What is read back must come from the stick and not from memory.
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def put_in_place(part: Path, path: Path, pause: Callable[[float], None] = time.sleep) -> None:
    """Rename a finished file; wait for whoever holds it for a moment."""
    for seconds in _PATIENCE_S:
        try:
            part.replace(path)
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_SCANNER:
                raise
            pause(seconds)
        else:
            break
    else:
        part.replace(path)
    _flush_folder(path.parent)


def _flush_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        # Some file systems of sticks cannot flush a folder; the file itself is safe.
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
