"""The few boxes there are: only for what cannot be undone, and for choosing files.

Every box opens beside the running program (`open`, never `exec`) and calls back with a bound
method. A callback hears nothing when the person changed their mind.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.texts import translate
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button, Rank
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, row
from ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from collections.abc import Callable

_WIDTH: Final = 520
HIGHEST: Final = 640


class Box(QDialog):
    """A box with a heading, a body that scrolls when it is long, and buttons below.

    Fill `body`, then add the buttons; Escape closes.
    """

    def __init__(self, parent: QWidget, title: str, *, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inner = QWidget()
        self.body = column(inner, gap=12, margins=(24, 8, 24, 8))
        self._acts = row(gap=8, margins=(24, 8, 24, 16))
        self._acts.addStretch(1)
        layout = column(self, gap=0)
        head = column(margins=(24, 20, 24, 4))
        head.addWidget(TextLabel(title, "heading"))
        layout.addLayout(head)
        layout.addWidget(scrolled(inner), 1)
        layout.addLayout(self._acts)
        self.setMinimumWidth(min(current_theme().px(_WIDTH), 1280))
        self.setMaximumHeight(HIGHEST)

    def add_act(self, button: Button, *, is_default: bool = False) -> Button:
        """Put a button at the end; Enter presses the default one from anywhere in the box."""
        self._acts.addWidget(button)
        if is_default:
            button.setDefault(True)
        return button

    def add_cancel(self) -> Button:
        """Put the button that closes the box and changes nothing."""
        button = Button(translate("Widgets", "Cancel"))
        button.setObjectName(f"{self.objectName()}.cancel")
        button.acted.connect(self.reject)
        return self.add_act(button)


class _Question(Box):
    """One question with one act and a way out."""

    def __init__(
        self, parent: QWidget, title: str, words: str, act: str, then: Callable[[], object]
    ) -> None:
        super().__init__(parent, title, name="question")
        self._then = then
        self.body.addWidget(TextLabel(words))
        self.add_cancel().setFocus()
        button = Button(act, rank=Rank.DANGER)
        button.setObjectName("question.act")
        button.acted.connect(self._go_on)
        self.add_act(button)

    def _go_on(self) -> None:
        self.accept()
        self._then()


def ask_before_final(
    parent: QWidget, title: str, words: str, act: str, then: Callable[[], object]
) -> Box:
    """Ask before an act that cannot be undone; `act` is the word on its button."""
    box = _Question(parent.window(), title, words, act, then)
    box.open()
    return box


class _SystemBox(QFileDialog):
    """The system's own way to choose files, beside the running program.

    It begins where the last file was chosen since the start, before that among the documents.
    """

    _last_folder: ClassVar[Path | None] = None

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent.window(), title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setDirectory(str(_first_folder(self._last_folder)))
        # Where the system has no such box Qt shows one, and lacks these words in Latvian.
        for label, words in (
            (QFileDialog.DialogLabel.LookIn, translate("Widgets", "Folder:")),
            (QFileDialog.DialogLabel.FileName, translate("Widgets", "File name:")),
            (QFileDialog.DialogLabel.FileType, translate("Widgets", "Kind of file:")),
        ):
            self.setLabelText(label, words)

    @classmethod
    def remember(cls, chosen: Path) -> None:
        """Begin the next time where this was chosen."""
        _SystemBox._last_folder = chosen if chosen.is_dir() else chosen.parent


class _FileBox(_SystemBox):
    """One file or folder."""

    def __init__(self, parent: QWidget, title: str, then: Callable[[Path], object]) -> None:
        super().__init__(parent, title)
        self._then = then
        self.fileSelected.connect(self._go_on)

    def _go_on(self, chosen: str) -> None:
        if chosen:
            self.remember(Path(chosen))
            self._then(Path(chosen))


class _FilesBox(_SystemBox):
    """Several files at once."""

    def __init__(
        self, parent: QWidget, title: str, then: Callable[[tuple[Path, ...]], object]
    ) -> None:
        super().__init__(parent, title)
        self.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._then = then
        self.filesSelected.connect(self._go_on)

    def _go_on(self, chosen: list[str]) -> None:
        if chosen:
            self.remember(Path(chosen[0]))
            self._then(tuple(Path(name) for name in chosen))


def _first_folder(last: Path | None) -> Path:
    """Return the last folder; without it, or when the stick is gone, the documents or home."""
    location = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(location))
    return next((one for one in (last, documents) if one is not None and one.is_dir()), Path.home())


def ask_file_to_open(
    parent: QWidget, title: str, kinds: str, then: Callable[[Path], object]
) -> QFileDialog:
    """Let the person choose a file; `kinds` is a Qt filter such as `Excel (*.xlsx *.xls)`."""
    box = _FileBox(parent, title, then)
    box.setFileMode(QFileDialog.FileMode.ExistingFile)
    box.setNameFilter(kinds)
    box.open()
    return box


def ask_files_to_open(
    parent: QWidget, title: str, kinds: str, then: Callable[[tuple[Path, ...]], object]
) -> QFileDialog:
    """Let the person choose one or more files."""
    box = _FilesBox(parent, title, then)
    box.setNameFilter(kinds)
    box.open()
    return box


def ask_file_to_save(
    parent: QWidget, title: str, suggested: Path, kinds: str, then: Callable[[Path], object]
) -> QFileDialog:
    """Let the person choose where to write; the suggested ending is put behind a bare name."""
    box = _FileBox(parent, title, then)
    box.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    box.setNameFilter(kinds)
    box.setDefaultSuffix(suggested.suffix.removeprefix("."))
    if suggested.parent.is_dir() and suggested.parent != Path():
        box.setDirectory(str(suggested.parent))
    box.selectFile(suggested.name)
    box.open()
    return box


def ask_folder(parent: QWidget, title: str, then: Callable[[Path], object]) -> QFileDialog:
    """Let the person choose a folder, such as a stick."""
    box = _FileBox(parent, title, then)
    box.setFileMode(QFileDialog.FileMode.Directory)
    box.setOption(QFileDialog.Option.ShowDirsOnly)
    box.open()
    return box
