"""The button of a list that leads to importing one, and files that are dropped on the list.

self._import = ImportAct(self, desk, ListKind.PEOPLE, came_from="people")
self.add_act(self._import.button)
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent

from app.texts import translate
from ui.lists_in.place import SCREEN, ImportPlace
from ui.widgets.buttons import outlined

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.domain.record_lists import ListKind
    from ui.shell.desk import Desk

_DRAGGED = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class ImportAct(QObject):
    """Leads from a page to importing; a table dropped anywhere on the page leads there too."""

    def __init__(self, page: QWidget, desk: Desk, kind: ListKind | None, *, came_from: str) -> None:
        super().__init__(page)
        self._desk = desk
        self._kind = kind
        self._came_from = came_from
        # On a list it is plain what is imported; elsewhere the button has to say it.
        short, long = translate("Lists in", "Import…"), translate("Lists in", "Import a table…")
        words = long if kind is None else short
        self.button = outlined(words, self.go, name=f"{came_from}.import", sign="import")
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def go(self) -> None:
        """Lead to the question for a file."""
        self._go(None)

    def _go(self, file: Path | None) -> None:
        self._desk.go(SCREEN, ImportPlace(self._came_from, self._kind, file))

    # Qt overrides
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DRAGGED and isinstance(event, QDropEvent):
            files = dropped_files(event)
            if files:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._go(files[0])
                return True
        return super().eventFilter(watched, event)


def dropped_files(event: QDropEvent) -> tuple[Path, ...]:
    """Return the files that are dragged."""
    return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
