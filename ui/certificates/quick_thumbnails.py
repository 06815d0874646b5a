"""How kinds, looks and own templates look in small: drawn beside the window, each once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.domain.designs import Look
from app.jobs import stop_if_cancelled
from ui.certificates.quick_state import LIST_KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from app.bootstrap import Application
    from app.domain.certificates import TemplateChoice
    from app.domain.pictures import Picture
    from app.jobs import Job
    from ui.certificates.quick_state import QuickState
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

    Drawn = dict[tuple[TemplateChoice, str], Picture]

_DOTS: Final = 240
_MOST_KEPT: Final = 120


class Thumbnails:
    """The small pictures of one page. `show` takes what has a picture, and the picture."""

    def __init__(self, desk: Desk, show: Callable[[object, Picture], None]) -> None:
        self._desk = desk
        self._show = show
        self._asked: tuple[tuple[object, TemplateChoice], ...] = ()
        self._language = ""
        self._drawn: Drawn = {}
        self._running: RunningJob | None = None

    def draw(self, state: QuickState, own: Iterable[tuple[str, str]]) -> None:
        """Show what is drawn already, and draw the rest; `own` are templates by id and name."""
        if self._running is not None:
            self._running.cancel()
            self._running = None
        self._asked, self._language = tuple(_pictured(state, own)), state.how.language
        self._show_drawn()
        asked = dict.fromkeys(choice for _, choice in self._asked)
        missing = tuple(one for one in asked if (one, self._language) not in self._drawn)
        if missing:
            work = _Drawing(self._desk.application, missing, self._language)
            self._running = self._desk.jobs.start(work.draw)
            self._running.succeeded.connect(self._take)

    def _take(self, drawn: Drawn) -> None:
        if len(self._drawn) > _MOST_KEPT:
            self._drawn.clear()
        self._drawn.update(drawn)
        self._show_drawn()

    def _show_drawn(self) -> None:
        for what, choice in self._asked:
            picture = self._drawn.get((choice, self._language))
            if picture is not None:
                self._show(what, picture)


@dataclass(frozen=True, slots=True)
class _Drawing:
    """Which templates are to be drawn. Its work runs beside the window."""

    application: Application
    choices: tuple[TemplateChoice, ...]
    language: str

    def draw(self, job: Job) -> Drawn:
        templates, drawn = self.application.templates, {}
        for choice in self.choices:
            stop_if_cancelled(job)
            picture = templates.thumbnail(choice, _DOTS, self.language)
            drawn[choice, self.language] = picture
        return drawn


def _pictured(
    state: QuickState, own: Iterable[tuple[str, str]]
) -> Iterator[tuple[object, TemplateChoice]]:
    """Yield what has a picture on the page, and the template that it shows."""
    kind, how = state.what.kind, replace(state.how, template="")
    for one in LIST_KINDS:
        yield one, how.choice(one)
    for look in Look:
        yield look, replace(how, look=look).choice(kind)
    for key, _name in own:
        yield key, replace(how, template=key).choice(kind)
