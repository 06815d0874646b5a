"""A program of its own that reads one scan or photo: bytes in, small copies of its pages out.

Readers of pictures and PDFs are native code, and files of strangers can make them ask for all
memory or end the process; then only this small program ends (decisions 0010, 0018). It knows
nothing of events and gets no path.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.apart import run_on_input
from app.domain.errors_evidence import EvidenceProblem, EvidenceRefusedError
from app.scans.copies import copy_of
from app.scans.forms import form_of
from app.scans.page_codes import page_mark
from app.scans.pages import Pages

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_MEMORY = 700 * 1024 * 1024
_MOST_SECONDS = 240


class ReadPage(msgspec.Struct, frozen=True):
    """A copy of a page, and the page code on it or ""."""

    jpeg: bytes
    code: str


class Answer(msgspec.Struct, frozen=True):
    """What was read, or the word for why not: of EvidenceProblem."""

    pages: int = 0
    copies: list[ReadPage] = []
    trouble: str = ""


def run() -> None:
    """Read a file from standard input, write what is in it to standard output."""
    run_on_input(_answer, most_memory=_MOST_MEMORY, most_seconds=_MOST_SECONDS)


def read(content: bytes) -> Answer:
    """Return the copies of the pages of a file."""
    try:
        pages = Pages(content, form_of(content))
        copies = [_read_page(one) for one in pages.pictures()]
    except EvidenceRefusedError as refused:
        return Answer(trouble=refused.problem.value)
    except MemoryError:
        return Answer(trouble=EvidenceProblem.TOO_MANY_DOTS.value)
    return Answer(pages.count, copies)


def _read_page(picture: Image) -> ReadPage:
    """Return a copy of the page; one that lies on its side or its head is put upright."""
    mark = page_mark(picture)
    upright = picture.rotate(mark.turn, expand=True) if mark.turn else picture
    return ReadPage(copy_of(upright), mark.code)


def _answer(content: bytes) -> bytes:
    return msgspec.msgpack.encode(read(content))


if __name__ == "__main__":
    run()
