"""Saving a list as a table: which columns, what kind of file, in which language, and where.

It knows that contacts and notes are asked for anew each time, and that long work runs beside the
window. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from app.domain.errors import KopaError
from app.domain.exports import (
    COLUMNS,
    ExportWish,
    ListKind,
    Privacy,
    SavedList,
    columns_to_remember,
    usual_columns,
)
from app.services.wording.errors import sentence
from app.services.wording.lists import saved_words
from app.texts import translate
from ui.lists_out.wording import CSV, XLSX, column_words, file_name

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.jobs import Job
    from ui.jobs.protocol import RunningJob
    from ui.lists_out.to_save import ListToSave
    from ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class Tick:
    """A column to tick."""

    name: str
    words: str
    is_ticked: bool


@dataclass(frozen=True, slots=True)
class ExportShown:
    """What the panel offers at first."""

    kind: ListKind
    about: str
    ordinary: tuple[Tick, ...]
    contacts: tuple[Tick, ...]
    notes: tuple[Tick, ...]
    format: str
    language: str


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person has chosen: names of columns, a suffix, the language of the table."""

    columns: tuple[str, ...]
    format: str
    language: str


@dataclass(frozen=True, slots=True)
class _Saving:
    """One file. Its work runs beside the window."""

    to_save: ListToSave
    wish: ExportWish
    file: Path

    def run(self, job: Job) -> SavedList:
        return self.to_save.save(self.wish, self.file, job)


class ExportView(Protocol):
    """What saving asks of the panel."""

    def show_offer(self, shown: ExportShown) -> None:
        """Show the columns to tick and what else can be chosen."""
        ...

    def ask_where(self, suggested: Path, suffix: str) -> None:
        """Let the person choose where the file goes."""
        ...

    def show_saving(self, *, is_saving: bool) -> None:
        """Show that the file is being written, or that the panel is free again."""
        ...

    def show_saved(self, file: Path, words: str) -> None:
        """Show what was written, and offer to open it."""
        ...


class ExportPresenter:
    """Decides what the panel offers and does what its button says."""

    def __init__(self, view: ExportView, desk: Desk, to_save: ListToSave) -> None:
        self._view = view
        self._desk = desk
        self._to_save = to_save
        self._choice: Choice | None = None
        self._running: RunningJob | None = None

    def load(self) -> None:
        """Offer what was chosen the last time, without contacts and notes."""
        preferences = self._desk.application.settings.preferences()
        kind = self._to_save.kind
        ticked = self._remembered(preferences.list_columns.get(kind.value))
        self._view.show_offer(
            ExportShown(
                kind,
                self._to_save.about,
                self._ticks(Privacy.ORDINARY, ticked),
                self._ticks(Privacy.CONTACT, ()),
                self._ticks(Privacy.NOTE, ()),
                preferences.list_format if preferences.list_format in (XLSX, CSV) else XLSX,
                preferences.paper_language,
            )
        )

    def begin(self, choice: Choice) -> None:
        """Ask where the file goes."""
        self._choice = choice
        day = self._desk.application.clock.today()
        name = file_name(self._to_save.kind, self._to_save.of_what, day, choice.format)
        self._view.ask_where(name, choice.format)

    def save(self, file: Path) -> None:
        """Write the file beside the window, and remember the choice."""
        if self._choice is None:
            return
        self._remember(self._choice)
        wish = ExportWish(self._choice.columns, self._choice.language)
        running = self._desk.jobs.start(_Saving(self._to_save, wish, file).run)
        self._running = running
        self._view.show_saving(is_saving=True)
        self._desk.follow(running, translate("Lists out", "Saving the table…"))
        running.succeeded.connect(self._finish)
        running.failed.connect(self._explain)
        running.cancelled.connect(self._note_stopped)

    def _finish(self, saved: SavedList) -> None:
        words = saved_words(saved.rows, saved.file.name)
        self._view.show_saving(is_saving=False)
        self._view.show_saved(saved.file, words)
        self._desk.say(words)

    def _explain(self, error: Exception) -> None:
        self._view.show_saving(is_saving=False)
        if isinstance(error, KopaError):
            self._desk.explain(sentence(error))

    def _note_stopped(self) -> None:
        self._view.show_saving(is_saving=False)
        self._desk.say(translate("Lists out", "Stopped. Nothing was saved."))

    def _remember(self, choice: Choice) -> None:
        settings, kind = self._desk.application.settings, self._to_save.kind
        preferences = settings.preferences()
        columns = {
            **preferences.list_columns,
            kind.value: columns_to_remember(kind, choice.columns),
        }
        settings.prefer(replace(preferences, list_columns=columns, list_format=choice.format))

    def _remembered(self, columns: tuple[str, ...] | None) -> tuple[str, ...]:
        return usual_columns(self._to_save.kind) if columns is None else columns

    def _ticks(self, privacy: Privacy, ticked: Iterable[str]) -> tuple[Tick, ...]:
        kind, chosen = self._to_save.kind, frozenset(ticked)
        return tuple(
            Tick(one.name, column_words(kind, one), one.name in chosen)
            for one in COLUMNS[kind]
            if one.privacy is privacy and not one.is_fixed
        )
