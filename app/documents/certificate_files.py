"""One file for each person, to be signed electronically: all of them appear together, or none.

The names of the files sort by number, surname and given name, in letters that every stick takes.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.documents.certificates import Planner
from app.documents.design_pages import PrintWish
from app.documents.design_scene import Supplies
from app.documents.writer import PageFile, write_streamed
from app.domain.designs import CertificateKind
from app.domain.errors import FolderUnusableError
from app.domain.search import fold
from app.files import put_in_place
from app.jobs import NO_JOB, Job, track

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.documents.certificates import CertificatePlan, Work
    from app.domain.papers import PrintProblem

_LONGEST: Final = 60
_NOTHING: Final = Supplies()
_AS_EVER: Final = PrintWish()


@dataclass(frozen=True, slots=True)
class WrittenEach:
    """The files that were written, in the order of the papers, and what kept others back."""

    files: tuple[Path, ...]
    problems: tuple[PrintProblem, ...]


def write_one_each(
    works: Iterable[Work],
    folder: Path,
    supplies: Supplies = _NOTHING,
    wish: PrintWish = _AS_EVER,
    job: Job = NO_JOB,
) -> WrittenEach:
    """Write a PDF for each paper that can be printed; a cancelled job leaves none of them.

    Raises FolderUnusableError or DiskFullError when the files cannot be written.
    """
    planner = Planner(supplies, wish)
    problems: dict[PrintProblem, None] = {}
    names: dict[str, None] = {}
    with _folder_beside(folder) as apart:
        for work in track(works, job):
            plan = planner.plan(work)
            problems.update(dict.fromkeys(plan.problems))
            if plan.can_be_printed:
                name = _free_name(file_stem(work), names)
                _write(plan, apart / name)
        for name in names:
            put_in_place(apart / name, folder / name)
    return WrittenEach(tuple(folder / name for name in names), tuple(problems))


def file_stem(work: Work) -> str:
    """Return the name of a paper's file without its ending: number, surname, given name."""
    words = [_plain(word) for word in work.paper.recipient.split()]
    if work.design.kind is not CertificateKind.THANKS_ORGANISATION and len(words) > 1:
        words = [words[-1], *words[:-1]]
    name = "_".join(filter(None, words))[:_LONGEST].strip("_")
    number = "_".join(part for part in work.paper.number.split() if part.isascii())
    safe = "".join(sign for sign in number if sign.isalnum() or sign in "-_").upper()
    return "_".join(filter(None, (safe, name))) or "certificate"


def _plain(word: str) -> str:
    """Return a word in small letters without marks; what has no such form is left out."""
    return "".join(sign for sign in fold(word).replace(" ", "-") if sign.isascii())


def _free_name(stem: str, taken: dict[str, None]) -> str:
    name, count = f"{stem}.pdf", 1
    while name in taken:
        count += 1
        name = f"{stem}_{count}.pdf"
    taken[name] = None
    return name


def _write(plan: CertificatePlan, path: Path) -> None:
    def fill(file: PageFile) -> bool:
        for page in plan.pages:
            file.add(page)
        file.finish(plan.about)
        return True

    write_streamed(path, fill)


@contextlib.contextmanager
def _folder_beside(folder: Path) -> Iterator[Path]:
    """Give an empty folder on the same disk; it is gone afterwards."""
    try:
        apart = Path(tempfile.mkdtemp(prefix=".kopa-", dir=folder))
    except OSError as error:
        raise FolderUnusableError(str(folder)) from error
    try:
        yield apart
    except OSError as error:
        raise FolderUnusableError(str(folder)) from error
    finally:
        shutil.rmtree(apart, ignore_errors=True)
