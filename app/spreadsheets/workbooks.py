"""Workbooks (.xlsx, .xls, .ods) as rows of text, read by a small program of its own.

Damaged and hostile workbooks are met in three lines: what a zipped one declares is looked at before
anything is unpacked; the reading happens in a process that may die alone, with limits on memory and
time; what comes back is text and nothing else.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Final

import msgspec

from app.domain.errors_spreadsheets import Excess, Unreadable
from app.spreadsheets.delimited import NoTableError
from app.spreadsheets.limits import MOST_PACKED_FILES, MOST_UNPACKED_BYTES
from app.spreadsheets.workbook_process import RawSheet, Reading

_ZIP: Final = b"PK\x03\x04"
_COMPOUND: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_PROGRAM: Final = "app.spreadsheets.workbook_process"
_ROOT: Final = Path(__file__).resolve().parents[2]
_PATIENCE_SECONDS: Final = 90
_SURROUNDINGS: Final = {"PYTHONWARNINGS": "ignore", "RUST_BACKTRACE": "0"}


def is_workbook(content: bytes) -> bool:
    """Tell a workbook by its first bytes, whatever the file is called."""
    return content.startswith((_ZIP, _COMPOUND))


def read_workbook(content: bytes) -> list[RawSheet]:
    """Return the sheets that a person sees; raises NoTableError."""
    if content.startswith(_ZIP):
        _look_into_zip(content)
    reading = _read_apart(content)
    if not reading.trouble:
        return reading.sheets
    if reading.trouble in list(Excess):
        raise NoTableError(Excess(reading.trouble))
    raise NoTableError(Unreadable(reading.trouble))


def _look_into_zip(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            files = packed.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise NoTableError(Unreadable.DAMAGED) from error
    is_too_much = sum(one.file_size for one in files) > MOST_UNPACKED_BYTES
    if is_too_much or len(files) > MOST_PACKED_FILES:
        raise NoTableError(Excess.SIZE)


def _read_apart(content: bytes) -> Reading:
    """Have the workbook read by another process; one that dies or hangs met a damaged file.

    It finds its modules where this program did, also in a folder that is carried around.
    """
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and module, content by a pipe
            [sys.executable, "-m", _PROGRAM],
            input=content,
            capture_output=True,
            check=True,
            cwd=_ROOT,
            env={**os.environ, **_SURROUNDINGS, "PYTHONPATH": os.pathsep.join(sys.path)},
            timeout=_PATIENCE_SECONDS,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return msgspec.msgpack.decode(done.stdout, type=Reading)
    except (subprocess.SubprocessError, msgspec.MsgspecError) as error:
        raise NoTableError(Unreadable.DAMAGED) from error
