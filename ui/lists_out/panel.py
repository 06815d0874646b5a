"""The panel beside a list that saves it as a table: columns, contacts apart, file and language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.texts import LANGUAGE_NAMES, LANGUAGES, translate
from ui.lists_out.presenter import Choice, ExportPresenter
from ui.lists_out.wording import CSV, XLSX, file_filter, fixed_words, format_words
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets import choices
from ui.widgets.buttons import outlined, primary
from ui.widgets.cards import Card
from ui.widgets.check_list import CheckLine, CheckList
from ui.widgets.choices import ChoiceCards, ChoiceField
from ui.widgets.dialogs import ask_file_to_save
from ui.widgets.form import Form, FormField
from ui.widgets.labels import heading, second
from ui.widgets.layouts import column
from ui.widgets.side_panel import SidePanel
from ui.widgets.ticks import TickBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.lists_out.presenter import ExportShown, Tick
    from ui.lists_out.to_save import ListToSave
    from ui.shell.desk import Desk

_LINE_HEIGHT: Final = 36
_HEAD_OF_LINES: Final = 44


class ExportPanel(SidePanel):
    """Offers the columns of a list and saves it. It owns its presenter."""

    def __init__(self, desk: Desk, to_save: ListToSave) -> None:
        super().__init__(translate("Lists out", "Save as a table"), name="export")
        self._file: Path | None = None
        self._presenter = ExportPresenter(self, desk, to_save)
        self._about = second()
        self._fixed = second(fixed_words(to_save.kind))
        self._columns = CheckList(
            spoken=translate("Lists out", "Columns of the table"), name="export.columns"
        )
        self._private = _PrivateColumns()
        self._form = Form("export.form", self._fields())
        self._saved = Card(tone=Tone.GOOD)
        self._save = primary(
            translate("Lists out", "Save…"), self._begin, name="export.save", sign="save"
        )
        self._lay_out()
        self._presenter.load()

    def _fields(self) -> tuple[FormField, ...]:
        formats = [choices.Choice(one, format_words(one)) for one in (XLSX, CSV)]
        languages = [choices.Choice(one, LANGUAGE_NAMES[one]) for one in LANGUAGES]
        return (
            FormField("format", translate("Lists out", "Kind of file"), ChoiceCards(formats)),
            FormField(
                "language", translate("Lists out", "Language of the table"), ChoiceField(languages)
            ),
        )

    def _lay_out(self) -> None:
        self._saved.hide()
        self._saved.add_act(
            outlined(translate("Lists out", "Open"), self._open, name="export.open", sign="file")
        )
        self._saved.add_act(
            outlined(
                translate("Lists out", "Show the folder"),
                self._open_folder,
                name="export.folder",
                sign="folder",
            )
        )
        self.add(self._saved)
        self.add(self._about)
        lines = column(gap=4)
        lines.addWidget(heading(translate("Lists out", "Columns")))
        lines.addWidget(self._fixed)
        lines.addWidget(self._columns)
        self.body.addLayout(lines)
        self.add(self._private)
        self.add(self._form)
        self.body.addStretch(1)
        self.add_act(self._save)

    # What the presenter asks of it

    def show_offer(self, shown: ExportShown) -> None:
        """Show the columns to tick and what else can be chosen."""
        self._about.set_text(shown.about)
        self._about.setVisible(bool(shown.about))
        self._columns.show_lines(
            [CheckLine(one.name, one.words, is_ticked=one.is_ticked) for one in shown.ordinary]
        )
        self._columns.setVisible(bool(shown.ordinary))
        self._private.show_ticks(shown.contacts, shown.notes)
        self._form.set_values({"format": shown.format, "language": shown.language})
        self._fit_lines(len(shown.ordinary))

    def ask_where(self, suggested: Path, suffix: str) -> None:
        """Let the person choose where the file goes, among their documents to begin with."""
        location = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(location))
        title = translate("Lists out", "Save the table")
        ask_file_to_save(self, title, folder / suggested, file_filter(suffix), self._presenter.save)

    def show_saving(self, *, is_saving: bool) -> None:
        """Show that the file is being written."""
        self._save.setEnabled(not is_saving)

    def show_saved(self, file: Path, words: str) -> None:
        """Show what was written, and offer to open it."""
        self._file = file
        self._saved.set_title(translate("Lists out", "Saved"))
        self._saved.set_subtitle(words)
        self._saved.show()
        self._saved.findChild(QWidget, "export.open").setFocus()  # type: ignore[union-attr]  # made above

    def _fit_lines(self, count: int) -> None:
        """Let all lines be seen at once: the panel scrolls, not a list within it."""
        theme = current_theme()
        self._columns.setFixedHeight(theme.px(_LINE_HEIGHT) * count + theme.px(_HEAD_OF_LINES))

    # What people ask of it

    def _begin(self) -> None:
        values = self._form.values()
        ticked = (*map(str, self._columns.ticked()), *self._private.ticked())
        self._presenter.begin(Choice(ticked, str(values["format"]), str(values["language"])))

    def _open(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file)))

    def _open_folder(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))


class _PrivateColumns(Card):
    """Contacts and notes: never ticked by themselves, with the reason why."""

    def __init__(self) -> None:
        super().__init__(translate("Lists out", "Contacts and notes"), tone=Tone.ATTENTION)
        self._boxes: dict[str, TickBox] = {}
        self._lines = column(gap=4)
        self.add(
            second(
                translate(
                    "Lists out",
                    "These are personal data. Tick them only for somebody who needs them, and "
                    "delete the file when it is not needed any more.",
                )
            )
        )
        self.body.addLayout(self._lines)

    def show_ticks(self, contacts: Sequence[Tick], notes: Sequence[Tick]) -> None:
        """Offer these columns."""
        for tick in (*contacts, *notes):
            box = TickBox(tick.words.replace("&", "&&"))
            box.setObjectName(f"export.private.{tick.name}")
            box.setChecked(tick.is_ticked)
            self._boxes[tick.name] = box
            self._lines.addWidget(box)
        self.setVisible(bool(self._boxes))

    def ticked(self) -> tuple[str, ...]:
        """Return the names of the ticked columns."""
        return tuple(name for name, box in self._boxes.items() if box.isChecked())
