"""Planned pages on their way into a PDF. Knows nothing of what is printed."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Protocol

from app.files import flush_to_disk, part_of, put_in_place
from app.jobs import NO_JOB, Job, track

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date
    from pathlib import Path

    from app.documents.shapes import Page


@dataclass(frozen=True, slots=True)
class About:
    """What the file says about itself to readers and archives."""

    title: str
    author: str
    subject: str
    language: str
    day: date | None = None


class PageFile(Protocol):
    """A PDF that takes pages one by one and keeps none of them."""

    def add(self, page: Page) -> None:
        """Take the next page."""

    def finish(self, about: About) -> None:
        """Write what comes after the last page."""


def page_file(file: BinaryIO) -> PageFile:
    """Return a PDF that goes into an open file page by page."""
    from app.documents.drawing import Drawing  # noqa: PLC0415 - loads reportlab, see the package

    return Drawing(file)


def draw_pages(pages: Iterable[Page], about: About, job: Job = NO_JOB) -> bytes:
    """Return the PDF of the pages; equal pages give equal bytes."""
    content = io.BytesIO()
    _fill(page_file(content), pages, about, job)
    return content.getvalue()


def write_pages(pages: Iterable[Page], path: Path, about: About, job: Job = NO_JOB) -> None:
    """Write the PDF of the pages to a file; when the job is cancelled, no file is touched.

    Raises FolderUnusableError or DiskFullError when the file cannot be written.
    """

    def fill(file: PageFile) -> bool:
        _fill(file, pages, about, job)
        return True

    write_streamed(path, fill)


def write_streamed(path: Path, fill: Callable[[PageFile], bool]) -> None:
    """Write a PDF that `fill` adds pages to and finishes, whole or not at all.

    What stood at the path stays when `fill` raises or says that there is nothing to keep.
    """
    with part_of(path) as part:
        with part.open("wb") as file:
            is_whole = fill(page_file(file))
            if is_whole:
                flush_to_disk(file)
        if is_whole:
            put_in_place(part, path)


def _fill(file: PageFile, pages: Iterable[Page], about: About, job: Job) -> None:
    for page in track(pages, job):
        file.add(page)
    file.finish(about)
