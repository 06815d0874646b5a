"""The scans of one printed page, for the place where the page is entered: seen, opened, added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.evidence import Target
from app.services.wording.moments import moment_words
from app.texts import translate
from ui.events.evidence.adding import Adding, file_kinds
from ui.events.evidence.report import ReportCard
from ui.events.place import EventPlace, Part
from ui.widgets.buttons import outlined, plain
from ui.widgets.dialogs import ask_files_to_open
from ui.widgets.labels import second
from ui.widgets.layouts import column, flow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.domain.evidence import Evidence
    from app.domain.ids import EventId, SheetPageId
    from app.services.changes import Changes
    from app.services.evidence import Attachment
    from ui.shell.desk import Desk


class PageScans(QWidget):
    """Says whether a scan of the page is kept, and takes one.

    Whoever shows it passes on files that are dropped around it (`take_paths`); the code on a
    picture decides where it goes, and without a code it goes to this page.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("page_scans")
        self._desk = desk
        self._adding = Adding(self, desk)
        self._event: EventId | None = None
        self._page: SheetPageId | None = None
        self._words = second()
        self._report = ReportCard(name="page_scans")
        self._show = plain(
            translate("Evidence", "Show"), self._go_to_scans, name="page_scans.show", sign="preview"
        )
        self._add = outlined(
            translate("Evidence", "Add the scan of this page"),
            self._choose_files,
            name="page_scans.add",
            sign="add",
        )
        acts = flow(gap=8)
        acts.addWidget(self._add)
        acts.addWidget(self._show)
        layout = column(self, gap=8)
        layout.addWidget(self._words)
        layout.addLayout(acts)
        layout.addWidget(self._report)

    def open(self, event: EventId, page: SheetPageId) -> None:
        """Show the scans of a page."""
        if page != self._page:
            self.show_report(())
        self._event, self._page = event, page
        self._load()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        if changes.concern("evidence"):
            self._load()

    def take_paths(self, paths: Sequence[Path]) -> None:
        """Keep files that were dropped or chosen."""
        if self._page is not None:
            self._adding.begin(paths, Target(self._event, page=self._page))

    # What bringing files asks of it

    def show_report(self, lines: Sequence[str]) -> None:
        """Show what is worth saying of single files."""
        self._report.show_lines(lines)

    def take_attached(self, done: Attachment) -> None:
        """Pass on what became of the files."""
        self._adding.note(done)
        self._load()

    def take_trouble(self, error: Exception) -> None:
        """Pass on why nothing could be kept."""
        self._adding.explain(error)

    def _load(self) -> None:
        if self._page is None:
            return
        kept = self._desk.application.evidence.of_page(self._page)
        self._words.set_text(_kept_words(kept))
        self._show.setVisible(bool(kept))

    def _choose_files(self) -> None:
        title = translate("Evidence", "Which scan shows this page?")
        ask_files_to_open(self, title, file_kinds(), self.take_paths)

    def _go_to_scans(self) -> None:
        if self._event is not None:
            self._desk.go("events", EventPlace(self._event, Part.EVIDENCE))


def _kept_words(kept: Sequence[Evidence]) -> str:
    if not kept:
        return translate("Evidence", "No scan of this page is kept yet.")
    newest = kept[0]
    words = translate("Evidence", "Scan of this page: {file}, {moment}")
    return words.format(file=newest.name, moment=moment_words(newest.added_at))
