"""The records that a file touches: found by name, by kind, some at a time. It knows no widgets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain.errors import KopaError
from app.domain.file_names import plain_stem
from app.domain.imports import ItemKind, ItemsAsked
from app.services.taking_in import ITEMS_KEPT
from app.services.wording.errors import sentence
from app.services.wording.import_items import item_count_words, item_words, list_title, more_words
from app.services.wording.lists import saved_words
from app.texts import translate
from ui.exchange.imports.items_view import Group, ItemShown, ItemsShown
from ui.lists_out.wording import XLSX
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from app.bootstrap import Application
    from app.domain.exports import SavedList
    from app.domain.imports import Item, ItemCount
    from app.jobs import Job
    from ui.exchange.imports.items_view import ItemsView
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

AT_ONCE: Final = 100
_LOOKS: Final = {
    ItemKind.NEW: (Tone.GOOD, "add"),
    ItemKind.CHANGED: (Tone.NEUTRAL, "edit"),
    ItemKind.DELETED: (Tone.ATTENTION, "delete"),
    ItemKind.CONFLICT: (Tone.ATTENTION, "exchange"),
    ItemKind.ERASED: (Tone.ATTENTION, "person_removed"),
    ItemKind.ALIKE: (Tone.ATTENTION, "people"),
    ItemKind.AWAITING: (Tone.NEUTRAL, "waiting"),
    ItemKind.SET_ASIDE: (Tone.ATTENTION, "warning"),
}
_SCREENS: Final = {
    "person": "people",
    "event": "events",
    "organisation": "organisations",
    "mini_project": "mini_projects",
    "certificate": "certificates",
}


@dataclass(frozen=True, slots=True)
class _Saving:
    """One list of records. Its work runs beside the window."""

    application: Application
    identity: bytes
    asked: ItemsAsked
    file: Path

    def run(self, job: Job) -> SavedList:
        return self.application.imports.save(self.identity, self.asked, self.file, job)


class ItemsPresenter:
    """Decides which records of one file are in sight."""

    def __init__(self, view: ItemsView, desk: Desk, identity: bytes) -> None:
        self._view = view
        self._desk = desk
        self._application = desk.application
        self._running: RunningJob | None = None
        self._identity = identity
        self._counts: tuple[ItemCount, ...] = ()
        self._asked = ItemsAsked(many=AT_ONCE)
        self._items: tuple[ItemShown, ...] = ()
        self._total = 0

    def load(self) -> None:
        """Set out the records of the file and show the first of them."""
        try:
            self._counts = self._application.imports.open(self._identity)
        except KopaError as error:
            # The disk is full: nothing can be set out.
            self._explain(error)
        self._view.offer(self._groups())
        self._show_first()

    def choose(self, group: Group) -> None:
        """Show only what is of a group."""
        self._asked = replace(self._asked, kind=group.kind, table=group.table)
        self._show_first()

    def search(self, typed: str) -> None:
        """Show only records with these words in them."""
        self._asked = replace(self._asked, typed=typed)
        self._show_first()

    def show_more(self) -> None:
        """Show the next records below those in sight."""
        if len(self._items) < self._total:
            self._show_from(len(self._items))

    def select(self, place: object) -> None:
        """Show all that is known of the record at a place of the list."""
        self._view.show_item(next((one for one in self._items if one.place == place), None))

    def open_record(self, place: object) -> None:
        """Go to the page of the record at a place of the list, where it has one."""
        page = next((one.page for one in self._items if one.place == place), None)
        if page is not None:
            self._desk.go(*page)

    # Saving the list

    def begin_saving(self) -> None:
        """Ask where the records go that are listed now."""
        day = self._application.clock.today().isoformat()
        self._view.ask_where(Path(f"{plain_stem(list_title())}_{day}{XLSX}"))

    def save(self, file: Path) -> None:
        """Write all records that are listed now, beside the window."""
        work = _Saving(self._application, self._identity, self._asked, file)
        running = self._desk.jobs.start(work.run)
        self._running = running
        self._desk.follow(running, translate("Lists out", "Saving the table…"))
        running.succeeded.connect(self._finish)
        running.failed.connect(self._explain)
        running.cancelled.connect(self._note_stopped)

    def _finish(self, saved: SavedList) -> None:
        self._desk.say(saved_words(saved.rows, saved.file.name))

    def _explain(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._desk.explain(sentence(error))

    def _note_stopped(self) -> None:
        self._desk.say(translate("Lists out", "Stopped. Nothing was saved."))

    def _groups(self) -> tuple[Group, ...]:
        every = sum(one.listed for one in self._counts)
        return (
            Group(None, "", translate("Imports", "Everything: %n records", n=every)),
            *(
                Group(one.kind, one.table, item_count_words(one))
                for one in self._counts
                if one.listed
            ),
        )

    def _show_first(self) -> None:
        self._items = ()
        self._show_from(0)

    def _show_from(self, start: int) -> None:
        asked = replace(self._asked, start=start)
        page = self._application.imports.items(self._identity, asked)
        self._total = page.total
        more = (self._shown(item, start + at) for at, item in enumerate(page.items))
        self._items = (*self._items, *more)
        self._view.show_items(
            ItemsShown(self._items, self._count_words(), self._nothing(), self._remark())
        )

    def _shown(self, item: Item, place: int) -> ItemShown:
        words = item_words(item, self._application.territories.label)
        tone, sign = _LOOKS[item.kind]
        screen = _SCREENS.get(item.table) if item.is_here else None
        page = None if screen is None else (screen, item.record)
        return ItemShown(
            place, words.title, words.kind, words.subject, tone, sign, words.lines, page
        )

    def _count_words(self) -> str:
        if not self._asked.typed.strip():
            return ""
        return translate("Imports", "%n records found", n=self._total)

    def _nothing(self) -> str:
        if self._items:
            return ""
        if any(one.listed for one in self._counts):
            return translate("Imports", "No record of this file has these words in it.")
        if self._counts:
            return translate(
                "Imports",
                "What a file did record by record is kept for %n days.",
                n=ITEMS_KEPT.days,
            )
        return translate("Imports", "This file adds no record here and changes none.")

    def _remark(self) -> str:
        """Return what of the groups in sight was only counted."""
        if not any(one.listed for one in self._counts):
            return ""
        chosen = (
            one
            for one in self._counts
            if self._asked.kind in (None, one.kind) and self._asked.table in ("", one.table)
        )
        return "\n".join(filter(None, map(more_words, chosen)))
