"""What the list of an event's people shows of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.collation import person_sort_key
from app.domain.events import RegistrationState
from app.texts import translate
from ui.people.wording import age_words, role_words
from ui.theme.tokens import Tone
from ui.widgets.record_list import Column

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.events import Registration
    from app.domain.ids import PersonId


def people_columns(
    place_label: Callable[[str], str], turn: Callable[[PersonId], int]
) -> tuple[Column[Registration], ...]:
    """Return the columns; `place_label` names the code of a territory, `turn` counts who waits."""
    standing = _Standing(turn)
    return (
        Column(
            title=translate("Event", "Name"),
            text=_name,
            second=_organisation,
            sort_key=_by_surname,
            share=4,
            chars=22,
        ),
        Column(
            title=translate("Event", "Municipality"),
            text=_Place(place_label).of,
            share=3,
            chars=16,
        ),
        Column(title=translate("Event", "Age"), text=_age, share=1, chars=12),
        Column(title=translate("Event", "Role"), text=_role, share=1, chars=10),
        Column(
            title=translate("Event", "Place", comment="on the list"),
            text=standing.words,
            sort_key=standing.sort_key,
            tone=_tone,
            sign=_sign,
            chars=14,
        ),
    )


def identity_of(registered: Registration) -> bytes:
    """Return whose row it is."""
    return registered.person


class _Place:
    """Names the municipality that a person had on the day of registering."""

    def __init__(self, label: Callable[[str], str]) -> None:
        self._label = label

    def of(self, registered: Registration) -> str:
        return self._label(registered.territory)


def _name(registered: Registration) -> str:
    return registered.name


def _organisation(registered: Registration) -> str:
    return registered.organisation_name


def _by_surname(registered: Registration) -> str:
    return person_sort_key(registered.surname, registered.given)


def _age(registered: Registration) -> str:
    return age_words(registered.age_band)


def _role(registered: Registration) -> str:
    return role_words(registered.role) if registered.role else ""


class _Standing:
    """Names how somebody stands on the list: whoever waits has a number."""

    def __init__(self, turn: Callable[[PersonId], int]) -> None:
        self._turn = turn

    def words(self, registered: Registration) -> str:
        if registered.state is RegistrationState.WAITING:
            return translate("Event", "Waiting, no. {number}").format(
                number=self._turn(registered.person)
            )
        if registered.state is RegistrationState.CANCELLED:
            return translate("Event", "Cancelled", comment="registration")
        if registered.is_walk_in:
            return translate("Event", "Walk-in")
        return translate("Event", "Registered")

    def sort_key(self, registered: Registration) -> tuple[int, int, bool]:
        order = (
            RegistrationState.REGISTERED,
            RegistrationState.WAITING,
            RegistrationState.CANCELLED,
        )
        turn = self._turn(registered.person)
        return order.index(registered.state), turn, registered.is_walk_in


def _tone(registered: Registration) -> Tone:
    if registered.state is not RegistrationState.REGISTERED:
        return Tone.ATTENTION
    return Tone.NEUTRAL if registered.is_walk_in else Tone.GOOD


def _sign(registered: Registration) -> str:
    if registered.state is RegistrationState.WAITING:
        return "waiting"
    if registered.state is RegistrationState.CANCELLED:
        return "close"
    return "person_add" if registered.is_walk_in else "check"
