"""The evidence of an event: files dropped or chosen, cards of what is kept, one of them large."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QWidget

from app.texts import translate
from ui.events.evidence.adding import file_kinds
from ui.events.evidence.file_view import FileView
from ui.events.evidence.presenter import EvidencePresenter
from ui.events.evidence.report import ReportCard
from ui.events.evidence.tiles import Tiles
from ui.exchange.files.drop_zone import dropped_paths
from ui.theme.tokens import Tone
from ui.widgets.buttons import primary
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.dialogs import ask_file_to_save, ask_files_to_open
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Sign, TextLabel, restyle, second
from ui.widgets.layouts import column, row
from ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from app.domain.ids import EventId, EvidenceId, SessionId
    from app.domain.pictures import Picture
    from app.services.changes import Changes
    from app.services.evidence import Attachment
    from ui.events.evidence.presenter import FileOpened, PartShown
    from ui.shell.desk import Desk


class EvidencePart(QWidget):
    """Scans and photos. Files may be dropped anywhere on it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("evidence")
        self.setAcceptDrops(True)
        self._presenter = EvidencePresenter(self, desk)
        self._add = primary(
            translate("Evidence", "Add files…"), self._choose_files, name="evidence.add", sign="add"
        )
        self._session = ChoiceField((), nothing=translate("Evidence", "The whole event"))
        self._session.name(
            "evidence.session", translate("Evidence", "Files without a page code belong to")
        )
        self._strip = _DropStrip()
        self._report = ReportCard(name="evidence")
        self._report.closed.connect(self.take_focus)
        self._unwilling = TextLabel("", "second")
        self._unwilling.set_tone(Tone.ATTENTION)
        self._tiles = Tiles()
        self._empty = EmptyState(
            translate(
                "Evidence",
                "Scans of the signed sheets, photos and the programme of the day belong here: they "
                "show that the event took place.",
            ),
            sign="sheet",
        )
        self._count = TextLabel("", "second", wraps=False)
        self._file = FileView(self._presenter.page_picture)
        self._stack = QStackedWidget()
        self._last: EvidenceId | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._strip.fill(self._session, self._add)
        inner = QWidget()
        scrolling = column(inner, gap=12)
        scrolling.addWidget(self._report)
        scrolling.addWidget(self._unwilling)
        scrolling.addWidget(self._tiles)
        scrolling.addWidget(self._empty, 1)
        scrolling.addStretch(0)
        every = QWidget()
        layout = column(every, gap=12)
        layout.addWidget(self._strip)
        self._area = scrolled(inner)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._count)
        self._stack.addWidget(every)
        self._stack.addWidget(self._file)
        column(self).addWidget(self._stack)

    def _connect(self) -> None:
        self._tiles.opened.connect(self._open_file)
        self._tiles.removed.connect(self._presenter.remove)
        self._file.saved.connect(self._presenter.save)
        self._file.closed.connect(self._presenter.close_file)
        self._file.removed.connect(self._presenter.remove_opened)
        self._file.original_asked.connect(self._ask_target)

    # What the page asks of it

    def open(self, event: EventId) -> None:
        """Show the evidence of an event."""
        self._presenter.open(event)

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        if self._presenter.concerns(changes):
            self._presenter.load()

    def take_focus(self) -> None:
        """Give the keys to what is in sight: a file, the cards, or the button for adding."""
        if self._stack.currentWidget() is self._file:
            self._file.take_focus()
        elif not self._tiles.go_to(self._last):
            self._add.setFocus()

    def has_unsaved_text(self) -> bool:
        """Tell whether something was typed about a file and not saved."""
        return self._stack.currentWidget() is self._file and self._file.has_unsaved_text()

    # What the presenter asks of it

    def show_files(self, shown: PartShown) -> None:
        """Show the files; their pictures follow."""
        self._tiles.show_files(shown.files)
        self._tiles.setVisible(bool(shown.files))
        self._empty.setVisible(not shown.files)
        self._count.set_text(shown.count)
        self._count.setVisible(bool(shown.count))
        self._unwilling.set_text(shown.unwilling)
        self._unwilling.setVisible(bool(shown.unwilling))
        self._session.set_choices([Choice(value, words) for value, words in shown.sessions])
        self._session.setVisible(len(shown.sessions) > 1)

    def show_pictures(self, pictures: Mapping[bytes, Picture | None]) -> None:
        """Show the pictures of files in sight."""
        self._tiles.show_pictures(pictures)

    def show_file(self, opened: FileOpened) -> None:
        """Show one file large; what is typed about it stays."""
        is_in_sight = self._stack.currentWidget() is self._file
        if is_in_sight and self._file.has_unsaved_text():
            return
        self._last = opened.kept.id
        self._file.show_file(opened)
        self._stack.setCurrentWidget(self._file)
        if not is_in_sight:
            self._file.take_focus()

    def close_file(self) -> None:
        """Show all files again."""
        if self._stack.currentWidget() is self._file:
            self._file.forget()
            self._stack.setCurrentIndex(0)
            self.take_focus()

    def show_report(self, lines: Sequence[str]) -> None:
        """Show what is worth saying of single files."""
        self._report.show_lines(lines)
        if lines:
            self._area.verticalScrollBar().setValue(0)

    def take_attached(self, done: Attachment) -> None:
        """Pass on what became of the files."""
        self._presenter.note_attached(done)

    def take_trouble(self, error: Exception) -> None:
        """Pass on why something could not be done."""
        self._presenter.explain(error)

    def take_pictures(self, pictures: dict[bytes, Picture | None]) -> None:
        """Pass on the pictures that were drawn."""
        self._presenter.note_pictures(pictures)

    def take_saved(self, file: Path) -> None:
        """Pass on that the file itself was written."""
        self._presenter.note_saved(file)

    def _open_file(self, evidence_id: EvidenceId) -> None:
        self._presenter.open_file(evidence_id)

    def _choose_files(self) -> None:
        title = translate("Evidence", "Which scans and photos?")
        ask_files_to_open(self, title, file_kinds(), self._bring)

    def _bring(self, paths: Sequence[Path]) -> None:
        session = self._session.value()
        self._presenter.add(paths, cast("SessionId | None", session))

    def _ask_target(self) -> None:
        name = Path(self._presenter.suggested_name())
        title = translate("Evidence", "Save the file as it came")
        kinds = f"{name.suffix.removeprefix('.').upper()} (*{name.suffix})"
        ask_file_to_save(self, title, name, kinds, self._presenter.save_original)

    # Qt overrides
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._strip.mark(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._strip.mark(is_over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._strip.mark(is_over=False)
        event.acceptProposedAction()
        self._bring(dropped_paths(event.mimeData()))

    def hasHeightForWidth(self) -> bool:
        # Cards and pages take what is left and scroll by themselves.
        return False


class _DropStrip(QFrame):
    """Says what can be dropped, with the button that does the same for those who do not drag."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "drop")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._layout = row(self, gap=12, margins=(16, 10, 12, 10))
        self._layout.addWidget(Sign("import", size=24))
        words = translate(
            "Evidence",
            "Drop scans and photos here. A page with codes in its corners finds its place by "
            "itself.",
        )
        self._layout.addWidget(second(words), 1)

    def fill(self, *widgets: QWidget) -> None:
        """Put what is chosen and pressed at the end."""
        for widget in widgets:
            self._layout.addWidget(widget)

    def mark(self, *, is_over: bool) -> None:
        """Show that files are held over the part."""
        self.setProperty("over", "true" if is_over else "false")
        restyle(self)
