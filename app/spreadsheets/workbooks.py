"""Workbooks (.xlsx, .xls, .ods) as rows of text, read by a small program of its own.

Damaged and hostile workbooks are met in three lines: what a zipped one declares is looked at before
anything is unpacked; the reading happens in a process that may die alone, with limits on memory and
time; what comes back is text and nothing else.
"""

from __future__ import annotations

import io
import zipfile
from typing import Final

import msgspec

from app.apart import answer_apart
from app.domain.errors_spreadsheets import Excess, Unreadable
from app.jobs import NO_JOB, Job
from app.spreadsheets.delimited import NoTableError
from app.spreadsheets.limits import MOST_PACKED_FILES, MOST_UNPACKED_BYTES
from app.spreadsheets.workbook_process import RawSheet, Reading

_ZIP: Final = b"PK\x03\x04"
_COMPOUND: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_PROGRAM: Final = "app.spreadsheets.workbook_process"


def is_workbook(content: bytes) -> bool:
    """Tell a workbook by its first bytes, whatever the file is called."""
    return content.startswith((_ZIP, _COMPOUND))


def read_workbook(content: bytes, job: Job = NO_JOB) -> list[RawSheet]:
    """Return the sheets that a person sees; raises NoTableError."""
    if content.startswith(_ZIP):
        _look_into_zip(content)
    reading = _read_apart(content, job)
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


def _read_apart(content: bytes, job: Job) -> Reading:
    """Have the workbook read by another process; one that dies or hangs met a damaged file."""
    answer = answer_apart(_PROGRAM, content, job)
    if answer is None:
        raise NoTableError(Unreadable.DAMAGED)
    try:
        return msgspec.msgpack.decode(answer, type=Reading)
    except msgspec.MsgspecError as error:
        raise NoTableError(Unreadable.DAMAGED) from error
