"""Finding a person by a few letters, or adding somebody who is not known, in the same place.

The people part registers whom it is given, the attendance part marks them as present: what becomes
of a person is a `Target`'s matter. Plain Python.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, Protocol

import resources
from app.domain.errors import InvalidValueError, KopaError, NameMissingError
from app.domain.names import GivenNames, SplitName, capitalised, split_full_name
from app.domain.people import PersonDraft
from app.domain.search import fold, is_surely_meant
from app.services.wording.duplicates import signs_words
from app.services.wording.errors import sentence
from app.texts import translate
from ui.people.wording import age_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.ids import PersonId
    from app.domain.people import LikelySame, PersonSummary
    from ui.shell.desk import Desk

MOST: Final = 6
LEAST_LETTERS: Final = 2


@dataclass(frozen=True, slots=True)
class FoundLine:
    """One answer: a person who is known, or None for adding the one who was typed.

    Enter takes the first that is sure: a name that only sounds alike has to be chosen.
    """

    person: PersonId | None
    words: str
    second: str = ""
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class LikelyLine:
    """Somebody known who may be the one being typed, and why."""

    person: PersonId
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class TypedPerson:
    """What the fields for somebody new hold."""

    given: str
    surname: str = ""
    territory: str = ""
    age_band: str = ""

    def draft(self) -> PersonDraft:
        return PersonDraft(
            given=self.given,
            surname=self.surname,
            territory=self.territory,
            age_band=self.age_band,
        )


class Target(Protocol):
    """Who takes the people that were found or typed."""

    def listed(self) -> frozenset[PersonId]:
        """Return who is on the list already."""
        ...

    def take_known(self, person: PersonId, name: str) -> None:
        """Take somebody who is known; may raise a KopaError."""
        ...

    def take_new(self, draft: PersonDraft) -> None:
        """Take somebody who is not known yet; may raise a KopaError."""
        ...


class FindView(Protocol):
    """What the presenter asks of the place."""

    def show_found(self, lines: Sequence[FoundLine]) -> None:
        """Show answers to what is typed; none hides the list."""
        ...

    def show_new(self, name: SplitName) -> None:
        """Show fields for somebody new, filled with a name."""
        ...

    def show_likely(self, lines: Sequence[LikelyLine]) -> None:
        """Warn of people who may be the one being typed; none hides the warning."""
        ...

    def show_problems(self, problems: dict[str, str]) -> None:
        """Show what is wrong under the fields for somebody new."""
        ...

    def begin_again(self) -> None:
        """Empty everything and wait for the next name."""
        ...


class FindPresenter:
    """Decides what is offered for a name, and who is taken."""

    def __init__(self, view: FindView, desk: Desk, target: Target) -> None:
        self._view = view
        self._desk = desk
        self._target = target
        self._typed = ""
        self._names: dict[PersonId, str] = {}

    def search(self, typed: str) -> None:
        """Show who answers to what is typed, and last the way to add somebody new."""
        self._typed = typed
        if len(fold(typed).replace(" ", "")) < LEAST_LETTERS:
            self._view.show_found(())
            return
        found = self._desk.application.people.find(typed, MOST)
        listed = self._target.listed()
        self._names = {one.id: one.name for one in found}
        lines = [self._line(one, is_listed=not listed.isdisjoint(one.records)) for one in found]
        self._view.show_found((*lines, self._line_for_new()))

    def choose(self, line: FoundLine) -> None:
        """Take a person, or show the fields for somebody new."""
        if line.person is None:
            self._view.show_new(split_full_name(capitalised(self._typed), _given_names()))
            return
        self.take(line.person, self._names.get(line.person, line.words))

    def take(self, person: PersonId, name: str) -> None:
        """Take somebody who is known."""
        try:
            self._target.take_known(person, name)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._view.begin_again()

    def look_for_likely(self, typed: TypedPerson) -> None:
        """Warn of people who may be the one being typed."""
        found = self._desk.application.people.likely_same(typed.draft())
        self._view.show_likely(tuple(map(self._likely_line, found)))

    def add(self, typed: TypedPerson) -> None:
        """Take somebody new, or show what is wrong."""
        try:
            self._target.take_new(typed.draft())
        except NameMissingError as error:
            self._view.show_problems({"given": sentence(error)})
        except InvalidValueError as error:
            self._view.show_problems({error.field: sentence(error)})
        except KopaError as error:
            self._desk.explain(sentence(error))
        else:
            self._view.begin_again()

    def _line(self, person: PersonSummary, *, is_listed: bool) -> FoundLine:
        label = self._desk.application.territories.label(person.territory)
        parts = [label, person.organisation_name, age_words(person.age_band)]
        if is_listed:
            parts.append(translate("Event", "already on the list"))
        about = " · ".join(part for part in parts if part)
        return FoundLine(person.id, person.name, about, is_surely_meant(self._typed, person.name))

    def _line_for_new(self) -> FoundLine:
        words = translate("Event", "Add “{name}” as somebody new")
        return FoundLine(None, words.format(name=capitalised(self._typed)))

    def _likely_line(self, likely: LikelySame) -> LikelyLine:
        person = likely.person
        label = self._desk.application.territories.label(person.territory)
        name = f"{person.name}, {label}" if label else person.name
        return LikelyLine(person.id, name, signs_words(likely.reasons))


@cache
def _given_names() -> GivenNames:
    return GivenNames.from_json(resources.read_text("given_names.json"))
