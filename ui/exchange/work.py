"""The long work of exchanging, each piece as a value whose `run` is done beside the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.errors import KopaError
from app.jobs import track
from app.services.wording.errors import sentence

if TYPE_CHECKING:
    from pathlib import Path

    from app.bootstrap import Application
    from app.jobs import Job
    from app.services.exchange import TakenIn, Written


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that cannot be used, with the sentence why."""

    file: Path
    why: str


@dataclass(frozen=True, slots=True)
class Saving:
    """Saving into a folder. Its work runs beside the window."""

    application: Application
    folder: Path

    def run(self, job: Job) -> tuple[Written, ...]:
        return self.application.exchange.export(self.folder, job)


@dataclass(frozen=True, slots=True)
class Looking:
    """Looking at files one by one, so that one bad file does not hide the others."""

    application: Application
    files: tuple[Path, ...]

    def run(self, job: Job) -> tuple[TakenIn | Refused, ...]:
        return tuple(self._look(file) for file in track(self.files, job))

    def _look(self, file: Path) -> TakenIn | Refused:
        try:
            (seen,) = self.application.exchange.preview((file,))
        except KopaError as error:
            return Refused(file, sentence(error))
        return seen


@dataclass(frozen=True, slots=True)
class Taking:
    """Taking files in, each whole or not at all."""

    application: Application
    files: tuple[Path, ...]

    def run(self, job: Job) -> tuple[TakenIn, ...]:
        return self.application.exchange.take_in(self.files, job)
