"""Decides for the first start: what must be answered, and what the answers make of the laptop."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from app.domain.errors import KopaError
from app.services.settings import FirstAnswers
from app.services.wording.errors import sentence
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.bootstrap import Application
    from app.domain.preferences import Preferences


class Who(StrEnum):
    """Who works with this laptop."""

    CENTRE = "centre"
    TEACHER = "teacher"
    COORDINATOR = "coordinator"


class FirstStartView(Protocol):
    """What the page can be told."""

    def show_problems(self, problems: Mapping[str, str]) -> None: ...
    def speak(self, preferences: Preferences) -> None: ...
    def finish(self) -> None: ...


class FirstStartPresenter:
    """The first start over the services."""

    def __init__(self, view: FirstStartView, application: Application) -> None:
        self._view = view
        self._application = application

    @property
    def preferences(self) -> Preferences:
        return self._application.settings.preferences()

    def choose_language(self, code: str) -> None:
        """Speak this language, from the next word on."""
        preferences = replace(self.preferences, language=code, paper_language="lv")
        self._application.settings.prefer(preferences)
        self._view.speak(preferences)

    def territories(self, typed: str) -> list[tuple[str, str]]:
        """Return the codes and names of the places that fit what was typed."""
        offers = self._application.territories.offers(typed)
        return [(one.code, one.line) for one in offers]

    def begin(self, who: Who, name: str, territory: str) -> None:
        """Set the laptop up, or show what is missing."""
        if who is not Who.COORDINATOR and not name:
            self._view.show_problems({"name": name_problem(who)})
            return
        answers = FirstAnswers(
            centre_name="" if who is Who.COORDINATOR else name,
            territory="" if who is Who.COORDINATOR else territory,
            laptop_name=name or translate("FirstStart", "Coordinator"),
            keeps_all=who is Who.COORDINATOR,
        )
        try:
            self._application.settings.set_up(answers)
        except KopaError as error:
            self._view.show_problems({"name": sentence(error)})
            return
        self._view.finish()


def name_problem(who: Who) -> str:
    """Return what to type where the name is missing."""
    if who is Who.TEACHER:
        return translate("FirstStart", "Write your name: it stands on the papers you print.")
    return translate("FirstStart", "Write the name of your centre.")
