"""What the tables about people show.

Columns are made by functions, in the language of the screen; nothing here is asked of a service.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from app.domain.dates import numeric
from app.domain.phones import shown_phone
from app.texts import language, translate
from ui.certificates.wording import state_look
from ui.people.wording import role_words, time_words
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.domain.certificates import Certificate
    from app.domain.people import PersonSummary, Visit
    from ui.theme.tokens import Tone


def people_columns(
    place: Callable[[str], str], whole_place: Callable[[str], str]
) -> tuple[Column[PersonSummary], ...]:
    """Return the columns of the list; the functions name a territory in short and in full.

    Surname and given name stand apart, so that the eye can follow the order of the list.
    """

    def where(person: PersonSummary) -> str:
        return place(person.territory)

    def spoken_where(person: PersonSummary) -> str:
        return whole_place(person.territory)

    return (
        Column(title=translate("People", "Surname"), text=_surname, spoken=_name, share=2),
        Column(title=translate("People", "Given name"), text=_given, share=2),
        Column(
            title=translate("People", "Lives in"),
            text=where,
            spoken=spoken_where,
            share=2,
            chars=14,
        ),
        Column(title=translate("People", "Organisation"), text=_organisation, share=3, chars=12),
        Column(title=translate("People", "Phone"), text=_phone, share=1, chars=13),
    )


def _surname(person: PersonSummary) -> str:
    return person.surname


def _name(person: PersonSummary) -> str:
    return person.name


def _given(person: PersonSummary) -> str:
    if not person.also:
        return person.given
    records = translate("People", "%n records", n=len(person.records))
    return f"{person.given} ({records})"


def _organisation(person: PersonSummary) -> str:
    return person.organisation_name


def _phone(person: PersonSummary) -> str:
    return _local_form(person.phone)


@lru_cache(maxsize=2_000)
def _local_form(phone: str) -> str:
    # A table asks for its cells at every painting; reading a number costs as much as a row.
    return shown_phone(phone)


def visit_columns() -> tuple[Column[Visit], ...]:
    """Return the columns of a person's visits."""
    return (
        Column(title=translate("Person", "Day"), text=_first_day, sort_key=_by_first_day, chars=9),
        Column(title=translate("Person", "Event"), text=_title, share=4, chars=16),
        Column(title=translate("Person", "Role"), text=_role, chars=8),
        Column(title=translate("Person", "Time"), text=_time, sort_key=_minutes, chars=8),
    )


def _first_day(visit: Visit) -> str:
    return numeric(visit.first_day, language())


def _by_first_day(visit: Visit) -> date:
    return visit.first_day


def _title(visit: Visit) -> str:
    if not visit.kept_as:
        return visit.title
    return translate("Person", "{title} (kept as {name})").format(
        title=visit.title, name=visit.kept_as
    )


def _role(visit: Visit) -> str:
    return role_words(visit.role)


def _time(visit: Visit) -> str:
    return time_words(visit.minutes)


def _minutes(visit: Visit) -> int:
    return visit.minutes


def certificate_columns() -> tuple[Column[Certificate], ...]:
    """Return the columns of a person's certificates."""
    return (
        Column(title=translate("Person", "Number"), text=_number, share=2, chars=16),
        Column(title=translate("Person", "Event"), text=_event, share=3, chars=14),
        Column(title=translate("Person", "State"), text=_state, tone=_tone, sign=_sign, chars=12),
    )


def _number(certificate: Certificate) -> str:
    return certificate.number


def _event(certificate: Certificate) -> str:
    return certificate.paper.title


def _state(certificate: Certificate) -> str:
    return state_look(certificate.state).word


def _tone(certificate: Certificate) -> Tone:
    return state_look(certificate.state).tone


def _sign(certificate: Certificate) -> str:
    return state_look(certificate.state).sign
