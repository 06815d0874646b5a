"""The box that asks what a new template is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.templates import NAME_LETTERS
from app.texts import translate
from ui.widgets.buttons import primary
from ui.widgets.dialogs import Box
from ui.widgets.fields import TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import second

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class NameBox(Box):
    """One name, proposed and selected, so that typing replaces it."""

    def __init__(self, parent: QWidget, name: str, then: Callable[[str], object]) -> None:
        super().__init__(
            parent, translate("TemplateEditor", "Keep as a template of yours"), name="template_name"
        )
        self._then = then
        self._field = TextField(longest=NAME_LETTERS)
        label = translate("TemplateEditor", "Name of the template")
        self._form = Form("template_name", (FormField("name", label, self._field, is_needed=True),))
        self.body.addWidget(
            second(
                translate(
                    "TemplateEditor",
                    "A template that comes with Kopā stays as it is; yours is kept beside it and"
                    " goes to the other laptops with the next exchange.",
                )
            )
        )
        self.body.addWidget(self._form)
        self._form.set_values({"name": name})
        self._form.submitted.connect(self._keep)
        self.add_cancel()
        keep = primary(translate("TemplateEditor", "Save"), self._keep, name="template_name.keep")
        self.add_act(keep)
        self._field.edit.selectAll()
        self._field.setFocus()

    def _keep(self) -> None:
        values = self._form.read()
        if values is None:
            return
        self.accept()
        self._then(str(values["name"]))
