"""The page of the first start. It stands alone in the window until it is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.texts import LANGUAGE_NAMES, LANGUAGES, language, translate
from ui.first_start.presenter import FirstStartPresenter, Who
from ui.theme.theme import current_theme
from ui.widgets.buttons import plain, primary
from ui.widgets.choices import Choice, ChoiceCards, SuggestField
from ui.widgets.fields import TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import Sign, TextLabel
from ui.widgets.layouts import column, row
from ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from app.bootstrap import Application
    from app.domain.preferences import Preferences


_WIDTH: Final = 640


class FirstStartPage(QWidget):
    """Language, who, where, or only a look at sample data.

    `finished` and `sample_asked` carry nothing; `language_chosen` carries the preferences.
    """

    finished = Signal()
    sample_asked = Signal()
    language_chosen = Signal(object)

    def __init__(self, application: Application) -> None:
        super().__init__()
        self._presenter = FirstStartPresenter(self, application)
        self._language = ChoiceCards([Choice(code, LANGUAGE_NAMES[code]) for code in LANGUAGES])
        self._who = ChoiceCards(_kinds_of_people())
        self._name = TextField()
        self._territory = SuggestField(
            self._suggest,
            placeholder=translate("FirstStart", "Write a few letters"),
            not_found=translate("FirstStart", "Choose a place from the list, or leave it empty."),
        )
        self._form = Form("first_start", self._fields())
        self._form.set_values({"language": language(), "who": Who.CENTRE})
        self._lay_out()
        self._language.changed.connect(self._choose_language)
        self._who.changed.connect(self._fit_to_who)
        self._form.submitted.connect(self._begin)
        self.setFocusProxy(self._name)
        self.apply_theme()

    def _fields(self) -> tuple[FormField, ...]:
        return (
            FormField("language", "Valoda · Language · Язык", self._language),
            FormField("who", translate("FirstStart", "Who works with this laptop?"), self._who),
            FormField(
                "name",
                translate("FirstStart", "Name of the centre, or your own name"),
                self._name,
                hint=translate("FirstStart", "Stands on the papers; you can change it later."),
            ),
            FormField(
                "territory",
                translate("FirstStart", "Municipality, town or parish"),
                self._territory,
            ),
        )

    def _lay_out(self) -> None:
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        inside = column(self._card, gap=16, margins=(32, 24, 32, 24))
        head = row(gap=12)
        head.addWidget(Sign("kopa", ink="accent", size=44), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        words.addWidget(TextLabel(translate("FirstStart", "Welcome to Kopā"), "title"))
        words.addWidget(
            TextLabel(
                translate("FirstStart", "A few answers, and you can begin. No internet is needed."),
                "second",
            )
        )
        head.addLayout(words, 1)
        inside.addLayout(head)
        inside.addWidget(self._form)
        foot = row(gap=12)
        foot.addWidget(
            plain(
                translate("FirstStart", "Try with sample data"),
                self._ask_for_sample,
                name="first_start.sample",
                sign="preview",
            )
        )
        foot.addStretch(1)
        foot.addWidget(
            primary(translate("FirstStart", "Begin"), self._begin, name="first_start.begin")
        )
        inside.addLayout(foot)
        inner = QWidget()
        down = column(inner, margins=(24, 8, 24, 8))
        down.addStretch(2)
        down.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        down.addStretch(3)
        column(self).addWidget(scrolled(inner))

    def answers(self) -> dict[str, object]:
        """Return what was answered so far, to fill the page again in another language."""
        values = self._form.values()
        values["territory"] = self._territory.choice
        return values

    def fill(self, answers: Mapping[str, object]) -> None:
        """Fill in what was answered before."""
        self._form.set_values({**answers, "language": language()})
        self._fit_to_who()

    def apply_theme(self) -> None:
        """Keep the page narrow enough to read at the text size in force."""
        theme = current_theme()
        self._card.setFixedWidth(min(theme.px(_WIDTH), max(self.width() - theme.px(72), 320)))

    # What the presenter tells

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show what is missing."""
        self._form.show_problems(problems)

    def speak(self, preferences: Preferences) -> None:
        """Ask the window to go on in another language."""
        self.language_chosen.emit(preferences)

    def finish(self) -> None:
        """Say that all is answered."""
        self.finished.emit()

    # What people do

    def _choose_language(self) -> None:
        self._presenter.choose_language(str(self._language.value()))

    def _suggest(self, typed: str) -> list[Choice]:
        return [Choice(code, name) for code, name in self._presenter.territories(typed)]

    def _fit_to_who(self) -> None:
        is_centre = self._who.value() is not Who.COORDINATOR
        self._form.show_field("name", is_shown=is_centre)
        self._form.show_field("territory", is_shown=is_centre)

    def _ask_for_sample(self) -> None:
        self.sample_asked.emit()

    def _begin(self) -> None:
        values = self._form.read()
        who = self._who.value()
        if values is None or not isinstance(who, Who):
            return
        self._presenter.begin(who, str(values["name"]), str(values["territory"] or ""))

    # Qt overrides
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_theme()


def _kinds_of_people() -> tuple[Choice, ...]:
    return (
        Choice(Who.CENTRE, translate("FirstStart", "A community centre")),
        Choice(Who.TEACHER, translate("FirstStart", "A teacher alone")),
        Choice(Who.COORDINATOR, translate("FirstStart", "A coordinator of centres")),
    )
