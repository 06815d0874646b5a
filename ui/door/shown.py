"""What stands on the screen of the door, ready to be shown: words, signs, ticks. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.ids import PersonId
    from ui.theme.tokens import Tone


class Sound(StrEnum):
    """What a sound means."""

    GOOD = "good"
    NOTE = "note"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class DoorLine:
    """One answer. `person` None adds whoever was typed; a line that is not sure has to be chosen.

    `second` tells namesakes apart, `standing` is what is to be known before Enter.
    """

    person: PersonId | None
    name: str
    second: str = ""
    standing: str = ""
    is_here: bool = False
    is_sure: bool = True
    family: int = 0


@dataclass(frozen=True, slots=True)
class Result:
    """What became of the last key: a name in big type, words, and the same by sign and colour."""

    name: str
    words: str
    tone: Tone
    sign: str


@dataclass(frozen=True, slots=True)
class ArrivalLine:
    """Somebody who came in a moment ago."""

    name: str
    time: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on the door all the time: the running line, and who came in last."""

    line: str
    places: str
    last: tuple[ArrivalLine, ...]


@dataclass(frozen=True, slots=True)
class SittingChoice:
    """A session of the day to choose."""

    words: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Head:
    """What the door is for."""

    title: str
    about: str
    sittings: tuple[SittingChoice, ...]


@dataclass(frozen=True, slots=True)
class NewPerson:
    """The fields for somebody new as they begin; `with_whom` is the guardian of a child."""

    given: str
    surname: str
    territory: str
    place: str
    with_whom: str = ""


@dataclass(frozen=True, slots=True)
class TypedNew:
    """What was typed about somebody new."""

    given: str
    surname: str = ""
    territory: str = ""
    age_band: str = ""


@dataclass(frozen=True, slots=True)
class FamilyLine:
    """One of a family, to be ticked; who is here already needs no tick."""

    person: PersonId
    name: str
    words: str
    is_ticked: bool
    is_here: bool


class DoorView(Protocol):
    """What the presenter asks of the screen."""

    def show_head(self, head: Head) -> None: ...
    def show_trouble(self, text: str) -> None: ...
    def show_state(self, shown: Shown) -> None: ...
    def show_lines(self, lines: Sequence[DoorLine]) -> None: ...
    def show_result(self, result: Result) -> None: ...
    def show_new(self, begun: NewPerson) -> None: ...
    def show_likely(self, lines: Sequence[DoorLine]) -> None: ...
    def show_problem(self, field: str, text: str) -> None: ...
    def show_family(self, lines: Sequence[FamilyLine]) -> None: ...
    def ask_pin(self, problem: str) -> None: ...
    def begin_again(self) -> None: ...
    def play(self, sound: Sound) -> None: ...
    def show_sound(self, *, is_on: bool) -> None: ...
