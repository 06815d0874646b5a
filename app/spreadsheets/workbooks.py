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
import threading
import zipfile
from pathlib import Path
from typing import Final

import msgspec

from app.domain.errors_spreadsheets import Excess, Unreadable
from app.jobs import NO_JOB, Job, stop_if_cancelled
from app.spreadsheets.delimited import NoTableError
from app.spreadsheets.limits import MOST_PACKED_FILES, MOST_UNPACKED_BYTES
from app.spreadsheets.workbook_process import RawSheet, Reading

_ZIP: Final = b"PK\x03\x04"
_COMPOUND: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_PROGRAM: Final = "app.spreadsheets.workbook_process"
_ROOT: Final = Path(__file__).resolve().parents[2]
_PATIENCE_SECONDS: Final = 90
_GLANCE_SECONDS: Final = 0.1
_GLANCES: Final = int(_PATIENCE_SECONDS / _GLANCE_SECONDS)
_SURROUNDINGS: Final = {"PYTHONWARNINGS": "ignore", "RUST_BACKTRACE": "0"}


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
    """Have the workbook read by another process; one that dies or hangs met a damaged file.

    It finds its modules where this program did, also in a folder that is carried around.
    """
    reader = subprocess.Popen(  # noqa: S603 - our own interpreter and module, content by a pipe
        [sys.executable, "-m", _PROGRAM],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=_ROOT,
        env={**os.environ, **_SURROUNDINGS, "PYTHONPATH": os.pathsep.join(sys.path)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    with reader:
        answer = _answer_of(reader, content, job)
    if reader.returncode:
        raise NoTableError(Unreadable.DAMAGED)
    try:
        return msgspec.msgpack.decode(answer, type=Reading)
    except msgspec.MsgspecError as error:
        raise NoTableError(Unreadable.DAMAGED) from error


def _answer_of(reader: subprocess.Popen[bytes], content: bytes, job: Job) -> bytes:
    """Return what the reader says; meanwhile look now and then whether a person wants to stop."""
    answers: list[bytes] = []

    def talk() -> None:
        answers.append(reader.communicate(content)[0])

    talking = threading.Thread(target=talk, name="workbook reader", daemon=True)
    talking.start()
    try:
        for _ in range(_GLANCES):
            stop_if_cancelled(job)
            talking.join(_GLANCE_SECONDS)
            if not talking.is_alive():
                break
    finally:
        reader.kill()
        talking.join()
    return answers[0]
