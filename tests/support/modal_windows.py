"""Windows that wait for a person, and so would hang a test, refuse to open.

A test of what happens after the answer uses the non-blocking `open()` or `show()` of our own
dialogs, or replaces one of these attributes by monkeypatch for itself.
"""

from PySide6.QtGui import QDrag
from PySide6.QtPrintSupport import QPageSetupDialog, QPrintDialog, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QColorDialog,
    QDialog,
    QFileDialog,
    QFontDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
)

WAITING = {
    QDialog: ["exec"],
    QMenu: ["exec"],
    QDrag: ["exec"],
    QPrintDialog: ["exec"],
    QPageSetupDialog: ["exec"],
    QPrintPreviewDialog: ["exec"],
    QMessageBox: ["exec", "about", "aboutQt", "critical", "information", "question", "warning"],
    QFileDialog: [
        "exec",
        "getExistingDirectory",
        "getExistingDirectoryUrl",
        "getOpenFileName",
        "getOpenFileNames",
        "getOpenFileUrl",
        "getOpenFileUrls",
        "getSaveFileName",
        "getSaveFileUrl",
    ],
    QInputDialog: ["exec", "getDouble", "getInt", "getItem", "getMultiLineText", "getText"],
    QColorDialog: ["exec", "getColor"],
    QFontDialog: ["exec", "getFont"],
}


class WouldWaitForAPersonError(AssertionError):
    """A test reached a window that only a person could close."""


def refuse():
    for kind, names in WAITING.items():
        for name in names:
            setattr(kind, name, _refusal(f"{kind.__name__}.{name}"))


def _refusal(name):
    def refuse_to_wait(*_args, **_kwargs):
        raise WouldWaitForAPersonError(name)

    return refuse_to_wait
