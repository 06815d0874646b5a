"""The data folder: where it lies, who has it open, and the key of its store.

kopa.db        the encrypted store          key.json     its raw key
settings.json  preferences                  backups/     copies that restore can use
lock           held while Kopā runs         logs/        what happened, without personal data
erased.json    which records were erased, without anything of them
"""

from __future__ import annotations

import json
import secrets
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from app.domain.errors import FolderUnusableError, StoreDamagedError, StoreInUseError
from app.files import write_file

if TYPE_CHECKING:
    import filelock

KEY_BYTES = 32
PORTABLE = "portable"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The paths of one data folder."""

    path: Path

    @property
    def store(self) -> Path:
        """Return the encrypted store."""
        return self.path / "kopa.db"

    @property
    def key(self) -> Path:
        """Return the file with the store's key."""
        return self.path / "key.json"

    @property
    def settings(self) -> Path:
        """Return the file with the preferences."""
        return self.path / "settings.json"

    @property
    def erased(self) -> Path:
        """Return the file that tells what was erased."""
        return self.path / "erased.json"

    @property
    def backups(self) -> Path:
        """Return the folder of backups."""
        return self.path / "backups"

    @property
    def logs(self) -> Path:
        """Return the folder of logs."""
        return self.path / "logs"

    @property
    def opened(self) -> Path:
        """Return the folder of papers that are shown, and of what looks at files found."""
        return self.path / "opened"

    @property
    def lock(self) -> Path:
        """Return the file that is locked while Kopā runs."""
        return self.path / "lock"


def default_folder(program: Path | None = None) -> Path:
    """Return where data lies when nobody chose: beside a portable program, else the user's own.

    A file or folder named `portable` beside the program keeps everything on its stick. Local and
    never roaming: a live store must not lie in a folder that another program copies about.
    """
    portable = portable_home(program)
    if portable is not None:
        return portable / "data"
    return Path(platformdirs.user_data_path("kopa", appauthor=False, roaming=False))


def portable_home(program: Path | None = None) -> Path | None:
    """Return the folder of a portable program, which leaves nothing anywhere else; else None."""
    beside = (program or _program()).resolve().parent
    return beside if (beside / PORTABLE).exists() else None


def _program() -> Path:
    # A packed program found on the search path is called by its bare name, which would be looked
    # for where the person happens to be; its records would lie on the wrong disk.
    is_packed = getattr(sys, "frozen", False)
    return Path(sys.executable if is_packed else sys.argv[0])


def prepare(path: Path) -> DataFolder:
    """Create the folder where it is missing, and check that it can be written."""
    folder = DataFolder(path)
    try:
        for needed in (folder.path, folder.backups, folder.logs):
            needed.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder.path):
            pass
    except OSError as error:
        raise FolderUnusableError(str(path)) from error
    return folder


def lock(folder: DataFolder) -> filelock.BaseFileLock:
    """Take the folder for this program; release the lock when the store is closed."""
    # The window asks where the data lies before its first picture, and locks only after it.
    import filelock  # noqa: PLC0415

    held = filelock.FileLock(folder.lock)
    try:
        held.acquire(timeout=0)
    except filelock.Timeout as error:
        raise StoreInUseError(str(folder.path)) from error
    except OSError as error:
        raise FolderUnusableError(str(folder.path)) from error
    return held


def forget_opened(folder: DataFolder) -> None:
    """Remove papers that a program which ended without closing had given to a viewer.

    Names stand on them, and beside the encrypted store they lie plain.
    """
    shutil.rmtree(folder.opened, ignore_errors=True)


def key_of(folder: DataFolder) -> bytes:
    """Return the store's key, made at the first start.

    A store without its key cannot be read by anybody, so a missing or torn key file beside an
    existing store is damage and never a reason for a new key.
    """
    if folder.key.exists():
        return _read_key(folder.key)
    if folder.store.exists():
        raise StoreDamagedError("key")
    key = secrets.token_bytes(KEY_BYTES)
    content = {"kind": "kopa-store-key", "version": 1, "key": key.hex()}
    write_file(folder.key, json.dumps(content).encode(), is_private=True)
    return key


def _read_key(file: Path) -> bytes:
    try:
        content = json.loads(file.read_text("utf-8"))
        key = bytes.fromhex(content["key"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StoreDamagedError("key") from error
    if len(key) != KEY_BYTES:
        raise StoreDamagedError("key")
    return key
