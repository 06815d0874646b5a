"""Makes the sample laptops in a folder, and truth.json beside them."""

from __future__ import annotations

import json
import shutil
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from app.domain.clock import SystemClock
from app.domain.errors import FolderUnusableError, InvalidValueError
from app.files import write_file
from app.jobs import NO_JOB
from app.services.demo.large import make_large
from app.services.demo.latgale import plan_latgale
from app.services.demo.plan import Times
from app.services.demo.sample import true_report
from app.services.demo.small import plan_small
from app.services.demo.writing import write_sample

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from app.domain.reports import Report
    from app.jobs import Job

SMALL, LATGALE, LARGE = "small", "latgale", "large"
_PLANS = {SMALL: plan_small, LATGALE: plan_latgale}


@dataclass(frozen=True, slots=True)
class DemoMade:
    """The data folders, the coordinator's first, and the file with the true figures."""

    folders: tuple[Path, ...]
    truth: Path


def make_demo(
    folder: Path, size: str, seed: int, job: Job = NO_JOB, *, today: date | None = None
) -> DemoMade:
    """Make sample laptops below `folder`, which must be new or empty.

    The records end with `today`, the clock's day if none is given; the truth is that of the year
    before. The same seed and day give the same records.
    """
    if size not in (*_PLANS, LARGE):
        raise InvalidValueError("size", size)
    _prepare(folder)
    day = today or SystemClock().today()
    with _nothing_left_half_made(folder):
        if size == LARGE:
            folders, report = make_large(folder, seed, day, job)
        else:
            sample = _PLANS[size](seed, day)
            folders = write_sample(folder, sample, Times(day).begin, job)
            report = true_report(sample)
        truth = folder / "truth.json"
        write_file(truth, json.dumps(truth_of(report), ensure_ascii=False, indent=1).encode())
    return DemoMade(tuple(folders), truth)


def truth_of(report: Report) -> dict[str, object]:
    """Return the figures as truth.json holds them."""
    return {
        "since": report.since.isoformat(),
        "until": report.until.isoformat(),
        "programme": asdict(report.programme),
        "centres": {code: asdict(figures) for code, figures in report.centres.items()},
    }


def _prepare(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        is_empty = not any(folder.iterdir())
    except OSError as error:
        raise FolderUnusableError(str(folder)) from error
    if not is_empty:
        raise InvalidValueError("folder", str(folder), "not_empty")


@contextmanager
def _nothing_left_half_made(folder: Path) -> Iterator[None]:
    """Empty the folder, which was empty before, when the work stops half-way."""
    is_done = False
    try:
        yield
        is_done = True
    finally:
        if not is_done:
            for made in folder.iterdir():
                shutil.rmtree(made)
