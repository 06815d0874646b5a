"""Papers on their way into a file: written beside the target, then put in its place in one step.

A power cut or a full disk leaves the old file or none, never half a one. Knows nothing of what is
printed.
"""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain.errors import DiskFullError, FolderUnusableError
from app.jobs import NO_JOB, Job, track

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.documents.shapes import Page

_FULL: Final = {errno.ENOSPC, errno.EDQUOT}


@dataclass(frozen=True, slots=True)
class About:
    """What the file says about itself to readers and archives."""

    title: str
    author: str
    subject: str
    language: str


def draw_pages(pages: Sequence[Page], about: About, job: Job = NO_JOB) -> bytes:
    """Return the PDF of the pages; equal pages give equal bytes."""
    from app.documents.drawing import Drawing  # noqa: PLC0415 - loads reportlab, see the package

    drawing = Drawing(
        title=about.title, author=about.author, subject=about.subject, language=about.language
    )
    for page in track(pages, job):
        drawing.add(page)
    return drawing.finish()


def write_pages(pages: Sequence[Page], path: Path, about: About, job: Job = NO_JOB) -> None:
    """Write the PDF of the pages to a file; when the job is cancelled, no file is touched.

    Raises FolderUnusableError or DiskFullError when the file cannot be written.
    """
    replace_file(path, draw_pages(pages, about, job))


def replace_file(path: Path, content: bytes) -> None:
    """Put a file with this content in the place of `path`, wholly or not at all."""
    try:
        temporary = _write_beside(path, content)
        try:
            temporary.replace(path)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
        _remember_name(path.parent)
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFullError from error
        raise FolderUnusableError(str(path)) from error


def _write_beside(path: Path, content: bytes) -> Path:
    descriptor, name = tempfile.mkstemp(prefix=".kopa-", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def _remember_name(folder: Path) -> None:
    """Make the new name in the folder last; Windows and some sticks cannot, and need not."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
