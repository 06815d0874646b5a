"""What the tables about organisations show.

Columns are made by functions, in the language of the screen; nothing here is asked of a service.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.dates import numeric
from app.domain.kinds import OrganisationKind
from app.texts import language, translate
from ui.organisations.wording import (
    doubts_words,
    is_cancelled,
    kind_words,
    project_state_words,
    reasons_words,
    roles_words,
)
from ui.theme.tokens import Tone
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.organisation_search import OrganisationLine
    from app.domain.organisations import (
        Organisation,
        OrganisationEvent,
        OrganisationPerson,
        OrganisationProject,
        PossibleDouble,
    )


def organisation_columns(
    place: Callable[[str], str], whole_place: Callable[[str], str]
) -> tuple[Column[OrganisationLine], ...]:
    """Return the columns of the list; the functions name a territory in short and in full."""

    def where(line: OrganisationLine) -> str:
        return place(line.territory)

    def spoken_where(line: OrganisationLine) -> str:
        return whole_place(line.territory)

    return (
        Column(
            title=translate("Organisations", "Name"), text=_name, spoken=_names, share=8, chars=18
        ),
        Column(title=translate("Organisations", "Kind"), text=_kind, share=4, chars=9),
        Column(
            title=translate("Organisations", "Place"),
            text=where,
            spoken=spoken_where,
            share=3,
            chars=10,
        ),
        Column(
            title=translate("Organisations", "People"),
            text=_people,
            sort_key=_by_people,
            share=0,
            chars=7,
            is_figure=True,
        ),
        Column(
            title=translate("Organisations", "Events"),
            text=_events,
            sort_key=_by_events,
            share=0,
            chars=12,
            is_figure=True,
        ),
        Column(
            title=translate("Organisations", "Remark"),
            text=_remark,
            tone=_neutral,
            sign=_remark_sign,
            share=2,
            chars=15,
        ),
    )


def _name(line: OrganisationLine) -> str:
    return line.name


def _names(line: OrganisationLine) -> str:
    return ", ".join((line.name, *line.other_names))


def _kind(line: OrganisationLine) -> str:
    return kind_words(line.kind)


def _people(line: OrganisationLine) -> str:
    return str(line.people) if line.people else ""


def _by_people(line: OrganisationLine) -> int:
    return line.people


def _events(line: OrganisationLine) -> str:
    return str(line.events) if line.events else ""


def _by_events(line: OrganisationLine) -> int:
    return line.events


def _remark(line: OrganisationLine) -> str:
    if line.joined:
        return translate("Organisations", "Joined: {count}").format(count=line.joined + 1)
    if line.is_informal and line.kind != OrganisationKind.INFORMAL_GROUP:
        return translate("Organisations", "Informal group")
    return ""


def _remark_sign(line: OrganisationLine) -> str:
    return "link" if line.joined else "group"


def _neutral(_line: object) -> Tone:
    return Tone.NEUTRAL


def event_columns() -> tuple[Column[OrganisationEvent], ...]:
    """Return the columns of the events of an organisation."""
    return (
        Column(
            title=translate("Organisations", "Day"), text=_day, sort_key=_by_day, chars=9, share=0
        ),
        Column(title=translate("Organisations", "Event"), text=_event, share=4, chars=16),
        Column(title=translate("Organisations", "Does what"), text=_roles, share=3, chars=14),
        Column(
            title=translate("Organisations", "Its people"),
            text=_came,
            sort_key=_by_came,
            share=0,
            chars=10,
            is_figure=True,
        ),
    )


def _day(event: OrganisationEvent) -> str:
    return "" if event.first_day is None else numeric(event.first_day, language())


def _by_day(event: OrganisationEvent) -> str:
    return "" if event.first_day is None else event.first_day.isoformat()


def _event(event: OrganisationEvent) -> str:
    if is_cancelled(event.state):
        return translate("Organisations", "{title} (cancelled)").format(title=event.title)
    return event.title


def _roles(event: OrganisationEvent) -> str:
    present = translate("Organisations", "Was present") if event.was_present else ""
    if event.stood_for:
        present = translate("Organisations", "Was present: {people}").format(people=event.stood_for)
    return ", ".join(filter(None, (roles_words(event.roles), present)))


def _came(event: OrganisationEvent) -> str:
    return str(event.came) if event.came else ""


def _by_came(event: OrganisationEvent) -> int:
    return event.came


def person_columns() -> tuple[Column[OrganisationPerson], ...]:
    """Return the columns of the people of an organisation."""
    return (
        Column(title=translate("Organisations", "Person"), text=_person, sort_key=None, share=4),
        Column(
            title=translate("Organisations", "Events"),
            text=_person_events,
            sort_key=_by_person_events,
            share=0,
            chars=11,
            is_figure=True,
        ),
    )


def _person(person: OrganisationPerson) -> str:
    return person.name


def _person_events(person: OrganisationPerson) -> str:
    return str(person.events) if person.events else ""


def _by_person_events(person: OrganisationPerson) -> int:
    return person.events


def project_columns() -> tuple[Column[OrganisationProject], ...]:
    """Return the columns of the mini-projects of an organisation."""
    return (
        Column(title=translate("Organisations", "Mini-project"), text=_project, share=4, chars=16),
        Column(title=translate("Organisations", "Does what"), text=_project_role, chars=10),
        Column(title=translate("Organisations", "State"), text=_project_state, chars=10),
    )


def _project(project: OrganisationProject) -> str:
    return project.title


def _project_role(project: OrganisationProject) -> str:
    if project.is_lead:
        return translate("Organisations", "Leads it")
    return translate("Organisations", "Partner")


def _project_state(project: OrganisationProject) -> str:
    return project_state_words(project.state)


def double_columns(place: Callable[[str], str]) -> tuple[Column[PossibleDouble], ...]:
    """Return the columns of pairs that may be one; what tells them apart stands under the names."""

    def about_one(pair: PossibleDouble) -> str:
        return _about(pair.one, place)

    def about_other(pair: PossibleDouble) -> str:
        return _about(pair.other, place)

    return (
        Column(
            title=translate("Organisations", "One"), text=_one, second=about_one, share=4, chars=16
        ),
        Column(
            title=translate("Organisations", "Other", comment="of two organisations"),
            text=_other,
            second=about_other,
            share=4,
            chars=16,
        ),
        Column(
            title=translate("Organisations", "For and against"),
            text=_for,
            second=_against,
            share=4,
            chars=16,
        ),
    )


def _about(one: Organisation, place: Callable[[str], str]) -> str:
    return " · ".join(
        filter(None, (kind_words(one.kind), place(one.territory), one.registration_number))
    )


def _one(pair: PossibleDouble) -> str:
    return pair.one.name


def _other(pair: PossibleDouble) -> str:
    return pair.other.name


def _for(pair: PossibleDouble) -> str:
    return reasons_words(pair.reasons)


def _against(pair: PossibleDouble) -> str:
    if not pair.doubts:
        return ""
    doubts = doubts_words(pair.doubts)
    return translate("Organisations", "But {doubts}").format(doubts=doubts)
