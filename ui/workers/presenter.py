"""Who works here: picking, adding, correcting and taking off names.

It knows no widgets. A pick is kept on this laptop until somebody picks anew, also over night: it
is always in sight in the rail, and asking every morning would keep people waiting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.domain.errors import KopaError
from app.services.changes import Changes
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence

if TYPE_CHECKING:
    from app.domain.ids import WorkerId
    from app.domain.workers import Worker
    from ui.shell.desk import Desk


class WorkersView(Protocol):
    """What is asked of the panel."""

    def show_workers(self, workers: tuple[Worker, ...], on_duty: WorkerId | None) -> None:
        """Show these names, and who is working now."""
        ...

    def show_problem(self, words: str) -> None:
        """Show why a name cannot be kept."""
        ...

    def tell_picked(self) -> None:
        """Say that somebody else is working now."""
        ...


class WorkersPresenter:
    """Decides what the panel shows."""

    def __init__(self, view: WorkersView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._workers = desk.application.workers

    def load(self) -> None:
        """Show who can be picked and who is."""
        on_duty = self._workers.on_duty()
        self._view.show_workers(self._workers.everyone(), None if on_duty is None else on_duty.id)

    def pick(self, worker: WorkerId | None) -> None:
        """Take over, or let nobody be named."""
        try:
            self._workers.pick(worker)
        except KopaError as error:
            self._desk.explain(sentence(error))
        self.load()
        self._view.tell_picked()

    def add(self, name: str) -> None:
        """Add somebody, who then works now: who types a new name is there."""
        try:
            added = self._workers.add(name)
        except KopaError as error:
            self._view.show_problem(sentence(error))
            return
        self.pick(added.id)
        self._desk.tell(_CHANGED, act_words("worker.add", {"name": added.name}))

    def rename(self, worker: WorkerId, name: str) -> None:
        """Correct a name."""
        try:
            changes = self._workers.rename(worker, name)
        except KopaError as error:
            self._view.show_problem(sentence(error))
            return
        self.load()
        self._view.tell_picked()
        if changes.subjects:
            self._desk.tell(changes, act_words("worker.rename", {"name": name}))

    def remove(self, worker: Worker) -> None:
        """Take somebody off the list; what they did stays theirs."""
        try:
            changes = self._workers.remove(worker.id)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self.load()
        self._view.tell_picked()
        self._desk.tell(changes, act_words("worker.remove", {"name": worker.name}))


_CHANGED = Changes(frozenset({"worker"}))
