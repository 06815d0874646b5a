"""The panels beside a mini-project: a part for a person, a partner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.domain.kinds import OrganisationKind, organisation_kind_name
from app.domain.mini_projects import MiniProjectRole
from app.texts import catalogue, language, translate
from ui.mini_projects.words import role_word
from ui.people.offered import choices_of
from ui.people.suggestions import NewOrganisation
from ui.widgets.buttons import plain, primary
from ui.widgets.choices import Choice, ChoiceCards, ChoiceField, SuggestField
from ui.widgets.form import Form, FormField
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.people.suggestions import Suggestion

    Suggest = Callable[[str], Sequence[Suggestion]]


class PersonPanel(SidePanel):
    """A part in the project for a person. `asked` carries (person or NewPerson, role)."""

    asked = Signal(object)

    def __init__(self, people: Suggest) -> None:
        super().__init__(translate("MiniProjects", "Who takes part"), name="mini_project.person")
        self._form = Form(
            "mini_project.person",
            (
                FormField(
                    "person",
                    translate("MiniProjects", "Person"),
                    SuggestField(
                        choices_of(people),
                        placeholder=translate("MiniProjects", "Three letters of a name"),
                        not_found=translate(
                            "MiniProjects",
                            "Choose a person from the list, or the line that adds them.",
                        ),
                    ),
                    is_needed=True,
                ),
                FormField(
                    "role",
                    translate("MiniProjects", "Does what"),
                    ChoiceCards([Choice(role, role_word(role)) for role in MiniProjectRole]),
                ),
            ),
        )
        self._form.set_values({"role": MiniProjectRole.GROUP})
        _finish(self, self._form, self._ask)

    def has_unsaved_text(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return not self._form.editor("person").is_empty()

    def _ask(self) -> None:
        values = self._form.read()
        if values is not None:
            self.asked.emit((values["person"], values["role"]))


class PartnerPanel(SidePanel):
    """A partner. `asked` carries (organisation or NewOrganisation, kind of a new one)."""

    asked = Signal(object)

    def __init__(self, organisations: Suggest) -> None:
        super().__init__(translate("MiniProjects", "Add a partner"), name="mini_project.partner")
        words = catalogue(language())
        kinds = [Choice(kind, organisation_kind_name(kind, words)) for kind in OrganisationKind]
        self._form = Form(
            "mini_project.partner",
            (
                FormField(
                    "organisation",
                    translate("MiniProjects", "Organisation"),
                    SuggestField(
                        choices_of(organisations),
                        placeholder=translate("MiniProjects", "School, association, group …"),
                        not_found=translate(
                            "MiniProjects",
                            "Choose an organisation from the list, or the line that adds it.",
                        ),
                    ),
                    is_needed=True,
                ),
                FormField(
                    "kind",
                    translate("MiniProjects", "Kind of the added organisation"),
                    ChoiceField(kinds),
                ),
            ),
        )
        self._form.changed.connect(self._fit)
        self._fit()
        _finish(self, self._form, self._ask)

    def has_unsaved_text(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return not self._form.editor("organisation").is_empty()

    def _fit(self) -> None:
        chosen = self._form.values()["organisation"]
        self._form.show_field("kind", is_shown=isinstance(chosen, NewOrganisation))

    def _ask(self) -> None:
        values = self._form.read()
        if values is not None:
            kind = values["kind"]
            self.asked.emit((values["organisation"], str(kind or OrganisationKind.OTHER)))


def _finish(panel: SidePanel, form: Form, ask: Callable[[], None]) -> None:
    """Put the form and its acts into a panel; Enter in a field saves."""
    name = panel.objectName()
    panel.add(form)
    panel.body.addStretch(1)
    panel.add_act(primary(translate("MiniProjects", "Save"), ask, name=f"{name}.save"))
    panel.add_act(
        plain(translate("MiniProjects", "Cancel"), panel.close_panel, name=f"{name}.cancel")
    )
    form.submitted.connect(ask)
