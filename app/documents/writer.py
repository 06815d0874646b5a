"""Planned pages on their way into a PDF. Knows nothing of what is printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.files import write_file
from app.jobs import NO_JOB, Job, track

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.documents.shapes import Page


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
    write_file(path, draw_pages(pages, about, job))
