"""What a list's page and presenter need to offer their list as a table.

    self._export = ExportAct(self, desk, self._presenter.list_to_save, name="people.export")
    self.add_act(self._export.button)

It knows the button; the panel behind it is loaded when it is first pressed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.texts import translate
from ui.widgets.buttons import outlined

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.lists_out.to_save import ListToSave
    from ui.shell.desk import Desk
    from ui.widgets.screen_frame import ScreenFrame


class ExportAct:
    """The button of a list that opens the panel; the list's page keeps it as an attribute.

    `to_save` is asked when the button is pressed, so that the filter is that of the moment.
    """

    def __init__(
        self, page: ScreenFrame, desk: Desk, to_save: Callable[[], ListToSave], *, name: str
    ) -> None:
        self._page = page
        self._desk = desk
        self._to_save = to_save
        self.button = outlined(
            translate("Lists out", "Save as a table…"), self.open, name=name, sign="export"
        )

    def open(self) -> None:
        """Show the panel beside the list."""
        # Loaded when it is first asked for: the list itself must not wait for it.
        from ui.lists_out.panel import ExportPanel  # noqa: PLC0415  see above

        self._page.show_panel(ExportPanel(self._desk, self._to_save()))
