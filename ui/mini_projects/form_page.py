"""The form for a mini-project: what it is on the left, what it costs and tells on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from app.domain.dates import numeric
from app.domain.mini_projects import MiniProjectState
from app.domain.typed_dates import parse_date
from app.services.mini_projects import MOST_PEOPLE
from app.texts import language, translate
from ui.mini_projects.fields import FreeField, money_field
from ui.mini_projects.form_presenter import ProjectFormPresenter
from ui.mini_projects.words import state_look
from ui.people.offered import choice, choices_of
from ui.people.suggestions import Suggestion
from ui.widgets.buttons import plain, primary
from ui.widgets.cards import Card
from ui.widgets.choices import Choice, ChoiceCards, SuggestField
from ui.widgets.fields import DayField, LongTextField, NumberField, TextField
from ui.widgets.form import Form, FormField
from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from app.domain.ids import MiniProjectId
    from ui.shell.desk import Desk


class ProjectFormPage(ScreenFrame):
    """Adding a mini-project or changing one.

    `saved` carries the id of the project, `left` carries nothing. What was typed stays in the form
    when people leave it without saving.
    """

    saved = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, *, name: str) -> None:
        super().__init__("", name=name, is_scrolled=True)
        self._desk = desk
        self._presenter = ProjectFormPresenter(self, desk)
        self._form = Form(f"{name}.form", self._fields())
        self._clear = plain(
            translate("MiniProjects", "Start anew"), self._start_anew, name=f"{name}.anew"
        )
        back = plain(translate("MiniProjects", "Mini-projects"), self._leave, name=f"{name}.back")
        self.set_way_back(back)
        self.set_main_act(
            primary(
                translate("MiniProjects", "Save"), self._save, name=f"{name}.save", sign="check"
            )
        )
        self.add_act(self._clear)
        card = Card()
        card.add(self._form)
        self.body.addWidget(card)
        self.body.addStretch(1)
        self._form.submitted.connect(self._save)

    def _fields(self) -> tuple[FormField, ...]:
        return (*self._about_fields(), *self._time_fields(), *_money_fields(), *_story_fields())

    def _about_fields(self) -> tuple[FormField, ...]:
        states = [Choice(one, state_look(one).word) for one in MiniProjectState]
        return (
            FormField("title", translate("MiniProjects", "Title"), TextField()),
            FormField("state", translate("MiniProjects", "State"), ChoiceCards(states)),
            FormField(
                "lead",
                translate("MiniProjects", "Who leads it"),
                FreeField(
                    choices_of(self._presenter.leads),
                    placeholder=translate("MiniProjects", "Organisation or group"),
                ),
                hint=translate(
                    "MiniProjects",
                    "An organisation of the list, or the name of a group without one.",
                ),
            ),
            FormField(
                "territory",
                translate("MiniProjects", "Where"),
                SuggestField(
                    choices_of(self._presenter.territories),
                    placeholder=translate("MiniProjects", "Municipality, town or parish"),
                    not_found=translate("MiniProjects", "Choose a place from the list."),
                ),
                is_beside=True,
            ),
        )

    def _time_fields(self) -> tuple[FormField, ...]:
        return (
            FormField(
                "call",
                translate("MiniProjects", "Project call"),
                FreeField(self._calls, placeholder=translate("MiniProjects", "2nd call, 2026")),
            ),
            FormField(
                "applied_on", translate("MiniProjects", "Applied on"), self._day(), is_beside=True
            ),
            FormField("since", translate("MiniProjects", "Begins"), self._day(), is_beside=True),
            FormField("until", translate("MiniProjects", "Ends"), self._day(), is_beside=True),
        )

    def _day(self) -> DayField:
        return DayField(self._read_day, _show_day)

    def _read_day(self, typed: str) -> date:
        return parse_date(typed, self._desk.application.clock.today())

    # What the screen asks of it

    def begin_adding(self, title: str) -> None:
        """Start with a title, or go on with what was typed and not saved."""
        if self._presenter.project is None and self.has_unsaved_text():
            self._show_unsaved()
            return
        self._presenter.begin_adding(title)

    def begin_changing(self, project: MiniProjectId) -> None:
        """Start with what is kept about a project, or go on with what was typed about it."""
        if self._presenter.project == project and self.has_unsaved_text():
            self._show_unsaved()
            return
        self._presenter.begin_changing(project)

    def has_unsaved_text(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self._form.is_changed()

    # What the presenter asks of it

    def show_title(self, text: str) -> None:
        """Say whose form this is."""
        self.set_title(text)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Fill all fields."""
        shown = {
            name: choice(value) if isinstance(value, Suggestion) else value
            for name, value in values.items()
        }
        self._form.set_values(shown)
        self._show_unsaved()
        self._form.focus("title")

    def show_problem(self, field: str, words: str) -> None:
        """Show why a field cannot be saved."""
        self._form.show_problems({field: words})

    def leave(self, project: MiniProjectId) -> None:
        """Lead to the project that was saved."""
        self._form.mark_saved()
        self.saved.emit(project)

    # What people ask of it

    def _save(self) -> None:
        values = self._form.read()
        if values is not None:
            self._presenter.save(values)

    def _start_anew(self) -> None:
        self._presenter.begin_anew()

    def _leave(self) -> None:
        self.left.emit()

    def _show_unsaved(self) -> None:
        is_unsaved = self.has_unsaved_text()
        self._clear.setVisible(is_unsaved)
        words = translate("MiniProjects", "This was typed before and is not saved yet.")
        self.set_subtitle(words if is_unsaved else "")

    def _calls(self, typed: str) -> list[Choice]:
        return [Choice(call, call) for call in self._presenter.calls(typed)]

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)


def _money_fields() -> tuple[FormField, ...]:
    return (
        FormField("grant_cents", translate("MiniProjects", "Grant"), money_field()),
        FormField(
            "own_cents",
            translate("MiniProjects", "Own contribution"),
            money_field(),
            is_beside=True,
        ),
        FormField(
            "people_planned",
            translate("MiniProjects", "People planned"),
            NumberField(0, MOST_PEOPLE),
            hint=translate("MiniProjects", "An estimate."),
            is_beside=True,
        ),
    )


def _story_fields() -> tuple[FormField, ...]:
    return (
        FormField(
            "story",
            translate("MiniProjects", "Result story"),
            LongTextField(lines=4),
            hint=translate("MiniProjects", "What came of it, in a few sentences for the report."),
        ),
        FormField(
            "note", translate("MiniProjects", "Note"), LongTextField(lines=4), is_beside=True
        ),
    )


def _show_day(day: date) -> str:
    return numeric(day, language())
