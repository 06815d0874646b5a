"""The ways from an event to tables and back: importing its people, saving them, and who came."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.domain.exports import ListKind as ListOut
from app.domain.record_lists import ListKind
from app.texts import translate
from ui import icons
from ui.events.place import EventPlace, Part
from ui.lists_in.place import SCREEN, ImportPlace
from ui.lists_out.to_save import ListToSave

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from app.domain.ids import EventId
    from ui.shell.desk import Desk
    from ui.widgets.screen_frame import ScreenFrame


class ListsDoor:
    """Puts the ways into the menu of the page; the page keeps it as an attribute."""

    def __init__(
        self, page: ScreenFrame, desk: Desk, event: Callable[[], EventId | None], menu: QMenu
    ) -> None:
        self._page = page
        self._desk = desk
        self._event = event
        menu.addSeparator()
        for name, words, sign, act in (
            ("import", translate("Event", "Import participants…"), "import", self._import),
            (
                "save_people",
                translate("Event", "Save the participants as a table…"),
                "export",
                self._save_people,
            ),
            (
                "save_attendance",
                translate("Event", "Save the attendance as a table…"),
                "export",
                self._save_attendance,
            ),
        ):
            action = menu.addAction(icons.icon(sign, ink="second"), words)
            action.setObjectName(f"event.{name}")
            action.triggered.connect(act)

    def _import(self) -> None:
        event = self._event()
        if event is not None:
            back = EventPlace(event, Part.PEOPLE)
            place = ImportPlace("events", ListKind.PEOPLE, event=event, record=back)
            self._desk.go(SCREEN, place)

    def _save_people(self) -> None:
        event = self._event()
        if event is not None:
            save = self._desk.application.list_exports.save_registrations
            self._show(ListToSave(ListOut.REGISTRATIONS, partial(save, event=event)))

    def _save_attendance(self) -> None:
        event = self._event()
        if event is not None:
            save = self._desk.application.list_exports.save_attendance
            self._show(ListToSave(ListOut.ATTENDANCE, partial(save, event=event)))

    def _show(self, to_save: ListToSave) -> None:
        # Loaded when it is first asked for: the page of an event must not wait for it.
        from ui.lists_out.panel import ExportPanel  # noqa: PLC0415  see above

        title = self._page.title
        named = ListToSave(to_save.kind, to_save.save, title, title)
        self._page.show_panel(ExportPanel(self._desk, named))
