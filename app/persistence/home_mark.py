"""Where a store is at home, so that a copied or rolled back data folder is noticed.

A mark of the place is kept in the store itself, and a witness outside the data folder knows how far
the store had come (decision 0022). A store that wakes up elsewhere, or younger than its witness,
goes on under a new life: two stores never share a name, and no number is given twice. It decides
nothing about records.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Final

import platformdirs

from app.domain.errors import DiskFullError, FolderUnusableError
from app.persistence import genesis, issued_numbers, lives, settings
from app.persistence.folder import portable_home
from app.persistence.witness import Witness

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.persistence.database import Database
    from app.persistence.folder import DataFolder

MARK: Final = "home_mark"
_MACHINE_FILES: Final = ("/etc/machine-id", "/var/lib/dbus/machine-id")
_RANDOM_ADDRESS: Final = 1 << 40


class Home:
    """The place where a store lies, and what is known there of its past."""

    def __init__(self, folder: DataFolder, witness: Path | None = None) -> None:
        """Know the place of `folder`; `witness` is where testimonies lie, if not as usual."""
        self.folder = folder
        self._witness = _usable(witness or _usual_witness(folder), folder)
        self._promised: dict[tuple[bytes, str], int] = {}

    def recognise(self, database: Database) -> None:
        """Begin a new life where the store was copied, moved or put back to an earlier state."""
        with database.reading() as connection:
            kept = settings.read(connection, MARK)
            if kept is not None and kept == self._mark() and self._is_as_far(connection):
                return
        with database.unnamed(capture=True) as connection:
            if kept is None:
                self._settle(connection)
            else:
                self.begin_new_life(connection)

    def begin_new_life(self, connection: Connection) -> None:
        """Go on under a fresh name from here on."""
        genesis.begin_new_life(connection, lives.fresh_incarnation(connection))
        self._settle(connection)

    def begin_first_life(self, connection: Connection, incarnation: bytes) -> None:
        """Take the name that a plan gives a store before anything was recorded in it."""
        genesis.rename_life(connection, incarnation)
        self._settle(connection)

    def note(self, database: Database) -> None:
        """Let the witness know how far the store has come; what is on disk must never be less."""
        with database.reading() as connection:
            life = lives.present(connection)
        with contextlib.suppress(FolderUnusableError, DiskFullError):
            # The next time will do: until then less is known, and nothing false.
            self._witness.note(life.incarnation, life.stamp)

    def promise_serials(self, connection: Connection, series: str, count: int) -> range:
        """Return the next serials of a series in this life; nobody gets them again.

        They are promised to the witness before the act that uses them is on the disk. An act that
        was rolled back while the program ran gave none of them away; after a crash nobody can tell,
        and they stay unused.
        """
        life = lives.present(connection).incarnation
        last = issued_numbers.last_serial(connection, series)
        known = self._witness.of(life)
        promised = 0 if known is None else known.serials.get(series, 0)
        if promised != self._promised.get((life, series)):
            last = max(last, promised)
        if count:
            self._witness.promise(life, series, last + count)
            self._promised[life, series] = last + count
        return range(last + 1, last + 1 + count)

    def _settle(self, connection: Connection) -> None:
        life = lives.present(connection)
        # The witness first: a store that knows its place and is unknown there was rolled back.
        self._witness.note(life.incarnation, life.stamp)
        settings.write(connection, MARK, self._mark())

    def _is_as_far(self, connection: Connection) -> bool:
        life = lives.present(connection)
        known = self._witness.of(life.incarnation)
        return known is not None and known.stamp <= life.stamp

    def _mark(self) -> str:
        parts = (self._witness.name(), _place_of(self.folder))
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _place_of(folder: DataFolder) -> str:
    path = folder.path.resolve()
    portable = _portable_home_of(folder)
    if portable is not None:
        # A stick has another letter or place on every machine; it is itself its place.
        return f"{_volume_of(path)}\n{path.relative_to(portable).as_posix()}"
    return f"{_machine()}\n{path}"


def _usual_witness(folder: DataFolder) -> Path:
    portable = _portable_home_of(folder)
    if portable is not None:
        return portable / "witness"
    # A name of its own: on Windows, state and data of a program lie in one folder.
    return Path(platformdirs.user_state_path("kopa-witness", appauthor=False))


def _portable_home_of(folder: DataFolder) -> Path | None:
    """Return where a portable program lies that keeps this folder, None for any other folder."""
    portable = portable_home()
    lies_there = portable is not None and folder.path.resolve().is_relative_to(portable)
    return portable if lies_there else None


def _usable(wished: Path, folder: DataFolder) -> Witness:
    """Return the witness; where its folder cannot be written, one in the data folder is better."""
    place = _place_of(folder)
    try:
        wished.mkdir(parents=True, exist_ok=True)
        witness = Witness(wished, place)
        witness.name()
    except (OSError, FolderUnusableError, DiskFullError):
        return Witness(folder.path / "witness", place)
    return witness


def _machine() -> str:
    """Return what tells this machine from others, "" where nothing does."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415  not there elsewhere

        with (
            contextlib.suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key,
        ):
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return ""
    for file in _MACHINE_FILES:
        with contextlib.suppress(OSError):
            return Path(file).read_text("ascii", errors="replace").strip()
    address = uuid.getnode()
    return "" if address & _RANDOM_ADDRESS else f"{address:012x}"


def _volume_of(place: Path) -> str:
    """Return the serial number of the volume, alike on every machine, "" where it is unknown."""
    with contextlib.suppress(OSError):
        device = place.stat().st_dev
        if os.name == "nt":
            return f"{device & 0xFFFFFFFF:08x}"
        for link in Path("/dev/disk/by-uuid").iterdir():
            if link.stat().st_rdev == device:
                return link.name.replace("-", "").lower()
    return ""
