"""The last net: what nobody caught is written down, said once in plain words, and survived.

It writes where in the program it happened and what kind of error it was, never what the error said:
that may hold somebody's name.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import tempfile
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app import __version__
from app.domain.errors_rights import RightsError
from app.services.wording.errors import sentence
from app.texts import translate
from ui.widgets.buttons import outlined, primary
from ui.widgets.dialogs import Box, ask_file_to_save
from ui.widgets.holding import current_holding
from ui.widgets.labels import TextLabel

if TYPE_CHECKING:
    from types import TracebackType

_LOG: Final = logging.getLogger(__name__)
LOG_NAME: Final = "kopa.log"
_LARGEST: Final = 512_000
_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s %(message)s"


def write_log(folder: Path) -> Path:
    """Write what happens into a rotating file; return that file.

    Where the folder cannot be written, which opening the data will say in words, it is the
    system's folder for temporary files.
    """
    try:
        handler = _handler(folder)
    except OSError:
        handler = _handler(Path(tempfile.gettempdir()) / "kopa")
    handler.setFormatter(logging.Formatter(_FORMAT))
    logging.getLogger().addHandler(handler)
    for own in ("app", "ui"):
        logging.getLogger(own).setLevel(logging.INFO)
    _LOG.info("Kopā %s, Python %s, %s", __version__, sys.version.split()[0], sys.platform)
    return Path(handler.baseFilename)


def _handler(folder: Path) -> RotatingFileHandler:
    folder.mkdir(parents=True, exist_ok=True)
    return RotatingFileHandler(
        folder / LOG_NAME, maxBytes=_LARGEST, backupCount=2, encoding="utf-8"
    )


class CrashHook(QObject):
    """Hears of every error that nobody caught, on any thread, and says it in the window."""

    _caught = Signal()
    _refused = Signal(str)

    def __init__(self, log: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._log = log
        self._box: _CrashBox | None = None
        # Errors come from any thread; the box belongs to the main one.
        self._caught.connect(self._say, Qt.ConnectionType.QueuedConnection)
        self._refused.connect(current_holding().pressed, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hear of errors from here on, and of crashes of the interpreter itself."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread
        if sys.stderr is not None:
            faulthandler.enable()

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write an error down and say that it happened."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if isinstance(error, RightsError):
            # The rule holds everywhere; not every way to it has to know how to say so.
            self._refused.emit(sentence(error))
            return
        _LOG.critical("%s", described(error, trace))
        self._caught.emit()

    def _take_from_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.take(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _say(self) -> None:
        if self._box is not None:
            return
        parent = QApplication.activeWindow() or _any_window()
        if parent is None:
            return
        self._box = _CrashBox(parent, self._log)
        self._box.finished.connect(self._forget)
        self._box.open()

    def _forget(self) -> None:
        self._box = None


class _CrashBox(Box):
    """What happened in plain words, with the log to save for those who can help."""

    def __init__(self, parent: QWidget, log: Path) -> None:
        super().__init__(parent, translate("Crash", "Something went wrong"), name="crash")
        self._log = log
        for words in (
            translate(
                "Crash",
                "Kopā made a mistake. Everything that was saved is safe, and you can go on.",
            ),
            translate(
                "Crash",
                "If it happens again, save the log and give it to whoever helps you with Kopā."
                " It holds no names and no records.",
            ),
        ):
            self.body.addWidget(TextLabel(words))
        self.add_act(outlined(translate("Crash", "Save the log …"), self._ask, name="crash.save"))
        self.add_act(
            primary(translate("Crash", "Go on"), self.accept, name="crash.go_on"), is_default=True
        )

    def _ask(self) -> None:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(place))
        ask_file_to_save(
            self, translate("Crash", "Save the log"), folder / LOG_NAME, "*.log", self._save
        )

    def _save(self, target: Path) -> None:
        target.write_bytes(self._log.read_bytes())


def _any_window() -> QWidget | None:
    # Another program may be in front just now.
    return next((window for window in QApplication.topLevelWidgets() if window.isVisible()), None)


def described(error: BaseException, trace: TracebackType | None) -> str:
    """Return kind and place of an error and of what led to it, without their words."""
    places = [
        f"  {frame.filename}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    cause = error.__cause__ or error.__context__
    before = [] if cause is None else [described(cause, cause.__traceback__), "which led to"]
    return "\n".join([*before, kind, *places])
