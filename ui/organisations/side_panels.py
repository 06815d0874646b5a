"""The panels beside an organisation's page: joining it with another, and giving it a name more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.domain.ids import OrganisationId
from app.texts import translate
from ui.widgets.buttons import plain, primary
from ui.widgets.choices import Choice, SuggestField
from ui.widgets.fields import TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import second
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.organisations.page_presenter import JoinOffer


class JoinPanel(SidePanel):
    """Another organisation that is this one. `asked` carries its id.

    `offer` finds organisations for what was typed; `shown_as` says under which name both will be
    shown.
    """

    asked = Signal(object)

    def __init__(
        self,
        offer: Callable[[str], Sequence[JoinOffer]],
        shown_as: Callable[[OrganisationId], str],
    ) -> None:
        super().__init__(
            translate("Organisations", "Join with another"), name="organisation.joining"
        )
        self._offer = offer
        self._shown_as = shown_as
        self._other = SuggestField(
            self._offered,
            placeholder=translate("Organisations", "Part of a name"),
            not_found=translate("Organisations", "Choose an organisation from the list."),
        )
        self._result = second()
        self._form = Form(
            "organisation.joining.form",
            (
                FormField(
                    "other",
                    translate("Organisations", "The same organisation"),
                    self._other,
                    is_needed=True,
                ),
            ),
        )
        self._lay_out()

    def _lay_out(self) -> None:
        self.add(
            second(
                translate(
                    "Organisations",
                    "When one organisation was typed in two ways: both records stay, lists and"
                    " reports show one. It can be taken apart again at any time.",
                )
            )
        )
        self.add(self._form)
        self.add(self._result)
        self.body.addStretch(1)
        name = "organisation.joining"
        self.add_act(primary(translate("Organisations", "Join"), self._ask, name=f"{name}.save"))
        self.add_act(
            plain(translate("Organisations", "Cancel"), self.close_panel, name=f"{name}.cancel")
        )
        self._form.changed.connect(self._show_result)
        self._form.submitted.connect(self._ask)

    def _offered(self, typed: str) -> list[Choice]:
        return [Choice(one.organisation, one.name, one.about) for one in self._offer(typed)]

    def _show_result(self) -> None:
        chosen = self._form.values()["other"]
        if not isinstance(chosen, bytes):
            self._result.set_text("")
            return
        name = self._shown_as(OrganisationId(chosen))
        words = translate("Organisations", "Both will be shown as “{name}”.")
        self._result.set_text(words.format(name=name))

    def _ask(self) -> None:
        values = self._form.read()
        if values is not None:
            self.asked.emit(values["other"])


class NamePanel(SidePanel):
    """One more name of an organisation. `asked` carries it."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(translate("Organisations", "Add another name"), name="organisation.naming")
        self._form = Form(
            "organisation.naming.form",
            (
                FormField(
                    "name",
                    translate("Organisations", "Name"),
                    TextField(),
                    hint=translate("Organisations", "For instance in short, or as it was called."),
                    is_needed=True,
                ),
            ),
        )
        self.add(self._form)
        self.body.addStretch(1)
        name = "organisation.naming"
        self.add_act(primary(translate("Organisations", "Save"), self._ask, name=f"{name}.save"))
        self.add_act(
            plain(translate("Organisations", "Cancel"), self.close_panel, name=f"{name}.cancel")
        )
        self._form.submitted.connect(self._ask)

    def _ask(self) -> None:
        values = self._form.read()
        if values is not None:
            self.asked.emit(str(values["name"]))
