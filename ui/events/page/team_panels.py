"""The panels beside an event's page: a person for the team, a partner, the reason of cancelling."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal

from app.domain.events import PartnerRole, TeamRole
from app.domain.kinds import OrganisationKind, organisation_kind_name
from app.texts import catalogue, language, translate
from ui.events.page.presenter import NewPartner
from ui.events.roles import partner_role_word, team_role_word
from ui.events.words import hours_words
from ui.people.offered import choices_of
from ui.people.suggestions import NewOrganisation, Suggestions
from ui.widgets.buttons import plain, primary
from ui.widgets.choices import Choice, ChoiceField, SuggestField
from ui.widgets.fields import LongTextField, ReadField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import second
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from app.bootstrap import Application
    from app.domain.ids import PersonId

_MINUTES_OF_HOUR = 60
_MOST_HOURS = 1_000


class TeamPanel(SidePanel):
    """A part in the event for a person. `asked` carries (person, TeamRole, minutes)."""

    asked = Signal(object)

    def __init__(self, application: Application) -> None:
        super().__init__(translate("Event", "Add to the team"), name="event.team")
        self._suggestions = Suggestions(application)
        self._form = self._make_form()
        self.add(self._form)
        self.body.addStretch(1)
        self.add_act(primary(translate("Event", "Save"), self._ask, name="event.team.save"))
        self.add_act(
            plain(translate("Event", "Cancel"), self.close_panel, name="event.team.cancel")
        )
        self._form.submitted.connect(self._ask)

    def _make_form(self) -> Form:
        person = SuggestField(
            choices_of(self._suggestions.people),
            placeholder=translate("Event", "Three letters of a name"),
            not_found=translate("Event", "Choose a person from the list."),
        )
        hours = ReadField(
            read_hours,
            hours_words,  # type: ignore[arg-type]  # shown is only what was read as minutes
            not_understood=translate("Event", "Write hours such as 2, 2.5 or 2:30."),
        )
        return Form(
            "event.team",
            (
                FormField("person", translate("Event", "Person"), person, is_needed=True),
                FormField(
                    "role",
                    translate("Event", "Does what"),
                    ChoiceField([Choice(role, team_role_word(role)) for role in TeamRole]),
                ),
                FormField(
                    "hours",
                    translate("Event", "Hours of volunteer work"),
                    hours,
                    hint=translate("Event", "Only when it is volunteer work; may stay empty."),
                ),
            ),
        )

    def _ask(self) -> None:
        values = self._form.read()
        if values is None:
            return
        person, role = cast("PersonId", values["person"]), cast("TeamRole", values["role"])
        self.asked.emit((person, role, cast("int", values["hours"] or 0)))


class PartnerPanel(SidePanel):
    """A part in the event for an organisation. `asked` carries (organisation, PartnerRole)."""

    asked = Signal(object)

    def __init__(self, application: Application) -> None:
        super().__init__(translate("Event", "Add a partner"), name="event.partner")
        self._suggestions = Suggestions(application)
        self._form = self._make_form()
        self.add(self._form)
        self.body.addStretch(1)
        self.add_act(primary(translate("Event", "Save"), self._ask, name="event.partner.save"))
        self.add_act(
            plain(translate("Event", "Cancel"), self.close_panel, name="event.partner.cancel")
        )
        self._form.changed.connect(self._fit)
        self._form.submitted.connect(self._ask)
        self._fit()

    def _make_form(self) -> Form:
        organisation = SuggestField(
            choices_of(self._suggestions.organisations),
            placeholder=translate("Event", "School, association, group …"),
            not_found=translate(
                "Event", "Choose an organisation from the list, or the line that adds it."
            ),
        )
        words = catalogue(language())
        kinds = [Choice(kind, organisation_kind_name(kind, words)) for kind in OrganisationKind]
        return Form(
            "event.partner",
            (
                FormField(
                    "organisation", translate("Event", "Organisation"), organisation, is_needed=True
                ),
                FormField(
                    "kind", translate("Event", "Kind of the added organisation"), ChoiceField(kinds)
                ),
                FormField(
                    "role",
                    translate("Event", "Does what"),
                    ChoiceField([Choice(role, partner_role_word(role)) for role in PartnerRole]),
                ),
            ),
        )

    def _fit(self) -> None:
        chosen = self._form.values()["organisation"]
        self._form.show_field("kind", is_shown=isinstance(chosen, NewOrganisation))

    def _ask(self) -> None:
        values = self._form.read()
        if values is None:
            return
        chosen = values["organisation"]
        if isinstance(chosen, NewOrganisation):
            kind = cast("OrganisationKind", values["kind"])
            chosen = NewPartner(chosen.name, kind.value)
        self.asked.emit((chosen, values["role"]))


class CancelPanel(SidePanel):
    """Why the event does not take place. `asked` carries the reason."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(translate("Event", "Cancel the event"), name="event.cancelling")
        self._form = Form(
            "event.cancelling",
            (
                FormField(
                    "reason",
                    translate("Event", "Reason"),
                    LongTextField(lines=4),
                    hint=translate("Event", "A few words; may stay empty."),
                ),
            ),
        )
        self.add(
            second(
                translate(
                    "Event",
                    "The event stays in the list as cancelled. People and papers stay as they are.",
                )
            )
        )
        self.add(self._form)
        self.body.addStretch(1)
        self.add_act(
            primary(translate("Event", "Cancel the event"), self._ask, name="event.cancelling.save")
        )
        self.add_act(
            plain(translate("Event", "Do not cancel"), self.close_panel, name="event.cancelling.no")
        )

    def _ask(self) -> None:
        self.asked.emit(str(self._form.values()["reason"]))


def read_hours(typed: str) -> int:
    """Return the minutes that were typed as hours: 2, 2.5, 2,5 or 2:30; ValueError for others."""
    hours, colon, rest = typed.partition(":")
    if colon:
        minutes = int(hours) * _MINUTES_OF_HOUR + int(rest)
        is_clock = 0 <= int(rest) < _MINUTES_OF_HOUR
    else:
        minutes = round(float(typed.replace(",", ".")) * _MINUTES_OF_HOUR)
        is_clock = True
    if not is_clock or not 0 <= minutes <= _MOST_HOURS * _MINUTES_OF_HOUR:
        raise ValueError(typed)
    return minutes
