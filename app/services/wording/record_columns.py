"""What columns of lists of events, organisations and mini-projects can be for, in words."""

from __future__ import annotations

from app.domain.events_lists import EventColumn
from app.domain.mini_project_lists import MiniProjectColumn
from app.domain.organisation_lists import OrganisationColumn
from app.texts import translate


def event_words() -> dict[str, str]:
    """Return the roles of columns of a plan of events, in the order of the choices."""
    return {
        EventColumn.NOTHING: translate("Record lists", "Not taken"),
        EventColumn.TITLE: translate("Record lists", "Title of the event"),
        EventColumn.DAY: translate("Record lists", "Day or days"),
        EventColumn.LAST_DAY: translate("Record lists", "Last day"),
        EventColumn.TIME: translate("Record lists", "Time"),
        EventColumn.END: translate("Record lists", "End time"),
        EventColumn.PLACE: translate("Record lists", "Place"),
        EventColumn.KIND: translate("Record lists", "Kind"),
        EventColumn.SESSIONS: translate("Record lists", "Number of sessions"),
        EventColumn.HOURS: translate("Record lists", "Hours"),
        EventColumn.STATE: translate("Record lists", "State"),
        EventColumn.LANGUAGE: translate("Record lists", "Languages"),
        EventColumn.CAPACITY: translate("Record lists", "Number of places"),
        EventColumn.ORGANISER: translate("Record lists", "Organisers"),
        EventColumn.PARTNERS: translate("Record lists", "Partners"),
        EventColumn.FACILITATOR: translate("Record lists", "Facilitators"),
        EventColumn.RESPONSIBLE: translate("Record lists", "Who is responsible"),
        EventColumn.MINI_PROJECT: translate("Record lists", "Mini-project"),
        EventColumn.COUNT: translate("Record lists", "Number of people"),
        EventColumn.CHILDREN: translate("Record lists", "Number of children"),
        EventColumn.YOUNG: translate("Record lists", "Number of young people"),
        EventColumn.ADULTS: translate("Record lists", "Number of adults"),
        EventColumn.SENIORS: translate("Record lists", "Number of seniors"),
        EventColumn.CATEGORIES: translate("Record lists", "Numbers by category"),
        EventColumn.PRESENT: translate("Record lists", "Organisations present"),
        EventColumn.PROGRAMME_KIND: translate("Record lists", "Kind of approved programme"),
        EventColumn.APPROVED_BY: translate("Record lists", "Who approved the programme"),
        EventColumn.APPROVED_ON: translate("Record lists", "Day of the approval"),
        EventColumn.APPROVAL_NUMBER: translate("Record lists", "Number of the approval"),
        EventColumn.TOPICS: translate("Record lists", "Topics of the programme"),
        EventColumn.NOTE: translate("Record lists", "Note"),
    }


def organisation_words() -> dict[str, str]:
    """Return the roles of columns of a list of organisations, in the order of the choices."""
    return {
        OrganisationColumn.NOTHING: translate("Record lists", "Not taken"),
        OrganisationColumn.NAME: translate("Record lists", "Name of the organisation"),
        OrganisationColumn.ALIASES: translate("Record lists", "Other names"),
        OrganisationColumn.KIND: translate("Record lists", "Kind"),
        OrganisationColumn.NUMBER: translate("Record lists", "Registration number"),
        OrganisationColumn.TERRITORY: translate("Record lists", "Territory"),
        OrganisationColumn.CONTACT: translate("Record lists", "Contact person"),
        OrganisationColumn.PHONE: translate("Record lists", "Phone"),
        OrganisationColumn.EMAIL: translate("Record lists", "E-mail"),
        OrganisationColumn.NOTE: translate("Record lists", "Note"),
    }


def project_words() -> dict[str, str]:
    """Return the roles of columns of a list of mini-projects, in the order of the choices."""
    return {
        MiniProjectColumn.NOTHING: translate("Record lists", "Not taken"),
        MiniProjectColumn.TITLE: translate("Record lists", "Title of the mini-project"),
        MiniProjectColumn.CALL: translate("Record lists", "Call"),
        MiniProjectColumn.LEAD: translate("Record lists", "Lead"),
        MiniProjectColumn.LEADER: translate("Record lists", "Person who leads"),
        MiniProjectColumn.PARTNERS: translate("Record lists", "Partners"),
        MiniProjectColumn.GRANT: translate("Record lists", "Grant"),
        MiniProjectColumn.OWN: translate("Record lists", "Own contribution"),
        MiniProjectColumn.STATE: translate("Record lists", "State"),
        MiniProjectColumn.APPLIED: translate("Record lists", "Day of the application"),
        MiniProjectColumn.SINCE: translate("Record lists", "Beginning"),
        MiniProjectColumn.UNTIL: translate("Record lists", "End"),
        MiniProjectColumn.TERRITORY: translate("Record lists", "Territory"),
        MiniProjectColumn.PEOPLE: translate("Record lists", "People involved"),
        MiniProjectColumn.STORY: translate("Record lists", "Result story"),
        MiniProjectColumn.NOTE: translate("Record lists", "Note"),
    }
