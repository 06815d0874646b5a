"""The panel in which people say who is working now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.theme.tokens import Tone
from ui.widgets.buttons import icon_button, outlined, plain
from ui.widgets.chips import Chip
from ui.widgets.fields import TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import second
from ui.widgets.layouts import clear, column, row
from ui.widgets.side_panel import SidePanel
from ui.workers.presenter import WorkersPresenter

if TYPE_CHECKING:
    from app.domain.ids import WorkerId
    from app.domain.workers import Worker
    from ui.shell.desk import Desk

_NAME = "workers"


class WorkersPanel(SidePanel):
    """Names to pick, and a field for a new one. `picked` carries nothing."""

    picked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Workers", "Who is working?"), name=_NAME)
        self._presenter = WorkersPresenter(self, desk)
        self._changed: WorkerId | None = None
        self._names = column(gap=4)
        label = translate("Workers", "Name")
        self._form = Form(f"{_NAME}.form", (FormField("name", label, TextField(longest=80)),))
        self._keep = outlined("", self._keep_name, name=f"{_NAME}.keep", sign="check")
        self._lay_out()
        self._form.submitted.connect(self._keep_name)
        self._presenter.load()

    def _lay_out(self) -> None:
        self.add(
            second(
                translate(
                    "Workers",
                    "The history of records names whoever is picked here, until somebody picks"
                    " another. There are no passwords.",
                )
            )
        )
        self.body.addLayout(self._names)
        self.add(self._form)
        self.add(self._keep)
        self.body.addStretch(1)

    # What the presenter asks of it

    def show_workers(self, workers: tuple[Worker, ...], on_duty: WorkerId | None) -> None:
        """Show these names, and who is working now."""
        clear(self._names)
        for place, worker in enumerate(workers):
            line = _WorkerLine(worker, place, is_on_duty=worker.id == on_duty)
            line.pick_asked.connect(self._presenter.pick)
            line.change_asked.connect(self._begin_changing)
            line.remove_asked.connect(self._presenter.remove)
            self._names.addWidget(line)
        if on_duty is not None:
            words = translate("Workers", "Name nobody")
            nobody = plain(words, self._pick_nobody, name=f"{_NAME}.nobody")
            self._names.addWidget(nobody, 0, Qt.AlignmentFlag.AlignLeft)
        self._begin_adding()

    def show_problem(self, words: str) -> None:
        """Show why a name cannot be kept."""
        self._form.show_problems({"name": words})

    def tell_picked(self) -> None:
        """Say that somebody else is working now."""
        self.picked.emit()

    # What people ask of it

    def _pick_nobody(self) -> None:
        self._presenter.pick(None)

    def _begin_adding(self) -> None:
        self._changed = None
        self._keep.set_words(translate("Workers", "Add and pick"))
        self._form.set_values({"name": None})

    def _begin_changing(self, worker: Worker) -> None:
        self._changed = worker.id
        self._keep.set_words(translate("Workers", "Correct the name"))
        self._form.set_values({"name": worker.name})
        self._form.focus("name")

    def _keep_name(self) -> None:
        name = str(self._form.values()["name"] or "")
        if self._changed is None:
            self._presenter.add(name)
        else:
            self._presenter.rename(self._changed, name)


class _WorkerLine(QWidget):
    """One name: picked by its button, corrected and taken off by signs beside it."""

    pick_asked = Signal(object)
    change_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, worker: Worker, place: int, *, is_on_duty: bool) -> None:
        super().__init__()
        self._worker = worker
        name = f"{_NAME}.{place}"
        layout = row(self, gap=4)
        pick = plain(worker.name, self._pick, name=f"{name}.pick", sign="person")
        pick.setAccessibleDescription(translate("Workers", "Works now from here on"))
        layout.addWidget(pick)
        if is_on_duty:
            chip = Chip(translate("Workers", "Working now"), tone=Tone.GOOD, sign="check")
            layout.addWidget(chip)
        layout.addStretch(1)
        change = translate("Workers", "Correct the name {name}").format(name=worker.name)
        layout.addWidget(icon_button("edit", change, self._change, name=f"{name}.change"))
        remove = translate("Workers", "Take {name} off the list").format(name=worker.name)
        layout.addWidget(icon_button("delete", remove, self._remove, name=f"{name}.remove"))

    def _pick(self) -> None:
        self.pick_asked.emit(self._worker.id)

    def _change(self) -> None:
        self.change_asked.emit(self._worker)

    def _remove(self) -> None:
        self.remove_asked.emit(self._worker)
