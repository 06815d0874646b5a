"""The strip that shows how far long work is and lets people stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QWidget

from app.texts import translate
from ui.widgets.buttons import plain
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from app.jobs import Progress
    from ui.jobs.protocol import RunningJob

_PATIENCE_MS: Final = 300


class ProgressStrip(QWidget):
    """Follows one running job at a time. Work that ends at once never shows it."""

    def __init__(self) -> None:
        super().__init__()
        frame = QFrame()
        frame.setProperty("kind", "notice")
        self.setObjectName("progress")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._running: RunningJob | None = None
        self._words = TextLabel("", wraps=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = plain(translate("Widgets", "Cancel"), self.cancel, name="progress.cancel")
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        column(self, margins=(24, 0, 24, 12)).addWidget(frame)
        layout = row(frame, gap=12, margins=(16, 8, 8, 8))
        words = column(gap=4)
        words.addWidget(self._words)
        words.addWidget(self._bar)
        layout.addLayout(words, 1)
        layout.addWidget(self._cancel)
        self.hide()

    def follow(self, running: RunningJob, words: str) -> None:
        """Show this job's progress until it ends; `words` say what is being done."""
        self._running = running
        self._words.set_text(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self._patience.start()
        running.progressed.connect(self._show_progress)
        running.ended.connect(self._finish)

    def cancel(self) -> None:
        """Ask the job to stop; the strip stays until it did."""
        if self._running is not None:
            self._cancel.setEnabled(False)
            self._running.cancel()

    def _show_progress(self, progress: Progress) -> None:
        if progress.total is None:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.done)

    def _finish(self) -> None:
        self._running = None
        self._patience.stop()
        self.hide()
