"""What stands beside the page before others can join this laptop: what it means, and the name."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.texts import translate
from ui.exchange.programme_name import PROGRAMME, name_field
from ui.widgets.buttons import plain, primary
from ui.widgets.form import Form
from ui.widgets.labels import body
from ui.widgets.side_panel import SidePanel


class FoundingPanel(SidePanel):
    """`founded` carries the name of the programme.

    It is signed once and for all, so it is asked for before.
    """

    founded = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(translate("Joining", "Let others join this laptop?"), name="founding")
        self.add(
            body(
                translate(
                    "Joining",
                    "This laptop becomes the coordinator’s. It says which laptops belong to the "
                    "programme, and gets the files of all centres. It cannot join another "
                    "programme afterwards. If your programme has a coordinator already, ask to "
                    "join instead.",
                )
            )
        )
        self._form = Form("founding.form", (name_field(),))
        self._form.set_values({PROGRAMME: name})
        self._form.submitted.connect(self._found)
        self.add(self._form)
        self.body.addStretch(1)
        self.add_act(
            primary(
                translate("Joining", "Let others join"),
                self._found,
                name="founding.act",
                sign="group",
            )
        )
        self.add_act(
            plain(translate("Laptops", "Cancel"), self.close_panel, name="founding.cancel")
        )

    def _found(self) -> None:
        values = self._form.read()
        if values is not None:
            self.founded.emit(str(values[PROGRAMME]))
