"""The card of the settings with what papers say of the programme, its funders and its days."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol, cast

from app.domain.dates import numeric
from app.domain.errors import InvalidValueError, KopaError
from app.domain.typed_dates import parse_date
from app.services.wording.errors import sentence
from app.texts import language, translate
from ui.settings.evidence_switch import EvidenceSwitch
from ui.settings.shared import shared_words_long
from ui.widgets.buttons import outlined
from ui.widgets.cards import Card
from ui.widgets.facts import FactList, Known
from ui.widgets.fields import DayField, LongTextField, TextField
from ui.widgets.form import Form, FormField
from ui.widgets.lock_note import LockNote

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.domain.programme import Programme
    from ui.shell.desk import Desk

_TEXTS = ("name", "project_number", "funder", "funding_statement", "controller", "contact")


class ProgrammeView(Protocol):
    """What the presenter asks of the card."""

    def show_programme(self, programme: Programme, *, may_change: bool) -> None:
        """Show the programme as it is kept, in fields where it is changed here."""
        ...

    def show_programme_problem(self, field: str, words: str) -> None:
        """Show why a field cannot be saved."""
        ...


class ProgrammePresenter:
    """Decides about the programme."""

    def __init__(self, view: ProgrammeView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._programme: Programme | None = None

    def load(self) -> None:
        """Show the programme as it is kept."""
        application = self._desk.application
        self._programme = application.programme.programme()
        may_change = application.rights.now().may_change_shared
        self._view.show_programme(self._programme, may_change=may_change)

    def save(self, values: Mapping[str, object]) -> bool:
        """Keep what was typed; return False when something is wrong with it."""
        if self._programme is None:
            return False
        try:
            changes = self._desk.application.programme.change(_changed(self._programme, values))
        except InvalidValueError as error:
            words = translate("Settings", "The programme cannot end before it begins.")
            self._view.show_programme_problem(error.field, words)
            return False
        except KopaError as error:
            self._desk.explain(sentence(error))
            return False
        self.load()
        self._desk.tell(changes, translate("Settings", "Programme saved."))
        return True


class ProgrammeCard(Card):
    """What stands on every paper of the programme."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Settings", "Programme and funders"))
        self._desk = desk
        self._presenter = ProgrammePresenter(self, desk)
        self._fields = (*_papers_fields(), *self._days())
        self._form = Form("settings.programme", self._fields)
        self._form.submitted.connect(self._save)
        self._facts = FactList(translate("Settings", "Nothing is known of the programme yet."))
        self._evidence = EvidenceSwitch(desk)
        self._locked = LockNote(name="settings.programme.locked")
        for widget in (self._form, self._facts, self._evidence, self._locked):
            self.add(widget)
        self._save_button = self.add_act(
            outlined(
                translate("Settings", "Save programme"), self._save, name="settings.save_programme"
            )
        )

    def _days(self) -> tuple[FormField, ...]:
        return (
            FormField("since", translate("Settings", "Programme begins"), self._day()),
            FormField(
                "until", translate("Settings", "Programme ends"), self._day(), is_beside=True
            ),
        )

    def _day(self) -> DayField:
        return DayField(self._read_day, _show_day)

    def _read_day(self, typed: str) -> date:
        return parse_date(typed, self._desk.application.clock.today())

    def load(self) -> None:
        """Show the programme as it is kept."""
        self._presenter.load()
        self.load_switch()

    def load_switch(self) -> None:
        """Show what is settled at once; what is typed in the fields stays."""
        self._evidence.load()

    def is_changed(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self._form.is_changed()

    def show_programme(self, programme: Programme, *, may_change: bool) -> None:
        """Show the programme, in fields where it is changed here."""
        values = {one.name: getattr(programme, one.name) for one in self._fields}
        self._form.set_values(values)
        known = [Known(one.label, _known_words(values[one.name])) for one in self._fields]
        self._facts.show_facts([one for one in known if one.words])
        self._form.setVisible(may_change)
        self._save_button.setVisible(may_change)
        self._facts.setVisible(not may_change)
        self._locked.show_words("" if may_change else shared_words_long())

    def show_programme_problem(self, field: str, words: str) -> None:
        """Show why a field cannot be saved."""
        self._form.show_problems({field: words})

    def _save(self) -> None:
        values = self._form.read()
        if values is not None:
            self._presenter.save(values)


def _changed(programme: Programme, values: Mapping[str, object]) -> Programme:
    texts: dict[str, Any] = {name: str(values[name] or "") for name in _TEXTS}
    return replace(
        programme,
        **texts,
        since=cast("date | None", values["since"]),
        until=cast("date | None", values["until"]),
    )


def _papers_fields() -> tuple[FormField, ...]:
    return (
        FormField("name", translate("Settings", "Name of the programme"), TextField()),
        FormField(
            "project_number", translate("Settings", "Project number"), TextField(), is_beside=True
        ),
        FormField(
            "funder",
            translate("Settings", "Funders"),
            LongTextField(lines=3),
            hint=translate("Settings", "One on each line."),
        ),
        FormField(
            "funding_statement",
            translate("Settings", "Funding statement"),
            LongTextField(lines=3),
            hint=translate("Settings", "Stands on sign-in sheets and certificates."),
            is_beside=True,
        ),
        FormField(
            "controller",
            translate("Settings", "Controller of personal data"),
            TextField(),
            hint=translate("Settings", "Who answers for the data of the people on the lists."),
        ),
        FormField(
            "contact", translate("Settings", "Contact for questions"), TextField(), is_beside=True
        ),
    )


def _known_words(value: str | date | None) -> str:
    return value.strip() if isinstance(value, str) else "" if value is None else _show_day(value)


def _show_day(day: date) -> str:
    return numeric(day, language())
