"""The page of a design as the engine makes it: one at a time beside the window, the newest wins.

It knows which design was wished for last and which is being made; nothing of PDF inside.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.domain.errors import KopaError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.designs import Design
    from app.jobs import Job
    from app.services.template_pages import PageShown
    from ui.jobs.protocol import JobRunner, RunningJob


class Drawing(Protocol):
    """What makes a page of a design."""

    def page_shown(self, design: Design, language: str, name: str = "") -> PageShown:
        """Return the page as a PDF, and what would keep it from being printed."""
        ...


@dataclass(frozen=True, slots=True)
class PageWish:
    """A design, and with what it is to be shown."""

    design: Design
    language: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class _Making:
    drawing: Drawing
    wish: PageWish

    def run(self, job: Job) -> PageShown:
        del job
        return self.drawing.page_shown(self.wish.design, self.wish.language, self.wish.name)


class PagesDrawn:
    """Makes the page that was wished for last; those overtaken meanwhile are never begun."""

    def __init__(
        self,
        jobs: JobRunner,
        drawing: Callable[[], Drawing],
        show: Callable[[PageShown], None],
        explain: Callable[[KopaError], None],
    ) -> None:
        self._jobs = jobs
        self._drawing = drawing
        self._show = show
        self._explain = explain
        self._running: RunningJob | None = None
        self._next: PageWish | None = None
        self._newest: PageWish | None = None

    def wish(self, wish: PageWish) -> None:
        """Ask for a page; what was asked for before and is not begun is forgotten."""
        if wish == self._newest:
            return
        self._newest = self._next = wish
        if self._running is None:
            self._begin()

    def forget(self) -> None:
        """Wish for nothing any more, so that the next wish is made in any case."""
        self._newest = self._next = None

    def _begin(self) -> None:
        wish, self._next = self._next, None
        if wish is None:
            return
        self._running = self._jobs.start(_Making(self._drawing(), wish).run)
        self._running.succeeded.connect(self._take)
        self._running.failed.connect(self._fail)
        self._running.ended.connect(self._go_on)

    def _take(self, made: PageShown) -> None:
        if self._newest is not None:
            self._show(made)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KopaError):
            raise error
        self._explain(error)

    def _go_on(self) -> None:
        self._running = None
        self._begin()
