"""One job for a person, several stretches of work for the program: progress that never goes back.

A stretch counts its own steps; the job sees per cent of the whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.jobs import Progress

if TYPE_CHECKING:
    from app.jobs import Job


@dataclass(slots=True)
class _Stretch:
    job: Job
    first: int
    last: int
    told: int = -1

    @property
    def is_cancelled(self) -> bool:
        return self.job.is_cancelled

    def report(self, progress: Progress) -> None:
        """Tell the job the per cent of the whole, each only once."""
        part = progress.done / progress.total if progress.total else 1.0
        reached = self.first + int((self.last - self.first) * part)
        if reached != self.told:
            self.told = reached
            self.job.report(Progress(reached, 100, progress.words))


def part_of(job: Job, stretch: tuple[int, int]) -> Job:
    """Return a job whose beginning and end are these per cent of `job`."""
    return _Stretch(job, *stretch)
