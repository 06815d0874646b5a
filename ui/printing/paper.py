"""A paper that can be printed, opened or saved. No widgets: presenters make it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.errors import KopaError
from app.jobs import JobCancelled, stop_if_cancelled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import TypeVar

    from app.jobs import Job

    T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Preprinted:
    """How a paper is made for paper that carries its background already, and how that looks."""

    make: Callable[[Job], bytes]
    preview: bytes | Callable[[Job], bytes] = b""


@dataclass(frozen=True, slots=True)
class PaperToPrint:
    """A paper, and how it is made when it is wanted for good.

    `make` is the act: called once for each Print, Open or Save, beside the window; it returns the
    PDF and records what is to be remembered of it. `take_back` takes that record away when nothing
    was handed over in the end. `preview` is shown before and records nothing. `handed` is told on
    the window's thread; `follow_up` too, once it was handed over and the box is gone: what is
    printed next asks for its paper when nothing more is to be said of this one. `parts` tells of
    what was made how many pages each of several papers in it has. `save_each` writes a file for
    each paper into a folder and returns how many, where they are wanted one by one. `filed` is told
    in the place of `handed` where it matters that the paper became a file. `preprinted` lets people
    print on sheets that carry the background already: each printer is corrected as it was measured.
    """

    title: str
    make: Callable[[Job], bytes]
    suggested_file: Path
    preview: bytes | Callable[[Job], bytes] = b""
    take_back: Callable[[], object] | None = None
    handed: Callable[[], object] | None = None
    follow_up: Callable[[], object] | None = None
    parts: Callable[[], tuple[int, ...]] | None = None
    save_each: Callable[[Path, Job], int] | None = None
    filed: Callable[[], object] | None = None
    preprinted: Preprinted | None = None

    def on_preprinted(self) -> PaperToPrint:
        """Return the paper for sheets that carry its background already."""
        if self.preprinted is None:
            return self
        return replace(self, make=self.preprinted.make, preview=self.preprinted.preview)

    def give(self, hand_over: Callable[[bytes], T], job: Job) -> T:
        """Make the paper and hand it over, or leave nothing of it behind."""
        pdf = self.make(job)
        try:
            stop_if_cancelled(job)
            return hand_over(pdf)
        except (KopaError, JobCancelled):
            self.forget()
            raise

    def forget(self) -> None:
        """Take back what was recorded: nothing was handed over."""
        if self.take_back is not None:
            self.take_back()
